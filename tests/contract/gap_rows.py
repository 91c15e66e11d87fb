"""缺口测算, row by row: what each is labelled with, equalities, ids, why there is none, and what an overlay or a hostile name does to them."""

import copy
import csv
import io
import unittest

from _gaps import Gaps
from _zhunsheng import RULES, county, document, main

DAY = ("--as-of", "2026-12-31")


def rule(name, words, asked, subject="学校"):
    return f"\n规则 {name} “{name}”\n依据：demo-doc#九 “{words}”\n对象：{subject}\n应：{asked}\n"


class Rows(Gaps):
    def of(self, rules, doc, *more, tried=True):
        path = self.write("rules.zs", rules)
        result = self.gap(self.write("facts.json", doc), *DAY, *more, rules=path)
        if tried:
            self.try_every_row(doc, result, *DAY, *more, rules=path)
        return result


class Labels(Rows):
    READING = ("\n口径 enough “规模口径”\n依据：demo-doc#九 “900人或者1000人”\n按：（一）low “900人” “900”：不少于 900人；"
               "（二）high “1000人” “1000”：不少于 1000人\n理由：没有写明。\n")

    def test_of_several_readings_the_line_that_is_satisfied(self):
        rules = RULES + self.READING + rule("size_read", "900人或者1000人", "在校生数 按 规模口径 掌握")
        for pupils in (800, 950):  # under none of them, under one of them
            result = self.of(rules, document(county(pupils=(pupils,))), "--rule", "size_read")
            [row] = result["rows"]
            self.assertEqual((row["to"], row["required"], row["under_readings"], row["alone"]), ("1000", "1000", True, True))
            self.assertIn("1000", row["line"]["zh"])
            self.assertNotIn("900人", row["line"]["zh"])

    def test_the_comparison_is_of_the_line_that_is_named(self):
        for first, second, said in (("高于 50%", "不低于 90%", "不低于90%"), ("不低于 50%", "高于 90%", "高于90%"), ("不低于 90%", "高于 90%", "高于90%")):
            reading = (f"\n口径 most “多数口径”\n依据：demo-doc#九 “占多数，{first}，{second}”\n按：（一）one “一” “one”：{first}；（二）two “二” “two”：{second}\n"
                       "理由：没有写明。\n")
            rules = RULES + reading + rule("most_public", "占多数", "公办就读人数 占 在读人数 按 多数口径 掌握", "县")
            [row] = self.of(rules, document(county(public=440)), "--rule", "most_public")["rows"]
            self.assertEqual(row["line"]["zh"].split("，")[0], said)
            self.assertEqual(row["to"], "901" if said[0] == "高" else "900")

    def test_without_readings_nothing_is_said_of_them(self):
        [row] = self.of(RULES, document(county(public=900)), "--rule", "share")["rows"][:1]
        self.assertIs(row["under_readings"], False)
        self.assertNotIn("口径", row["line"]["zh"])


    def test_readings_that_make_no_difference_are_not_spoken_of(self):
        both = rule("both", "2000人，900人或者1000人", "在读人数 不少于 2000人 且 公办就读人数 按 规模口径 掌握", "县")
        rows = self.of(RULES + self.READING + both, document(county(public=1000)), "--rule", "both", tried=False)["rows"]
        said = {(row["changes"][0]["fact"], row["under_readings"], "口径" in row["line"]["zh"]) for row in rows}
        self.assertEqual(said, {("enrolled", False, False)})

    def test_a_period_is_not_over_on_its_last_day(self):
        yearly = rule("yearly", "每年在读不少于2000人", "在读人数 不少于 2000人", "县").replace("应：", "期间：每年\n应：")
        path, facts = self.write("rules.zs", RULES + yearly), self.write("facts.json", document(county()))
        for day, over in (("2026-12-31", False), ("2027-01-01", True)):
            for lang, words in (("zh", "该期已结束"), ("en", "over: for the next one")):
                said = self.run_program("gap", facts, "--rules", path, "--rule", "yearly", "--as-of", day, "--lang", lang).out
                self.assertIn("2026", said)
                self.assertEqual(words in said, over, said)


