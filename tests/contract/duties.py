"""Duties of clauses: judged when asked, and never in the way of targets."""

import json
import unittest

from _zhunsheng import ROOT, Case, main

try:
    import jsonschema
except ImportError:
    jsonschema = None

RULES = """字典 demo “示例字典”
版本：1
层级 county “县”
区划位数：6
层级 school “学校”
上级：县
数据 teachers “教师数”
层级：县
类型：整数
单位：人

规则集 demo “示例规则”
版本：1.0.0
施行：2020-01-01 载明
文件 doc “示例文件”

条款 “布局规划”
依据：doc#二/一/1
对象：县
责任单位：县教育局
| 原文 | 归类 | 编号 | 凭据或理由 |
| “建立供给机制” | 应 | mechanism | 机制文件 |
| “严禁拆分学校” | 不得 | split | 核查记录 |
| “推进集团化办学” | 推进 | groups | 办学文件 |
| “可以公建民营” | 可 | | 允许 |
| “整体推进” | 宣示 | | 总的要求 |

条款
依据：doc#二/一/2
对象：学校
| 原文 | 归类 | 编号 | 凭据或理由 |
| “学校做好计划” | 应 | plan | 计划 |

规则 enough “教师数”
依据：doc#三 “教师不少于10人”
对象：县
应：教师数 不低于 10人

规则 conforming “合规的学校”
依据：doc#四 “所有学校”
对象：县
应：每（学校：符合 plan）

测试 “有文件”
截至：2026-12-31
设：县 350524（mechanism = 已证明）
应得：mechanism 达标
"""

ATTESTED = {"attested": True, "on": "2026-03-01", "by": "县教育局", "evidence": "示教〔2026〕8号"}
DUTIES = ["demo.mechanism", "demo.split", "demo.groups"]


def facts(**given):
    schools = [{"id": f"350524-{n}", "type": "school", "name": f"第{n}小学", "facts": {"plan": ATTESTED}} for n in (1, 2)]
    return {"schema": "zhunsheng-facts/1", "as_of": "2026-12-31", "entities": [{"id": "350524", "type": "county", "name": "示例县", "census": {"school": 2}, "facts": {"teachers": 12, **given}, "children": schools}]}


