"""Rules, compiled."""

from __future__ import annotations

import json
import os
from ctypes import byref, c_void_p
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Union

from ._columns import table_of
from ._errors import Diagnostic, check, said_in
from ._exact import FactsLike, to_json
from ._facts import Facts
from ._given import Bytes, Day, Names, bytes_of, language_number, one_of, text, texts
from ._library import (
    LANGUAGES,
    NONE,
    EvaluatorHandle,
    FactsHandle,
    Immutable,
    OptionsStruct,
    ProgramHandle,
    SourceStruct,
    lib,
    taken,
)
from ._options import Cancellation, limits_of, options_of
from ._result import Evaluation, Result
from ._table import Table

Path = Union[str, "os.PathLike[str]"]
_LISTS = {"rules": 0, "readings": 1, "facts": 2, "schema": 3}


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
    def from_bytes(cls, data: Bytes) -> "Program":
        kept = bytes_of(data, "the bytes of compiled rules are wanted")
        return cls._made(lambda out, said: lib.zs_program_from_bytes(kept, len(kept), out, said))

    @classmethod
    def load(cls, *paths: Path) -> "Program":
        """Rule files, and folders of them; or one file of compiled rules."""
        list_ = texts([os.fsencode(path) for path in paths])
        return cls._made(lambda out, said: lib.zs_program_load(list_, len(paths), out, said))

    @classmethod
    def compile(cls, sources: Mapping[str, str]) -> "Program":
        """Rule texts by name; the names are for messages."""
        if not isinstance(sources, Mapping):
            raise TypeError(f"compile takes a dict {{name: text}} and not a {type(sources).__name__}; `load` takes files and folders")
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
        with said_in(language):
            made, kind = c_void_p(), _LISTS[one_of("a list", what, _LISTS)]
            check(lib.zs_program_list(self._handle.value, kind, language_number(language), byref(made)), None, language)
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

    def read(self, facts: FactsLike, name: str = "facts", limits: Optional[Mapping[str, int]] = None, language: str = "zh") -> Facts:
        """A facts document (zhunsheng-facts/1): JSON as text or bytes, or a dict. `name` is what messages call it, `language` that of the
        exception's text; its diagnostics have both."""
        with said_in(language):
            language_number(language)
            data, most = to_json(facts), limits_of(limits)
        made, said = c_void_p(), c_void_p()
        status = lib.zs_facts_read(self._handle.value, data, len(data), text(name), byref(most), byref(made), byref(said))
        warnings = check(status, said, language)
        return Facts(FactsHandle(made.value or 0), warnings)

    def check(
        self,
        facts: Union[Facts, FactsLike],
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
        name: str = "facts",
    ) -> Result:
        """Judges facts on a day: `as_of`, or else the day in the facts. `explain` ("none", "failed", "all") is for Result.json;
        verdicts explain themselves in any case. `language` is for Result.json and the text of an exception. `rulesets`, `rules` and
        `entities` are one name or several."""
        with said_in(language):
            options = options_of(as_of, rulesets=rulesets, rules=rules, entities=entities, duties=duties, explain=explain, language=language,
                                 overlay=overlay, most_verdicts=most_verdicts, cancellation=cancellation)
        return self._judged(facts if isinstance(facts, Facts) else self.read(facts, name, language=language), options)

    def check_table(
        self,
        data: Any,
        *,
        type: str = "school",
        id: str = "id",
        parent: Optional[str] = None,
        name: Optional[str] = None,
        columns: Optional[Mapping[str, str]] = None,
        ignore: Names = (),
        complete: bool = False,
        parent_type: str = "county",
        facts: Union[FactsLike, Sequence[FactsLike]] = (),
        synthetic: bool = False,
        as_of: Day = "",
        **options: Any,
    ) -> Result:
        """Judges a table with one entity a row: a pandas DataFrame or a pyarrow Table, such as schools by county.

        `id`, `name` and `parent` are names of columns; every other column is a fact, by its id or Chinese name, or by `columns`
        ({column: fact}), unless it is in `ignore`. A row's parent is an entity of `parent_type`; `complete` says that the table has all
        its members, which is their census. `facts` are documents about the same entities, such as the counties' own figures.
        The other options are those of `check`.
        """
        language = options.get("language", "zh")
        with said_in(language):
            judging = options_of(as_of, **options)
            made = table_of(self, data, type=type, id=id, parent=parent, name=name, columns={} if columns is None else columns, ignore=ignore,
                            complete=complete, parent_type=parent_type)
            for i, document in enumerate([facts] if isinstance(facts, (Mapping, str, bytes, bytearray, memoryview)) else facts):
                made.add_json(document, f"facts[{i}]")
            made.synthetic(synthetic)
        return self._judged(made.finish(language), judging)

    def _judged(self, facts: Facts, options: OptionsStruct) -> Result:
        evaluator = self._evaluator()
        said = c_void_p()
        try:
            status = lib.zs_evaluate(evaluator.value, facts._handle.value, byref(options), byref(said))
            warnings = check(status, said, list(LANGUAGES)[options.language])
        except Exception:
            self._evaluators.append(evaluator)
            raise
        return Result(Evaluation(evaluator, self._evaluators, facts), warnings)

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
