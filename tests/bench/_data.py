"""The data of a run: a country, its first counties, a hard set and one county, each with its expected verdicts. Made once and kept as long as
the scripts that make it are the same. From a workload folder where there is one, which also has a program to compare with; else our own."""
import hashlib
import json
import os
import random
import subprocess
import sys
from dataclasses import dataclass

import _country
import country_facts
from _measure import HERE, compile_once, fail, say

SMALL = 60


@dataclass
class Set:
    name: str
    facts: str
    expected: str
    raw: str | None = None  # the same as the workload's own program reads it


def digest(paths, *more):
    out = hashlib.sha256(repr(more).encode())
    for path in paths:
        with open(path, "rb") as file:
            out.update(file.read())
    return out.hexdigest()


def is_made(folder, stamp):
    try:
        with open(os.path.join(folder, "made"), encoding="utf-8") as file:
            return file.read() == stamp
    except OSError:
        return False


def keep(folder, stamp):
    with open(os.path.join(folder, "made"), "w", encoding="utf-8") as file:
        file.write(stamp)


def run_script(script, given=None, out=None, *arguments):
    with open(given or os.devnull, "rb") as source, open(out or os.devnull, "wb") as target:
        subprocess.run([sys.executable, script, *arguments], stdin=source, stdout=target, check=True)


def head(source, target, count):
    with open(source, encoding="utf-8") as lines, open(target, "w", encoding="utf-8") as out:
        out.writelines(line for line, _ in zip(lines, range(count)))


class Own:
    """Our own generator and our own evaluation."""
    lower_bound = None

    def __init__(self, folder, counties):
        self.folder = os.path.join(folder, f"own-{counties}")
        self.counties = counties

    def path(self, name):
        return os.path.join(self.folder, name)

    def prepare(self):
        os.makedirs(self.folder, exist_ok=True)
        stamp = digest([os.path.join(HERE, name) for name in ("_country.py", "country_facts.py", "country.zs")], self.counties)
        if not is_made(self.folder, stamp):
            say(f"making {self.counties} counties and working out their verdicts in fractions")
            country_facts.write_facts(self.path("all.facts"), self.counties)
            country_facts.write_facts(self.path("hard.facts"), 100, 30, seed="hard", hard=True)
            country_facts.write_facts(self.path("one.facts"), 1, 100, seed="one")
            for name in ("all", "hard", "one"):
                _country.write_expected(self.path(name + ".facts"), self.path(name + ".expected"))
            for kind in ("facts", "expected"):
                head(self.path(f"all.{kind}"), self.path(f"small.{kind}"), SMALL)
            keep(self.folder, stamp)
        return [Set(name, self.path(name + ".facts"), self.path(name + ".expected")) for name in ("all", "small", "hard", "one")]


class Given(Own):
    """A workload folder: gen.py makes the raw counties, to_facts.py facts of them, peers/py_exact.py their verdicts."""

    def __init__(self, folder, counties, workload):
        super().__init__(folder, counties)
        self.folder = os.path.join(folder, f"given-{counties}")
        self.workload = workload
        self.lower_bound = os.path.join(folder, "lower-bound")

    def script(self, name):
        return os.path.join(self.workload, name)

    def prepare(self):
        compile_once(self.script("peers/lb.cpp"), self.lower_bound, ["-O3", "-march=native", "-std=c++20", "-DSJ3"],
                     ["-lsimdjson", "-lgmpxx", "-lgmp"])
        os.makedirs(self.folder, exist_ok=True)
        scripts = [self.script(name) for name in ("gen.py", "spec.py", "to_facts.py", "peers/py_exact.py")]
        stamp = digest(scripts, self.counties)
        if not is_made(self.folder, stamp):
            say(f"making {self.counties} counties of the workload and their verdicts")
            run_script(self.script("gen.py"), None, None, self.folder, "--counties", str(self.counties))
            for name, raw in self.raw().items():
                run_script(self.script("to_facts.py"), raw, self.path(name + ".facts"))
                run_script(self.script("peers/py_exact.py"), raw, self.path(name + ".expected"))
            keep(self.folder, stamp)
        return [Set(name, self.path(name + ".facts"), self.path(name + ".expected"), raw) for name, raw in self.raw().items()]

    def raw(self):
        return {name: self.path(name + (".json" if name == "one" else ".ndjson")) for name in ("all", "small", "hard", "one")}


def data(folder, counties, root):
    """ZS_BENCH names a workload folder; without it, one beside the repository."""
    named = os.environ.get("ZS_BENCH")
    workload = named or os.path.join(root, "..", "shared", "bench")
    if os.path.exists(os.path.join(workload, "gen.py")):
        return Given(folder, counties, os.path.abspath(workload))
    if named:
        fail(f"ZS_BENCH={named} has no gen.py")
    return Own(folder, counties)


# ---- Made for one measurement -------------------------------------------------------------------------------------------------------------

def write_repeated(source, target, count):
    """`count` lines, the lines of the source again and again with the number of the county in its id replaced."""
    with open(source, encoding="utf-8") as file:
        lines = file.readlines()
    with open(target, "w", encoding="utf-8") as out:
        for i in range(count):
            line = lines[i % len(lines)]
            out.write(line.replace(f"C{i % len(lines) + 1:05d}", f"C{i + 1:05d}") if i >= len(lines) else line)


class _Text(str):
    """A number as it was written."""


def _shuffled(thing, r):
    if isinstance(thing, dict):
        keys = list(thing)
        r.shuffle(keys)
        return "{" + ",".join(json.dumps(key) + ":" + _shuffled(thing[key], r) for key in keys) + "}"
    if isinstance(thing, list):
        things = list(thing)
        r.shuffle(things)
        return "[" + ",".join(_shuffled(one, r) for one in things) + "]"
    return str(thing) if isinstance(thing, _Text) else json.dumps(thing, ensure_ascii=False)


def write_shuffled(source, target, seed):
    """The same facts with the keys of every object, the schools of every county and the counties in another order."""
    r = random.Random(seed)
    with open(source, encoding="utf-8") as file:
        lines = [json.loads(line, parse_int=_Text, parse_float=_Text) for line in file]
    r.shuffle(lines)
    with open(target, "w", encoding="utf-8") as out:
        for line in lines:
            out.write(_shuffled(line, r) + "\n")
