"""Section 9 of semantics.md: versions in force, periods, what a fact is asked for, due dates."""
from datetime import date

from facts import Day, Whole
from periods import Period, judged_periods, last_completed
from scene import AS_OF, BY, Fact, dated, expect, num, rule, ruleset, run, school, series, status, value
from syntax import Attested, Compare, Previous, Statement
from values import INF, T

A = [school("a", n=0, m=0, b=True)]
NUM = Fact("n")
AT_LEAST_3 = Compare(">=", NUM, num(3))
MISSING = (0, INF)


def in_force():
    judged = lambda **more: bool(run(A, ruleset(rule(BY[T]), **more)).verdicts)
    dated_ = lambda d: ("date", "stated", d)
    later, earlier = date(2026, 11, 23), date(2026, 11, 21)
    expect("in force", [judged(in_force=x) for x in (dated_(later), dated_(AS_OF), ("between", later, date(2030, 1, 1)),
                                                     ("between", AS_OF, date(2030, 1, 1)), ("between", earlier, earlier), ("unknown",))],
           [False, True, False, True, True, True])
    expect("expired", [judged(expires=d) for d in (earlier, AS_OF, later)], [False, True, True])


def periods():
    expect("their days", [(str(p), p.start, p.end) for p in (Period("year", 2025, 0), Period("school-year", 2025, 0), Period("term", 2025, 1), Period("term", 2025, 2),
                                                             Period("month", 2024, 2), Period("month", 2025, 12))],
           [("2025", date(2025, 1, 1), date(2025, 12, 31)), ("2025/26", date(2025, 9, 1), date(2026, 8, 31)), ("2025/26-1", date(2025, 9, 1), date(2026, 1, 31)),
            ("2025/26-2", date(2026, 2, 1), date(2026, 8, 31)), ("2024-02", date(2024, 2, 1), date(2024, 2, 29)), ("2025-12", date(2025, 12, 1), date(2025, 12, 31))])
    names = lambda kind, day: [str(p) for p in judged_periods(kind, day)]
    expect("judged on 2026-11-22", [names(k, AS_OF) for k in ("year", "school-year", "term")], [["2025"], ["2024/25"], ["2024/25-1", "2024/25-2"]])
    expect("judged on 2026-12-31", [names(k, date(2026, 12, 31)) for k in ("year", "school-year")], [["2026"], ["2025/26"]])
    expect("months", [len(names("month", AS_OF)), names("month", AS_OF)[0]], [12, "2025-01"])
    expect("last completed", [str(last_completed(k, date(2026, 8, 31))) for k in ("year", "school-year", "term", "month")], ["2025", "2025/26", "2025/26-2", "2026-08"])


def asks():
    def ask(stated, *asks_):
        return [value(NUM, [school("a", n=stated)], ask=x) for x in asks_]
    today, earlier = Day(AS_OF), Day(date(2025, 12, 31))
    y = lambda n: Whole(Period("year", n, 0))
    point = lambda n: (n, n)
    expect("bare", ask(4, today, earlier, today.previous(), y(2025), y(2024), Whole(Period("school-year", 2025, 0))),
           [point(4), point(4), MISSING, point(4), MISSING, point(4)])
    two = [dated(4, 2026, 3, 1), dated(4, 2025, 3, 1), dated(9, 2026, 12, 1)]
    expect("dated", ask(two, today, earlier, today.previous(), y(2025), y(2024), y(2026)), [point(4), point(4), point(4), point(4), MISSING, point(4)])
    expect("dated, all must agree", ask([dated(4, 2026, 3, 1), dated(5, 2025, 3, 1)], today, y(2026), y(2025)), [MISSING, point(4), point(5)])
    years = series(y2026=9, y2025=4, y2024=3)
    expect("series", ask(years, today, earlier, Day(date(2025, 12, 30)), today.previous(), y(2025), y(2024), y(2026)), [point(4), point(4), point(3), point(3), point(4), point(3), MISSING])
    expect("a period left out is missing", ask(series(y2024=3), today), [MISSING])
    expect("another kind", ask(series(m2026_10=4), today, y(2025)), [point(4), MISSING])
    expect("school year", ask(series(s2025=4), today, Day(date(2026, 8, 30)), Whole(Period("school-year", 2025, 0))), [point(4), MISSING, point(4)])
    expect("上年 of a period", value(Previous(NUM), [school("a", n=years)], ask=y(2025)), point(3))


def due():
    future, past = date(2027, 12, 31), date(2025, 12, 31)
    get = lambda d, entities=None, e=AT_LEAST_3, as_of=AS_OF, **facts: status(e, entities or [school("a", **facts)], due=d, as_of=as_of)
    show = lambda verdict: (verdict.status, verdict.attained, verdict.late)
    expect("pending", [show(get(future, n=n)) for n in (3, 2, None)], [("pending", True, False), ("pending", False, False), ("pending", None, False)])
    expect("pending, n/a", [get(future, A, BY[t]).status for t in ("n/a", "true")], ["not_applicable", "pending"])
    expect("on the day", show(get(AS_OF, n=3)), ("met", None, False))
    history = lambda a, b: {"n": [*series(y2025=a, y2024=b)]}
    at = lambda a, b: show(get(date(2025, 6, 30), **history(a, b)))
    expect("after it", [at(2, 3), at(3, 2), at(2, 2), at(3, None or 3)], [("met", None, False), ("not_met", True, True), ("not_met", None, False), ("met", None, False)])
    expect("unknown then", show(get(date(2025, 6, 30), n=series(y2025=3))), ("open", True, False))
    expect("observed is of that date", get(date(2025, 6, 30), **history(3, 2)).observed, (2, 2))
    each = lambda kind, **facts: {k: v.status for k, v in run([school("a", **facts)], ruleset(rule(AT_LEAST_3, period=kind))).verdicts.items()}
    expect("each year", each("year", n=series(y2025=3)), {"r.u@1/a/2025": "met"})
    expect("each term", each("term", n=series(t2024_1=3, t2024_2=2)), {"r.u@1/a/2024/25-1": "met", "r.u@1/a/2024/25-2": "not_met"})
    expect("each month", sorted(set(each("month", n=series(m2025_1=3)).values())), ["met", "open"])
    attestations()


def attestations():
    def judged(on, until=None, as_of=AS_OF, **more):
        return [v.status for v in run([school("a", z=Statement(True, on, "局", "件", until))], ruleset(rule(Attested("z"), **more)), as_of=as_of).verdicts.values()]
    expect("of a period: its last day", [judged(date(2025, 3, 1), date(2025, 12, 31), period="year"), judged(date(2025, 3, 1), date(2025, 12, 30), period="year")], [["met"], ["open"]])
    expect("dated later: the as-of day", [judged(date(2026, 3, 1), None, period="year"), judged(date(2026, 3, 1), date(2026, 11, 21), period="year")], [["met"], ["open"]])
    spoken = lambda of, **more: [v.status for v in run([school("a", z=Statement(True, date(2026, 3, 1), "局", "件", None, of))], ruleset(rule(Attested("z"), **more)), as_of=AS_OF).verdicts.values()]
    expect("that says its period", [spoken(Period("year", y, 0), period="year") for y in (2024, 2025, 2026)], [["open"], ["met"], ["open"]])
    expect("of another kind of period", spoken(Period("term", 2025, 1), period="year"), ["open"])
    expect("by a date: that day", [judged(date(2025, 3, 1), due=date(2025, 3, 1)), judged(date(2025, 3, 2), due=date(2025, 3, 1))], [["met"], ["open"]])


def all_rows():
    in_force()
    periods()
    asks()
    due()
