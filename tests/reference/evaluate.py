"""The verdicts of a case (semantics, sections 6 to 10). `evaluate(case)` is the entry.

Everything is recomputed the plain way; only verdicts and facts are remembered.
"""
from dataclasses import dataclass, field
from itertools import product
from typing import Any, Optional

import requirements as req
from expressions import Context, Expressions
from facts import Day, Whole, World
from periods import judged_periods
from syntax import And, Confirmed, Is, Not, Reason, Waiver
from values import F, N, T, U, and_

SEVERITY = {"strive": "shortfall", "in_principle": "deviation", "encourage": "suggestion"}
COUNTED = ("must", "must_not")


@dataclass
class Verdict:
    key: str
    entity: str
    single: Any
    status: str
    severity: str = "none"
    attained: Optional[bool] = None
    late: bool = False
    justified: bool = False
    readings: list = field(default_factory=list)        # the status of each combination
    observed: Any = None                                # a value, or None
    required: Any = None
    shows: bool = False                                 # whether sections 6 and 12 say what it shows


@dataclass
class Result:
    verdicts: dict
    conclusions: dict           # (entity id, rule set id) -> True, False, None
    contradictions: set
    evaluator: Any = None


@dataclass
class Outcome:
    """What one combination of readings gives."""
    status: str
    attained: Optional[bool] = None
    late: bool = False
    expr: Any = None
    context: Any = None


def evaluate(case):
    return Evaluator(case).run()


