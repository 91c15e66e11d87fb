#!/usr/bin/env python3
"""The sample county through the program: another order changes no verdict, and with any one thing taken away no verdict becomes `met`.

Section 11 of docs/semantics.md: taken away are facts, periods of a series, entities with all below them, and census entries.
"""
import json
import os
import random
import subprocess
import sys
from pathlib import Path

ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
PROGRAM = os.environ.get("ZHUNSHENG") or str(ROOT / "build/zhunsheng")
REMOVALS = int(os.environ.get("ZS_REMOVALS", "120"))
ORDERS = 3


def statuses(document):
    """The status of every verdict, by its key, and whether each entity conforms."""
    done = subprocess.run([PROGRAM, "check", "-", "--format", "json"], input=json.dumps(document).encode(), capture_output=True, timeout=120)
    if done.returncode not in (0, 2, 4):
        raise SystemExit(f"exit status {done.returncode}: {done.stderr.decode()[:2000]}")
    entities = json.loads(done.stdout)["entities"]
    found = {verdict["key"]: verdict["status"] for entity in entities for verdict in entity["verdicts"]}
    return found | {f"{entity['id']} conforms to {one['ruleset']}": one["conforms"] for entity in entities for one in entity["conclusions"]}


def shuffled(value, rng):
    """Another order of keys and of entities; lists of sources are in it too."""
    if isinstance(value, dict):
        keys = list(value)
        rng.shuffle(keys)
        return {key: shuffled(value[key], rng) for key in keys}
    if isinstance(value, list):
        return [shuffled(item, rng) for item in rng.sample(value, len(value))]
    return value


def removals(entity, path):
    """Paths to all that can be taken away from an entity and from those below it."""
    for kind in ("facts", "census"):
        for key, value in (entity.get(kind) or {}).items():
            yield (*path, kind, key)
            for period in value["series"] if isinstance(value, dict) and len(value.get("series", ())) > 1 else ():
                yield (*path, kind, key, "series", period)
    for i, child in enumerate(entity.get("children") or ()):
        yield (*path, "children", i)
        yield from removals(child, (*path, "children", i))


def chosen(entities, rng):
    """A sample of removals in which the county, its schools, their classes and the rest all have their part."""
    kinds = {}
    for path in (p for i, entity in enumerate(entities) for p in removals(entity, (i,))):
        kinds.setdefault((len(path), next(name for name in reversed(path) if name in ("facts", "census", "children", "series"))), []).append(path)
    for paths in kinds.values():
        rng.shuffle(paths)
    while any(kinds.values()):
        for paths in kinds.values():
            if paths:
                yield paths.pop()


def without(document, path):
    """The statuses with one thing taken away; then it is put back."""
    at = document["entities"]
    for step in path[:-1]:
        at = at[step]
    gone = at.pop(path[-1])
    found = statuses(document)
    at.insert(path[-1], gone) if isinstance(at, list) else at.update({path[-1]: gone})
    return found


def broken(before, after):
    """What section 11 forbids; the verdicts of what was taken away are gone."""
    for key, status in after.items():
        old = before.get(key)
        if status != old and ((status in ("met", True) or old in ("met", True) and status in ("not_met", False)) or key not in before):
            yield f"{key}: {old} became {status}"


def main():
    document = json.loads((ROOT / "fixtures/sample/county.json").read_text(encoding="utf-8"))
    before, failures = statuses(document), []
    for seed in range(ORDERS):
        after = statuses(shuffled(document, random.Random(seed)))
        failures += [f"order {seed}: {key}: {before.get(key)} became {after.get(key)}" for key in before | after if before.get(key) != after.get(key)]
    taken, changed = 0, 0
    for path in chosen(document["entities"], random.Random(20261231)):
        if taken == REMOVALS:
            break
        after = without(document, path)
        failures += [f"without {'/'.join(map(str, path))}: {line}" for line in broken(before, after)]
        taken, changed = taken + 1, changed + (after != before)
    if changed < taken / 4:
        failures.append(f"only {changed} of {taken} removals changed anything")
    print("\n".join(failures[:40]) or f"{ORDERS} orders, {taken} removals, of which {changed} changed a verdict; none was met by it")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
