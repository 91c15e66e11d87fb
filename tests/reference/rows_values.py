"""Sections 1 to 4 of semantics.md, row by row."""
from datetime import date
from fractions import Fraction as Q

import syntax as s
import values as v
from scene import BY, entity, expect, num, rounded, school, series, value
from syntax import Arith, Compare, Fact, Growth, If, Is, Matches, Not, Previous, ShareOf, Stated
from values import F, INF, MAYBE, N, NA, T, U

a = {"n": 0, "m": 0}


def of(e, **facts):
    return value(e, [school("a", **facts)])


def section_2():
    n = Fact("n")
    expect("not stated", of(n), (0, INF))
    expect("null", of(n, n=None), (0, INF))
    expect("最小：无", of(Fact("neg")), (-INF, INF))
    expect("share", of(Fact("h")), (0, 1))
    expect("maximum", of(Fact("cap")), (0, 10))
    expect("exact", of(Fact("h"), h="19/20"), v.point(Q(19, 20)))
    expect("rounded", of(Fact("h"), h=rounded("94.3", True)), (Q("0.9425"), Q("0.9435")))
    expect("rounded, cut", of(Fact("h"), h=rounded("100", True)), (Q("0.995"), 1))
    expect("rounded integer", of(Fact("i"), i=rounded("95")), (Q("94.5"), Q("95.5")))
    expect("two sources", of(n, n=[Stated(Q(95)), Stated(Q(94))]), (0, INF))
    expect("is a contradiction", value.contradictions, 1)
    expect("sources meet", of(n, n=[rounded("4.5"), rounded("4.54")]), (Q("4.535"), Q("4.545")))
    expect("booleans disagree", of(Fact("b"), b=[Stated(True), Stated(False)]), U)
    per = Fact("per")
    expect("formula", of(per, n=9, m=2), v.point(Q("4.5")))
    expect("formula agrees", of(per, n=9, m=2, per="4.5"), v.point(Q("4.5")))
    expect("formula disagrees", of(per, n=9, m=2, per="4.6"), (-INF, INF))
    expect("is a contradiction", value.contradictions, 1)
    expect("its parts stay", of(n, n=9, m=2, per="4.6"), v.point(9))
    expect("formula, rounded", of(per, n=600, m=143, per=rounded("4.20")), v.point(Q(600, 143)))
    expect("formula unknown", of(per, n=9, per="4.6"), v.point(Q("4.6")))
    expect("formula n/a, not stated", of(per, n=0, m=0), NA)
    expect("formula n/a, stated", of(per, n=0, m=0, per=5), (-INF, INF))
    expect("truth formula", [of(Fact("big"), n=4, m=2), of(Fact("big"), n=4, m=2, big=False), of(Fact("big"), big=True)], [T, U, T])
    expect("part above whole", [of(Fact(f), part=12, whole=10) for f in ("part", "whole")], [(0, INF)] * 2)
    expect("rounded part not above", of(Fact("part"), part=rounded("10.4"), whole="10.4"), (Q("10.35"), Q("10.45")))
    expect("part missing", of(Fact("part"), whole=100), (0, INF))
    expect("read from the ancestor", value(Fact("cn"), [entity("x", "c", None, cn=3), entity("a", "s", "x"), entity("k", "k", "a")], "k"), v.point(3))
    expect("a kind reads as its kind", value(Fact("n"), [entity("a", "p", "x", n=3)]), v.point(3))


def section_3():
    def truth(e):
        return of(e, **a)
    truths = (T, F, U, N)
    table = {"and": lambda p, q: F if F in (p, q) else U if U in (p, q) else T if T in (p, q) else N,
             "or": lambda p, q: T if T in (p, q) else U if U in (p, q) else F if F in (p, q) else N}
    for p in truths:
        for q in truths:
            expect(f"{p} 且 {q}", truth(s.And([BY[p], BY[q]])), table["and"](p, q))
            expect(f"{p} 或 {q}", truth(s.Or([BY[p], BY[q]])), table["or"](p, q))
            expect(f"如 true 则 {p} 否则 {q}", truth(If(BY[T], BY[p], BY[q])), p)
            expect(f"如 false 则 {p} 否则 {q}", truth(If(BY[F], BY[p], BY[q])), q)
            expect(f"如 n/a 则 {p} 否则 {q}", truth(If(BY[N], BY[p], BY[q])), q)
            expect(f"如 unknown 则 {p} 否则 {q}", truth(If(BY[U], BY[p], BY[q])), p if p == q else U)
    expect("非", [truth(Not(BY[t])) for t in truths], [F, T, U, N])
    some = lambda n, *ts: truth(s.AtLeast(n, [BY[t] for t in ts]))
    expect("至少", [some(2, T, T, F), some(2, T, F, F), some(2, T, U, F), some(1, N, N), some(1, N, T), some(2, N, T, N), some(2, U, N)],
           [T, F, U, N, T, F, U])
    choose = lambda c, x, y: of(If(BY[c], x, y), n=0, m=0, i=3)
    per = Fact("per")
    expect("如 of numbers", [choose(U, num(3), num(5)), choose(T, num(3), num(5)), choose(U, num(3), per), choose(U, per, per)],
           [(3, 5), v.point(3), MAYBE, NA])
    compare()
    expect("匹配", [of(Matches("tx", "甲.*"), tx="甲等"), of(Matches("tx", "甲"), tx="甲等"), of(Matches("tx", "甲"))], [T, F, U])
    expect("membership", [of(Is("st", "in", ["pri", "jun"]), st="pri"), of(Is("st", "=", ["jun"]), st="pri"), of(Is("st", "!=", ["jun"]))], [T, F, U])
    expect("order", of(Is("st", ">=", ["jun"]), st="pri"), F)
    expect("dates", of(Is("d", "<=", [date(2026, 1, 1)]), d=date(2026, 1, 1)), T)