class Equalities(Rows):
    def one(self, asked, words, doc, subject="学校"):
        result = self.of(RULES + rule("same", words, asked, subject), doc, "--rule", "same")
        [gap] = result["gaps"]
        return result["rows"], gap

    def test_it_is_not_stepped_over(self):
        for pupils in (3, 500, 999):
            [row], gap = self.one("在校生数 等于 1000人", "等于1000人", document(county(pupils=(pupils,))))
            self.assertEqual((row["to"], row["change"], row["alone"]), ("1000", str(1000 - pupils), True))

    def test_it_comes_down_to_what_the_rule_names(self):
        [row], gap = self.one("在校生数 等于 1000人", "等于1000人", document(county(pupils=(1203,))))
        self.assertEqual((row["to"], row["change"], gap["reason"]), ("1000", "-203", None))

    def test_it_is_not_fitted_to_another_figure(self):
        rows, gap = self.one("公办就读人数 等于 在读人数 - 100人", "少100人", document(county(enrolled=1000, public=950)), "县")
        self.assertEqual((rows, gap["reason"]), ([], "above"))
        [row, *_], gap = self.one("公办就读人数 等于 在读人数 - 100人", "少100人", document(county(enrolled=1000, public=300)), "县")
        self.assertEqual(row["to"], "900")

    def test_what_no_whole_number_reaches_is_said(self):
        rows, gap = self.one("公办就读人数 / 在读人数 等于 0.3333", "等于0.3333", document(county(enrolled=100, public=20)), "县")
        self.assertEqual((rows, gap["fewest"], gap["reason"]), ([], None, "no_change"))

    def test_anything_but_a_number(self):
        [row], gap = self.one("在校生数 不等于 800人", "不等于800人", document(county(pupils=(800,))))
        self.assertEqual((row["to"], row["alone"]), ("801", True))


class Reasons(Rows):
    def test_many_figures(self):
        rules = RULES + rule("total", "合计20000人", "合计（学校：在校生数） 不少于 20000人", "县")
        result = self.of(rules, document(county(pupils=[800] * 14)), "--rule", "total")
        [gap] = result["gaps"]
        self.assertEqual((gap["rows"], gap["fewest"], gap["reason"]), ([], None, "many"))
        self.assertEqual((gap["items"][0]["figures"], gap["items"][0]["required"]), (14, "20000"))
        self.assertIn("14", gap["message"]["zh"])
        self.assertIn("14", gap["message"]["en"])
        few = self.of(rules, document(county(pupils=[800] * 12)), "--rule", "total")
        self.assertEqual(len(few["rows"]), 12)
        self.assertTrue(all(row["alone"] for row in few["rows"]))


class Counts(Rows):
    """A number of members that must come down."""

    def county_of(self, asked, words, pupils, strong=True):
        one = county(pupils=pupils, strong=strong)
        result = self.of(RULES + rule("counted", words, asked, "县"), document(one), "--rule", "counted")
        [gap] = result["gaps"]
        return {row["changes"][0]["entity"]: row for row in result["rows"]}, gap

    def test_none_is_allowed(self):
        rows, gap = self.county_of("计数（学校：在校生数 超过 900人） 不超过 0所", "不超过0所，900人", (800, 950, 901))
        self.assertEqual({entity: (row["to"], row["alone"]) for entity, row in rows.items()},
                         {"350524-1": ("900", False), "350524-2": ("900", False)})
        self.assertEqual((gap["fewest"]["items"], gap["fewest"]["proven"], gap["reason"]), (2, True, None))

    def test_some_are_allowed(self):
        rows, gap = self.county_of("计数（学校：在校生数 超过 900人） 不超过 1所", "不超过1所，900人", (800, 950, 901))
        self.assertEqual({row["to"] for row in rows.values()}, {"900"})
        self.assertTrue(all(row["alone"] for row in rows.values()))
        self.assertEqual((gap["fewest"]["items"], len(gap["fewest"]["choices"])), (1, 2))

    def test_a_share(self):
        rows, gap = self.county_of("占比（学校：在校生数 超过 900人） 低于 50%", "低于50%，900人", (950, 901))
        self.assertEqual((len(rows), gap["fewest"]["items"]), (2, 2))

    def test_what_no_number_brings_about(self):
        rows, gap = self.county_of("计数（学校：强校） 不超过 1所", "不超过1所", (800, 900, 700))
        self.assertEqual((rows, gap["fewest"], gap["reason"]), ({}, None, "members"))
        self.assertEqual(gap["members"]["more"], "-2")
        self.assertIn("2", gap["message"]["zh"])
        self.assertIn("减少", gap["message"]["zh"])


