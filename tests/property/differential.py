#!/usr/bin/env python3
"""Random cases through the engine ($ZHUNSHENG) and through the reference evaluator, compared verdict by verdict.

    ZHUNSHENG=build/zhunsheng tests/property/differential.py [--cases N] [--seed S] [--first K] [--removals K]

Cases are run in batches of one process each. The exit status is 1 if a verdict differs, section 11 is broken, the engine
refuses a case, or a construct or status occurs in less than 5% of the cases.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "reference"))
sys.dont_write_bytecode = True

from compare import differences, engine_verdicts                          # noqa: E402
from coverage import Coverage                                             # noqa: E402
from evaluate import evaluate                                             # noqa: E402
from generate import BATCH, generate, print_json, print_overlay, print_zs  # noqa: E402
from shrink import lost, removals, shrink, without                        # noqa: E402

SHOWN = 5           # failures that are shrunk and printed


class Refused(Exception):
    """The engine did not run: its exit status was none of 0, 2, 4."""


class Engine:
    def __init__(self, program):
        self.program, self.seconds, self.runs = program, 0.0, 0

    def run(self, cases, shuffle=0):
        """(verdicts, conclusions) of cases with one as-of date, run as one."""
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            (folder / "rules").mkdir()
            for case in cases:
                for name, text in print_zs(case):
                    (folder / "rules" / name).write_text(text, encoding="utf-8")
            (folder / "facts.json").write_text(print_json(cases, shuffle), encoding="utf-8")
            command = [self.program, "check", "facts.json", "--rules", "rules", "--format", "json", "--lang", "en"]
            overlay = print_overlay(cases)
            if overlay:
                (folder / "overlay.json").write_text(overlay, encoding="utf-8")
                command += ["--overlay", "overlay.json"]
            start = time.perf_counter()
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300)
            self.seconds, self.runs = self.seconds + time.perf_counter() - start, self.runs + 1
        if done.returncode not in (0, 2, 4):
            raise Refused(f"exit status {done.returncode}\n{done.stderr[:3000]}")
        return engine_verdicts(json.loads(done.stdout))


def of_case(case, engine_result):
    """The part of a batch's result that is of one case: by the ids of its rule sets."""
    ids = {r.id for r in case.rulesets}
    verdicts, conclusions = engine_result
    return ({k: v for k, v in verdicts.items() if k.split(".")[0] in ids},
            {pair: c for pair, c in conclusions.items() if pair[1] in ids})


