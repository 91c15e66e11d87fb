"""Verdicts of one evaluation."""

from __future__ import annotations

import json
import math
import threading
from ctypes import byref, c_void_p
from dataclasses import dataclass
from fractions import Fraction
from functools import total_ordering
from numbers import Rational
from typing import Any, Dict, List, Optional, Sequence, Union, overload

from ._errors import Diagnostic, check
from ._facts import Facts
from ._given import language_number, whole
from ._library import CitationStruct, EvaluatorHandle, Immutable, QuantityStruct, VerdictStruct, lib, taken

STATUSES = ("met", "not_met", "pending", "open", "review", "not_applicable", "waived")
SEVERITIES = (None, "suggestion", "deviation", "shortfall", "gap", "violation")
_LATE, _JUSTIFIED, _BAR, _DUTY = 1, 2, 4, 8
_NUMBER, _ROOT, _RANGE = 1, 2, 3
_AS_DATA = "hand on Result.json_bytes() or rows()"


@total_ordering
@dataclass(frozen=True, eq=False)
class Root:
    """The square root of an exact number, positive or negative. Compares exactly with roots, fractions and whole numbers."""

    square: Fraction
    negative: bool

    def __eq__(self, other: object) -> bool:
        theirs = _signed_square(other)
        return NotImplemented if theirs is None else _signed_square(self) == theirs

    def __lt__(self, other: Union["Root", Rational, int]) -> bool:
        ours, theirs = _signed_square(self), _signed_square(other)
        return NotImplemented if ours is None or theirs is None else ours < theirs

    def __hash__(self) -> int:
        """Of a root that is a fraction its hash."""
        whole = Fraction(math.isqrt(self.square.numerator), math.isqrt(self.square.denominator))
        return hash((-whole if self.negative else whole) if whole * whole == self.square else _signed_square(self))

    def __float__(self) -> float:
        return math.sqrt(self.square) * (-1 if self.negative else 1)


@dataclass(frozen=True)
class Range:
    """Some facts are missing: the value lies in here. None: no bound."""

    low: Optional[Fraction]
    high: Optional[Fraction]


def _signed_square(value: object) -> Optional[Fraction]:
    """Numbers are in the order of their squares with their signs."""
    if isinstance(value, Root):
        return -value.square if value.negative else Fraction(value.square)
    if isinstance(value, Rational):
        return Fraction(value) * abs(Fraction(value))
    return None


Value = Union[Fraction, Root, Range, None]


@dataclass(frozen=True)
class Quantity:
    """One side of a comparison. Of a share of 94% the value is 47/50."""

    value: Value
    comparison: str  # of what is required: ">=", …
    unit: str
    shown: Dict[str, str]  # "zh", "en": rounded for the eye
    near_threshold: bool = False  # of what was observed: rounded as usual it would be on the other side


@dataclass(frozen=True)
class Citation:
    document: str
    title: str
    locator: str
    quote: str
    clause: Dict[str, str]
    verified: bool  # the quote was proven against the original


def _quantity(raw: QuantityStruct) -> Quantity:
    value: Value = None
    if raw.kind == _NUMBER:
        value = Fraction(raw.numerator, raw.denominator) if raw.has_fraction else Fraction(str(raw.exact))
    elif raw.kind == _ROOT:
        exact = str(raw.exact)
        value = Root(Fraction(exact[exact.index("(") + 1 : -1]), exact.startswith("-"))
    elif raw.kind == _RANGE:
        low, high = str(raw.low), str(raw.high)
        value = Range(Fraction(low) if low else None, Fraction(high) if high else None)
    return Quantity(value, str(raw.comparison), str(raw.unit), {"zh": str(raw.shown_zh), "en": str(raw.shown_en)},
                    bool(raw.near_threshold))


class Evaluation(Immutable):
    """An evaluator with its result: what verdicts speak from. Given back when nobody needs it any more."""

    _instead = _AS_DATA

    def __init__(self, evaluator: EvaluatorHandle, pool: List[EvaluatorHandle], facts: Facts) -> None:
        self.evaluator, self.pool, self.facts = evaluator, pool, facts
        self.lock = threading.RLock()

    def __del__(self) -> None:
        self.pool.append(self.evaluator)


