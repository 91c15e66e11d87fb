"""Stricter, looser, earlier, later: random milestones of two documents, and what follows from the values that each allows on each day."""

import json
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
PROGRAM = os.environ.get("ZHUNSHENG") or str(ROOT / "build/zhunsheng")
SEED, TOPICS = int(os.environ.get("ZS_SEED", "20261122")), int(os.environ.get("ZS_CASES", "400"))

COMPARATORS = {"不低于": lambda v, t: v >= t, "高于": lambda v, t: v > t, "不超过": lambda v, t: v <= t, "低于": lambda v, t: v < t, "等于": lambda v, t: v == t}
THRESHOLDS = (40, 50, 60)
# A share is at most 100%: what can never be met, or always is, the compiler refuses.
OF_THE_WHOLE = [("等于", 100), ("不低于", 100), ("低于", 100), ("高于", 0)]
YEARS = (2026, 2027, 2030, 2035)
# Every threshold, and values between any two and beyond; of a share in percent.
SHARES = [Fraction(n, 2) for n in range(0, 201)]
COUNTS = [Fraction(n, 2) for n in range(0, 240)]

HEAD = """字典 demo “示例字典”
版本：1
层级 province “省”
区划位数：2
{facts}
规则集 upper “上级”
版本：1.0.0
适用：全国
施行：2020-01-01 发布
文件 up “上级文件”
{upper}
规则集 lower “下级”
版本：1.0.0
适用：省 910000 及其所辖
施行：2021-01-01 发布
文件 down “下级文件”
{lower}
对照 both “两级”
版本：1
{topics}
"""


def milestones(rng, share):
    asked = []
    for year in sorted(rng.sample(YEARS, rng.choice((1, 1, 2)))):
        word, limit = rng.choice(OF_THE_WHOLE) if share and rng.random() < 0.3 else (rng.choice(list(COMPARATORS)), rng.choice(THRESHOLDS))
        asked.append((year, word, limit))
    return asked


def rule_text(document, i, asked, share):
    left, unit = (f"part{i} 占 whole{i}", "%") if share else (f"part{i}", "人")
    items = "；\n".join(f"  （{n}）y{year}：到{year}年，{left} {word} {limit}{unit} “到{year}年{word}{limit}{unit}”"
                       for n, (year, word, limit) in zip("一二", asked))
    return f"\n规则 r{i} “要求{i}”\n依据：{document}#一\n对象：省\n应：\n{items}\n"


def allowed(asked, year, share):
    return {v for v in (SHARES if share else COUNTS) if all(COMPARATORS[word](v, limit) for due, word, limit in asked if due <= year)}


def expected(first, second, share):
    stricter = looser = False
    for year in {due for due, _, _ in first + second}:
        a, b = allowed(first, year, share), allowed(second, year, share)
        stricter |= not a <= b
        looser |= not b <= a
    strictness = "mixed" if stricter and looser else "stricter" if stricter else "looser" if looser else "equal"
    goal = allowed(first, max(YEARS), share)

    def reached(asked):
        return next((due for due, _, _ in asked if allowed(asked, due, share) <= goal), None)

    a, b = reached(first), reached(second)
    timing = "not_comparable" if a is None or b is None else "equal" if a == b else "earlier" if b < a else "later"
    return strictness, timing


def main():
    rng = random.Random(SEED)
    cases = [(milestones(rng, share), milestones(rng, share), share) for share in (rng.random() < 0.5 for _ in range(TOPICS))]
    facts = "".join(f"数据 whole{i} “整体{i}”\n层级：省\n类型：整数\n单位：人\n数据 part{i} “部分{i}”\n层级：省\n类型：整数\n单位：人\n属于：whole{i}\n" for i in range(TOPICS))
    text = HEAD.format(facts=facts, upper="".join(rule_text("up", i, a, share) for i, (a, _, share) in enumerate(cases)),
                       lower="".join(rule_text("down", i, b, share) for i, (_, b, share) in enumerate(cases)),
                       topics="".join(f"\n主题 t{i} “主题{i}”\n| 规则 | 指标 |\n| upper.r{i} | 指标 |\n| lower.r{i} | 指标 |\n" for i in range(TOPICS)))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "levels.zs"
        path.write_text(text, encoding="utf-8")
        done = subprocess.run([PROGRAM, "compare", "--rules", str(path), "--format", "json"], capture_output=True, timeout=120)
    if done.returncode:
        sys.exit(done.stderr.decode("utf-8")[:2000])
    wrong = 0
    for topic, (first, second, share) in zip(json.loads(done.stdout)["topics"], cases):
        (measure,) = topic["pairs"][0]["indicators"]
        found = (measure["strictness"], measure["timing"])
        if found != expected(first, second, share):
            wrong += 1
            print(topic["id"], first, second, "found", found, "expected", expected(first, second, share))
    print(f"{TOPICS} pairs of documents, seed {SEED}, {wrong} differ")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
