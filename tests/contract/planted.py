"""Errors planted in quotes, rules and originals: each is told where it is, by the code that speaks of it; nothing true is."""

import re
import sys
import unittest

from _zhunsheng import ROOT, Case

TEXT = (ROOT / "fixtures/originals/demo-2026.txt").read_text(encoding="utf-8")
RULES = (ROOT / "fixtures/originals/demo.zs").read_text(encoding="utf-8")
LANGUAGES = ("zh", "en")


class Planted(Case):
    def verify(self, *more, text=TEXT, rules=RULES, name="demo-2026.txt"):
        original, rules = self.write(name, text), self.write("demo.zs", rules)
        return self.run_program("sources", "verify", *more, "--sources", original, "--rules", rules)

    def rule_error(self, code, old, new):
        self.assertIn(old, RULES)
        ran = self.verify(rules=RULES.replace(old, new, 1))
        self.assertIn(code, ran.err, new)
        line = RULES[:RULES.index(old)].count("\n") + 1
        self.assertRegex(ran.err, rf"demo\.zs:({line}|{line + 1}|{line + 2}):", new)
        return ran

    def test_nothing_true_is_told(self):
        ran = self.verify()
        self.assertEqual((ran.status, re.findall(r"ZS(?!7003)\d+", ran.err)), (0, []))

    def test_numbers_in_rules(self):
        for old, wrongs in (("达到 95％以上 “", ("达到 96％以上 “", "达到 ９６％以上 “", "达到 百分之九十六以上 “", "达到 9.5%以上 “", "达到 95 “")),
                            ("不少于 2次 “", ("不少于 3次 “", "不少于 三次 “", "不少于 20次 “")),
                            ("不低于 10% “", ("不低于 1% “", "不低于 一成五 “", "不低于 百分之一 “"))):
            for wrong in wrongs:
                self.assertEqual(self.rule_error("ZS4001", old, wrong).status, 3)
        for same in ("达到 ９５％以上 “", "达到 百分之九十五以上 “", "达到 95.0%以上 “"):
            self.assertEqual(self.verify(rules=RULES.replace("达到 95％以上 “", same)).status, 0, same)

    def test_comparators(self):
        for old, wrong in (("达到 95％以上 “", "低于 95% “"), ("达到 95％以上 “", "超过 95% “"), ("达到 80%以上 “", "不超过 80% “"), ("不少于 2次 “", "不超过 2次 “"),
                           ("不少于 2次 “", "多于 2次 “"), ("不低于 10% “", "低于 10% “"), ("不低于 20% “", "高于 20% “")):
            self.assertEqual(self.rule_error("ZS4006", old, wrong).status, 3)
        rules = RULES.replace("应：消防演练次数 不少于 2次 “每学年组织消防演练不少于2次”", "应：消防演练次数 {} 2次 “每学年组织消防演练不超过2次”")
        text = TEXT.replace("不少于2次", "不超过2次")
        self.assertEqual([self.verify(text=text, rules=rules.format(c)).status for c in ("不超过", "≤", "不少于", "≥", "低于")], [0, 0, 3, 3, 3])

    def test_comparators_of_conditions(self):
        for label, said, status in (("条件：消防演练次数 不足 2次", "不足2次的", 0), ("条件：消防演练次数 不超过 2次", "不足2次的", 3), ("条件：消防演练次数 不足 3次", "不足2次的", 3),
                                    ("不含：消防演练次数 不低于 2次", "不足2次的", 0)):
            rule = f"\n规则 planted “条件”\n依据：demo-2026#一 “{said}”\n对象：学校\n{label}\n应：消防演练次数 不低于 0次 “不得少于0次”\n"
            ran = self.run_program("rules", "--rules", self.write("demo.zs", RULES + rule))
            self.assertEqual(ran.status, status, (label, said, ran.err))

    def test_dates(self):
        for wrong in ("到2029年", "到2027年", "2028年之前", "到2038年"):
            ran = self.verify(rules=RULES.replace("期限：到2028年", f"期限：{wrong}"))
            self.assertEqual("ZS4001" in ran.err, wrong != "2028年之前", wrong)
        july = RULES.replace("期限：到2028年", "期限：2028年7月之前").replace("“到2028年，", "“2028年{}月之前，")
        text = TEXT.replace("到2028年，", "2028年{}月之前，")
        self.assertEqual([self.verify(text=text.format(m), rules=july.format(m)).status for m in (7, 9)], [0, 3])
        moved = RULES.replace("期限：到2028年", "期限：到2029年").replace("“到2028年，", "“到2029年，")
        self.assertEqual(self.verify(rules=moved).status, 2)

    def test_modality(self):
        """As the quote says it: 力争 before the number is no 应, and 不得 no 力争."""
        for old, wrong in (("力争：占比", "应：占比"), ("力争：占比", "鼓励：占比"), ("| “不得使用危房” | 不得 |", "| “不得使用危房” | 力争 |"),
                           ("安排一名指导教师” | 原则上 |", "安排一名指导教师” | 应 |"), ("安装直饮水设备” | 鼓励 |", "安装直饮水设备” | 应 |"),
                           ("安装直饮水设备” | 鼓励 |", "安装直饮水设备” | 力争 |"), ("参与监督” | 支持 |", "参与监督” | 应 |")):
            for lang, words in (("zh", "引文说“"), ("en", "the quote says “")):
                ran = self.verify("--lang", lang, rules=RULES.replace(old, wrong))
                self.assertEqual(("ZS4007" in ran.err, words in ran.err, ran.status), (True, True, 0), wrong)
        for quote, modality, told in (("力争到2028年，80%以上的学校建成图书角", "应", True), ("原则上，80%以上的学校建成图书角", "应", True),
                                      ("80%以上的学校应建成图书角", "力争", True), ("80%以上的学校应建成图书角", "应", False), ("80%以上的学校原则上应建成图书角", "原则上", False),
                                      ("力争人人读书，80%以上的学校建成图书角", "应", False), ("80%以上的学校建成相应的图书角", "鼓励", False),
                                      ("80%以上的学校建成《力争计划》所列图书角", "应", False), ("确保80%以上的学校建成图书角", "鼓励", True)):
            rules = RULES.replace("“力争80%以上的学校建成图书角”", f"“{quote}”").replace("力争：占比", f"{modality}：占比")
            self.assertEqual("ZS4007" in self.verify(rules=rules).err, told, (quote, modality))

    def test_quotes_of_exceptions_and_alternatives(self):
        """What a rule says under 但, and what an alternative of a reading quotes, is proven, pinned and accounted like its other words."""
        text = TEXT.replace("4．关心教师。", "4．关心教师。在校生不超过2000人；经批准可放宽，但不得超过3000人。")
        head = RULES + "\n规则 size “学校规模”\n依据：demo-2026#二/二/4\n对象：学校\n应：在校生数 不超过 2000人 “在校生不超过2000人”\n"
        for line, quotes in (("但：有饮水设备，应 在校生数 不超过 3000人 “{}”\n", ("经批准可放宽，但不得超过3000人", "随便什么学校都不得超过3000人")),
                             ("但：有饮水设备，不适用 “{}”\n", ("经批准可放宽，但不得超过3000人", "经批准不受限制"))):
            facts = self.write("facts.json", {"schema": "zhunsheng-facts/1", "synthetic": True, "as_of": "2026-12-31", "entities": [
                {"id": "999902", "type": "county", "facts": {}}, {"id": "s", "type": "school", "parent": "999902", "facts": {"students": 2500, "drinking_water": True}}]})
            true, false = (head + line.format(quote) for quote in quotes)
            ran = self.verify("--format", "json", text=text, rules=true)
            self.assertEqual((ran.status, [row["cited_by"] for row in ran.json if row["quote"] == quotes[0]]), (0, [["demo.size"]]), ran.err)
            ran = self.verify("--format", "json", text=text, rules=false)
            self.assertEqual((ran.status, [(row["quote"], row["cited_by"]) for row in ran.json if row["result"] != "found"]), (2, [(quotes[1], ["demo.size"])]))
            covered = self.run_program("sources", "coverage", "--sources", self.write("demo-2026.txt", text), "--rules", self.write("demo.zs", true))
            self.assertEqual(covered.status, 0, covered.out)
            lock = self.folder / "sources.lock"
            self.verify("--write-lock", lock, text=text, rules=true)
            shown = self.run_program("check", facts, "--rules", self.folder / "demo.zs", "--format", "json", "--fail-on", "never")
            cited = [c for e in shown.json["entities"] for v in e["verdicts"] if v["requirement"] == "demo.size" for c in v["citations"]]
            self.assertEqual([(c["quote"], c["locator"], c["verified"]) for c in cited], [("在校生不超过2000人", "二/二/4", True), (quotes[0], "二/二/4", True)])
            changed = self.run_program("check", facts, "--rules", self.write("demo.zs", false))
            self.assertEqual(changed.status, 3, changed.err)
            self.assertRegex(changed.err, "ZS7004[^\n]*demo.size")
            lock.unlink()
        reading = "\n口径 few “若干”\n依据：demo-2026#二/二/4\n按：（一）two：不少于 2名 “营造尊师重教的{}氛围”；（二）none：不设限\n理由：没有写明。\n"
        for word, status in (("良好", 0), ("优良", 2)):
            ran = self.verify("--format", "json", rules=RULES + reading.format(word))
            self.assertEqual((ran.status, [row["cited_by"] for row in ran.json if row["quote"] == f"营造尊师重教的{word}氛围" and row["cited_by"]]), (status, [["demo.few"]]), ran.err)

    def test_originals_that_say_something_else(self):
        """Each quote whose sentence the original has otherwise is told, with what stands there."""
        for old, new in (("95％以上", "96％以上"), ("95％以上", "９６％以上"), ("95％以上", "百分之九十五以上"), ("95％以上", "95％以下"), ("到2028年", "到2038年"),
                         ("不少于2次", "不少于两次"), ("不少于2次", "不超过2次"), ("不低于20％", "不高于20％"), ("力争80%", "确保80%"), ("要公布交流名单", "可公布交流名单"),
                         ("不得使用危房", "不使用危房"), ("鼓励有条件的", "有条件的")):
            self.assertIn(old, TEXT)
            ran = self.verify("--format", "json", text=TEXT.replace(old, new))
            wrong = [row for row in ran.json if row["result"] != "found"]
            self.assertEqual((ran.status, len(wrong), wrong[0]["result"]), (2, 1, "not_found"), new)
            self.assertTrue(wrong[0]["nearest"]["words"])

    def test_clauses_that_moved(self):
        lines = TEXT.splitlines()
        water = next(line for line in lines if line.startswith("2．保障饮水"))
        text = "\n".join(line for line in lines if line != water).replace("4．关心教师。", "4．关心教师。" + water[len("2．保障饮水安全。"):])
        ran = self.verify("--format", "json", text=text)
        moved = {row["quote"]: row["found_at"] for row in ran.json if row["result"] == "moved"}
        self.assertEqual((ran.status, len(moved)), (2, 3))
        self.assertTrue(all(at[0].startswith("二/二/4@") for at in moved.values()))

    def told(self, zh, en, status, **given):
        for lang, words in zip(LANGUAGES, (zh, en)):
            ran = self.verify("--lang", lang, **given)
            self.assertEqual(ran.status, status, ran.out)
            self.assertRegex(ran.err.replace("\n", ""), words)

    def test_originals_that_are_not_whole(self):
        self.told("ZS7001：没有文字：可能是扫描件", "ZS7001: no text: perhaps a scan", 3, text=" \n")
        self.told("ZS7001：是 PDF 文件", "ZS7001: a PDF cannot be read", 3, text=b"%PDF-1.7")
        self.told("ZS7002：原文在一句话中间结束", "ZS7002: the original ends in the middle", 2, text=TEXT.rstrip()[:-4])
        self.told("ZS7002：原文在一句话中间结束", "ZS7002: the original ends in the middle", 2, text=TEXT[:TEXT.index("（二）") + 5])
        self.told("ZS7002：文件的最后一个字不完整", "ZS7002: the last character", 2, text=TEXT.rstrip().encode("utf-8")[:-7])
        self.told("ZS7002：条款编号重复：二/一/1", "ZS7002: clause 二/一/1 is numbered twice", 2, text=TEXT.replace("2．保障", "1．保障"))
        self.told("ZS7002：条款编号不连续：四", "ZS7002: clause 四: number 3 before it is missing", 2, text=TEXT.replace("三、组织", "四、组织"))
        for end in ("\n虚构县人民政府\n2026年1月1日\n", "\n附件：分工表\n", "\n"):
            ran = self.verify(text=TEXT.rstrip() + end)
            self.assertNotIn("ZS7002", ran.err, end)

    def test_a_wrong_file(self):
        other = "虚构市规划\n一、目标\n　　建成图书馆。\n二、任务\n　　修路。\n"
        self.told("ZS7002：「demo-2026」的 18 处引文有 18 处不在这份原文里", "ZS7002: 18 of the 18 quotes of `demo-2026` are not", 2, text=other)
        self.told("ZS7002：不是所用规则引用的文件的原文", "ZS7002: of no document", 4, text=other, name="other.txt")
        self.assertIn("21 处引文没有原文可核对", self.verify(text=other, name="other.txt").out)
        self.assertNotIn("相符", self.verify(text=other, name="other.txt").out)
        self.assertIn("fujian-2025.txt", self.verify(text=other, name="other.txt").err)


if __name__ == "__main__":
    program = unittest.main(exit=False)
    sys.exit(0 if program.result.wasSuccessful() else 1)