class Coefficients(Rows):
    def test_several_at_once(self):
        more = "\n数据 staff “教职工数”\n层级：学校\n类型：整数\n单位：人\n"
        asked = "差异系数（学校：在校生数） 不超过 0.2 且 差异系数（学校：教职工数） 不超过 0.3"
        one = county(pupils=(800, 200))
        for school, staff in zip(one["children"], (90, 20)):
            school["facts"]["staff"] = staff
        rules = RULES.replace("\n规则 share", more + "\n规则 share", 1) + rule("both", "不超过0.2，不超过0.3", asked, "县")
        result = self.of(rules, document(one), "--rule", "both")
        [gap] = result["gaps"]
        self.assertEqual((result["rows"], gap["fewest"], gap["reason"]), ([], None, "coefficients"))
        for words in ("2个", "在校生数", "教职工数", "0.2", "0.3"):
            self.assertIn(words, gap["message"]["zh"])
        one["children"][1]["facts"]["staff"] = 90  # one is left: its rows are there again
        self.assertTrue(self.of(rules, document(one), "--rule", "both")["rows"])


class Ids(Rows):
    TWICE = rule("twice", "900人，0.95，1200人", "在校生数 不少于 900人 且 在校生数 / 在读人数 不低于 0.95 且 在校生数 不少于 1200人")

    def test_two_comparisons_of_one_figure(self):
        result = self.of(RULES + self.TWICE, document(county(pupils=(800, 850))), "--rule", "twice")
        self.assertEqual(len(result["rows"]), 6)
        self.assertEqual(len({row["id"] for row in result["rows"]}), 6)

    def test_two_limits_of_one_figure(self):
        either = rule("either", "500人或者600人", "在校生数 不超过 500人 或 在校生数 不超过 600人")
        result = self.of(RULES + either, document(county(pupils=(800,))), "--rule", "either", tried=False)
        self.assertEqual(len({row["id"] for row in result["rows"]}), len(result["rows"]))
        self.assertEqual(len(result["rows"]), 2)

    def test_they_depend_on_no_value(self):
        before = self.of(RULES + self.TWICE, document(county(pupils=(800, 850))), "--rule", "twice")
        revised = RULES + self.TWICE.replace("900人", "910人").replace("1200人", "1300人").replace("0.95", "0.96")
        after = self.of(revised.replace("版本：1.0.0", "版本：2.0.0"), document(county(pupils=(700, 820))), "--rule", "twice")
        self.assertEqual([row["id"] for row in before["rows"]], [row["id"] for row in after["rows"]])

    def test_what_stays_keeps_its_id(self):
        before = self.of(RULES + self.TWICE, document(county(pupils=(800,))), "--rule", "twice")
        after = self.of(RULES + self.TWICE, document(county(pupils=(1000,))), "--rule", "twice")  # the first one holds now
        [row] = after["rows"]
        self.assertIn(row["id"], [one["id"] for one in before["rows"] if one["required"] == "1200"])


BY = {"body": "示例县教育局", "document": "示教〔2026〕1号", "on": "2026-06-01", "reason": "示例"}


