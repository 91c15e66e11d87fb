"""Verdicts of one evaluation."""

from __future__ import annotations

import json
import threading
from ctypes import byref, c_void_p
from fractions import Fraction
from typing import Any, Dict, List, Literal, Optional, Sequence, Tuple, Union, overload

from ._errors import Diagnostic, check
from ._facts import Facts
from ._given import language_number, whole
from ._library import CitationStruct, EvaluatorHandle, Immutable, QuantityStruct, VerdictStruct, lib, taken
from ._values import Citation, Quantity, Root, Value, quantity

Status = Literal["met", "not_met", "pending", "open", "review", "not_applicable", "waived"]
Severity = Literal["suggestion", "deviation", "shortfall", "gap", "violation"]
STATUSES: Tuple[Status, ...] = ("met", "not_met", "pending", "open", "review", "not_applicable", "waived")
SEVERITIES: Tuple[Optional[Severity], ...] = (None, "suggestion", "deviation", "shortfall", "gap", "violation")
_LATE, _JUSTIFIED, _BAR, _DUTY = 1, 2, 4, 8
_AS_DATA = "hand on Result.json_bytes() or rows()"


class Evaluation(Immutable):
    """An evaluator with its result: what verdicts speak from. Given back when nobody needs it any more."""

    _instead = _AS_DATA

    def __init__(self, evaluator: EvaluatorHandle, pool: List[EvaluatorHandle], facts: Facts) -> None:
        self.evaluator, self.pool, self.facts = evaluator, pool, facts
        self.lock = threading.RLock()

    def __del__(self) -> None:
        self.pool.append(self.evaluator)


class Verdict(Immutable):
    """What a requirement comes to for one entity.

    status: "met", "not_met", "pending" (its date has not come), "open" (what is known does not decide it), "review" (people decide),
        "not_applicable" or "waived" (by the overlay)
    severity: of what is not met "suggestion", "deviation", "shortfall", "gap" or "violation", else None
    key: names the verdict within its result, and in later ones: "requirement@version/entity", with the period where there is one
    requirement, rule, ruleset, version: ids, such as "demo.size"; the version is that of the rule set
    entity, entity_name: its id, and its name as the facts have it
    title: of the requirement, "zh" and "en"
    modality: "must", "must_not", "strive", "in_principle" or "encourage"
    period: of a requirement that is judged period by period, else ""
    """

    _instead = "hand on its explanation() or Result.rows()"

    __slots__ = ("_from", "_index", "status", "severity", "key", "rule", "requirement", "ruleset", "version", "entity",
                 "entity_name", "title", "modality", "period", "_flags", "_citations")

    def __init__(self, evaluation: Evaluation, index: int) -> None:
        raw = VerdictStruct()
        check(lib.zs_verdict_at(evaluation.evaluator.value, index, byref(raw)))
        self._from, self._index = evaluation, index
        self.status: Status = STATUSES[raw.status]
        self.severity: Optional[Severity] = SEVERITIES[raw.severity]
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
    bar = property(lambda self: bool(self._flags & _BAR), doc="One of these not met decides the whole.")
    duty = property(lambda self: bool(self._flags & _DUTY), doc="Of a clause, judged only when asked.")

    def _side(self, function: Any) -> Quantity:
        raw = QuantityStruct()
        with self._from.lock:
            check(function(self._from.evaluator.value, self._index, byref(raw)))
            return quantity(raw)

    @property
    def observed(self) -> Quantity:
        """The left side of the comparison that the verdict rests on."""
        return self._side(lib.zs_verdict_observed)

    @property
    def required(self) -> Quantity:
        """The right side, with the comparison."""
        return self._side(lib.zs_verdict_required)

    @property
    def value(self) -> Value:
        """The observed value, exactly."""
        return self.observed.value

    @property
    def citations(self) -> List[Citation]:
        """The clauses that the requirement rests on, each with its quote."""
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


_COLUMNS = ("key", "entity", "entity_name", "ruleset", "version", "requirement", "title", "period", "status", "severity", "value", "comparison",
            "required", "unit", "shown", "near_threshold")


def _row(verdict: Verdict) -> Dict[str, Any]:
    observed, required = verdict.observed, verdict.required

    def exact(value: Value) -> Optional[str]:
        return str(value) if isinstance(value, Fraction) else f"{chr(45) * value.negative}sqrt({value.square})" if isinstance(value, Root) else None

    return dict(zip(_COLUMNS, (verdict.key, verdict.entity, verdict.entity_name, verdict.ruleset, verdict.version, verdict.requirement, verdict.title["zh"],
                               verdict.period, verdict.status, verdict.severity, exact(observed.value), required.comparison,
                               exact(required.value), observed.unit, observed.shown["zh"], observed.near_threshold)))
