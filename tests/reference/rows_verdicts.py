"""Sections 6, 7, 8, 10 and 12 of semantics.md, row by row."""
from datetime import date
from fractions import Fraction as Q

import syntax as s
from scene import AS_OF, BY, Fact, county, decl, entity, expect, num, rule, ruleset, run, school, status
from syntax import (Alternative, Compare, Conforms, Confirmed, Exception_, Found, Judged, Quantifier, ReadAs, Reading,
                    ReadingValue, Reason, Row, Statement, Table, Waiver)
from values import F, N, T, U

A = [school("a", n=0, m=0, b=True)]         # w is missing, n/m is n/a
STATUS = {T: "met", F: "not_met", U: "open", N: "not_applicable"}


def rows():
    for truth, wanted in STATUS.items():
        expect(f"requirement {truth}", status(BY[truth], A).status, wanted)
        denied = {T: "not_met", F: "met"}.get(truth, wanted)
        expect(f"prohibition {truth}", status(BY[truth], A, modality="must_not").status, denied)
        conditional = {T: "met", F: "not_applicable", U: "open", N: "not_applicable"}[truth]
        expect(f"condition {truth}", status(BY[T], A, condition=BY[truth]).status, conditional)
        excluded = {T: "not_applicable", F: "met", U: "open", N: "not_applicable"}[truth]
        expect(f"不含 {truth}", status(BY[T], A, excludes=BY[truth]).status, excluded)
        out = lambda *pairs: status(BY[T], A, exceptions=[Exception_(BY[c], e and BY[e]) for c, e in pairs]).status
        expect(f"但 {truth}，不适用", out((truth, None)), {T: "not_applicable", U: "open"}.get(truth, "met"))
        expect(f"但 {truth}，应 false", out((truth, F)), {T: "not_met", U: "open"}.get(truth, "met"))
        expect(f"但 {truth} after one that applies", out((T, F), (truth, None)), "not_met")
        expect(f"但 {truth} before one that applies", out((truth, None), (T, F)), {T: "not_applicable", U: "open"}.get(truth, "not_met"))
    expect("条件 且 非 不含", status(BY[T], A, condition=BY[N], excludes=BY[F]).status, "met")
    judged = Judged("合适")
    expect("review", [status(e, A).status for e in (judged, s.And([judged, BY[T]]), s.And([judged, BY[U]]), s.And([judged, BY[F]]), s.Or([judged, BY[T]]))],
           ["review", "review", "open", "not_met", "met"])
    expect("an unlisted school is open", status(Quantifier("every", "s", Fact("b")), [county(2)] + A, subject="c").status, "open")


def modalities():
    severity = lambda modality, **more: status(BY[F] if modality not in ("must_not", "bar") else BY[T], A, modality=modality, **more).severity
    expect("severities", [severity(m) for m in ("must", "must_not", "bar", "strive", "in_principle", "encourage")],
           ["violation", "violation", "violation", "shortfall", "deviation", "suggestion"])
    expect("assessment", [severity(m, kind="assessment") for m in ("must", "bar", "strive")], ["gap", "gap", "shortfall"])
    expect("推进", severity("must", advance=True), "shortfall")
    expect("可", status(BY[F], A, modality="may"), None)
    expect("met has none", status(BY[T], A).severity, "none")


def statements():
    day = lambda n: date.fromordinal(AS_OF.toordinal() + n)
    attest = lambda *given, **more: status(s.Attested("z"), [school("a", z=Statement(*given))], **more).status
    full = dict(by="局", evidence="件")
    got = lambda yes, on, until=None, **more: status(s.Attested("z"), [school("a", z=Statement(yes, on, "局", "件", until))], **more).status
    expect("attested", [got(True, day(0)), got(True, day(1)), got(True, day(-9), day(0)), got(True, day(-9), day(-1)), got(True, None)],
           ["met", "open", "met", "open", "open"])
    expect("incomplete", [attest(True, day(0), "", "件"), attest(True, day(0), "局", ""), attest(None, day(0), "局", "件")], ["open"] * 3)
    expect("not attested", [got(False, day(0)), got(False, None), got(False, day(1)), attest(False)], ["not_met", "not_met", "open", "not_met"])
    expect("missing", status(s.Attested("z"), A).status, "open")
    year = lambda on: got(True, on, valid_years=1)
    expect("有效：1年", [year(date(2025, 11, 23)), year(date(2025, 11, 22)), got(True, date(2020, 1, 1), day(0), valid_years=1)], ["met", "open", "met"])
    found = lambda yes, on, by="局", until=None: status(Found("y"), [school("a", y=Statement(yes, on, by, "", until))], modality="must_not").status
    expect("finding", [found(False, day(0)), found(False, day(1)), found(False, None), found(False, day(0), ""), found(False, day(-9), "局", day(-1))],
           ["met", "open", "open", "open", "open"])
    expect("found", [found(True, day(0)), found(True, None, ""), found(True, day(1))], ["not_met", "not_met", "open"])


