"""What `explain` says of one result, in text, JSON and on the page: marks, members that count, near values, whose reading it is, until when."""

import re
import unittest

from _zhunsheng import ROOT, RULES, Case, county, document, main

MORE = """
层级 class “班级”
上级：学校
单位：班

数据 class_size “班额”
层级：班级
类型：整数
单位：人
数据 rooms “教室数”
层级：学校
类型：整数
单位：间

规则 classes “班额”
依据：demo-doc#七 “不得有超过45人的班”
对象：学校
应：计数（班级：班额 超过 45人） 不超过 0班

规则 small “小班”
依据：demo-doc#八 “至少2个班不超过45人”
对象：学校
应：计数（班级：班额 不超过 45人） 不少于 2班

规则 even “校际差异系数”
依据：demo-doc#九 “差异系数不超过0.1”
对象：县
应：差异系数（学校：在校生数） 不超过 0.1
"""


def school(sizes, id="s", **more):
    classes = [{"id": f"{id}-b{i}", "type": "class", "name": f"{i}班", "facts": {"class_size": n}} for i, n in enumerate(sizes, 1)]
    return {"id": id, "type": "school", "name": "甲校", "census": {"class": len(sizes)}, "children": classes, **more}


class Explanations(Case):
    def setUp(self):
        super().setUp()
        self.rules = self.write("demo.zs", RULES + MORE)

    def explain(self, facts, key, *arguments, status=None):
        path = self.write("facts.json", facts)
        ran = self.run_program("explain", path, key, "--rules", self.rules, "--as-of", "2026-12-31", "--width", "400", *arguments)
        self.assertNotIn(ran.status, (1, 3, 64), ran.err)
        return ran

    def steps(self, facts, requirement, *arguments):
        ran = self.check(self.write("facts.json", facts), "--format", "json", "--explain", "all", *arguments)
        verdict = next(v for e in ran.json["entities"] for v in e["verdicts"] if v["requirement"] == f"demo.{requirement}")
        out = []

        def walk(list, depth):
            for step in list:
                out.append((depth, step["truth"], step["text"]["zh"], step["text"]["en"]))
                walk(step.get("steps", []), depth + 1)

        walk(verdict["explanation"]["steps"], 0)
        return out


class Counted(Explanations):
    def test_what_counts_against_is_listed_and_the_rest_in_one_line(self):
        facts = document(school([47, 45, 40, 46]))
        steps = self.steps(facts, "classes")
        self.assertEqual([s[2] for s in steps if s[0] > 0][-3:], ["1班：班额为47人，超过45人", "4班：班额为46人，超过45人", "其余2个班级均不超过45人"])
        self.assertEqual([s[3] for s in steps if s[0] > 0][-1], "the other 2 classes: at most 45 people")
        self.assertEqual({s[1] for s in steps if s[0] > 0}, {None})
        for lang, absent in (("zh", ("少于45人", "等于45人")), ("en", ("fewer than 45", "equal to 45"))):
            text = self.explain(facts, "classes", "--lang", lang).out
            for words in absent:
                self.assertNotIn(words, text)
        text = self.explain(facts, "classes").out
        self.assertEqual(len(re.findall(r"^ *✗ ", text, re.M)), 1, text)

    def test_within_the_limit_none_is_a_failure(self):
        facts = document(school([45, 40]))
        self.assertEqual([s[1:3] for s in self.steps(facts, "classes")][-1], (None, "2个班级均不超过45人"))
        self.assertNotIn("✗", self.explain(facts, "classes").out)

    def test_one_that_is_not_known_is_open(self):
        facts = document(school([47, 40, None]))
        del facts["entities"][0]["children"][2]["facts"]
        truths = {s[2]: s[1] for s in self.steps(facts, "classes") if s[0] > 0}
        self.assertEqual([t for words, t in truths.items() if words.startswith("3班")], ["unknown"])
        self.assertIn("其余1个班级均不超过45人", truths)

    def test_where_many_are_due_those_that_fall_short_are_told(self):
        steps = self.steps(document(school([47, 45])), "small")
        self.assertIn("1班：班额为47人，超过45人，超出2人", [s[2] for s in steps])


class Marks(Explanations):
    def test_a_value_has_no_mark(self):
        facts = document(county(pupils=(100, 900)))
        steps = self.steps(facts, "even")
        self.assertEqual(steps[0][1], "no")
        self.assertEqual({s[1] for s in steps[1:]}, {None}, steps)
        text = self.explain(facts, "even").out
        self.assertNotIn("✓", text)
        self.assertIn("· 350524-0：100人", text)


BY = {"body": "教育部", "document": "示函〔2026〕1号", "on": "2026-06-01", "reason": "统一标准"}
READING = """
口径 enough “规模口径”
依据：demo-doc#八 “规模适当”
按：
  （一）strict “严” “strict”：不超过 500人；
  （二）loose “宽” “loose”：不超过 900人
理由：演示
规则 fitting “规模适当”
依据：demo-doc#八 “规模适当”
对象：学校
应：在校生数 按 规模口径 掌握
"""
FIXTURE = ROOT / "fixtures/sample/county.json"


