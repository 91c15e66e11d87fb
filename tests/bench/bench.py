#!/usr/bin/env python3
"""Measures the program on a country of counties, and compares its verdicts with expected ones.
usage: bench.py [--quick] [--runs N] [--parts]      (./dev bench; ZHUNSHENG names the program, ZS_BENCH a workload folder)
Where there is a workload folder, its own program (L, which can do nothing else) runs in turn with ours; quote the ratios, not the times."""
import argparse
import json
import os
import subprocess
import sys

import _country
import country_facts
from _data import Set, data, write_repeated, write_shuffled
from _measure import HERE, Launcher, Table, median, say
from country_compare import compare

ROOT = os.environ.get("ZS_SOURCE_DIR", os.path.dirname(os.path.dirname(HERE)))
PROGRAM = os.environ.get("ZHUNSHENG", os.path.join(ROOT, "build", "zhunsheng"))
FOLDER = os.path.join(ROOT, "build", "bench")
SOURCE = os.path.join(HERE, "country.zs")
COMPILED = os.path.join(FOLDER, "country.zsp")
CHECK = [PROGRAM, "check", "--rules", COMPILED, "--as-of", "2025-12-31", "--jobs", "1", "--format", "ndjson"]
SHORT = [*CHECK, "--columns", "status,value", "-"]
FOUND = (0, 2, 4)  # nothing to do, something not met, something open
SCALES = (10, 100, 1000, 10000, 100000)  # the last: 4 GB of files
# `./dev bench` builds it where it can.
PARTS = os.path.join(os.path.dirname(PROGRAM), "zs_parts")


class Bench:
    def __init__(self, runs, source, sets):
        self.runs = runs
        self.source = source
        self.sets = {one.name: one for one in sets}
        self.launcher = Launcher(FOLDER)
        self.table = Table("", "zhunsheng", "L", "ratio")
        self.verdicts = Table("verdicts and values", "wrong")
        self.right = True

    def pair(self, command, facts, raw, mode=(), runs=None):
        """Ours and L in turn; L's part is empty without a workload."""
        ours, theirs = [], []
        for _ in range(runs or self.runs):
            ours.append(self.launcher.run(command, facts, allowed=FOUND))
            if raw and self.source.lower_bound:
                theirs.append(self.launcher.run([self.source.lower_bound, *mode], raw))
        return ours, theirs

    def compared(self, name, runs, what):
        ours, theirs = runs
        self.table.compared(name, median(ours, what), median(theirs, what) if theirs else None)

    def country(self):
        say("the country")
        whole = self.sets["all"]
        runs = self.pair(SHORT, whole.facts, whole.raw)
        self.compared(f"{self.source.counties:,} counties: CPU ms", runs, "cpu")
        self.compared(f"{self.source.counties:,} counties: most memory, MB", runs, "memory")

    def explained(self):
        """The country with what each verdict rests on; 60 counties with whole verdicts, where the reasons of one are a page."""
        asked = subprocess.run([PROGRAM, "check", "--help"], capture_output=True, text=True, check=True).stdout
        if "--explain" not in asked:
            return
        say("explanations")
        whole = self.sets["all"]
        runs = self.pair([*SHORT[:-1], "--explain", "all", "-"], whole.facts, whole.raw, ["--explain"])
        self.compared(f"{self.source.counties:,} counties, --explain all: CPU ms", runs, "cpu")
        small = self.sets["small"]
        for which in ("none", "failed", "all"):
            ours, _ = self.pair([*CHECK, "--explain", which, "-"], small.facts, small.raw, ["--explain"])
            self.compared(f"60 counties, whole verdicts, --explain {which}: CPU ms", (ours, []), "cpu")

    def cold(self, runs):
        say("one county")
        one = self.sets["one"]
        source = [part if part != COMPILED else SOURCE for part in SHORT]
        self.compared("one county, cold, rules from source: wall ms", self.pair(source, one.facts, one.raw, runs=runs), "wall")
        self.compared("one county, cold, compiled rules: wall ms", self.pair(SHORT, one.facts, one.raw, runs=runs), "wall")
        sample = os.path.join(ROOT, "fixtures", "sample", "county.json")
        ours = [self.launcher.run([PROGRAM, "check", sample], allowed=FOUND) for _ in range(runs)]
        self.compared("the sample with the bundled rules, cold: wall ms", (ours, []), "wall")

    def threads(self, count):
        """Wall time of two threads as a share of that of one: on a machine where others work it says little."""
        say("two threads")
        path = os.path.join(FOLDER, "scale.facts")
        write_repeated(self.sets["all"].facts, path, count)
        alone, two = [], []
        for _ in range(self.runs):
            alone.append(self.launcher.run(SHORT, path, allowed=FOUND))
            two.append(self.launcher.run([part if part != "1" else "2" for part in SHORT], path, allowed=FOUND))
        os.remove(path)
        ratio = median(two, "wall") / median(alone, "wall")
        self.table.row(f"{count:,} counties, two threads: wall, of one thread", f"{ratio:.2f}", "", "")

    def parts(self):
        """What google-benchmark finds of the parts. L has one number of the kind: exact comparisons, facts and rules being there."""
        if not os.path.exists(PARTS):
            return
        say("parts")
        found = run_parts(self.sets["small"].facts)
        theirs = self.micro()
        self.table.compared("one rule of two figures, warm, both sides exact: ns", 1e9 / found["scalar_rule"]["items_per_second"], theirs)
        parse, after = found["parse_rules"], found["resolve_and_compile"]
        self.table.row("rules from source: MB parsed a second", f"{parse['bytes_per_second'] / 1e6:.2f}", "", "")
        self.table.row("all after the parse, of the parse", f"{after['cpu_time'] / parse['cpu_time']:.2f}", "", "")

    def micro(self):
        if not self.source.lower_bound:
            return None
        out = subprocess.run([self.source.lower_bound, "--micro", self.sets["one"].raw], capture_output=True, text=True, check=True).stdout
        return float(dict(line.split() for line in out.splitlines())["exact"])

    def scales(self, scales):
        whole = self.sets["all"]
        for count in scales:
            say(f"{count:,} counties")
            paths = [os.path.join(FOLDER, name) for name in ("scale.facts", "scale.raw")]
            for source, target in zip((whole.facts, whole.raw), paths):
                if source:
                    write_repeated(source, target, count)
            runs = self.pair(SHORT, paths[0], whole.raw and paths[1], runs=self.runs if count < SCALES[-1] else 1)
            ours, theirs = runs
            self.table.compared(f"{count:,} counties: CPU µs a county", median(ours, "cpu") * 1000 / count,
                                median(theirs, "cpu") * 1000 / count if theirs else None)
            if count == scales[-1]:
                self.compared(f"{count:,} counties: most memory, MB", runs, "memory")
            for path in paths:
                if os.path.exists(path):
                    os.remove(path)

    def checked(self, name, facts, expected):
        out = os.path.join(FOLDER, "verdicts.ndjson")
        self.launcher.run(SHORT, facts, out, FOUND)
        found = compare(expected, out)
        self.right = self.right and found.is_right()
        self.verdicts.row(name, found.text())
        for line in found.examples:
            say(f"{name}: {line}")

    def correctness(self, seeds):
        say("verdicts")
        for one in self.sets.values():
            self.checked(one.name, one.facts, one.expected)
        made = os.path.join(FOLDER, "made.facts")
        for name in ("small", "hard"):
            one: Set = self.sets[name]
            write_shuffled(one.facts, made, seed=name)
            self.checked(f"{name}, keys, schools and counties shuffled", made, one.expected)
        expected = os.path.join(FOLDER, "made.expected")
        for seed in seeds:
            for hard in (False, True):
                country_facts.write_facts(made, 60, 30 if hard else 70, seed, hard)
                _country.write_expected(made, expected)
                self.checked(f"our generator, seed {seed}{', hard' if hard else ''}", made, expected)


