"""Applies rows of `zhunsheng gap` to facts and runs `check` on them: what the tests of gaps share."""

import copy
from fractions import Fraction

from _zhunsheng import Case

UNITS = {"万元": 10000, "亿元": 100000000, "元": 1, "平方米": 1, "元/生": 1, "": 1, "间": 1, "人": 1, "%": Fraction(1, 100)}


def number(text):
    """A figure as filed, exactly."""
    text = str(text)
    for unit in sorted(UNITS, key=len, reverse=True):
        if unit and text.endswith(unit):
            return Fraction(text[: -len(unit)]) * UNITS[unit]
    return Fraction(text)


def entities(doc):
    waiting = list(doc["entities"])
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(one.get("children", []))


def apply(doc, changes, units):
    """The facts with these figures in place of those that were filed. `units`: of each fact, as the vocabulary declares it."""
    doc = copy.deepcopy(doc)
    by_id = {one["id"]: one for one in entities(doc)}
    for change in changes:
        facts = by_id[change["entity"]]["facts"]
        name, to = change["fact"], change["to"]
        value = to if not to.replace(".", "").replace("/", "").replace("-", "").isdigit() else to + units.get(name, "").replace("%", "")
        old = facts[name]
        if isinstance(old, dict) and "series" in old:
            old["series"][change["period"]] = value
        elif isinstance(old, dict):
            old["value"] = value
        else:
            facts[name] = value
    return doc


def shifted(changes, by):
    """The same changes, each a little smaller: `by` is taken off every figure (added where it was lowered)."""
    out = copy.deepcopy(changes)
    for change in out:
        less = by if Fraction(change["to"]) > Fraction(change["from"]) else -by
        change["to"] = text(Fraction(change["to"]) - less)
    return out


def text(value):
    if value.denominator == 1:
        return str(value.numerator)
    digits = 0
    while (value * 10**digits).denominator != 1:
        digits += 1
    whole = value * 10**digits
    sign = "-" if whole < 0 else ""
    padded = str(abs(whole.numerator)).rjust(digits + 1, "0")
    return f"{sign}{padded[:-digits]}.{padded[-digits:]}"


def is_met(verdict):
    return verdict["status"] == "met" or (verdict["status"] == "pending" and verdict["attained"] is True)


class Gaps(Case):
    def gap(self, *arguments, rules=None):
        ran = self.run_program("gap", *arguments, "--format", "json", *(["--rules", rules] if rules else []))
        self.assertEqual(ran.status, 0, ran.err)
        self.fits(ran.json, "gap-1")
        return ran.json

    def units(self, rules=None):
        ran = self.run_program("facts", "--format", "json", *(["--rules", rules] if rules else []))
        return {fact["id"]: fact.get("unit") or "" for fact in ran.json["facts"] if fact.get("type") != "enumeration"}

    def verdict(self, doc, row, *more):
        path = self.write("changed.json", doc)
        ran = self.run_program("check", path, "--rule", row["requirement"], "--entity", row["entity"]["id"], "--format", "json", *more)
        self.assertIn(ran.status, (0, 2, 4), ran.err)
        [found] = [v for e in ran.json["entities"] for v in e["verdicts"] if v["key"] == row["key"]]
        return found

    def try_every_row(self, doc, result, *more, rules=None):
        units = self.units(rules)
        if rules:
            more = (*more, "--rules", rules)
        rows = {row["id"]: row for row in result["rows"]}
        self.assertEqual(len(rows), len(result["rows"]), "ids are not unique")
        for row in result["rows"]:
            self.assertIs(row["checked"], True)
            changed = self.verdict(apply(doc, row["changes"], units), row, *more)
            self.assertEqual(is_met(changed), row["alone"], row)
            if row["alone"] and row["change"] is not None:
                less = self.verdict(apply(doc, shifted(row["changes"], Fraction(row["step"])), units), row, *more)
                self.assertFalse(is_met(less), f"one unit less does as well: {row}")
        for gap in result["gaps"]:
            for choice in (gap["fewest"] or {"choices": []})["choices"]:
                row = rows[choice["rows"][0]]
                self.assertTrue(is_met(self.verdict(apply(doc, choice["changes"], units), row, *more)), choice)
                for i, one in enumerate(choice["changes"]):  # one unit less of one figure, the others as they are
                    if "." in one["to"] or not one["to"].lstrip("-").isdigit() or len(choice["rows"]) != len(choice["changes"]):
                        continue
                    less = copy.deepcopy(choice["changes"])
                    less[i] = shifted([one], 1)[0]
                    self.assertFalse(is_met(self.verdict(apply(doc, less, units), row, *more)), (choice, one))
