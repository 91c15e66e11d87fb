#!/usr/bin/env python3
"""Compares the verdicts of the country workload with its oracle.
usage: country_compare.py SPEC_FOLDER EXPECTED OURS      (OURS: --format ndjson --columns status,value)"""
import json
import sys

sys.path.insert(0, sys.argv[1])
from spec import IND, S  # noqa: E402

STATUS = {"pass": "met", "fail": "not_met", "missing": "open", "na": "not_applicable"}


def expected_statuses(line):
    yield "country.school_resources", line["schools"][0]
    for i, (status, _) in enumerate(line["cv"]):
        stage = ("primary", "junior")[i // len(IND)]
        yield f"country.cv_{stage}_{IND[i % len(IND)][0]}", status
    for rule, (status, _) in zip(S, line["scalar"]):
        yield f"country.{rule[0]}", status


def main():
    expected = {}
    for text in open(sys.argv[2], encoding="utf-8"):
        line = json.loads(text)
        expected[line["county"]] = line
    counties = wrong = verdicts = 0
    for text in open(sys.argv[3], encoding="utf-8"):
        line = json.loads(text)
        if "verdicts" not in line or "id" not in line:
            continue
        counties += 1
        for rule, status in expected_statuses(expected[line["id"]]):
            verdicts += 1
            if line["verdicts"][rule][0] != STATUS[status]:
                wrong += 1
                if wrong <= 5:
                    print(f"{line['id']} {rule}: {line['verdicts'][rule]}, expected {status}")
    print(f"{counties}/{len(expected)} counties, {verdicts} verdicts, {wrong} wrong")
    return 1 if wrong or counties != len(expected) else 0


sys.exit(main())