def parts_command(facts, *options):
    environment = {**os.environ, "ZS_BENCH_RULES": SOURCE, "ZS_BENCH_FACTS": facts}
    return [PARTS, *options], environment


def run_parts(facts):
    command, environment = parts_command(facts, "--benchmark_format=json")
    out = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    return {one["name"]: one for one in json.loads(out)["benchmarks"]}


def main():
    parser = argparse.ArgumentParser(prog="./dev bench")
    parser.add_argument("--quick", action="store_true", help="300 counties instead of 3,000, three runs, fewer rows")
    parser.add_argument("--runs", type=int, help="of each measurement (5)")
    parser.add_argument("--parts", action="store_true", help="only the parts: reading, judging, writing, rules")
    given = parser.parse_args()
    os.makedirs(FOLDER, exist_ok=True)
    subprocess.run([PROGRAM, "build", SOURCE, "-o", COMPILED], check=True, stderr=subprocess.DEVNULL)
    source = data(FOLDER, 300 if given.quick else 3000, ROOT)
    if given.parts:
        sets = {one.name: one for one in source.prepare()}
        if not os.path.exists(PARTS):
            sys.exit("bench: no zs_parts; libbenchmark-dev was not there when the build was configured")
        command, environment = parts_command(sets["small"].facts)
        return subprocess.run(command, env=environment, check=False).returncode
    bench = Bench(given.runs or (3 if given.quick else 5), source, source.prepare())
    bench.country()
    bench.explained()
    bench.cold(5 if given.quick else 15)
    bench.parts()
    if not given.quick:
        bench.threads(10000)
    bench.scales(SCALES[:3] if given.quick else SCALES)
    bench.correctness(range(2, 3) if given.quick else range(2, 6))
    kind = "a workload folder" if source.lower_bound else "our generator (no workload folder, so nothing to compare with)"
    print(f"Data: {kind}. One thread; medians of {bench.runs} runs.\n")
    print(bench.table.text(), bench.verdicts.text(), sep="\n\n")
    return 0 if bench.right else 1


sys.exit(main())
