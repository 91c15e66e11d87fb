"""Papers to sign: whole, well-formed, escaped, the same bytes twice, and never final on what is not proven."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from _zhunsheng import ROOT, RULES, Case, county, document, main

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SAMPLE = ROOT / "fixtures/sample/county.json"
FORMS = ("determination", "self-evaluation", "ledger", "evidence")

READING_RULES = RULES + """
口径 about “95％左右”
依据：demo-doc#六 “95％左右”
按：（一）floor：不低于 95%；（二）open：不设限

规则 near “接近”
依据：demo-doc#六
对象：县
应：公办就读人数 占 在读人数 为 95％左右（about）
"""

ORIGINAL = """演示文件
演示〔2020〕1号

一、公办就读比例不低于95%。
二、力争达到99%。
三、学校不超过2000人。
四、印发方案。
五、所有县都有强校。
"""


def text_of(element):
    return "".join(piece.text or "" for piece in element.iter(W + "t"))


class Paper:
    """A .docx as it was written: every member parsed."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            self.names = archive.namelist()
            self.dates = {info.date_time for info in archive.infolist()}
            self.members = {name: ElementTree.fromstring(archive.read(name)) for name in self.names}
        self.body = self.members["word/document.xml"].find(W + "body")
        self.paragraphs = [text_of(one) for one in self.body.iter(W + "p")]
        self.text = "\n".join(self.paragraphs)

    def styled(self, style):
        return [text_of(p) for p in self.body.iter(W + "p") if (s := p.find(f"{W}pPr/{W}pStyle")) is not None and s.get(W + "val") == style]

    def rows(self):
        return [[text_of(cell) for cell in row.iter(W + "tc")] for row in self.body.iter(W + "tr")]


class Papers(Case):
    def report(self, facts, form, *arguments, rules=None, name="paper.docx"):
        out = self.folder / name
        ran = self.run_program("report", facts, "--form", form, "--rules", rules or self.rules, "--as-of", "2026-12-31", *arguments, "-o", out)
        return ran, out

    def paper(self, facts, form, *arguments, **more):
        ran, out = self.report(facts, form, *arguments, **more)
        self.assertEqual(ran.status, 0, ran.err)
        return Paper(out)

    def facts(self, *entities, name="facts.json", **more):
        return self.write(name, document(*(entities or (county(enrolled=1000, public=940),)), **more))

    def sample(self, form, *arguments):
        out = self.folder / (form + ".docx")
        ran = self.run_program("report", SAMPLE, "--form", form, *arguments, "-o", out)
        self.assertEqual(ran.status, 0, ran.err)
        return Paper(out)

    def proven(self):
        """The demonstration rules with a lock by which their quotes are verified."""
        folder = self.folder / "proven"
        folder.mkdir(exist_ok=True)
        self.write("proven/demo.zs", RULES.replace("文号：演示〔2020〕1号\n", "文号：演示〔2020〕1号\n原文：可核对\n"))
        self.write("originals/demo-doc.txt", ORIGINAL)
        ran = self.run_program("sources", "verify", "--sources", self.folder / "originals", "--rules", folder, "--write-lock",
                               folder / "sources.lock")
        self.assertIn(ran.status, (0, 4), ran.out + ran.err)
        return folder


