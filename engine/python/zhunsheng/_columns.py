"""A table with one entity a row, column by column."""

from __future__ import annotations

from collections import Counter
from ctypes import addressof, c_int64, c_uint8, c_uint32
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ._errors import WrongUsage, check, wrong
from ._given import Names, names_of
from ._library import TableHandle, lib
from ._table import WIDEST, Table, missing, set_value

if TYPE_CHECKING:
    from ._program import Program

_LARGEST_EXACT_FLOAT = 2**53


def _columns(data: Any) -> List[Tuple[str, List[Any]]]:
    """The columns of a DataFrame or an Arrow table as lists of Python's values."""
    if hasattr(data, "column_names") and hasattr(data, "column"):  # pyarrow
        return [(str(name), data.column(i).to_pylist()) for i, name in enumerate(data.column_names)]
    if hasattr(data, "columns") and hasattr(data, "dtypes"):  # pandas
        return [(str(name), data.iloc[:, i].tolist()) for i, name in enumerate(data.columns)]
    if isinstance(data, Mapping):
        return [(str(name), _listed(str(name), values)) for name, values in data.items()]
    raise wrong(f"{type(data).__name__} 不是表：请给 pandas 的 DataFrame、pyarrow 的 Table，或者以列名为键的 dict",
                f"a {type(data).__name__} is no table: give a pandas DataFrame, a pyarrow Table or a dict of columns")


def _listed(column: str, values: Any) -> List[Any]:
    """What has rows in an order: a list, a tuple, a Series, an array."""
    if isinstance(values, (str, bytes, bytearray, Mapping)) or not (hasattr(values, "__len__") and hasattr(values, "__getitem__")):
        raise wrong(f"{column!r} 这一列是 {type(values).__name__}：请给列表，一行一个值",
                    f"the column {column!r} is a {type(values).__name__}: give a list with one value a row")
    return list(values)


def _even_columns(data: Any, id: str, needed: Sequence[Optional[str]]) -> Dict[str, List[Any]]:
    """All columns by name, with a value for each row."""
    listed = _columns(data)
    columns = dict(listed)
    twice = [name for name, times in Counter(name for name, _ in listed).items() if times > 1]
    if twice:
        raise wrong(f"表里有两列同名：{twice[0]!r}", f"two columns of the table have one name: {twice[0]!r}")
    for name in needed:
        if name is not None and name not in columns:
            raise wrong(f"表里没有 {name!r} 这一列", f"the table has no column {name!r}")
    rows = len(columns[id])
    for name, values in columns.items():
        if len(values) != rows:
            raise wrong(f"{name!r} 这一列有 {len(values)} 个值，{id!r} 有 {rows} 个：每行一个，缺的写 None",
                        f"the column {name!r} has {len(values)} values and {id!r} has {rows}: give each row one, None where it is missing")
    return columns


def _place(row: int, column: str) -> Tuple[str, str]:
    """A cell in Chinese and English; rows count from 1."""
    return f"第 {row + 1} 行 {column!r} 列", f"row {row + 1}, column {column!r}"


def _name_of(value: Any, column: str, row: int) -> str:
    """An id or a name: a text, or a whole number as such."""
    zh, en = _place(row, column)
    if missing(value) or value == "":
        raise wrong(f"{zh}：是空的", f"{en}: is empty")
    if isinstance(value, float):  # a column of whole numbers in which one is missing comes as floats
        if not value.is_integer() or abs(value) > _LARGEST_EXACT_FLOAT:
            raise wrong(f"{zh}：{value!r} 不是代码或名称：这一列请按文本读入", f"{en}: {value!r} is no name: read the column as text")
        value = int(value)
    return str(value)


def table_of(program: "Program", data: Any, *, type: str, id: str, parent: Optional[str], name: Optional[str],
             columns: Mapping[str, str], ignore: Names, complete: bool, parent_type: str) -> Table:
    if not isinstance(columns, Mapping):
        raise TypeError(f"columns is a dict {{column: fact}}, not a {columns.__class__.__name__}")
    left_out = names_of("ignore", ignore)
    values = _even_columns(data, id, (id, parent, name, *columns, *left_out))
    if complete and parent is None:
        raise wrong("表是全的（complete），就要用 parent 说明哪一列是上级", "a complete table says which column names the parent")
    made = program.table()
    number_of_type = made._type(type)
    named = {column: columns.get(column, column) for column in values if column not in {id, parent, name, *left_out}}
    facts = {column: program.fact(fact, number_of_type) for column, fact in named.items()}
    unknown = [column for column, fact in facts.items() if fact is None]
    if unknown:
        names = ", ".join(map(repr, unknown))
        raise wrong(f"{type!r} 没有这些数据：{names}。请改正列名，或用 `columns` 对应，或列入 `ignore`",
                    f"no fact of {type!r} is called {names}: correct the name, map it by `columns`, or put it into `ignore`")
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
    return [made.entity(_name_of(value, id, row), type, "" if name is None or missing(values[name][row]) else str(values[name][row]),
                        parents[row] if parents else "", f"row {row + 1}")
            for row, value in enumerate(values[id])]


def _set_column(table: TableHandle, entities: List[int], fact: int, values: List[Any], column: str) -> None:
    """A column of whole numbers at once, others one by one."""
    count = len(values)
    if all(missing(value) or (type(value) is int and abs(value) <= WIDEST) for value in values):
        there = (c_uint8 * count)(*[0 if missing(value) else 1 for value in values])
        numbers = (c_int64 * count)(*[value if here else 0 for value, here in zip(values, there)])
        rows = (c_uint32 * count)(*entities)
        check(lib.zs_table_numbers(table.value, addressof(rows), fact, addressof(numbers), 0, addressof(there), count))
        return
    for row, (entity, value) in enumerate(zip(entities, values)):
        try:
            set_value(table, entity, fact, value)
        except WrongUsage as error:
            zh, en = _place(row, column)
            raise wrong(f"{zh}：{error.text('zh')}", f"{en}: {error.text('en')}") from None
