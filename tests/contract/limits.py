"""The limits of docs/limits.md that a file can reach: each at the limit, and one over. The others are in tests/unit/limits.cc."""

import json
import re

from _zhunsheng import ROOT, RULES, Case, document, main

SHOWN = 100  # errors of one run
READING = "口径 r{0} “口径{0}”\n依据：demo-doc#九 “若干”\n按：{1}\n\n"


def alternatives(count):
    return "；".join(f"（{i}）a{i}：不低于 {i}人" for i in range(1, count + 1))


class Limits(Case):
    def rules_of(self, text):
        return self.run_program("rules", "--rules", self.write("limits.zs", text))

    def enrolled(self, value):
        return self.check("-", stdin='{"schema": "zhunsheng-facts/1", "entities": [{"id": "350524", "type": "county", "facts": {"enrolled": %s}}]}' % value)

    def test_every_limit_is_in_the_page(self):
        declared = re.findall(r"^  [\w:]+ (\w+) = ", (ROOT / "engine/base/limits.h").read_text(encoding="utf-8"), re.M)
        for language in ("", ".zh"):
            page = (ROOT / f"docs/limits{language}.md").read_text(encoding="utf-8")
            self.assertEqual(re.findall(r"^\| `(\w+)` ", page, re.M), declared)

    def test_bytes_of_a_rule_file(self):
        rest = (16 << 20) - len(RULES.encode()) - len("// \n")
        for more, status in ((0, 0), (1, 3)):
            ran = self.rules_of(RULES + "// " + "x" * (rest + more) + "\n")
            self.assertEqual((ran.status, "ZS1009" in ran.err), (status, status == 3), ran.err)

    def test_brackets_in_a_rule(self):
        for depth, status in ((100, 0), (101, 3)):
            ran = self.rules_of(RULES.replace("在校生数 不超过", "（" * depth + "在校生数" + "）" * depth + " 不超过"))
            self.assertEqual((ran.status, "ZS1006" in ran.err), (status, status == 3), ran.err)

    def test_objects_within_objects(self):
        for depth, code in ((64, "ZS5002"), (65, "ZS5011")):
            ran = self.check("-", stdin='{"schema": "zhunsheng-facts/1", "entities": [], "x": ' + "[" * (depth - 1) + "]" * (depth - 1) + "}")
            self.assertEqual((ran.status, set(re.findall(r"ZS5\d+", ran.err))), (3, {"ZS5002"} | {code}))

    def test_digits_and_exponent(self):
        for value, status in (("9" * 1000, 4), ("9" * 1001, 3), ("1e1000", 4), ("1e1001", 3), ('"' + "9" * 1000 + '"', 4), ('"' + "9" * 1001 + '"', 3)):
            ran = self.enrolled(value)
            self.assertEqual((ran.status, "ZS5011" in ran.err), (status, status == 3), ran.err)
        for digits, code in ((1000, "ZS4001"), (1001, "ZS1007")):
            self.assertIn(code, self.rules_of(RULES.replace("2000人\n", "9" * digits + "人\n")).err)

    def squares(self, levels):
        """Rules whose formulas each square the one before: 1 of 13 people, over all bounds of 17."""
        text = RULES.split("\n规则 share", 1)[0]
        for i in range(levels):
            before = f"「甲{i - 1}」" if i > 0 else "（在读人数 / 13人）"
            text += f"\n数据 x{i} “甲{i}”\n层级：县\n类型：数\n算法：{before} * {before}\n"
        return self.write("long.zs", text + f"\n规则 long “长”\n依据：demo-doc#九 “不低于5”\n对象：县\n应：「甲{levels - 1}」 不低于 5\n")

    def test_digits_that_are_worked_out(self):
        """Each formula squares the one before: soon no memory would hold the number."""
        facts = self.write("f.json", document({"id": "350524", "type": "county", "facts": {"enrolled": 17}}))
        for levels, status in ((18, 0), (20, 3), (60, 3)):
            rules = self.squares(levels)
            for lang, words in (("zh", "测算 demo.long/350524 时，有数超过 1000000 位"), ("en", "demo.long/350524: a number grew over 1000000 digits")):
                for format in ("ndjson", "text"):
                    ran = self.run_program("check", facts, "--rules", rules, "--as-of", "2026-12-31", "--lang", lang, "--format", format)
                    self.assertEqual((ran.status, words in " ".join(ran.err.split()).replace("有没 有", "有没有")), (status, status == 3), ran.err[:500])

    def test_such_a_line_stops_nothing(self):
        rules = self.squares(20)
        stream = "".join(json.dumps({"id": id, "type": "county", "facts": {"enrolled": n}}) + "\n" for id, n in (("350501", 13), ("350502", 17), ("350503", 13)))
        ran = self.run_program("check", self.write("f.ndjson", stream), "--rules", rules, "--as-of", "2026-12-31", "--format", "ndjson", "--columns", "status")
        self.assertEqual(ran.status, 3)
        self.assertIn("f.ndjson:2:1", ran.err)
        self.assertEqual([line["id"] for line in ran.lines[1:-1]], ["350501", "350503"])
        self.assertEqual(ran.lines[-1]["refused"], 1)

    def test_combinations_of_readings(self):
        for counts, status in (((8, 8), 0), ((5, 13), 3)):
            readings = "".join(READING.format(f"x{n}", alternatives(count)) for n, count in enumerate(counts))
            rule = "规则 many “多种口径”\n依据：demo-doc#九 “若干”\n对象：学校\n应：在校生数 按 rx0 掌握 且 在校生数 按 rx1 掌握\n"
            ran = self.rules_of(RULES + "\n" + readings.replace("若干", "1、2、3、4、5、6、7、8、9、10、11、12、13") + rule)
            self.assertEqual((ran.status, "ZS3008" in ran.err), (status, status == 3), ran.err)

    def test_errors_of_one_run(self):
        for count in (SHOWN, SHOWN + 1):
            facts = document({"id": "350524", "type": "county", "facts": {f"unknown{i}": 1 for i in range(count)}})
            for lang, total in (("zh", f"共 {count} 个错误"), ("en", f"{count} errors")):
                ran = self.check("-", "--lang", lang, stdin=json.dumps(facts))
                self.assertEqual((ran.status, ran.err.count("ZS5003")), (3, SHOWN))
                self.assertIn(total, ran.err)


if __name__ == "__main__":
    main()
