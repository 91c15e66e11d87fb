"""A small invented world for the hand-written cases: one county, its schools, their classes. All data is synthetic."""
from datetime import date
from fractions import Fraction

import syntax as s
from evaluate import Evaluator, evaluate
from expressions import Context
from facts import Day
from periods import Period
from syntax import (Case, Entity, Enum, Fact, FactDecl, Level, Num, Requirement, Rule, RuleSet, Stated)
from values import F, N, T, U

AS_OF = date(2026, 11, 22)
failures = []
counted = 0


def expect(what, got, wanted):
    global counted
    counted += 1
    if got != wanted:
        failures.append(f"{what}: {got!r}, expected {wanted!r}")


def num(x, unit=""):
    return Num(Fraction(x), unit)


def bare(x):
    return x if isinstance(x, s.Statement) else [x] if isinstance(x, Stated) else x if isinstance(x, list) else [
        Stated(None if x is None else x if isinstance(x, (bool, date)) or x in ("pri", "jun", "甲等") else Fraction(x))]


def series(**values):
    """series(y2025=3, m2026_10=4, s2024=1, t2024_2=1)."""
    kinds = {"y": "year", "m": "month", "s": "school-year", "t": "term"}
    found = []
    for key, value in values.items():
        year, _, part = key[1:].partition("_")
        found.append(Stated(Fraction(value), period=Period(kinds[key[0]], int(year), int(part or 0))))
    return found


def dated(value, *on):
    return Stated(Fraction(value), on=date(*on))


def rounded(text, percent=False):
    places = len(text.split(".")[1]) if "." in text else 0
    scale = 100 if percent else 1
    return Stated(Fraction(text) / scale, Fraction(1, 10 ** places * scale))


def entity(id_, type_, parent=None, census=None, **facts):
    return Entity(id_, type_, parent, {k: bare(v) for k, v in facts.items()}, census or {})


def decl(id_, type_="number", level="s", **more):
    return FactDecl(id_, id_, [level], type_, **more)


DECLS = [decl("n"), decl("m"), decl("w"), decl("neg", min=None), decl("i", "integer"), decl("cap", max=Fraction(10)),
         decl("h", "share"), decl("b", "boolean"), decl("b2", "boolean"), decl("st", "enum", enum="st"), decl("tx", "text"),
         decl("d", "date"), decl("z", "attestation"), decl("y", "finding"), decl("whole"), decl("part", part_of="whole"),
         decl("cn", level="c"), decl("cb", "boolean", "c"), decl("kn", level="k"), decl("pn", level="p"),
         decl("per", formula=s.Arith("/", Fact("n"), Fact("m")), min=None),
         decl("big", "boolean", formula=s.Compare(">=", s.Arith("/", Fact("n"), Fact("m")), num(2)))]
LEVELS = [Level("c", "县"), Level("s", "校", ["c"]), Level("k", "班", ["s"]), Level("p", "特校", [], "s")]
ENUMS = [Enum("st", "学段", [("pri", "小学"), ("jun", "初中")], True)]


def case(entities, rulesets=(), as_of=AS_OF, overlay=(), decls=()):
    return Case("0", as_of, LEVELS, ENUMS, DECLS + list(decls), list(rulesets) or [RuleSet("r", "r", "1", "binding")],
                list(entities), list(overlay))


def value(e, entities, at=None, ask=None, choice=None, rulesets=(), decls=(), as_of=AS_OF, judged=U, item=None, fan=None):
    """The value of an expression at an entity (the first, or the one of id `at`), and whether a contradiction was met."""
    ev = Evaluator(case(entities, rulesets, as_of, decls=decls))
    x = ev.world.entities[at or entities[0].id]
    result = ev.ev.value(e, Context(x, ask or Day(as_of), judged, choice or {}, fan, item, None))
    value.contradictions = len(ev.world.contradictions)
    return result


def school(id_="a", **facts):
    return entity(id_, "s", "x", **facts)


def county(census=None, **facts):
    return entity("x", "c", None, {"s": census} if isinstance(census, int) else census, **facts)


def schools(*rows, census=None):
    """A county with schools a, b, … of the facts given."""
    return [county(census, cn=7)] + [school("abcdefgh"[i], **row) for i, row in enumerate(rows)]


def rule(expr, modality="must", subject="s", id_="u", **more):
    exprs = expr if isinstance(expr, list) else [expr]
    return Rule(id_, id_, subject, [Requirement(f"q{n}", modality, e) for n, e in enumerate(exprs, 1)], **more)


def ruleset(*rules, id_="r", kind="binding", **more):
    return RuleSet(id_, id_, "1", kind, rules=list(rules), **more)


def run(entities, *rulesets, as_of=AS_OF, overlay=(), decls=()):
    return evaluate(case(entities, rulesets, as_of, overlay, decls))


def status(expr, entities, **more):
    """The verdict of one rule, on the first entity that has any."""
    options = {k: more.pop(k) for k in ("as_of", "overlay", "decls", "kind") if k in more}
    kind = options.pop("kind", "binding")
    result = run(entities, ruleset(rule(expr, **more), kind=kind), **options)
    return next(iter(result.verdicts.values()), None)


TRUE, FALSE = s.Compare("=", num(1), num(1)), s.Compare("=", num(1), num(2))
UNKNOWN, NONE = s.Compare(">=", Fact("w"), num(1)), s.Compare(">=", s.Arith("/", Fact("n"), Fact("m")), num(1))
BY = {T: TRUE, F: FALSE, U: UNKNOWN, N: NONE}      # at school("a", n=0, m=0), where w is missing