def which():
    both = [county(1)] + [school("a", b=True)]
    keys = lambda r, entities=both: sorted(run(entities, ruleset(r)).verdicts)
    expect("key", keys(rule(BY[T])), ["r.u@1/a"])
    expect("two requirements", keys(rule([BY[T], BY[T]])), ["r.u_q1@1/a", "r.u_q2@1/a"])
    expect("an ancestor only named", keys(rule(BY[T], subject="c"), [school("a")]), [])
    expect("of a kind", keys(rule(BY[T]), [entity("a", "p", "x")]), ["r.u@1/a"])
    expect("not of a kind", keys(rule(BY[T], subject="p"), [school("a")]), [])
    expect("subject with a code", keys(rule(BY[T], subject_code="b"), [school("a"), school("b")]), ["r.u@1/b"])
    covered = lambda code, *entities: sorted(v.entity for v in run(entities, ruleset(rule(BY[T]), territory=("c", code))).verdicts.values())
    expect("territory", [covered("x", *both), covered("y", *both), covered("a", *both), covered("x", school("a"))], [["a"], [], ["a"], ["a"]])
    code = entity("350524", "s", "350500")
    expect("division codes", [covered(c, code) for c in ("350000", "350500", "350600", "350524", "360000")], [["350524"], ["350524"], [], ["350524"], []])
    fan = rule(Compare(">=", Fact("n"), num(1)), fan_out=("st", ["pri", "jun"]))
    result = run([school("a", n=2, st="pri"), school("b", n=2)], ruleset(fan)).verdicts
    expect("fan-out", {k: v.status for k, v in result.items()},
           {"r.u_pri@1/a": "met", "r.u_jun@1/a": "not_applicable", "r.u_pri@1/b": "open", "r.u_jun@1/b": "open"})
    table = Table("t", "t", "st", "list", ["pri", "jun"], [Row("n", ">=", [Q(2), Q(3)]), Row("m", "<=", [Q(5), Q(6)])])
    items = rule(s.ItemMet(), each="t", fan_out=("st", ["pri"]))
    result = run([school("a", n=2, m=6, st="pri")], ruleset(items, tables=[table])).verdicts
    expect("逐项", {k: v.status for k, v in result.items()}, {"r.u_pri_n@1/a": "met", "r.u_pri_m@1/a": "not_met"})
    tables(table)


def tables(table):
    of = lambda e, **facts: next(iter(run([school("a", **facts)], ruleset(rule(e), tables=[table])).verdicts.values())).status
    expect("各项 达标", [of(s.TableAll("t"), n=2, m=5, st="pri"), of(s.TableAll("t"), n=2, m=5, st="jun"), of(s.TableAll("t"), n=3, m=5), of(s.TableAll("t"), n=2, m=5),
                        of(s.TableAll("t"), n="2.5", m="5.5")],
           ["met", "not_met", "met", "open", "not_met"])
    most = s.TableAtLeast("t", 1, Q("0.85"))
    expect("其余 不低于 85%", [of(most, n="1.7", m=5, st="pri"), of(most, n="1.69", m=5, st="pri"), of(most, n=2, m=9, st="pri")], ["met", "not_met", "met"])
    lookup = Table("l", "l", "st", "lookup", ["x"], [("pri", [Q(45)]), ("jun", [Q(50)])])
    size = lambda n, **facts: next(iter(run([school("a", n=n, **facts)], ruleset(rule(Compare("<=", Fact("n"), s.Lookup("l"))), tables=[lookup])).verdicts.values())).status
    expect("表【学段】", [size(46, st="pri"), size(46, st="jun"), size(46), size(45), size(51)], ["not_met", "met", "open", "met", "not_met"])


def readings():
    around = Reading("g", "g", [Alternative("least", None, ">=", num("0.6", "%")), Alternative("open", None, "any")])
    def about(x, *overlay, reading=around, **facts):
        result = run([school("a", h=x, **facts)], ruleset(rule(ReadAs(Fact("h"), "g")), readings=[reading]), overlay=overlay)
        return next(iter(result.verdicts.values()))
    expect("60％左右", [about("0.61").status, about("0.59").status, about(None).status], ["met", "review", "open"])
    expect("under each reading", about("0.59").readings, ["not_met", "met"])
    confirmed = Confirmed("g", "least", AS_OF, None)
    expect("confirmed", about("0.59", confirmed).status, "not_met")
    strict = Reading("g", "g", [Alternative("least", None, ">=", num("0.6", "%")), Alternative("never", None, "none")])
    expect("不成立", [about("0.61", reading=strict).status, about("0.5", reading=strict).status], ["review", "not_met"])
    formulas = Reading("g", "g", [Alternative("one", Fact("n")), Alternative("two", Fact("m"))])
    both = lambda **facts: next(iter(run([school("a", **facts)], ruleset(rule(Compare(">=", ReadingValue("g"), num(3))), readings=[formulas])).verdicts.values()))
    expect("values", [both(n=3, m=4).status, both(n=1, m=4).status, both(n=3).status, both(n=1).status, both(n=3).readings],
           ["met", "review", "open", "open", ["met", "open"]])
    expect("the first is shown", both(n=1, m=4).observed, (1, 1))
    defined = decl("f", formula=ReadingValue("g"))
    result = run([school("a", n=3, m=1)], ruleset(rule(Compare(">=", Fact("f"), num(3))), readings=[formulas]), decls=[defined])
    expect("through a definition", next(iter(result.verdicts.values())).status, "review")


