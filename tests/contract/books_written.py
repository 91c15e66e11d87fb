"""Every workbook that the program writes: whole as Excel and WPS want it, read by openpyxl, opened by LibreOffice; what its cells may be changed to."""

import json
import shutil
import subprocess
import unittest
import zipfile

from _books import COVER, ROOT, SAMPLE, book, drop, faults, folder, openpyxl, run

RULESET = ("--ruleset", "quality-balance")
AUDIT = ROOT / "fixtures/audit"


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = folder()

    def tearDown(self):
        drop(self.folder)

    def made(self, verb, *more, name="book.xlsx"):
        path = self.folder / name
        code, _, said = run(verb, *more, "-o", path)
        self.assertIn(code, (0, 2, 3, 4), said)
        return path


class Whole(Case):
    """As far as a file tells without the program that opens it."""

    def written(self):
        yield self.made("template", "--facts", SAMPLE, *RULESET, name="template.xlsx")
        yield self.made("template", "--facts", SAMPLE, name="template-all.xlsx")
        yield self.made("template", "--as-of", "2026-12-31", name="blank.xlsx")
        run("template", "--facts", ROOT / "fixtures/filing/roster.json", *RULESET, "--per-school", "-o", self.folder / "schools")
        yield from sorted((self.folder / "schools").glob("*.xlsx"))
        yield self.made("check", SAMPLE, *RULESET, "--format", "xlsx", name="result.xlsx")
        yield self.made("check", SAMPLE, "--format", "xlsx", name="result-all.xlsx")
        rules = ("--rules", AUDIT / "rules") if (AUDIT / "rules").is_dir() else ()
        yield self.made("check", SAMPLE, *RULESET, "--overlay", self.overlay(), "--format", "xlsx", name="verified.xlsx")
        yield self.made("check", AUDIT / "county.json", *rules, "--overlay", AUDIT / "verified.json", "--format", "xlsx", name="audit.xlsx")
        yield self.made("check", ROOT / "fixtures/filing/returned.csv", "--format", "xlsx", name="returned.xlsx")
        yield self.made("gap", SAMPLE, *RULESET, "--format", "xlsx", name="ledger.xlsx")
        yield self.made("gap", SAMPLE, *RULESET, "--format", "xlsx", "--update", self.folder / "ledger.xlsx", name="updated.xlsx")

    def overlay(self):
        decided = {"on": "2026-01-01", "body": "示例县教育督导室", "document": "示例核查〔2026〕1号", "reason": "现场核实"}
        entry = {"entity": "999901", "fact": "certified_teachers", "reported": 3410, "verified": 3400, "by": ["督导股甲岗", "统计股乙岗"], "evidence": ["核查表"]}
        path = self.folder / "overlay.json"
        path.write_text(json.dumps({"schema": "zhunsheng-overlay/1", "synthetic": True, "corrections": [{**entry, **decided}]}, ensure_ascii=False), encoding="utf-8")
        return path

    def test_structure(self):
        count = 0
        for path in self.written():
            with self.subTest(path.name):
                count += 1
                self.assertEqual(faults(path), [])
                openpyxl.load_workbook(path)
        self.assertGreater(count, 13)

    def test_what_is_broken_is_found(self):
        whole = self.made("template", "--facts", ROOT / "fixtures/filing/roster.json", *RULESET)
        for part, old, new in (("xl/workbook.xml", b'name="\xe5\xad\xa6\xe6\xa0\xa1"', b'name="' + b"a" * 32 + b'"'), ("[Content_Types].xml", b"/xl/styles.xml", b"/xl/style.xml"),
                               ("xl/worksheets/sheet4.xml", b'ht="36"', b'ht="410"'), ("xl/worksheets/sheet4.xml", b"<mergeCells", b"<pageMargins/><mergeCells"),
                               ("xl/worksheets/sheet4.xml", b'ref="A2:', b'ref="A1:')):
            path = self.folder / "broken.xlsx"
            with zipfile.ZipFile(whole) as old_parts, zipfile.ZipFile(path, "w") as parts:
                for name in old_parts.namelist():
                    data = old_parts.read(name)
                    self.assertTrue(name != part or old in data, (part, old))
                    parts.writestr(name, data.replace(old, new, 1) if name == part else data)
            self.assertNotEqual(faults(path), [], (part, new))

    def test_names_of_schools_and_long_texts(self):
        """What people write does not break a workbook: long names, characters that XML does not take, formulas, quotation marks."""
        facts = json.loads((ROOT / "fixtures/filing/roster.json").read_text(encoding="utf-8"))
        names = ("某" * 300, "=1+1", "a<b>&\"c'", "[学校]:*?/\\", "第一\n小学\t")
        facts["entities"][0]["name"] = names[3]
        for school, name in zip(facts["entities"][0]["children"], names):
            school["name"] = name
        path = self.folder / "names.json"
        path.write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
        for made in (self.made("template", "--facts", path, *RULESET, name="t.xlsx"), self.made("check", path, *RULESET, "--format", "xlsx", name="r.xlsx")):
            self.assertEqual(faults(made), [])

    def test_libreoffice_opens_them(self):
        office = shutil.which("soffice") or shutil.which("libreoffice")
        if office is None:
            self.skipTest("LibreOffice is not here")
        paths = [self.made("template", "--facts", SAMPLE, *RULESET, name="t.xlsx"), self.made("check", SAMPLE, *RULESET, "--format", "xlsx", name="r.xlsx")]
        out = self.folder / "again"
        subprocess.run([office, f"-env:UserInstallation=file://{self.folder}/profile", "--headless", "--convert-to", "xlsx", "--outdir", out, *paths],
                       check=True, capture_output=True, timeout=300)
        for path in paths:
            first, again = openpyxl.load_workbook(path, data_only=True), openpyxl.load_workbook(out / path.name, data_only=True)
            self.assertEqual(first.sheetnames, again.sheetnames)
            wrong = [f"{sheet.title}!{cell.coordinate}" for sheet in again for row in sheet.iter_rows() for cell in row
                     if isinstance(cell.value, str) and cell.value.startswith("#")]
            self.assertEqual(wrong, [])


