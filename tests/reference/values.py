"""Values (semantics, sections 1, 3 and 4): truths, intervals, roots, and the operators on them.

Truths are the strings T, F, U, N (N is n/a). Numbers are NA, MAYBE (maybe n/a: no bounds), a pair (low, high) of
Fractions or infinite floats, or a Root. Slow and plain on purpose.
"""
import math
from fractions import Fraction

T, F, U, N = "true", "false", "unknown", "n/a"
INF = float("inf")


class _Word:
    def __init__(self, word):
        self.word = word

    def __repr__(self):
        return self.word

    def __deepcopy__(self, memo):
        return self


NA, MAYBE = _Word("NA"), _Word("MAYBE")


class Root:
    """A rational multiple of a square root, kept as its signed square: 3·√2 is +18, −√5 is −5."""
    def __init__(self, signed):
        self.signed = Fraction(signed)

    def __repr__(self):
        return f"Root({self.signed})"

    def __eq__(self, other):
        return isinstance(other, Root) and self.signed == other.signed

    def __hash__(self):
        return hash(self.signed)


def point(x):
    x = Fraction(x)
    return (x, x)


def is_interval(v):
    return isinstance(v, tuple)


def is_point(v):
    return isinstance(v, tuple) and v[0] == v[1] and not math.isinf(v[0])


def signed_square(x):
    return x * abs(x)


# ── truth ────────────────────────────────────────────────────
def and_(values):
    if F in values:
        return F
    if U in values:
        return U
    return T if T in values else N


def or_(values):
    if T in values:
        return T
    if U in values:
        return U
    return F if F in values else N


def not_(v):
    return {T: F, F: T}.get(v, v)


def at_least(n, values):
    yes, no, maybe = values.count(T), values.count(F), values.count(U)
    if yes + no + maybe == 0:
        return N
    if yes >= n:
        return T
    if yes + maybe < n and yes + no > 0:    # with only unknowns left all might yet be n/a
        return F
    return U


def if_truth(c, a, b):
    if c == T:
        return a
    if c in (F, N):                         # a condition that is n/a does not hold
        return b
    return a if a == b else U


def if_number(c, a, b):
    if c == T:
        return a
    if c in (F, N):
        return b
    if a is NA and b is NA:
        return NA
    if is_interval(a) and is_interval(b):
        return (min(a[0], b[0]), max(a[1], b[1]))
    if isinstance(a, Root) and a == b:
        return a
    return MAYBE


# ── comparison ───────────────────────────────────────────────
def compare(op, a, b):
    if a is NA or b is NA:
        return N
    if a is MAYBE or b is MAYBE:
        return U
    if isinstance(a, Root) or isinstance(b, Root):
        ends = []
        for v in (a, b):
            if isinstance(v, Root):
                ends.append((v.signed, v.signed))
            elif is_point(v):
                ends.append((signed_square(v[0]), signed_square(v[0])))
            else:
                return U
        a, b = ends                         # x -> x·|x| keeps the order
    if op == ">=":
        return _ge(a, b)
    if op == ">":
        return _gt(a, b)
    if op == "<=":
        return _ge(b, a)
    if op == "<":
        return _gt(b, a)
    equal = T if a[0] == a[1] == b[0] == b[1] else F if a[1] < b[0] or b[1] < a[0] else U
    return equal if op == "=" else not_(equal)


def _ge(a, b):
    if a[0] >= b[1] and not (math.isinf(a[0]) and math.isinf(b[1])):
        return T
    return F if a[1] < b[0] else U


def _gt(a, b):
    if a[0] > b[1]:
        return T
    if a[1] <= b[0] and not (math.isinf(a[1]) and math.isinf(b[0])):
        return F
    return U


# ── arithmetic ───────────────────────────────────────────────
def strict(*values):
    """n/a in any operand gives n/a, else maybe n/a in any gives maybe n/a; otherwise None."""
    if any(v is NA for v in values):
        return NA
    if any(v is MAYBE for v in values):
        return MAYBE
    return None


