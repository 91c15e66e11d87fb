"""Values for the facts of an invented province: about the thresholds of the targets that ask for them.

Which facts there are, and which thresholds, is read from `zhunsheng facts` and `zhunsheng rules`. For every fact and province there is a mood:
`good` (above its threshold or exactly at it), `mixed` (some below, most of these by one unit) or `gaps` (some missing, some with two sources that
disagree). Over three seeds every fact has every mood; a seed that ends in 4 or 9 gives a province in which everything is good.
"""
import functools
import json
import os
import pathlib
import re
import subprocess
import zlib
from decimal import Decimal
from fractions import Fraction

ROOT = pathlib.Path(os.environ.get("ZS_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
PROGRAM = os.environ.get("ZHUNSHENG") or str(ROOT / "build/zhunsheng")
RULESETS = {"350000": "fujian", "370000": "shandong", "520000": "guizhou"}

# Thresholds that stand in definitions, readings, conditions and counts: operator, fact that the threshold is a part of, number.
FURTHER = {
    "pilots_by_july_2025": (">=", None, 1), "pilots_by_june_2025": (">=", "pilots_by_july_2025", 1), "correction_schools": (">=", None, 1),
    "resident_population": (">=", None, 200000), "registered_population": (">=", None, 200000),
    "disabled_children_enrolled": (">=", "disabled_children", Fraction(95, 100)), "training_completed_teachers": (">=", "training_due_teachers", 1),
    "junior_graduates": (">=", "junior_entrants", Fraction(95, 100)), "urban_bachelor_teachers": ("<=", "urban_teachers", Fraction(927, 1000)),
    "curriculum_teachers_required": ("<=", "full_time_teachers", 1),
    "school_rotated": (">=", "school_rotation_eligible", Fraction(1, 10)), "school_rotated_backbone": (">=", "school_rotated", Fraction(1, 5)),
    "special_school_meets_standard": ("=", None, True), "compulsory_balanced": ("=", None, True), "preschool_universal": ("=", None, True),
}
# Facts that are a fixed part of another one.
SHARES = {
    "migrant_children_all_stages": ("migrant_children_enrolled", Fraction(5, 4)), "migrant_children_eligible_purchased": ("migrant_children_placed", Fraction(1, 10)),
    "migrant_children_eligible_public": ("migrant_children_placed", Fraction(9, 10)), "matched_pupils_entitled": ("matched_pupils_checked", Fraction(24, 25)),
    "town_bachelor_teachers": ("town_teachers", Fraction(9, 10)), "village_bachelor_teachers": ("village_teachers", Fraction(9, 10)),
    "junior_transfers_in": ("junior_entrants", Fraction(1, 50)), "junior_transfers_out": ("junior_entrants", Fraction(1, 50)), "junior_deaths": ("junior_entrants", 0),
    "disabled_children_certified": ("disabled_children", Fraction(9, 10)),
}
# Where a fact is a share of the counties, this many of them: the threshold of the year, as far as rules give several.
QUOTAS = {"compulsory_balanced": Fraction(3, 5), "preschool_universal": Fraction(3, 5)}
# Least and greatest value, by fact or by level and unit.
RANGES = {
    "registered_population": (150000, 600000), "plan_courses": (12, 15), "library_subjects_due": (18, 18), "library_chapters_due": (800, 1100), "counsellors_due": (1, 3),
    "education_appropriation": (400000000, 1500000000), "built_year": (2003, 2024), "training_due_teachers": (700, 2400), "rotation_eligible_teachers": (600, 2000),
    "school": {"人": (20, 60), "元": (10000, 90000)}, "county": {"人": (300, 3000), "元": (86000, 118000), "元/生": (7000, 11000), "平方米": (20000, 90000)},
    "city": {"人": (3000, 30000), "校": (1, 4)}, "province": {"人": (20000, 200000), "个": (100, 900), "元/生": (12000, 19000)},
}
THOUSANDS = ("urban_teachers", "town_teachers", "village_teachers")


@functools.lru_cache(maxsize=None)
def listing(*arguments):
    return json.loads(subprocess.run([PROGRAM, *arguments, "--format", "json"], check=True, capture_output=True, timeout=60).stdout)


@functools.lru_cache(maxsize=None)
def computed():
    """The ids of the facts and definitions that have a formula: they are not stated, so that nothing can contradict them."""
    found = set()
    for path in sorted((ROOT / "rules").rglob("*.zs")):
        for block in re.split(r"^(?=(?:数据|定义) )", path.read_text(encoding="utf-8"), flags=re.M):
            head = re.match(r"(?:数据|定义) (\w+) ", block)
            if head and re.search(r"^算法：", block, re.M):
                found.add(head[1])
    return found


def ceiling(value, step):
    return -(-Fraction(value) // step) * step


class Entity(dict):
    """One entity of the file, with the true values that the stated ones are drawn from; `past` has those of earlier periods."""

    def __init__(self, level, code, name, true=None):
        super().__init__(id=code, type=level, name=name)
        self.level, self.true, self.past = level, dict(true or {}), {}


class Values:
    def __init__(self, province, seed, as_of, chance):
        self.seed, self.as_of, self.chance = seed, as_of, chance
        rulesets = (RULESETS[province], "national", "quality-balance")
        vocabulary = listing("facts", *(part for one in rulesets for part in ("--ruleset", one)))
        self.facts = {fact["id"]: fact for fact in vocabulary["facts"]}
        self.levels = {level: [fact for fact in self.facts.values() if level in fact["entity"]] for level in (one["id"] for one in vocabulary["types"])}
        self.orders = {one["id"]: [value["id"] for value in one["values"]] for one in vocabulary["enumerations"]}
        self.computed = computed()
        self.yards, self.due, self.quota, self.local = {}, {}, {}, {}
        rules = [rule for rule in listing("rules") if not rule["duty"]]
        for ruleset in rulesets:
            for rule in rules:
                if rule["ruleset"] == ruleset:
                    self.yard(rule, {fact["zh"]: fact["id"] for fact in self.facts.values()})
        for fact, yard in FURTHER.items():
            self.yards.setdefault(fact, yard)
        year = int(as_of[:4]) - (as_of[5:] != "12-31")
        self.years = [str(y) for y in range(2024, year + 1)]
        self.school_years = [f"{y - 1}/{y % 100:02}" for y in range(2024, year + 1)]
        self.terms = [f"{y}-{n}" for y in self.school_years[-2:] for n in (1, 2)]

    def yard(self, rule, names):
        """Takes the operator and the threshold from a row of `zhunsheng rules`; the first rule set that has one for a fact stands."""
        asked = rule["requirement"]
        fact = names.get(asked["indicator"], rule["id"].split(".", 1)[1])
        if fact not in self.facts:
            return
        if rule["due"]["kind"] == "by":
            self.due.setdefault(fact, rule["due"]["date"])
        value, compared = asked["value"], asked.get("compared_with") or ""
        base = names.get(asked["denominator"]) or names.get(compared) or ("previous" if compared.startswith("上年") else None)
        if self.facts[fact]["type"] == "boolean":
            value = value != "false"
            if (asked["value"] or "").endswith("%") and asked["universe"] == "county":
                self.quota.setdefault(fact, Fraction(asked["value"][:-1]) / 100)
        elif value is None and base:
            value = Fraction(1)
        elif value and re.fullmatch(r"[\d.]+%?", value):
            value = Fraction(value.rstrip("%")) / (100 if value.endswith("%") else 1)
        if value is not None and asked["op"] != "all":
            self.yards.setdefault(fact, (asked["op"], base, value))

    # ── moods and states ──

    def mood(self, fact):
        return "good" if self.seed % 5 == 4 else ("good", "mixed", "gaps")[(zlib.crc32(fact.encode()) + self.seed) % 3]

    def enter_county(self):
        """Forgets the moods of the county before. One county in five is good at everything."""
        self.local = {"model": self.chance.between(1, 5) == 1}

    def state(self, fact, level):
        """above, exact, missed, missing or contradiction."""
        mood, roll = self.mood(fact), self.chance.between(1, 100)
        if level in ("county", "township", "school", "combined_school", "stage_unit", "special_school", "monitored_subject") and mood != "good":
            if fact not in self.local:
                self.local[fact] = mood if not self.local.get("model") and self.chance.between(1, 2) == 1 else "good"
            mood = self.local[fact]
        rare = level in ("school", "stage_unit") and not fact.startswith("school_rotated")  # those are judged by their sums
        if mood == "mixed" and roll <= (15 if rare else 70):
            return "missed"
        if mood == "gaps" and roll <= (16 if rare else 80):
            return "missing" if roll <= (11 if rare else 45) else "contradiction"
        return "exact" if roll > 80 or self.summed(fact) and self.mood(fact) == "mixed" else "above"

    def summed(self, fact):
        """Whether counties and what is above them state it: where some fall short of it, none makes up for them."""
        return len(set(self.facts.get(fact, {}).get("entity", ())) & {"county", "city", "province"}) > 1

    # ── numbers ──

    def whole(self, entity, fact, below):
        """The true value of a fact of the entity: as given, else the sum of the level below, else drawn."""
        if fact not in entity.true:
            group = next(([e for e in level if fact in e.true] for level in below if any(fact in e.true for e in level)), None)
            definition = self.facts.get(fact)
            if group and definition and definition["type"] in ("integer", "number") and "/" not in definition["unit"]:
                entity.true[fact] = sum(e.true[fact] for e in group)
                if all(fact in e.past for e in group):
                    entity.past[fact] = [sum(values) for values in zip(*(e.past[fact] for e in group))]
                entity.true[fact, "state"] = self.state(fact, entity.level)
            elif definition:
                self.draw(entity, definition, below)
        return entity.true.get(fact, 0)

    def draw(self, entity, fact, below):
        name, state = fact["id"], self.state(fact["id"], entity.level)
        step = Fraction(1) if fact["type"] == "integer" else Fraction(1, 1000) if fact["type"] in ("share", "ratio") else Fraction(1, 100)
        most = self.whole(entity, fact["part_of"], below) if fact["part_of"] in self.facts else None
        if name in SHARES:
            value = ceiling(self.whole(entity, SHARES[name][0], below) * SHARES[name][1], step)
        elif name in self.yards and self.yards[name][1] != "previous":
            op, base, threshold = self.yards[name]
            value = self.near(op, threshold * (self.whole(entity, base, below) if base else 1), state, step, base is not None and self.chance.between(1, 10) < (8 if self.summed(name) else 4))
        elif most is not None:
            value = most * self.chance.between(12, 28) // 100
        else:
            low, high = RANGES.get(name) or RANGES.get("school" if entity.level == "stage_unit" else entity.level, {}).get(fact["unit"], (3, 20))
            value = Fraction(self.chance.between(low, high) // (1000 if name in THOUSANDS else 1) * (1000 if name in THOUSANDS else 1))
        value = min(value, most) if most is not None else min(value, Fraction(1)) if fact["type"] == "share" else value
        entity.true[name], entity.true[name, "state"] = max(value, 0), state if name in self.yards or state in ("missing", "contradiction") and self.chance.between(1, 8) == 1 else "above"
        late = name in self.yards and state in ("above", "exact") and self.mood(name) == "mixed" and self.chance.between(1, 4) == 1
        percent = [100 - 2 * k if self.yards.get(name, (0, 0))[1] != "previous" or state == "above" else 100 + k * (state == "missed") for k in range(len(self.years) - 1, 0, -1)]
        fixed = value < 50 or name in self.yards and not self.yards[name][1]
        entity.past[name] = [entity.true[name] * (100 if fixed else p) // (200 if late else 100) // step * step for p in percent]

    def near(self, op, limit, state, step, far):
        """A value at the limit, one step short of it (or far off), or beyond it."""
        upward = op in (">=", ">", "=")
        at = ceiling(limit, step) if upward else limit // step * step
        beyond = max(ceiling(limit * self.chance.between(1, 40) / 100, step), step)
        if state == "missed":
            away = max(ceiling(limit * 56 / 100, step), step) if far else step * (op not in (">", "<"))
            return max(at - away if upward else at + away, Fraction(0))
        if state == "exact" and op not in (">", "<"):
            return at
        return at + beyond if upward else max(at - beyond, Fraction(0))

    # ── what the file says ──

    def text(self, fact, value):
        if fact["type"] == "integer":
            return int(value)
        number = Decimal(Fraction(value).numerator) / Decimal(Fraction(value).denominator)
        if fact["type"] == "share":
            return f"{number * 100:f}%"
        return f"{number / 10000:f}万元" if fact["unit"] == "元" and value >= 10000 else int(value) if number == int(number) and fact["type"] == "number" else f"{number:f}{fact['unit']}"

    def stated(self, entity, fact, value, state, past=None):
        """One fact as the file has it: bare at schools, with its source above them, as a series for some."""
        source = "ledger" if fact["unit"].startswith("元") else "statistics"
        root, base = fact["id"], fact["id"]
        for _ in range(6):  # what is compared has its periods alike
            if base in self.facts:
                root, base = base, self.facts[base]["part_of"] or self.yards.get(base, (0, 0))[1]
        small = entity.level in ("school", "stage_unit", "combined_school", "special_school", "class", "room")
        inquired = fact["period"] in ("year", "school_year") and (self.yards.get(fact["id"], (0, 0))[1] == "previous" or not small and zlib.crc32(root.encode()) % 3 == 0)

        def one(current, source):
            if fact["period"] == "term":
                return {"series": dict.fromkeys(self.terms, current)}
            if inquired and past is not None:
                values = [v if isinstance(v, bool) else self.text(fact, v) for v in past] + [current]
                return {"series": dict(zip(self.years if fact["period"] == "year" else self.school_years, values)), "source": source}
            return current if small else {"value": current, "source": source}

        if state == "contradiction":
            step = 1 if fact["type"] == "integer" else Fraction(-1, 100) if fact["type"] == "share" else Fraction(1, 100)
            other = not value if isinstance(value, bool) else self.text(fact, value + step)
            first = value if isinstance(value, bool) else self.text(fact, value)
            both = [(one(first, "statistics"), "statistics"), (one(other, "register"), "register")]
            return [{**(said if isinstance(said, dict) else {"value": said}), "source": by} for said, by in both]
        return one(value if isinstance(value, bool) else self.text(fact, value), source)

    def statement(self, entity, fact, state):
        """An attestation or a finding; not made, or run out, where something is missing."""
        year = min(self.as_of[:4], self.due.get(fact["id"], "9999")[:4])
        said = {"on": f"{year}-03-12" if f"{year}-03-12" <= self.as_of else f"{int(year) - 1}-03-12", "by": f"{entity['name']}教育督导部门（虚构）",
                "evidence": [f"虚构教督〔{year}〕{self.chance.between(1, 60)}号"]}
        key, good = ("attested", True) if fact["type"] == "attestation" else ("found", False)
        if state == "missing" or state == "contradiction":
            return {key: good, **said, "on": "2020-03-12", "until": "2021-03-11"} if state == "contradiction" else None
        return {key: good != (state == "missed"), **said}

    def fill(self, entity, *below, county=None):
        """Gives the entity every fact of its level that the targets ask for. `below`: the lower levels, nearest first; `county`: (index, number of counties)."""
        out = entity["facts"] = {}
        for fact in self.levels[entity.level]:
            name = fact["id"]
            if name in self.computed:
                continue
            state, past = None, None
            if fact["type"] in ("attestation", "finding"):
                out[name] = self.statement(entity, fact, self.state(name, entity.level))
                continue
            if name in entity.true:
                value, state = entity.true[name], entity.true.get((name, "state"), "above")
            elif fact["type"] == "boolean":
                value, state, past = self.truth(name, entity.level, county)
            elif fact["type"] == "enumeration":
                value, state = self.graded(name, entity.level)
            else:
                value = self.whole(entity, name, below)
                state = entity.true.get((name, "state"))
            if fact["type"] == "enumeration" or value is None:
                out[name] = None if state in ("missing", "contradiction") else value
            elif state != "missing":
                out[name] = self.stated(entity, fact, value, state, past or entity.past.get(name))
            elif self.chance.between(1, 2) == 1:
                out[name] = None
        return entity

    def truth(self, name, level, county):
        """A yes or no: where rules want so many of the counties, exactly so many of them."""
        if name not in self.yards:
            return self.chance.between(1, 5) < 4, "above", None
        wanted, mood, share = self.yards[name][2], self.mood(name), self.quota.get(name, Fraction(1))
        share = min(share, QUOTAS.get(name, share))
        state = self.state(name, level)
        if county and share < 1 and mood == "mixed":
            value = county[0] < ceiling(share * county[1], 1) - (self.seed + int(self.as_of[3])) % 2
            return value, "above", [value] * (len(self.years) - 1)
        value = wanted != (state == "missed")
        late = mood == "mixed" and value == wanted and self.chance.between(1, 4) == 1
        return value, state, [value != (late and k < 2) for k in range(len(self.years) - 1)]

    def graded(self, name, level):
        order = next((values for enumeration, values in self.orders.items() if name.endswith(enumeration)), None) or self.orders["grade"]
        if name not in self.yards:
            return order[self.chance.between(0, len(order) - 1)], "above"
        at, state = order.index(self.yards[name][2]), self.state(name, level)
        return order[at - 1 if state == "missed" else at if state == "exact" else min(at + 1, len(order) - 1)], state
