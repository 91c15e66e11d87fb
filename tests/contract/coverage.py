"""What became of every sentence: each clause that nothing accounts for is told, whatever its words; nothing else is."""

import os
import sys
import unittest
from pathlib import Path

from _zhunsheng import ROOT, Case

ORIGINALS = Path(os.environ.get("ZS_SOURCES") or ROOT.parent / "shared/sources")
TEXT = (ROOT / "fixtures/originals/demo-2026.txt").read_text(encoding="utf-8")
RULES = (ROOT / "fixtures/originals/demo.zs").read_text(encoding="utf-8")
CLASSES = ("rule", "duty", "judgement", "declaratory", "deferred")
# Wordings with every kind of word, and the last ones with none that the program knows.
NORMS = ("各县必须建立虚构台账。", "着力解决虚构学位不足问题。", "扩大虚构资源供给。", "虚构专班由教育局组织。", "创新虚构机制。", "深化虚构改革。",
         "引导虚构力量参与。", "形成虚构格局。", "统筹虚构经费。", "促进虚构公平。", "虚构班额严控在45人以下。", "防止虚构反弹。", "杜绝虚构收费。",
         "虚构教师每年轮训不少于3次。", "虚构班额不超过50人。", "虚构设备达90%以上。", "虚构缺口降到5%以下。", "虚构学校全覆盖。", "每所学校都配有虚构教师。",
         "虚构经费均列入预算。", "每县至少一所虚构学校。", "保证虚构待遇。", "防范虚构风险。", "控制虚构规模。", "制定虚构“双减”细则。",
         "虚构教师人人持证。", "学生午休时间为两小时。", "县长为第一责任人。", "虚构台账一月一报。")


