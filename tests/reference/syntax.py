"""The abstract syntax that the reference evaluator works on: vocabularies, rule sets, expressions, facts.

Expressions are plain dataclasses. A number expression gives a number, a truth expression a truth; which is which is
told by `is_truth`. Names are ids. Nothing here knows the concrete syntax (that is print_zs.py).
"""
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any, Optional


# ── expressions ──────────────────────────────────────────────
@dataclass(eq=False)
class Expr:
    pass


@dataclass(eq=False)
class Num(Expr):
    value: Fraction
    unit: str = ""          # "%" is a percentage: the value is the fraction


@dataclass(eq=False)
class Fact(Expr):
    id: str


@dataclass(eq=False)
class Arith(Expr):
    op: str                 # + - * /
    a: Expr
    b: Expr


@dataclass(eq=False)
class ShareOf(Expr):        # 甲 占 乙
    a: Expr
    b: Expr


@dataclass(eq=False)
class Call(Expr):           # larger smaller abs ceil floor round
    fn: str
    args: list
    digits: int = 0


@dataclass(eq=False)
class Previous(Expr):
    x: Expr


@dataclass(eq=False)
class Growth(Expr):
    x: Expr


@dataclass(eq=False)
class If(Expr):
    c: Expr
    a: Expr
    b: Expr


@dataclass(eq=False)
class Quantifier(Expr):     # every some count share sum min max mean wmean stddev cv
    kind: str
    cls: str
    body: Optional[Expr] = None
    where: Optional[Expr] = None
    weight: Optional[Expr] = None


@dataclass(eq=False)
class Lookup(Expr):         # 表【学段】, 表【学段，列】
    table: str
    column: int = 0


@dataclass(eq=False)
class Item(Expr):           # 本项
    pass


@dataclass(eq=False)
class ReadingValue(Expr):
    reading: str
    truth: bool = False


@dataclass(eq=False)
class Compare(Expr):
    op: str                 # >= > <= < = !=
    a: Expr
    b: Expr


@dataclass(eq=False)
class Rate(Expr):           # x 对 y 按 每 per · amount 配足，尾数…
    x: Expr
    y: Expr
    per: Num
    amount: Num
    mode: str               # up down exact


@dataclass(eq=False)
class ReadAs(Expr):         # x 按 r 掌握
    x: Expr
    reading: str


@dataclass(eq=False)
class Is(Expr):             # an enumeration, text or date fact against constants
    fact: str
    op: str                 # in = != >= > <= <
    values: list


@dataclass(eq=False)
class Matches(Expr):
    fact: str
    pattern: str


@dataclass(eq=False)
class And(Expr):
    args: list


@dataclass(eq=False)
class Or(Expr):
    args: list


@dataclass(eq=False)
class Not(Expr):
    x: Expr


@dataclass(eq=False)
class AtLeast(Expr):
    n: int
    args: list


@dataclass(eq=False)
class Conforms(Expr):
    what: str               # rule, requirement, ruleset
    id: str                 # full id


@dataclass(eq=False)
class Attested(Expr):
    id: str
    text: str = ""          # quoted: the id is the requirement's


@dataclass(eq=False)
class Found(Expr):
    id: str
    text: str = ""


@dataclass(eq=False)
class Judged(Expr):
    text: str


@dataclass(eq=False)
class TableAll(Expr):
    table: str


@dataclass(eq=False)
class TableAtLeast(Expr):
    table: str
    n: int
    rest: Optional[Fraction] = None


@dataclass(eq=False)
class ItemMet(Expr):
    pass


_TRUTHS = (Compare, Rate, ReadAs, Is, Matches, And, Or, Not, AtLeast, Conforms, Attested, Found, Judged,
           TableAll, TableAtLeast, ItemMet)


# ── vocabulary ───────────────────────────────────────────────
@dataclass
class Level:
    id: str
    name: str
    parents: list = field(default_factory=list)
    kind_of: Optional[str] = None


@dataclass
class Enum:
    id: str
    name: str
    values: list            # [(id, name)]
    ordered: bool = False


NUMERIC = ("integer", "number", "share", "ratio")


@dataclass
class FactDecl:
    id: str
    name: str
    levels: list
    type: str               # integer number share ratio boolean text date enum attestation finding
    unit: str = ""
    enum: str = ""
    min: Any = "default"    # "default" (0), None (no bound), or a Fraction
    max: Any = "default"    # "default" (1 for a share, else no bound), None, or a Fraction
    part_of: Optional[str] = None
    formula: Optional[Expr] = None
    definition: Optional[str] = None    # the rule set that writes it as a 定义
    decimals: int = 0       # for the generator: one step is 10^-decimals

    @property
    def low(self):
        return Fraction(0) if self.min == "default" else float("-inf") if self.min is None else self.min

    @property
    def high(self):
        if self.max == "default":
            return Fraction(1) if self.type == "share" else float("inf")
        return float("inf") if self.max is None else self.max


@dataclass
class Row:
    fact: str
    op: str
    cells: list             # Fractions, one a column


@dataclass
class Table:
    id: str
    name: str
    enum: Optional[str]             # heads the rows of a look-up table, the columns of a list of requirements
    kind: str                       # lookup, list
    columns: list                   # lookup: names; list: enumeration value ids, or ["standard"]
    rows: list                      # lookup: [(enum value id, [Fraction, …])]; list: [Row]
    unit: str = ""


