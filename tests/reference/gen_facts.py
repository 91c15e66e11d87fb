"""Random entities and what is stated of them: values on a threshold or one step beside it, missing, contradictory."""
from datetime import date, timedelta
from fractions import Fraction

from gen_expressions import TEXTS
from periods import judged_periods, last_completed
from syntax import NUMERIC, Entity, Is, Stated, Statement, children
from values import is_point, show_fraction

DISAGREE, MISSING = 0.05, 0.10


def spread_tree(rng, vocabulary, use_classes):
    """At most eight entities."""
    tag, level = vocabulary.tag, vocabulary.level
    found = [Entity(vocabulary.county, level("c"))]
    for n in range(rng.choice((0, 1, 2, 2, 3, 3, 4))):
        found.append(Entity(f"{tag}-s{n}", level("p" if rng.random() < 0.2 else "s"), vocabulary.county))
    schools = [e.id for e in found[1:]]
    if rng.random() < 0.06:
        found.append(Entity(vocabulary.county[:-2] + "02", level("c")))
    if schools and rng.random() < 0.04:
        found[1].parent = rng.choice((f"{tag}-9", vocabulary.county[:-2] + "05"))       # named only as a parent
    for n in range(rng.choice((1, 2, 3)) if use_classes and schools else 0):
        found.append(Entity(f"{tag}-k{n}", level("k"), rng.choice(schools)))
    return found[:8]


class FactMaker:
    def __init__(self, rng, case, maker):
        self.rng, self.case, self.as_of = rng, case, case.as_of
        self.near, self.back, self.solid = maker.near, maker.wanted_back, maker.solid
        self.zero = maker.zero if rng.random() < 0.7 else ()
        self.decls = {f.id: f for f in case.facts}
        kinds = [rule.period for r in case.rulesets for rule in r.rules if rule.period]
        self.kind = kinds[0] if kinds else None
        self.consistent = rng.random() < 0.4        # some cases are free of contradiction
        self.complete = rng.random() < 0.5          # some have nearly every fact, and a full census
        self.missing = 0.02 if self.complete else 2 * MISSING - 0.02
        self.by_parent = {}
        self.values = self._constants()

    def _constants(self):
        """Per fact, the texts, dates and enumeration values it is compared with."""
        found = {}
        def walk(e):
            if isinstance(e, Is):
                found.setdefault(e.fact, []).extend(e.values)
            for inner in children(e):
                walk(inner)
        for ruleset in self.case.rulesets:
            for rule in ruleset.rules:
                for e in [r.expr for r in rule.requirements] + [rule.condition, rule.excludes]:
                    if e is not None:
                        walk(e)
        return found

    # ── entities ─────────────────────────────────────────────
    def fill(self, world):
        for x in self.case.entities:
            for decl in self.case.facts:
                solid = decl.id in self.solid and self.rng.random() < 0.9
                if solid and world.declares(x.type, decl):
                    value, _, _ = self.number(decl)
                    x.facts[decl.id] = [Stated(value)]
                elif decl.formula is None and world.declares(x.type, decl) and self.rng.random() >= self.missing:
                    x.facts[decl.id] = self.statement(x, decl)
                elif decl.formula is None and self.rng.random() < 0.02 and world.declares(x.type, decl):
                    x.facts[decl.id] = [Stated(None)]
            self.people(x, world)
        for x in self.case.entities:
            for cls in [level.id for level in self.case.levels]:
                listed = len(world.descendants(x, cls))
                if world.above(cls) & set(world.kinds(x.type)) and self.rng.random() < (0.95 if self.complete or self.solid else 0.6):
                    more = 0 if (self.complete or self.solid) and self.rng.random() < 0.9 else self.rng.choice((0, 0, 1, 1, 2))
                    x.census[cls] = listed + more
                    if self.disagree() and listed:
                        x.census[cls] = listed - 1

    def disagree(self):
        return not self.consistent and self.rng.random() < DISAGREE

    def people(self, x, world):
        """A part is not above its whole, but where a contradiction is wanted."""
        for decl in self.case.facts:
            if decl.part_of in x.facts and decl.id in x.facts and not self.disagree():
                wholes = {(s.on, s.period): s for s in x.facts[decl.part_of]}
                for s in x.facts[decl.id]:
                    whole = wholes.get((s.on, s.period)) or x.facts[decl.part_of][0]
                    if s.value is not None and whole.value is not None and s.value > whole.value - (whole.step or 0):
                        s.value, s.step, s.text = Fraction(self.rng.randint(0, int(whole.value))), None, ""

    # ── one statement ────────────────────────────────────────
    def statement(self, x, decl):
        rng = self.rng
        if decl.type in ("attestation", "finding"):
            return self.attest(decl)
        how = rng.random()
        if self.kind or decl.id in self.back:
            how = rng.choice((0.1, 0.3, 0.3, 0.3, 0.5, how))
        plain = decl.type in ("enum", "text", "boolean")
        if how < 0.25 and not plain or how < 0.08:
            return [self.stated(decl, period=p) for p in self.periods()]
        if how < 0.37 and not plain or how < 0.12:
            return self.series_of(decl)
        if how < 0.44 or self.disagree():
            return self.sources(decl)
        return [self.stated(decl)]

    def periods(self):
        rng = self.rng
        kind = self.kind if self.kind and rng.random() < 0.8 else rng.choice(("year", "year", "school-year", "term", "month"))
        wanted = set(judged_periods(kind, self.as_of)) if kind == self.kind else set()
        wanted.add(last_completed(kind, self.as_of))
        wanted |= {p.years_back(1) for p in list(wanted)}
        found = [p for p in sorted(wanted) if rng.random() < (0.99 if self.complete else 0.88)]
        return found or [last_completed(kind, self.as_of)]

    def series_of(self, decl):
        """Dated values: one that answers, perhaps an agreeing or a later one beside it."""
        rng = self.rng
        first = self.stated(decl, on=self.as_of - timedelta(days=rng.choice((0, 1, 40, 200, 300, 400, 800))))
        found = [first]
        if rng.random() < 0.3:
            found.append(self.stated(decl, on=self.as_of + timedelta(days=rng.choice((1, 30)))))
        if rng.random() < 0.25:
            again = Stated(first.value, first.step, first.on - timedelta(days=rng.choice((0, 60, 365))), None, first.text)
            found.append(again)
        return found

    def sources(self, decl):
        first = self.stated(decl)
        second = Stated(first.value, first.step, text=first.text)
        if self.disagree() or (not self.consistent and self.rng.random() < 0.3):
            second = self.stated(decl)
        return [first, second]

    def attest(self, decl):
        rng = self.rng
        on = self.as_of - timedelta(days=rng.choice((0, 1, 100, 364, 365, 366, 500, -1)))
        if self.kind and rng.random() < 0.6:
            on = rng.choice(judged_periods(self.kind, self.as_of)).end - timedelta(days=rng.choice((0, 20, -5)))
        until = rng.choice((None, None, None, self.as_of, self.as_of - timedelta(days=1), self.as_of + timedelta(days=300)))
        yes = rng.random() < 0.7 if decl.type == "attestation" else rng.random() < 0.3
        s = Statement(yes, on, "教育局办公室", "合成文件", until if until is None or until >= on else None)
        if rng.random() < 0.25:
            s.period = rng.choice(self.periods())
        if rng.random() < 0.12:
            setattr(s, *rng.choice((("on", None), ("by", ""), ("evidence", ""), ("yes", None))))
        return s

    def stated(self, decl, on=None, period=None):
        if decl.type in NUMERIC:
            value, step, text = self.number(decl)
            return Stated(value, step, on, period, text)
        return Stated(self.plain(decl), None, on, period)

    def plain(self, decl):
        rng = self.rng
        if decl.type == "boolean":
            return rng.random() < 0.65
        if decl.type == "text":
            return rng.choice(TEXTS)
        if decl.type == "enum":
            return rng.choice([v for v, _ in next(e for e in self.case.enums if e.id == decl.enum).values])
        days = [d for d in self.values.get(decl.id, ()) if isinstance(d, date)] or [self.as_of]
        return rng.choice(days) + timedelta(days=rng.choice((0, 0, -1, 1, 50)))

    # ── numbers ──────────────────────────────────────────────
    def number(self, decl):
        """(value, one unit of the last decimal if rounded, text)."""
        rng = self.rng
        step = Fraction(1, 10 ** decl.decimals)
        near = self.near.get(decl.id)
        if decl.id in self.zero and rng.random() < 0.6 and decl.low <= 0:
            return Fraction(0), None, ""
        if near and rng.random() < 0.55:
            value = rng.choice(near).value + rng.choice((0, 0, step, -step))
        elif decl.type == "share":
            value = Fraction(rng.randint(0, 100), 100)
        elif decl.unit == "人":
            value = Fraction(rng.choice((0, 5, 10, 20, 40, 60)) if decl.part_of is None else rng.randint(0, 12))
        else:
            value = rng.choice((Fraction(0), *(Fraction(rng.randint(0, 8)) for _ in range(4)), rng.randint(0, 80) * step))
            if decl.min is None and rng.random() < 0.2:
                value = -value
        value = max(decl.low, min(decl.high, value))
        rounded = rng.random() < 0.05
        if not rounded:
            return value, None, ""
        if decl.type == "share":
            places = max(1, places_of(value * 100))
            return value, Fraction(1, 100 * 10 ** places), fixed(value * 100, places) + "%"
        places = max(decl.decimals, places_of(value))
        return value, Fraction(1, 10 ** places), fixed(value, places)


