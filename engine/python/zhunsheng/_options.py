"""Options of a check and limits of reading, judged before anything is read."""

from __future__ import annotations

from ctypes import byref, c_void_p
from typing import Any, Mapping, Optional

from ._errors import check
from ._exact import FactsLike, to_json
from ._given import Day, Names, day_of, language_number, names_of, one_of, text, texts, whole
from ._library import CancellationHandle, Held, LimitsStruct, OptionsStruct, lib

_EXPLAIN = {"none": 0, "failed": 1, "all": 2}
_LIMITS = ("document_bytes", "entities", "depth", "number_digits", "number_exponent", "diagnostics")


class Cancellation(Held):
    """Any thread of this process may cancel a check that was given it; it stays cancelled."""

    _instead = "make another one in each process"

    def __init__(self) -> None:
        made = c_void_p()
        check(lib.zs_cancellation_new(byref(made)))
        self._handle = CancellationHandle(made.value or 0)

    def cancel(self) -> None:
        lib.zs_cancellation_cancel(self._handle.value)


def limits_of(limits: Optional[Mapping[str, int]]) -> LimitsStruct:
    """Those that are not given are the usual ones (docs/limits.md)."""
    made = LimitsStruct()
    for name, value in (limits or {}).items():
        one_of("a limit", name, _LIMITS)
        most = 2 ** (8 * getattr(LimitsStruct, name).size - 1) - 1
        setattr(made, name, whole(f"the limit {name!r}", value, 1, most))
    return made


def options_of(
    as_of: Day = "",
    *,
    rulesets: Names = (),
    rules: Names = (),
    entities: Names = (),
    duties: bool = False,
    explain: str = "none",
    language: str = "zh",
    overlay: Optional[FactsLike] = None,
    most_verdicts: int = 0,
    cancellation: Optional[Cancellation] = None,
) -> OptionsStruct:
    """The structure, which keeps alive what it points to."""
    if not isinstance(cancellation, (Cancellation, type(None))):
        raise TypeError(f"cancellation is a Cancellation, not a {type(cancellation).__name__}")
    lists = [texts(names_of(what, names)) for what, names in (("rulesets", rulesets), ("rules", rules), ("entities", entities))]
    day, name = text(day_of(as_of)), text("overlay")
    document = text(b"" if overlay is None else to_json(overlay, "overlay"))
    made: Any = OptionsStruct(as_of=day, rulesets=lists[0], ruleset_count=len(lists[0]), rules=lists[1], rule_count=len(lists[1]),
                              entities=lists[2], entity_count=len(lists[2]), duties=int(bool(duties)),
                              explain=_EXPLAIN[one_of("explain", explain, _EXPLAIN)], language=language_number(language),
                              overlay=document, overlay_name=name, most_verdicts=whole("most_verdicts", most_verdicts, 0, 2**64 - 1),
                              cancellation=cancellation._handle.value if cancellation else None)
    made.kept = (day, name, document, lists, cancellation)
    return made  # type: ignore[no-any-return]