class Files(Papers):
    def test_whole_and_named(self):
        paper = self.paper(self.facts(), "determination", "--rule", "share")
        for member in ("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml", "word/footer1.xml", "word/settings.xml"):
            self.assertIn(member, paper.names)
        self.assertEqual(paper.dates, {(1980, 1, 1, 0, 0, 0)})
        styles = paper.members["word/styles.xml"]
        known = {style.get(W + "styleId") for style in styles.iter(W + "style")}
        used = {one.get(W + "val") for tag in ("pStyle", "rStyle", "tblStyle") for one in paper.body.iter(W + tag)}
        self.assertLessEqual(used, known)
        self.assertIn("仿宋_GB2312", {fonts.get(W + "eastAsia") for fonts in styles.iter(W + "rFonts")})
        self.assertEqual({lang.get(W + "eastAsia") for lang in styles.iter(W + "lang")}, {"zh-CN"})
        for wanted, attribute in (("11906", "w"), ("16838", "h")):
            self.assertEqual(paper.body.find(f"{W}sectPr/{W}pgSz").get(W + attribute), wanted)
        self.assertEqual(paper.body.find(f"{W}sectPr/{W}pgMar").get(W + "top"), "2098")

    def test_references_exist(self):
        paper = self.paper(self.facts(), "determination", "--rule", "share")
        relations = {one.get("Id"): one.get("Target") for one in paper.members["word/_rels/document.xml.rels"]}
        kind = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
        for reference in [e.get(kind) for e in paper.body.iter() if e.get(kind)]:
            self.assertIn("word/" + relations[reference], paper.names)

    def test_headings_in_order(self):
        paper = self.paper(self.facts(), "determination", "--rule", "share")
        heads = paper.styled("Heading1")
        self.assertEqual([head.split("、")[0] for head in heads], list("一二三四五六七八")[:len(heads)])

    def test_the_signatures_are_not_parted(self):
        """From the table of signatures to the last line but one, each paragraph stays with the next."""
        paper = self.paper(self.facts(), "ledger")
        styles = {style.get(W + "styleId"): style for style in paper.members["word/styles.xml"].iter(W + "style")}
        blocks = list(paper.body)
        begin = next(i for i, block in enumerate(blocks) if block.tag == W + "tbl" and text_of(block).startswith("经办人"))
        paragraphs = [one for block in blocks[begin:] for one in block.iter(W + "p")]
        self.assertGreater(len(paragraphs), 8)
        for one in paragraphs[:-1]:
            style = styles[one.find(f"{W}pPr/{W}pStyle").get(W + "val")]
            kept = one.find(f"{W}pPr/{W}keepNext") is not None or style.find(f"{W}pPr/{W}keepNext") is not None
            self.assertTrue(kept, text_of(one))

    def test_the_same_bytes(self):
        for form in FORMS:
            facts = self.facts()
            choice = ("--rule", "share") if form == "determination" else ("--entity", "350524") if form != "ledger" else ()
            first, second = (self.report(facts, form, *choice, name=f"{i}.docx")[1].read_bytes() for i in "ab")
            self.assertEqual(hashlib.sha256(first).digest(), hashlib.sha256(second).digest(), form)

    def test_no_file_on_the_screen(self):
        ran = self.run_program("report", self.facts(), "--form", "判定说明", "--rules", self.rules, "--rule", "share")
        self.assertEqual(ran.status, 64)
        self.assertIn("-o", ran.err)
        ran = self.run_program("report", self.facts(), "--form", "判定说明", "--rules", self.rules, "--rule", "share", "--as-of", "2026-12-31", "--format", "markdown")
        self.assertEqual(ran.status, 0, ran.err)
        self.assertIn("判定说明", ran.out.splitlines()[0])

    def test_problems_of_a_table_with_so_many_of_its_rows(self):
        ran = self.run_program("report", ROOT / "fixtures/sample/county.json", "--form", "自评报告", "--ruleset", "quality-balance", "--format", "markdown")
        problems = ran.out.split("存在的问题", 1)[1].split("待补报和核对的数据", 1)[0]
        self.assertRegex(problems, r"\| 示例县第十七小学 \| 校级资源配置（小学） \| 未达标")
        self.assertNotIn("| 县域义务教育优质均衡（校级综合） |", problems)  # of 符合 alone

    def test_hostile(self):
        name = "县<w:p>&\"'\u0001\u202e]]>\uffff甲"
        entity = county(enrolled=1000, public=940)
        entity["name"] = name
        facts = self.write("facts.json", document(entity, sources={"s": {"title": "来源<&>\u0002", "date": "2026-01-01"}}))
        for form in FORMS:
            choice = ("--rule", "share") if form == "determination" else ("--entity", "350524") if form != "ledger" else ()
            paper = self.paper(facts, form, *choice)
            self.assertIn("县<w:p>&\"'⟨U+0001⟩⟨U+202E⟩]]>⟨U+FFFF⟩甲", paper.text, form)
        self.assertNotIn("\u202e", paper.text)


