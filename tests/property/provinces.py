#!/usr/bin/env python3
"""Invented provinces through the program: sound facts, every target decided somewhere, the same totals in every format, roll-ups recounted.

Checked for each province, date and seed: the exit status is 2 or 4 and no fact is unsound; the totals of the text, of the JSON, of its verdicts and of
the NDJSON (with a county a line) agree; what the province says of its counties and cities is what a count over their own verdicts and facts gives.
Over all seeds, every target of the province's rules and of the national ones should be met, not met and open at least once.
"""
import concurrent.futures
import json
import os
import re
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
PROGRAM = os.environ.get("ZHUNSHENG") or str(ROOT / "build/zhunsheng")
os.environ |= {"ZHUNSHENG": PROGRAM, "ZS_SOURCE_DIR": str(ROOT)}  # the generator asks the same program
sys.path.insert(0, str(ROOT / "tests/generators"))
import sample_province  # noqa: E402

PROVINCES = {"350000": "fujian", "370000": "shandong", "520000": "guizhou"}
DATES = ("2025-12-31", "2027-12-31", "2030-12-31")
SEEDS = range(int(os.environ.get("ZS_SEEDS", "8")))
WORDS = {"达标": "met", "未达标": "not_met", "待核实": "open", "待研判": "review", "不适用": "not_applicable", "未到时限": "pending"}
WHOLE = range(2)  # the seeds whose provinces go through every format

# Roll-ups of a province: the requirement there, the level below, and the requirement or fact there that it rests on.
ROLL_UPS = {
    "fujian.special_school_everywhere": ("county", "fujian.special_school"), "fujian.correction_schools_everywhere": ("city", "fujian.correction_school"),
    "fujian.teacher_pay_everywhere": ("county", "fujian.teacher_pay"), "fujian.first_class_high_school_everywhere": ("county", "fujian.first_class_high_school"),
    "fujian.general_school_pilot_everywhere_cities": ("city", "fujian.general_school_pilot_city"),
    "shandong.teacher_pay_everywhere": ("county", "shandong.teacher_pay"), "shandong.correction_schools_everywhere": ("city", "shandong.correction_schools"),
    "shandong.good_high_school_everywhere": ("county", "shandong.good_high_school_by_2027"),
    "guizhou.special_school_everywhere": ("county", "guizhou.special_school"), "guizhou.network_everywhere_counties": ("county", "guizhou.network_to_county"),
    "national.staff_quota_everywhere_province": ("county", "national.staff_quota_reached"), "national.rotation_plan_everywhere": ("county", "national.rotation_plan"),
    "national.rural_schools_paired_everywhere_province": ("county", "national.rural_schools_paired"),
}
# Where it is not known whether a county is asked, its own verdict is open; the province's is met if the county has what would be asked.
FILTERED = ("fujian.special_school_everywhere", "guizhou.special_school_everywhere", "fujian.first_class_high_school_everywhere", "shandong.good_high_school_everywhere")
SHARES = {"fujian.preschool_2027_counties": "preschool_universal", "fujian.quality_balanced_counties_by_2027": "provincial_assessment_passed",
          "fujian.quality_balanced_counties_by_2030": "compulsory_balanced", "fujian.education_network_counties": "education_network_open",
          "shandong.quality_balanced_counties_by_2027": "compulsory_balanced", "shandong.quality_balanced_counties_by_2030": "compulsory_balanced",
          "shandong.preschool_2027_counties": "preschool_universal", "guizhou.quality_balanced_counties": "compulsory_balanced"}
# What a county reads from the province: on a line of its own it cannot, and is open.
READ_ABOVE = ("national.no_poaching_from_weaker_regions_city", "national.no_poaching_from_weaker_regions_county")
SUMS = {"fujian.migrant_public_share": ("migrant_children_public", "migrant_children_enrolled"), "shandong.disabled_enrolment": ("disabled_children_enrolled", "disabled_children"),
        "guizhou.aid_coverage_province": ("needy_students_aided", "needy_students")}


