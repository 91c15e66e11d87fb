"""Where facts and rules come from: files, folders, standard input, streams."""

import json
import os

from _zhunsheng import RULES, Case, county, document, main


class Inputs(Case):
    def test_a_name_that_several_facts_have(self):
        """Two rule sets call a fact alike: a value under that name is refused, never given to one of them."""
        facts = "数据 {0} “在园人数”\n层级：县\n类型：整数\n单位：人\n\n"
        second = RULES[:RULES.index("层级 province")].replace("规则集 demo ", "规则集 other ").replace("demo-doc", "other-doc")
        levels = RULES[RULES.index("层级 province"):RULES.index("数据 enrolled")]
        rules = self.write("two.zs", f"字典 words “字典”\n{levels}" + RULES.replace(levels, "").replace("性质：", "字典：words\n性质：", 1).replace("数据 enrolled", facts.format("first_children") + "数据 enrolled")
                           + "\n" + second.replace("性质：", "字典：words\n性质：", 1) + facts.format("second_children") + "规则 r “在园”\n依据：other-doc#一 “不少于1人”\n对象：县\n应：在园人数 不少于 1人\n")
        for lang, words in (("zh", "都叫"), ("en", "are called")):
            ran = self.run_program("check", "--rules", rules, self.write("f.json", document({"id": "1", "type": "county", "facts": {"在园人数": 5}})), "--lang", lang)
            self.assertEqual(ran.status, 3, ran.err)
            for part in ("ZS5003", words, "first_children", "second_children"):
                self.assertIn(part, ran.err)
        ran = self.run_program("check", "--rules", rules, self.write("f.json", document({"id": "1", "type": "county", "facts": {"second_children": 5}})))
        self.assertNotEqual(ran.status, 3, ran.err)

    def test_standard_input(self):
        text = json.dumps(document(county()))
        from_file = self.check(self.write("facts.json", text), "--format", "json").json
        self.assertEqual(self.check("-", "--format", "json", stdin=text).json, from_file)

    def test_stream_on_standard_input(self):
        ran = self.check("-", "--format", "ndjson", stdin=self.lines_of(county("350524"), county("350525")))
        self.assertEqual([line["id"] for line in ran.lines[1:-1]], ["350524", "350524-0", "350525", "350525-0"])

    HEADER = {"schema": "zhunsheng-facts/1", "as_of": "2025-11-30", "synthetic": True, "sources": {"nb": {"title": "教育事业统计年报", "date": "2025-09-30"}}}

    def stream(self, *arguments, **more):
        """Without the fixed day: the header says it."""
        return self.run_program("check", "--rules", self.rules, "--fail-on", "never", *arguments, **more)

    def test_the_header_of_a_stream_holds_for_all_lines(self):
        sourced = county("350524", public=500)
        sourced["facts"]["public_enrolled"] = {"value": 500, "source": "nb"}
        self.fits({**self.HEADER, "entities": [sourced]}, "facts-1")
        text = self.lines_of(self.HEADER, sourced, county("350525"))
        path = self.write("s.ndjson", text)
        for ran in (self.stream(path, "--format", "ndjson", "--explain", "all", "--jobs", "3"), self.stream("-", "--format", "ndjson", "--explain", "all", stdin="\ufeff" + text)):
            head, first, last = ran.lines[0], ran.lines[1], ran.lines[-1]
            self.assertEqual((head["as_of"], head["as_of_from"], head["synthetic"]), ("2025-11-30", "facts", True))
            self.assertEqual((last["synthetic"], last["lines"], last["refused"]), (True, 2, 0))
            self.assertIn("教育事业统计年报", json.dumps(first, ensure_ascii=False))
        whole = self.stream(self.write("s.json", {**self.HEADER, "entities": [sourced, county("350525")]}), "--format", "ndjson").lines
        self.assertEqual(self.stream(path, "--format", "ndjson").lines[1:-1], whole[1:-1])
        self.assertIn("演示数据（虚构）", self.stream(path).out)
        self.assertTrue(self.stream(path, "--format", "json").json["synthetic"])
        self.assertIn("演示数据（虚构）", self.stream(path, "--format", "html").out.split("</h1>")[0])

    def test_a_stream_without_a_header_says_nothing_of_its_lines(self):
        path = self.write("s.ndjson", self.lines_of(county("350524")))
        self.assertFalse(self.check(path, "--format", "ndjson").lines[-1]["synthetic"])
        self.assertNotIn("演示数据（虚构）", self.check(path, "--fail-on", "never").out)

    def test_the_headers_of_several_streams_are_one(self):
        one = self.write("one.ndjson", self.lines_of(self.HEADER, county("350524")))
        two = self.write("two.ndjson", self.lines_of({"schema": "zhunsheng-facts/1"}, county("350525")))
        ran = self.stream(two, one, "--format", "ndjson")
        self.assertEqual((ran.lines[0]["as_of"], ran.lines[0]["synthetic"], ran.lines[-1]["lines"]), ("2025-11-30", True, 2))
        other = self.write("other.ndjson", self.lines_of({**self.HEADER, "as_of": "2025-12-31"}, county("350525")))
        ran = self.stream(one, other, "--format", "json")
        self.assertEqual(ran.status, 3)
        self.assertIn("ZS5004", ran.err)
        self.assertEqual(ran.json["schema"], "zhunsheng-diagnostics/1")

    def test_a_header_that_cannot_be_one(self):
        whole = {**self.HEADER, "entities": []}
        unlisted = county("350524")
        unlisted["facts"]["enrolled"] = {"value": 1000, "source": "other"}
        cases = [("after a line", [county(), self.HEADER], "s.ndjson:2:1", "文件头只能写在第一行", "first line only"),
                 ("two headers", [self.HEADER, self.HEADER, county()], "s.ndjson:2:1", "文件头只能写在第一行", "first line only"),
                 ("with entities", [whole, county()], "s.ndjson:1:", "完整的数据文件", "a whole document"),
                 ("of another kind", [{"schema": "other/1"}, county()], "s.ndjson:1:", "zhunsheng-facts/1", "zhunsheng-facts/1"),
                 ("with a key of none", [{**self.HEADER, "day": 1}, county()], "s.ndjson:1:", "day", "day"),
                 ("a source that it does not list", [self.HEADER, unlisted], "s.ndjson:2:", "other”没有在 sources 里列出", "is not listed")]
        for name, lines, where, zh, en in cases:
            path = self.write("s.ndjson", self.lines_of(*lines))
            with self.subTest(name):
                for language, words in (("zh", zh), ("en", en)):
                    ran = self.stream(path, "--lang", language)
                    self.assertEqual(ran.status, 3, ran.err)
                    self.assertIn(where, ran.err)
                    self.assertIn(words, ran.err)

    def test_several_files_are_one_body(self):
        one = self.write("one.json", document({k: v for k, v in county().items() if k != "children"}))
        two = self.write("two.json", document(*({**child, "parent": "350524"} for child in county()["children"])))
        both = self.check(one, two, "--format", "json").json
        whole = self.check(self.write("whole.json", document(county())), "--format", "json").json
        self.assertEqual(both["entities"], whole["entities"])

    def test_stream_equals_document_line_by_line(self):
        counties = [county(f"35{i:04}", public=900 + i, pupils=(100 + i, 2000 + i % 2)) for i in range(100)]
        stream = self.write("facts.ndjson", self.lines_of(*counties))
        whole = self.check(self.write("facts.json", document(*counties)), "--format", "ndjson").lines
        for jobs in ("1", "2", "7"):
            streamed = self.check(stream, "--format", "ndjson", "--jobs", jobs).lines
            self.assertEqual(streamed[1:-1], whole[1:-1])
            self.assertEqual(streamed[-1]["summary"], whole[-1]["summary"])

    def test_every_format_of_a_stream(self):
        stream = self.write("facts.ndjson", self.lines_of(county("350524", public=949), county("350525")))
        summary = self.check(stream, "--format", "ndjson").lines[-1]["summary"]
        self.assertEqual(self.check(stream, "--format", "json").json["summary"], summary)
        text = self.check(stream)
        self.assertEqual(text.status, 2)
        self.assertIn("县350524", text.out)

    def test_parents_are_judged_after_the_last_line(self):
        province = {"id": "350000", "type": "province", "census": {"county": 2}, "facts": {"plan": {"attested": True, "on": "2026-01-01", "by": "省教育厅", "evidence": "闽教〔2026〕1号"}}}
        counties = [county("350524", parent="350000"), county("350525", parent="350000")]
        for order in ([province, *counties], [*counties, province], [counties[0], province, counties[1]]):
            lines = self.check("-", "--format", "ndjson", stdin=self.lines_of(*order)).lines
            self.assertNotIn("350000", [line.get("id") for line in lines])
            [parent] = lines[-1]["parents"]
            statuses = {verdict["rule"]: verdict["status"] for verdict in parent["verdicts"]}
            self.assertEqual((parent["id"], statuses), ("350000", {"demo.plan": "met", "demo.strong_counties": "met"}))
        lines = self.check("-", "--format", "ndjson", "--columns", "status", stdin=self.lines_of(province, counties[0])).lines
        self.assertEqual(lines[-1]["parents"][0]["verdicts"]["demo.strong_counties"], ["open"])

    def test_two_lines_with_one_id(self):
        province = {"id": "350000", "type": "province", "census": {"county": 2}}
        weak, strong, other = county("350524", parent="350000", strong=False), county("350524", parent="350000"), county("350525", parent="350000")
        for order in ([province, weak, strong, other], [province, strong, weak, other], [strong, other, province, weak], [other, weak, strong, province]):
            ran = self.check("-", "--format", "ndjson", "--jobs", "2", stdin=self.lines_of(*order))
            first, second = [number for number, line in enumerate(order, 1) if line["id"] == "350524"]
            self.assertEqual((ran.status, ran.lines[-1]["refused"], [line["id"] for line in ran.lines[1:-1]].count("350524")), (3, 1, 1))
            self.assertRegex(ran.err, f"(?s)ZS5007.*-:{second}:1.*-:{first}:1|-:{second}:1.*ZS5007.*-:{first}:1")
            [parent] = ran.lines[-1]["parents"]
            self.assertEqual({v["rule"]: v["status"] for v in parent["verdicts"]}["demo.strong_counties"], "open")
        # Entities inside the lines, and lines of different files.
        one, two = county("350524", pupils=(100,)), county("350525", pupils=(100,))
        two["children"][0]["id"] = one["children"][0]["id"]
        paths = [self.write("one.ndjson", self.lines_of(one)), self.write("two.ndjson", self.lines_of(two))]
        ran = self.check(*paths, "--format", "ndjson", "--lang", "en")
        self.assertEqual((ran.status, [line["id"] for line in ran.lines[1:-1]]), (3, ["350524", "350524-0"]))
        self.assertIn("350524-0", ran.err)
        self.assertIn("one.ndjson:1:1", ran.err)
        self.assertIn("two.ndjson:1:1", ran.err)

    def test_streams_and_documents_do_not_mix(self):
        self.assertEqual(self.check(self.write("a.ndjson", self.lines_of(county())), self.write("b.json", document(county("350525")))).status, 64)

    def test_rules_in_folders(self):
        self.write("folder/a/demo.zs", RULES)
        self.write("folder/notes.txt", "no rules")
        os.symlink("..", self.folder / "folder/a/round")
        ran = self.run_program("check", "--rules", self.folder / "folder", self.write("facts.json", document(county())), "--format", "json")
        self.assertEqual([one["id"] for one in ran.json["rulesets"]], ["demo"])

    def test_the_same_rules_named_twice(self):
        ran = self.run_program("rules", "--rules", self.rules, "--rules", self.folder / "demo.zs", "--format", "json")
        self.assertEqual(ran.status, 0, ran.err)

    def test_from_any_folder(self):
        facts = self.write("facts.json", document(county()))
        here = self.check(facts, "--format", "json").out
        self.assertEqual(self.check(facts, "--format", "json", cwd="/").out, here)

    def test_bundled_rules_need_no_files(self):
        ran = self.run_program("rules", "--format", "json", cwd=self.folder)
        self.assertEqual(ran.status, 0, ran.err)
        self.assertTrue(ran.json)
        self.assertFalse([row for row in ran.json if os.path.isabs(row["file"])])

    def test_bundled_vocabulary_for_rules_of_ones_own(self):
        rules = self.write("own.zs", "规则集 own “自编规则”\n版本：1.0.0\n依据：own-doc\n字典：basic-education\n适用：全国\n性质：约束性\n施行：2020-01-01 载明\n\n"
                                     "文件 own-doc “自编文件”\n\n规则 size “规模”\n依据：own-doc#一 “学校不超过2000人”\n对象：学校\n应：在校生数 不超过 2000人\n")
        ran = self.run_program("rules", "--rules", rules, "--format", "json")
        self.assertEqual(ran.status, 0, ran.err)
        self.assertEqual([row["id"] for row in ran.json], ["own.size"])

    def test_output_file(self):
        facts = self.write("facts.json", document(county()))
        out = self.folder / "result.json"
        ran = self.check(facts, "--format", "json", "-o", out)
        self.assertEqual((ran.out, ran.status), ("", 0))
        self.assertEqual(json.loads(out.read_text(encoding="utf-8"))["schema"], "zhunsheng-result/1")

    def test_language(self):
        facts = self.write("facts.json", document(county(public=949)))
        for environment, words in (({}, "统计："), ({"LANG": "zh_CN.UTF-8"}, "统计："), ({"LANG": "C"}, "统计："), ({"LANG": "en_US.UTF-8"}, "Totals:"), ({"LANG": "fr_FR.UTF-8"}, "Totals:")):
            self.assertIn(words, self.check(facts, env=environment).out)
        self.assertIn("Totals:", self.check(facts, "--lang", "en").out)
        self.assertIn("统计：", self.check(facts, "--lang", "zh", env={"LANG": "en_US.UTF-8"}).out)
        self.assertIn("用法", self.run_program("check", "--help").out)
        self.assertIn("Usage", self.run_program("check", "--help", "--lang", "en").out)
        self.assertEqual(self.check(facts, "--lang", "de").status, 64)

    def test_version(self):
        self.assertRegex(self.run_program("--version").out, r"^zhunsheng \d+\.\d+\.\d+\n$")

    def test_byte_order_mark_and_line_ends(self):
        rules = self.write("bom.zs", b"\xef\xbb\xbf" + RULES.replace("\n", "\r\n").encode("utf-8"))
        self.assertEqual(self.run_program("rules", "--rules", rules, "--format", "json").status, 0)


if __name__ == "__main__":
    main()
