"""Random rule sets, written around the constructs that a case must hold."""
from dataclasses import fields, is_dataclass
from datetime import date
from fractions import Fraction

from gen_expressions import FORCED
from syntax import (And, Attested, Compare, Conforms, Exception_, Fact, FactDecl, Found, Item, ItemMet, Num, Quantifier,
                    Requirement, Rule, RuleSet, ShareOf)

# What a rule may have, and how often a case is made to have it.
RULE_FEATURES = ("condition", "excludes", "exception n/a", "exception must", "by subject", "by filter", "each item",
                 "each item quantified", "year", "school-year", "term", "month", "due past", "due future",
                 "due of requirement", "indicator", "of which", "advance", "valid", "valid finding", "must_not", "bar",
                 "strive", "in_principle", "encourage", "may", "conforms rule", "conforms requirement",
                 "conforms ruleset", "subject code", "of kind", "quoted attestation", "quoted finding")
PERIODS = ("year", "school-year", "term", "month")


def has_quantifier(expr):
    if isinstance(expr, Quantifier):
        return True
    if isinstance(expr, (list, tuple)):
        return any(has_quantifier(x) for x in expr)
    return is_dataclass(expr) and any(has_quantifier(getattr(expr, f.name)) for f in fields(expr))


class RuleMaker:
    def __init__(self, rng, maker, as_of):
        self.rng, self.m, self.v, self.as_of = rng, maker, maker.v, as_of
        self.requirements = []      # [(level, what 符合 may refer to)]

    # ── rule sets ────────────────────────────────────────────
    def ruleset(self, number, forced):
        rng, tag = self.rng, self.v.tag
        letters = "ab"[number]
        ruleset = RuleSet(f"r{letters}{tag}", f"规{'子丑'[number]}{self.v.zh}", rng.choice(("1.0.0", "2.1.0")),
                          rng.choice(("binding", "assessment")))
        self.m.ruleset = ruleset
        if rng.random() < 0.5:
            ruleset.territory = (self.v.level("c"), self.v.county)
        ruleset.in_force = rng.choice((("unknown",), ("date", rng.choice(("stated", "published", "reported")), date(2019, 4, 16)),
                                       ("between", date(2024, 10, 1), date(2026, 12, 1))))
        if rng.random() < 0.03:
            ruleset.in_force = ("date", "stated", date(self.as_of.year + 1, 1, 1))
        elif rng.random() < 0.05:
            ruleset.expires = rng.choice((self.as_of, date(2030, 1, 1), date(self.as_of.year - 1, 12, 31)))
        for names in forced:
            self.rule(ruleset, names)
        return ruleset

    # ── rules ────────────────────────────────────────────────
    def rule(self, ruleset, features):
        """A rule with the rule features and constructs named."""
        rng, m = self.rng, self.m
        wanted = [f for f in features if f in FORCED]
        has = set(features) - set(wanted)
        level = self._level(has, wanted)
        m.targets = [(lv, e) for lv, e in self.requirements if e.id != ruleset.id]
        number = len(ruleset.rules) + 1
        rule = Rule(f"{ruleset.id}u{number}", f"则{'子丑寅卯辰巳午未'[number]}{ruleset.name}", self.v.level(level), [])
        if "subject code" in has and level == "c":
            rule.subject_code = self.v.county
        self._fan(rule, has, level)
        m.fan = rule.fan_out
        modality = next((x for x in ("must_not", "bar", "strive", "in_principle", "encourage", "may") if x in has), "must")
        exprs = [m.make(name, level, 3) if level in FORCED[name][0] else m.truth(level, 3) for name in wanted]
        exprs += self._conforming(has, level, ruleset)
        if not exprs or rng.random() < 0.3:
            exprs.append(m.truth(level, 3))
        if len(exprs) > 2 and modality == "must":
            exprs = exprs[:3]
        rule.requirements = [Requirement(f"q{n}", modality, e) for n, e in enumerate(exprs, 1)]
        self._special(rule, has, level)
        if "condition" in has:
            rule.condition = m.truth(level, 1)
        if "excludes" in has:
            rule.excludes = m.truth(level, 1)
        rule.advance = "advance" in has and modality == "must"
        self._exceptions(rule, has, level)
        self._reach(rule, level)
        self._time(rule, has)
        if not rule.fan_out and not rule.each:
            self._register(ruleset, rule, level)
        ruleset.rules.append(rule)
        m.fan = None

    def _level(self, has, wanted):
        if "each item" in has and "each item quantified" not in has:
            return self.rng.choice("sssp")
        if has & {"by filter", "each item quantified", "subject code"}:
            return "c"
        if "by subject" in has:
            return self.rng.choice("sssp")
        if "of kind" in has:
            return "p"
        if any(FORCED[name][1] == "root" for name in wanted) and self.rng.random() < 0.8:
            return "c"
        levels = FORCED[wanted[0]][0] if wanted else "csk"
        return self.rng.choice([x for x in "ccccsssskp" if x in levels])

    def _fan(self, rule, has, level):
        if has & {"by subject", "by filter"} or ("each item quantified" in has and self.rng.random() < 0.3):
            values = [v for v, _ in self.v.enums[0].values]
            rule.fan_out = (self.v.enums[0].id, values[:2])

    def _conforming(self, has, level, ruleset):
        out = []
        for what in ("rule", "requirement", "ruleset"):
            if f"conforms {what}" in has:
                found = [(lv, e) for lv, e in self.requirements if e.what == what and (what != "ruleset" or e.id != ruleset.id)]
                if found:
                    lv, e = self.rng.choice(found)
                    if lv == level:
                        out.append(e)
                    elif lv in {"c": "sp", "s": "k", "p": "k", "k": ""}[level]:
                        kind = self.rng.choice(("every", "some", "share"))
                        inside = Quantifier(kind, self.v.level(lv), e)
                        out.append(self.m.against(level, "share", inside) if kind == "share" else inside)
        return out

    def _special(self, rule, has, level):
        """Requirements of a shape of their own."""
        rng, m = self.rng, self.m
        new = lambda expr, **more: rule.requirements.append(
            Requirement(f"q{len(rule.requirements) + 1}", rule.requirements[0].modality, expr, **more))
        if "each item" in has:
            rule.each = m._list_table().id
            rule.requirements = [Requirement("q1", rule.requirements[0].modality, ItemMet())]
        if "each item quantified" in has:
            rule.each = m._list_table().id
            cls, weight = self.v.level("s"), None
            kind = rng.choice(("cv", "wmean", "mean", "sum", "max"))
            if kind in ("cv", "wmean"):
                weight = Fact(m._weight("s").id)
            left = Quantifier(kind, cls, Item(), None, weight)
            num = Num(Fraction(rng.choice(("0.5", "0.45", "1"))) if kind == "cv" else Fraction(rng.randint(1, 9)))
            rule.requirements = [Requirement("q1", rule.requirements[0].modality, Compare(rng.choice(("<=", ">=", "<")), left, num))]
        if "indicator" in has:
            kind = rng.choice(("number", "share"))
            rule.indicator = m.number(level, 2) if kind == "number" else m.share(level, 2)
            for _ in range(rng.choice((1, 2))):
                new(m.against(level, kind, rule.indicator), from_indicator=True)
                rule.requirements[-1].expr.b = m.constant(level, kind, rule.indicator)
        if "of which" in has and level != "k":
            part, sub = m.pick(level, "part"), None
            sub = next(d for d in self.v.decls.values() if d.part_of == part.id)
            new(Compare(">=", ShareOf(Fact(part.id), Fact(part.part_of)), m.constant(level, "share", None)))
            rule.requirements[-1].expr.b.value = Fraction(rng.choice((10, 20, 50)), 100)
            new(Compare(">=", ShareOf(Fact(sub.id), Fact(part.id)), Num(Fraction(rng.choice((20, 50)), 100), "%")), of_which=True)
            m.tunable.pop()
        self._quoted(rule, has, level)
        if "valid" in has or "valid finding" in has:
            rule.valid_years = 1
            new(m.make("attested" if "valid" in has else "found", level, 1))

    def _quoted(self, rule, has, level):
        """证明 “…” and 发生 “…”: the fact is declared by the rule itself and has the requirement's id."""
        if has & {"quoted attestation", "quoted finding"} and not rule.fan_out and not rule.each:
            attest = "quoted attestation" in has
            name = f"{rule.id}_q{len(rule.requirements) + 1}" if rule.requirements else rule.id
            type_ = "attestation" if attest else "finding"
            self.v.decls[name] = FactDecl(name, "", [self.v.level(level)], type_, definition="quoted")
            expr = Attested(name, "已经办妥") if attest else Found(name, "有此情形")
            rule.requirements.append(Requirement(f"q{len(rule.requirements) + 1}", rule.requirements[0].modality, expr))

    def _exceptions(self, rule, has, level):
        if "exception must" in has and rule.requirements[0].modality == "must" and not rule.advance and not rule.each:
            rule.requirements = rule.requirements[:1]
            rule.requirements[0].from_indicator = rule.requirements[0].of_which = False
            rule.indicator = None
            rule.exceptions.append(Exception_(self.m.truth(level, 1), self.m.truth(level, 2)))
        if "exception n/a" in has:
            rule.exceptions.insert(self.rng.choice((0, len(rule.exceptions))), Exception_(self.m.truth(level, 1)))

    def _reach(self, rule, level):
        """A fan-out by what a county has below it has to reach every requirement; a condition that always holds sees to it."""
        if rule.fan_out and level == "c" and not all(has_quantifier(r.expr) for r in rule.requirements):
            counted = Compare(">=", Quantifier("count", self.v.level("s")), Num(Fraction(0)))
            rule.condition = And([rule.condition, counted]) if rule.condition else counted

    # ── time ─────────────────────────────────────────────────
    def _time(self, rule, has):
        period = next((p for p in PERIODS if p in has), None)
        if period:
            rule.period = period
            return
        if "due past" in has:
            rule.due, rule.due_text = self._due(past=True)
        elif "due future" in has:
            rule.due, rule.due_text = self._due(past=False)
        if "due of requirement" in has:
            for r in rule.requirements[:2]:
                if not r.from_indicator and not r.of_which:
                    r.due, r.due_text = self._due(past=self.rng.random() < 0.5)

    def _due(self, past):
        """A due date and how it is written: (word, year, month). A date that is the as-of date counts as past."""
        year = self.as_of.year
        december = self.as_of == date(year, 12, 31)
        choices = [("by", year if december else year - 1, 0), ("by", year - 2, 0), ("before", year, self.as_of.month)] if past else [
            ("by", year + 1 if december else year, 0), ("by", year + 2, 0), ("before", year + 1, 7)]
        word, y, month = self.rng.choice(choices)
        if word == "before":
            first = date(y, month, 1)
            return date.fromordinal(first.toordinal() - 1), (word, y, month)
        return date(y, 12, 31), (self.rng.choice(("by", "end of")), y, 0)

    def _register(self, ruleset, rule, level):
        if rule.subject_code:
            return
        self.requirements.append((level, Conforms("rule", f"{ruleset.id}.{rule.id}")))
        for r in rule.requirements:
            name = rule.id if len(rule.requirements) == 1 else f"{rule.id}_{r.id}"
            self.requirements.append((level, Conforms("requirement", f"{ruleset.id}.{name}")))
        self.requirements.append((level, Conforms("ruleset", ruleset.id)))
