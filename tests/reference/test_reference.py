#!/usr/bin/env python3
"""Tests of the reference evaluator: every row of docs/semantics.md by hand, section 11 over random cases, and the generator.

    tests/reference/test_reference.py [number of random cases]
"""
import json
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import rows_quantifiers                                                   # noqa: E402
import rows_time                                                          # noqa: E402
import rows_values                                                        # noqa: E402
import rows_verdicts                                                      # noqa: E402
import scene                                                              # noqa: E402
from coverage import Coverage                                             # noqa: E402
from evaluate import evaluate                                             # noqa: E402
from generate import generate, print_json, print_overlay, print_zs        # noqa: E402
from shrink import lost, removals, without                                # noqa: E402


def random_cases(count):
    coverage, taken = Coverage(), 0
    for index in range(count):
        case = generate("test", index)
        reference = evaluate(case)
        coverage.add(case, reference)
        scene.expect("eight entities", len(case.entities) <= 8, True)
        before = {k: v.status for k, v in reference.verdicts.items()}
        shuffled = without(case, ("fact", case.entities[0].id, ""))
        shuffled.entities.reverse()
        after = {k: v.status for k, v in evaluate(shuffled).verdicts.items()}
        scene.expect(f"case {index}: the order changes nothing", after, before)
        if not reference.contradictions:
            for removal in random.Random(index).sample(list(removals(case)), min(8, len(list(removals(case))))):
                taken += 1
                after = {k: v.status for k, v in evaluate(without(case, removal)).verdicts.items()}
                scene.expect(f"case {index}, section 11, without {removal}", lost(before, after), [])
        json.loads(print_json([case]))
        print_overlay([case])
        scene.expect("files", len(print_zs(case)), 1 + len(case.rulesets) + len(case.others))
    if count >= 400:
        scene.expect("in at least 5% of the cases", coverage.below(), [])
    return taken


def main():
    for rows in (rows_values, rows_quantifiers, rows_verdicts, rows_time):
        rows.all_rows()
    by_hand = scene.counted
    taken = random_cases(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
    print("\n".join(scene.failures[:30]))
    print(f"{by_hand} by hand, {taken} removals, {len(scene.failures)} failures")
    return 1 if scene.failures else 0


if __name__ == "__main__":
    sys.exit(main())
