import json
from pathlib import Path

import pytest

import zhunsheng

ROOT = Path(__file__).resolve().parents[2]

RULES = """规则集 demo “演示规则”
版本：1.0.0
依据：demo-doc
适用：全国
性质：约束性
施行：2020-01-01 载明

文件 demo-doc “演示文件”
文号：演示〔2020〕1号
日期：2020-01-01

层级 county “县”
区划位数：6
层级 school “学校”
上级：县
单位：校

数据 enrolled “在读人数”
层级：县
类型：整数
单位：人
数据 pupils “在校生数”
层级：学校
类型：整数
单位：人
数据 rooms “用房面积”
层级：学校
类型：数
单位：平方米
数据 boarding “寄宿制”
层级：学校
类型：是否

规则 size “学校规模”
依据：demo-doc#三 “学校不超过2000人”
对象：学校
应：在校生数 不超过 2000人

规则 room “生均用房”
依据：demo-doc#四 “生均用房不低于4.5平方米”
对象：学校
应：用房面积 ÷ 在校生数 不低于 4.5平方米/人

规则 even “校际均衡”
依据：demo-doc#五 “差异系数不大于0.5”
对象：县
应：差异系数（学校：用房面积 ÷ 在校生数） 不大于 0.5

规则 all “总量”
依据：demo-doc#六 “在校生不少于1000人”
对象：县
应：合计（学校：在校生数） 不少于 1000人
"""


@pytest.fixture(scope="session")
def rules():
    return RULES


@pytest.fixture(scope="session")
def demo(rules):
    return zhunsheng.Program.compile({"demo.zs": rules})


@pytest.fixture(scope="session")
def bundled():
    return zhunsheng.Program.bundled()


@pytest.fixture
def facts():
    return {
        "schema": "zhunsheng-facts/1", "synthetic": True, "as_of": "2026-12-31",
        "entities": [{"id": "350524", "type": "county", "name": "示例县", "census": {"school": 2}, "children": [
            {"id": "a", "type": "school", "name": "甲校", "facts": {"pupils": 2016, "rooms": 9000.1, "boarding": True}},
            {"id": "b", "type": "school", "name": "乙校", "facts": {"pupils": 400}}]}],
    }


@pytest.fixture(scope="session")
def sample():
    return (ROOT / "fixtures/sample/county.json").read_bytes()


@pytest.fixture
def as_json():
    return lambda value: json.dumps(value, ensure_ascii=False)
