"""Section 5 of semantics.md: universes, membership, every quantifier; bounds also against all completions."""
from fractions import Fraction as Q
from itertools import product

import quantifiers
import values as v
from scene import Fact, county, entity, expect, num, school, schools, value
from syntax import Arith, Compare, Quantifier
from values import F, INF, MAYBE, N, NA, T, U

B, NUM = Fact("b"), Fact("n")


def q(kind, rows, body=None, census=None, where=None, weight=None, **more):
    return value(Quantifier(kind, "s", body, where, weight), schools(*rows, census=census), "x", **more)


def universes():
    yes = [{"b": True}] * 3
    expect("3 of 4 listed", [q("every", yes, B, 4), q("share", yes, B, 4)], [U, (Q(3, 4), 1)])
    expect("all listed", [q("every", yes, B, 3), q("share", yes, B, 3), q("some", yes, B, 3)], [T, (1, 1), T])
    expect("no census", [q("every", yes, B), q("share", yes, B), q("count", yes, B), q("count", yes)], [U, (0, 1), (3, INF), (3, INF)])
    expect("too many listed", q("count", yes, None, 2), (3, INF))
    expect("is a contradiction", value.contradictions, 1)
    expect("count without body", [q("count", yes, None, 5), q("count", yes, None, 5, B)], [(5, 5), (3, 5)])
    x = [county({"s": 2, "p": 1}), school("a"), entity("b", "p", "x")]
    expect("a kind belongs to both", [value(Quantifier("count", c), x) for c in "sp"], [(2, 2), (1, 1)])
    below = [county({"k": 2}), school("a"), entity("k1", "k", "a", kn=1), entity("k2", "k", "a", kn=2)]
    expect("descendants, not only children", value(Quantifier("sum", "k", Fact("kn")), below), (3, 3))
    expect("static range: ancestors stay known", q("sum", [], Fact("cn"), 2), (14, 14))
    expect("static range: its own are missing", q("sum", [{"cap": 1}], Fact("cap"), 2), (1, 11))
    expect("empty", [q(k, [], B if k in ("every", "some", "share") else NUM, 0, None, NUM if k in ("wmean",) else None)
                     for k in ("every", "some", "count", "share", "sum", "min", "max", "mean", "wmean", "stddev", "cv")],
           [N, F, (0, 0), NA, (0, 0), NA, NA, NA, NA, NA, NA])
    expect("empty, unknown many", [q(k, [], B if k in ("every", "some", "share") else NUM) for k in ("every", "some", "share", "sum", "min", "mean")],
           [U, U, MAYBE, (0, INF), MAYBE, MAYBE])


def membership():
    rows = [{"b": True, "b2": True}, {"b": True, "b2": False}, {"b": True}]
    where = Fact("b2")
    expect("filter", [q(k, rows, B, 3, where) for k in ("every", "some", "share", "count")], [T, T, (1, 1), (1, 2)])
    expect("optional false", [q(k, rows[:2] + [{"b": False}], B, 3, where) for k in ("every", "share")], [U, (Q(1, 2), 1)])
    expect("only optional", [q(k, [{"b": True}], B, 1, where) for k in ("every", "share", "count")], [U, MAYBE, (0, 1)])
    per = Compare(">=", Fact("per"), num(1))
    expect("filter n/a is out", q("count", [{"n": 0, "m": 0}, {"n": 2, "m": 1}], None, 2, per), (1, 1))
    expect("body n/a drops", [q(k, [{"n": 0, "m": 0}, {"n": 2, "m": 1}], per, 2) for k in ("every", "share", "count")], [T, (1, 1), (1, 1)])
    expect("all n/a", [q(k, [{"n": 0, "m": 0}], per, 1) for k in ("every", "some", "share")], [N, F, NA])
    expect("certain unknown only", q("share", [{}], B, 1), MAYBE)
    expect("fan-out adds its filter", q("count", [{"st": "pri"}, {"st": "jun"}, {}], None, 3, fan=("st", "pri", True)), (1, 2))

    below = [county({"k": 2}), school("a", st="pri"), school("b", st="jun"), entity("k1", "k", "a"), entity("k2", "k", "b")]
    classes = Quantifier("count", "k")
    expect("and to a class that reads it from its school", [value(classes, below, fan=("st", "pri", f)) for f in (True, False)], [(1, 1), (2, 2)])


