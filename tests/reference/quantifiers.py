"""Quantifiers over entities (semantics, section 5), by their definition: bounds by enumeration where that is possible."""
import math
from fractions import Fraction
from itertools import product

import values as v
from facts import Unlisted
from syntax import And, Is
from values import F, INF, MAYBE, N, NA, T, U

TRUTH_BODIES = ("every", "some", "count", "share")
WEIGHTED = ("wmean", "stddev", "cv")
NO_BOUNDS = MAYBE


def evaluate(ev, e, c):
    members, infinite = gather(ev, e, c)
    if e.kind in TRUTH_BODIES:
        return truths(e.kind, members, infinite)
    if e.kind in WEIGHTED:
        return weighted(e, members, infinite)
    return numbers(e.kind, members, infinite)


def where_of(ev, e, c):
    """The filter, with the fan-out's before it: over a class that reads the category, where the subject does not."""
    if c.fan and c.fan[2] and ev.world.reads(e.cls, ev.decls[c.fan[0]]):
        own = Is(c.fan[0], "=", [c.fan[1]])
        return own if e.where is None else And([own, e.where])
    return e.where


def gather(ev, e, c):
    """The members as (certain, body, weight), unlisted ones that are counted too; and, where unknown many are
    unlisted, the (body, weight) that each of them has, else None. An unlisted one is never certain for WEIGHTED."""
    where = where_of(ev, e, c)
    listed = ev.world.descendants(c.x, e.cls)
    members = []
    for x in listed:
        inside = c._replace(x=x)
        kept = T if where is None else ev.value(where, inside)
        if kept in (F, N):
            continue
        members.append((kept == T, *element(ev, e, inside)))
    count = ev.world.unlisted(c.x, e.cls, len(listed))
    if count == 0:
        return [m for m in members if not gone(m)], None
    ghost = element(ev, e, c._replace(x=Unlisted(e.cls, c.x)))
    if e.kind in TRUTH_BODIES and e.body is not None:
        ghost = (U, None)
    if count is not None:
        members += [(where is None and e.kind not in WEIGHTED, *ghost)] * count
    members = [m for m in members if not gone(m)]
    return members, (ghost if count is None and not gone((False, *ghost)) else None)


def element(ev, e, c):
    body = T if e.body is None else ev.value(e.body, c)
    weight = None if e.weight is None else ev.value(e.weight, c)
    return body, weight


def gone(member):
    _, body, weight = member
    return body in (NA, N) or weight is NA or weight == (0, 0)


# ── truth bodies ─────────────────────────────────────────────
def truths(kind, members, infinite):
    s, f, u = (sum(1 for m in members if m[0] and m[1] == t) for t in (T, F, U))
    os_, of, ou = (sum(1 for m in members if not m[0] and m[1] == t) for t in (T, F, U))
    if infinite:
        ou = INF                            # unknown many may be none: they are never certain
    if kind == "every":
        return F if f > 0 else U if u + of + ou > 0 else T if s > 0 else U if os_ > 0 else N
    if kind == "some":
        return T if s > 0 else U if u + os_ + ou > 0 else F
    if kind == "count":
        high = s + u + os_ + ou
        return (Fraction(s), high if math.isinf(high) else Fraction(high))
    if s + f == 0:                          # all that may be there may drop out
        return NA if u + of + os_ + ou == 0 else MAYBE
    if math.isinf(ou):
        return (Fraction(0), Fraction(1))
    return (Fraction(s, s + f + u + of + ou), Fraction(s + u + os_ + ou, s + f + u + os_ + ou))


# ── number bodies ────────────────────────────────────────────
def numbers(kind, members, infinite):
    bodies = [m[1] for m in members] + ([infinite[0]] if infinite else [])
    if any(b is MAYBE for b in bodies):
        return MAYBE
    certain = [m[1] for m in members if m[0]]
    optional = [m[1] for m in members if not m[0]]
    if kind == "sum":
        return total(certain, optional, infinite)
    if not certain:
        return MAYBE if optional or infinite else NA
    every = certain + optional + ([infinite[0]] if infinite else [])
    if kind == "min":
        return (min(b[0] for b in every), min(b[1] for b in certain))
    if kind == "max":
        return (max(b[0] for b in certain), max(b[1] for b in every))
    low = min(mean([b[0] for b in choice]) for choice in choices(certain, optional))
    high = max(mean([b[1] for b in choice]) for choice in choices(certain, optional))
    if infinite:
        low, high = min(low, infinite[0][0]), max(high, infinite[0][1])
    return (low, high)


def choices(certain, optional):
    for keep in product((False, True), repeat=len(optional)):
        yield certain + [b for b, k in zip(optional, keep) if k]


def mean(ends):
    total_ = sum(ends, Fraction(0))
    return total_ if math.isinf(total_) else total_ / len(ends)


def total(certain, optional, infinite):
    sums = list(choices([], optional))
    base_low, base_high = (sum((b[i] for b in certain), Fraction(0)) for i in (0, 1))
    low = base_low + min(sum((b[0] for b in chosen), Fraction(0)) for chosen in sums)
    high = base_high + max(sum((b[1] for b in chosen), Fraction(0)) for chosen in sums)
    if infinite:
        low = -INF if infinite[0][0] < 0 else low
        high = INF if infinite[0][1] > 0 else high
    return (low, high)


# ── weighted mean, standard deviation, difference coefficient ─
def weighted(e, members, infinite):
    rows = [(b, v.point(1) if e.weight is None else w) for _, b, w in members]
    if infinite or any(not m[0] for m in members):
        return NO_BOUNDS
    if any(not v.is_point(w) or b is MAYBE for b, w in rows):
        return NO_BOUNDS
    if e.kind == "wmean":
        total_weight = sum((w[0] for _, w in rows), Fraction(0))
        if total_weight == 0:
            return NA
        products = [v.multiply(w, b) for b, w in rows]
        scale = v.point(1 / total_weight)
        low, high = (sum((p[i] for p in products), Fraction(0)) for i in (0, 1))
        return v.multiply((low, high), scale)
    if any(not v.is_point(b) for b, _ in rows):
        return NO_BOUNDS
    return spread(e.kind, [(b[0], w[0]) for b, w in rows])


def spread(kind, rows):
    """rows: (X, P). The population form."""
    weight = sum((p for _, p in rows), Fraction(0))
    if not rows or weight == 0:
        return NA
    average = sum((x * p for x, p in rows), Fraction(0)) / weight
    variance = sum((p * (x - average) ** 2 for x, p in rows), Fraction(0)) / weight
    if kind == "stddev":
        return v.Root(variance)
    if average == 0:
        return NA
    return v.Root(variance / v.signed_square(average))
