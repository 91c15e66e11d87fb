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


WAYS = """
数据 left “毕业人数”
层级：县
类型：整数
单位：人
数据 moved “转出人数”
层级：县
类型：整数
单位：人
数据 kept_a “巩固率一式”
层级：县
类型：比率
算法：毕业人数 ÷ 在读人数
数据 kept_b “巩固率二式”
层级：县
类型：比率
算法：毕业人数 ÷ （在读人数 − 转出人数）
口径 kept “巩固率”
按：
  （一）one “一式” “way one”：巩固率一式；
  （二）two “二式” “way two”：巩固率二式
理由：演示
规则 keeping “巩固率”
依据：demo-doc#二/五/11 “巩固率不低于95%”
对象：县
应：巩固率 不低于 95%
规则 keeps “办得好的县”
依据：demo-doc#七 “县要巩固”
对象：县
应：符合 keeping
"""


class UnderEachReading(Explanations):
    def setUp(self):
        super().setUp()
        self.rules = self.write("demo.zs", RULES + WAYS)

    def facts(self, left=940, moved=20):
        one = county()
        one["facts"] |= {"left": left, "moved": moved}
        return document(one)

    def test_value_comparison_and_gap_stand_with_their_reading(self):
        said = self.explain(self.facts(), "keeping").out
        self.assertIn("按“一式”掌握为未达标（94%），按“二式”掌握为达标（95.92%）", said)
        self.assertRegex(said, r"✗ 按“一式”掌握：巩固率一式：940÷1000=94%，低于95%，差1个百分点")
        self.assertRegex(said, r"✓ 按“二式”掌握：巩固率二式：940÷（1000−20）=95.92%，不低于95%")
        self.assertNotIn("一式（巩固率一式）", said)
        self.assertNotIn("前一口径", said)
        english = self.explain(self.facts(), "keeping", "--lang", "en").out
        self.assertIn("read as “way one”: 940 ÷ 1,000", english.replace("kept a: ", ""))
        self.assertIn("read as “way two”", english)

    def test_no_gap_without_its_reading(self):
        ran = self.check(self.write("facts.json", self.facts()), "--format", "json", "--explain", "all")
        verdicts = {v["requirement"]: v for e in ran.json["entities"] for v in e["verdicts"]}
        keeping = verdicts["demo.keeping"]
        self.assertEqual([(r["alternatives"], r["status"], r["value"]["zh"], r.get("gap", {}).get("zh", "")[:9]) for r in keeping["explanation"]["by_reading"]],
                         [(["one"], "not_met", "94%", "差1个百分点；达到"[:9]), (["two"], "met", "95.92%", "")])
        for text in (keeping["margin"]["text"]["zh"], verdicts["demo.keeps"]["explanation"]["members"][0]["text"]["zh"]):
            self.assertIn("按“一式”掌握，", text)
            self.assertIn("差1个百分点", text)

    def test_what_is_told_of_a_verdict_below_names_its_readings(self):
        said = self.run_program("explain", FIXTURE, "county_balanced_school_conditions", "--width", "400").out
        below = [line for line in said.splitlines() if "待研判：" in line and "差" in line]
        self.assertTrue(below)
        for line in below:
            self.assertIn("掌握", line)

    def test_readings_that_agree_need_no_telling_apart(self):
        ran = self.check(self.write("facts.json", self.facts(left=900)), "--format", "json", "--explain", "all")
        [keeping] = [v for e in ran.json["entities"] for v in e["verdicts"] if v["requirement"] == "demo.keeping"]
        self.assertEqual(keeping["status"], "not_met")
        self.assertNotIn("by_reading", keeping["explanation"])

    def test_an_english_reader_finds_the_clause(self):
        english = self.explain(self.facts(), "keeping", "--lang", "en").out
        self.assertIn("II(V)11 [二、（五）第11条]", english)
        self.assertIn("二、（五）第11条", self.explain(self.facts(), "keeping").out)


