"""What the facts say (semantics, sections 2, 5 and 9): entities, what is asked, what answers, and contradictions."""
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from periods import last_completed, years_before
from syntax import NUMERIC, Statement
from values import F, T, U, _Word

MISSING, CONTRADICTION = _Word("missing"), _Word("contradiction")


class Unlisted:
    """An entity that must or may exist below `under` but is not listed: all its facts are missing."""
    parent = None

    def __init__(self, type_, under):
        self.type, self.under, self.id = type_, under, None


@dataclass(frozen=True)
class Day:
    """Asked for a day; `back` years earlier, as a period ask, inside 上年."""
    day: Any
    back: int = 0

    def previous(self):
        return Day(self.day, self.back + 1)


@dataclass(frozen=True)
class Whole:
    """Asked for a whole period."""
    period: Any

    def previous(self):
        return Whole(self.period.years_back(1))


class World:
    """The entities and levels of a case, with the look-ups that need them all."""

    def __init__(self, case):
        self.as_of = case.as_of
        self.levels = {level.id: level for level in case.levels}
        self.decls = {f.id: f for f in case.facts}
        self.parts = {}
        for f in case.facts:
            if f.part_of:
                self.parts.setdefault(f.part_of, []).append(f)
        self.entities = {e.id: e for e in case.entities}
        self.below = {}
        for e in case.entities:
            self.below.setdefault(e.parent, []).append(e)
        self.contradictions = set()

    # ── levels and entities ──────────────────────────────────
    def kinds(self, level):
        while level is not None:
            yield level
            level = self.levels[level].kind_of

    def belongs(self, type_, cls):
        return cls in self.kinds(type_)

    def declares(self, type_, decl):
        return any(level in decl.levels for level in self.kinds(type_))

    def reads(self, type_, decl):
        """Whether a type reads a fact, on itself or on an ancestor."""
        return any(self.declares(level, decl) for level in {type_} | self.above(type_))

    def above(self, level):
        """Every level that may stand above a level."""
        seen, waiting = set(), [level]
        while waiting:
            for kind in self.kinds(waiting.pop()):
                for parent in self.levels[kind].parents:
                    if parent not in seen:
                        seen.add(parent)
                        waiting.append(parent)
        return seen

    def between(self, low, high):
        """The levels that may stand strictly between two."""
        return {m for m in self.above(low) if self.above(m) & set(self.kinds(high))}

    def parent(self, x):
        return x.under if isinstance(x, Unlisted) else self.entities.get(x.parent)

    def descendants(self, x, cls):
        if isinstance(x, Unlisted):
            return []
        found = []
        for child in self.below.get(x.id, ()):
            if self.belongs(child.type, cls):
                found.append(child)
            found += self.descendants(child, cls)
        return found

    def unlisted(self, x, cls, listed):
        """How many descendants of a class are not listed; None: unknown many."""
        declared = None if isinstance(x, Unlisted) else x.census.get(cls)
        if declared is None:
            return None
        if listed > declared:
            self.contradictions.add((x.id, "census", cls))
            return None
        return declared - listed

    def owner(self, x, decl):
        """The entity a fact is read from: the nearest, from x upwards, whose type declares it."""
        while x is not None:
            if self.declares(x.type, decl):
                return x
            if isinstance(x, Unlisted) and x.under is not None:
                for level in self.between(x.type, x.under.type):
                    if self.declares(level, decl):
                        return Unlisted(level, x.under)
            x = self.parent(x)
        return Unlisted(decl.levels[0], None)

    # ── what answers an ask ──────────────────────────────────
    def answers(self, x, decl, ask):
        """The stated values that answer an ask, null ones left out."""
        if isinstance(x, Unlisted):
            return []
        stated = x.facts.get(decl.id, [])
        if isinstance(stated, Statement):
            return []
        return [s for s in stated if s.value is not None and self._answers(s, ask)]

    def _answers(self, s, ask):
        if s.period is not None:
            if isinstance(ask, Whole):
                return s.period == ask.period and s.period.end <= self.as_of
            return s.period == last_completed(s.period.kind, ask.day).years_back(ask.back)
        if s.on is not None:
            if isinstance(ask, Whole):
                return ask.period.start <= s.on <= ask.period.end and s.on <= self.as_of
            return s.on <= years_before(ask.day, ask.back)
        if isinstance(ask, Whole):
            return ask.period == last_completed(ask.period.kind, self.as_of)
        return ask.back == 0

    def sources(self, x, decl, ask):
        """The stated value for an ask: MISSING, CONTRADICTION, an interval, or a plain value."""
        found = self.answers(x, decl, ask)
        if not found:
            return MISSING
        if decl.type not in NUMERIC:
            values = {s.value for s in found}
            return values.pop() if len(values) == 1 else CONTRADICTION
        low = max(max(s.value - Fraction(s.step or 0) / 2, decl.low) for s in found)
        high = min(min(s.value + Fraction(s.step or 0) / 2, decl.high) for s in found)
        if low > high:
            return CONTRADICTION
        return (Fraction(low), Fraction(high))

    def stated(self, x, decl, ask):
        """As `sources`, with parts checked against wholes. Contradictions are noted."""
        own = self.sources(x, decl, ask)
        bad = own == CONTRADICTION
        if isinstance(own, tuple):
            pairs = [(self.sources(x, part, ask), own) for part in self.parts.get(decl.id, ())]
            if decl.part_of:
                pairs.append((own, self.sources(x, self.decls[decl.part_of], ask)))
            bad = any(isinstance(p, tuple) and isinstance(w, tuple) and p[0] > w[1] for p, w in pairs)
        if bad:
            self.contradictions.add((x.id, decl.id, ask))
            return CONTRADICTION
        return own

    # ── attestations and findings ────────────────────────────
    def day_judged(self, ask, on):
        if isinstance(ask, Day):
            return years_before(ask.day, ask.back)
        return self.as_of if on is not None and on > ask.period.end else ask.period.end

    def statement(self, x, decl, ask, valid_years, confirming):
        """T, F or U of an attestation (confirming is True) or a finding (False: a clean finding is what expires)."""
        s = None if isinstance(x, Unlisted) else x.facts.get(decl.id)
        if not isinstance(s, Statement) or s.yes is None:
            return U
        if s.period is not None and not self._answers(s, ask):
            return U
        day = self.day_judged(ask, s.on)
        if s.yes != confirming:
            return not_confirmed(confirming) if s.on is None or s.on <= day else U
        until = s.until
        if until is None and valid_years and s.on is not None:
            until = day_before(years_before(s.on, -valid_years))
        good = s.on is not None and s.by and s.on <= day and (until is None or until >= day)
        if confirming:
            return T if good and s.evidence else U
        return F if good else U


def not_confirmed(confirming):
    return F if confirming else T


def day_before(day):
    return type(day).fromordinal(day.toordinal() - 1)
