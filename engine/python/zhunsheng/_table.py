"""Facts put together value by value, or column by column."""

from __future__ import annotations

import datetime
import decimal
from ctypes import byref, c_uint32, c_void_p
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Optional, Tuple

from ._errors import check, said_in, wrong
from ._exact import FactsLike, decimal_of_float, decimal_of_fraction, plain, to_json
from ._facts import Facts
from ._given import Day, day_of, language_number, text, whole
from ._library import NONE, FactsHandle, Held, LimitsStruct, TableHandle, lib

if TYPE_CHECKING:
    from ._program import Program

_MOST_DECIMALS = 18
WIDEST = 2**63 - 1


class Table(Held):
    """Entities, then their values. What is set is judged by finish(), as if it had come as JSON."""

    _instead = "fill another one"

    def __init__(self, program: "Program", limits: LimitsStruct) -> None:
        self._program = program
        made = c_void_p()
        check(lib.zs_table_new(program._handle.value, byref(limits), byref(made)))
        self._handle = TableHandle(made.value or 0)

    def as_of(self, day: Day) -> None:
        check(lib.zs_table_as_of(self._handle.value, text(day_of(day))))

    def synthetic(self, invented: bool = True) -> None:
        """That the figures are invented."""
        check(lib.zs_table_synthetic(self._handle.value, int(invented)))

    def add_json(self, facts: FactsLike, name: str = "facts") -> None:
        """A document whose entities belong to the same body."""
        data = to_json(facts)
        check(lib.zs_table_add_json(self._handle.value, data, len(data), text(name)))

    def entity(self, id: str, type: str, name: str = "", parent: str = "", where: str = "") -> int:
        """The number of the entity. `parent` is an id; `where` is what messages call it."""
        number = c_uint32()
        check(lib.zs_table_entity(self._handle.value, text(id), self._type(type), text(name), text(parent), text(where), byref(number)))
        return number.value

    def census(self, entity: int, type: str, count: int) -> None:
        """How many entities of a type there are below this one, listed or not."""
        check(lib.zs_table_census(self._handle.value, _number(entity), self._type(type), whole("a census", count, 0, WIDEST)))

    def set(self, entity: int, fact: "str | int", value: Any) -> None:
        """An int, Decimal, Fraction, bool, date or text; a float where it leaves no doubt what was written. None: missing."""
        number = fact if isinstance(fact, int) else self._fact(fact, None)
        set_value(self._handle, _number(entity), _number(number), value)

    def finish(self, language: str = "zh") -> Facts:
        """`language` is that of the exception's text; its diagnostics have both."""
        with said_in(language):
            language_number(language)
        made, said = c_void_p(), c_void_p()
        status = lib.zs_table_finish(self._handle.value, byref(made), byref(said))
        warnings = check(status, said, language)
        return Facts(FactsHandle(made.value or 0), warnings)

    def _type(self, name: str) -> int:
        found = self._program.type(name)
        if found is None:
            raise wrong(f"没有 {name!r} 这种对象", f"there is no entity type {name!r}")
        return found

    def _fact(self, name: str, type: Optional[int]) -> int:
        found = self._program.fact(name, type)
        if found is None:
            raise wrong(f"没有 {name!r} 这项数据，或者同名的有几项：请写它的编号",
                        f"there is no fact {name!r}, or several have this name: use its id")
        return found


def _number(given: int) -> int:
    """Of an entity or a fact. What is no number of one is refused by the library, and must not become one on its way there."""
    return whole("a number of an entity or a fact", given, 0, NONE - 1)


def missing(value: Any) -> bool:
    """None, NaN, NaT, pandas.NA."""
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return True
    return isinstance(value, float) and value != value


def set_value(table: TableHandle, entity: int, fact: int, value: Any) -> None:
    if missing(value):
        return
    if hasattr(value, "item") and not isinstance(value, (int, float, str)):  # a scalar of numpy
        value = value.item()
    if isinstance(value, bool):
        check(lib.zs_table_truth(table.value, entity, fact, int(value)))
        return
    if isinstance(value, (float, decimal.Decimal, Fraction, int)):
        mantissa, scale = _scaled(value)
        if abs(mantissa) <= WIDEST and 0 <= scale <= _MOST_DECIMALS:
            check(lib.zs_table_number(table.value, entity, fact, mantissa, scale))
            return
        value = plain(decimal.Decimal((mantissa < 0, tuple(map(int, str(abs(mantissa)))), -scale)))
    elif isinstance(value, (datetime.date, datetime.datetime)):
        value = value.isoformat()[:10]
    elif not isinstance(value, str):
        raise wrong(f"{type(value).__name__} 不能作为数据的值", f"a {type(value).__name__} is no value of a fact")
    check(lib.zs_table_text(table.value, entity, fact, text(value)))


def _scaled(value: Any) -> Tuple[int, int]:
    if isinstance(value, int):
        return value, 0
    if isinstance(value, float):
        value = decimal_of_float(value)
        if value == value.to_integral_value():  # a column of whole numbers in which one is missing comes as floats
            return int(value), 0
    elif isinstance(value, Fraction):
        value = decimal_of_fraction(value)
    if not value.is_finite():
        raise wrong(f"{value} 不是数；缺的不填（None）", f"{value} is no figure; leave a missing one out (None)")
    sign, digits, exponent = value.as_tuple()
    mantissa = int("".join(map(str, digits)) or "0") * (-1 if sign else 1)
    return (mantissa * 10**exponent, 0) if exponent > 0 else (mantissa, -exponent)
