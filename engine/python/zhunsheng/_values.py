"""Values of verdicts: exact numbers, roots, ranges; and what they rest on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import total_ordering
from numbers import Rational
from typing import Dict, Optional, Union

from ._library import QuantityStruct

_NUMBER, _ROOT, _RANGE = 1, 2, 3


@total_ordering
@dataclass(frozen=True, eq=False)
class Root:
    """The square root of an exact number, positive or negative. Compares exactly with roots, fractions and whole numbers."""

    square: Fraction
    negative: bool

    def __eq__(self, other: object) -> bool:
        theirs = _signed_square(other)
        return NotImplemented if theirs is None else _signed_square(self) == theirs

    def __lt__(self, other: Union["Root", Rational, int]) -> bool:
        ours, theirs = _signed_square(self), _signed_square(other)
        return NotImplemented if ours is None or theirs is None else ours < theirs

    def __hash__(self) -> int:
        """Of a root that is a fraction its hash."""
        whole = Fraction(math.isqrt(self.square.numerator), math.isqrt(self.square.denominator))
        return hash((-whole if self.negative else whole) if whole * whole == self.square else _signed_square(self))

    def __float__(self) -> float:
        return math.sqrt(self.square) * (-1 if self.negative else 1)


@dataclass(frozen=True)
class Range:
    """Some facts are missing: the value lies in here. None: no bound."""

    low: Optional[Fraction]
    high: Optional[Fraction]


def _signed_square(value: object) -> Optional[Fraction]:
    """Numbers are in the order of their squares with their signs."""
    if isinstance(value, Root):
        return -value.square if value.negative else Fraction(value.square)
    if isinstance(value, Rational):
        return Fraction(value) * abs(Fraction(value))
    return None


Value = Union[Fraction, Root, Range, None]


@dataclass(frozen=True)
class Quantity:
    """One side of a comparison. Of a share of 94% the value is 47/50."""

    value: Value
    comparison: str  # of what is required: ">=", …
    unit: str
    shown: Dict[str, str]  # "zh", "en": rounded for the eye
    near_threshold: bool = False  # of what was observed: rounded as usual it would be on the other side


@dataclass(frozen=True)
class Citation:
    """The clause that a requirement rests on."""

    document: str
    title: str
    locator: str
    quote: str
    clause: Dict[str, str]
    verified: bool  # the quote was proven against the original


def quantity(raw: QuantityStruct) -> Quantity:
    value: Value = None
    if raw.kind == _NUMBER:
        value = Fraction(raw.numerator, raw.denominator) if raw.has_fraction else Fraction(str(raw.exact))
    elif raw.kind == _ROOT:
        exact = str(raw.exact)
        value = Root(Fraction(exact[exact.index("(") + 1 : -1]), exact.startswith("-"))
    elif raw.kind == _RANGE:
        low, high = str(raw.low), str(raw.high)
        value = Range(Fraction(low) if low else None, Fraction(high) if high else None)
    return Quantity(value, str(raw.comparison), str(raw.unit), {"zh": str(raw.shown_zh), "en": str(raw.shown_en)},
                    bool(raw.near_threshold))
