"""What is said: of options, and to someone who writes rules: whose a name is, why a test has no verdict, where the list of something is."""

from _zhunsheng import RULES, Case, county, document, main

HEAD = "规则集 {0} “{0} 的规则”\n版本：1.0.0\n依据：{0}-doc\n{1}适用：全国\n性质：约束性\n施行：2020-01-01 载明\n\n文件 {0}-doc “{0} 的文件”\n"
RULE = "\n规则 size “规模”\n依据：{0}-doc#一 “不超过2000人”\n对象：{1}\n应：{2} 不超过 2000人\n"
YEARLY = "\n规则 drill “演练”\n依据：demo-doc#六 “每年演练不少于1次”\n对象：县\n期间：每年\n应：演练次数 不低于 1次\n"
DRILLS = "\n数据 drills “演练次数”\n层级：县\n类型：整数\n单位：次\n期间：每年\n"
MAY = "\n规则 free “自选”\n依据：demo-doc#七 “可以招1人”\n对象：县\n可：在读人数 不低于 1人\n"
ONE = "\n规则 one “一县”\n依据：demo-doc#八 “不低于1人”\n对象：县 350525\n应：在读人数 不低于 1人\n"


class Names(Case):
    def said(self, *files, lang="zh"):
        ran = self.run_program("rules", *(part for f in files for part in ("--rules", f)), "--lang", lang, "--width", "400")
        self.assertEqual(ran.status, 3, ran.out)
        return ran.err

    def test_a_fact_of_another_rule_set(self):
        base = self.write("base.zs", "字典 base “基础”\n层级 county “县”\n")
        own = self.write("own.zs", HEAD.format("own", "字典：base\n") + "\n数据 rooms “教室数”\n层级：县\n类型：整数\n单位：人\n")
        other = self.write("other.zs", HEAD.format("other", "字典：base\n") + RULE.format("other", "县", "教室数"))
        said = self.said(base, own, other)
        self.assertIn("规则集「own」自己的数据", said)
        self.assertRegex(said, r"own\.zs:11")
        self.assertIn("fact of the rule set `own`", self.said(base, own, other, lang="en"))

    def test_a_fact_of_a_bundled_rule_set(self):
        facts = self.run_program("facts", "--format", "json").json["facts"]
        of_rules = next(f for f in facts if f["declared_by"]["kind"] == "ruleset" and not f.get("duty") and "county" in f["entity"])
        of_vocabulary = next(f for f in facts if f["declared_by"]["kind"] == "vocabulary" and "county" in f["entity"])
        for fact, words in ((of_rules, "规则集「{}」自己的数据"), (of_vocabulary, "它在字典「{}」里")):
            rules = self.write("own.zs", HEAD.format("own", "") + "\n层级 county “县”\n" + RULE.format("own", "县", fact["zh"]))
            self.assertIn(words.format(fact["declared_by"]["id"]), self.said(rules))

    def test_a_name_that_is_nowhere(self):
        rules = self.write("own.zs", HEAD.format("own", "") + "\n层级 county “县”\n" + RULE.format("own", "县", "没有这样的数"))
        self.assertIn("用 数据 声明它", self.said(rules))
        self.assertNotIn("在别处声明", self.said(rules))

    def test_vocabularies_that_can_be_used(self):
        rules = self.write("own.zs", HEAD.format("own", "字典：basic-educatoin\n") + "\n层级 county “县”\n")
        self.assertRegex(self.said(rules), "可以用的字典：.*basic-education")
        self.assertRegex(self.said(rules, lang="en"), "vocabularies that can be used: .*basic-education")


class Options(Case):
    """What an option does not take is said in the reader's words, with what it does take."""

    def test_contents(self):
        for options, zh, en in (
                (["--format", "xml"], "--format 不能写“xml”，可以写：text、json、ndjson", "--format cannot be “xml”; it can be text, json, ndjson"),
                (["--width", "7"], "--width 要写 20 到 400 的整数，这里是“7”", "--width takes a whole number from 20 to 400, not “7”"),
                (["--jobs", "-1"], "--jobs 要写不小于 0 的整数，这里是“-1”", "--jobs takes a whole number that is not negative, not “-1”"),
                (["--jobs"], "选项后缺少内容：--jobs", "--jobs needs a value"),
                (["--colour", "x"], "不认识的参数：--colour", "The following argument"),
                ([], "缺少必要的参数", "required")):
            for lang, words in (("zh", zh), ("en", en)):
                ran = self.run_program("check", "--lang", lang, *(["facts.json"] if options else []), *options)
                self.assertEqual(ran.status, 64)
                self.assertIn(words, ran.err)
                self.assertIn("zhunsheng check --help", ran.err)

    def test_a_file_that_is_not_there(self):
        self.assertIn("错误 ZS9001：无法读取 nowhere.json", self.run_program("check", "nowhere.json").err)
        self.assertIn("error ZS9001: cannot read nowhere.json", self.run_program("check", "nowhere.json", "--lang", "en").err)