class Determination(Papers):
    def test_contents(self):
        entity = county(enrolled={"value": 1000, "source": "yb", "on": "2026-10-15"}, public=940)
        paper = self.paper(self.facts(entity, sources={"yb": {"title": "演示年报", "date": "2026-10-20"}}), "determination", "--rule", "share")
        for words in ("关于县350524“公办就读比例”的判定说明", "评估基准日", "2026年12月31日", "《演示文件》（演示〔2020〕1号）", "“公办就读比例不低于95%”",
                      "未与原文核对", "演示年报", "2026年10月15日", "940÷1000=94%", "-1%", "约束性要求", "整体结论：未全部达到", "单位陈述", "拟采取的措施",
                      "经办人", "审核人", "负责人", "demo.share@1.0.0/350524"):
            self.assertIn(words, paper.text)
        self.assertTrue(any("待填写" in one for one in paper.paragraphs))

    def test_unrounded(self):
        paper = self.paper(self.facts(county(enrolled=8950, public=8437)), "determination", "--rule", "share")
        self.assertIn("8437/8950≈94.268156424581%", paper.text)

    def test_corrected(self):
        overlay = self.write("overlay.json", {"schema": "zhunsheng-overlay/1", "corrections": [
            {"entity": "350524", "fact": "public_enrolled", "reported": 940, "verified": 930, "by": ["督学甲", "督学乙"], "evidence": "实地核查记录",
             "body": "福建省教育厅", "document": "演示督〔2026〕5号", "on": "2026-11-15", "reason": "借读"}]})
        paper = self.paper(self.facts(), "determination", "--rule", "share", "--overlay", overlay)
        row = next(row for row in paper.rows() if row[0] == "公办就读人数")
        self.assertEqual(row[1:4], ["940人", "930人", "−10人"])
        self.assertIn("演示督〔2026〕5号", paper.text)
        self.assertIn("督学甲、督学乙", paper.text)

    def test_nobody_is_named_where_nobody_decided(self):
        paper = self.paper(self.facts(), "determination", "--rule", "share")
        self.assertNotIn("下列机关", paper.text)
        self.assertIn("均按填报值测算", paper.text)

    def test_what_is_worked_out_is_not_reported(self):
        rules = self.write("formula.zs", RULES + """
定义 private_enrolled “民办就读人数”
层级：县
单位：人
依据：demo-doc#一
算法：在读人数 - 公办就读人数

规则 few_private “民办就读人数不多”
依据：demo-doc#一
对象：县
应：民办就读人数 不超过 50人
""")
        tables = [row for row in self.paper(self.facts(), "determination", "--rule", "few_private", rules=rules).rows()]
        self.assertIn(["在读人数", "1000人", "", "", "", ""], tables)
        self.assertIn(["民办就读人数", "60人", "在读人数减去公办就读人数"], tables)
        self.assertEqual([row[1] for row in tables if row[0] == "计算得出的数据"], ["计算值"])

    def test_a_gap_says_under_which_reading(self):
        rules = self.write("reading.zs", READING_RULES)
        paper = self.paper(self.facts(), "determination", "--rule", "near", rules=rules)
        [gap] = [row[1] for row in paper.rows() if row[0] == "差额" and len(row) == 2]
        self.assertTrue(gap.startswith("按“不低于95%”掌握"), gap)
        self.assertEqual(gap.count("掌握"), 1)
        self.assertIn("未经修约的值（按“不低于95%”掌握）", paper.text)

    def test_every_school_in_an_annex(self):
        paper = self.sample("determination", "--key", self.coefficient_key())
        def pupils(school):
            stated = school["facts"]["students"]
            return stated["value"] if isinstance(stated, dict) else stated
        listed = json.loads(SAMPLE.read_text(encoding="utf-8"))["entities"][0]["children"]
        schools = {e["name"] for e in listed if e["type"] == "school" and e["facts"].get("stage") == "primary" and pupils(e) >= 50}
        text = paper.text
        self.assertIn("附件1", text)
        self.assertIn("占离差平方和", text)
        self.assertGreater(len(schools), 10)
        for school in schools:
            self.assertIn(school, text)

    def test_who_is_left_out_is_named(self):
        facts, rules = ROOT / "fixtures/audit/county.json", ROOT / "fixtures/audit/rules"
        overlay = ROOT / "fixtures/audit/verified.json"
        key = "qinghe.resource_cv_equipment_per_student@1.0.0/990124"
        paper = self.paper(facts, "determination", "--key", key, "--overlay", overlay, rules=rules)
        rows = [row for row in paper.rows() if len(row) == 4 and row[1] == "990124-04"]
        self.assertEqual([(row[2], "不参加测算" in row[3]) for row in rows], [("青禾第四教学点", True)])
        self.assertIn("未列入的学校", paper.text)

    def unit_figures(self, paper):
        """Rows of the annex of the units' figures: its last table; before it that of corrected ones, where there are any."""
        found, tables = False, []
        for block in paper.body:
            found = found or (block.tag == W + "p" and text_of(block) == "所属单位的数据")
            if found and block.tag == W + "tbl":
                tables.append([[text_of(cell) for cell in row.iter(W + "tc")] for row in block.iter(W + "tr")])
        return tables

    def test_figures_of_a_school_on_one_row(self):
        key = self.coefficient_key()
        [table] = self.unit_figures(self.sample("determination", "--key", key))
        explained = self.run_program("explain", SAMPLE, key, "--format", "json").json["verdicts"][0]["explanation"]["facts"]
        others = [fact for fact in explained if fact["entity"] != "999901"]
        head, rows = table[0], {row[1]: row for row in table[1:]}
        self.assertEqual(len(rows), len(table) - 1)
        self.assertEqual(set(rows), {fact["entity_name"] for fact in others})
        for fact in others:
            self.assertIn(fact["display"]["zh"], rows[fact["entity_name"]][2:], fact)
        self.assertEqual(sum(cell != "—" for row in rows.values() for cell in row[2:]), len(others))
        self.assertEqual(len(head), len(rows[others[0]["entity_name"]]))

    def test_corrected_figures_of_a_school_stand_before(self):
        rules = self.write("all.zs", RULES + """
规则 small “学校都不大”
依据：demo-doc#三 “学校不超过2000人”
对象：县
应：每（学校：在校生数 不超过 2000人）
""")
        overlay = self.write("overlay.json", {"schema": "zhunsheng-overlay/1", "corrections": [
            {"entity": "350524-1", "fact": "pupils", "reported": 900, "verified": 880, "by": ["督学甲", "督学乙"], "evidence": "实地核查记录",
             "body": "福建省教育厅", "document": "演示督〔2026〕5号", "on": "2026-11-15", "reason": "借读"}]})
        facts = self.facts(county(pupils=(800, 900, 700)))
        corrected, table = self.unit_figures(self.paper(facts, "determination", "--rule", "small", "--overlay", overlay, rules=rules))
        self.assertEqual(corrected[1][:5], ["350524-1", "在校生数", "900人", "880人", "−20人"])
        self.assertEqual([row[1:] for row in table], [["对象", "在校生数"], ["350524-0", "800人"], ["350524-1", "880人※"], ["350524-2", "700人"]])
        [table] = self.unit_figures(self.paper(facts, "determination", "--rule", "small", rules=rules))
        self.assertNotIn("核实值", "".join(table[0]))

    def coefficient_key(self):
        result = self.run_program("check", SAMPLE, "--ruleset", "quality-balance", "--format", "json").json
        keys = [v["key"] for e in result["entities"] for v in e["verdicts"]
                if v["status"] == "not_met" and "校际差异系数（" in v["title"]["zh"] and "设备值" in v["title"]["zh"]]
        self.assertEqual(len(keys), 1, keys)
        return keys[0]

    def test_one_result_only(self):
        two = self.facts(county("350524"), county("350525"))
        ran, out = self.report(two, "determination", "--rule", "share")
        self.assertEqual(ran.status, 64)
        self.assertIn("ZS6014", ran.err)
        self.assertRegex(ran.err.replace("\n", ""), r"选中了 2 个：demo.share@1.0.0/350524[^；]*；\s*demo.share@1.0.0/350525")
        self.assertFalse(out.exists())
        self.paper(two, "determination", "--rule", "share", "--entity", "350525")
        ran, _ = self.report(two, "determination", "--key", "demo.share@1.0.0/999999")
        self.assertEqual(ran.status, 64)

    def number(self, *arguments, **more):
        paper = self.paper(*arguments, **more)
        return re.search(r"编号：(ZS(-[0-9A-F]{4}){3})\b", paper.text).group(1)

    def test_number(self):
        one = self.number(self.facts(), "determination", "--rule", "share")
        self.assertEqual(one, self.number(self.facts(), "determination", "--rule", "share"))
        others = {self.number(self.facts(), "determination", "--rule", "wish"), self.number(self.facts(), "evidence", "--entity", "350524"),
                  self.number(self.facts(county(public=939)), "determination", "--rule", "share")}
        self.assertEqual(len(others | {one}), 4)