class Evaluator:
    def __init__(self, case):
        self.case, self.world = case, World(case)
        self.ev = Expressions(case, self.world, self.conforms)
        self.singles = {r.id: req.expand(r) for r in case.rulesets}
        self.named = {}
        for single in (s for found in self.singles.values() for s in found):
            for what, name in (("ruleset", single.ruleset.id), ("rule", f"{single.ruleset.id}.{single.rule.id}"), ("requirement", single.id)):
                self.named.setdefault((what, name), []).append(single)
        self.reached = {}
        self.verdicts = {}

    def run(self):
        by_key = {}
        conclusions = {}
        for ruleset in self.case.rulesets:
            for single in self.singles[ruleset.id]:
                for x in self.case.entities:
                    for verdict in self.of(single, x):
                        by_key[verdict.key] = verdict
                        conclusions[x.id, ruleset.id] = None
        for entity, ruleset in conclusions:
            truth = self.conforms_to("ruleset", ruleset, self.world.entities[entity], U)
            conclusions[entity, ruleset] = {T: True, F: False}.get(truth)
        return Result(by_key, conclusions, self.world.contradictions, self)

    # ── which verdicts exist ─────────────────────────────────
    def in_force(self, ruleset):
        if ruleset.expires is not None and self.case.as_of > ruleset.expires:
            return False
        return ruleset.in_force[0] == "unknown" or self.case.as_of >= ruleset.in_force[
            2 if ruleset.in_force[0] == "date" else 1]

    def covers(self, ruleset, x):
        if ruleset.territory is None:
            return True
        code = ruleset.territory[1]
        while True:
            if x.id == code:
                return True
            if x.parent is None:
                return is_prefix(code, x.id)
            if x.parent not in self.world.entities:
                return x.parent == code or is_prefix(code, x.parent)
            x = self.world.entities[x.parent]

    def of(self, single, x):
        """The verdicts of an entity under one requirement."""
        rule = single.rule
        if (single.source.modality == "may" or not self.world.belongs(x.type, rule.subject)
                or rule.subject_code not in (None, x.id)
                or not self.in_force(single.ruleset) or not self.covers(single.ruleset, x)):
            return []
        periods = judged_periods(rule.period, self.case.as_of) if rule.period else [None]
        return [self.verdict(single, x, p) for p in periods]

    def verdict(self, single, x, period):
        key = f"{single.id}@{single.ruleset.version}/{x.id}" + (f"/{period}" if period else "")
        if key not in self.verdicts:
            self.verdicts[key] = self.judge(key, single, x, period)
        return self.verdicts[key]

    # ── one verdict ──────────────────────────────────────────
    def judge(self, key, single, x, period):
        outcomes = [self.outcome(single, x, period, choice) for choice in self.combinations(single)]
        found = [o.status for o in outcomes]
        verdict = Verdict(key, x.id, single, join(found), readings=found)
        attained = {o.attained for o in outcomes}
        verdict.attained = attained.pop() if len(attained) == 1 else None
        verdict.late = all(o.late for o in outcomes)
        if verdict.status == "not_met":
            self.not_met(verdict, single, x)
        first = outcomes[0]
        shown = req.sides(first.expr, single, self.ev, first.context)
        verdict.shows = "not_applicable" not in (verdict.status, first.status)
        if shown:
            verdict.observed, verdict.required = shown
        return verdict

    def combinations(self, single):
        if id(single) not in self.reached:
            self.reached[id(single)] = req.readings_of(single, self.ev)
        names = self.reached[id(single)]
        options = []
        for name in names:
            confirmed = [o.alternative for o in self.case.overlay if isinstance(o, Confirmed) and o.reading == name
                         and self.holds(o)]
            options.append([a for a in self.ev.readings[name].alternatives if not confirmed or a.id in confirmed])
        return [dict(zip(names, chosen)) for chosen in product(*options)]

    def holds(self, entry):
        return entry.on <= self.case.as_of and (entry.until is None or self.case.as_of <= entry.until)

    def not_met(self, verdict, single, x):
        entries = [o for o in self.case.overlay if isinstance(o, (Waiver, Reason))
                   and (o.requirement, o.entity) == (single.id, x.id)]
        if single.source.modality != "bar" and any(isinstance(o, Waiver) and self.holds(o) for o in entries):
            verdict.status = "waived"
            return
        violation = "violation" if single.ruleset.kind == "binding" else "gap"
        verdict.severity = "shortfall" if single.rule.advance else SEVERITY.get(single.modality, violation)
        verdict.justified = verdict.severity == "deviation" and any(isinstance(o, Reason) and o.on <= self.case.as_of for o in entries)

    # ── one combination of readings: rows 1 to 10 ────────────
    def outcome(self, single, x, period, choice):
        due, as_of = single.due, self.case.as_of
        fan = (*single.fan, not self.by_subject(single)) if single.fan else None
        now = Context(x, Whole(period) if period else Day(as_of), U, choice, fan, single.item, single.rule.valid_years)
        c = now._replace(ask=Day(due)) if due and not period and as_of > due else now
        done = lambda status, expr=single.expr, **more: Outcome(status, expr=expr, context=c, **more)

        condition = self.condition(single, c)
        if condition in (F, N):
            return done("not_applicable")
        if condition == U:
            return done("open")
        expr = single.expr
        for exception in single.rule.exceptions:
            applies = self.ev.value(exception.condition, c)
            if applies == U:
                return done("open")
            if applies == T:
                if exception.requirement is None:
                    return done("not_applicable")
                expr = exception.requirement
                break
        truth = self.ev.value(expr, c)
        if truth == N:
            return done("not_applicable", expr)
        if due and not period and as_of < due:
            return done("pending", expr, attained={T: True, F: False, U: None}[truth])
        attained = {T: True, F: False}.get(self.ev.value(expr, now)) if c is not now else None
        if truth == T:
            return done("met", expr)
        if truth == F:
            late = c is not now and attained is True
            return done("not_met", expr, attained=True if late else None, late=late)
        undecided = [self.ev.value(expr, c._replace(judged=answer)) for answer in (T, F)]
        return done("open" if U in undecided else "review", expr, attained=attained)

    def by_subject(self, single):
        """Whether a fan-out is by a category of the subject itself (a condition), or of what it counts (filters)."""
        return self.world.reads(single.rule.subject, self.ev.decls[single.fan[0]])

    def condition(self, single, c):
        """条件 且 非 不含, and the value of a fan-out by a category of the subject itself. T if there is none."""
        parts = []
        if single.fan and self.by_subject(single):
            parts.append(Is(single.fan[0], "=", [single.fan[1]]))
        if single.rule.condition is not None:
            parts.append(single.rule.condition)
        if single.rule.excludes is not None:
            parts.append(Not(single.rule.excludes))
        return self.ev.value(And(parts), c) if parts else T

    # ── conformity ───────────────────────────────────────────
    def conforms(self, x, e, judged):
        return self.conforms_to(e.what, e.id, x, judged)

    def conforms_to(self, what, name, x, judged):
        singles = [s for s in self.named.get((what, name), ()) if s.modality in COUNTED]
        truths = [standing(verdict, judged) for s in singles for verdict in self.of(s, x)]
        result = and_(truths)
        return F if result == N and what == "ruleset" else result


def standing(verdict, judged):
    """What a verdict counts as for 符合. One in review waits for a person, as a 研判 does."""
    if verdict.status == "pending":
        return {True: T, False: F, None: U}[verdict.attained]
    return {"not_applicable": N, "met": T, "not_met": F, "waived": F, "open": U, "review": judged}[verdict.status]


def join(found):
    if len(set(found)) == 1:
        return found[0]
    if "met" in found and "not_met" in found:
        return "review"
    return "open" if "open" in found else "review"


def is_prefix(code, other):
    """Division codes: one of fewer significant digits is a prefix (350000 covers 350524)."""
    if not (code.isdigit() and other.isdigit() and len(code) == len(other)):
        return False
    while code.endswith("00"):
        code = code[:-2]
    return other.startswith(code)
