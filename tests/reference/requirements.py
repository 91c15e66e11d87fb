"""Which requirements a rule set states (semantics, sections 5, 6 and 7): fan-outs, ids, and the readings they reach."""
from dataclasses import dataclass
from itertools import product
from typing import Any, Optional

from syntax import (Compare, Conforms, Fact, Is, ItemMet, Matches, Not, Rate, ReadAs, ReadingValue,
                    TableAll, TableAtLeast, children)

NEGATED = ("must_not", "bar")


@dataclass(eq=False)
class Single:
    """One requirement after fan-out: it has a verdict for each entity, and each period."""
    id: str                     # full
    ruleset: Any
    rule: Any
    source: Any                 # the Requirement written
    due: Any
    fan: Optional[tuple]        # (enumeration fact id, value)
    item: Optional[tuple]       # (table, row)

    @property
    def modality(self):
        return "must_not" if self.source.modality == "bar" else self.source.modality

    @property
    def expr(self):
        return Not(self.source.expr) if self.source.modality in NEGATED else self.source.expr


def expand(ruleset):
    tables = {t.id: t for t in ruleset.tables}
    found = []
    for rule in ruleset.rules:
        for number, written in enumerate(rule.requirements, 1):
            base = rule.id if len(rule.requirements) == 1 else f"{rule.id}_{written.id or number}"
            fans = [(rule.fan_out[0], value) for value in rule.fan_out[1]] if rule.fan_out else [None]
            items = [(tables[rule.each], row) for row in tables[rule.each].rows] if rule.each else [None]
            for fan, item in product(fans, items):
                name = base + (f"_{fan[1]}" if fan else "") + (f"_{item[1].fact}" if item else "")
                found.append(Single(f"{ruleset.id}.{name}", ruleset, rule, written, written.due or rule.due, fan, item))
    return found


def readings_of(single, ev):
    """The readings a requirement reaches: condition, exceptions and formula, definitions included, not through 符合."""
    seen, found, waiting = set(), [], [single.source.expr, single.rule.condition, single.rule.excludes]
    for exception in single.rule.exceptions:
        waiting += [exception.condition, exception.requirement]
    if single.item:
        waiting.append(Fact(single.item[1].fact))
    while waiting:
        e = waiting.pop()
        if e is None or isinstance(e, Conforms):
            continue
        names = []
        if isinstance(e, (Fact, Is, Matches)):
            names = [e.id if isinstance(e, Fact) else e.fact]
        if isinstance(e, (TableAll, TableAtLeast)):
            names = [row.fact for row in ev.tables[e.table].rows]
        for name in names:
            if name not in seen:
                seen.add(name)
                waiting.append(ev.decls[name].formula)
        if isinstance(e, (ReadAs, ReadingValue)) and e.reading not in found:
            found.append(e.reading)
            waiting += [a.value for a in ev.readings[e.reading].alternatives]
        waiting += children(e)
    return sorted(found)


def sides(e, single, ev, c):
    """The two sides of a requirement that is one comparison of numbers: (left, right) as values, or None."""
    if isinstance(e, Not):
        return sides(e.x, single, ev, c) if isinstance(e.x, (Compare, Rate, ReadAs, ItemMet)) else None
    if isinstance(e, Compare):
        return ev.value(e.a, c), ev.value(e.b, c)
    if isinstance(e, Rate):
        return ev.value(e.x, c), ev.rate(e, c)
    if isinstance(e, ReadAs):
        bound = c.choice[e.reading].bound
        return ev.value(e.x, c), (None if bound is None else ev.value(bound, c))
    if isinstance(e, ItemMet):
        table, row = single.item
        return ev.fact(row.fact, c), ev.threshold(table, row, c)
    return None
