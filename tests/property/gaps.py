"""Gaps of invented provinces: every row is applied and brings its verdict about, and with one unit less it does not; so are all choices."""

import json
import os
import random
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
sys.path.insert(0, str(ROOT / "tests/contract"))

from _gaps import Gaps  # noqa: E402
from _zhunsheng import RULES, document  # noqa: E402

# Under the sanitizers (ZS_CASES 1000) two provinces are enough.
PROVINCES = {"350000": 3, "370000": 7, "520000": 5}  # and the seed of each
FEW = int(os.environ.get("ZS_CASES", "10000")) <= 1000


class Provinces(Gaps):
    def test_every_row(self):
        rows = 0
        for province, seed in list(PROVINCES.items())[: 2 if FEW else None]:
            with self.subTest(province=province, seed=seed):
                rows += self.one(province, seed)
        print(f"{rows} rows")
        self.assertGreater(rows, 50)

    def one(self, province, seed):
        path = self.folder / "province.json"
        make = [sys.executable, str(ROOT / "tests/generators/sample_province.py"), "--province", province, "--seed", str(seed),
                "--as-of", "2027-12-31", "--cities", "2", "--counties", "3", "--schools", "30", "-o", str(path)]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL, timeout=120)
        doc = json.loads(path.read_text(encoding="utf-8"))
        result = self.gap(path)
        self.try_every_row(doc, result)
        return len(result["rows"])

    def test_ids_are_unique(self):
        """Over a whole result; and they are the same where every figure is another one, as far as the rows are there."""
        path = self.folder / "province.json"
        make = [sys.executable, str(ROOT / "tests/generators/sample_province.py"), "--province", "350000", "--seed", "11",
                "--as-of", "2027-12-31", "--cities", "1", "--counties", "2", "--schools", "60", "-o", str(path)]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL, timeout=120)
        ids = [row["id"] for row in self.gap(path)["rows"]]
        self.assertGreater(len(ids), 40)
        self.assertEqual(len(ids), len(set(ids)))


FACTS = ("\n数据 staff “教职工数”\n层级：学校\n类型：整数\n单位：人\n数据 full_time “专任教师数”\n层级：学校\n类型：整数\n单位：人\n属于：教职工数\n"
         "数据 value “设备值”\n层级：学校\n类型：数\n单位：元\n口径 enough “规模口径”\n依据：demo-doc#九 “300人或者500人”\n"
         "按：（一）low “300人” “300”：不少于 300人；（二）high “500人” “500”：不少于 500人\n理由：没有写明。\n")
COMPARISONS = [("在校生数 不少于 {a}人", "{a}人"), ("在校生数 不超过 {b}人", "{b}人"), ("专任教师数 占 教职工数 不低于 {p}%", "{p}%"),
               ("教职工数 / 在校生数 不低于 0.0{q}", "0.0{q}"), ("设备值 / 在校生数 不低于 {b}元/人", "{b}元"), ("教职工数 等于 {p}人", "{p}人"),
               ("教职工数 - 专任教师数 不超过 {q}人", "{q}人"), ("在校生数 按 规模口径 掌握", "300人或者500人")]


class Invented(Gaps):
    """Rules and schools by chance: every row is applied."""

    def test_two_hundred_rows(self):
        rows = seed = 0
        while rows < (40 if FEW else 200):
            seed += 1
            with self.subTest(seed=seed):
                rows += self.one(random.Random(seed))
            self.assertLess(seed, 200)
        print(f"{rows} rows of {seed} bodies of facts")

    def one(self, chance):
        chosen = []
        for _ in range(chance.randint(1, 3)):
            asked, words = chance.choice(COMPARISONS)
            numbers = {"a": chance.randint(2, 12) * 50, "b": chance.randint(2, 12) * 50, "p": chance.randint(50, 95), "q": chance.randint(4, 9)}
            chosen.append((asked.format(**numbers), words.format(**numbers)))
        asked = " 且 ".join(asked for asked, _ in chosen)
        if chance.random() < 0.5:
            subject, asked = "县", f"每（学校：{asked}）"
        else:
            subject = "学校"
        rules = RULES.replace("\n规则 share", FACTS + "\n规则 share", 1)
        rules += f"\n规则 chance “随机”\n依据：demo-doc#九 “{'，'.join(words for _, words in chosen)}”\n对象：{subject}\n应：{asked}\n"
        path = self.write("rules.zs", rules)
        schools = []
        for i in range(chance.randint(1, 14)):
            staff = chance.randint(10, 90)
            schools.append({"id": f"s{i}", "type": "school", "facts": {"pupils": chance.randint(50, 900), "strong": True, "staff": staff,
                            "full_time": chance.randint(1, staff), "value": chance.randint(10_000, 400_000)}})
        doc = document({"id": "350524", "type": "county", "name": "县", "census": {"school": len(schools)}, "children": schools,
                        "facts": {"enrolled": 1000, "public_enrolled": 960}})
        more = ("--as-of", "2026-12-31", "--rule", "chance")
        result = self.gap(self.write("facts.json", doc), *more, rules=path)
        self.try_every_row(doc, result, *more[:2], rules=path)
        return len(result["rows"])


if __name__ == "__main__":
    unittest.main()