class Final(Papers):
    def refused(self, facts, *arguments, **more):
        ran, out = self.report(facts, "determination", "--final", *arguments, **more)
        self.assertEqual(ran.status, 3, ran.err)
        self.assertFalse(out.exists())
        return ran.err

    def test_synthetic(self):
        said = self.refused(self.facts(), "--rule", "share", rules=self.proven())
        self.assertIn("ZS6013", said)
        self.assertNotIn("ZS6011", said)

    def test_unverified(self):
        said = self.refused(self.facts(synthetic=False), "--rule", "share")
        self.assertIn("ZS6011", said)
        self.assertIn("公办就读比例不低于95%", said)
        self.assertNotIn("ZS6013", said)

    def test_unconfirmed(self):
        rules = self.write("reading.zs", READING_RULES)
        facts = self.facts(synthetic=False)
        said = self.refused(facts, "--rule", "near", rules=rules)
        self.assertIn("ZS6012", said)
        self.assertIn("demo.about", said)
        overlay = self.write("overlay.json", {"schema": "zhunsheng-overlay/1", "readings": [
            {"reading": "demo.about", "alternative": "floor", "body": "教育部", "document": "教函〔2026〕1号", "on": "2026-01-01", "reason": "统一掌握"}]})
        said = self.refused(facts, "--rule", "near", "--overlay", overlay, rules=rules)
        self.assertNotIn("ZS6012", said)
        self.assertIn("ZS6011", said)

    def test_final(self):
        facts = self.facts(synthetic=False)
        paper = self.paper(facts, "determination", "--final", "--rule", "share", rules=self.proven())
        self.assertIn("已与原文核对", paper.text)
        self.assertNotIn("草稿", paper.text)
        self.assertEqual(text_of(paper.members["word/header1.xml"]), "")
        draft = self.paper(facts, "determination", "--rule", "share", rules=self.proven())
        self.assertIn("草稿，不得作为正式文书", draft.text)
        self.assertIn("草稿", text_of(draft.members["word/header1.xml"]))

    def test_a_draft_says_why(self):
        paper = self.paper(self.facts(), "determination", "--rule", "share")
        warnings = "".join(paper.styled("FolioWarning"))
        self.assertIn("虚构", warnings)
        self.assertIn("引文未与原文核对", warnings)

    def test_every_form(self):
        for form in FORMS:
            choice = ("--rule", "share") if form == "determination" else ("--entity", "350524") if form != "ledger" else ()
            ran, _ = self.report(self.facts(), form, "--final", *choice)
            self.assertEqual(ran.status, 3, form)


