#!/usr/bin/env python3
"""Writes an invented province: cities, counties, townships and schools, with the facts that the targets of a province's rules ask for.

Nothing in it is real but the code of the province, by which its rules apply; the codes of its cities are of a range that no city has. Around every
threshold some values meet it, some stand exactly at it, some miss it by one, a few are missing or have two sources that disagree (province_values.py).
The same arguments give the same bytes, as long as the rules are the same.

    python3 tests/generators/sample_province.py --province 350000 --seed 1 --as-of 2027-12-31 -o province.json
    python3 tests/generators/sample_province.py --province 520000 --seed 1 --as-of 2030-12-31 --cities 9 --counties 84 --schools 8000 -o province.json

It asks the program for the vocabulary and the rules: the one that ZHUNSHENG names, or build/zhunsheng.
"""
import argparse
import datetime
import json
import sys
from fractions import Fraction

from province_values import RULESETS, Entity, Values
from sample_county import Chance, classes, numeral, resources, rooms

STEMS = "甲乙丙丁戊己庚辛壬癸"
KINDS = {"district": "区", "county_city": "市", "county": "县"}
# Amounts of a school that may fall short of their standard without contradicting another one.
LOOSE = ("backbone_teachers", "equipment_value", "multimedia_classrooms", "sports_ground_area", "teaching_area")
SUBJECTS = (("primary", "小学数学"), ("primary", "小学体育与健康"), ("junior", "初中数学"), ("junior", "初中体育与健康"))