def run(*arguments, text=None):
    done = subprocess.run([PROGRAM, *arguments], input=text, capture_output=True, timeout=120)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def everyone(entity):
    yield entity
    for child in entity.get("children", ()):
        yield from everyone(child)


def lines(document):
    """The province as a stream: each county with all below it on a line of its own, the province and its cities on lines without children."""
    [province] = document["entities"]
    yield {**province, "children": []}
    for child in province["children"]:
        yield {**child, "parent": province["id"], "children": []}
        for county in child.get("children", ()):
            yield {**county, "parent": child["id"]}


def streamed(entities, date, *more):
    """What the program says of a stream of these entities: its lines."""
    text = "\n".join(json.dumps(entity, ensure_ascii=False) for entity in entities)
    code, out, error = run("check", "-", "--format", "ndjson", "--as-of", date, "--jobs", "1", *more, text=text.encode())
    if code or error:
        raise RuntimeError(f"NDJSON: exit status {code}: {error[:1500]}")
    return [json.loads(line) for line in out.splitlines()]


def keyed(told):
    """The status of every verdict of a stream by its key."""
    return {verdict["key"]: verdict["status"] for entity in told[1:-1] + told[-1]["parents"] for verdict in entity["verdicts"]}


def number(fact, as_of):
    """The value that a fact states for the day, where one source states one; None where not."""
    if isinstance(fact, dict) and "series" in fact:
        ended = [value for period, value in fact["series"].items() if (period if len(period) == 4 else f"20{period[5:]}") <= as_of[:4]]
        return ended[-1] if ended else None
    return None if isinstance(fact, list) else fact["value"] if isinstance(fact, dict) else fact


def shown(verdict):
    value = (verdict.get("observed") or {}).get("value")
    return None if value is None else Fraction(value)


def roll_ups(province, found, date):
    """Yields where the province's roll-ups are not what a count over its cities and counties gives."""
    verdicts = {requirement: verdict for (requirement, entity), verdict in found.items() if entity == province["id"]}
    below = {level: [entity for entity in everyone(province) if entity["type"] == level] for level in ("city", "county")}
    for requirement, (level, other) in ROLL_UPS.items():
        statuses = {found[other, entity["id"]]["status"] for entity in below[level] if requirement in verdicts} - {"not_applicable"}
        if statuses and "pending" not in statuses:
            wanted = "not_met" if "not_met" in statuses else "met" if statuses == {"met"} else "open" if "open" in statuses else "review"
            either = requirement in FILTERED and statuses <= {"met", "open", "review"}
            if verdicts[requirement]["status"] not in ((wanted, "met") if either else (wanted,)):
                yield f"{requirement}: {verdicts[requirement]['status']}, but the verdicts below are {sorted(statuses)}"
    for requirement, fact in SHARES.items():
        verdict = verdicts.get(requirement)
        day = min(date, verdict["due"]["date"]) if verdict and verdict["due"].get("date") else date
        values = [number(county["facts"].get(fact), day) for county in below["county"]]
        if verdict and None not in values and province["census"].get("county") == len(values) and shown(verdict) != Fraction(values.count(True), len(values)):
            yield f"{requirement}: shows {shown(verdict)}, but it is {values.count(True)} of {len(values)} counties"
    for requirement, facts in SUMS.items():
        parts = [[number(county["facts"].get(fact), date) for county in below["county"]] for fact in facts]
        stated = [number(province["facts"].get(fact), date) for fact in facts]
        if requirement in verdicts and None not in (*parts[0], *parts[1], *stated) and shown(verdicts[requirement]) != Fraction(sum(parts[0]), sum(parts[1])):
            yield f"{requirement}: shows {shown(verdicts[requirement])}, but the counties have {sum(parts[0])} of {sum(parts[1])}"