class Others(Papers):
    def test_self_evaluation(self):
        paper = self.sample("self-evaluation", "--ruleset", "quality-balance")
        heads = paper.styled("Heading1")
        for word in ("基本情况", "自评结果", "资源配置", "政府保障程度", "教育质量", "社会认可度", "存在的问题"):
            self.assertTrue(any(word in head for head in heads), word)
        self.assertIn("［待填写：", paper.text)
        self.assertIn("供评估参考", paper.text)
        items = [row for row in paper.rows() if len(row) == 4 and row[0].isdigit()]
        self.assertGreaterEqual(len(items), 32)

    def test_self_evaluation_by_clauses(self):
        paper = self.paper(self.facts(), "self-evaluation", "--entity", "350524")
        self.assertTrue(any("《演示文件》" in head for head in paper.styled("Heading1")), paper.styled("Heading1"))

    def test_reminders_of_its_own(self):
        two = self.facts(county("350524", public="absent"), county("350525", public="absent", pupils=(None,)))
        owed = [row for row in self.paper(two, "self-evaluation", "--entity", "350524").rows() if "公办就读人数" in row[-2]]
        self.assertEqual([row[2] for row in owed], ["县350524"])
        school = self.paper(two, "self-evaluation", "--entity", "350525-0")
        self.assertEqual([row for row in school.rows() if "公办就读人数" in row[-2]], [])
        self.assertTrue(any("在校生数" in row[-2] for row in school.rows() if len(row) == 5))

    def test_one_rule_set(self):
        ran = self.run_program("report", SAMPLE, "--form", "self-evaluation", "-o", self.folder / "x.docx")
        self.assertEqual(ran.status, 64)
        self.assertIn("ZS6014", ran.err)

    def test_ledger(self):
        paper = self.paper(self.facts(), "ledger")
        head = next(row for row in paper.rows() if row[0] == "序号")
        self.assertEqual(head, ["序号", "问题", "依据", "对象", "现值", "目标", "差距", "整改措施", "责任单位", "责任人", "时限", "销号"])
        row = next(row for row in paper.rows() if row[0] == "1")
        self.assertIn("公办就读比例", row[1])
        self.assertIn("950人", row[6])
        self.assertIn("待填写", row[7])
        self.assertEqual(paper.body.find(f"{W}sectPr/{W}pgSz").get(W + "orient"), "landscape")

    def test_ledger_names_each_clause_once(self):
        """Rows have the number of their clause; document, number and quote stand once, below."""
        paper = self.sample("ledger", "--ruleset", "quality-balance")
        text = "\n".join(line for line in paper.paragraphs if "引文未与原文核对" not in line)
        self.assertEqual((text.count("（教督〔2017〕6号）"), text.count("（转述，未核对原文）")), (1, 1))
        rows = [row for row in paper.rows() if len(row) == 12 and row[0].isdigit()]
        self.assertGreater(len(rows), 50)
        grounds = {row[0]: row for row in paper.rows() if len(row) == 3 and row[0].isdigit()}
        self.assertEqual(sorted(grounds, key=int), [str(n) for n in range(1, len(grounds) + 1)])
        gap = self.run_program("gap", SAMPLE, "--ruleset", "quality-balance", "--format", "json").json
        cited = {row["id"]: [c["quote"] for c in row["citations"]] for row in gap["rows"]}
        for row in rows:
            wanted = cited.get(re.search(r"z[gv]-[0-9a-f]{12}", row[1]).group())
            if wanted:
                self.assertEqual([grounds[n][2].strip("“”") for n in row[2].split("、")], wanted)
        self.assertFalse([row for row in rows if not row[8]])

    def test_ledger_is_the_workbook_s(self):
        rows = {row[1].split("zg-")[-1][:12] for row in self.paper(self.facts(), "ledger").rows() if row[0].isdigit()}
        ran = self.run_program("gap", self.facts(), "--rules", self.rules, "--as-of", "2026-12-31", "--format", "json")
        ids = set(re.findall(r"zg-([0-9a-f]{12})", ran.out))
        self.assertLessEqual(ids, rows)

    def test_evidence(self):
        province = {"id": "350000", "type": "province", "name": "演示省", "facts": {}}
        ran = self.run_program("report", self.facts(province), "--form", "材料目录", "--rules", self.rules, "--as-of", "2026-12-31", "--entity", "350000",
                               "-o", self.folder / "e.docx")
        self.assertEqual(ran.status, 0, ran.err)
        paper = Paper(self.folder / "e.docx")
        row = next(row for row in paper.rows() if "方案" in row[1] and row[0] == "1")
        self.assertIn("尚未提供", row[-1])

    def test_evidence_of_the_sample(self):
        paper = self.sample("evidence", "--ruleset", "quality-balance")
        self.assertIn("示例县义务教育学校布局规划（2024—2030年）", paper.text)
        self.assertIn("示例县教育局基础教育股", paper.text)
        self.assertIn("待补充材料", paper.text)