def stem(n):
    """甲, 乙 … 癸, 甲甲, 甲乙 …"""
    return STEMS[n] if n < len(STEMS) else stem(n // len(STEMS) - 1) + STEMS[n % len(STEMS)]


class Builder:
    def __init__(self, options):
        self.options = options
        self.chance = Chance(f"{options.seed} {options.province} {options.as_of}")
        self.values = Values(options.province, options.seed, options.as_of, self.chance)

    def census(self, entity, counts):
        """How many there are; where the list has a gap, one more than listed, or not said."""
        if self.values.state("census", entity.level) in ("missing", "contradiction") and "school" in counts:
            if self.chance.between(1, 2) == 1:
                counts["school"] += 1
            else:
                del counts["school"]
        entity["census"] = counts

    # ── schools ──

    def unit(self, code, name, stage, kind="regular", form="single", rural=False, level="school"):
        """A school, or a stage of a school with several: classes, rooms, and the amounts per student."""
        between = self.chance.between
        students = {"regular": between(420, 1500), "village": between(70, 260), "teaching_point": between(30, 90)}[kind] if stage == "primary" else between(500, 1600)
        if between(1, 25) == 1 and kind == "regular":
            students = (2000, 2001)[between(0, 1)]
        school = Entity(level, code, name)
        school.true.update(stage=stage, school_kind=kind, school_form=form, students=students, rural_school=rural, built_year=between(2003, 2024),
                           funded_students=max(students, 100) if kind != "regular" else students, public_funds_budget=Fraction(max(students, 100) * 800))
        small = rural and students < 100
        state = self.values.state("class_size", level)
        count, listed = classes(code, students, "primary" if stage == "primary" else "junior", self.chance, small=small, large=state == "missed" and students > 150,
                                unlisted=int(state in ("missing", "contradiction")))
        halls = []
        school.true.update(class_count=count)
        if stage == "senior":
            school.true.update(full_time_teachers=students // 12)
        else:
            halls = rooms(code, count, self.chance, short=self.values.state("room_area", level) == "missed" and count > 12, small=small)
            school.true.update({key: Fraction(value) if value != int(value) else int(value) for key, value in resources(students, stage, self.chance).items()})
            school.true["pe_art_teachers"] = sum(school.true[key] for key in ("pe_teachers", "music_teachers", "fine_art_teachers", "art_teachers"))
            for key in LOOSE:
                state = school.true[key, "state"] = self.values.state(key, level)
                if state == "missed":
                    school.true[key] = school.true[key] * 4 // 5
        school["census"] = {"class": count, "room": len(halls)}
        school["children"] = listed + halls
        return self.values.fill(school)

    def combined(self, code, name):
        """A nine-year school; what its stages share is told on it, and its units have their part in it."""
        school = Entity("combined_school", code, name, {"school_form": "nine_year", "senior_students": 0})
        school["census"] = {"stage_unit": 2}
        school["children"] = [self.unit(f"{code}-{stage[0]}", f"{name}{part}", stage, form="nine_year", level="stage_unit") for stage, part in (("primary", "小学部"), ("junior", "初中部"))]
        built = school.true["built_year"] = school["children"][0].true["built_year"]
        school["children"][1].true["built_year"] = school["children"][1]["facts"]["built_year"] = built
        for shared, held in (("teaching_area", "teaching_area"), ("equipment_value", "equipment_value"), ("multimedia_classrooms", "multimedia_classrooms"), ("sports_area", "sports_ground_area")):
            school.true[f"shared_{shared}"] = sum(unit.true[held] for unit in school["children"]) * 7 // 10
        return self.values.fill(school)

    def special(self, code, name):
        return self.values.fill(Entity("special_school", code, name))

    def schools(self, county, name, amount):
        """The schools of a county, and its townships with the rural ones; every township has a junior school, unless its story is another."""
        special = int(amount >= 6 and self.values.state("special_school_meets_standard", "township") != "missed")
        towns = max(1, amount // 6)
        combined, senior = int(amount >= 5) + amount // 60, int(self.chance.between(1, 5) < 3)
        junior = max(towns + 1, (amount - special - combined - senior) * 3 // 10)
        primary = max(amount - special - combined - senior - junior, 2)
        code = iter(range(1, amount * 2 + 20))
        direct, rural = [], [[] for _ in range(towns)]
        for i in range(primary):
            kind = "regular" if i % 2 == 0 else "village" if i % 4 == 1 else "teaching_point"
            place = direct if kind == "regular" else rural[i % towns]
            place.append(self.unit(f"{county}-{next(code):04}", f"{name}第{numeral(i + 1) if i < 99 else i + 1}{'小学' if kind == 'regular' else '村小' if kind == 'village' else '教学点'}", "primary", kind=kind, rural=kind != "regular"))
        for i in range(junior):
            here = i < towns and self.values.state("township_junior_schools", "township") != "missed"
            (rural[i] if here else direct).append(self.unit(f"{county}-{next(code):04}", f"{name}第{numeral(i + 1) if i < 99 else i + 1}初级中学", "junior", rural=here))
        direct += [self.unit(f"{county}-{next(code):04}", f"{name}高级中学", "senior") for _ in range(senior)]
        direct += [self.combined(f"{county}-{next(code):04}", f"{name}第{numeral(i + 1)}实验学校") for i in range(combined)]
        direct += [self.special(f"{county}-{next(code):04}", f"{name}特殊教育学校")] * special
        townships = []
        for i, there in enumerate(rural):
            town = Entity("township", f"{county}{i + 101}", f"{name}{stem(i)}镇")
            town["children"] = there
            self.census(town, {"school": len(there)})
            townships.append(self.values.fill(town, there))
        return townships, direct, [school for there in rural for school in there]

    # ── counties, cities, the province ──

    def county(self, code, index, amount):
        values, chance = self.values, self.chance
        values.enter_county()
        kind = ("district", "district", "district", "county_city", "county_city", "county", "county", "county", "county", "county")[chance.between(0, 9)]
        name = f"虚构{stem(index)}{KINDS[kind]}"
        townships, direct, rural = self.schools(code, name, amount)
        whole = [school for school in direct if school.level == "combined_school"]
        units = [school for school in direct + rural if school.level == "school"] + [unit for school in whole for unit in school["children"]]
        special = sum(school.level == "special_school" for school in direct)
        compulsory = sum(unit.true["stage"] in ("primary", "junior") for unit in units)
        county = Entity("county", code, name, {"county_kind": kind, "has_special_school": special > 0, "compulsory_units": compulsory, "compulsory_schools_counted": compulsory,
                                               "county_backbone_teachers": sum(unit.true.get("backbone_teachers", 0) for unit in units), "rural_townships": len(townships),
                                               "pupils": sum(unit.true["students"] for unit in units if unit.true["stage"] in ("primary", "junior"))})
        subjects = [values.fill(Entity("monitored_subject", f"{code}-jc{i + 1}", subject, {"stage": stage})) for i, (stage, subject) in enumerate(SUBJECTS)]
        county["children"] = townships + direct + subjects
        county.counts = {"township": len(townships), "school": len(units), "combined_school": len(whole), "special_school": special}
        self.census(county, {**county.counts, "monitored_subject": len(subjects)})
        return values.fill(county, units, county=(index, self.options.counties))

    def area(self, level, code, name, counties, below, extra=None):
        """A city or the province over its counties."""
        entity = Entity(level, code, name, extra)
        counts = {"county": len(counties)}
        for county in counties:
            for kind, count in county.counts.items():
                counts[kind] = counts.get(kind, 0) + count
        self.values.local = {}
        self.census(entity, {**(extra or {}).get("census", {}), **counts})
        return self.values.fill(entity, *below)

    def province(self):
        options, between = self.options, self.chance.between
        prefix, counties, cities = options.province[:2], [], []
        for i in range(options.cities):
            mine = range(i * options.counties // options.cities, (i + 1) * options.counties // options.cities)
            under = [self.county(f"{prefix}{51 + i}{n + 1:02}", index, self.share(index)) for n, index in enumerate(mine)]
            city = self.area("city", f"{prefix}{51 + i}00", f"虚构{stem(i)}市", under, [under])
            city["children"] = under
            cities.append(city)
            counties += under
        zones = []
        if self.values.levels["experimental_zone"]:
            zones.append(self.values.fill(Entity("experimental_zone", f"{options.province}-pt", "虚构综合实验区（仿平潭）")))
        pupils = sum(county.true["pupils"] for county in counties)
        listed = {"city": len(cities), **({"experimental_zone": 1} if zones else {})}
        known = {"counties": len(counties), "compulsory_pupils": pupils, "compulsory_students_province": pupils, "basic_education_pupils": pupils * 4 // 3, "census": listed}
        province = self.area("province", options.province, f"虚构省（仿{RULESETS[options.province]}）", counties, [cities, counties], known)
        province["children"] = cities + zones
        return province

    def share(self, index):
        """How many of the schools are in this county: some counties have half as many again as others."""
        total, counties = self.options.schools, self.options.counties
        weight = [4 + i % 3 for i in range(counties)]
        return total * sum(weight[: index + 1]) // sum(weight) - total * sum(weight[:index]) // sum(weight)


def write(entity, out, depth=1):
    """One line for an entity that has none below it."""
    below = entity.pop("children", None)
    out(" " * depth + json.dumps(entity, ensure_ascii=False))
    if below:
        out(', "children": [\n', cut=1)
        for i, child in enumerate(below):
            write(child, out, depth + 1)
            out(",\n" if i + 1 < len(below) else "]}")


def document(province, seed, as_of, cities=3, counties=9, schools=120):
    """The text of the file."""
    pieces, on = [], as_of
    tree = Builder(argparse.Namespace(province=province, seed=seed, as_of=as_of, cities=cities, counties=counties, schools=schools)).province()

    def out(text, cut=0):
        """Takes the closing bracket of the piece before away, where `cut` says so."""
        if cut:
            pieces[-1] = pieces[-1][:-cut]
        pieces.append(text)

    sources = {"statistics": {"title": "教育事业统计（虚构）", "date": on, "issuer": "虚构省教育厅"}, "register": {"title": "部门台账（虚构）", "date": on, "issuer": "虚构省有关部门"},
               "ledger": {"title": "教育经费决算（虚构）", "date": on, "issuer": "虚构省财政厅"}}
    head = {"schema": "zhunsheng-facts/1", "as_of": on, "synthetic": True, "sources": sources}
    out(json.dumps(head, ensure_ascii=False))
    out(', "entities": [\n', cut=1)
    write(tree, out)
    out("\n]}\n")
    return "".join(pieces)


def main():
    parser = argparse.ArgumentParser(description="Writes an invented province.")
    parser.add_argument("--province", choices=sorted(RULESETS), required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--as-of", type=datetime.date.fromisoformat, default="2027-12-31")
    parser.add_argument("--cities", type=int, default=3)
    parser.add_argument("--counties", type=int, default=9)
    parser.add_argument("--schools", type=int, default=120)
    parser.add_argument("-o", "--output", default="-")
    options = parser.parse_args()
    if not (0 < options.cities <= 49 and options.cities <= options.counties <= options.cities * 99 and options.schools >= options.counties):
        parser.error("up to 49 cities, one to 99 counties in each, and a school or more in each county")
    options.as_of = str(options.as_of)
    if options.as_of < "2024-12-31":
        parser.error("--as-of from 2024-12-31 on")
    text = document(options.province, options.seed, options.as_of, options.cities, options.counties, options.schools)
    if options.output == "-":
        sys.stdout.write(text)
    else:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
