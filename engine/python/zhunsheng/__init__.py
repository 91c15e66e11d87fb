"""准绳: measures facts by rules that were written from policy documents.

    import zhunsheng
    program = zhunsheng.Program.bundled()
    result = program.check({"schema": "zhunsheng-facts/1", …}, as_of="2026-12-31")
    for verdict in result.verdicts:
        print(verdict.entity, verdict.status, verdict.value, verdict.explain("zh"))

Values are exact: fractions.Fraction. Nothing here reads the clock; the library is called without the interpreter's lock.
"""

from ._errors import (
    Cancelled,
    CannotRead,
    Diagnostic,
    Error,
    Refused,
    TooMuch,
    Unsound,
    WrongUsage,
)
from ._facts import Facts
from ._library import library_version
from ._options import Cancellation
from ._program import Program
from ._result import Result, Severity, Status, Verdict
from ._table import Table
from ._values import Citation, Quantity, Range, Root, Value

__version__: str = library_version()
__all__ = [
    "Cancellation",
    "Cancelled",
    "CannotRead",
    "Citation",
    "Diagnostic",
    "Error",
    "Facts",
    "Program",
    "Quantity",
    "Range",
    "Refused",
    "Result",
    "Root",
    "Severity",
    "Status",
    "Table",
    "TooMuch",
    "Unsound",
    "Value",
    "Verdict",
    "WrongUsage",
]
