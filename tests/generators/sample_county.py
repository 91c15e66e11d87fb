#!/usr/bin/env python3
"""Writes fixtures/sample/county.json: an invented county for demonstrations and tests.

Everything in it is invented. The same program gives the same bytes: the only source of chance is random.Random(SEED).random().
Some data are missing, some requirements are not met, one figure is contradictory; the list is in STORY below.

    python3 tests/generators/sample_county.py            writes the file
    python3 tests/generators/sample_county.py --check    exit status 1 if the file is not what would be written
    python3 tests/generators/sample_county.py -o -       writes to standard output
"""
import argparse
import json
import pathlib
import random
import sys
from decimal import ROUND_HALF_UP, Decimal

SEED = 20261231
COUNTY = "999901"  # no division code begins with 99
OUTPUT = pathlib.Path(__file__).resolve().parents[2] / "fixtures" / "sample" / "county.json"

# What the sample is made to show. Keys: the school's number, see `schools`.
STORY = {
    "large_class": 3,          # one class of 46 and one of 47
    "too_many_students": 1,    # 2016 students: over 2000, within the relaxed 2400 only if built by 2010 (it was not)
    "old_rooms": (5, 9, 14),   # built before 2017, music and art rooms between the old and the present area
    "room_short": 20,          # one music room too few
    "two_indicators": 17,      # two of the seven indicators not met, one of them below 85 %
    "equipment_missing": 47,   # a junior school without the value of its equipment
    "class_not_listed": 11,    # one class declared and not listed
    "training_short": 23,      # under 5 % of public funds for training
    "charter_missing": 30,     # no statement on the charter
    "charter_expired": 33,     # a statement that has run out
    "culture_fair": 26,        # campus culture only 一般
    "rich_equipment": (2, 6, 12, 18, 24),  # three times the equipment: the primary coefficient is over 0.50
    "underfunded_point": 44,   # a teaching point funded by head
}

KINDS = {"primary": (42, 10, 9, Decimal("4.5"), Decimal("7.5"), 2000, 23), "junior": (53, 10, 9, Decimal("5.8"), Decimal("10.2"), 2500, 24)}
MOST = {"primary": 45, "junior": 50}
NUMERALS = "一二三四五六七八九十"


class Chance:
    """Whole numbers from random(), whose sequence is the same in every version of Python."""

    def __init__(self, seed):
        self._random = random.Random(seed)

    def between(self, low, high):
        return low + int(self._random.random() * (high - low + 1))