def add(a, b):
    return strict(a, b) or (plus(a[0], b[0]), plus(a[1], b[1]))


def plus(x, y):
    return x + y                            # only ends of the same side meet: never +∞ and −∞


def negate(a):
    return strict(a) or (-a[1], -a[0])


def subtract(a, b):
    return add(a, negate(b))


def times(x, y):
    return Fraction(0) if x == 0 or y == 0 else x * y


def multiply(a, b):
    gone = strict(a, b)
    if gone:
        return gone
    for root, k in ((a, b), (b, a)):
        if isinstance(root, Root):
            return Root(root.signed * signed_square(k[0])) if is_point(k) else MAYBE
    corners = [times(x, y) for x in a for y in b]
    return (min(corners), max(corners))


def divide(a, b, contradiction=lambda: None):
    """a / b. `contradiction` is told of a non-zero number divided by zero."""
    gone = strict(a, b)
    if gone:
        return gone
    if b == (0, 0):
        nonzero = a.signed != 0 if isinstance(a, Root) else a[0] > 0 or a[1] < 0
        if nonzero:
            contradiction()
            return MAYBE
        return NA
    if b[0] <= 0 <= b[1]:
        return MAYBE
    inverse = tuple(Fraction(0) if math.isinf(x) else 1 / Fraction(x) for x in (b[1], b[0]))
    return multiply(a, inverse)


def growth(x, y):
    if y is NA or x is NA:
        return NA
    if y == (0, 0):
        return NA
    gone = strict(x, y)
    if gone:
        return gone
    if y[0] <= 0 <= y[1]:
        return MAYBE
    return subtract(divide(x, y), point(1))


def _ends(f, x):
    return x if math.isinf(x) else f(x)


def round_half_away(x, digits):
    scale = Fraction(10) ** digits
    size = math.floor(abs(x) * scale + Fraction(1, 2)) / scale
    return Fraction(size if x >= 0 else -size)


def call(fn, args, digits=0):
    gone = strict(*args)
    if gone:
        return gone
    if fn == "larger":
        return (max(v[0] for v in args), max(v[1] for v in args))
    if fn == "smaller":
        return (min(v[0] for v in args), min(v[1] for v in args))
    low, high = args[0]
    if fn == "abs":
        ends = [abs(low), abs(high)]
        return (Fraction(0) if low <= 0 <= high else min(ends), max(ends))
    f = {"ceil": lambda x: Fraction(math.ceil(x)), "floor": lambda x: Fraction(math.floor(x)),
         "round": lambda x: round_half_away(x, digits)}[fn]
    return (_ends(f, low), _ends(f, high))


# ── showing (section 12) ─────────────────────────────────────
def show_fraction(x):
    x = Fraction(x)
    rest, twos, fives = x.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{x.numerator}/{x.denominator}"
    places = max(twos, fives)
    digits = str(abs(x.numerator) * 10 ** places // x.denominator).rjust(places + 1, "0")
    text = digits if places == 0 else digits[:-places] + "." + digits[-places:]
    return "-" + text if x < 0 else text


def show_root(r):
    size = abs(r.signed)
    p, q = math.isqrt(size.numerator), math.isqrt(size.denominator)
    if p * p == size.numerator and q * q == size.denominator:
        return show_fraction(Fraction(p, q) if r.signed >= 0 else Fraction(-p, q))
    return f"{'-' if r.signed < 0 else ''}sqrt({size.numerator}/{size.denominator})"


def show(v):
    """{"value": …}, {"low": …, "high": …}, or None for n/a and maybe n/a."""
    if v is NA or v is MAYBE or v is None:
        return None
    if isinstance(v, Root):
        return {"value": show_root(v)}
    if is_point(v):
        return {"value": show_fraction(v[0])}
    return {"low": None if math.isinf(v[0]) else show_fraction(v[0]),
            "high": None if math.isinf(v[1]) else show_fraction(v[1])}
