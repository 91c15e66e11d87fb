"""How long `zhunsheng gap` takes over a county all of whose schools fail in several indicators, for 100 schools and more.

Run as `gap.py [SCHOOLS…]` with ZHUNSHENG; prints processor time and memory of each, and fails where a row has no id of its own."""

import json
import os
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
PROGRAM = os.environ.get("ZHUNSHENG") or str(ROOT / "build/zhunsheng")
sys.path.insert(0, str(ROOT / "tests/contract"))

from _zhunsheng import RULES, document  # noqa: E402

FACTS = "".join(f"\n数据 {name} “{title}”\n层级：学校\n类型：数\n单位：{unit}\n"
                for name, title, unit in (("staff", "教职工数", "人"), ("value", "设备值", "元"), ("area", "校舍面积", "平方米")))
ASKED = {"value": "设备值 / 在校生数 不低于 2000元/人", "area": "校舍面积 / 在校生数 不低于 8平方米/人", "staff": "教职工数 / 在校生数 不低于 0.08"}
QUOTE = "生均设备2000元，生均校舍8平方米，师生比0.08，九成学校即90%，差异系数0.1"
REQUIRED = [("own", "学校", " 且 ".join(ASKED.values())), ("every", "县", f"每（学校：{ASKED['value']}）"),
            ("each", "县", f"每（学校：{ASKED['area']} 且 {ASKED['staff']}）"), ("most", "县", f"占比（学校：{ASKED['area']}） 不低于 90%"),
            ("spread", "县", "差异系数（学校：设备值 / 在校生数，权 在校生数） 不超过 0.1")]


def rules():
    text = RULES.replace("\n规则 share", FACTS + "\n规则 share", 1)
    for name, subject, asked in REQUIRED:
        text += f"\n规则 {name} “{name}”\n依据：demo-doc#九 “{QUOTE}”\n对象：{subject}\n应：{asked}\n"
    return text


def facts(count):
    chance = random.Random(count)
    schools = []
    for i in range(count):
        pupils = chance.randint(200, 1900)
        figures = {"pupils": pupils, "strong": True, "staff": pupils // 20, "value": pupils * chance.randint(500, 1900), "area": pupils * 5}
        schools.append({"id": f"350524-{i}", "type": "school", "facts": figures})
    return document({"id": "350524", "type": "county", "name": "县", "census": {"school": count}, "children": schools,
                     "facts": {"enrolled": 1000, "public_enrolled": 960}})


def main():
    counts = [int(argument) for argument in sys.argv[1:]] or [100, 300, 1000, 3000]
    print("schools  rows  CPU s  MB")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "rules.zs").write_text(rules(), encoding="utf-8")
        for count in counts:
            (Path(folder) / "facts.json").write_text(json.dumps(facts(count), ensure_ascii=False), encoding="utf-8")
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            done = subprocess.run([PROGRAM, "gap", f"{folder}/facts.json", "--rules", f"{folder}/rules.zs", "--as-of", "2026-12-31", "--format", "json"],
                                  capture_output=True, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            ids = [row["id"] for row in json.loads(done.stdout)["rows"]]
            if len(ids) != len(set(ids)):
                sys.exit("ids are not unique")
            cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            print(f"{count:7}  {len(ids):5}  {cpu:5.2f}  {after.ru_maxrss / 1024:.0f}", flush=True)


if __name__ == "__main__":
    main()
