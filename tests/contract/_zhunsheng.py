"""Drives the command from outside: what the contract tests share."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ.get("ZHUNSHENG") or str(Path(__file__).resolve().parents[2] / "build/zhunsheng")
ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])

RULES = """规则集 demo “演示规则”
版本：1.0.0
依据：demo-doc
适用：全国
性质：约束性
施行：2020-01-01 载明

文件 demo-doc “演示文件”
文号：演示〔2020〕1号
日期：2020-01-01

层级 province “省”
别名：省份
区划位数：2
层级 county “县”
上级：省
区划位数：6
层级 school “学校”
上级：县
单位：校

数据 enrolled “在读人数”
层级：县
类型：整数
单位：人
提供：县教育局
数据 public_enrolled “公办就读人数”
层级：县
类型：整数
单位：人
属于：在读人数
数据 pupils “在校生数”
层级：学校
类型：整数
单位：人
数据 strong “强校”
层级：学校
类型：是否

规则 share “公办就读比例”
依据：demo-doc#一 “公办就读比例不低于95%”
对象：县
应：公办就读人数 占 在读人数 不低于 95%

规则 wish “公办就读比例的目标”
依据：demo-doc#二 “力争达到99%”
对象：县
力争：公办就读人数 占 在读人数 达到 99%

规则 size “学校规模”
依据：demo-doc#三 “学校不超过2000人”
对象：学校
应：在校生数 不超过 2000人

规则 plan “方案”
依据：demo-doc#四 “印发方案”
对象：省
应：证明 “方案已印发”

规则 strong_counties “有强校的县”
依据：demo-doc#五 “所有县都有强校”
对象：省
应：每（县：存在（学校：强校））
"""


def county(id="350524", enrolled=1000, public=950, pupils=(800,), strong=True, **more):
    """A county with one school a number of pupils."""
    children = [{"id": f"{id}-{i}", "type": "school", "facts": {"pupils": n, "strong": strong}} for i, n in enumerate(pupils)]
    facts = {"enrolled": enrolled, "public_enrolled": public}
    return {"id": id, "type": "county", "name": f"县{id}", "census": {"school": len(pupils)},
            "facts": {k: v for k, v in facts.items() if v != "absent"}, "children": children, **more}


def document(*entities, **more):
    return {"schema": "zhunsheng-facts/1", "synthetic": True, "entities": list(entities), **more}


class Ran:
    def __init__(self, done):
        self.status, self.out, self.err = done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]


class Case(unittest.TestCase):
    """A folder of its own with the demonstration rules in it."""

    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.folder = Path(self._folder.name)
        self.rules = self.write("demo.zs", RULES)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not isinstance(content, (str, bytes)):
            content = json.dumps(content, ensure_ascii=False)
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return str(path)

    def lines_of(self, *entities):
        return "".join(json.dumps(entity, ensure_ascii=False) + "\n" for entity in entities)

    def run_program(self, *arguments, stdin=b"", cwd=None, env=None):
        environment = {k: v for k, v in os.environ.items() if not k.startswith("LC_") and k != "LANG"} | (env or {})
        if isinstance(stdin, str):
            stdin = stdin.encode("utf-8")
        return Ran(subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, capture_output=True, cwd=cwd, env=environment, timeout=120))

    def fits(self, document, schema):
        """Holds a document to its schema, where python3-jsonschema is here."""
        try:
            import jsonschema
        except ImportError:
            return
        jsonschema.validate(document, json.loads((ROOT / f"docs/schemas/{schema}.schema.json").read_text(encoding="utf-8")))

    def check(self, *arguments, **more):
        """check with the demonstration rules on a fixed day."""
        return self.run_program("check", "--rules", self.rules, "--as-of", "2026-12-31", *arguments, **more)


def main():
    program = unittest.main(exit=False)
    sys.exit(0 if program.result.wasSuccessful() else 1)
