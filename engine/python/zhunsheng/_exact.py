"""Numbers of Python as the exact numbers that were written."""

from __future__ import annotations

import datetime
import decimal
import json
import math
from fractions import Fraction
from typing import Any, Mapping, Union

from ._errors import wrong
from ._given import Bytes, bytes_of, encoded

FactsLike = Union[Mapping[str, Any], str, Bytes]

# A decimal of so many digits can be told from the double that it was read into; of more it cannot.
_DIGITS_OF_A_DOUBLE = 15


def decimal_of_float(value: float) -> decimal.Decimal:
    """The decimal that was written, where a float leaves no doubt which one that is."""
    if not math.isfinite(value):
        raise wrong(f"{value!r} 不是数；缺的不填（None）", f"{value!r} is no figure; leave a missing one out (None)")
    written = decimal.Decimal(repr(float(value)))
    if len(written.as_tuple().digits) > _DIGITS_OF_A_DOUBLE and written != written.to_integral_value():
        raise wrong(f"{value!r} 的位数超过浮点数能分辨的，像是二进制算出来的：请给 Decimal、Fraction 或文本，或者先舍入",
                    f"{value!r} has more digits than a float keeps apart, as if it had been calculated in binary: "
                    "give a Decimal, a Fraction, a text, or round it")
    if abs(value) > 2**53:
        raise wrong(f"{value!r} 太大，浮点数不能精确表示：请给 int 或 Decimal",
                    f"{value!r} is too large for a float to be exact: give an int or a Decimal")
    return written


def plain(value: decimal.Decimal) -> str:
    if not value.is_finite():
        raise wrong(f"{value} 不是数", f"{value} is no figure")
    return format(value, "f")


def decimal_of_fraction(value: Fraction) -> decimal.Decimal:
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        raise wrong(f"{value} 化成小数除不尽，数据要写成小数", f"{value} has no end as a decimal, and a fact is written as one")
    places = max(twos, fives)
    digits = value.numerator * 10**places // value.denominator
    return decimal.Decimal(digits).scaleb(-places, decimal.Context(prec=max(len(str(abs(digits))), 1) + places + 1))


def to_json(document: FactsLike, what: str = "facts") -> bytes:
    """A document as bytes. Texts and bytes are JSON already."""
    if isinstance(document, str):
        return encoded(document)
    if not isinstance(document, Mapping):
        return bytes_of(document, f"{what}: a dict, or JSON as text or bytes")
    try:
        return encoded(json.dumps(_exact(document), ensure_ascii=False, allow_nan=False))
    except RecursionError:
        raise wrong(f"{what}：对象和列表套得太深，或者自己套着自己",
                    f"{what}: too many objects and lists within one another, or one is within itself") from None


def _exact(value: Any) -> Any:
    if value is None or isinstance(value, (bool, str, int)):
        return value
    if isinstance(value, Mapping):
        return {str(key): _exact(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_exact(item) for item in value]
    if isinstance(value, float):
        return int(value) if value == int(decimal_of_float(value)) else plain(decimal_of_float(value))
    if isinstance(value, decimal.Decimal):
        return plain(value)
    if isinstance(value, Fraction):
        return plain(decimal_of_fraction(value))
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()[:10]
    if hasattr(value, "item"):  # a scalar of numpy
        return _exact(value.item())
    raise wrong(f"{type(value).__name__} 不能作为数据的值", f"a {type(value).__name__} is no value of a fact")
