#!/usr/bin/env python3
"""Compares the verdicts of country.zs with expected ones, and the values with them.
usage: country_compare.py EXPECTED OURS      (OURS: --format ndjson --columns status,value)
EXPECTED is what _country.py writes, or a line {"county", "schools": [status, …], "cv": [[status, …]…], "scalar": [[status, …]…]}."""
import json
import sys
from fractions import Fraction

from _country import Rules

STATUS = {"pass": "met", "fail": "not_met", "missing": "open", "na": "not_applicable"}


def read_expected(path):
    """county → {requirement: (status, value, whether a value is told)}."""
    rules = Rules()
    out = {}
    with open(path, encoding="utf-8") as lines:
        for text in lines:
            line = json.loads(text)
            if "verdicts" in line:
                out[line["id"]] = {rule: (status, value, True) for rule, (status, value) in line["verdicts"].items()}
            else:
                statuses = [line["schools"][0]] + [one[0] for one in line["cv"]] + [one[0] for one in line["scalar"]]
                out[line["county"]] = {rule: (STATUS[one], None, False) for rule, one in zip(rules.requirements(), statuses, strict=True)}
    return out


def same_value(expected, ours):
    """Exactly; a root to 9 digits: the program shows as many as it has proved."""
    if isinstance(expected, float):
        return ours is not None and abs(float(Fraction(ours)) - expected) <= 1e-9 * max(1, expected)
    return expected == ours


class Comparison:
    def __init__(self):
        self.verdicts = self.wrong = self.wrong_values = 0
        self.missing = 0  # counties without a line
        self.examples = []

    def example(self, text):
        if len(self.examples) < 5:
            self.examples.append(text)

    def is_right(self):
        return self.wrong + self.wrong_values + self.missing == 0 and self.verdicts > 0

    def text(self):
        out = f"{self.wrong} of {self.verdicts}"
        if self.wrong_values:
            out += f", {self.wrong_values} values"
        return out + (f", {self.missing} counties missing" if self.missing else "")


def compare(expected_path, ours_path):
    expected = read_expected(expected_path)
    out = Comparison()
    with open(ours_path, encoding="utf-8") as lines:
        for text in lines:
            line = json.loads(text)
            if "id" not in line or "verdicts" not in line:
                continue
            county, ours = line["id"], line["verdicts"]
            wanted = expected.pop(county, {})
            out.verdicts += len(wanted)
            if set(wanted) != set(ours):
                out.wrong += len(set(wanted) ^ set(ours))
                out.example(f"{county}: not the requirements expected")
            for rule in wanted.keys() & ours.keys():
                status, value, has_value = wanted[rule]
                if ours[rule][0] != status:
                    out.wrong += 1
                    out.example(f"{county} {rule}: {ours[rule]}, expected {status}")
                elif has_value and not same_value(value, ours[rule][1]):
                    out.wrong_values += 1
                    out.example(f"{county} {rule}: {ours[rule]}, expected {value}")
    out.missing = len(expected)
    return out


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    found = compare(sys.argv[1], sys.argv[2])
    print(*found.examples, f"wrong: {found.text()}", sep="\n")
    sys.exit(0 if found.is_right() else 1)


if __name__ == "__main__":
    main()
