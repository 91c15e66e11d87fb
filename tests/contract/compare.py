"""Documents across levels: `zhunsheng compare` over invented documents and over the bundled ones."""

import json

from _zhunsheng import ROOT, Case, main

try:
    import jsonschema
except ImportError:
    jsonschema = None

LEVELS = ROOT / "fixtures/golden/levels.zs"


class Compare(Case):
    def compare(self, *arguments, status=0):
        ran = self.run_program("compare", *arguments)
        self.assertEqual(ran.status, status, ran.err)
        return ran

    def json_of(self, *arguments):
        return self.compare(*arguments, "--format", "json").json

    def pair(self, levels, topic, first, second):
        topic = next(t for t in levels["topics"] if t["id"] == topic)
        return next((p for p in topic["pairs"] if p["first"] == first and p["second"] == second), None)


class Invented(Compare):
    """Every finding once, on documents that are made for it."""

    def setUp(self):
        super().setUp()
        self.text = LEVELS.read_text(encoding="utf-8")
        self.levels = self.json_of("--rules", LEVELS)

    def changed(self, *pairs):
        text = self.text
        for old, new in pairs:
            self.assertIn(old, text)
            text = text.replace(old, new)
        return self.write("changed.zs", text)

    def measure(self, topic, first, second, rules=None):
        levels = self.levels if rules is None else self.json_of("--rules", rules)
        measures = self.pair(levels, topic, first, second)["indicators"]
        self.assertEqual(len(measures), 1)
        return measures[0]

    def test_stricter_and_earlier(self):
        found = self.measure("public_places", "upper", "east")
        self.assertEqual((found["relation"], found["strictness"], found["timing"]), ("same_indicator", "stricter", "earlier"))
        self.assertEqual(found["second"], ["east.public_places_by_2026", "east.public_places_by_2030"])

    def test_looser_later_and_less_binding(self):
        found = self.measure("public_places", "upper", "west")
        self.assertEqual((found["strictness"], found["timing"]), ("looser", "later"))
        pair = self.pair(self.levels, "public_places", "upper", "west")
        self.assertEqual((pair["strength"], pair["above"]), ("weaker", True))

    def test_a_wish_for_as_much_binds_to_less(self):
        wish = self.changed(("力争：到2030年，公办园点数 占 办园点数 不低于 50% “到2030年，力争公办园占比不低于50%”",
                             "力争：到2027年，公办园点数 占 办园点数 不低于 50% “到2027年，力争公办园占比不低于50%”\n应：到2027年，公办园点数 占 办园点数 不低于 40% “到2027年，公办园占比不低于40%”"))
        levels = self.json_of("--rules", wish)
        pair = self.pair(levels, "public_places", "upper", "west")
        self.assertEqual((pair["strength"], pair["indicators"][0]["strictness"]), ("weaker", "equal"))

    def test_equal_at_the_boundary(self):
        same = self.changed(("到2030年，公办园点数 占 办园点数 不低于 50% “到2030年，力争", "到2027年，公办园点数 占 办园点数 不低于 50% “到2027年，力争"))
        found = self.measure("public_places", "upper", "west", same)
        self.assertEqual((found["strictness"], found["timing"]), ("equal", "equal"))

    def test_above_and_not_below_differ_at_the_boundary(self):
        more = self.changed(("到2030年，公办园点数 占 办园点数 不低于 50% “到2030年，力争公办园占比不低于50%”", "到2027年，公办园点数 占 办园点数 高于 50% “到2027年，力争公办园占比高于50%”"))
        self.assertEqual(self.measure("public_places", "upper", "west", more)["strictness"], "stricter")

    def test_the_whole_is_the_most_a_share_can_be(self):
        all_of = self.changed(
            ("到2027年，公办园点数 占 办园点数 不低于 50% “到2027年，公办园占比不低于50%”", "到2027年，公办园点数 占 办园点数 不低于 100% “到2027年，公办园占比不低于100%”"),
            ("到2030年，公办园点数 占 办园点数 不低于 50% “到2030年，力争公办园占比不低于50%”", "到2027年，公办园点数 占 办园点数 等于 100% “到2027年，力争公办园占比等于100%”"))
        self.assertEqual(self.measure("public_places", "upper", "west", all_of)["strictness"], "equal")

    def test_stricter_in_one_year_looser_in_another(self):
        mixed = self.changed(("到2026年，公办园点数 占 办园点数 不低于 50% “到2026年，公办园占比不低于50%”", "到2026年，公办园点数 占 办园点数 不低于 40% “到2026年，公办园占比不低于40%”"))
        found = self.measure("public_places", "upper", "east", mixed)
        self.assertEqual((found["strictness"], found["timing"]), ("mixed", "later"))

    def test_other_subjects_are_not_compared(self):
        found = self.measure("disabled", "upper", "old-county")
        self.assertEqual((found["relation"], found["strictness"], found["obstacle"]), ("same_indicator", "not_comparable", "bearer"))

    def test_enrolment_is_not_placement(self):
        found = self.measure("disabled", "upper", "east")
        self.assertEqual((found["relation"], found["strictness"]), ("similar", "not_comparable"))

    def test_the_same_name_of_another_computation(self):
        named = self.changed(("| east.placement | 残疾儿童入学安置率 |", "| east.placement | 残疾儿童入学率 |"))
        self.assertEqual(self.measure("disabled", "upper", "east", named)["relation"], "same_name")

    def test_other_conditions_are_not_compared(self):
        conditional = self.changed(("对象：省\n力争：", "对象：省\n条件：办园点数 超过 0个\n力争："))
        found = self.measure("public_places", "upper", "west", conditional)
        self.assertEqual((found["relation"], found["strictness"], found["obstacle"]), ("same_indicator", "not_comparable", "condition"))

    def test_silence_addition_and_age(self):
        topics = {t["id"]: t for t in self.levels["topics"]}
        self.assertEqual([(s["ruleset"], s["above"]) for s in topics["disabled"]["silent"]], [("west", "upper")])
        self.assertEqual(topics["care"]["added"], ["east"])
        self.assertEqual(topics["lunch"]["silent"], [], "a permission that is not repeated leaves nothing out")
        self.assertTrue(self.pair(self.levels, "disabled", "upper", "old-county")["older"])
        self.assertNotIn("old-county", [s["ruleset"] for t in self.levels["topics"] for s in t["silent"]])

    def test_a_declared_change_stands_with_its_reason(self):
        topic = next(t for t in self.levels["topics"] if t["id"] == "pairing")
        self.assertEqual([s["change"] for s in topic["statements"]], [None, "weakened"])
        self.assertIn("“确保都有”写为“健全机制”", " ".join(f["text"] for f in topic["findings"]))

    def test_the_ledger(self):
        (ledger,) = self.levels["delegations"]
        self.assertEqual((ledger["by"], ledger["owed_by"], ledger["due"]["date"]), ("upper", ["province"], None))
        self.assertEqual(ledger["duties"], ["upper.upper_standard"])
        self.assertEqual({a["ruleset"]: a["state"] for a in ledger["answers"]}, {"east": "restated", "west": "not_seen"})

    def test_only_some(self):
        one = self.json_of("--rules", LEVELS, "--topic", "公办园占比", "--ruleset", "upper", "--ruleset", "west")
        self.assertEqual([t["id"] for t in one["topics"]], ["public_places"])
        self.assertEqual({s["ruleset"] for s in one["topics"][0]["statements"]}, {"upper", "west"})
        self.assertEqual(self.json_of("--rules", LEVELS, "--delegations")["topics"], [])
        self.compare("--rules", LEVELS, "--topic", "no_such", status=64)

    def test_mistakes_are_told_with_their_place(self):
        for old, new, said in (
                ("| upper.inclusion |", "| upper.inclusoin |", "upper.inclusoin"),
                ("| upper.upper_paired | | | |", "| upper.upper_paired | | 更严 | |", "更严"),
                ("| 减弱 | “确保都有”写为“健全机制” |", "| 减弱 | |", "说明"),
                ("| old-county | | 不涉及 | 县里没有园点计划 |", "| old-county | | | |", "不涉及"),
                ("“有条件的可以提供午餐” | | |\n", "“有条件的提供午餐” | | |\n", "有条件的提供午餐"),
                ("| east | 重申 |", "| east | 忘了 |", "忘了"),
                ("| upper.inclusion | 残疾儿童入学率 | | |\n", "| upper.inclusion | 残疾儿童入学率 | | |\n" * 2, "两次"),
                ("| 规则 | 原文 | 变化 | 说明 |\n", "| 规则 | 原文 | 变化 | 说明 |\n| upper.inclusion | “残疾儿童入学率不低于95%” | | |\n", "不写原文"),
                ("| 仍待印发 |", "| 仍待 | 印发 |", "表头有 5 格"),
                ("“本省学位配置标准由省教育厅另行印发” | 仍待印发 |", "“本省学位配置标准由省教育厅另行印发” |", "表头有 5 格"),
                ("主题 care", "规则 care", "对照里不能写"),
                ("\n对照 levels", "\n规则集 levels", "对照 之下")):
            ran = self.compare("--rules", self.changed((old, new)), status=3)
            self.assertIn(said, ran.err, (old, new))
            self.assertIn("changed.zs:", ran.err)

    def test_the_last_version_is_compared(self):
        head, rest = self.text.split("规则集 east ", 1)
        east, rest = ("规则集 east " + rest).split("\n规则集 ", 1)
        second = east.replace("版本：1.0.0", "版本：2.0.0").replace("施行：2024-03-01", "施行：2026-03-01").replace("不低于 50%", "不低于 55%").replace("不低于50%", "不低于55%")
        self.assertNotEqual(second, east)
        second = "\n".join(line for line in second.splitlines() if "原文：" not in line)
        for order in ((east, second), (second, east)):
            both = self.write("both.zs", head + order[0] + "\n" + order[1] + "\n规则集 " + rest)
            levels = self.json_of("--rules", both)
            documents = [d for d in levels["documents"] if d["ruleset"] == "east"]
            self.assertEqual([(d["version"], d["other_versions"]) for d in documents], [("2.0.0", ["1.0.0"])])
            pairs = [p for t in levels["topics"] for p in t["pairs"]]
            self.assertEqual(len(pairs), len([p for t in self.levels["topics"] for p in t["pairs"]]))
            self.assertNotIn(("east", "east"), [(p["first"], p["second"]) for p in pairs])
            texts = [s["text"] for t in levels["topics"] for s in t["statements"] if s["requirement"] == "east.public_places_by_2026"]
            self.assertEqual(len(texts), 1)
            self.assertIn("55%", texts[0])
            self.assertEqual({a["ruleset"]: a["state"] for a in levels["delegations"][0]["answers"]}["east"], "restated")
            self.assertIn("东省方案有几个版本：对照的是施行最晚的 2.0.0，没有对照 1.0.0", self.compare("--rules", both, "--width", "200").out)
            self.assertIn("several versions", self.compare("--rules", both, "--lang", "en", "--format", "markdown").out)

    def test_many_of_one_level(self):
        upper = self.text[:self.text.index("规则集 east ")]
        county = ("\n规则集 c{0} “县{0}”\n版本：1.0.0\n适用：县 {0}\n施行：2024-03-01 发布\n文件 d{0} “县{0}”\n\n规则 places “公办园占比”\n"
                  "依据：d{0}#一\n对象：县\n应：公办园点数 占 办园点数 不低于 50% “公办园占比不低于50%”\n")
        def rules(n):
            codes = [str(350001 + i) for i in range(n)]
            rows = "".join(f"| c{code}.places | 公办园占比 | | |\n" for code in codes)
            return self.write("many.zs", upper + "".join(map(county.format, codes)) + "\n对照 levels “衔接”\n版本：1.0.0\n\n主题 places “公办园占比”\n"
                              "| 规则 | 指标 | 变化 | 说明 |\n| upper.public_places | 公办园占比 | | |\n" + rows), codes
        few, codes = rules(5)
        self.assertEqual(len(self.json_of("--rules", few)["topics"][0]["pairs"]), 5 + 10)
        many, codes = rules(3000)
        levels = self.json_of("--rules", many)
        self.assertEqual(len(levels["topics"][0]["pairs"]), 3000, "each with the one above, none with its like")
        self.assertIn("3000份", levels["topics"][0]["findings"][-1]["text"])
        some = self.json_of("--rules", many, "--ruleset", f"c{codes[7]}", "--ruleset", f"c{codes[9]}")
        self.assertEqual([(p["first"], p["second"]) for p in some["topics"][0]["pairs"]], [(f"c{codes[7]}", f"c{codes[9]}")])

    def test_who_signed_stands_with_it(self):
        signed = self.changed(("\n对照 levels “虚构文件的衔接”\n版本：1.0.0\n", "\n对照 levels “虚构文件的衔接”\n版本：1.0.0\n起草：甲处\n审核：乙处\n确认：丙厅\n"))
        head = self.json_of("--rules", signed)["alignments"][0]
        self.assertEqual([head[key] for key in ("drafted", "reviewed", "confirmed")], ["甲处", "乙处", "丙厅"])
        for form in ("text", "markdown"):
            self.assertIn("起草：甲处；审核：乙处；确认：丙厅", self.compare("--rules", signed, "--format", form).out)
        self.assertIn("Drafted: 甲处; Reviewed: 乙处", self.compare("--rules", signed, "--lang", "en").out)

    def test_rules_without_alignment(self):
        rules = self.write("plain.zs", self.text[:self.text.index("对照 levels")])
        self.assertIn("对照", self.compare("--rules", rules, status=1).err)


