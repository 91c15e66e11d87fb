"""What callers give, as the library takes it: a wrong type is a TypeError, a wrong value WrongUsage, which is a ValueError too."""

from __future__ import annotations

import ctypes
import datetime
import operator
from typing import Any, Collection, List, Sequence, Union

from ._errors import wrong
from ._library import LANGUAGES, Text

Names = Union[str, Sequence[str]]  # one, or several
Day = Union[str, datetime.date, None]
Bytes = Union[bytes, bytearray, memoryview]


def encoded(words: str) -> bytes:
    try:
        return words.encode("utf-8")
    except UnicodeEncodeError as error:
        before = words[max(0, error.start - 20) : error.end]
        raise wrong(f"{before!r} 的末尾是半个字符（单独的代理码位），UTF-8 写不了",
                    f"{before!r} ends in half a character (a lone surrogate), which UTF-8 cannot hold") from None


def bytes_of(data: Any, wanted: str) -> bytes:
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"{wanted}, not a {type(data).__name__}")
    return bytes(data)


def text(words: str | bytes) -> Text:
    """A view of the bytes, which the Text keeps alive."""
    made = Text()
    data = encoded(words) if isinstance(words, str) else bytes_of(words, "a text is wanted")
    if data:
        made.kept = ctypes.c_char_p(data)
        made.data, made.size = ctypes.cast(made.kept, ctypes.c_void_p), len(data)
    return made


def texts(words: "Sequence[str | bytes]") -> Any:
    """An array of texts, which keeps them alive."""
    made: Any = (Text * len(words))()
    made.kept = [text(one) for one in words]
    for i, one in enumerate(made.kept):
        made[i].data, made[i].size = one.data, one.size
    return made


def names_of(what: str, given: Any) -> List[str]:
    """One name, or several."""
    if isinstance(given, str):
        return [given]
    names: List[Any] = list(given) if hasattr(given, "__iter__") else [None]
    if isinstance(given, bytes) or not all(isinstance(name, str) for name in names):
        raise TypeError(f"{what}: a name or a list of names is wanted, not {given!r}")
    return names


def day_of(day: Any) -> str:
    """Empty: none was given."""
    if day is None or isinstance(day, str):
        return day or ""
    if not isinstance(day, datetime.date):
        raise TypeError(f"a day is a text such as '2026-12-31' or a date, not a {type(day).__name__}")
    return day.isoformat()[:10]


def whole(what: str, value: Any, least: int, most: int) -> int:
    try:
        number = operator.index(value)
    except TypeError:
        raise TypeError(f"{what} is a whole number, not a {type(value).__name__}") from None
    if not least <= number <= most:
        raise wrong(f"{what} 是 {least} 到 {most} 的整数，不能是 {number}", f"{what} is a whole number from {least} to {most}, not {number}")
    return number


def one_of(what: str, value: Any, words: Collection[str]) -> str:
    if not isinstance(value, str) or value not in words:
        all_words = ", ".join(map(repr, words))
        raise wrong(f"{what} 可以是 {all_words}，不能是 {value!r}", f"{what} is one of {all_words}, not {value!r}")
    return value


def language_number(language: str) -> int:
    return LANGUAGES[one_of("language", language, LANGUAGES)]
