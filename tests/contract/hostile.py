"""Files, numbers and streams that mean harm: no crash, the exit status of the contract, a message with its place in both languages, little memory, soon."""

import json
import os
import resource
import subprocess

from _zhunsheng import PROGRAM, RULES, Case, county, document, main

SANITIZED = any(name in open(PROGRAM, "rb").read().decode("latin-1") for name in ("__asan_init", "__tsan_init", "__ubsan_handle"))
MEMORY = 2 << 30
CPU_SECONDS = 120 if SANITIZED else 10  # of the processor, so that a busy machine fails nothing
SECONDS = 30 * CPU_SECONDS
SANE = json.dumps(document(county()), ensure_ascii=False)
MATCHING = RULES.replace("数据 strong ", "数据 remark “备注”\n层级：学校\n类型：文本\n\n数据 strong ") + "\n规则 shape “形式”\n依据：demo-doc#九 “形式”\n对象：学校\n应：备注 匹配 “PATTERN”\n"
DEEP, DIGITS = 100000, 10**7


def limited():
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    if not SANITIZED:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def value(text):
    return '{"schema": "zhunsheng-facts/1", "entities": [{"id": "350524", "type": "county", "facts": {"enrolled": %s}}]}' % text


class Hostile(Case):
    def drive(self, *arguments, stdin=b"", lang="zh", shell=None):
        """The status and what was said; a signal, a sanitizer's word, or too long a run fails."""
        command = [PROGRAM, *map(str, arguments), "--lang", lang]
        if shell:
            command = ["sh", "-c", f'exec "$@" {shell}', "sh", *command]
        data = stdin if isinstance(stdin, bytes) else stdin.encode("utf-8", "surrogatepass")
        done = subprocess.run(command, input=data, capture_output=True, cwd=self.folder, preexec_fn=limited, timeout=SECONDS)
        self.out = done.stdout.decode("utf-8")  # a result is UTF-8, whatever was read
        said = self.out + done.stderr.decode("utf-8", "replace")
        self.assertIn(done.returncode, (0, 1, 2, 3, 4, 64), said[:2000])
        self.assertNotRegex(said, "Sanitizer|runtime error|terminate called")
        self.assertNotRegex(said, "[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
        return done.returncode, said

    def refused(self, arguments, code, place, stdin=b"", status=3):
        """The same place and code in both languages, in other words."""
        said = {}
        for lang in ("zh", "en"):
            got, said[lang] = self.drive(*arguments, stdin=stdin, lang=lang)
            self.assertEqual(got, status, said[lang][:2000])
            self.assertIn(code, said[lang])
            self.assertRegex(said[lang], place)
            self.assertLess(len(said[lang]), 20000)
        self.assertRegex(said["zh"], "[一-鿿]")
        self.assertNotEqual(said["zh"], said["en"])
        return said["zh"]

    def facts(self, text, code, place=r"^-:\d+:\d+", status=3):
        return self.refused(["check", "-", "--rules", self.rules], code, "(?m)" + place, stdin=text, status=status)

    def rule_file(self, text, code, place=r"hostile\.zs:\d+:\d+"):
        rules = self.write("hostile.zs", text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
        facts = self.write("facts.json", SANE)
        return self.refused(["check", facts, "--rules", rules], code, place)

    @staticmethod
    def lines(entities):
        return "".join(json.dumps(entity) + "\n" for entity in entities)

    # ── what a text is made of ───────────────────────────────────────────────
    def test_facts_that_are_empty(self):
        for text in ("", " \n\t ", "\ufeff", "\ufeff\n"):
            self.facts(text, "ZS5001")

    def test_rules_that_are_empty(self):
        for text in ("", " \n\t ", "\ufeff", "// 只有注释\n"):
            self.rule_file(text, "ZS9002", r"hostile\.zs")

    def test_a_byte_order_mark_changes_nothing(self):
        rules = self.write("marked.zs", "\ufeff" + RULES)
        status, plain = self.drive("check", "-", "--rules", self.rules, stdin=SANE)[0], self.out
        self.assertEqual((self.drive("check", "-", "--rules", rules, stdin="\ufeff" + SANE)[0], self.out), (status, plain))

    def test_other_encodings(self):
        for encoding in ("utf-16", "utf-16-le", "utf-16-be", "gb18030"):
            self.facts(SANE.encode(encoding), "ZS5012")
        self.rule_file(RULES.encode("gb18030"), "ZS1003")

    def test_damaged_utf8(self):
        for bad in (b"\xff", b"\xc0\x80", b"\xe4\xb8", b"\xed\xa0\x80", b"\xf5\x80\x80\x80"):
            self.facts(SANE.encode().replace("县".encode(), bad), "ZS5012")
            self.rule_file(RULES.encode().replace("演示规则".encode(), bad), "ZS1003")

    def test_surrogates_and_nul(self):
        self.facts(value('"\\ud800"'), "ZS5001")
        self.facts('{"schema": "zhunsheng-facts/1", "entities": [{"id": "\\udc00", "type": "county"}]}', "ZS5001")
        self.facts(value('"\0"'), "ZS5001")
        self.facts(SANE.replace(",", "\0,", 1), "ZS5001")
        self.rule_file(RULES.replace("95%\n", "95%\0\n"), "ZS1001")
        self.facts("\0" * DEEP, "ZS5")
        self.rule_file("\0" * 100, "ZS1001")

    def test_characters_that_deceive_on_a_terminal(self):
        bad = "坏\x1b[31m\u202e\x07\x9b\u2066名"
        marked = json.dumps(document(county(name=bad, id="350524\u202e\x1b[2J"), as_of="2026-12-31"), ensure_ascii=True)
        titled = self.write("titled.zs", RULES.replace("公办就读比例”", f"公办{bad}比例”", 1))
        for format in ("text", "json", "ndjson"):
            self.drive("check", "-", "--rules", self.rules, "--format", format, "--explain", "all", stdin=marked)
            self.drive("check", "-", "--rules", titled, "--format", format, stdin=SANE)
        self.drive("rules", "--rules", titled)
        self.facts(json.dumps(document(county(facts={"enrolled" + bad: 1}))), "ZS5003")
        self.facts(json.dumps(document(county(type=bad))), "ZS5009")
        self.drive("check", "\x1b[31m\u202e.json")

    # ── JSON ─────────────────────────────────────────────────────────────────
    def test_keys_and_entities_twice(self):
        self.facts('{"schema": "zhunsheng-facts/1", "entities": [], "entities": []}', "ZS5007")
        self.facts(value('1, "enrolled": 1'), "ZS5007", "/entities/0/facts/enrolled")
        self.facts(value('1, "在读人数": 1'), "ZS5007", "/entities/0/facts/")
        self.facts(json.dumps(document(county(), {"id": "350524", "type": "school"})), "ZS5")

    def test_parents(self):
        self.facts(json.dumps(document({"id": "1", "type": "county", "parent": "1"})), "ZS5008", "/entities/0/parent")
        self.facts(json.dumps(document({"id": "1", "type": "county", "parent": "2"}, {"id": "2", "type": "school", "parent": "1"})), "ZS5008", "/entities/0/parent")
        chain = [{"id": str(i), "type": "county", "parent": str((i + 1) % 20000)} for i in range(20000)]
        self.assertLess(len(self.facts(json.dumps(document(*chain)), "ZS5008")), 60000)

    def test_chains_of_lines(self):
        """Each line below the one before it: long, and every line a parent that waits."""
        for count, census in ((200000, {}), (4000, {"census": {"school": 1}})):
            lines = [{"id": "e0", "type": "county", "census": {"school": 1}}]
            lines += [{"id": f"e{i}", "type": "school", "parent": f"e{i - 1}", **census} for i in range(1, count)]
            status, said = self.drive("check", "-", "--rules", self.rules, "--format", "ndjson", "--columns", "status", "-o", "chain.ndjson", stdin=self.lines(lines))
            self.assertEqual(status, 3)
            self.assertIn("ZS5002", said)
        ring = [{"id": f"e{i}", "type": "county", "census": {"school": 1}, "parent": f"e{(i + 1) % 3}"} for i in range(3)]
        status, said = self.drive("check", "-", "--rules", self.rules, stdin=self.lines(ring))
        self.assertEqual(status, 3)
        self.assertIn("ZS5008", said)

    def test_sources_that_differ(self):
        two = document(county(enrolled="absent", facts={"public_enrolled": 1, "enrolled": [{"value": 1, "source": "a"}, {"value": 2, "source": "b"}]}), sources={"a": {}, "b": {}})
        status, said = self.drive("check", "-", "--rules", self.rules, "--format", "json", "--rule", "share", stdin=json.dumps(two))
        [verdict] = [v for entity in json.loads(self.out)["entities"] for v in entity["verdicts"]]
        self.assertEqual((status, verdict["status"], verdict["causes"][0]["kind"]), (4, "open", "contradiction"))

    def test_originals(self):
        """Each with something left open, or said again, a hundred thousand times: read in one pass or not at all in the time there is."""
        many = 200000
        rules = self.write("r.zs", RULES.replace("日期：2020-01-01", "日期：2020-01-01\n原文：可核对"))
        texts = {"titles left open": "《" * many * 3, "marks left open": "[bookmark:" * many, "lines before the first heading": "加强建设\n" * many,
                 "one number again and again": "一、公办就读比例不低于95%。\n" * (many // 2), "quotation marks": "“" * many * 3 + "”", "commas": "应，" * many}
        for name, text in texts.items():
            with self.subTest(name):
                self.write("demo-doc.txt", "演示文件\n一、公办就读比例不低于95%。\n" + text)
                for verb in ("verify", "coverage"):
                    self.drive("sources", verb, "--sources", "demo-doc.txt", "--rules", rules)

    def test_numbers(self):
        for text in ("1" * DIGITS, '"' + "1" * DIGITS + '"', "1e999999999", "1e-999999999", '"1e999999999"', "0." + "1" * DIGITS):
            self.facts(value(text), "ZS5011", "/entities/0/facts/enrolled")
        for text in ("NaN", "Infinity", "-Infinity", "01", "+1", "0x10", ".5"):
            self.facts(value(text), "ZS5001")
        for text in ('"5元"', '"1e2e3"', '"１．２．３"', "1.5", "-1", "true", '"-"'):
            self.facts(value(text), "ZS500", "/entities/0/facts/enrolled")
        self.assertEqual(self.drive("check", "-", "--rules", self.rules, stdin=value("-0"))[0], 0)
        rules = self.write("share.zs", RULES.split("\n规则 ", 1)[0].replace("类型：整数\n单位：人\n提供", "类型：占比\n提供").replace("属于：在读人数\n", ""))
        self.refused(["check", "-", "--rules", rules], "ZS5006", "/entities/0/facts/enrolled", stdin=value("97.2"))

    def test_numbers_in_rules(self):
        for text in ("9" * DIGITS + "%", "1e999999999", "0." + "9" * DIGITS + "%"):
            self.rule_file(RULES.replace("95%\n", text + "\n"), "ZS1007", "hostile.zs:43:")
        for text in ("NaN", "-0%", "-95%", "∞"):
            self.rule_file(RULES.replace("95%\n", text + "\n"), "ZS", "hostile.zs:43:")

    def test_nesting(self):
        for text in ("[" * DEEP, '{"a":' * DEEP, value("[" * DEEP), value('{"value":' * DEEP), '{"schema": "zhunsheng-facts/1", "entities": [{"children": [' * DEEP):
            self.facts(text, "ZS5011")
        for text in ("（" * DEEP, "非 " * DEEP, "每（学校：" * DEEP, "「" * 100, "- " * DEEP):
            self.rule_file(RULES.replace("应：公办", "应：" + text + "公办"), "ZS1", "hostile.zs:43:")
        self.rule_file("规则 " * DEEP, "ZS")
        self.rule_file("“" * 100, "ZS")

    def test_patterns(self):
        for pattern in ("((a{1000}){1000}){1000}", "a{100000}", "(" * 5000, "[", "(?<x>"):
            self.assertLess(len(self.rule_file(MATCHING.replace("PATTERN", pattern), "ZS3007")), 6000)
        for pattern in ("(a*)*b", "(a|a)*b", "a" * 100000, ".{1000}" * 20, "(a?){1000}" * 5):
            rules = self.write("pattern.zs", MATCHING.replace("PATTERN", pattern))
            remarks = document({"id": "350524", "type": "county", "children": [{"id": "s", "type": "school", "facts": {"remark": "a" * 100000}}]})
            self.drive("check", "-", "--rules", rules, stdin=json.dumps(remarks))

    # ── rule sets ────────────────────────────────────────────────────────────
    def test_versions_that_overlap(self):
        self.rule_file(RULES + "\n" + RULES, "ZS2007")
        head, rest = RULES.split("层级 province", 1)
        self.rule_file(RULES + "\n" + head.replace("1.0.0", "2.0.0"), "ZS2007")

    def test_none_in_force(self):
        for text in (RULES.replace("2020-01-01 载明", "2999-01-01 载明"), RULES.replace("2020-01-01 载明", "2020-01-01 载明\n失效：2021-01-01")):
            rules = self.write("later.zs", text)
            for lang, words in (("zh", "施行|失效"), ("en", "in force|expired")):
                status, said = self.drive("check", "-", "--rules", rules, "--as-of", "2026-12-31", stdin=SANE, lang=lang)
                self.assertEqual(status, 0)
                self.assertRegex(said, words)

    # ── the host ─────────────────────────────────────────────────────────────
    def test_folders_and_links(self):
        self.write("folder/a/demo.zs", RULES)
        os.symlink("..", self.folder / "folder/a/round")
        os.symlink("self", self.folder / "folder/self")
        os.symlink("nowhere", self.folder / "folder/none.zs")
        (self.folder / "empty").mkdir()
        facts = self.write("facts.json", SANE)
        self.assertEqual(self.drive("check", facts, "--rules", "folder")[0], 0)
        self.refused(["check", facts, "--rules", "empty"], "ZS9002", "zs")
        for arguments in (["check", facts, "--rules", "folder/self"], ["check", "folder/self"], ["check", "folder"], ["check", "absent.json"], ["check", facts, "--rules", "absent.zs"],
                          ["check", facts, "--overlay", "folder"], ["check", facts, "--overlay", "absent.json"]):
            self.refused(arguments, "ZS9001", arguments[-1], status=1)

    def test_files_without_leave_or_end(self):
        facts = self.write("facts.json", SANE)
        self.refused(["check", "/dev/zero"], "ZS5011", "/dev/zero")
        self.refused(["check", facts, "--rules", "/dev/zero"], "ZS1009", "/dev/zero")
        self.refused(["check", "/proc/self/mem"], "ZS9001", "/proc/self/mem", status=1)
        locked = self.write("locked.json", SANE)
        os.chmod(locked, 0)
        if not os.access(locked, os.R_OK):  # root reads it all the same
            self.refused(["check", locked], "ZS9001", "locked.json", status=1)

    def test_standard_files(self):
        facts = self.write("facts.json", SANE)
        with_rules = ["--rules", self.rules]
        for command in (["check", facts, *with_rules], ["check", facts, *with_rules, "--format", "ndjson"], ["explain", facts, "demo.share@1.0.0/350524", *with_rules],
                        ["rules"], ["facts", "--json-schema"], ["test", self.rules], ["--help"]):
            for shell, status in (("<&-", 0), (">&-", 1), (">/dev/full", 1), ("2>&-", 0), ("2>/dev/full", 0), ("<&- >&- 2>&-", 1)):
                with self.subTest(command=command, shell=shell):
                    self.assertEqual(self.drive(*command, shell=shell)[0], status)
        for lang, words in (("zh", "无法写入"), ("en", "cannot write")):
            self.assertIn(words, self.drive("rules", shell=">/dev/full", lang=lang)[1])
        self.assertEqual(self.drive("check", "-", *with_rules, shell="<&-")[0], 1)

    def test_messages_never_go_into_a_result(self):
        facts = self.write("facts.json", value('"5元"'))
        self.drive("check", facts, "--rules", self.rules, "--format", "json", "-o", "out.json", shell="2>&-")
        self.assertEqual(json.loads((self.folder / "out.json").read_text(encoding="utf-8"))["schema"], "zhunsheng-diagnostics/1")

    def test_a_reader_that_leaves(self):
        facts = self.write("facts.json", document(*(county(f"{350000 + i}") for i in range(2000))))
        with subprocess.Popen([PROGRAM, "check", facts, "--rules", self.rules, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
            running.stdout.read(10)
            running.stdout.close()
            self.assertNotRegex(running.stderr.read().decode(), "写入|cannot write|pipe")
            self.assertEqual(running.wait(SECONDS), 1)

    def test_a_line_of_200_megabytes(self):
        path = self.folder / "long.ndjson"
        school = ',{"id":"s%07d","type":"school","facts":{"pupils":800,"strong":true}}'
        with open(path, "w", encoding="utf-8") as out:
            out.write('{"id":"350524","type":"county","facts":{"enrolled":1,"public_enrolled":1},"children":[{"id":"s","type":"school"}')
            for start in range(0, 2900000, 100000):
                out.write("".join(school % i for i in range(start, start + 100000)))
            out.write("]}\n" + json.dumps(county("350525")) + "\n" + '{"id": "' + "x" * 1000000 + "\n")
        self.assertGreater(path.stat().st_size, 200 * 10**6)
        done = subprocess.run([PROGRAM, "check", path, "--rules", self.rules, "--rule", "share", "--format", "ndjson", "--columns", "status"],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=limited, timeout=SECONDS)
        os.remove(path)
        last = json.loads(done.stdout.splitlines()[-1])
        self.assertEqual((done.returncode, last["refused"], last["lines"]), (3, 1, 3), done.stderr[:2000])
        self.assertLess(len(done.stderr), 2000)


if __name__ == "__main__":
    main()