class Corrected(Rows):
    def setUp(self):
        super().setUp()
        entry = {"entity": "350524", "fact": "public_enrolled", "verified": 900, "reported": 950, "by": ["督学甲", "科员乙"],
                 "evidence": "核查记录", **BY}
        self.overlay = self.write("overlay.json", {"schema": "zhunsheng-overlay/1", "synthetic": True, "corrections": [entry]})
        self.facts = self.write("facts.json", document(county(public=950)))

    def run_gap(self, *more):
        ran = self.run_program("gap", self.facts, "--rules", self.rules, *DAY, "--overlay", self.overlay, "--rule", "share", *more)
        self.assertEqual(ran.status, 0, ran.err)
        return ran

    def test_text(self):
        for lang, words in (("zh", ("填报值 950人，核实值 900人，差异 −50人", "示教〔2026〕1号", "数据核实", "核实人：", "演示数据", "附加材料")),
                            ("en", ("reported 950 people, verified 900 people", "correction:", "verified by:", "Overlay: "))):
            out = self.run_gap("--lang", lang, "--width", "400").out
            for word in words:
                self.assertIn(word, out)
            self.assertRegex(out, "sha-256:[0-9a-f]{64}")

    def test_csv(self):
        lines = list(csv.DictReader(io.StringIO(self.run_gap("--format", "csv").out.lstrip("\ufeff"))))
        for line in lines:
            self.assertEqual((line["现为"], line["填报值"], line["演示数据"]), ("900", "950人", "是"))
            self.assertIn("核实值 900人", line["核实情况"])
            self.assertIn("示教〔2026〕1号", line["核实情况"])
            self.assertRegex(line["附加材料"], "^sha-256:[0-9a-f]{64}$")

    def test_json(self):
        result = self.run_gap("--format", "json").json
        self.fits(result, "gap-1")
        for row in result["rows"]:
            self.assertEqual(row["origin"]["reported"]["zh"], "950人")

    def test_what_was_not_corrected_says_nothing(self):
        ran = self.run_program("gap", self.facts, "--rules", self.rules, *DAY, "--rule", "wish", "--overlay", self.overlay, "--format", "json")
        self.assertTrue(all("origin" in row for row in ran.json["rows"]))
        plain = self.run_program("gap", self.facts, "--rules", self.rules, *DAY, "--rule", "wish", "--format", "json")
        self.assertTrue(plain.json["rows"])
        self.assertFalse([row for row in plain.json["rows"] if "origin" in row])


class Preferred(Rows):
    """来源优先: what yields is not a figure to change, wherever it stands in the requirement."""

    def test_each_place(self):
        for fact in ("public_enrolled", "enrolled", None):
            doc = document(county(public=900), sources={id: {"title": id} for id in ("s0", "s1")})
            facts = doc["entities"][0]["facts"]
            for name in ("public_enrolled", "enrolled") if fact is None else (fact,):
                facts[name] = [{"value": facts[name] + 7, "source": "s0"}, {"value": facts[name], "source": "s1"}]
            preferences = [{"entity": "350524", "fact": name, "source": "s1", **BY} for name, value in facts.items() if isinstance(value, list)]
            overlay = self.write("overlay.json", {"schema": "zhunsheng-overlay/1", "synthetic": True, "preferences": preferences})
            result = self.of(RULES, doc, "--overlay", overlay, "--rule", "share", tried=False)
            self.assertEqual([(row["from"], row["to"], row["alone"]) for row in result["rows"] if row["model"] == "within"], [("900", "950", True)], fact)


class Hostile(Rows):
    NAMES = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1＋1", "＋1", "－1", "＠SUM", " =1", "a\u202eb", "a\u0085b", "a\u009bb", "a,\"b\"", "a;=1"]

    def test_names_in_tables(self):
        for name in self.NAMES:
            doc = document(county(enrolled=1000, public=900))
            doc["entities"][0]["name"] = name
            path = self.write("facts.json", doc)
            for command in (("gap",), ("check",)):
                ran = self.run_program(*command, path, "--rules", self.rules, *DAY, "--format", "csv")
                with self.subTest(name=name, command=command):
                    if not ran.out:  # such a name is refused
                        self.assertIn(ran.status, (1, 3), ran.err)
                        continue
                    text = ran.out.lstrip("\ufeff")
                    self.assertFalse([c for c in text if c in "\u202e\u0085\u009b"])
                    cells = [cell for line in csv.reader(io.StringIO(text, newline="")) for cell in line]
                    begins = tuple("=+@＝＋－＠")
                    self.assertEqual([cell for cell in cells if cell.strip().startswith(begins)], [])
                    self.assertEqual([cell for cell in cells if cell.startswith("-") and not cell[1:].replace(".", "").isdigit()], [])
                    if "\u202e" not in name and "\u0085" not in name and "\u009b" not in name:
                        self.assertTrue([cell for cell in cells if name in cell])


if __name__ == "__main__":
    main()