MANY = """
层级 class “班级”
上级：学校
单位：班
数据 class_size “班额”
层级：班级
类型：整数
单位：人
枚举 kind “类别”
值：usual “普通”、point “教学点”
数据 school_kind “类别”
层级：学校
类型：枚举 类别
规则 one “一个班”
依据：demo-doc#七 “不得有超过45人的班”
对象：班级
应：班额 不超过 45人
规则 all_sizes “各校规模”
依据：demo-doc#八 “普通学校不超过2000人”
对象：县
应：每（学校：在校生数 不超过 2000人，限 类别 = 普通）
规则 wise “校风”
依据：demo-doc#八 “校风好”
对象：学校
应：研判 “校风好”
规则 all_wise “各校校风”
依据：demo-doc#八 “各校校风好”
对象：县
应：每（学校：符合 wise）
"""


class Members(Explanations):
    def setUp(self):
        super().setUp()
        self.rules = self.write("demo.zs", RULES + MANY)

    def facts(self, schools=20, points=2, over=1):
        one = county(pupils=())
        for i in range(schools):
            facts = {"pupils": 2100 if i < over else 300, "school_kind": "point" if i >= schools - points else "usual"}
            one["children"].append({"id": f"350524-{i}", "type": "school", "name": f"第{i}小学", "facts": facts, "children": [
                {"id": f"350524-{i}-1", "type": "class", "name": "1班", "facts": {"class_size": 50 if i == 0 else 40}}]})
        one["census"] = {"school": schools}
        return document(one)

    def test_those_that_comply_are_counted_and_those_that_decide_listed(self):
        said = self.explain(self.facts(), "all_sizes").out
        self.assertIn("第0小学", said)
        self.assertNotIn("第1小学：", said)
        self.assertIn("另有17个符合要求", said)
        self.assertIn("34个数", said)
        ran = self.check(self.write("facts.json", self.facts()), "--format", "json", "--explain", "all")
        [verdict] = [v for e in ran.json["entities"] for v in e["verdicts"] if v["requirement"] == "demo.all_sizes"]
        self.assertEqual(len(verdict["explanation"]["steps"][0]["steps"]), 18)
        self.assertIn("350524-5/pupils", [f["path"] for f in verdict["explanation"]["facts"]])

    def test_few_are_listed(self):
        self.assertIn("第1小学：", self.explain(self.facts(schools=4, points=0), "all_sizes").out)

    def test_those_left_out_are_named_with_the_reason(self):
        said = self.explain(self.facts(), "all_sizes").out
        self.assertRegex(said, r"未计入的对象\n  不属于学校（限类别为普通）的2个：\n    · 第18小学、第19小学（类别为教学点）")
        self.assertIn("left out", self.explain(self.facts(), "all_sizes", "--lang", "en").out)
        ran = self.check(self.write("facts.json", self.facts(points=3)), "--format", "json", "--explain", "all")
        [verdict] = [v for e in ran.json["entities"] for v in e["verdicts"] if v["requirement"] == "demo.all_sizes"]
        [left_out] = verdict["explanation"]["left_out"]
        self.assertEqual((left_out["count"], [m["entity"] for m in left_out["members"]]), (3, ["350524-17", "350524-18", "350524-19"]))
        self.assertNotIn("未计入", self.explain(self.facts(points=0), "all_sizes").out)

    def test_a_class_is_named_with_its_school(self):
        path = self.write("facts.json", self.facts())
        ran = self.check(path, "--format", "json", "--explain", "all", "--rule", "one")
        self.assertEqual({(e["name"], e["full_name"]) for e in ran.json["entities"] if e["type"] == "class" and e["id"] == "350524-0-1"}, {("1班", "第0小学1班")})
        self.assertIn("第0小学1班", self.check(path, "--rule", "one").out)
        self.assertIn("第0小学1班", self.check(path, "--rule", "one", "--format", "csv").out)
        self.assertIn("对象：第0小学1班", self.explain(self.facts(), "demo.one@1.0.0/350524-0-1").out)
        a = self.write("a.json", ran.out)
        better = self.facts()
        better["entities"][0]["children"][0]["children"][0]["facts"]["class_size"] = 44
        b = self.write("b.json", self.check(self.write("better.json", better), "--format", "json", "--explain", "all", "--rule", "one").out)
        said = self.run_program("changes", a, b, "--rules", self.rules, "--width", "200").out
        self.assertIn("第0小学1班（350524-0-1）", said)
        self.assertIn("50 people", self.run_program("changes", a, b, "--rules", self.rules, "--width", "200", "--lang", "en").out)
        self.assertNotRegex(self.run_program("changes", a, b, "--rules", self.rules, "--width", "200", "--lang", "en").out, r"\d人")

    def test_what_waits_for_a_person_is_not_to_be_verified(self):
        said = self.explain(self.facts(schools=3, points=0), "all_wise").out
        self.assertIn("3所学校中，3所待研判", said)
        self.assertNotIn("待核实", said)
        self.assertIn("3 need review", self.explain(self.facts(schools=3, points=0), "all_wise", "--lang", "en").out)