def totals(document, result, printed, date, stream):
    """Yields the disagreements between the formats; of a stream only where asked."""
    statuses = {verdict["key"]: verdict["status"] for entity in result["entities"] for verdict in entity["verdicts"]}
    summary = {status: result["summary"][status] for status in WORDS.values()}
    own = {status: list(statuses.values()).count(status) for status in summary}
    if own != summary:
        yield f"the summary has {summary}, its verdicts {own}"
    last = re.sub(r"（[^）]*（[^）]*）[^）]*）|（[^）]*）", "", printed[printed.rindex("统计："):])
    told = {status: sum(int(n) for n in re.findall(rf"(?:：|，){word} (\d+) 项", last)) for word, status in WORDS.items()}
    if told != summary:
        yield f"the text has {told}, the summary {summary}"
    if not stream:
        return
    told = streamed(document["entities"], date)
    if keyed(told) != statuses or {status: told[-1]["summary"][status] for status in summary} != summary:
        yield f"on one line of a stream: {told[-1]['summary']}, the summary {summary}"
    found = keyed(streamed(lines(document), date))
    other = sorted({key.split("@")[0] for key in statuses | found if statuses.get(key) != found.get(key)} - set(READ_ABOVE))
    if other:
        yield f"with a county a line, other verdicts for {other}"


def case(province, date, seed):
    """One province: the statuses of its targets, and what is wrong. All formats for the first seeds, the short form of the verdicts for the others."""
    written = sample_province.document(province, seed, date).encode()
    document = json.loads(written)
    if seed not in WHOLE:
        header, *told, last = streamed(document["entities"], date, "--columns", "status")
        seen = {}
        for entity in told + last["parents"]:
            for key, statuses in entity["verdicts"].items():
                seen.setdefault(key.split("/")[0], set()).update(statuses)
        return seen, [str(one) for one in last.get("diagnostics", ())]
    code, out, error = run("check", "-", "--format", "json", "--jobs", "1", text=written)
    if code not in (2, 4) or error:
        return {}, [f"exit status {code}: {error[:1500]}"]
    result = json.loads(out)
    wrong = [str(one) for one in result["diagnostics"]]
    found = {(verdict["key"].split("@")[0], entity["id"]): verdict for entity in result["entities"] for verdict in entity["verdicts"]}
    wrong += roll_ups(document["entities"][0], found, date)
    wrong += totals(document, result, run("check", "-", "--lang", "zh", "--width", "400", "--color", "never", "--explain", "none", text=written)[1], date, seed == WHOLE[0])
    if (seed, date) == (0, DATES[0]):
        again = subprocess.run([sys.executable, sample_province.__file__, "--province", province, "--seed", "0", "--as-of", date], check=True, capture_output=True, timeout=120)
        if again.stdout != written:
            wrong.append("the generator gives other bytes for the same arguments")
    seen = {}
    for (requirement, _), verdict in found.items():
        seen.setdefault(requirement, set()).add(verdict["status"])
    return seen, wrong


def main():
    rules = [rule for rule in json.loads(run("rules", "--format", "json")[1]) if not rule["duty"]]
    asked = [rule for rule in rules if rule["ruleset"] in (*PROVINCES.values(), "national") and rule["entity"] != ["nation"]]
    cases = [(province, date, seed) for seed in SEEDS for province in PROVINCES for date in DATES]
    seen, failures = {}, []
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        for name, (statuses, wrong) in zip(cases, pool.map(case, *zip(*cases))):
            failures += [f"{' '.join(map(str, name))}: {line}" for line in wrong]
            for rule, found in statuses.items():
                seen.setdefault(rule, set()).update(found)
    late = {rule["id"] for rule in asked if (rule["due"]["date"] or "") > DATES[-1]}
    never = [rule["id"] for rule in asked if not seen.get(rule["id"], set()) & {"met", "not_met"}]
    partly = [f"{rule['id']}: {' '.join(sorted(seen[rule['id']]))}" for rule in asked if rule["id"] not in never and not {"met", "not_met", "open"} <= seen[rule["id"]]]
    print(f"{len(cases)} provinces, {len(asked)} targets; never decided {len(never)}, of which {len(late & set(never))} are due after {DATES[-1][:4]}", *never, sep="\n  ")
    print(f"decided, but without a verdict of each of met, not_met and open: {len(partly)}", *partly, sep="\n  ")
    if len(never) * 10 > len(asked):
        failures.append(f"{len(never)} of {len(asked)} targets are never decided")
    print("\n".join(failures[:40]))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