class Run:
    def __init__(self, engine, options):
        self.engine, self.options = engine, options
        self.coverage, self.failures, self.compared, self.taken = Coverage(), 0, 0, 0

    def all(self):
        first, end = self.options.first, self.options.first + self.options.cases
        for number, start in enumerate(range(first - first % BATCH, end, BATCH)):
            cases = [generate(self.options.seed, i) for i in range(max(start, first), min(start + BATCH, end))]
            self.batch(cases, self.options.removals and number % self.options.removals == 0)
            if sys.stderr.isatty():
                print(f"\r{cases[-1].tag} {self.failures} failed", end="", file=sys.stderr)

    def batch(self, cases, with_property):
        references = [evaluate(c) for c in cases]
        for case, reference in zip(cases, references):
            self.coverage.add(case, reference)
        try:
            result = split(cases, self.engine.run(cases))
        except Refused as why:
            print(f"The batch of cases {cases[0].tag} to {cases[-1].tag} was refused: {str(why)[:800]}")
            result = self.one_by_one(cases)
        for case, reference in zip(cases, references):
            if case.tag in result:
                self.compare(case, reference, *result[case.tag])
        if with_property and len(result) == len(cases):
            self.property(cases, references, result)

    def one_by_one(self, cases):
        result = {}
        for case in cases:
            try:
                result[case.tag] = self.engine.run([case])
            except Refused as why:
                self.fail(case, [f"refused: {why}"], self.refuses(str(why)))
        return result

    def refuses(self, why):
        code = next((line for line in why.splitlines() if "error" in line), "").split(":")[0]
        def still(case):
            try:
                self.engine.run([case])
            except Refused as again:
                return code in str(again)
            return False
        return still

    def compare(self, case, reference, verdicts, conclusions):
        self.compared += len(reference.verdicts)
        found = differences(reference, verdicts, conclusions)
        if found:
            self.fail(case, found, self.differs)

    def differs(self, case):
        try:
            return bool(differences(evaluate(case), *self.engine.run([case])))
        except Refused:
            return False

    # ── section 11 ───────────────────────────────────────────
    def property(self, cases, references, result):
        """One thing taken away from every case free of contradiction; then all in another order."""
        rng = random.Random(f"{self.options.seed}/{cases[0].tag}")
        chosen, less = [], []
        for case, reference in zip(cases, references):
            if not reference.contradictions and list(removals(case)):
                chosen.append((case, reference, rng.choice(list(removals(case)))))
                less.append(without(case, chosen[-1][2]))
        try:
            after = split(less, self.engine.run(less))
            shuffled = split(cases, self.engine.run(cases, shuffle=1))
        except Refused as why:
            self.failures += 1
            print(f"Refused with one thing taken away, or in another order: {why}")
            return
        for (case, reference, removal), smaller in zip(chosen, less):
            self.taken += 1
            ours = evaluate(smaller)
            broken = [f"section 11, reference, without {removal}: {line}" for line in lost(
                {k: v.status for k, v in reference.verdicts.items()}, {k: v.status for k, v in ours.verdicts.items()})]
            broken += [f"section 11, engine, without {removal}: {line}" for line in lost(
                statuses(result[case.tag]), statuses(after[case.tag]))]
            broken += differences(ours, *after[case.tag])
            if broken:
                self.fail(smaller, broken, self.differs)
        for case in cases:
            if statuses(shuffled[case.tag]) != statuses(result[case.tag]):
                self.fail(case, ["the order of entities and keys changes a verdict"], None)

    # ── what is printed ──────────────────────────────────────
    def fail(self, case, lines, still):
        self.failures += 1
        if self.failures > SHOWN:
            return
        print(f"\n════ case {case.tag} (seed {self.options.seed}) differs ════")
        print("\n".join(lines[:12]))
        small = shrink(case, still) if still and not self.options.no_shrink else case
        print("──── shrunk ────")
        for name, text in print_zs(small):
            print(f"// {name}\n{text}")
        print(print_json([small]))
        print(print_overlay([small]) or "no overlay")
        ours = evaluate(small)
        try:
            theirs = self.engine.run([small])
        except Refused as why:
            print(f"engine: {why}")
            return
        print("\n".join(differences(ours, *theirs)))
        for key, verdict in sorted(theirs[0].items()):
            print(f"engine    {key}: {json.dumps({k: verdict.get(k) for k in FIELDS}, ensure_ascii=False)}")
        for key, v in sorted(ours.verdicts.items()):
            print(f"reference {key}: {v.status} {v.severity} attained {v.attained} observed {v.observed} required {v.required} {v.readings}")


FIELDS = ("status", "severity", "attained", "observed", "required", "readings", "causes")


def split(cases, engine_result):
    return {case.tag: of_case(case, engine_result) for case in cases}


def statuses(result):
    return {key: verdict["status"] for key, verdict in result[0].items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=int(os.environ.get("ZS_CASES", "10000")), help="how many (ZS_CASES)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first case; with --cases 1 just this one")
    parser.add_argument("--removals", type=int, default=5, help="section 11 in every so many batches; 0: never")
    parser.add_argument("--no-shrink", action="store_true")
    options = parser.parse_args()
    program = os.environ.get("ZHUNSHENG")
    if not program:
        parser.error("ZHUNSHENG must name the program")
    start = time.perf_counter()
    engine = Engine(str(Path(program).resolve()))
    run = Run(engine, options)
    run.all()
    print(run.coverage)
    below = run.coverage.below() if options.cases >= 1000 else []
    if below:
        print("below 5% of the cases:", ", ".join(below))
    print(f"{options.cases} cases, {run.compared} verdicts, {run.taken} removals, {run.failures} failures; "
          f"{time.perf_counter() - start:.0f} s, of them {engine.seconds:.0f} s in {engine.runs} runs of the engine")
    return 1 if below or run.failures else 0


if __name__ == "__main__":
    sys.exit(main())