class Results(Case):
    def opened(self, *more):
        return openpyxl.load_workbook(self.made("check", *more, "--format", "xlsx"))

    def test_recomputation_of_verified_figures(self):
        opened = self.opened(AUDIT / "county.json", "--rules", AUDIT / "rules", "--ruleset", "qinghe", "--overlay", AUDIT / "verified.json")
        sheet = next(sheet for sheet in opened if sheet.title.startswith("复算"))
        for word in ("青禾县（虚构）", "2026年12月31日", "演示数据（虚构）", "核实值"):
            self.assertIn(word, sheet["A2"].value)
        head = {cell.value.split("\n")[0]: cell.column for cell in sheet[3] if cell.value}
        rows = {sheet.cell(row, 2).value: row for row in range(1, sheet.max_row + 1)}
        verified, stated = (sheet.cell(rows[school], head["教学仪器设备值"]) for school in ("990124-03", "990124-01"))
        self.assertEqual((verified.value, verified.comment.text), (600000, "核实值；填报的是80万元"))
        self.assertIsNone(stated.comment)
        self.assertEqual(sheet.cell(rows["990124-01"], head["每百名学生拥有骨干教师数"]).number_format, "0.00")
        figures = opened["数据核实"]
        row = next(row for row in figures.iter_rows(values_only=True) if row[0] == "990124-03" and row[2] == "教学仪器设备值")
        self.assertEqual(row[5:7], (800000, 600000))
        table = next(sheet for sheet in opened if sheet.title.startswith("表Ⅱ-2"))
        self.assertIn(1500, next(row for row in table.iter_rows(values_only=True) if row[1] == "990124-03"))

    def test_classes_are_named_with_their_school(self):
        sizes = [["代码", "名称", "学段", "应报数：班级", "各班人数"], ["999902-1", "甲校", "小学", 2, "42、46"]]
        path = book(self.folder / "班.xlsx", {"封面": COVER, "学校": sizes})
        names = [row[2] for row in self.opened(path, "--rule", "class_size")["问题清单"].iter_rows(min_row=4, values_only=True)]
        self.assertEqual(names, ["甲校2班"])

    def test_only_documents_stand_in_their_marks(self):
        title = "县域义务教育优质均衡发展督导评估"
        for sheet in self.opened(SAMPLE, *RULESET):
            for row in sheet.iter_rows(values_only=True):
                for value in row:
                    self.assertNotIn(f"《{title}》", str(value), sheet.title)


class Forms(Case):
    def test_what_a_school_is_stands_first(self):
        sheet = openpyxl.load_workbook(self.made("template", "--facts", SAMPLE, *RULESET))["学校"]
        heads = [cell.value for cell in sheet[3]]
        self.assertEqual(heads[:5], ["代码", "名称", "学段", "办学类别", "办学形式"])
        order = ["在校生数", "专科及以上学历教师数", "县级及以上骨干教师数", "体育专任教师数", "教学及辅助用房面积", "体育运动场地面积", "教学仪器设备值", "网络多媒体教室数"]
        self.assertEqual([head for head in heads if head in order], order)

    def test_units_may_be_changed(self):
        path = self.made("template", "--facts", ROOT / "fixtures/filing/roster.json", *RULESET)
        opened = openpyxl.load_workbook(path)
        sheet = opened["学校"]
        column = next(cell.column for cell in sheet[3] if cell.value == "教学仪器设备值")
        self.assertFalse(sheet.cell(4, column).protection.locked)
        self.assertTrue(sheet.cell(3, column).protection.locked)
        sheet.cell(4, column).value, sheet.cell(7, column).value = "万元", 12.5
        county = opened["县（市、区）"]
        row = next(row for row in county.iter_rows() if row[1].value == "特殊教育学校生均公用经费")
        self.assertFalse(row[2].protection.locked)
        opened.save(path)
        again = openpyxl.load_workbook(self.made("template", "--facts", path, *RULESET, name="again.xlsx"))["学校"]
        self.assertEqual(again.cell(7, column).value, 125000)
        sheet.cell(4, column).value = "平方米"
        opened.save(path)
        code, _, said = run("check", path, *RULESET)
        self.assertEqual(code, 3)
        self.assertIn(sheet.cell(7, column).coordinate, said)
        self.assertIn("ZS5005", said)

    def test_only_documents_stand_in_their_marks(self):
        cover = openpyxl.load_workbook(self.made("template", "--facts", SAMPLE, *RULESET))["封面"]
        self.assertEqual([cell.value for row in cover.iter_rows() for cell in row if cell.value and "《" in str(cell.value)], [])


if __name__ == "__main__":
    unittest.main()
