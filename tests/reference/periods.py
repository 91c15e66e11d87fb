"""Days and periods (semantics, section 9)."""
from collections import namedtuple
from datetime import date, timedelta
from functools import cache

KINDS = ("year", "school-year", "term", "month")


class Period(namedtuple("Period", "kind year part")):
    """year: 2025. school-year: 2025/26 is year 2025. term: 2025/26-1 is year 2025, part 1. month: part 1 to 12."""

    @property
    def start(self):
        return {"year": date(self.year, 1, 1), "school-year": date(self.year, 9, 1),
                "term": date(self.year, 9, 1) if self.part == 1 else date(self.year + 1, 2, 1),
                "month": date(self.year, max(self.part, 1), 1)}[self.kind]

    @property
    def end(self):
        if self.kind == "year":
            return date(self.year, 12, 31)
        if self.kind == "school-year":
            return date(self.year + 1, 8, 31)
        if self.kind == "term":
            return date(self.year + 1, 1, 31) if self.part == 1 else date(self.year + 1, 8, 31)
        following = date(self.year + self.part // 12, self.part % 12 + 1, 1)
        return following - timedelta(days=1)

    def years_back(self, n):
        return Period(self.kind, self.year - n, self.part)

    def __str__(self):
        pair = f"{self.year}/{(self.year + 1) % 100:02d}"
        return {"year": f"{self.year}", "school-year": pair, "term": f"{pair}-{self.part}",
                "month": f"{self.year}-{self.part:02d}"}[self.kind]


def around(kind, year):
    """Every period of a kind whose label year is near `year`."""
    parts = {"year": (0,), "school-year": (0,), "term": (1, 2), "month": range(1, 13)}[kind]
    return [Period(kind, y, p) for y in range(year - 3, year + 2) for p in parts]


@cache
def last_completed(kind, day):
    return max((p for p in around(kind, day.year) if p.end <= day), key=lambda p: p.end)


@cache
def judged_periods(kind, as_of):
    """The periods of a kind that ended within the last calendar year completed on the as-of day."""
    year = as_of.year if (as_of.month, as_of.day) == (12, 31) else as_of.year - 1
    return [p for p in around(kind, year) if p.end.year == year]


def years_before(day, n):
    try:
        return day.replace(year=day.year - n)
    except ValueError:                      # 29 February
        return day.replace(year=day.year - n, day=28)