TERM_RULES = RULES + """
数据 school_plan “学校方案”
层级：学校
类型：证明

规则 yearly “学校年度方案”
依据：demo-doc#四 “印发方案”
对象：学校
应：证明 学校方案
有效：1年
"""
STATED = {"已提供": ("known",), "已提供（否定）": ("known",), "已核查（未发现）": ("known",), "已核查（发现）": ("known",), "缺": ("missing",),
          "已到期": ("expired",), "不完整": ("incomplete",), "日期晚于评定日": ("dated_later",), "前后不一致": ("contradiction",)}
DECIDED = {"已提供": "met", "已提供（否定）": "not_met", "已核查（未发现）": "met", "已核查（发现）": "not_met"}


class Evidence(Papers):
    """The states of materials are those that the verdicts rest on."""

    PLAN = {"attested": True, "on": "2026-03-01", "by": "某局", "evidence": "某文〔2026〕1号"}

    def schools(self, *stated):
        one = county()
        one["children"] = [{"id": f"s{i}", "type": "school", "name": f"学校{i}", "facts": {"school_plan": plan}} for i, plan in enumerate(stated)]
        rules = self.write("term.zs", TERM_RULES)
        return self.paper(self.facts(one), "evidence", "--entity", "350524", rules=rules)

    def test_the_term_of_a_rule(self):
        old = {**self.PLAN, "on": "2025-03-01"}
        paper = self.schools(old)
        row = next(row for row in paper.rows() if "年度方案" in row[1])
        self.assertEqual(row[6], "已到期")
        self.assertIn("2026年2月28日", row[4])
        self.assertIn("1年", row[2])

    def test_states(self):
        without = {key: value for key, value in self.PLAN.items() if key != "evidence"}
        stated = [self.PLAN, {**self.PLAN, "on": "2025-03-01"}, without, None, {**self.PLAN, "attested": False}, {**self.PLAN, "on": "2027-03-01"}]
        paper = self.schools(*stated)
        lacking = {row[1]: row[7].split("：")[0] for row in paper.rows() if len(row) == 8 and re.fullmatch(r"学校\d", row[1])}
        [(head, units)] = self.units(paper)
        self.assertEqual(head, ["序号", "对象", "学校年度方案"])
        cells = [units[f"学校{i}"][2] for i in range(len(stated))]
        states = ["已提供", "已到期", "不完整", "缺", "已提供（否定）", "日期晚于评定日"]
        self.assertEqual(cells, ["某文〔2026〕1号［1］", *states[1:4], "某文〔2026〕1号［2］", states[5]])
        self.assertEqual(lacking, {f"学校{i}": state for i, state in enumerate(states) if i not in (0, 4)})
        self.assertIn("材料名称", next(row[7] for row in paper.rows() if len(row) == 8 and row[1] == "学校2"))
        self.assertIn(["学校年度方案［1］", "已提供", "2026年3月1日", "2027年2月28日", "某局", "1"], paper.rows())
        self.assertIn(["学校年度方案［2］", "已提供（否定）", "2026年3月1日", "2027年2月28日", "某局", "1"], paper.rows())
        whole = next(row for row in paper.rows() if "年度方案" in row[1])
        self.assertEqual(sorted(whole[3].removeprefix("6个对象：").split("，")), sorted(f"{state}1个" for state in states))
        self.assertEqual(whole[6], "待补充材料")
        self.assertIn("附件1", whole[7])

    def test_what_members_state(self):
        rules = self.write("members.zs", TERM_RULES + """
规则 someone “有方案的学校”
依据：demo-doc#四 “印发方案”
对象：县
应：存在（学校：证明 学校方案）
""")
        one = county()
        one["children"] = [{"id": "s0", "type": "school", "name": "学校0", "facts": {"school_plan": self.PLAN}}]
        paper = self.paper(self.facts(one), "evidence", "--entity", "350524", rules=rules)
        row = next(row for row in paper.rows() if "有方案的学校" in row[1])
        self.assertEqual(row[6], "已提供")

    def test_as_the_verdicts_have_it(self):
        paper = self.sample("evidence", "--ruleset", "quality-balance")
        explained = self.run_program("explain", SAMPLE, "--ruleset", "quality-balance", "--format", "json").json["verdicts"]
        by_title = {}
        for verdict in explained:
            for fact in verdict["explanation"]["facts"]:
                by_title.setdefault((verdict["title"]["zh"], fact["entity_name"]), []).append((fact, verdict))
        seen = 0
        whole = [row for row in paper.rows() if len(row) == 8 and row[0].isdigit() and "个对象" in row[3]]
        [(head, units)] = self.units(paper)
        self.assertEqual(len(head), 2 + len(whole))
        issued = {}  # by the material: the states of what was issued alike
        for row in paper.rows():
            if len(row) == 6 and row[-1].isdigit() and row[0] in head:
                issued.setdefault(row[0], []).append(row)
        for i, title in enumerate(head[2:], 2):
            [one] = issued[title]
            self.assertEqual(int(one[5]), sum(units[name][i] not in ("缺", "已到期") for name in units))
            for name, cells in units.items():
                state = cells[i] if cells[i] in STATED else one[1]
                found = by_title[title, name]
                verdict = found[0][1]
                self.assertEqual(DECIDED.get(state, "open"), verdict["status"], (title, name))
                self.assertTrue(any(fact["state"] in STATED[state] for fact, _ in found), (title, name))
                seen += 1
        self.assertGreater(seen, 100)

    def units(self, paper):
        """The tables with a unit a row: their heads, and the rows by the unit's name."""
        tables = [[[text_of(cell) for cell in row.iter(W + "tc")] for row in table.iter(W + "tr")] for table in paper.body.iter(W + "tbl")]
        return [(rows[0], {row[1]: row for row in rows[1:]}) for rows in tables if rows[0][:2] == ["序号", "对象"] and rows[0][2] != "代码"]


class Rendered(Papers):
    def test_libreoffice(self):
        office = shutil.which("soffice") or shutil.which("libreoffice")
        if office is None:
            self.skipTest("LibreOffice is not installed: nothing was rendered")
        ran, out = self.report(self.facts(), "determination", "--rule", "share")
        self.assertEqual(ran.status, 0, ran.err)
        with tempfile.TemporaryDirectory() as home:
            done = subprocess.run([office, f"-env:UserInstallation=file://{home}/profile", "--headless", "--convert-to", "pdf", "--outdir", home, out],
                                  capture_output=True, timeout=300, env={**os.environ, "HOME": home})
            made = Path(home) / (out.stem + ".pdf")
            if not made.exists() and b"no export filter" in done.stdout + done.stderr:
                self.skipTest("LibreOffice Writer is not installed: nothing was rendered")
            self.assertTrue(made.exists(), done.stdout + done.stderr)
            self.assertTrue(made.read_bytes().startswith(b"%PDF"))


if __name__ == "__main__":
    main()
