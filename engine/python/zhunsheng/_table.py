"""Facts put together value by value, or column by column."""

from __future__ import annotations

import datetime
import decimal
from collections import Counter
from ctypes import addressof, byref, c_int64, c_uint8, c_uint32, c_void_p
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ._errors import check, wrong
from ._exact import FactsLike, decimal_of_float, decimal_of_fraction, plain, to_json
from ._facts import Facts
from ._library import FactsHandle, LimitsStruct, TableHandle, lib, text

if TYPE_CHECKING:
    from ._program import Program

_MOST_DECIMALS = 18
_WIDEST = 2**63 - 1


class Table:
    """Entities, then their values. What is set is judged by finish(), as if it had come as JSON."""

    def __init__(self, program: "Program", limits: LimitsStruct) -> None:
        self._program = program
        made = c_void_p()
        check(lib.zs_table_new(program._handle.value, byref(limits), byref(made)))
        self._handle = TableHandle(made.value or 0)

    def as_of(self, day: str) -> None:
        check(lib.zs_table_as_of(self._handle.value, text(day)))

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
        check(lib.zs_table_census(self._handle.value, entity, self._type(type), count))

    def set(self, entity: int, fact: "str | int", value: Any) -> None:
        """An int, Decimal, Fraction, bool, date or text; a float where it leaves no doubt what was written. None: missing."""
        number = fact if isinstance(fact, int) else self._fact(fact, None)
        _set(self._handle, entity, number, value)

    def finish(self) -> Facts:
        made, said = c_void_p(), c_void_p()
        status = lib.zs_table_finish(self._handle.value, byref(made), byref(said))
        warnings = check(status, said)
        return Facts(FactsHandle(made.value or 0), warnings)

    def _type(self, name: str) -> int:
        found = self._program.type(name)
        if found is None:
            raise wrong(f"there is no entity type {name!r}")
        return found

    def _fact(self, name: str, type: Optional[int]) -> int:
        found = self._program.fact(name, type)
        if found is None:
            raise wrong(f"there is no fact {name!r}, or several have this name: use its id")
        return found


def _missing(value: Any) -> bool:
    """None, NaN, NaT, pandas.NA."""
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return True
    return isinstance(value, float) and value != value


def _set(table: TableHandle, entity: int, fact: int, value: Any) -> None:
    if _missing(value):
        return
    if hasattr(value, "item") and not isinstance(value, (int, float, str)):  # a scalar of numpy
        value = value.item()
    if isinstance(value, bool):
        check(lib.zs_table_truth(table.value, entity, fact, int(value)))
        return
    if isinstance(value, (float, decimal.Decimal, Fraction, int)):
        mantissa, scale = _scaled(value)
        if abs(mantissa) <= _WIDEST and 0 <= scale <= _MOST_DECIMALS:
            check(lib.zs_table_number(table.value, entity, fact, mantissa, scale))
            return
        value = plain(decimal.Decimal((mantissa < 0, tuple(map(int, str(abs(mantissa)))), -scale)))
    elif isinstance(value, (datetime.date, datetime.datetime)):
        value = value.isoformat()[:10]
    elif not isinstance(value, str):
        raise wrong(f"a {type(value).__name__} is no value of a fact")
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
        raise wrong(f"{value} is no figure; leave a missing one out (None)")
    sign, digits, exponent = value.as_tuple()
    mantissa = int("".join(map(str, digits)) or "0") * (-1 if sign else 1)
    return (mantissa * 10**exponent, 0) if exponent > 0 else (mantissa, -exponent)


def _columns(data: Any) -> Dict[str, List[Any]]:
    """The columns of a DataFrame or an Arrow table as lists of Python's values."""
    if hasattr(data, "column_names") and hasattr(data, "column"):  # pyarrow
        return {str(name): data.column(i).to_pylist() for i, name in enumerate(data.column_names)}
    if hasattr(data, "columns") and hasattr(data, "dtypes"):  # pandas
        names = [str(name) for name in data.columns]
        if len(set(names)) != len(names):
            raise wrong("two columns of the table have one name")
        return {name: data.iloc[:, i].tolist() for i, name in enumerate(names)}
    if isinstance(data, Mapping):
        return {str(name): list(values) for name, values in data.items()}
    raise wrong(f"a {type(data).__name__} is no table: give a pandas DataFrame, a pyarrow Table or a dict of columns")


def _name_of(value: Any, column: str, row: int) -> str:
    """An id or a name: a text, or a whole number as such."""
    if isinstance(value, float) and value == int(value):
        value = int(value)
    if _missing(value) or value == "":
        raise wrong(f"row {row + 1}: the column {column!r} is empty")
    return str(value)


def table_of(program: "Program", data: Any, *, type: str, id: str, parent: Optional[str], name: Optional[str],
             columns: Mapping[str, str], ignore: Sequence[str], complete: bool, parent_type: str) -> Table:
    values = _columns(data)
    for needed in (id, parent, name, *columns, *ignore):
        if needed is not None and needed not in values:
            raise wrong(f"the table has no column {needed!r}")
    if complete and parent is None:
        raise wrong("a complete table says which column names the parent")
    made = program.table()
    number_of_type = made._type(type)
    named = {column: columns.get(column, column) for column in values if column not in {id, parent, name, *ignore}}
    facts = {column: program.fact(fact, number_of_type) for column, fact in named.items()}
    unknown = [column for column, fact in facts.items() if fact is None]
    if unknown:
        raise wrong(f"no fact of {type!r} is called {', '.join(map(repr, unknown))}: correct the name, map it by `columns`, or put it into `ignore`")
    entities = _rows(made, values, type, id, parent, name, complete, parent_type)
    for column, fact in facts.items():
        _set_column(made._handle, entities, fact or 0, values[column], column)
    return made


def _rows(made: Table, values: Mapping[str, List[Any]], type: str, id: str, parent: Optional[str], name: Optional[str], complete: bool,
          parent_type: str) -> List[int]:
    parents = [] if parent is None else [_name_of(value, parent, row) for row, value in enumerate(values[parent])]
    for one, members in Counter(parents).items():
        above = made.entity(one, parent_type, where=f"{parent_type} {one}")
        if complete:
            made.census(above, type, members)
    return [made.entity(_name_of(value, id, row), type, "" if name is None or _missing(values[name][row]) else str(values[name][row]),
                        parents[row] if parents else "", f"row {row + 1}")
            for row, value in enumerate(values[id])]


def _set_column(table: TableHandle, entities: List[int], fact: int, values: List[Any], column: str) -> None:
    """A column of whole numbers at once, others one by one."""
    count = len(values)
    if all(_missing(value) or (type(value) is int and abs(value) <= _WIDEST) for value in values):
        there = (c_uint8 * count)(*[0 if _missing(value) else 1 for value in values])
        numbers = (c_int64 * count)(*[value if here else 0 for value, here in zip(values, there)])
        rows = (c_uint32 * count)(*entities)
        check(lib.zs_table_numbers(table.value, addressof(rows), fact, addressof(numbers), 0, addressof(there), count))
        return
    for row, (entity, value) in enumerate(zip(entities, values)):
        try:
            _set(table, entity, fact, value)
        except ValueError as error:
            raise wrong(f"row {row + 1}, column {column!r}: {error}") from None