class NoVerdict(Case):
    def said(self, given, expected, lang="zh", rules=RULES + DRILLS + YEARLY + MAY + ONE, day="2026-12-31"):
        path = self.write("tested.zs", rules + f"\n测试 “没有结果”\n截至：{day}\n设：{given}\n应得：{expected}\n")
        ran = self.run_program("test", path, "--lang", lang, "--width", "400")
        self.assertEqual(ran.status, 2, ran.err)
        self.assertIn("没有测算结果" if lang == "zh" else "no verdict", ran.out + ran.err)
        return ran.out + ran.err

    def test_another_type(self):
        self.assertIn("x 是学校，「公办就读比例」的对象是县", self.said("学校 x（在校生数 = 1人）", "share 于 x 达标"))
        self.assertIn("x is a", self.said("学校 x（在校生数 = 1人）", "share 于 x 达标", lang="en"))

    def test_nobody_to_judge(self):
        self.assertIn("在 设 里列出它", self.said("学校 x（在校生数 = 1人）", "share 达标"))

    def test_another_period(self):
        self.assertIn("2026", self.said("县 1（演练次数 = 1次）", "drill 于 1 【2019】 达标"))
        self.assertIn("没有【2019】这一期", self.said("县 1（演练次数 = 1次）", "drill 于 1 【2019】 达标"))
        self.assertIn("没有写期间", self.said("县 1（在读人数 = 100人，公办就读人数 = 95人）", "share 于 1 【2025】 达标"))

    def test_a_permission(self):
        self.assertIn("「可」", self.said("县 1（在读人数 = 1人）", "free 于 1 达标"))

    def test_the_code_of_another(self):
        self.assertIn("只管 350525", self.said("县 350524（在读人数 = 1人）", "one 于 350524 达标"))

    def test_not_in_force(self):
        self.assertIn("不在施行期内", self.said("县 1（在读人数 = 100人，公办就读人数 = 95人）", "share 于 1 达标", day="2019-12-31"))

    def test_outside_the_territory(self):
        rules = RULES.replace("适用：全国", "适用：省 350000 及其所辖")
        self.assertIn("不在规则集的适用范围内", self.said("县 440100（在读人数 = 100人，公办就读人数 = 95人）", "share 于 440100 达标", rules=rules))


class Lists(Case):
    def test_search(self):
        def found(*words):
            ran = self.run_program("facts", "--rules", self.rules, "--search", *words, "--format", "json")
            self.assertEqual(ran.status, 0, ran.err)
            return [fact["id"] for fact in ran.json["facts"]]
        self.assertEqual(found("人数"), ["enrolled", "public_enrolled"])
        self.assertEqual(found("人数 公办"), ["public_enrolled"])
        self.assertEqual(found("PUBLIC"), ["public_enrolled"])
        self.assertEqual(found("没有"), [])
        self.assertEqual(found(""), [fact["id"] for fact in self.run_program("facts", "--rules", self.rules, "--format", "json").json["facts"]])
        text = self.run_program("facts", "--rules", self.rules, "--search", "公办").out
        self.assertIn("见规则集demo", text)
        self.assertIn("public_enrolled", text)
        self.assertNotIn("pupils", text)

    def test_search_within_a_rule(self):
        ran = self.run_program("facts", "--rules", self.rules, "--rule", "size", "--search", "人数", "--format", "json")
        self.assertEqual(ran.json["facts"], [])

    def test_who_declares_a_statement(self):
        facts = {f["id"]: f for f in self.run_program("facts", "--rules", self.rules, "--format", "json").json["facts"]}
        self.assertEqual(facts["plan"]["declared_by"], {"kind": "ruleset", "id": "demo"})

    def test_unknown_reading(self):
        overlay = self.write("overlay.json", {"schema": "zhunsheng-overlay/1", "readings": [
            {"reading": "xx", "alternative": "y", "body": "教育部", "document": "d", "on": "2026-01-01", "reason": "r"}]})
        ran = self.check(self.write("facts.json", document(county())), "--overlay", overlay)
        self.assertIn("rules --readings", ran.err)


if __name__ == "__main__":
    main()
