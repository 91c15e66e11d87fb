"""Rules, compiled."""

from __future__ import annotations

import json
import os
from ctypes import byref, c_void_p
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Union

from ._columns import table_of
from ._errors import Diagnostic, check
from ._exact import FactsLike, to_json
from ._facts import Facts
from ._library import (
    NONE,
    CancellationHandle,
    EvaluatorHandle,
    FactsHandle,
    Held,
    Immutable,
    LimitsStruct,
    OptionsStruct,
    ProgramHandle,
    SourceStruct,
    Text,
    language_number,
    lib,
    taken,
    text,
    texts,
)
from ._result import Evaluation, Result
from ._table import Table

Path = Union[str, "os.PathLike[str]"]
_EXPLAIN = {"none": 0, "failed": 1, "all": 2}
_LISTS = {"rules": 0, "readings": 1, "facts": 2, "schema": 3}


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
    made = LimitsStruct()
    for name, value in (limits or {}).items():
        if name == "struct_size" or not hasattr(made, name):
            raise ValueError(f"there is no limit {name!r}")
        setattr(made, name, value)
    return made


class Program(Immutable):
    """Immutable; threads may share it. Pickled as the compiled rules that it is."""

    def __init__(self, handle: ProgramHandle, warnings: List[Diagnostic]) -> None:
        self._handle = handle
        self._evaluators: List[EvaluatorHandle] = []
        self.warnings = warnings

    @classmethod
    def _made(cls, call: Callable[[Any, Any], int]) -> "Program":
        made, said = c_void_p(), c_void_p()
        warnings = check(call(byref(made), byref(said)), said)
        return cls(ProgramHandle(made.value or 0), warnings)

    @classmethod
    def bundled(cls) -> "Program":
        """The rules that come with the library."""
        return cls._made(lib.zs_program_bundled)

    @classmethod
    def open(cls, path: Path) -> "Program":
        """A file of compiled rules (`zhunsheng build`), mapped into memory."""
        name = os.fsencode(path)
        return cls._made(lambda out, said: lib.zs_program_open(name, len(name), out, said))

    @classmethod
    def from_bytes(cls, data: bytes) -> "Program":
        return cls._made(lambda out, said: lib.zs_program_from_bytes(data, len(data), out, said))

    @classmethod
    def load(cls, *paths: Path) -> "Program":
        """Rule files, and folders of them; or one file of compiled rules."""
        list_ = texts([os.fspath(path) for path in paths])
        return cls._made(lambda out, said: lib.zs_program_load(list_, len(paths), out, said))

    @classmethod
    def compile(cls, sources: Mapping[str, str]) -> "Program":
        """Rule texts by name; the names are for messages."""
        names, words = [text(name) for name in sources], [text(source) for source in sources.values()]
        list_ = (SourceStruct * len(names))(*[SourceStruct(name, source) for name, source in zip(names, words)])
        return cls._made(lambda out, said: lib.zs_program_compile(list_, len(names), out, said))

    @property
    def digest(self) -> str:
        return str(lib.zs_program_digest(self._handle.value))

    def __reduce__(self) -> Any:
        return type(self).from_bytes, (self.to_bytes(),), {"warnings": self.warnings}

    def verify(self) -> bool:
        """Compares the digest of the program too, not only the checksum of its file."""
        return bool(lib.zs_program_verify(self._handle.value) == 0)

    def to_bytes(self) -> bytes:
        """As a file of compiled rules (.zsp)."""
        made = c_void_p()
        check(lib.zs_program_write(self._handle.value, byref(made)))
        return taken(made)

    def list(self, what: str = "rules", language: str = "zh") -> Dict[str, Any]:
        """"rules", "readings", "facts" (the vocabulary) or "schema" (the JSON Schema of facts)."""
        if what not in _LISTS:
            raise ValueError(f"there are lists of {', '.join(_LISTS)}; not of {what!r}")
        made = c_void_p()
        check(lib.zs_program_list(self._handle.value, _LISTS[what], language_number(language), byref(made)))
        document: Dict[str, Any] = json.loads(taken(made))
        return document

    def type(self, name: str) -> Optional[int]:
        """The number of an entity type, by id or Chinese name."""
        found = lib.zs_program_type(self._handle.value, text(name))
        return None if found == NONE else found

    def fact(self, name: str, type: Optional[int] = None) -> Optional[int]:
        found = lib.zs_program_fact(self._handle.value, text(name), NONE if type is None else type)
        return None if found == NONE else found

    def table(self, limits: Optional[Mapping[str, int]] = None) -> Table:
        """For facts that are put together value by value."""
        return Table(self, limits_of(limits))

    def read(self, facts: FactsLike, name: str = "facts", limits: Optional[Mapping[str, int]] = None) -> Facts:
        """A facts document (zhunsheng-facts/1): JSON as text or bytes, or a dict."""
        data = to_json(facts)
        made, said = c_void_p(), c_void_p()
        status = lib.zs_facts_read(self._handle.value, data, len(data), text(name), byref(limits_of(limits)), byref(made), byref(said))
        warnings = check(status, said)
        return Facts(FactsHandle(made.value or 0), warnings)

    def check(
        self,
        facts: Union[Facts, FactsLike],
        as_of: "str | Any" = "",
        *,
        rulesets: Sequence[str] = (),
        rules: Sequence[str] = (),
        entities: Sequence[str] = (),
        duties: bool = False,
        explain: str = "none",
        language: str = "zh",
        overlay: Optional[FactsLike] = None,
        most_verdicts: int = 0,
        cancellation: Optional[Cancellation] = None,
        name: str = "facts",
    ) -> Result:
        """Judges facts on a day: `as_of`, or else the day in the facts. `explain` ("none", "failed", "all") and `language` are for
        Result.json; verdicts explain themselves in any case."""
        read = facts if isinstance(facts, Facts) else self.read(facts, name)
        if explain not in _EXPLAIN:
            raise ValueError(f"explain is one of {', '.join(_EXPLAIN)}; not {explain!r}")
        day = as_of if isinstance(as_of, str) else as_of.isoformat()[:10]
        lists = [texts(list(names)) for names in (rulesets, rules, entities)]
        kept: List[Text] = [text(day), text(to_json(overlay)) if overlay is not None else text(None), text("overlay")]
        options = OptionsStruct(as_of=kept[0], rulesets=lists[0], ruleset_count=len(lists[0]), rules=lists[1], rule_count=len(lists[1]),
                                entities=lists[2], entity_count=len(lists[2]), duties=int(duties), explain=_EXPLAIN[explain],
                                language=language_number(language), overlay=kept[1], overlay_name=kept[2],
                                most_verdicts=most_verdicts, cancellation=cancellation._handle.value if cancellation else None)
        evaluator = self._evaluator()
        said = c_void_p()
        try:
            status = lib.zs_evaluate(evaluator.value, read._handle.value, byref(options), byref(said))
            warnings = check(status, said)
        except Exception:
            self._evaluators.append(evaluator)
            raise
        return Result(Evaluation(evaluator, self._evaluators, read), warnings)

    def check_table(
        self,
        data: Any,
        *,
        type: str = "school",
        id: str = "id",
        parent: Optional[str] = None,
        name: Optional[str] = None,
        columns: Optional[Mapping[str, str]] = None,
        ignore: Sequence[str] = (),
        complete: bool = False,
        parent_type: str = "county",
        facts: Sequence[FactsLike] = (),
        synthetic: bool = False,
        as_of: "str | Any" = "",
        **options: Any,
    ) -> Result:
        """Judges a table with one entity a row: a pandas DataFrame or a pyarrow Table, such as schools by county.

        `id`, `name` and `parent` are names of columns; every other column is a fact, by its id or Chinese name, or by `columns`
        ({column: fact}), unless it is in `ignore`. A row's parent is an entity of `parent_type`; `complete` says that the table has all
        its members, which is their census. `facts` are documents about the same entities, such as the counties' own figures.
        """
        made = table_of(self, data, type=type, id=id, parent=parent, name=name, columns=columns or {}, ignore=ignore,
                        complete=complete, parent_type=parent_type)
        for i, document in enumerate(facts):
            made.add_json(document, f"facts[{i}]")
        made.synthetic(synthetic)
        return self.check(made.finish(), as_of, **options)

    def _evaluator(self) -> EvaluatorHandle:
        """One that was given back, or another."""
        while self._evaluators:
            try:
                handle = self._evaluators.pop()
            except IndexError:  # another thread took it
                break
            if handle.value:
                return handle
        made = c_void_p()
        check(lib.zs_evaluator_new(self._handle.value, byref(made)))
        return EvaluatorHandle(made.value or 0)
