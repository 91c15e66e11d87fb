"""Random expressions, well typed by construction. `level` is a letter of gen_vocabulary: c, s, k or p."""
from datetime import timedelta
from fractions import Fraction

from gen_vocabulary import BRANCHES
from syntax import (Alternative, And, Arith, AtLeast, Attested, Call, Compare, Fact, Found, Growth, If, Is,
                    Judged, Lookup, Matches, Not, Num, Or, Previous, Quantifier, Rate, ReadAs, Reading, ReadingValue,
                    Row, ShareOf, Table, TableAll, TableAtLeast)

OPS = (">=", ">=", ">=", ">", "<=", "<=", "<", "=", "!=")
BELOW = {"c": ("s", "s", "s", "k", "p"), "s": ("k",), "p": ("k",), "k": ()}
TEXTS = ("甲等", "乙等", "甲级A", "B12")
PATTERNS = ("甲.*", "[甲乙]等", "[A-Z][0-9]+", ".*等|B.*")

# What may be forced into a case, the levels it can stand at, and how: a truth, a number, a share or a root.
FORCED = {
    "and": ("cskp", "truth"), "or": ("cskp", "truth"), "not": ("cskp", "truth"), "if truth": ("cskp", "truth"),
    "at least n": ("cskp", "truth"), "is in": ("skp", "truth"), "is": ("skp", "truth"), "ordered": ("skp", "truth"),
    "date": ("cskp", "truth"), "matches": ("skp", "truth"), "every": ("csp", "truth"), "some": ("csp", "truth"),
    "attested": ("cskp", "truth"), "found": ("cskp", "truth"), "judged": ("cskp", "truth"), "rate": ("skp", "truth"),
    "read as": ("cskp", "truth"), "table all": ("sp", "truth"), "table at least": ("sp", "truth"),
    "truth formula": ("sp", "truth"), "people": ("cskp", "truth"),
    "+": ("cskp", "number"), "-": ("cskp", "number"), "*": ("cskp", "number"), "/": ("cskp", "number"),
    "larger": ("cskp", "number"), "smaller": ("cskp", "number"), "abs": ("cskp", "number"),
    "ceil": ("cskp", "number"), "floor": ("cskp", "number"), "round": ("cskp", "number"),
    "previous": ("cskp", "number"), "growth": ("cskp", "number"), "if number": ("cskp", "number"),
    "count": ("csp", "number"), "count body": ("csp", "number"), "sum": ("csp", "number"), "min": ("csp", "number"),
    "max": ("csp", "number"), "mean": ("csp", "number"), "wmean": ("csp", "number"), "lookup": ("skp", "number"),
    "reading value": ("cskp", "number"), "number formula": ("csp", "number"), "inherited": ("sk", "number"),
    "share of": ("cskp", "share"), "share of sums": ("c", "share"), "share": ("csp", "share"),
    "share fact": ("cskp", "share"), "stddev": ("csp", "root"), "cv": ("csp", "root"), "k root": ("csp", "root"),
}