def compare():
    for op, rows in {">=": ((3, 3, T), (2, 3, F), ((1, 3), 3, U), ((3, 4), 3, T), ((1, 2), 3, F), ((0, INF), 0, T)),
                     ">": ((3, 3, F), (4, 3, T), ((3, 4), 3, U), ((1, 3), 3, F), ((0, INF), (5, INF), U)),
                     "<=": ((3, 3, T), (4, 3, F), ((0, INF), 9, U)), "<": ((3, 3, F), (2, 3, T)),
                     "=": ((3, 3, T), (3, 4, F), ((3, 4), 3, U), ((1, 2), 3, F)), "!=": ((3, 3, F), (3, 4, T), ((3, 4), 4, U))}.items():
        for left, right, wanted in rows:
            ends = [x if isinstance(x, tuple) else (x, x) for x in (left, right)]
            expect(f"{left} {op} {right}", v.compare(op, *ends), wanted)
    expect("infinite ends", v.compare(">=", (0, INF), (0, INF)), U)
    expect("n/a", [v.compare("=", NA, MAYBE), v.compare("=", MAYBE, (1, 1))], [N, U])
    root = v.Root(2)
    expect("roots", [v.compare(">", root, v.point(Q("1.4142"))), v.compare("<", root, v.point(Q("1.4143"))), v.compare("=", v.Root(4), v.point(2)),
                     v.compare(">=", v.Root(-2), v.Root(-3)), v.compare("<", v.Root(-2), v.point(0)), v.compare(">", root, (0, 1))],
           [T, T, T, T, T, U])


def section_4():
    expect("+ − ×", [v.add((1, 2), (3, 4)), v.subtract((1, 2), (3, INF)), v.multiply((-1, 2), (3, 4)), v.multiply((0, 0), (0, INF))],
           [(4, 6), (-INF, -1), (-4, 8), (0, 0)])
    expect("the same fact twice", of(Arith("-", Fact("cap"), Fact("cap"))), (-10, 10))
    expect("n/a", [v.add(NA, MAYBE), v.add((1, 1), MAYBE)], [NA, MAYBE])
    expect("larger, smaller, abs", [v.call("larger", [(1, 5), (2, 3)]), v.call("smaller", [(1, 5), (2, 3)]), v.call("abs", [(-3, 2)]), v.call("abs", [(-3, -2)])],
           [(2, 5), (1, 3), (0, 3), (2, 3)])
    half = (Q("-2.5"), Q("2.5"))
    expect("rounding", [v.call("ceil", [half]), v.call("floor", [half]), v.call("round", [half]), v.call("round", [v.point(Q("0.125"))], 2), v.call("ceil", [(0, INF)])],
           [(-2, 3), (-3, 2), (-3, 3), v.point(Q("0.13")), (0, INF)])
    expect("division", [v.divide((3, 3), (2, 2)), v.divide((0, 0), (0, 0)), v.divide((0, INF), (0, 0)), v.divide((3, 3), (0, INF)), v.divide((1, INF), (2, INF)), v.divide((1, 2), (-2, -1))],
           [v.point(Q(3, 2)), NA, NA, MAYBE, (0, INF), (-2, Q(-1, 2))])
    expect("3/0", of(Compare(">=", Fact("per"), num(0)), n=3, m=0), U)
    expect("is a contradiction", value.contradictions, 1)
    expect("143 pupils, 6 teachers", v.compare(">=", v.point(Q(600, 143)), v.point(Q("4.2"))), F)
    expect("a share is not cut", of(ShareOf(Fact("part"), Fact("whole")), whole=10), (0, INF))
    n = lambda **years: {"n": series(**years)}
    expect("上年, 增幅", [of(Previous(Fact("n")), **n(y2025=3, y2024=2)), of(Growth(Fact("n")), **n(y2025=3, y2024=2)), of(Growth(Fact("n")), **n(y2025=3, y2024=0)),
                        of(Growth(Fact("n")), **n(y2024=0)), of(Growth(Fact("n")), **n(y2025=3)), of(Previous(Fact("n")), n=4)],
           [v.point(2), v.point(Q(1, 2)), NA, NA, MAYBE, (0, INF)])
    expect("k × root", [v.multiply((3, 3), v.Root(2)), v.divide(v.Root(18), (-3, -3)), v.multiply(v.Root(2), (1, 2))], [v.Root(18), v.Root(-2), MAYBE])
    expect("shown", [v.show(x) for x in (v.point(Q("0.943")), v.point(Q(47, 51)), v.Root(Q(2, 9)), v.Root(Q(4, 9)), v.Root(-2), (1, INF), NA, MAYBE, v.point(-3))],
           [{"value": "0.943"}, {"value": "47/51"}, {"value": "sqrt(2/9)"}, {"value": "2/3"}, {"value": "-sqrt(2/1)"}, {"low": "1", "high": None}, None, None, {"value": "-3"}])


def all_rows():
    section_2()
    section_3()
    section_4()