ROUNDED_UP = """
数据 classes “班数”
层级：学校
类型：整数
单位：个
数据 halls “场馆数”
层级：学校
类型：整数
单位：个
规则 halls_one “场馆”
依据：demo-doc#七 “每12个班1个”
对象：学校
应：场馆数 不少于 进一（班数 ÷ 12） × 1
规则 halls_two “大场馆”
依据：demo-doc#七 “每12个班2个”
对象：学校
应：场馆数 不少于 进一（班数 ÷ 12） × 2
"""


class Formulas(Explanations):
    def test_a_formula_as_a_person_writes_it(self):
        self.rules = self.write("demo.zs", RULES + ROUNDED_UP)
        one = county(pupils=(100,))
        one["children"][0]["facts"] |= {"classes": 3, "halls": 0}
        for rule, zh, en in (("halls_one", "1个（3÷12进一）", "(3 ÷ 12 rounded up)"), ("halls_two", "2个（（3÷12进一）×2）", "((3 ÷ 12 rounded up) × 2)")):
            self.assertIn(zh, self.explain(document(one), rule).out)
            self.assertIn(en, self.explain(document(one), rule, "--lang", "en").out)


class Words(Explanations):
    def test_both_sources_that_disagree_are_named(self):
        one = county()
        one["facts"]["enrolled"] = [{"value": 1000, "source": "a"}, {"value": 980, "source": "b"}]
        facts = document(one, sources={"a": {"title": "年报"}, "b": {"title": "台账"}})
        figures = self.explain(facts, "share").out.split("所用数据")[1].split("需补报")[0]
        self.assertRegex(figures, r"在读人数 +1000人（年报）；980人（台账）（数据不一致")

    def test_a_figure_to_compare_with_that_is_missing_is_named(self):
        self.rules = self.write("demo.zs", RULES + "\n规则 same “一致”\n依据：demo-doc#七 “公办等于在读”\n对象：县\n应：公办就读人数 等于 在读人数\n")
        ran = self.check(self.write("facts.json", document(county(enrolled="absent"))), "--rule", "same", "--format", "csv")
        self.assertIn("等于“在读人数”（数值尚未确定）", ran.out)
        self.assertNotIn("无法确定", ran.out)

    def test_rule_sets_that_were_not_asked_are_not_spoken_of(self):
        for more in (("--rule", "junior_retention"), ("--entity", "999901-001")):
            for lang, words in (("zh", "没有它的规则所指的对象"), ("en", "no entity of the facts is a subject")):
                self.assertNotIn(words, self.run_program("check", FIXTURE, *more, "--lang", lang).out)

    def test_a_window_of_coming_into_force_is_no_term(self):
        said = self.run_program("explain", FIXTURE, "junior_retention", "--lang", "zh", "--width", "200").out
        self.assertIn("施行：日期未载明，在2017年1月1日至2017年12月31日之间（推定）", said)

    def test_help_says_what_gives_2(self):
        self.assertIn("约束性", self.run_program("--help", "--lang", "zh").out)
        self.assertIn("binding", self.run_program("--help", "--lang", "en").out)


class Until(Explanations):
    def test_evidence_says_until_when_it_counts(self):
        ran = self.run_program("explain", FIXTURE, "layout_plan", "--width", "300")
        self.assertIn("有效至2027年2月27日", ran.out)
        self.assertIn("holds until 27 February 2027", self.run_program("explain", FIXTURE, "layout_plan", "--width", "300", "--lang", "en").out)


if __name__ == "__main__":
    main()