class Overlays(Explanations):
    def overlay(self, **entries):
        return self.write("overlay.json", {"schema": "zhunsheng-overlay/1", "synthetic": True, **entries})

    def test_a_confirmed_reading_says_who_confirmed_it_and_why(self):
        self.rules = self.write("demo.zs", RULES + READING)
        overlay = self.overlay(readings=[{"reading": "demo.enough", "alternative": "loose", **BY}])
        for lang, words in (("zh", "“规模口径”按“宽”掌握，由教育部（示函〔2026〕1号）确认，理由：统一标准"),
                            ("en", "“demo.enough” read as “loose”, confirmed by 教育部 (示函〔2026〕1号), because: 统一标准")):
            said = self.explain(document(county(pupils=(800,))), "fitting", "--overlay", overlay, "--lang", lang)
            self.assertIn(words, said.out)
        self.assertNotIn("教育部", self.explain(document(county(pupils=(800,))), "fitting").out)

    def test_a_waiver_gives_its_reason(self):
        overlay = self.overlay(waivers=[{"requirement": "demo.share", "entity": "350524", **BY}])
        for lang, words in (("zh", "示函〔2026〕1号）暂不评估，理由：统一标准"), ("en", "because: 统一标准")):
            self.assertIn(words, self.explain(document(county(public=900)), "share", "--overlay", overlay, "--lang", lang).out)


class Near(Explanations):
    def sentence(self, **figures):
        ran = self.check(self.write("facts.json", document(county(**figures))), "--format", "json", "--explain", "all")
        return next(v for e in ran.json["entities"] for v in e["verdicts"] if v["requirement"] == "demo.share")["explanation"]["sentence"]

    def test_a_value_that_does_not_end_is_about_so_much(self):
        sentence = self.sentence(enrolled=300007, public=285006)  # 94.9997…%
        self.assertIn("未经修约的值约为94.99", sentence["zh"])
        self.assertIn("差约0.000", sentence["zh"])
        self.assertIn("unrounded it is about 94.99", sentence["en"])

    def test_one_that_ends_is_shown_whole(self):
        self.assertIn("未经修约的值为94.999375%", self.sentence(enrolled=1600000, public=1519990)["zh"])


MONEY = """
数据 value “设备值”
层级：县
类型：数
单位：元
小数：2
数据 each “生均设备值”
层级：县
类型：数
算法：设备值 ÷ 在读人数
单位：元/人
小数：2

规则 worth “设备值”
依据：demo-doc#七 “设备值不低于500万元”
对象：县
应：设备值 不低于 500万元
规则 worth_each “生均设备值”
依据：demo-doc#八 “生均设备值不低于5000元”
对象：县
应：生均设备值 不低于 5000元/人
"""


class Whole(Explanations):
    """What is shown as a figure is shown whole, or said to be about so much."""

    def setUp(self):
        super().setUp()
        self.rules = self.write("demo.zs", RULES + MONEY)

    def facts(self):
        one = county(enrolled=1001)
        one["facts"]["value"] = "499.968123万元"
        return document(one)

    def test_a_stated_figure_is_shown_as_it_was(self):
        text = self.explain(self.facts(), "worth").out
        self.assertEqual(set(re.findall(r"499\.\d*", text)), {"499.968123"}, text)
        self.assertIn("4,999,681.23 yuan", self.explain(self.facts(), "worth", "--lang", "en").out)
        ran = self.check(self.write("facts.json", self.facts()), "--format", "json")
        [verdict] = [v for e in ran.json["entities"] for v in e["verdicts"] if v["requirement"] == "demo.worth"]
        self.assertEqual(verdict["observed"]["display"], "499.968123万元")

    def test_what_was_worked_out_and_does_not_end_is_about_so_much(self):
        text = self.explain(self.facts(), "worth_each").out
        self.assertRegex(text, r"生均设备值 +约4994\.69元/人")
        self.assertRegex(text, r"设备值 +499\.968123万元")
        english = self.explain(self.facts(), "worth_each", "--lang", "en").out
        self.assertIn("about 4,994.69 yuan per person", english)
        self.assertIn("4,999,681.23 ÷ 1,001 = 4,994.69 yuan per person, below 5,000 yuan per person", english)
        self.assertNotRegex(english.split("demo.worth_each@")[0], r"\b\d{4}\.?\d* (yuan|people|÷)", english)


class Until(Explanations):
    def test_evidence_says_until_when_it_counts(self):
        ran = self.run_program("explain", FIXTURE, "layout_plan", "--width", "300")
        self.assertIn("有效至2027年2月27日", ran.out)
        self.assertIn("holds until 27 February 2027", self.run_program("explain", FIXTURE, "layout_plan", "--width", "300", "--lang", "en").out)


if __name__ == "__main__":
    main()
