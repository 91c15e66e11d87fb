"""Exit statuses: the first that applies of 64, 1, 3, 2, 4, 0."""

import os
import subprocess

from _zhunsheng import PROGRAM, Case, county, document, main


class Statuses(Case):
    def status(self, facts, *arguments):
        return self.check(self.write("facts.json", facts), *arguments).status

    def test_nothing_to_do(self):
        self.assertEqual(self.status(document(county(public=1000))), 0)

    def test_violation(self):
        self.assertEqual(self.status(document(county(public=949))), 2)

    def test_shortfall_counts_when_asked(self):
        facts = document(county(public=950))
        self.assertEqual(self.status(facts), 0)
        self.assertEqual(self.status(facts, "--fail-on", "shortfall"), 2)

    def test_open(self):
        facts = document(county(public="absent"))
        self.assertEqual(self.status(facts), 4)
        self.assertEqual(self.status(facts, "--fail-on", "shortfall"), 4)
        self.assertEqual(self.status(facts, "--fail-on", "open"), 2)

    def test_never(self):
        self.assertEqual(self.status(document(county(public=949)), "--fail-on", "never"), 0)
        self.assertEqual(self.status(document(county(public="absent")), "--fail-on", "never"), 0)

    def test_ndjson_never_fails_by_itself(self):
        facts = document(county(public=949))
        self.assertEqual(self.status(facts, "--format", "ndjson"), 0)
        self.assertEqual(self.status(facts, "--format", "ndjson", "--fail-on", "violation"), 2)

    def test_a_violation_comes_before_what_is_open(self):
        facts = document(county("350524", public=949), county("350525", public="absent"))
        self.assertEqual(self.status(facts), 2)

    def test_unsound_facts(self):
        self.assertEqual(self.status(document(county(facts={"no_such_fact": 1}))), 3)
        self.assertEqual(self.check(self.write("broken.json", '{"schema": "zhunsheng-facts/1", ')).status, 3)

    def test_unsound_rules(self):
        self.write("wrong.zs", "规则集 wrong\n应：\n")
        ran = self.run_program("check", "--rules", self.folder / "wrong.zs", self.write("facts.json", document(county())))
        self.assertEqual(ran.status, 3)
        self.assertIn("wrong.zs:", ran.err)
        self.assertEqual(ran.out, "")

    def test_refused_line(self):
        facts = self.write("facts.ndjson", self.lines_of(county("350524"), {"id": "x", "type": "nothing"}, county("350525")))
        ran = self.check(facts, "--format", "ndjson")
        self.assertEqual(ran.status, 3)
        ids = [line["id"] for line in ran.lines if "id" in line]
        self.assertIn("350524", ids)
        self.assertIn("350525", ids)
        self.assertEqual(ran.lines[-1]["refused"], 1)
        self.assertRegex(ran.err, r":2\b")

    def test_unsound_facts_as_json(self):
        facts = self.write("facts.json", document(county(facts={"enroled": 1})))
        for verb in (["check"], ["explain"]):
            ran = self.run_program(*verb, facts, *(["share"] if verb == ["explain"] else []), "--rules", self.rules, "--format", "json")
            self.assertEqual((ran.status, ran.json["schema"]), (3, "zhunsheng-diagnostics/1"))

    def test_an_overlay_for_nobody(self):
        entry = {"requirement": "demo.share", "entity": "nobody", "body": "示例机关", "document": "示例文件", "on": "2026-01-01", "reason": "示例"}
        overlay = self.write("overlay.json", {"schema": "zhunsheng-overlay/1", "waivers": [entry, {**entry, "entity": "350524"}]})
        stream = self.write("facts.ndjson", self.lines_of(county("350524", public=900), county("350525")))
        for facts in (self.write("facts.json", document(county(public=900))), stream):
            for lang, words in (("zh", "nobody」，所给数据中没有"), ("en", "'nobody', which is not in the facts")):
                ran = self.check(facts, "--overlay", overlay, "--lang", lang)
                self.assertEqual(ran.status, 0, ran.err)
                self.assertIn("ZS6001", ran.err)
                self.assertIn(words, ran.err.replace("\n", "").replace(" " * 13, "") if lang == "zh" else " ".join(ran.err.split()))
                self.assertNotIn("350524」", ran.err)

    def test_wrong_usage(self):
        facts = self.write("facts.json", document(county()))
        for arguments in (["check"], ["check", facts, "--no-such-option"], ["check", facts, "--format", "xml"], [], ["nonsense"], ["check", facts, "--as-of", "soon"],
                          ["check", facts, "--columns", "colour"], ["explain"]):
            with self.subTest(arguments=arguments):
                self.assertEqual(self.run_program(*arguments, "--rules", self.rules).status if arguments[:1] in (["check"], ["explain"]) else self.run_program(*arguments).status, 64)

    def test_columns_go_with_ndjson(self):
        facts = self.write("facts.json", document(county()))
        for format in ("text", "json", "rows", "html", "xlsx", "csv"):
            for lang, words in (("zh", "只用于 --format ndjson"), ("en", "use it with --format ndjson")):
                with self.subTest(format=format, lang=lang):
                    result = self.folder / "result"
                    ran = self.check(facts, "--columns", "status", "--format", format, "--lang", lang, "-o", result)
                    self.assertEqual((ran.status, ran.out, result.exists()), (64, "", False))
                    self.assertIn(words, " ".join(ran.err.split()) if lang == "en" else ran.err.replace("\n", ""))
        self.assertEqual(self.check(facts, "--columns", "status", "--format", "ndjson").status, 0)

    def test_threads_that_are_not_counted(self):
        """--jobs 0 is as many as the processor has, as without it; help says so."""
        facts = self.lines_of(county(), county("350525"))
        results = [self.check("-", "--format", "ndjson", *jobs, stdin=facts) for jobs in ([], ["--jobs", "0"], ["--jobs", "3"])]
        self.assertEqual([(ran.status, ran.out) for ran in results], [(0, results[0].out)] * 3)
        for lang, words in (("zh", "0（默认）为处理器个数"), ("en", "0 (the default)")):
            self.assertIn(words, " ".join(self.run_program("--lang", lang, "check", "--help").out.split()))
        for wrong in ("-1", "many", "1.5"):
            self.assertEqual(self.check("-", "--jobs", wrong, stdin=facts).status, 64)

    def test_a_selection_that_names_nothing(self):
        facts = self.write("facts.json", document(county()))
        for option, value, near in (("--rule", "shaer", "share"), ("--ruleset", "dem", "demo"), ("--entity", "350542", "350524")):
            with self.subTest(option=option):
                ran = self.check(facts, option, value)
                self.assertEqual(ran.status, 64)
                self.assertIn("ZS6003", ran.err)
                self.assertIn(near, ran.err)
                self.assertEqual(ran.out, "")

    def test_files_that_cannot_be_read(self):
        facts = self.write("facts.json", document(county()))
        for arguments in (["check", self.folder / "absent.json", "--rules", self.rules], ["check", facts, "--rules", self.folder / "absent.zs"], ["check", self.folder, "--rules", self.rules],
                          ["check", facts, "--rules", self.rules, "--overlay", self.folder / "absent.json"]):
            with self.subTest(arguments=arguments):
                ran = self.run_program(*arguments)
                self.assertEqual(ran.status, 1)
                self.assertNotEqual(ran.err, "")

    def test_output_that_cannot_be_written(self):
        facts = self.write("facts.json", document(county()))
        self.assertEqual(self.check(facts, "-o", self.folder / "no" / "such" / "folder").status, 1)
        if os.path.exists("/dev/full"):
            with open("/dev/full", "wb") as full:
                self.assertEqual(subprocess.run([PROGRAM, "check", "--rules", self.rules, facts], stdout=full, stderr=subprocess.PIPE).returncode, 1)

    def test_closed_pipe(self):
        facts = self.write("facts.ndjson", self.lines_of(*(county(f"{350000 + i}") for i in range(3000))))
        with subprocess.Popen([PROGRAM, "check", "--rules", self.rules, "--format", "ndjson", facts], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
            running.stdout.readline()
            running.stdout.close()
            message = running.stderr.read()
            self.assertEqual((running.wait(60), message), (1, b""))

    def test_failed_test(self):
        passing = "\n测试 “够了”\n截至：2026-12-31\n设：县 1（在读人数 = 100人，公办就读人数 = 95人）\n应得：share 达标\n"
        failing = passing.replace("95人", "94人")
        self.assertEqual(self.run_program("test", self.write("good.zs", self.with_tests(passing))).status, 0)
        ran = self.run_program("test", self.write("bad.zs", self.with_tests(failing)))
        self.assertEqual(ran.status, 2)
        self.assertIn("ZS4005", ran.err)

    def with_tests(self, tests):
        with open(self.rules, encoding="utf-8") as rules:
            return rules.read() + tests

    def test_strict_asks_for_all_kinds(self):
        ran = self.run_program("test", "--strict", self.rules)
        self.assertEqual(ran.status, 2)
        self.assertIn("ZS4004", ran.err)


if __name__ == "__main__":
    main()