@dataclass
class Alternative:
    id: str
    value: Optional[Expr] = None    # a value
    op: str = ""                    # a threshold: a comparator, or any (不设限), none (不成立)
    bound: Optional[Num] = None


@dataclass
class Reading:
    id: str
    name: str
    alternatives: list

    @property
    def threshold(self):
        return any(a.op for a in self.alternatives)


# ── rules ────────────────────────────────────────────────────
@dataclass
class Requirement:
    id: str                         # the item's id; "" in a rule with one requirement
    modality: str                   # must must_not bar strive in_principle encourage may
    expr: Expr                      # as written (a prohibition is negated when judged)
    due: Optional[date] = None      # its own
    due_text: tuple = ()
    of_which: bool = False          # written as 其中 after the one before
    from_indicator: bool = False    # a comparator that continues 指标


@dataclass
class Exception_:
    condition: Expr
    requirement: Optional[Expr] = None      # None: 不适用


@dataclass
class Rule:
    id: str
    name: str
    subject: str
    requirements: list
    subject_code: Optional[str] = None
    condition: Optional[Expr] = None
    excludes: Optional[Expr] = None
    fan_out: Optional[tuple] = None         # (enumeration fact id, [value ids])
    each: Optional[str] = None              # 逐项: table id
    indicator: Optional[Expr] = None
    period: Optional[str] = None            # year school-year term month
    due: Optional[date] = None
    due_text: tuple = ()
    exceptions: list = field(default_factory=list)
    advance: bool = False
    valid_years: Optional[int] = None


@dataclass
class RuleSet:
    id: str
    name: str
    version: str
    kind: str                               # binding assessment
    territory: Optional[tuple] = None       # None: everywhere; else (level id, entity id)
    in_force: tuple = ("unknown",)          # ("date", how, d) ("between", a, b) ("unknown",)
    expires: Optional[date] = None
    tables: list = field(default_factory=list)
    readings: list = field(default_factory=list)
    rules: list = field(default_factory=list)


# ── facts ────────────────────────────────────────────────────
@dataclass
class Stated:
    """One stated value. It is bare, dated (`on`), or belongs to a period of a series (`period`)."""
    value: Any                              # Fraction, bool, str, date, or None (null)
    step: Optional[Fraction] = None         # one unit of the last decimal written, if rounded
    on: Optional[date] = None
    period: Any = None
    text: str = ""                          # how the generator writes it


@dataclass
class Statement:
    """An attestation or a finding: `yes` is attested, or found."""
    yes: Optional[bool]
    on: Optional[date] = None
    by: str = ""
    evidence: str = ""
    until: Optional[date] = None
    period: Optional["Period"] = None                # of which it speaks; None: it says none


@dataclass
class Entity:
    id: str
    type: str
    parent: Optional[str] = None
    facts: dict = field(default_factory=dict)       # fact id -> [Stated] or Statement
    census: dict = field(default_factory=dict)      # level id -> count


@dataclass
class Waiver:
    requirement: str
    entity: str
    on: date
    until: Optional[date]


@dataclass
class Confirmed:
    reading: str
    alternative: str
    on: date
    until: Optional[date]


@dataclass
class Reason:
    requirement: str
    entity: str
    on: date


@dataclass
class Case:
    tag: str
    as_of: date
    levels: list
    enums: list
    facts: list                     # FactDecl
    rulesets: list
    entities: list
    overlay: list = field(default_factory=list)
    others: list = field(default_factory=list)      # versions of the rule sets that are not used


def is_truth(e, decls):
    """Whether an expression gives a truth rather than a number. `decls`: fact id -> FactDecl."""
    if isinstance(e, _TRUTHS):
        return True
    if isinstance(e, Fact):
        return decls[e.id].type == "boolean"
    if isinstance(e, If):
        return is_truth(e.a, decls)
    if isinstance(e, Quantifier):
        return e.kind in ("every", "some")
    if isinstance(e, ReadingValue):
        return e.truth
    return False


OPERANDS = ("a", "b", "c", "x", "y", "per", "amount", "body", "where", "weight")


@cache
def operands(kind):
    """What a class of expressions calls its operands."""
    own = {f.name for f in fields(kind)} if is_dataclass(kind) else ()
    return [name for name in OPERANDS if name in own]


def children(e):
    """The expressions directly inside an expression."""
    for name in operands(type(e)):
        inner = getattr(e, name)
        if isinstance(inner, Expr):
            yield inner
    yield from getattr(e, "args", ())


def roots(case):
    """Every expression that a case's rule sets write, outermost."""
    for ruleset in case.rulesets:
        for reading in ruleset.readings:
            yield from (e for a in reading.alternatives for e in (a.value, a.bound) if e is not None)
        for rule in ruleset.rules:
            yield from (e for e in (rule.condition, rule.excludes, rule.indicator) if e is not None)
            yield from (r.expr for r in rule.requirements)
            for exception in rule.exceptions:
                yield from (e for e in (exception.condition, exception.requirement) if e is not None)


def inside(expressions):
    """Expressions and all that is in them."""
    waiting = list(expressions)
    while waiting:
        e = waiting.pop()
        yield e
        waiting += children(e)