class Duties(Case):
    def ran(self, *arguments, **given):
        return self.run_program("check", self.write("f.json", facts(**given)), "--rules", self.write("r.zs", RULES), *arguments)

    def county(self, *arguments, **given):
        return self.ran("--format", "json", *arguments, **given).json["entities"][0]

    def test_unasked_they_are_left_out_and_counted(self):
        result = self.ran("--format", "json", mechanism=ATTESTED).json
        county, *schools = result["entities"]
        self.assertEqual([v["requirement"] for v in county["verdicts"]], ["demo.enough", "demo.conforming"])
        self.assertEqual(county["conclusions"][0]["conforms"], True)
        self.assertEqual((county["conclusions"][0]["not_asked"], county["conclusions"][0]["not_asked_stated"]), (3, 1))
        for school in schools:
            self.assertEqual((school["verdicts"], school["conclusions"][0]["conforms"], school["conclusions"][0]["not_asked"]), ([], None, 1))
        self.assertEqual((result["summary"]["not_asked"], result["summary"]["open"], result["summary"]["verdicts"]), (5, 0, 2))

    def test_a_statement_alone_asks_for_nothing(self):
        for given in ({}, {"mechanism": ATTESTED}, {"mechanism": {"attested": False}}, {"split": {"found": True}}):
            county = self.county(**given)
            self.assertEqual((len(county["verdicts"]), county["conclusions"][0]["conforms"]), (2, True))

    def test_asked_they_are_verdicts_like_others(self):
        county = self.county("--duties", mechanism=ATTESTED, split={"found": True, "on": "2026-05-01"})
        duties = {v["requirement"]: (v["status"], v["severity"]) for v in county["verdicts"] if v.get("duty")}
        self.assertEqual(duties, {"demo.mechanism": ("met", "none"), "demo.split": ("not_met", "violation"), "demo.groups": ("open", "none")})
        self.assertEqual([v["requirement"] for v in county["verdicts"]][2:], DUTIES)
        self.assertEqual((county["conclusions"][0]["conforms"], county["conclusions"][0]["not_asked"]), (False, 0))
        self.assertIsNone(self.county("--duties", mechanism=ATTESTED)["conclusions"][0]["conforms"])
        self.assertEqual([v["severity"] for v in self.county("--duties", groups={"attested": False})["verdicts"]][-1], "shortfall")

    def test_named_by_rule(self):
        county = self.county("--rule", "split", split={"found": True})
        self.assertEqual([v["status"] for v in county["verdicts"]], ["not_met"])
        self.assertEqual((county["conclusions"][0]["conforms"], county["conclusions"][0]["not_asked"]), (False, 2))
        text = self.ran("--rule", "split", split={"found": True}).out
        self.assertIn("严禁拆分学校", text)

    def test_text_says_them_in_short(self):
        text = self.ran(mechanism=ATTESTED).out
        self.assertIn("条款职责 3 项未纳入本次评估，其中 1 项已有情况说明", text)
        self.assertNotIn("建立供给机制", text)
        text = self.ran("--duties", mechanism=ATTESTED).out
        self.assertIn("doc#二/一/1“布局规划”：已落实 1，待补充材料 1，待核查 1", text)
        self.assertLess(text.index("教师数"), text.index("布局规划"))
        self.assertNotIn("集团化", text)
        self.assertNotIn("未纳入本次评估", text)
        self.assertIn("集团化", self.ran("--duties", "--explain", "all").out)
        self.assertIn("duties of clauses not part of this assessment: 3", self.ran("--lang", "en").out)

    def test_explain(self):
        path, rules = self.write("f.json", facts(mechanism=ATTESTED)), self.write("r.zs", RULES)
        for arguments in (["demo.mechanism@1.0.0/350524"], ["mechanism"], ["--duties", "--rule", "mechanism"]):
            found = self.run_program("explain", path, *arguments, "--rules", rules, "--format", "json").json["verdicts"]
            self.assertEqual([v["requirement"] for v in found], ["demo.mechanism"])
        shown = self.run_program("explain", path, "--duties", "--entity", "350524", "--rules", rules, "--format", "json").json["verdicts"]
        self.assertEqual(len(shown), 5)

    def test_streams_likewise(self):
        whole = self.ran("--format", "json").json
        line = self.write("f.ndjson", json.dumps(facts()["entities"][0], ensure_ascii=False) + "\n")
        for asked in ([], ["--duties"]):
            lines = self.run_program("check", line, "--rules", self.write("r.zs", RULES), "--as-of", "2026-12-31", "--format", "ndjson", *asked).lines
            whole = self.ran("--format", "json", *asked).json
            self.assertEqual(lines[-1]["summary"], whole["summary"])
            self.assertEqual(lines[1:-1], whole["entities"])

    def test_lists(self):
        rules = self.write("r.zs", RULES)
        rows = self.run_program("rules", "--rules", rules, "--format", "json").json
        self.assertEqual([(row["id"], row["duty"]) for row in rows], [("demo.enough", False), ("demo.conforming", False), *[(id, True) for id in DUTIES], ("demo.plan", True)])
        self.assertEqual(rows[2]["clause"], {"document": "doc", "locator": "二/一/1", "title": "布局规划"})
        text = self.run_program("rules", "--rules", rules).out
        self.assertLess(text.index("demo.conforming"), text.index("doc#二/一/1“布局规划”"))
        self.assertIn("2 条规则，2 项要求；条款职责 4 项", text)
        listed = [fact["id"] for fact in self.run_program("facts", "--rules", rules, "--format", "json").json["facts"]]
        self.assertEqual(listed, ["teachers", "mechanism", "split", "groups", "plan"])

    def test_tests_may_name_them_and_strict_asks_for_none(self):
        run = self.run_program("test", "--strict", self.write("r.zs", RULES))
        self.assertIn("通过 1", run.out)
        self.assertNotIn("demo.mechanism", run.out + run.err)
        self.assertIn("demo.enough", run.out + run.err)

    def test_one_entity_and_conditions(self):
        """A row may name one entity by its code, and hold a condition beside that of its clause."""
        rules = RULES.replace("对象：县\n责任单位：县教育局\n| 原文 | 归类 | 编号 | 凭据或理由 |", "条件：教师数 不低于 5人\n| 原文 | 归类 | 编号 | 对象 | 条件 | 凭据或理由 |")
        for old, new in (("mechanism |", "mechanism | 县 | 教师数 不低于 20人 |"), ("split |", "split | 县 ３５０５２４ | |"), ("groups |", "groups | 县350525 | 非 （教师数 < 3人） |"),
                         ("公建民营” | 可 | |", "公建民营” | 可 | | | |"), ("整体推进” | 宣示 | |", "整体推进” | 宣示 | | | |")):
            rules = rules.replace(old, new)
        given = facts(teachers=12)
        given["entities"].append({"id": "350525", "type": "county", "facts": {"teachers": 4}})
        given["entities"].append({"id": "350526", "type": "county", "facts": {"teachers": 30}})
        command = ("check", self.write("f.json", given), "--duties", "--format", "json", "--rules")
        found = {(v["key"].split("/")[-1], v["rule"]): v["status"] for e in self.run_program(*command, self.write("r.zs", rules)).json["entities"]
                 for v in e["verdicts"] if v["rule"] in DUTIES}
        self.assertEqual(found, {("350524", "demo.mechanism"): "not_applicable", ("350525", "demo.mechanism"): "not_applicable", ("350526", "demo.mechanism"): "open",
                                 ("350524", "demo.split"): "open", ("350525", "demo.groups"): "not_applicable"})
        for wrong, code in (("不低于 20人", "ZS1001"), ("教师 不低于 20人", "ZS2001"), ("教师数", "ZS3001"), ("教师数 不低于 20元", "ZS3002")):
            ran = self.run_program(*command, self.write("r.zs", rules.replace("教师数 不低于 20人", wrong)))
            self.assertEqual((ran.status, code in ran.err), (3, True), wrong + ran.err)

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not here")
    def test_schema(self):
        schema = json.loads((ROOT / "docs/schemas/result-1.schema.json").read_text(encoding="utf-8"))
        for asked in ([], ["--duties"]):
            jsonschema.validate(self.ran("--format", "json", *asked, split={"found": True}).json, schema)


if __name__ == "__main__":
    main()
