"""The rules of country.zs, read line by line and worked out in fractions: plain, slow, and sharing nothing with the engine."""
import json
import math
import os
import re
from fractions import Fraction

RULES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "country.zs")
STAGES = ("primary", "junior")
KEPT = Fraction(85, 100)  # of its standard, by the one indicator of seven that may fall short


class Rules:
    """indicators: id → its algorithm; standards: id → {stage: Fraction}; limits: {stage: Fraction}; scalars: id → (left, operator, right)."""

    def __init__(self, path=RULES):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        self.indicators = dict(re.findall(r"^定义 (\w+) .*\n层级：学校\n算法：(.+)$", text, re.M))
        rows = re.findall(r"^\| (\w+) \| 不低于 \| ([\d.]+) \| ([\d.]+) \|$", text, re.M)
        self.standards = {row[0]: dict(zip(STAGES, map(Fraction, row[1:]))) for row in rows}
        limits = dict(re.findall(r"^\| (小学|初中) \| ([\d.]+) \|$", text, re.M))
        self.limits = {"primary": Fraction(limits["小学"]), "junior": Fraction(limits["初中"])}
        scalars = re.findall(r"^规则 (R\d\d) .*\n对象：县\n应：(.+) (不低于|不超过) (.+)$", text, re.M)
        self.scalars = {rule: (left, operator, right) for rule, left, operator, right in scalars}
        assert len(self.indicators) == len(self.standards) == 7 and len(self.scalars) == 30, "country.zs is not shaped as expected"

    def coefficients(self):
        """(requirement, stage, indicator) in the order of the file."""
        return [(f"country.cv_{stage}_{name}", stage, name) for stage in STAGES for name in self.standards]

    def requirements(self):
        return ["country.school_resources"] + [one[0] for one in self.coefficients()] + [f"country.{rule}" for rule in self.scalars]


def value(expression, facts):
    """Products and quotients from left to right: "100 * a / b". None if a fact is missing."""
    words = expression.split()
    numbers = [Fraction(word) if word[0].isdigit() else facts.get(word) for word in words[::2]]
    if None in numbers:
        return None
    out = Fraction(numbers[0])
    for operator, number in zip(words[1::2], numbers[1:]):
        out = out * number if operator == "*" else out / number
    return out


def text(number):
    """A decimal if it ends, else p/q."""
    rest, places = number.denominator, 0
    while rest % 10 == 0:
        rest, places = rest // 10, places + 1
    for prime in (2, 5):
        while rest % prime == 0:
            rest, places = rest // prime, places + 1
    if rest != 1:
        return f"{number.numerator}/{number.denominator}"
    digits = f"{abs(number.numerator) * 10 ** places // number.denominator:0{places + 1}d}"
    whole, part = digits[:len(digits) - places], digits[len(digits) - places:].rstrip("0")
    return ("-" if number < 0 else "") + whole + ("." + part if part else "")


def coefficient(values, limit):
    """Of the whole population. The comparison is exact, on squares; only the value shown is rounded."""
    if not values:
        return "not_applicable", None
    # A common denominator once, then integers: the sums of unlike fractions would take minutes.
    whole = math.lcm(*(one.denominator for one in values))
    parts = [one.numerator * (whole // one.denominator) for one in values]
    total, squares = sum(parts), sum(part * part for part in parts)
    square = Fraction(len(parts) * squares - total * total, total * total)
    return "met" if square <= limit * limit else "not_met", math.sqrt(square)


def verdicts(rules, county):
    """{requirement: (status, value)} of one line of facts."""
    schools = []
    for child in county["children"]:
        facts = child["facts"]
        schools.append((facts["stage"], {name: value(algorithm, facts) for name, algorithm in rules.indicators.items()}))
    kept = True
    for stage, have in schools:
        need = {name: rules.standards[name][stage] for name in have}
        short = [name for name in have if have[name] < need[name]]
        kept = kept and len(short) <= 1 and all(have[name] >= KEPT * need[name] for name in short)
    out = {"country.school_resources": ("met" if kept else "not_met", None)}
    for requirement, stage, name in rules.coefficients():
        out[requirement] = coefficient([have[name] for of, have in schools if of == stage], rules.limits[stage])
    for rule, (left, operator, right) in rules.scalars.items():
        seen, need = value(left, county["facts"]), value(right, county["facts"])
        if seen is None or need is None:
            status = "open"
        else:
            status = "met" if (seen >= need if operator == "不低于" else seen <= need) else "not_met"
        out[f"country.{rule}"] = (status, None if seen is None else text(seen))
    return out


def read_county(line):
    return json.loads(line, parse_float=Fraction)


def write_expected(facts, expected):
    """The verdicts of every line of a file of facts, a line each."""
    rules = Rules()
    with open(facts, encoding="utf-8") as lines, open(expected, "w", encoding="utf-8") as out:
        for line in lines:
            county = read_county(line)
            out.write(json.dumps({"id": county["id"], "verdicts": verdicts(rules, county)}) + "\n")