def state_formulas(rng, case, evaluator, context):
    """Some facts with a formula are stated too: as computed, rounded, or (a contradiction) otherwise."""
    for x in case.entities:
        for decl in case.facts:
            if decl.formula is None or not evaluator.world.declares(x.type, decl) or rng.random() < 0.6:
                continue
            value = evaluator.ev.fact(decl.id, context(x))
            if decl.type == "boolean":
                x.facts[decl.id] = [Stated(value == "true" if rng.random() < 0.9 else value != "true")]
            elif is_point(value):
                x.facts[decl.id] = [_as_stated(rng, value[0])]
            elif rng.random() < 0.3:
                x.facts[decl.id] = [Stated(Fraction(rng.randint(0, 6)))]


def _as_stated(rng, value):
    if "/" in show_fraction(value) or rng.random() < 0.2:
        nearest = Fraction(round(value * 100), 100)
        return Stated(nearest, Fraction(1, 100), text=fixed(nearest, 2))
    return Stated(value + (1 if rng.random() < 0.12 else 0))


def places_of(value):
    text = show_fraction(value)
    return len(text.split(".")[1]) if "." in text else 0


def fixed(value, places):
    """A decimal with exactly so many places."""
    digits = str(abs(int(value * 10 ** places))).rjust(places + 1, "0")
    text = digits if places == 0 else digits[:-places] + "." + digits[-places:]
    return "-" + text if value < 0 else text