def ceil_div(a, b):
    return -(-a // b)


def money(value):
    """In 万元 where that is shorter, as a county office would write it."""
    return f"{Decimal(value) / 10000:f}万元"


def area(value):
    return f"{Decimal(value).quantize(Decimal('0.01'), ROUND_HALF_UP).normalize():f}"


def numeral(n):
    """1 … 99 in Chinese."""
    tens, ones = divmod(n, 10)
    if n <= 10:
        return NUMERALS[n - 1]
    return (NUMERALS[tens - 1] if tens > 1 else "") + "十" + (NUMERALS[ones - 1] if ones else "")


def attested(number, on="2026-09-10", by="示例县教育局基础教育股", until=None):
    statement = {"attested": True, "on": on, "by": by, "evidence": [number]}
    if until:
        statement["until"] = until
    return statement


def none_found(number, on="2026-11-20", by="示例县人民政府教育督导室"):
    return {"found": False, "on": on, "by": by, "evidence": [number]}


def classes(school_id, students, stage, chance, large=False, unlisted=0, small=False):
    count = ceil_div(students, 22 if small else MOST[stage] - chance.between(1, 5))
    if large:  # pupils of three classes go to two others
        count = ceil_div(students, MOST[stage])
    sizes = [students // count + (1 if i < students % count else 0) for i in range(count)]
    if large:
        sizes[0], sizes[1], sizes[-1] = 47, 46, sizes[-1] - (47 - sizes[0]) - (46 - sizes[1])
    listed = [{"id": f"{school_id}-b{i + 1:02}", "type": "class", "name": f"{i + 1:02}班", "facts": {"class_size": size}} for i, size in enumerate(sizes)]
    return count, listed[: count - unlisted]


def rooms(school_id, class_count, chance, old=False, short=False, small=False):
    listed = []
    for use, name, least, old_least in (("music", "音乐教室", 96, 73), ("fine_art", "美术教室", 90, 67)):
        needed = ceil_div(class_count, 12) - (1 if short and use == "music" else 0)
        for i in range(needed):
            size = chance.between(old_least, least - 1) if old else chance.between(54, 60) if small else least + chance.between(0, 12)
            listed.append({"id": f"{school_id}-{use[0]}{i + 1}", "type": "room", "name": f"{name}{i + 1}", "facts": {"room_use": use, "room_area": size}})
    return listed


def resources(students, stage, chance, rich=0):
    """The seven raw amounts, each at or above its standard. Returns facts; areas without the indoor part."""
    degree, backbone, arts, teaching, sports, equipment, media = KINDS[stage]
    more = lambda: chance.between(100, 135)  # per cent of the standard
    above = lambda per_thousand: max(ceil_div(students * per_thousand * more(), 100000), 1)
    degree_teachers, backbone_teachers, art_total, classrooms = above(degree), above(backbone), above(arts), above(media)
    music, fine_art = art_total // 3, art_total // 4
    college = degree_teachers if stage == "primary" else degree_teachers + chance.between(1, 3)
    bachelor = college - chance.between(0, college // 2) if stage == "primary" else degree_teachers
    full_time = max(college + chance.between(0, 2), ceil_div(students, 17), art_total + backbone_teachers)
    indoor = Decimal(chance.between(0, 3) * 100) if students > 300 else Decimal(0)
    return {
        "full_time_teachers": full_time, "teachers_college_and_above": college, "teachers_bachelor_and_above": bachelor,
        "backbone_teachers": backbone_teachers, "pe_teachers": art_total - music - fine_art, "music_teachers": music, "fine_art_teachers": fine_art,
        "art_teachers": 0, "teaching_area": Decimal(students) * teaching * more() / 100 + indoor, "indoor_sports_area": indoor,
        "sports_ground_area": Decimal(students) * sports * more() / 100, "equipment_value": students * equipment * (more() + rich) // 100,
        "multimedia_classrooms": classrooms,
    }


def upkeep(number, students, kind, chance):
    """Funds, grades and statements that every unit gives."""
    budget = max(students, 100) * 800
    training = budget * chance.between(50, 70) // 1000
    if number == STORY["training_short"]:
        training = budget * 48 // 1000
    funded = max(students, 100) if kind in ("village", "teaching_point") else students
    facts = {
        "funded_students": students if number == STORY["underfunded_point"] else funded,
        "public_funds_budget": {"value": money(budget), "source": "czys2026"}, "school_training_budget": {"value": money(training), "source": "czys2026"},
        "moral_education_grade": ("good", "good", "excellent")[chance.between(0, 2)],
        "campus_culture_grade": "fair" if number == STORY["culture_fair"] else ("good", "excellent")[chance.between(0, 1)],
        "charter_and_it_charter": attested(f"示教章〔2025〕{number}号", on="2025-05-20"),
        "charter_and_it_it_management": attested(f"学校信息化应用评估表2026第{number}号"),
        "it_teaching_teachers": attested(f"信息化教学督导记录2026第{number}号"),
        "it_teaching_equipment_use": attested(f"设备使用抽查表2026第{number}号"),
        "full_curriculum": attested(f"课程开设督导记录2026第{number}号"),
        "homework": none_found(f"作业管理检查记录2026第{number}号"),
    }
    if number == STORY["charter_missing"]:
        del facts["charter_and_it_charter"]
    if number == STORY["charter_expired"]:
        facts["charter_and_it_charter"] = attested(f"示教章〔2022〕{number}号", on="2022-05-20", until="2025-05-19")
    return facts


def stated(facts):
    """Facts as JSON: amounts as text with their units, areas to two decimals."""
    out = {}
    for key, value in facts.items():
        if key == "equipment_value":
            out[key] = money(value)
        elif isinstance(value, Decimal):
            out[key] = area(value) + ("间" if key == "multimedia_classrooms" else "平方米")
        else:
            out[key] = value
    return out


def unit(number, unit_id, name, stage, students, chance, kind="regular", form="single", rural=False, built=2018, unit_type="school", amounts=None):
    facts = {"stage": stage, "school_kind": kind, "school_form": form, "students": {"value": students, "source": "jytj2026", "on": "2026-09-01"},
             "migrant_students": students * chance.between(0, 12) // 100, "rural_school": rural, "built_year": built, "crowded_centre": number in (2, 4)}
    raw = resources(students, stage, chance, rich=number % 4 * 20) if amounts is None else amounts
    if number == STORY["two_indicators"]:
        raw["backbone_teachers"] = students * 10 // 1000 - 1
        raw["equipment_value"] = students * 1650
    if number in STORY["rich_equipment"]:
        raw["equipment_value"] *= 3
    facts.update(stated(raw))
    if number == STORY["equipment_missing"]:
        facts["equipment_value"] = None
    if number in (2, 4):
        facts["nearby_sports_area"] = 600
    if rural and 50 <= students <= 99:
        facts["pe_art_visiting_teachers"] = 1
    facts.update(upkeep(number, students, kind, chance))
    small = rural and students < 100
    count, listed = classes(unit_id, students, stage, chance, small=small, large=number == STORY["large_class"], unlisted=1 if number == STORY["class_not_listed"] else 0)
    rooms_listed = rooms(unit_id, count, chance, old=number in STORY["old_rooms"], short=number == STORY["room_short"], small=small)
    if number == STORY["class_not_listed"]:
        facts["class_count"] = count
    return {"id": unit_id, "type": unit_type, "name": name, "census": {"class": count, "room": len(rooms_listed)}, "facts": facts, "children": listed + rooms_listed}


def schools(chance):
    out = []
    for number in range(1, 45):  # 44 primary: 31 regular, 8 village, 5 teaching points
        kind = "regular" if number <= 31 else "village" if number <= 39 else "teaching_point"
        students = {1: 2016, 3: 1347, 17: 900, 20: 1100}.get(number) or (
            chance.between(420, 1500) if kind == "regular" else chance.between(70, 260) if kind == "village" else chance.between(24, 46) if number <= 42 else chance.between(52, 80))
        built = 2012 if number in STORY["old_rooms"] else chance.between(2011, 2024) if number != 1 else 2013
        name = f"示例县第{numeral(number)}小学" if kind == "regular" else f"示例县{'甲乙丙丁戊己庚辛'[number - 32]}村小学" if kind == "village" else f"示例县第{numeral(number - 39)}教学点"
        out.append(unit(number, f"{COUNTY}-{number:03}", name, "primary", students, chance, kind=kind, rural=kind != "regular", built=built))
    for number in range(45, 61):  # 16 junior
        students = chance.between(560, 1650)
        out.append(unit(number, f"{COUNTY}-{number:03}", f"示例县第{numeral(number - 44)}初级中学", "junior", students, chance, rural=number > 54, built=chance.between(2011, 2024)))
    return out


def apportion(shared, parts):
    """Divides the shared amount by students × weight, to two decimals."""
    total = sum(students * weight for students, weight in parts)
    return [(Decimal(shared) * students * weight / total).quantize(Decimal("0.01"), ROUND_HALF_UP) for students, weight in parts]


def combined(number, name, form, stages, senior, chance):
    """A school with several stages: its units carry their own teachers and their share of what they hold in common."""
    school_id = f"{COUNTY}-{number:03}"
    weights = {"primary": Decimal(1), "junior": Decimal(1) if form == "complete_secondary" else Decimal("1.1")}
    parts = [(students, weights[stage]) for stage, students in stages] + ([(senior, Decimal("1.2"))] if senior else [])
    everyone = sum(students for students, _ in parts)
    shared = {"shared_teaching_area": everyone * 7, "shared_sports_area": everyone * 12, "shared_equipment_value": everyone * 3200, "shared_multimedia_classrooms": ceil_div(everyone * 28, 1000)}
    built = 2019
    units = []
    for i, (stage, students) in enumerate(stages):
        raw = resources(students, stage, chance)
        raw.update({"teaching_area": apportion(shared["shared_teaching_area"], parts)[i], "indoor_sports_area": Decimal(0),
                    "sports_ground_area": apportion(shared["shared_sports_area"], parts)[i],
                    "equipment_value": apportion(shared["shared_equipment_value"], parts)[i],
                    "multimedia_classrooms": apportion(shared["shared_multimedia_classrooms"], parts)[i]})
        units.append(unit(number + i, f"{school_id}-{stage[0]}", f"{name}{'小学部' if stage == 'primary' else '初中部'}", stage, students, chance,
                          form=form, built=built, unit_type="stage_unit", amounts=raw))
    facts = {"school_form": form, "built_year": built, "senior_students": senior, **shared}
    facts["shared_equipment_value"] = money(shared["shared_equipment_value"])
    return {"id": school_id, "type": "combined_school", "name": name, "census": {"stage_unit": len(units)}, "facts": facts, "children": units}


def monitored():
    rows = (("primary", "小学数学", "level_3", "0.121"), ("primary", "小学体育与健康", "level_4", "0.098"),
            ("junior", "初中数学", "level_3", "0.152"), ("junior", "初中体育与健康", None, "0.131"))
    return [{"id": f"{COUNTY}-jc{i + 1}", "type": "monitored_subject", "name": name,
             "facts": {"stage": stage, "monitoring_level": level, "school_difference_rate": {"value": rate, "source": "jc2026"}}} for i, (stage, name, level, rate) in enumerate(rows)]


def number_of(fact):
    return fact["value"] if isinstance(fact, dict) else fact


def total(units, key):
    return sum(number_of(unit["facts"][key]) for unit in units)


def county_facts(units):
    """The county's own figures; those that schools report too add up."""
    teachers, backbone, migrants = (total(units, key) for key in ("full_time_teachers", "backbone_teachers", "migrant_students"))
    eligible = migrants + 70
    purchased = 96
    eligible_public = eligible * 85 // 100 - purchased + 1  # just above 85 %

    def by(value, source, on=None):
        return {"value": value, "source": source, **({"on": on} if on else {})}

    county = "示例县教育局"
    return {
        "basic_balance_years": by("9.1年", "rd2017"),
        "public_recognition": None,
        "layout_plan": attested("示例县义务教育学校布局规划（2024—2030年）", on="2026-02-28"),
        "unified_standards_construction": attested("示政办〔2026〕5号", on="2026-03-12"),
        "unified_standards_staffing": attested("示编办〔2026〕2号", on="2026-03-12", by="中共示例县委机构编制委员会办公室"),
        "unified_standards_funding": attested("示财教〔2026〕9号", on="2026-03-20", by="示例县财政局教科文股"),
        "posts_allocation": attested("示教人〔2026〕17号", on="2026-08-25", by=f"{county}人事股"),
        "quality_places_rural": attested("示教中〔2026〕6号", on="2026-05-30", by=f"{county}中学教育股"),
        "left_behind_and_migrant_care": attested("示例县留守儿童关爱保护年度报告2026", on="2026-11-30", by="示例县民政局儿童福利股"),
        "has_special_school": True,
        "special_public_funds_per_student": by("7200元/生", "czys2026"),
        "teacher_average_pay": {"series": {"2024": "93600元", "2025": "95200元", "2026": "97400元"}, "source": "gz2026"},
        "civil_servant_average_pay": {"series": {"2024": "92800元", "2025": "95000元", "2026": "97100元"}, "source": "gz2026"},
        "training_due_teachers": teachers - 74, "training_completed_teachers": teachers - 74,
        "rotation_eligible_teachers": {"series": {"2025": 1980, "2026": 2050}, "source": "lg2026"},
        "rotated_teachers": {"series": {"2025": 203, "2026": 212}, "source": "lg2026"},
        "rotated_backbone_teachers": {"series": {"2025": 42, "2026": 41}, "source": "lg2026"},
        "county_backbone_teachers": backbone,
        # One figure, two sources that disagree: the statistics and the staff register.
        "full_time_teachers": [by(teachers, "jytj2026", "2026-09-01"), by(teachers + 6, "gz2026", "2026-09-01")],
        "certified_teachers": by(teachers, "jytj2026", "2026-09-01"),
        "town_primary_entrants": 3010, "town_primary_nearby_entrants": 3010, "town_junior_entrants": 2480, "town_junior_nearby_entrants": 2402,
        "quality_high_school_places": 2400, "quality_high_school_places_allocated": 1224,
        "migrant_children_enrolled": by(migrants + 186, "jytj2026", "2026-09-01"), "migrant_children_public": by(migrants, "jytj2026", "2026-09-01"),
        "migrant_children_eligible": eligible, "migrant_children_eligible_public": eligible_public, "migrant_children_eligible_purchased": purchased,
        "junior_entrants": 4200, "junior_graduates": 4071, "junior_transfers_in": 210, "junior_transfers_out": 128, "junior_deaths": 0,
        "disabled_children": 412, "disabled_children_enrolled": 396, "disabled_children_certified": 380,
        "education_appropriation": {"series": {"2024": "11.2亿元", "2025": "11.9亿元", "2026": "12.4亿元"}, "source": "czys2026"},
        "county_bars_exam_admission": none_found("招生专项督查2026第1号"), "county_bars_school_choice": none_found("招生专项督查2026第2号"),
        "county_bars_key_schools": none_found("办学行为专项督查2026第1号"), "county_bars_accidents": none_found("校园安全督查2026第4号"),
    }


SOURCES = {
    "jytj2026": {"title": "示例县教育事业统计（虚构）", "date": "2026-10-15", "issuer": "示例县教育局"},
    "czys2026": {"title": "示例县教育经费预算和决算汇总（虚构）", "date": "2026-12-10", "issuer": "示例县财政局"},
    "gz2026": {"title": "示例县教职工信息和工资统计（虚构）", "date": "2026-12-20", "issuer": "示例县人力资源和社会保障局"},
    "lg2026": {"title": "示例县校长教师交流轮岗台账（虚构）", "date": "2026-09-15", "issuer": "示例县教育局"},
    "jc2026": {"title": "义务教育质量监测结果反馈（虚构）", "date": "2026-11-05", "issuer": "虚构的上级教育督导部门"},
    "rd2017": {"title": "基本均衡认定通知（虚构）", "date": "2017-11-20", "issuer": "虚构的上级教育督导部门"},
}


def document():
    chance = Chance(SEED)
    children = schools(chance)
    children.append(combined(61, "示例县实验学校", "nine_year", (("primary", 820), ("junior", 610)), 0, chance))
    children.append(combined(63, "示例县东山学校", "nine_year", (("primary", 1480), ("junior", 1050)), 0, chance))
    children.append(combined(65, "示例县中学", "complete_secondary", (("junior", 980),), 1500, chance))
    units = [c for c in children if c["type"] == "school"] + [u for c in children if c["type"] == "combined_school" for u in c["children"]]
    whole = sum(1 for c in children if c["type"] == "combined_school")
    subjects = monitored()
    special = {"id": f"{COUNTY}-tj1", "type": "special_school", "name": "示例县特殊教育学校", "facts": {"special_public_funds_per_student": "7200元/生"}}
    county = {"id": COUNTY, "type": "county", "name": "示例县",
              "census": {"school": len(units), "combined_school": whole, "special_school": 1, "monitored_subject": len(subjects)},
              "facts": county_facts(units), "children": children + [special] + subjects}
    return {"schema": "zhunsheng-facts/1", "as_of": "2026-12-31", "synthetic": True, "sources": SOURCES, "entities": [county]}


def text(value, depth=0):
    """JSON with one fact, one class and one room a line."""
    line = json.dumps(value, ensure_ascii=False)
    nested = isinstance(value, dict) and ("children" in value or "entities" in value or len(line) > 150)
    if isinstance(value, dict) and nested:
        inner = ",\n".join(" " * (depth + 1) + json.dumps(k) + ": " + text(v, depth + 1) for k, v in value.items())
        return "{\n" + inner + "\n" + " " * depth + "}"
    if isinstance(value, list) and len(line) > 150:
        inner = ",\n".join(" " * (depth + 1) + text(v, depth + 1) for v in value)
        return "[\n" + inner + "\n" + " " * depth + "]"
    return line


def main():
    parser = argparse.ArgumentParser(description="Writes the invented sample county.")
    parser.add_argument("-o", "--output", default=str(OUTPUT))
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    content = text(document()) + "\n"
    if options.check:
        if pathlib.Path(options.output).read_text(encoding="utf-8") != content:
            sys.exit(f"{options.output} is not what this program writes")
    elif options.output == "-":
        sys.stdout.write(content)
    else:
        pathlib.Path(options.output).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