class Coverage(Case):
    def coverage(self, *more, text=TEXT, rules=RULES, json=True):
        original, rules = self.write("demo-2026.txt", text), self.write("demo.zs", rules)
        return self.run_program("sources", "coverage", *(("--format", "json") if json else ()), *more, "--sources", original, "--rules", rules)

    def gaps(self, text=TEXT, **given):
        ran = self.coverage(text=text, **given)
        out = [row["quote"] for row in ran.json if row["class"] == "unaccounted"]
        self.assertEqual(ran.status, 2 if out else 0, ran.err)
        return out

    def test_nothing_true_is_told(self):
        ran = self.coverage()
        self.assertEqual(ran.status, 0)
        self.assertEqual({row["class"] for row in ran.json}, {"rule", "duty", "judgement", "declaratory"})
        self.assertTrue(all(set(row) == {"document", "locator", "quote", "class", "rules", "reason"} for row in ran.json))

    def test_every_norm_put_in_is_told(self):
        for sentence in NORMS:
            for anchor in ("一、总体目标\n　　", "（1）城区学校要公布交流名单。", "4．关心教师。", "三、组织保障\n　　", "安排专项经费。"):
                self.assertEqual(self.gaps(TEXT.replace(anchor, anchor + sentence)), [sentence], anchor)
        for clause in ("严禁违规收费，", "家长自愿；"):
            self.assertEqual(self.gaps(TEXT.replace("三、组织保障\n　　", "三、组织保障\n　　" + clause)), [clause])

    def test_the_word_says_how_grave(self):
        reasons = {}
        for sentence in ("各校必须开门。", "各校要开门。", "建立台账。", "适应需要。", "校门朝南。", "重要的是均衡。", "门宽2米。", "贯彻《应当办法》。"):
            rows = self.coverage(text=TEXT.replace("4．关心教师。", "4．关心教师。" + sentence)).json
            reasons[sentence] = next(row["reason"] for row in rows if row["class"] == "unaccounted")
        self.assertEqual(list(reasons.values()), ["必须", "要", "建立", "", "", "", "2米", "贯彻"])
        shown = self.coverage(text=TEXT.replace("4．关心教师。", "4．关心教师。校门朝南。"), json=False).out
        self.assertIn("“校门朝南。”（未对照）", shown)

    def test_headings_and_title_lines_state_nothing(self):
        for old, new in (("各乡镇人民政府", "虚构办发〔2026〕1号\n虚构县规范办学领导小组办公室\n2026年1月1日\n关于加强《应当规划》\n落实工作的实施意见（试行）\n各乡镇人民政府"),
                         ("4．关心教师。", "4．提高“必须办”服务水平。"), ("（二）加强教师队伍", "（二）加强《不得办法》落实"),
                         ("专项经费。\n", "专项经费。\n附件：分工表\n虚构县人民政府\n2026年1月1日\n（此件公开发布）\n")):
            self.assertIn(old, TEXT)
            self.assertEqual(self.gaps(TEXT.replace(old, new)), [], new)

    def test_a_norm_in_the_place_of_a_heading(self):
        for old, new, gap in (("4．关心教师。", "4．各校必须关心教师。", None), ("（二）加强教师队伍", "（二）各校应当加强教师队伍", None),
                              ("4．关心教师。", "4．建立台账。\n5．关心教师。", None), ("4．关心教师。", "（3）各校建立台账；\n4．关心教师。", None),
                              ("4．关心教师。", "（3）各校建立台账\n4．关心教师。", None), ("各乡镇人民政府", "请认真组织实施，不得有误\n各乡镇人民政府", ""),
                              ("二、主要任务", "第一条　各校建立台账。校门朝南。\n二、主要任务", "")):
            self.assertIn(old, TEXT)
            self.assertNotEqual(self.gaps(TEXT.replace(old, new)), [], new)

    def test_the_rest_of_a_clause(self):
        """A quote accounts for the clause that it lies in, not for a second norm that hangs on it, nor for the clause beside it."""
        for new, gap in (("建立校舍安全台账并定期公布结果", "并定期公布结果，"), ("建立校舍安全台账、开展排查", "、开展排查，"),
                         ("建立校舍安全台账不少于3本", "不少于3本，"), ("每年投入5万元和建立校舍安全台账", "县教育局要每年投入5万元和"), ("严禁收费并建立校舍安全台账", "县教育局要严禁收费并"),
                         ("认真建立校舍安全台账", None), ("建立校舍安全台账等", None)):
            text = TEXT.replace("建立校舍安全台账", new)
            self.assertEqual(self.gaps(text), [gap] if gap else [], new)
        rules = RULES.replace("“建立校舍安全台账” | 应", "“台账，不得使” | 应")
        self.assertEqual(self.gaps(rules=rules), ["县教育局要建立校舍安全台账，"])

    def test_what_binds_before_a_quote(self):
        """Words before a quote belong to it, but not those that make it binding, nor a duty of their own."""
        self.assertEqual(self.gaps(rules=RULES.replace("| “不得使用危房” |", "| “使用危房” |")), ["不得"])
        ledger = "县教育局要建立校舍安全台账"
        self.assertIn(ledger, TEXT)
        self.assertEqual(self.gaps(TEXT.replace(ledger, ledger + "公布结果"), rules=RULES.replace("| “建立校舍安全台账” |", "| “公布结果” |")), [ledger])
        self.assertEqual(self.gaps(TEXT.replace(ledger, "在政策支持上县教育局要建立校舍安全台账")), [])
        self.assertEqual(self.gaps(TEXT.replace(ledger, "按照《应当办法》《不得细则》建立校舍安全台账")), [], "two titles side by side")

    def test_a_quote_over_several_norms(self):
        rules = RULES.replace("“建立校舍安全台账”", "“县教育局要建立校舍安全台账，不得使用危房”").replace("| “不得使用危房” | 不得 | no_unsafe_building | 校舍安全检查记录 | |\n", "")
        ran = self.coverage(rules=rules)
        self.assertEqual((ran.status, [(row["quote"], row["norms"]) for row in ran.json if "norms" in row]), (0, [("县教育局要建立校舍安全台账，不得使用危房", 2)]))
        self.assertRegex(self.coverage(rules=rules, json=False).out, r"! 二/一/1@3 .*：2 小句各有要求")
        self.assertEqual([row for row in self.coverage().json if "norms" in row], [])
        counts = self.coverage("--counts", rules=rules).json
        self.assertEqual([row["compound"] for row in counts if row["locator"] in (None, "二")], [1, 1])

    def test_counts(self):
        rows = self.coverage("--counts").json
        self.assertEqual([row["locator"] for row in rows], [None, "前言", "一", "二", "三"])
        listed = self.coverage().json
        for key in CLASSES + ("unaccounted",):
            self.assertEqual(rows[0][key], sum(row["class"] == key for row in listed))
            self.assertEqual(rows[0][key], sum(row[key] for row in rows[1:]))
        self.assertEqual(rows[0]["sentences"], sum(row["sentences"] for row in rows[1:]))
        self.assertIn("二 主要任务：", self.coverage("--counts", json=False).out)

    def test_a_part(self):
        text = TEXT.replace("三、组织保障\n　　", "三、组织保障\n　　校门朝南。").replace("4．关心教师。", "4．关心教师。建立台账。")
        for at, gaps in (("二", ["建立台账。"]), ("二/二/4", ["建立台账。"]), ("二/一", []), ("demo-2026#三", ["校门朝南。"]), ("demo-2026", ["建立台账。", "校门朝南。"])):
            ran = self.coverage("--at", at, "--uncovered", text=text)
            self.assertEqual(([row["quote"] for row in ran.json], ran.status), (gaps, 2 if gaps else 0), at)
        self.assertTrue(all(row["locator"].startswith("二/一/1") for row in self.coverage("--at", "二/一/1").json))
        self.assertEqual([row["locator"] for row in self.coverage("--at", "二", "--counts").json], ["二", "二/一", "二/二"])
        shown = self.coverage("--uncovered", text=text, json=False).out
        self.assertEqual(shown.splitlines()[:2], ["✗ demo-2026#二/二/4@2 “建立台账。”（建立）", "✗ demo-2026#三@1 “校门朝南。”（未对照）"])
        for wrong in ("九", "demo-2027", "demo-2026#九", "二/九"):
            ran = self.coverage("--at", wrong)
            self.assertEqual((ran.status, ran.out), (64, ""), wrong)
            self.assertIn(f"“{wrong}”" if f"“{wrong}”" in ran.err else f"「{wrong}」", ran.err)

    def test_a_wrong_quote_counts_where_it_is_cited(self):
        rules = RULES.replace("“安排专项经费”", "“安排虚构经费”")
        self.assertEqual([self.coverage("--at", at, rules=rules).status for at in ("三", "二")], [2, 0])

    @unittest.skipIf(not ORIGINALS.is_dir(), "the originals are not here")
    def test_the_originals(self):
        ran = self.run_program("sources", "coverage", "--uncovered", "--sources", ORIGINALS, "--format", "json")
        self.assertEqual((ran.status, ran.json), (0, []))
        counts = self.run_program("sources", "coverage", "--counts", "--sources", ORIGINALS, "--format", "json").json
        self.assertEqual([row["document"] for row in counts if row["locator"] is None], ["anxi-2019", "fujian-2025", "guizhou-2025", "national-2023", "shandong-2025"])

    @unittest.skipIf(not ORIGINALS.is_dir(), "the originals are not here")
    def test_a_clause_put_into_each_original(self):
        """Between two clauses of a sentence, at places all over the text."""
        clauses = ("各县每年公布虚构名单，", "严禁虚构摊派；", "学生午休两小时，", "并对虚构项目问责，")
        for file in sorted(ORIGINALS.glob("*.txt")):
            text = file.read_text(encoding="utf-8")
            places = [i + 1 for i, c in enumerate(text) if c in ",，;；"]
            for n, i in enumerate(places[::max(1, len(places) // 24)]):
                clause = clauses[n % len(clauses)]
                ran = self.run_program("sources", "coverage", "--uncovered", "--format", "json", "--sources", self.write(file.name, text[:i] + clause + text[i:]))
                self.assertTrue(any(clause[:-1] in row["quote"] for row in ran.json), (file.name, i, clause))

    @unittest.skipIf(not ORIGINALS.is_dir(), "the originals are not here")
    def test_a_norm_put_into_each_original(self):
        """Behind the first, a middle and the last sentence, and in a paragraph of its own."""
        for file in sorted(ORIGINALS.glob("*.txt")):
            text = file.read_text(encoding="utf-8").splitlines()
            ends = [i for i, line in enumerate(text) if line.strip().endswith("。")]
            for n, sentence in enumerate(NORMS):
                planted = list(text)
                i = (ends[0], ends[len(ends) // 2], ends[-1])[n % 3]
                planted[i] += ("\n" if n % 2 else "") + sentence
                ran = self.run_program("sources", "coverage", "--uncovered", "--format", "json", "--sources", self.write(file.name, "\n".join(planted)))
                self.assertEqual((ran.status, [row["quote"] for row in ran.json]), (2, [sentence]), file.name)


if __name__ == "__main__":
    program = unittest.main(exit=False)
    if not program.result.wasSuccessful():
        sys.exit(1)
    if program.result.skipped:
        print(f"no originals in {ORIGINALS} (ZS_SOURCES names their folder): the bundled rules' coverage could not be proven")
        sys.exit(77)