def conformity():
    entities = [county(1)] + A
    def conclusion(*truths, what="ruleset", modality="must"):
        inner = ruleset(rule([BY[t] for t in truths] or [BY[T]], modality if truths else "strive"), id_="i")
        name = {"ruleset": "i", "rule": "i.u"}[what]
        outer = ruleset(rule(Conforms(what, name)), id_="o")
        result = run(A, inner, outer)
        return result.verdicts["o.u@1/a"].status, result.conclusions["a", "i"]
    expect("符合", [conclusion(*ts) for ts in ((T, T), (T, F), (T, U), (T, N), (N, N), (U, F), ())],
           [("met", True), ("not_met", False), ("open", None), ("met", True), ("not_met", False), ("not_met", False), ("not_met", False)])
    expect("符合 a rule without an applicable verdict", conclusion(N, N, what="rule")[0], "not_applicable")
    expect("other modalities do not count", conclusion(F, F, modality="strive"), ("not_met", False))
    inner = ruleset(rule(Judged("合适")), id_="i")
    outer = ruleset(rule(Quantifier("every", "s", Conforms("rule", "i.u")), subject="c"), id_="o")
    expect("review below is review above", run(entities, inner, outer).verdicts["o.u@1/x"].status, "review")
    away = run(A, ruleset(rule(BY[T]), id_="i", territory=("c", "zz")), ruleset(rule(Conforms("rule", "i.u")), id_="o"), )
    expect("outside the territory", away.verdicts["o.u@1/a"].status, "not_applicable")
    future = ruleset(rule(BY[T], due=date(2030, 12, 31)), id_="i")
    expect("pending counts as attained", run(A, future, ruleset(rule(Conforms("ruleset", "i")), id_="o")).verdicts["o.u@1/a"].status, "met")


def overlays():
    waiver = lambda on, until: Waiver("r.u", "a", on, until)
    get = lambda e, o, **more: status(e, A, overlay=[o], **more)
    before, after = date(2026, 1, 1), date(2027, 1, 1)
    expect("waiver", [get(BY[F], waiver(before, after)).status, get(BY[F], waiver(before, AS_OF)).status, get(BY[F], waiver(after, None)).status,
                      get(BY[F], waiver(before, before)).status, get(BY[T], waiver(before, None)).status, get(BY[U], waiver(before, None)).status],
           ["waived", "waived", "not_met", "not_met", "met", "open"])
    expect("never a bar", [get(BY[T], waiver(before, None), modality=m).status for m in ("bar", "must_not")], ["not_met", "waived"])
    result = run(A, ruleset(rule(BY[F])), overlay=[waiver(before, None)])
    expect("waived is false", result.conclusions["a", "r"], False)
    reason = Reason("r.u", "a", before)
    later = Reason("r.u", "a", after)
    expect("justified", [get(BY[F], reason, modality="in_principle").justified, get(BY[F], reason).justified,
                         get(BY[F], later, modality="in_principle").justified], [True, False, False])


def shown():
    expect("observed, required", [(x.observed, x.required) for x in (status(Compare(">=", Fact("n"), num(3)), [school("a", n=2)]),
           status(Compare(">=", Fact("n"), num(3)), [school("a", n=2)], modality="must_not"), status(s.And([BY[T]]), A))],
           [((2, 2), (3, 3)), ((2, 2), (3, 3)), (None, None)])
    rate = s.Rate(Fact("n"), Fact("m"), num(12), num(1), "up")
    of = lambda mode, n, m: status(s.Rate(Fact("n"), Fact("m"), num(12), num(1), mode), [school("a", n=n, m=m)])
    expect("每12班1间", [of("up", 2, 24).status, of("up", 2, 25).status, of("down", 2, 35).status, of("exact", 2, 25).status, of("up", 2, 25).required],
           ["met", "not_met", "met", "not_met", (3, 3)])


def all_rows():
    rows()
    modalities()
    statements()
    which()
    readings()
    conformity()
    overlays()
    shown()