class Maker:
    """Makes expressions for one case. New tables, readings and formulas go to `ruleset` and `vocabulary`."""

    def __init__(self, rng, vocabulary, as_of):
        self.rng, self.v, self.as_of = rng, vocabulary, as_of
        self.ruleset = None
        self.targets = []           # [(level, conforms expression)] that may be referred to
        self.tunable = []           # (level, left side, Num, kind)
        self.near = {}              # fact id -> constants it is compared with
        self.wanted_back = set()    # facts asked for a year back
        self.zero = set()           # facts that are often to be 0
        self.solid = set()          # facts that are mostly to be points
        self.fan = None             # the rule has a fan-out: no formulas with quantifiers inside
        self.used_readings = 0

    def pick(self, letter, role):
        found = self.v.of(letter, role)
        own = [d for d in found if d.levels == [self.v.level(letter)]]
        return self.rng.choice(own if own and self.rng.random() < 0.8 else found)

    # ── truths ───────────────────────────────────────────────
    def truth(self, level, depth):
        rng = self.rng
        if depth <= 0 or rng.random() < 0.3:
            return rng.choice((self.comparison, self.comparison, self.flag, self.ratio))(level, 0)
        targets = [e for letter, e in self.targets if letter == level]
        if targets and rng.random() < 0.08:
            return rng.choice(targets)
        names = [n for n, (levels, kind) in FORCED.items() if kind == "truth" and level in levels]
        name = rng.choice(names + ["comparison"] * 10)
        return self.comparison(level, depth) if name == "comparison" else self.make(name, level, depth)

    def flag(self, level, depth):
        return Fact(self.pick(level, "truth").id)

    def ratio(self, level, depth):
        """A quotient of two facts that are often 0, so that it is often n/a."""
        a, b = (self.pick(level, "plain") for _ in "ab")
        self.zero |= {a.id, b.id}
        return Compare(self.rng.choice(OPS), Arith("/", Fact(a.id), Fact(b.id)), Num(Fraction(self.rng.choice((0, 1, 1, 2)))))

    def comparison(self, level, depth):
        kind = self.rng.choice(("number", "number", "number", "share"))
        return self.against(level, kind, self.share(level, depth) if kind == "share" else self.number(level, depth))

    def against(self, level, kind, left):
        """A comparison of `left` with a constant that will be tuned to lie near its value, or with another number."""
        rng = self.rng
        op = rng.choice(OPS)
        if kind == "number" and rng.random() < 0.12:
            return Compare(op, left, self.number(level, 1))
        return Compare(op, left, self.constant(level, kind, left))

    def constant(self, level, kind, left):
        rng = self.rng
        if kind == "share":
            num = Num(Fraction(rng.choice((0, 10, 20, 25, 50, 60, 75, 80, 95, 100)), 100), "%")
        elif kind == "root":
            num = Num(Fraction(rng.choice(("0.25", "0.45", "0.5", "0.8", "1", "1.5", "2"))))
        else:
            num = Num(Fraction(rng.choice(("0", "1", "2", "3", "4", "5", "6", "8", "10", "2.5", "0.5"))))
            if isinstance(left, Fact) and self.v.decls[left.id].type == "integer":
                num.value = Fraction(int(num.value))
        if isinstance(left, Fact):
            self.near.setdefault(left.id, []).append(num)
        self.tunable.append((level, left, num, kind))
        return num

    def make(self, name, level, depth):
        """A truth in which the named construct occurs at the top, or as the left side of a comparison."""
        kind = FORCED[name][1]
        if kind == "truth":
            return self._truth(name, level, depth)
        left = {"number": self._number, "share": self._share, "root": self._root}[kind](name, level, depth)
        if name in ("growth", "number formula") and kind == "number":
            return self.against(level, "number", left)
        return self.against(level, kind, left)

    def _truth(self, name, level, depth):
        rng, sub = self.rng, lambda: self.truth(level, depth - 1)
        if name in ("and", "or"):
            return (And if name == "and" else Or)([sub() for _ in range(rng.choice((2, 2, 3)))])
        if name == "not":
            return Not(sub())
        if name == "if truth":
            return If(sub(), sub(), sub())
        if name == "at least n":
            args = [sub() for _ in range(rng.choice((2, 3)))]
            return AtLeast(rng.randint(1, len(args)), args)
        if name in ("is in", "is", "ordered", "date", "matches"):
            return self._is(name, level)
        if name in ("every", "some"):
            cls = rng.choice(BELOW[level])
            return Quantifier(name, self.v.level(cls), self.truth(cls, depth - 1), self.filter(cls, depth))
        if name in ("attested", "found"):
            fact = self.pick(level, "attestation" if name == "attested" else "finding")
            return (Attested if name == "attested" else Found)(fact.id)
        if name == "judged":
            return Judged("是否得当")
        if name == "rate":
            return self._rate(level)
        if name == "read as":
            return self._read_as(level, depth)
        if name == "truth formula":
            return Fact(self._formula("s", "truth").id)
        if name == "people":
            fact = self.pick(level, rng.choice(("whole", "part")))
            num = Num(Fraction(rng.randint(1, 20)), "人")
            self.near.setdefault(fact.id, []).append(num)
            return Compare(rng.choice(OPS), Fact(fact.id), num)
        table = self._list_table()
        rest = rng.choice((None, Fraction(85, 100), Fraction(1, 2)))
        if any(row.op != ">=" for row in table.rows):
            rest = None
        return TableAll(table.id) if name == "table all" else TableAtLeast(table.id, rng.randint(1, len(table.rows)), rest)

    def _is(self, name, level):
        rng = self.rng
        if name == "date":
            return Is(self.pick(level, "date").id, rng.choice((">=", ">", "<=", "<", "=", "!=")),
                      [self.as_of - timedelta(days=rng.choice((0, 1, 30, 200)))])
        if name == "matches":
            return Matches(self.pick(level, "text").id, rng.choice(PATTERNS))
        fact = self.pick(level, "ordered" if name == "ordered" else "enum")
        values = [v for v, _ in next(e for e in self.v.enums if e.id == fact.enum).values]
        if name == "is in":
            return Is(fact.id, "in", rng.sample(values, 2))
        return Is(fact.id, rng.choice((">=", ">", "<=", "<") if name == "ordered" else ("=", "=", "!=")), [rng.choice(values)])

    def _rate(self, level):
        rng = self.rng
        x, y = self.pick(level, "rooms"), self.pick(level, "groups")
        per = Num(Fraction(rng.choice((2, 3, 4, 12))), "班")
        return Rate(Fact(x.id), Fact(y.id), per, Num(Fraction(rng.choice((1, 1, 2))), "间"), rng.choice(("up", "down", "exact")))

    # ── numbers ──────────────────────────────────────────────
    def number(self, level, depth):
        rng = self.rng
        if depth <= 0 or rng.random() < 0.4:
            return Fact(self.pick(level, "plain").id)
        names = [n for n, (levels, kind) in FORCED.items() if kind == "number" and level in levels]
        return self._number(rng.choice(names), level, depth)

    def _number(self, name, level, depth):
        rng, sub = self.rng, lambda: self.number(level, depth - 1)
        if name in ("+", "-", "*"):
            return Arith(name, sub(), sub() if rng.random() < 0.7 else Num(Fraction(rng.choice((1, 2, 3)))))
        if name == "/":
            return Arith("/", sub(), sub() if rng.random() < 0.8 else Num(Fraction(rng.choice((2, 3, 4)))))
        if name in ("larger", "smaller"):
            return Call(name, [sub(), sub()])
        if name in ("abs", "ceil", "floor", "round"):
            return Call(name, [sub()], rng.choice((0, 1, 2)) if name == "round" else 0)
        if name in ("previous", "growth"):
            inner = Fact(self.pick(level, "plain").id) if rng.random() < 0.8 else sub()
            self._asked_back(inner)
            return (Previous if name == "previous" else Growth)(inner)
        if name == "if number":
            return If(self.truth(level, depth - 1), sub(), sub())
        if name == "lookup":
            table = self._lookup_table()
            return Lookup(table.id, rng.randrange(len(table.columns)))
        if name == "reading value":
            return self._reading_value(level)
        if name == "number formula":
            return Fact(self._formula("c" if level == "c" else "s", "number").id)
        if name == "inherited":
            return Fact(rng.choice(self.v.roles["c" if level == "s" else "s", "plain"]).id)
        return self._quantified(name, level, depth)

    def _asked_back(self, e):
        if isinstance(e, Fact):
            self.wanted_back.add(e.id)

    def _quantified(self, name, level, depth):
        rng = self.rng
        cls = rng.choice(BELOW[level])
        if name in ("wmean", "stddev", "cv") and rng.random() < 0.7:
            cls = BELOW[level][0]
            if rng.random() < 0.7:                  # as in the wild: schools, a plain figure, weighted or not
                weight = Fact(self._weight(cls).id) if name == "wmean" or rng.random() < 0.5 else None
                body = Fact(self.pick(cls, "plain").id)
                self.solid |= {e.id for e in (body, weight) if e is not None}
                return Quantifier(name, self.v.level(cls), body, None, weight)
        where = self.filter(cls, depth)
        weight = Fact(self._weight(cls).id) if name == "wmean" or name in ("stddev", "cv") and rng.random() < 0.5 else None
        if name == "count":
            return Quantifier("count", self.v.level(cls), None, where)
        if name == "count body":
            return Quantifier("count", self.v.level(cls), self.truth(cls, depth - 1), where)
        deep = depth - 1 if name in ("sum", "min", "max", "mean") else rng.choice((0, 0, 1))
        return Quantifier(name, self.v.level(cls), self.number(cls, deep), where, weight)

    def _weight(self, cls):
        return self.rng.choice([d for d in self.v.of(cls, "plain") if d.type == "integer"][:2])

    def filter(self, cls, depth):
        return self.truth(cls, min(depth - 2, 1)) if self.rng.random() < 0.35 else None

    # ── shares and roots ─────────────────────────────────────
    def share(self, level, depth):
        names = [n for n, (levels, kind) in FORCED.items() if kind == "share" and level in levels]
        return self._share("share fact" if depth <= 0 else self.rng.choice(names), level, depth)

    def _share(self, name, level, depth):
        rng = self.rng
        if name == "share fact":
            return Fact(self.pick(level, "share").id)
        if name == "share":
            cls = rng.choice(BELOW[level])
            return Quantifier("share", self.v.level(cls), self.truth(cls, depth - 1), self.filter(cls, depth))
        if name == "share of sums":
            where = self.filter("s", depth)
            part, whole = self.v.roles["s", "part"][0], self.v.roles["s", "whole"][0]
            return ShareOf(*(Quantifier("sum", self.v.level("s"), Fact(f.id), where) for f in (part, whole)))
        part = self.pick(level, rng.choice(("part", "part", "subpart")))
        return ShareOf(Fact(part.id), Fact(part.part_of))

    def _root(self, name, level, depth):
        if name == "k root":
            root = self._quantified(self.rng.choice(("stddev", "cv")), level, depth)
            return Arith("*", Num(Fraction(self.rng.choice((2, 3)))), root) if self.rng.random() < 0.6 else Arith("/", root, Num(Fraction(2)))
        return self._quantified(name, level, depth)

    # ── what expressions refer to ────────────────────────────
    def _formula(self, letter, kind):
        """A fact with a formula, made once a case."""
        role = f"{kind} formula"
        if (letter, role) not in self.v.roles:
            targets, self.targets = self.targets, []
            if kind == "truth":
                self.v.add(letter, role, "boolean", formula=self._simple_comparison(letter))
            else:
                self.v.add(letter, role, "number", min=None, decimals=2, formula=self._formula_number(letter))
            self.targets = targets
        return self.rng.choice(self.v.roles[letter, role])

    def _simple_comparison(self, letter):
        a, b = (Fact(self.pick(letter, "plain").id) for _ in "ab")
        return Compare(self.rng.choice(OPS), Arith("/", a, b) if self.rng.random() < 0.5 else a, Num(Fraction(self.rng.randint(1, 3))))

    def _formula_number(self, letter):
        a, b = (Fact(self.pick(letter, "plain").id) for _ in "ab")
        if letter == "c" and not self.fan and self.rng.random() < 0.6:
            return Quantifier(self.rng.choice(("sum", "mean", "max")), self.v.level("s"), Fact(self.pick("s", "plain").id))
        return Arith(self.rng.choice("+-*//"), a, b)

    def _lookup_table(self):
        enum, rng = self.v.enums[0], self.rng
        for table in self.ruleset.tables:
            if table.kind == "lookup":
                return table
        columns = [f"上限{self.v.zh}"] + ([f"下限{self.v.zh}"] if rng.random() < 0.5 else [])
        rows = [(v, [Fraction(rng.randint(1, 8)) for _ in columns]) for v, _ in self._values(enum)]
        return self._new_table("lookup", enum.id, columns, rows)

    def _values(self, enum):
        """The values a table has a row or column for: mostly all, at least those of a fan-out."""
        return enum.values[:2] if self.rng.random() < 0.3 else enum.values

    def _list_table(self):
        rng = self.rng
        for table in self.ruleset.tables:
            if table.kind == "list":
                return table
        facts = rng.sample(self.v.roles["s", "plain"], rng.choice((2, 3)))
        by_enum = rng.random() < 0.5
        columns = [v for v, _ in self._values(self.v.enums[0])] if by_enum else ["standard"]
        rows, only_least = [], rng.random() < 0.5
        for fact in facts:
            cells = [Num(Fraction(rng.randint(1, 10))) for _ in columns]
            self.near.setdefault(fact.id, []).extend(cells)
            rows.append(Row(fact.id, ">=" if only_least else rng.choice((">=", ">=", "<=", ">", "<")), [c.value for c in cells]))
        return self._new_table("list", self.v.enums[0].id if by_enum else None, columns, rows)

    def _new_table(self, kind, enum, columns, rows):
        number = sum(len(r.tables) for r in [self.ruleset]) + 1
        table = Table(f"t{number}{self.ruleset.id}", f"表{BRANCHES[number]}{self.ruleset.name}", enum, kind, columns, rows)
        self.ruleset.tables.append(table)
        return table

    def _reading(self, alternatives):
        number = len(self.ruleset.readings) + 1
        reading = Reading(f"g{number}{self.ruleset.id}", f"口{BRANCHES[number]}{self.ruleset.name}", alternatives)
        self.ruleset.readings.append(reading)
        return reading

    def _reading_value(self, level):
        rng = self.rng
        for reading in self.ruleset.readings:
            if not reading.threshold and reading.level == level:
                return ReadingValue(reading.id)
        if self.used_readings >= 3:
            return Fact(self.pick(level, "plain").id)
        self.used_readings += 1
        a, b = (Fact(self.pick(level, "plain").id) for _ in "ab")
        values = [a, Arith(rng.choice("+-"), a, Num(Fraction(1))), rng.choice((Arith("+", a, b), Call("larger", [a, b]), b))]
        reading = self._reading([Alternative(f"v{n}", value) for n, value in enumerate(values[:rng.choice((2, 2, 3))], 1)])
        reading.level = level
        return ReadingValue(reading.id)

    def _read_as(self, level, depth):
        rng = self.rng
        kind = rng.choice(("share", "number"))
        left = self.share(level, min(depth, 2)) if kind == "share" else self.number(level, min(depth - 1, 2))
        if self.used_readings >= 3:
            return self.against(level, kind, left)
        self.used_readings += 1
        first = Alternative("w1", None, rng.choice((">=", ">=", "<=", ">")), self.constant(level, kind, left))
        other = Num(first.bound.value, first.bound.unit)
        other.value += Fraction(rng.choice((-10, -1, 1)), 100) if kind == "share" else rng.choice((-2, -1, 1))
        other.value = max(Fraction(0), min(other.value, Fraction(1)) if kind == "share" else other.value)
        second = rng.choice((Alternative("w2", None, "any"), Alternative("w2", None, "none"), Alternative("w2", None, first.op, other)))
        return ReadAs(left, self._reading([first, second]).id)