def numbers():
    rows = [{"n": 4}, {"n": 10}, {"n": 1, "b": None}]
    known = [{"n": 4, "b": True}, {"n": 10, "b": True}, {"n": 1}]
    expect("sum, min, max, mean", [q(k, rows, NUM, 3) for k in ("sum", "min", "max", "mean")], [(15, 15), (1, 1), (10, 10), (5, 5)])
    expect("one optional", [q(k, known, NUM, 3, B) for k in ("sum", "min", "max", "mean")], [(14, 15), (1, 4), (10, 10), (5, 7)])
    expect("one missing", [q(k, [{"cap": 4}, {}], Fact("cap"), 2) for k in ("sum", "min", "max", "mean")], [(4, 14), (0, 4), (4, 10), (2, 7)])
    expect("one unlisted", [q(k, [{"cap": 4}], Fact("cap"), 2) for k in ("sum", "min", "max", "mean")], [(4, 14), (0, 4), (4, 10), (2, 7)])
    expect("unknown many", [q(k, [{"cap": 4}], Fact("cap")) for k in ("sum", "min", "max", "mean")], [(4, INF), (0, 4), (4, 10), (0, 10)])
    expect("negative, unknown many", q("sum", [{"neg": 4}], Fact("neg")), (-INF, INF))
    expect("a body maybe n/a", [q(k, [{"n": 1}], Fact("per"), 1) for k in ("sum", "max", "mean")], [MAYBE] * 3)
    w = Fact("w")
    expect("weighted mean", [q("wmean", [{"n": 4, "w": 1}, {"n": 10, "w": 3}], NUM, 2, None, w), q("wmean", [{"cap": 4, "w": 1}, {"w": 3}], Fact("cap"), 2, None, w)],
           [v.point(Q(34, 4)), (1, Q(34, 4))])
    expect("weight 0 drops, and its body", q("wmean", [{"n": 4, "w": 1}, {"w": 0}], NUM, 2, None, w), (4, 4))
    expect("weight unknown, unlisted, none", [q("wmean", [{"n": 4}], NUM, 1, None, w), q("wmean", [{"n": 4, "w": 1}], NUM, 2, None, w), q("wmean", [{"n": 4, "w": 0}], NUM, 1, None, w)],
           [MAYBE, MAYBE, NA])


def spread():
    pupils, books = (45, 37, 89, 76, 55), (279, 137, 935, 160, 402)
    rows = [{"n": p, "m": b} for p, b in zip(pupils, books)]
    each = Arith("/", Fact("m"), Fact("n"))
    weighted = q("cv", rows, each, 5, None, NUM)
    plain = q("cv", rows, each, 5)
    deviation = q("stddev", rows, each, 5, None, NUM)
    expect("the worked example, weighted", round(float(weighted.signed) ** 0.5, 3), 0.515)
    expect("the worked example, unweighted", round(float(plain.signed) ** 0.5, 3), 0.489)
    expect("its variance", round(float(deviation.signed), 2), 10.65)
    expect("either side of 0.50", [v.compare("<=", r, v.point(Q(1, 2))) for r in (weighted, plain)], [F, T])
    expect("one member", q("cv", rows[:1], each, 1), v.Root(0))
    expect("mean 0", q("cv", [{"neg": 1}, {"neg": -1}], Fact("neg"), 2), NA)
    expect("negative mean", q("cv", [{"neg": -1}, {"neg": -3}], Fact("neg"), 2), v.Root(Q(-1, 4)))
    expect("unlisted, though its value is known from above", [q(k, [], Fact("cn"), 2, None, Fact("cn")) for k in ("cv", "stddev", "wmean")], [MAYBE] * 3)
    expect("no point, unlisted, optional", [q("cv", [{"n": 1}, {}], NUM, 2), q("cv", [{"n": 1}], NUM, 2), q("cv", [{"n": 1}], NUM, 1, B)], [MAYBE] * 3)


def completions():
    """Against every completion: an unknown body may be true, false or n/a; an optional member in or out."""
    kinds = [(c, t) for c in (True, False) for t in (T, F, U)]
    for size in (0, 1, 2, 3):
        for members in product(kinds, repeat=size):
            worlds = list(product(*[[(t,) if t != U else (T,), (t,) if t != U else (F,), () if t == U else (t,)] + ([()] if not c else [])
                                    for c, t in members]))
            worlds = [sum(world, ()) for world in worlds]
            rows = [(c, t, None) for c, t in members]
            expect(f"每 {members}", quantifiers.truths("every", rows, None), same([v.and_(list(w)) for w in worlds]))
            expect(f"存在 {members}", quantifiers.truths("some", rows, None), same([T if T in w else F for w in worlds]))
            counts = [w.count(T) for w in worlds]
            expect(f"计数 {members}", quantifiers.truths("count", rows, None), (min(counts), max(counts)))
            shares = [Q(w.count(T), len(w)) if w else NA for w in worlds]
            wanted = NA if all(x is NA for x in shares) else MAYBE if NA in shares else (min(shares), max(shares))
            expect(f"占比 {members}", quantifiers.truths("share", rows, None), wanted)


def same(truths):
    return truths[0] if len(set(truths)) == 1 else U


def all_rows():
    universes()
    membership()
    numbers()
    spread()
    completions()