class Bundled(Compare):
    """The five documents and the standard."""

    def setUp(self):
        super().setUp()
        self.levels = self.json_of()
        self.topics = {t["id"]: t for t in self.levels["topics"]}

    def relation(self, topic, first, second):
        measures = self.pair(self.levels, topic, first, second)["indicators"]
        return {(m["relation"], m["strictness"]) for m in measures}

    def test_the_schema(self):
        if jsonschema is None:
            self.skipTest("python3-jsonschema is not installed")
        schema = json.loads((ROOT / "docs/schemas/compare-1.schema.json").read_text(encoding="utf-8"))
        for levels in (self.levels, self.json_of("--rules", LEVELS)):
            jsonschema.Draft202012Validator(schema).validate(levels)

    def test_every_national_statement_stands_in_a_topic(self):
        self.assertEqual([r for r in self.levels["outside"] if r.startswith("national.")], [])

    def test_disabled_children_enrolment_is_not_placement(self):
        topic = next(t for t in self.levels["topics"] if any(s["requirement"] == "fujian.disabled_placement" for s in t["statements"]))
        self.assertEqual(self.relation(topic["id"], "fujian", "anxi"), {("similar", "not_comparable")})
        self.assertIn(("same_indicator", "stricter"), self.relation(topic["id"], "quality-balance", "anxi"))

    def test_what_is_claimed_is_of_one_indicator(self):
        claims = 0
        for topic in self.levels["topics"]:
            for pair in topic["pairs"]:
                for measure in pair["indicators"]:
                    if measure["relation"] != "same_indicator":
                        self.assertEqual((measure["strictness"], measure["timing"]), ("not_comparable", "not_comparable"))
                    claims += measure["strictness"] in ("stricter", "looser")
        self.assertGreater(claims, 0)

    def test_every_statement_has_its_words(self):
        for topic in self.levels["topics"]:
            for statement in topic["statements"]:
                if statement["requirement"] is not None:
                    self.assertTrue(statement["citation"]["quote"], (topic["id"], statement["requirement"]))

    def test_delegations_have_answers_and_words(self):
        self.assertTrue(self.levels["delegations"])
        for delegation in self.levels["delegations"]:
            self.assertTrue(delegation["citation"]["quote"] and delegation["owed_by"], delegation["id"])


if __name__ == "__main__":
    main()
