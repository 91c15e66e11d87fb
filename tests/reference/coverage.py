"""Which constructs and statuses occur in a case, and in how many of all cases."""
from collections import Counter

import syntax as s
from syntax import inside, roots

LEAST = 5           # per cent of cases

EXPRESSIONS = """and or not if at-least-n is in ordered date matches truth-fact every some attested found judged rate read-as
table-all table-at-least >= > <= < = != + - * / larger smaller abs ceil floor round previous growth share-of count count-body
sum min max mean wmean stddev cv share filter weight k-root lookup item item-met reading-value conforms-rule conforms-requirement
conforms-ruleset formula inherited quoted""".split()
RULES = """condition excludes exception-n/a exception-must fan-out year school-year term month due-past due-future indicator
of-which advance valid must must_not bar strive in_principle encourage subject-code binding assessment""".split()
FACTS = """missing rounded series dated sources part census unlisted contradiction waiver confirmed reason""".split()
STATUSES = "met not_met pending open review not_applicable waived".split()


def in_case(case, reference):
    found = set()
    decls = {d.id: d for d in case.facts}
    formulas = [d.formula for d in case.facts if d.formula is not None]
    found.update(["formula"] if formulas else [])
    for e in inside(list(roots(case)) + formulas):
        found.update(names(e, decls))
    for ruleset in case.rulesets:
        found.add(ruleset.kind)
        for rule in ruleset.rules:
            found.update(of_rule(rule, case))
            levels = {d.id for d in case.facts if rule.subject not in d.levels}
            found.update(["inherited"] if any(isinstance(r.expr, s.Compare) and isinstance(r.expr.a, s.Fact) and r.expr.a.id in levels
                                              for r in rule.requirements) else [])
    for x in case.entities:
        found.update(of_entity(x, case, reference))
    found.update({s.Waiver: "waiver", s.Confirmed: "confirmed", s.Reason: "reason"}[type(o)] for o in case.overlay)
    found.update(["contradiction"] if reference.contradictions else [])
    found.update(v.status for v in reference.verdicts.values())
    return found


def names(e, decls):
    simple = {s.And: "and", s.Or: "or", s.Not: "not", s.If: "if", s.AtLeast: "at-least-n", s.Matches: "matches", s.Judged: "judged",
              s.Rate: "rate", s.ReadAs: "read-as", s.TableAll: "table-all", s.TableAtLeast: "table-at-least", s.Previous: "previous",
              s.Growth: "growth", s.ShareOf: "share-of", s.Lookup: "lookup", s.Item: "item", s.ItemMet: "item-met",
              s.ReadingValue: "reading-value", s.Attested: "attested", s.Found: "found"}.get(type(e))
    if simple:
        yield simple
    if isinstance(e, (s.Attested, s.Found)) and e.text:
        yield "quoted"
    if isinstance(e, (s.Compare, s.Arith)):
        yield e.op
        if isinstance(e, s.Arith) and any(isinstance(x, s.Quantifier) and x.kind in ("stddev", "cv") for x in (e.a, e.b)):
            yield "k-root"
    if isinstance(e, s.Call):
        yield e.fn
    if isinstance(e, s.Conforms):
        yield f"conforms-{e.what}"
    if isinstance(e, s.Fact) and decls[e.id].type == "boolean":
        yield "truth-fact"
    if isinstance(e, s.Is):
        yield "date" if decls[e.fact].type == "date" else "in" if e.op == "in" else "ordered" if e.op in (">=", ">", "<=", "<") else "is"
    if isinstance(e, s.Quantifier):
        yield "count-body" if e.kind == "count" and e.body is not None else e.kind
        yield from ["filter"] if e.where is not None else []
        yield from ["weight"] if e.weight is not None else []


def of_rule(rule, case):
    yield rule.requirements[0].modality
    yield from (name for name, has in (("condition", rule.condition), ("excludes", rule.excludes), ("fan-out", rule.fan_out),
                ("indicator", rule.indicator), ("advance", rule.advance), ("valid", rule.valid_years), (rule.period, rule.period),
                ("subject-code", rule.subject_code)) if has)
    for e in rule.exceptions:
        yield "exception-n/a" if e.requirement is None else "exception-must"
    for r in rule.requirements:
        due = r.due or rule.due
        if due:
            yield "due-past" if due < case.as_of else "due-future"
        if r.of_which:
            yield "of-which"


def of_entity(x, case, reference):
    world = reference.evaluator.world
    for d in case.facts:
        if d.formula is None and world.declares(x.type, d):
            stated = x.facts.get(d.id)
            if stated is None:
                yield "missing"
            elif not isinstance(stated, s.Statement):
                yield from ["part"] if d.part_of else []
                yield from ["sources"] if len(stated) > 1 and not any(v.on or v.period for v in stated) else []
                for v in stated:
                    yield from ["rounded"] if v.step else []
                    yield "series" if v.period else "dated" if v.on else "bare"
    for cls, n in x.census.items():
        yield "census"
        yield from ["unlisted"] if n > len(world.descendants(x, cls)) else []


class Coverage:
    def __init__(self):
        self.cases, self.count = 0, Counter()

    def add(self, case, reference):
        self.cases += 1
        self.count.update(in_case(case, reference))

    def below(self):
        wanted = EXPRESSIONS + RULES + FACTS + STATUSES
        return [name for name in wanted if self.count[name] * 100 < LEAST * self.cases]

    def __str__(self):
        lines = []
        for title, wanted in (("expressions", EXPRESSIONS), ("rules", RULES), ("facts", FACTS), ("statuses", STATUSES)):
            shares = "  ".join(f"{name} {self.count[name] * 100 / max(self.cases, 1):.1f}" for name in wanted)
            lines.append(f"{title} (% of {self.cases} cases): {shares}")
        return "\n".join(lines)