class Verdict(Immutable):
    """What a requirement comes to for one entity."""

    _instead = "hand on its explanation() or Result.rows()"

    __slots__ = ("_from", "_index", "status", "severity", "key", "rule", "requirement", "ruleset", "version", "entity",
                 "entity_name", "title", "modality", "period", "_flags", "_citations")

    def __init__(self, evaluation: Evaluation, index: int) -> None:
        raw = VerdictStruct()
        check(lib.zs_verdict_at(evaluation.evaluator.value, index, byref(raw)))
        self._from, self._index = evaluation, index
        self.status: str = STATUSES[raw.status]
        self.severity: Optional[str] = SEVERITIES[raw.severity]
        self.key, self.rule, self.requirement = str(raw.key), str(raw.rule), str(raw.requirement)
        self.ruleset, self.version = str(raw.ruleset), str(raw.version)
        self.entity, self.entity_name = str(raw.entity), str(raw.entity_name)
        self.title: Dict[str, str] = {"zh": str(raw.title_zh), "en": str(raw.title_en)}
        self.modality, self.period = str(raw.modality), str(raw.period)
        self._flags, self._citations = int(raw.flags), int(raw.citation_count)

    def __repr__(self) -> str:
        return f"<Verdict {self.key} {self.status}>"

    late = property(lambda self: bool(self._flags & _LATE), doc="Not met on its date, but since.")
    justified = property(lambda self: bool(self._flags & _JUSTIFIED), doc="A deviation with a reason in the overlay.")
    bar = property(lambda self: bool(self._flags & _BAR))
    duty = property(lambda self: bool(self._flags & _DUTY))

    def _side(self, function: Any) -> Quantity:
        raw = QuantityStruct()
        with self._from.lock:
            check(function(self._from.evaluator.value, self._index, byref(raw)))
            return _quantity(raw)

    @property
    def observed(self) -> Quantity:
        """The left side of the comparison that the verdict rests on."""
        return self._side(lib.zs_verdict_observed)

    @property
    def required(self) -> Quantity:
        return self._side(lib.zs_verdict_required)

    @property
    def value(self) -> Value:
        """The observed value, exactly."""
        return self.observed.value

    @property
    def citations(self) -> List[Citation]:
        out = []
        for i in range(self._citations):
            raw = CitationStruct()
            with self._from.lock:
                check(lib.zs_verdict_citation(self._from.evaluator.value, self._index, i, byref(raw)))
                out.append(Citation(str(raw.document), str(raw.title), str(raw.locator), str(raw.quote),
                                    {"zh": str(raw.clause_zh), "en": str(raw.clause_en)}, bool(raw.verified)))
        return out

    def _explained(self, language: str, form: int, width: int) -> bytes:
        made, number = c_void_p(), language_number(language)
        columns = whole("width", width, 0, 2**31 - 1)
        with self._from.lock:
            check(lib.zs_explain(self._from.evaluator.value, self._index, number, form, columns, byref(made)), None, language)
        return taken(made)

    def explain(self, language: str = "zh", width: int = 80) -> str:
        """The whole reasoning, as text for people."""
        return self._explained(language, 0, width).decode("utf-8")

    def explanation(self, language: str = "zh") -> Dict[str, Any]:
        """The verdict of zhunsheng-result/1 with its explanation."""
        made: Dict[str, Any] = json.loads(self._explained(language, 1, 0))
        return made


class _Verdicts(Immutable, Sequence[Verdict]):
    """Made when they are asked for; by entity in the order of the facts, then by requirement and period."""

    _instead = _AS_DATA

    def __init__(self, evaluation: Evaluation) -> None:
        self._from = evaluation
        self._made: List[Optional[Verdict]] = [None] * lib.zs_verdict_count(evaluation.evaluator.value)

    def __len__(self) -> int:
        return len(self._made)

    @overload
    def __getitem__(self, index: int) -> Verdict: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Verdict]: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[Verdict, Sequence[Verdict]]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        at = range(len(self))[index]
        with self._from.lock:
            made = self._made[at]
            if made is None:
                made = self._made[at] = Verdict(self._from, at)
        return made


class Result(Immutable):
    """The verdicts of one check, and the whole result as JSON or as a table."""

    _instead = _AS_DATA

    def __init__(self, evaluation: Evaluation, warnings: List[Diagnostic]) -> None:
        self._from = evaluation
        self.facts = evaluation.facts
        self.warnings = warnings
        self.verdicts: Sequence[Verdict] = _Verdicts(evaluation)

    def __len__(self) -> int:
        return len(self.verdicts)

    def json_bytes(self) -> bytes:
        """zhunsheng-result/1."""
        made = c_void_p()
        with self._from.lock:
            check(lib.zs_result_json(self._from.evaluator.value, byref(made)))
        return taken(made)

    def json(self) -> Dict[str, Any]:
        document: Dict[str, Any] = json.loads(self.json_bytes())
        return document

    def rows(self) -> List[Dict[str, Any]]:
        """One row a verdict, for tables. Values are exact texts, such as "47/50"."""
        return [_row(verdict) for verdict in self.verdicts]

    def to_pandas(self) -> Any:
        import pandas  # type: ignore[import-untyped,unused-ignore]

        return pandas.DataFrame(self.rows(), columns=list(_COLUMNS))

    def to_arrow(self) -> Any:
        import pyarrow  # type: ignore[import-untyped,unused-ignore]

        rows = self.rows()
        return pyarrow.table({name: [row[name] for row in rows] for name in _COLUMNS})


_COLUMNS = ("entity", "entity_name", "ruleset", "requirement", "title", "period", "status", "severity", "value", "comparison",
            "required", "unit", "shown", "near_threshold")


def _row(verdict: Verdict) -> Dict[str, Any]:
    observed, required = verdict.observed, verdict.required

    def exact(value: Value) -> Optional[str]:
        return str(value) if isinstance(value, Fraction) else f"{chr(45) * value.negative}sqrt({value.square})" if isinstance(value, Root) else None

    return dict(zip(_COLUMNS, (verdict.entity, verdict.entity_name, verdict.ruleset, verdict.requirement, verdict.title["zh"],
                               verdict.period, verdict.status, verdict.severity, exact(observed.value), required.comparison,
                               exact(required.value), observed.unit, observed.shown["zh"], observed.near_threshold)))
