"""The value of an expression for one entity (semantics, sections 2 to 5)."""
import re
from collections import namedtuple

import quantifiers
import values as v
from facts import CONTRADICTION, MISSING, Unlisted
from syntax import (And, Arith, AtLeast, Attested, Call, Compare, Conforms, Fact, Found, Growth, If, Is, Item, ItemMet,
                    Judged, Lookup, Matches, Not, Num, Or, Previous, Quantifier, Rate, ReadAs, ReadingValue, ShareOf,
                    TableAll, TableAtLeast, NUMERIC, is_truth)
from values import F, MAYBE, N, NA, T, U

# x: the entity. ask: Day or Whole. judged: what every 研判 is. choice: reading -> alternative.
# fan: (enumeration fact id, value, whether it filters quantifiers) of a fan-out, or None. item: the row of a rule with 逐项. valid: years of 有效.
Context = namedtuple("Context", "x ask judged choice fan item valid")


class Expressions:
    """Evaluates expressions. `conforms(x, expr, judged)` answers 符合."""

    def __init__(self, case, world, conforms):
        self.case, self.world, self.conforms = case, world, conforms
        self.decls = world.decls
        self.tables = {t.id: t for r in case.rulesets for t in r.tables}
        self.readings = {g.id: g for r in case.rulesets for g in r.readings}
        self.enums = {e.id: e for e in case.enums}
        self.memo = {}
        self._handlers = {
            Num: lambda e, c: (e.value, e.value),
            Fact: lambda e, c: self.fact(e.id, c),
            Arith: self._arith,
            ShareOf: lambda e, c: self._divide(e, c),
            Call: lambda e, c: v.call(e.fn, [self.value(a, c) for a in e.args], e.digits),
            Previous: lambda e, c: self.value(e.x, c._replace(ask=c.ask.previous())),
            Growth: lambda e, c: v.growth(self.value(e.x, c), self.value(e.x, c._replace(ask=c.ask.previous()))),
            If: self._if,
            Quantifier: lambda e, c: quantifiers.evaluate(self, e, c),
            Lookup: lambda e, c: self._lookup(self.tables[e.table], e.column, c),
            Item: lambda e, c: self.fact(c.item[1].fact, c),
            ReadingValue: lambda e, c: self.value(c.choice[e.reading].value, c),
            Compare: lambda e, c: v.compare(e.op, self.value(e.a, c), self.value(e.b, c)),
            Rate: lambda e, c: v.compare(">=", self.value(e.x, c), self.rate(e, c)),
            ReadAs: self._read_as,
            Is: self._is,
            Matches: self._matches,
            And: lambda e, c: v.and_([self.value(a, c) for a in e.args]),
            Or: lambda e, c: v.or_([self.value(a, c) for a in e.args]),
            Not: lambda e, c: v.not_(self.value(e.x, c)),
            AtLeast: lambda e, c: v.at_least(e.n, [self.value(a, c) for a in e.args]),
            Conforms: lambda e, c: U if isinstance(c.x, Unlisted) else self.conforms(c.x, e, c.judged),
            Attested: lambda e, c: self._statement(e, c, True),
            Found: lambda e, c: self._statement(e, c, False),
            Judged: lambda e, c: c.judged,
            TableAll: lambda e, c: self._by_column(self.tables[e.table], c, lambda t, c: v.and_([self.row_met(t, r, c) for r in t.rows])),
            TableAtLeast: lambda e, c: self._by_column(self.tables[e.table], c, lambda t, c: self._table_at_least(e, t, c)),
            ItemMet: lambda e, c: self._by_column(c.item[0], c, lambda t, c: self.row_met(t, c.item[1], c)),
        }

    def value(self, e, c):
        return self._handlers[type(e)](e, c)

    # ── facts ────────────────────────────────────────────────
    def fact(self, fact_id, c):
        decl = self.decls[fact_id]
        x = self.world.owner(c.x, decl)
        key = (x.id, fact_id, c.ask, c.judged, tuple(sorted((r, a.id) for r, a in c.choice.items())))
        if x.id is not None and key in self.memo:
            return self.memo[key]
        result = self._fact(x, decl, c)
        self.memo[key] = result
        return result

    def _fact(self, x, decl, c):
        stated = self.world.stated(x, decl, c.ask)
        unknown = (decl.low, decl.high) if decl.type in NUMERIC else U if decl.type == "boolean" else None
        if stated == CONTRADICTION:
            return unknown
        if decl.type == "boolean" and stated != MISSING:
            stated = T if stated else F
        if decl.formula is None:
            return unknown if stated == MISSING else stated
        computed = self.value(decl.formula, c._replace(x=x, fan=None, item=None, valid=None))
        if stated == MISSING:
            return computed
        both = meet(stated, computed)
        if both == CONTRADICTION:
            self.world.contradictions.add((x.id, decl.id, c.ask))
            return unknown
        return both

    def _statement(self, e, c, confirming):
        decl = self.decls[e.id]
        return self.world.statement(self.world.owner(c.x, decl), decl, c.ask, c.valid, confirming)

    # ── numbers ──────────────────────────────────────────────
    def _arith(self, e, c):
        if e.op == "/":
            return self._divide(e, c)
        return {"+": v.add, "-": v.subtract, "*": v.multiply}[e.op](self.value(e.a, c), self.value(e.b, c))

    def _divide(self, e, c):
        def note():
            self.world.contradictions.add((c.x.id, "division", id(e)))
        return v.divide(self.value(e.a, c), self.value(e.b, c), note)

    def rate(self, e, c):
        groups = v.divide(self.value(e.y, c), self.value(e.per, c))
        if e.mode != "exact":
            groups = v.call({"up": "ceil", "down": "floor"}[e.mode], [groups])
        return v.multiply(groups, self.value(e.amount, c))

    def _if(self, e, c):
        join = v.if_truth if is_truth(e.a, self.decls) else v.if_number
        return join(self.value(e.c, c), self.value(e.a, c), self.value(e.b, c))

    def _lookup(self, table, column, c):
        cells = {name: row[column] for name, row in table.rows}
        return self._by_enum(table.enum, cells, c)

    def _by_enum(self, enum, cells, c):
        """The cell for the current value of an enumeration (its fact has the same id)."""
        current = c.fan[1] if c.fan and c.fan[0] == enum else self.fact(enum, c)
        if current is not None:
            return v.point(cells[current]) if current in cells else NA
        if any(name not in cells for name, _ in self.enums[enum].values):
            return MAYBE
        return (min(cells.values()), max(cells.values()))

    # ── truths ───────────────────────────────────────────────
    def _is(self, e, c):
        decl, known = self.decls[e.fact], self.fact(e.fact, c)
        if known is None:
            return U
        if e.op == "in":
            return T if known in e.values else F
        rank = (lambda x: x)
        if decl.type == "enum":
            order = [name for name, _ in self.enums[decl.enum].values]
            rank = order.index
        a, b = rank(known), rank(e.values[0])
        return T if {">=": a >= b, ">": a > b, "<=": a <= b, "<": a < b, "=": a == b, "!=": a != b}[e.op] else F

    def _matches(self, e, c):
        known = self.fact(e.fact, c)
        return U if known is None else T if re.fullmatch(e.pattern, known) else F

    def _read_as(self, e, c):
        alternative = c.choice[e.reading]
        if alternative.op in ("any", "none"):
            return T if alternative.op == "any" else F
        return v.compare(alternative.op, self.value(e.x, c), self.value(alternative.bound, c))

    # ── tables of requirements ───────────────────────────────
    def _by_column(self, table, c, truth):
        """A truth about the column in force; where the category is unknown, the truth that every category gives."""
        if table.enum is None or c.fan and c.fan[0] == table.enum or self.fact(table.enum, c) is not None:
            return truth(table, c)
        found = {truth(table, c._replace(fan=(table.enum, name, False))) for name, _ in self.enums[table.enum].values}
        return found.pop() if len(found) == 1 else U

    def threshold(self, table, row, c):
        if table.enum is None:
            return v.point(row.cells[0])
        return self._by_enum(table.enum, dict(zip(table.columns, row.cells)), c)

    def row_met(self, table, row, c):
        return v.compare(row.op, self.fact(row.fact, c), self.threshold(table, row, c))

    def _table_at_least(self, e, table, c):
        met = v.at_least(e.n, [self.row_met(table, r, c) for r in table.rows])
        if e.rest is None:
            return met
        rest = [v.compare(">=", self.fact(r.fact, c), v.multiply(self.threshold(table, r, c), v.point(e.rest)))
                for r in table.rows if r.op == ">="]
        return v.and_([met] + rest)


def meet(stated, computed):
    """A stated value and a computed one: their intersection, or CONTRADICTION."""
    if computed is NA or computed == N:
        return CONTRADICTION                # a figure is stated where its formula has none
    if computed is MAYBE or computed == U or computed is None:
        return stated
    if isinstance(computed, v.Root):
        low, high = (v.signed_square(end) for end in stated)
        return computed if low <= computed.signed <= high else CONTRADICTION
    if isinstance(stated, tuple):
        low, high = max(stated[0], computed[0]), min(stated[1], computed[1])
        return (low, high) if low <= high else CONTRADICTION
    return stated if stated == computed else CONTRADICTION
