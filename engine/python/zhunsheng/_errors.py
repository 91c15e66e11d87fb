"""Errors of the library as exceptions, with what it says of the rules or facts."""

from __future__ import annotations

from contextlib import contextmanager
from ctypes import byref, c_void_p
from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Type

from ._library import LANGUAGES, DiagnosticStruct, lib


@dataclass(frozen=True)
class Diagnostic:
    """What is wrong in rules or facts, and what to do."""

    code: str
    name: str
    error: bool  # else a warning
    file: str
    line: int  # 0: no place
    column: int
    path: str
    message: Dict[str, str]  # "zh", "en"
    help: Dict[str, str]

    def text(self, language: str = "zh") -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        where = " ".join(filter(None, [place, self.path]))
        help = self.help[language]
        advice = "" if not help else f" ({help})" if language == "en" else f"（{help}）"
        return (f"{where}: " if where else "") + f"{self.code} {self.message[language]}{advice}".strip()

    def __str__(self) -> str:
        return self.text()


class Error(Exception):
    """What the library could not do. As text it is in the language that was asked for, else in Chinese; `text` has both."""

    def __init__(self, status: int, diagnostics: Sequence[Diagnostic] = (), message: Optional[Mapping[str, str]] = None,
                 language: str = "zh") -> None:
        self.status = status
        self.diagnostics: List[Diagnostic] = list(diagnostics)
        self._message, self._language = message, language
        super().__init__(self.text(language))

    def text(self, language: str = "zh") -> str:
        """Everything that was said, in "zh" or "en"."""
        words = self._message[language] if self._message else str(lib.zs_status_text(self.status, LANGUAGES[language]))
        return "\n".join([words, *(one.text(language) for one in self.diagnostics)])

    def _say_in(self, language: str) -> None:
        self._language = language
        self.args = (self.text(language),)

    def __reduce__(self) -> Any:
        return type(self), (self.status, self.diagnostics, self._message, self._language), self.__dict__


class Unsound(Error):
    """The rules, the facts or the overlay have errors."""


class WrongUsage(Error, ValueError):
    """A selection that names nothing, no as-of date, a value that cannot be taken exactly."""


class CannotRead(Error, OSError):
    """A file or folder."""


class Refused(Error):
    """Compiled rules that are damaged, or of another version."""


class Cancelled(Error):
    """Another thread cancelled it."""


class TooMuch(Error):
    """More verdicts than allowed, or a number that grew too long."""


WRONG_USAGE = 2
_OUT_OF_MEMORY = 5
_ERRORS: Dict[int, Type[Error]] = {1: Unsound, 2: WrongUsage, 3: CannotRead, 4: Refused, 6: Cancelled, 7: TooMuch}


def wrong(zh: str, en: str) -> WrongUsage:
    return WrongUsage(WRONG_USAGE, (), {"zh": zh, "en": en})


@contextmanager
def said_in(language: Any) -> Iterator[None]:
    """What this package itself says is in the language that was asked for, as what the library says is."""
    try:
        yield
    except Error as error:
        if isinstance(language, str) and language in LANGUAGES:
            error._say_in(language)
        raise


def read_diagnostics(said: c_void_p) -> List[Diagnostic]:
    """What was said, which is released."""
    out = []
    for i in range(lib.zs_diagnostics_count(said)):
        one = DiagnosticStruct()
        lib.zs_diagnostics_at(said, i, byref(one))
        out.append(Diagnostic(str(one.code), str(one.name), one.severity == 0, str(one.file), one.line, one.column, str(one.path),
                              {"zh": str(one.message_zh), "en": str(one.message_en)},
                              {"zh": str(one.help_zh), "en": str(one.help_en)}))
    lib.zs_diagnostics_release(said)
    return out


def check(status: int, said: "c_void_p | None" = None, language: str = "zh") -> List[Diagnostic]:
    """Warnings, or the exception, in the language that was asked for."""
    diagnostics = read_diagnostics(said) if said else []
    if status == 0:
        return diagnostics
    if status == _OUT_OF_MEMORY:
        raise MemoryError("zhunsheng")
    raise _ERRORS.get(status, Error)(status, diagnostics, None, language)
