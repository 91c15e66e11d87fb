#!/usr/bin/env python3
"""Makes facts for country.zs: counties with their schools, a line each; the same seed gives the same bytes.
usage: country_facts.py FILE [--counties N] [--schools N] [--seed N] [--hard]
Many figures stand exactly on a standard, on 85 % of it, or a hundredth beside it; some are missing. With --hard every county has a
coefficient exactly on its limit, of quotients that do not end in decimal."""
import argparse
import json
import random
from fractions import Fraction

from _country import KEPT, STAGES, Rules, text

CENT = Fraction(1, 100)


class Cents(Fraction):
    """A figure with at most two decimals: written as it is."""


def cents(number):
    """Cut to hundredths."""
    return Cents(int(number * 100), 100)


def dump(thing):
    if isinstance(thing, Fraction):
        return text(thing)
    if isinstance(thing, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{dump(one)}" for key, one in thing.items()) + "}"
    if isinstance(thing, list):
        return "[" + ",".join(map(dump, thing)) + "]"
    return json.dumps(thing, ensure_ascii=False)


class Maker:
    def __init__(self, rules, seed):
        self.rules = rules
        self.random = random.Random(seed)

    def raw(self, name):
        """The fact that an indicator is made of, and what it is multiplied by."""
        words = self.rules.indicators[name].split()
        return (words[2], 100) if words[0] == "100" else (words[0], 1)

    def school(self, stage, spread, edgy):
        """edgy: one or two indicators stand on an edge, the others well above."""
        r = self.random
        students = r.randrange(3, 120) * 20
        facts = {"stage": stage, "students": students}
        for name, standards in self.rules.standards.items():
            fact, times = self.raw(name)
            factor = 1.2 + r.random() * 0.9 if edgy else max(0.5, r.gauss(1.8, spread))
            figure = Fraction(int(float(standards[stage]) * students / times * factor * 100), 100)
            # Heads and rooms are whole, and their least number is reached by rounding up.
            facts[fact] = -int(-figure // 1) + 1 if times == 100 else cents(figure)
        if edgy:
            for share in r.choice([(KEPT,), (KEPT, 1), (Fraction(9, 10), 1), (1,), (KEPT, KEPT)]):
                name = r.choice(list(self.rules.standards))
                fact, times = self.raw(name)
                edge = self.rules.standards[name][stage] * students / times * share
                facts[fact] = cents(edge - (CENT if r.random() < 0.3 else 0))
        return facts

    def on_limit(self, schools, denominator):
        """Half of the schools as far below the mean as the others above it: the coefficient is the limit itself."""
        r = self.random
        stage = r.choice(STAGES)
        name = r.choice([one for one in self.rules.standards if self.raw(one)[1] == 1])
        fact = self.raw(name)[0]
        limit = self.rules.limits[stage]
        ours = [facts for facts in schools if facts["stage"] == stage]
        if len(ours) % 2:
            schools.remove(ours.pop())
        # High enough that the schools below it keep the standard.
        mean = Fraction(int(self.rules.standards[name][stage] * r.randrange(22, 40) / 10) * denominator + 1, denominator)
        for i, facts in enumerate(ours):
            facts["students"] = denominator * 20 * r.randrange(1, 30)
            facts[fact] = cents(mean * (1 + (limit if i % 2 else -limit)) * facts["students"])
        if ours and r.random() < 0.4:
            ours[1][fact] += CENT * r.choice([-1, 1])

    def scalar(self, left, operator, right, facts):
        """Figures for the two sides of a rule, in 30 % of the cases equal or a hundredth apart."""
        r = self.random
        names = [word for word in left.split() + right.split() if word[0].isalpha()]
        upward = operator == "不低于"
        whole = left.startswith("100 *")
        base = r.randrange(1, 100) * 40 if whole else Fraction(r.randrange(2000, 9000000), 100)
        constants = [Fraction(word) for word in left.split() + right.split() if word[0].isdigit()]
        ratio = constants[-1] / 100 if whole else constants[0] if constants else Fraction(1)
        if len(names) == 1:
            base = Fraction(1)
        else:
            facts[names[1]] = base if whole else cents(base)
            base = Fraction(facts[names[1]])
        chance = r.random()
        edge = ratio * base
        if chance < 0.3:
            step = 1 if whole else CENT
            shown = Fraction(int(edge)) if whole else cents(edge)
            facts[names[0]] = shown + r.choice([0, 0, step, -step]) if shown > step else shown
        else:
            good = (chance < 0.9) == upward
            figure = edge * Fraction(r.randrange(1000, 1200) if good else r.randrange(700, 1000), 1000)
            facts[names[0]] = min(-int(-figure // 1), int(base)) if whole and upward else int(figure) if whole else cents(figure)
        if r.random() < 0.02:
            lost = r.choice(names)
            if r.random() < 0.5:
                facts[lost] = None
            else:
                del facts[lost]

    def county(self, number, count, hard):
        r = self.random
        primaries = max(2, min(count - 2, round(count * r.uniform(0.5, 0.8))))
        spread = r.choice([0.15, 0.2, 0.25, 0.6]) if not hard else 0.1
        edgy = r.choice([0, 0, 0.01, 0.05]) if not hard else 0
        schools = [self.school(STAGES[i >= primaries], spread, r.random() < edgy) for i in range(count)]
        if hard or r.random() < 0.06:
            self.on_limit(schools, r.choice([3, 7, 11, 13]) if hard else 1)
        r.shuffle(schools)
        facts = {}
        for left, operator, right in self.rules.scalars.values():
            self.scalar(left, operator, right, facts)
        own = f"C{number:05d}"
        children = [{"id": f"{own}-S{i:03d}", "type": "school", "facts": one} for i, one in enumerate(schools, 1)]
        return {"id": own, "type": "county", "name": f"第{number}县", "census": {"school": len(children)}, "facts": facts,
                "children": children}


def write_facts(path, counties=3000, schools=70, seed=1, hard=False):
    rules = Rules()
    with open(path, "w", encoding="utf-8") as out:
        for number in range(1, counties + 1):
            out.write(dump(Maker(rules, f"{seed}/{number}").county(number, schools, hard)) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file")
    for name, default in (("--counties", 3000), ("--schools", 70), ("--seed", 1)):
        parser.add_argument(name, type=int, default=default)
    parser.add_argument("--hard", action="store_true")
    given = parser.parse_args()
    write_facts(given.file, given.counties, given.schools, given.seed, given.hard)


if __name__ == "__main__":
    main()
