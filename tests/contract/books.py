"""Workbooks and tables as facts: a cell is read as the same value in JSON is, and every fault names file, sheet and cell."""

import json
import subprocess
import sys
import unittest
import zipfile
from datetime import date

from _books import COVER, ROOT, SAMPLE, book, check, drop, folder, openpyxl, run, verdicts

RULESET = ("--ruleset", "quality-balance")


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = folder()

    def tearDown(self):
        drop(self.folder)

    def school(self, name="某校.xlsx", head=("代码", "名称", "学段", "在校生数"), rows=(("999902-1", "甲校", "小学", 800),), **more):
        return book(self.folder / name, {"封面": COVER, "学校": [list(head), *map(list, rows)], **more})

    def stated(self, path, fact="students", entity="999902-1"):
        """The figure as it was read: from the workbook that the program itself writes out again."""
        out = self.folder / "again.xlsx"
        code, _, said = run("template", "--facts", path, *RULESET, "-o", out)
        self.assertEqual(code, 0, said)
        for row in openpyxl.load_workbook(out)["学校"].iter_rows(values_only=True):
            if row[0] == entity:
                heads = [cell.value for cell in openpyxl.load_workbook(out)["学校"][3]]
                return row[heads.index(fact)]
        return None

    def refused(self, path, code, where, *words):
        result, said, status = check(path)
        self.assertEqual(status, 3, said)
        self.assertIn(code, said)
        if where:
            self.assertIn(where, said)
        for word in words:
            self.assertIn(word, "".join(said.split()) if " " not in word else said)
        return said


class RoundTrip(Case):
    def test_county(self):
        out = self.folder / "county.xlsx"
        code, _, said = run("template", "--facts", SAMPLE, *RULESET, "-o", out)
        self.assertEqual(code, 0, said)
        want, _, _ = check(SAMPLE, *RULESET)
        got, said, _ = check(out, *RULESET)
        self.assertEqual(verdicts(got), verdicts(want))
        self.assertEqual(got["summary"], want["summary"])
        self.assertTrue(got["synthetic"])
        self.assertEqual(got["as_of"], "2026-12-31")

    def test_saved_by_another_program(self):
        out, again = self.folder / "county.xlsx", self.folder / "saved.xlsx"
        run("template", "--facts", SAMPLE, *RULESET, "-o", out)
        openpyxl.load_workbook(out).save(again)
        self.assertEqual(verdicts(check(again, *RULESET)[0]), verdicts(check(SAMPLE, *RULESET)[0]))

    def test_a_workbook_a_school(self):
        code, out, said = run("template", "--facts", SAMPLE, *RULESET, "--per-school", "-o", self.folder / "all")
        self.assertEqual(code, 0, said)
        names = out.decode().split()
        self.assertEqual(len(names), 1 + 60 + 3 + 1)
        paths = [self.folder / "all" / name for name in names]
        want = verdicts(check(SAMPLE, *RULESET)[0])
        got, said, _ = check(*paths, *RULESET)
        self.assertEqual(verdicts(got), want)
        # One school has not sent anything: nothing of it is met, and the others' are as they were.
        missing = [path for path in paths if "999901-002" not in path.name]
        without, _, _ = check(*missing, *RULESET)
        for key, (status, _) in verdicts(without).items():
            self.assertFalse(status == "met" and want[key][0] != "met", key)

    def test_province(self):
        """Every level, every rule set: what goes out as a form and comes back gives the same verdicts."""
        facts, out = self.folder / "province.json", self.folder / "province.xlsx"
        subprocess.run([sys.executable, ROOT / "tests/generators/sample_province.py", "--province", "520000", "--seed", "2", "--as-of", "2027-12-31",
                        "--schools", "40", "-o", facts], check=True)
        code, _, said = run("template", "--facts", facts, "-o", out)
        self.assertEqual(code, 0, said)
        want, got = check(facts)[0], check(out)[0]
        for ruleset in ("guizhou", "national", "quality-balance"):
            self.assertEqual(verdicts(got, ruleset), verdicts(want, ruleset))
        self.assertEqual(got["summary"], want["summary"])
        self.assertIn(run("check", facts, "--format", "xlsx", "-o", self.folder / "result.xlsx")[0], (0, 2, 4))

    def test_same_bytes(self):
        first, second = self.folder / "1.xlsx", self.folder / "2.xlsx"
        for path in (first, second):
            run("template", "--facts", SAMPLE, *RULESET, "-o", path)
        self.assertEqual(first.read_bytes(), second.read_bytes())

    def test_lists_are_on_a_sheet(self):
        out = self.folder / "county.xlsx"
        run("template", "--facts", SAMPLE, *RULESET, "-o", out)
        read = openpyxl.load_workbook(out)
        self.assertEqual(read["选项"].sheet_state, "hidden")
        rules = [rule for rule in read["学校"].data_validations.dataValidation if rule.type == "list"]
        self.assertTrue(rules and all("选项!" in rule.formula1 for rule in rules))
        self.assertTrue(read["学校"].protection.sheet)
        self.assertIn("在籍在校学生总数", "".join(cell.comment.text for cell in read["学校"][3] if cell.comment))
        self.assertEqual(read["学校"].page_setup.paperSize, 9)

    def test_without_known_facts(self):
        out = self.folder / "blank.xlsx"
        code, _, said = run("template", *RULESET, "--as-of", "2026-12-31", "-o", out)
        self.assertEqual(code, 0, said)
        self.assertIn("学校", openpyxl.load_workbook(out).sheetnames)


class Cells(Case):
    def value(self, value, form=None):
        path = self.school(rows=[("999902-1", "甲校", "小学", None)])
        opened = openpyxl.load_workbook(path)
        cell = opened["学校"]["D2"]
        cell.value = value
        if form:
            cell.number_format = form
        opened.save(path)
        return path

    def read(self, value, form=None):
        return self.stated(self.value(value, form), "在校生数")

    def test_forms_of_one_number(self):
        for value in (800, 800.0, "800", "８００", "800人", " 800 ", "800生"):
            self.assertEqual(self.read(value), 800, value)

    def test_fifteen_digits(self):
        """Programs store 17 digits of a double: 0.1+0.2 is the 0.3 that is shown, 0.95 is 95%."""
        path = self.school(head=("代码", "名称", "学段", "教学及辅助用房面积"), rows=[("999902-1", "甲校", "小学", 0.1 + 0.2)])
        self.assertEqual(self.stated(path, "教学及辅助用房面积"), 0.3)
        shares = book(self.folder / "率.xlsx", {"封面": COVER, "县": [["指标", "填报值"], ["社会认可度", 0.85]]})
        with zipfile.ZipFile(shares) as old, zipfile.ZipFile(self.folder / "率2.xlsx", "w") as new:
            for name in old.namelist():
                new.writestr(name, old.read(name).replace(b"<v>0.85</v>", b"<v>0.84999999999999998</v>"))
        result, said, _ = check(self.folder / "率2.xlsx", "--ruleset", "quality-balance", "--rule", "recognition")
        self.assertEqual([one["status"] for entity in result["entities"] for one in entity["verdicts"]], ["met"], said)

    def test_percent(self):
        for value, form, status in ((0.85, "0.00%", "met"), (0.8499, "0%", "not_met"), ("85%", None, "met"), ("８５％", None, "met")):
            path = book(self.folder / "率.xlsx", {"封面": COVER, "县": [["指标", "填报值"], ["社会认可度", value]]})
            if form:
                opened = openpyxl.load_workbook(path)
                opened["县"]["B2"].number_format = form
                opened.save(path)
            result, said, _ = check(path, "--rule", "recognition")
            self.assertEqual([one["status"] for entity in result["entities"] for one in entity["verdicts"]], [status], (value, said))

    def test_bare_share_above_one(self):
        path = book(self.folder / "率.xlsx", {"封面": COVER, "县": [["指标", "填报值"], ["社会认可度", 85]]})
        self.refused(path, "ZS5006", "率.xlsx「县」!B2")

    def test_text_in_a_number_cell(self):
        self.refused(self.value("八百多"), "ZS5004", "某校.xlsx「学校」!D2")

    def test_fraction_of_a_pupil(self):
        self.refused(self.value(800.5), "ZS5004", "「学校」!D2")

    def test_formula_error_and_formula_without_value(self):
        path = self.value("=1/0")
        self.refused(path, "ZS5015", "「学校」!D2", "没有计算结果")
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(self.folder / "错.xlsx", "w") as new:
            for name in old.namelist():
                data = old.read(name)
                if name.endswith("sheet2.xml"):
                    data = data.replace(b"<f>1/0</f><v></v>", b"<f>1/0</f><v>#DIV/0!</v>").replace(b"<f>1/0</f><v />", b"<f>1/0</f><v>#DIV/0!</v>")
                    data = data.replace(b'<c r="D2">', b'<c r="D2" t="e">')
                new.writestr(name, data)
        self.refused(self.folder / "错.xlsx", "ZS5015", "错.xlsx「学校」!D2", "#DIV/0!")

    def test_date_serial(self):
        rows = [["指标", "填报值", "统计时点"], ["社会认可度", "85%", date(2026, 9, 1)]]
        path = book(self.folder / "日.xlsx", {"封面": COVER, "县": rows})
        result, said, status = check(path, "--rule", "recognition")
        self.assertNotEqual(status, 3, said)
        for text in ("2026/9/1", "2026.9.1", "2026年9月1日"):
            rows[1][2] = text
            _, said, status = check(book(self.folder / "日.xlsx", {"封面": COVER, "县": rows}), "--rule", "recognition")
            self.assertNotEqual(status, 3, said)
        rows[1][2] = "九月"
        self.refused(book(self.folder / "日.xlsx", {"封面": COVER, "县": rows}), "ZS5004", "日.xlsx「县」!B2")

    def test_date_in_a_number_cell(self):
        """800 that a program shows as a day is that day to people, not 800 pupils."""
        self.refused(self.value(date(2026, 9, 1)), "ZS5004", "某校.xlsx「学校」!D2")
        self.refused(self.value(800, "yyyy-mm-dd"), "ZS5004", "某校.xlsx「学校」!D2")

    def test_serial_where_a_date_belongs(self):
        rows = [["指标", "填报值", "统计时点"], ["社会认可度", "85%", 46266]]
        self.refused(book(self.folder / "日.xlsx", {"封面": COVER, "县": rows}), "ZS5004", "日.xlsx「县」!B2")

    def test_errors_by_cell(self):
        for error in ("#REF!", "#N/A", "#VALUE!", "#NAME?"):
            path = self.value(error)
            opened = openpyxl.load_workbook(path)
            opened["学校"]["D2"].data_type = "e"
            opened.save(path)
            self.refused(path, "ZS5015", "某校.xlsx「学校」!D2", error)

    def test_yes_and_no(self):
        for value in (True, "是"):
            path = self.school(head=("代码", "名称", "农村学校"), rows=[("999902-1", "甲校", value)])
            self.assertEqual(self.stated(path, "农村学校"), "是")

    def test_unit_of_a_column(self):
        path = self.school(head=("代码", "名称", "教学仪器设备值"), rows=[("单位", None, "万元"), ("999902-1", "甲校", 12.5)])
        self.assertEqual(self.stated(path, "教学仪器设备值"), 125000)

    def test_classes_over_the_limit(self):
        """An office without a list of classes says how many are over the limit."""
        for count, status in ((0, "met"), (2, "not_met"), (None, "open")):
            rows = [("999902-1", "甲校", "小学", "普通学校", count)]
            county = [["指标", "填报值"], ["应报数：学校", 1]]
            path = book(self.folder / "班.xlsx", {"封面": COVER, "县": county,
                                                 "学校": [["代码", "名称", "学段", "办学类别", "超班额班级数"], *map(list, rows)]})
            result, said, _ = check(path, "--rule", "county_balanced_classes")
            self.assertEqual([one["status"] for entity in result["entities"] for one in entity["verdicts"]], [status], said)
        out = self.folder / "form.xlsx"
        run("template", "--facts", path, *RULESET, "-o", out)
        heads = [cell.value for cell in openpyxl.load_workbook(out)["学校"][3]]
        for head in ("超班额班级数", "最大班额", "各班人数"):
            self.assertIn(head, heads)

    def test_class_sizes_in_one_cell(self):
        path = self.school(head=("代码", "名称", "学段", "应报数：班级", "各班人数"), rows=[("999902-1", "甲校", "小学", 4, "42、43×2、46")])
        result, said, _ = check(path, "--rule", "class_size")
        got = sorted(one["status"] for entity in result["entities"] for one in entity["verdicts"] if one["status"] != "not_applicable")
        self.assertEqual(got, ["met", "met", "met", "not_met"], said)

    def test_long_digits(self):
        self.refused(self.value(12345678901234567890), "ZS5015", "「学校」!D2")


class Forms(Case):
    def test_unknown_column(self):
        self.refused(self.school(head=("代码", "名称", "学段", "在校学生数")), "ZS5003", "某校.xlsx「学校」!D1", "在校生数")

    def test_no_code(self):
        self.refused(self.school(rows=[(None, "甲校", "小学", 800)]), "ZS5016", "「学校」!A2")

    def test_column_without_heading(self):
        self.refused(self.school(rows=[("999902-1", "甲校", "小学", 800, 7)]), "ZS5016", "「学校」!E2")

    def test_one_school_on_two_rows(self):
        rows = [("999902-1", "甲校", "小学", 800), ("999902-1", "甲校", "小学", 801)]
        self.refused(self.school(rows=rows), "ZS5007", "「学校」!A3", "某校.xlsx「学校」!A2")

    def test_two_sources_of_one_figure_in_two_books(self):
        first = self.school("甲.xlsx")
        second = self.school("乙.xlsx", rows=[("999902-1", "甲校", "小学", 801)])
        result, said, _ = check(first, second)
        self.assertIn("乙.xlsx「学校」!D2", said)
        self.assertIn("甲.xlsx「学校」!D2", said)
        causes = [cause["kind"] for entity in result["entities"] for one in entity["verdicts"] for cause in one["causes"]]
        self.assertIn("contradiction", causes)

    def test_same_book_twice(self):
        first = self.school("甲.xlsx")
        second = self.folder / "甲（1）.xlsx"
        second.write_bytes(first.read_bytes())
        _, said, status = check(first, second)
        self.assertNotEqual(status, 3)
        self.assertIn("内容相同", said)

    def test_totals_and_hidden_rows(self):
        path = self.school(rows=[("999902-1", "甲校", "小学", 800), ("合计", None, None, 800)])
        opened = openpyxl.load_workbook(path)
        opened["学校"].row_dimensions[2].hidden = True
        opened.save(path)
        _, said, status = check(path)
        self.assertNotEqual(status, 3, said)
        self.assertIn("第2行是隐藏行", said)
        self.assertIn("合计", said)

    def test_merged_headings_and_values(self):
        rows = [["学校情况表"], ["代码", "名称", "学段", "在校生数"], ["999902-1", "甲校", "小学", 800], ["999902-2", "乙校", "小学", None]]
        path = book(self.folder / "合.xlsx", {"封面": COVER, "学校": rows})
        opened = openpyxl.load_workbook(path)
        opened["学校"].merge_cells("A1:D1")
        opened.save(path)
        self.assertNotEqual(check(path)[2], 3)
        opened["学校"].merge_cells("D3:D4")
        opened.save(path)
        self.refused(path, "ZS5015", "合.xlsx「学校」!D3", "D4")

    def test_headings_in_two_rows(self):
        """A heading over several columns, with parts below it, says nothing of any column."""
        rows = [["代码", "名称", "学段", "学生", None], [None, None, None, "在校生数", "寄宿生"], ["999902-1", "甲校", "小学", 800, 20]]
        path = book(self.folder / "双.xlsx", {"封面": COVER, "学校": rows})
        opened = openpyxl.load_workbook(path)
        for area in ("A1:A2", "B1:B2", "C1:C2", "D1:E1"):
            opened["学校"].merge_cells(area)
        opened.save(path)
        _, said, status = check(path)
        self.assertEqual(status, 3, said)
        self.assertIn("双.xlsx「学校」!", said)

    def test_hidden_sheet(self):
        path = self.school()
        opened = openpyxl.load_workbook(path)
        opened["学校"].sheet_state = "hidden"
        opened.save(path)
        result, said, status = check(path)
        self.assertNotEqual(status, 3, said)
        self.assertIn("某校.xlsx「学校」", said)
        self.assertIn("隐藏", said)
        self.assertTrue(any(entity["id"] == "999902-1" for entity in result["entities"]))

    def test_persons(self):
        self.refused(self.school(head=("代码", "名称", "学段", "姓名"), rows=[("999902-1", "甲校", "小学", "张三丰")]), "ZS5013", "「学校」!D1")
        for value in ("110101199003071234", 13800138000, "电话13800138000"):
            said = self.refused(self.school(rows=[("999902-1", "甲校", "小学", value)]), "ZS5013", "")
            for secret in ("110101199003071234", "13800138000"):
                self.assertNotIn(secret, said)


class Workbook(Case):
    """What the workbook of check says, whatever else is asked for."""

    def result(self, *more, facts=SAMPLE, name="result.xlsx"):
        path = self.folder / name
        code, _, said = run("check", facts, *RULESET, "--format", "xlsx", "-o", path, *more)
        self.assertIn(code, (0, 2, 4), said)
        return openpyxl.load_workbook(path)

    def table(self, sheet):
        heads = [cell.value for cell in sheet[3]]
        return [dict(zip(heads, (cell.value for cell in row))) for row in sheet.iter_rows(min_row=4)]

    def test_reasons_without_asking(self):
        opened = self.result()
        problems = self.table(opened["问题清单"])
        self.assertGreater(len(problems), 40)
        self.assertEqual([row["要求"] for row in problems if not row["说明"]], [])
        ledger = [row for row in self.table(opened["整改台账"]) if not row["现值"] or not row["目标"]]
        self.assertEqual([row["编号"] for row in ledger], [])
        self.result("--explain", "all", name="all.xlsx")
        self.assertEqual((self.folder / "result.xlsx").read_bytes(), (self.folder / "all.xlsx").read_bytes())

    def test_numbers_are_numbers(self):
        """The table by school is sorted and counted with: what is not met is a number as well, in the decimals that are shown."""
        opened = self.result()
        for item in ("小学", "初中"):
            sheet = opened[f"表Ⅱ-2（{item}）"]
            heads = {str(cell.value).split("\n")[0]: cell.column for cell in sheet[3] if cell.value}
            figures = range(heads["在校生数"], heads["达到85%项数"] + 1)
            seen = 0
            for row in sheet.iter_rows(min_row=6):
                school = isinstance(row[0].value, int)
                if not school and row[0].value != "差异系数":
                    continue
                for cell in row:
                    if cell.column not in figures or cell.value in (None, "待核实", "不适用", "缺") or str(cell.value).startswith("≥"):
                        continue
                    seen += 1
                    self.assertIsInstance(cell.value, (int, float), f"{sheet.title}!{cell.coordinate}")
                    indicator = heads["在校生数"] < cell.column < heads["达标项数"]
                    if indicator:
                        self.assertRegex(cell.number_format, r"^0\.00+$" if school else r"^0\.000+$", cell.coordinate)
            self.assertGreater(seen, 100)
        rows = {row[2]: row for row in opened["表Ⅱ-2（小学）"].iter_rows(values_only=True) if row[2]}
        self.assertIn(1650, rows["示例县第十七小学"])
        self.assertIn(0.89, rows["示例县第十七小学"])

    def test_sources_of_the_items(self):
        """Those of the figures that were used: not of what the rule names for other cases, nor of what only describes a school."""
        rows = {row["项目"]: row for row in self.table(self.result()["达标情况"])}
        self.assertEqual(rows["教师资格证持证上岗"]["佐证材料、数据来源"].split("\n"), ["示例县教育事业统计（虚构）", "示例县教职工信息和工资统计（虚构）"])
        doc = json.loads(SAMPLE.read_text(encoding="utf-8"))
        doc["entities"][0]["facts"]["certified_teachers"] = 3410
        path = self.folder / "unsaid.json"
        path.write_text(json.dumps(doc, ensure_ascii=False), encoding="utf-8")
        rows = {row["项目"]: row for row in self.table(self.result(facts=path)["达标情况"])}
        self.assertIn("1个数没有写明来源", rows["教师资格证持证上岗"]["佐证材料、数据来源"])

    def test_a_share_that_nobody_filed(self):
        rows = {row["项目"]: row for row in self.table(self.result()["达标情况"])}
        self.assertEqual((rows["社会认可度"]["实际情况"], rows["社会认可度"]["是否达标"]), ("待核实", "待核实"))

    def test_rows_are_not_higher_than_programs_show(self):
        for sheet in self.result():
            heights = [row.height for row in sheet.row_dimensions.values() if row.height]
            self.assertLessEqual(max(heights, default=0), 409, sheet.title)

    def figures(self, fact, *more):
        rows = self.table(self.result(*more)["数据核实"])
        return [row for row in rows if row["对象代码"] == "999901" and row["指标"] == fact]

    def overlay(self, **entries):
        path = self.folder / "overlay.json"
        path.write_text(json.dumps({"schema": "zhunsheng-overlay/1", "synthetic": True, **entries}, ensure_ascii=False), encoding="utf-8")
        return ("--overlay", path)

    def test_sources_are_not_verified_values(self):
        rows = self.figures("专任教师数")
        self.assertEqual([(row["填报值"], row["核实值"]) for row in rows], [(3410, None), (3416, None)])
        self.assertEqual(len({row["来源"] for row in rows}), 2)
        self.assertTrue(all("不一致" in row["核实说明"] for row in rows))

    def test_verified_value_and_who_verified_it(self):
        decided = {"on": "2026-01-01", "body": "示例县教育督导室", "document": "示例核查〔2026〕1号", "reason": "现场核实"}
        who = {"by": ["督导股甲岗", "统计股乙岗"], "evidence": ["核查表"]}
        more = self.overlay(corrections=[
            {"entity": "999901", "fact": "certified_teachers", "reported": 3410, "verified": 3400, **who, **decided},
            {"entity": "999901", "fact": "full_time_teachers", "verified": 3412, **who, **decided}])
        (row,) = self.figures("持教师资格证专任教师数", *more)
        self.assertEqual((row["填报值"], row["核实值"]), (3410, 3400))
        self.assertIn("教育事业统计", row["来源"])
        for word in ("示例县教育督导室", "示例核查〔2026〕1号", "督导股甲岗", "核查表"):
            self.assertIn(word, row["核实说明"])
        both = self.figures("专任教师数", *more)
        self.assertEqual([(row["填报值"], row["核实值"]) for row in both], [(3410, 3412), (3416, 3412)])
        values = openpyxl.load_workbook(self.folder / "result.xlsx", data_only=True)["数据核实"]
        differences = [row["差异"] for row in self.table(values) if row["指标"] in ("专任教师数", "持教师资格证专任教师数") and row["对象代码"] == "999901"]
        self.assertEqual(sorted(differences), [-10, -4, 2])

    def test_preferred_source(self):
        more = self.overlay(preferences=[{"entity": "999901", "fact": "full_time_teachers", "source": "jytj2026", "on": "2026-01-01",
                                          "body": "示例县教育局", "document": "示例函〔2026〕2号", "reason": "以年报为准"}])
        first, second = self.figures("专任教师数", *more)
        self.assertEqual((first["核实值"], second["核实值"]), (None, None))
        self.assertIn("以此来源的值为准", first["核实说明"])
        self.assertIn("以“示例县教育事业统计（虚构）”的值为准", second["核实说明"])
        for row in (first, second):
            self.assertIn("示例函〔2026〕2号", row["核实说明"])


class Files(Case):
    def write(self, name, data):
        path = self.folder / name
        path.write_bytes(data)
        return path

    def test_password(self):
        data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600
        self.refused(self.write("密.xlsx", data), "ZS5014", "密.xlsx", "密码")

    def test_old_formats(self):
        for name in ("旧.xls", "旧.et", "改名.xlsx"):
            self.refused(self.write(name, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000), "ZS5014", name, "另存为 .xlsx")

    def test_damaged(self):
        whole = self.school().read_bytes()
        self.refused(self.write("断.xlsx", whole[: len(whole) // 2]), "ZS5014", "断.xlsx")
        self.refused(self.write("空.xlsx", b""), "ZS5014", "空.xlsx")
        self.refused(self.write("文.xlsx", "不是工作簿".encode()), "ZS5014", "文.xlsx")

    def test_every_cut_ends_in_a_message(self):
        whole = self.school().read_bytes()
        for size in range(0, len(whole), 211):
            code, _, said = run("check", self.write("断.xlsx", whole[:size]))
            self.assertEqual(code, 3, (size, said))

    def test_bomb(self):
        path = self.folder / "弹.xlsx"
        with zipfile.ZipFile(self.school()) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                data = old.read(name)
                if name.endswith("sheet2.xml"):
                    data = data.replace(b"</sheetData>", b" " * (200 << 20) + b"</sheetData>")
                new.writestr(name, data)
        self.refused(path, "ZS5014", "弹.xlsx", "MB")

    def test_tables_in_text(self):
        text = "代码,名称,学段,上级代码,在校生数\r\n999902-1,甲校,小学,999902,800\r\n"
        county = book(self.folder / "县.xlsx", {"封面": COVER})
        for name, data in (("u.csv", text.encode("utf-8-sig")), ("p.csv", text.encode()), ("g.csv", text.encode("gb18030")),
                           ("w.csv", text.replace(",", "\t").encode("utf-16"))):
            result, said, status = check(county, self.write(name, data), "--rule", "school_resources")
            self.assertNotEqual(status, 3, said)
            self.assertIn("甲校", json.dumps(result, ensure_ascii=False), name)
        self.refused(self.write("错.csv", text.replace("800", "八百多").encode("gb18030")), "ZS5004", "错.csv!E2")

    def test_table_out(self):
        name = "=HYPERLINK(\"http://x\")"
        path = self.school(rows=[("999902-1", name, "小学", 800)])
        self.refused(path, "ZS5015", "「学校」!B2")
        opened = openpyxl.load_workbook(path)
        opened["学校"]["B2"].data_type = "s"
        opened.save(path)
        code, out, _ = run("check", path, *RULESET, "--format", "csv")
        self.assertTrue(out.startswith(b"\xef\xbb\xbf"))
        self.assertIn("\"'=HYPERLINK(", out.decode("utf-8-sig"))

    def test_returns(self):
        good, bad = self.school("好.xlsx"), self.school("坏.xlsx", rows=[("999902-2", "乙校", "小学", "八百多")])
        out = self.folder / "退回.xlsx"
        code, _, said = run("check", good, bad, "--format", "xlsx", "-o", out)
        self.assertEqual(code, 3, said)
        rows = list(openpyxl.load_workbook(out)["退回修改单"].iter_rows(min_row=4, values_only=True))
        self.assertEqual([(row[1].rsplit("/", 1)[-1], row[2], row[3]) for row in rows], [("坏.xlsx", "学校", "D2")])

    def test_two_hundred(self):
        paths = [self.school(f"{n:03}.xlsx", rows=[(f"999902-{n}", f"第{n}小学", "小学", 500 + n)]) for n in range(200)]
        result, said, status = check(*paths, *RULESET, "--rule", "school_resources")
        self.assertNotEqual(status, 3, said)
        self.assertEqual(sum(entity["type"] == "school" for entity in result["entities"]), 200)
        # Three are sent twice under other names, one again with another figure, one is broken.
        for n in range(3):
            (self.folder / f"{n:03}（再报）.xlsx").write_bytes(paths[n].read_bytes())
            paths.append(self.folder / f"{n:03}（再报）.xlsx")
        paths.append(self.school("更正.xlsx", rows=[("999902-7", "第7小学", "小学", 999)]))
        again, said, status = check(*paths, *RULESET, "--rule", "school_resources")
        self.assertNotEqual(status, 3, said)
        self.assertEqual(sum(entity["type"] == "school" for entity in again["entities"]), 200)
        self.assertEqual("".join(said.split()).count("内容相同"), 3)
        self.assertIn("更正.xlsx「学校」!D2", said)
        self.assertIn("007.xlsx「学校」!D2", said)
        paths.append(self.school("坏.xlsx", rows=[("999902-300", "第300小学", "小学", "#REF!")]))
        _, said, status = check(*paths, *RULESET)
        self.assertEqual(status, 3)
        self.assertIn("坏.xlsx「学校」!D2", said)


class Results(Case):
    def test_sheets(self):
        out = self.folder / "result.xlsx"
        code, _, said = run("check", SAMPLE, *RULESET, "--format", "xlsx", "-o", out)
        self.assertIn(code, (0, 2, 4), said)
        read = openpyxl.load_workbook(out, data_only=True)
        for name in ("测算结果", "达标情况", "整改台账", "表Ⅱ-2（小学）", "表Ⅱ-2（初中）", "问题清单", "催报清单", "数据核实", "复算（小学）", "复算（初中）"):
            self.assertIn(name, read.sheetnames)
        rows = {row[2]: row for row in read["表Ⅱ-2（小学）"].iter_rows(values_only=True) if row[2]}
        self.assertEqual(rows["示例县第一小学"][3], 2016)
        self.assertAlmostEqual(rows["示例县第一小学"][4], 4.61)
        text = [cell for row in read["测算结果"].iter_rows(values_only=True) for cell in row if isinstance(cell, str)]
        self.assertTrue(any("以主管机构正式意见为准" in cell for cell in text))
        self.assertTrue(any("演示数据（虚构）" in cell for cell in text))

    def test_items_of_the_assessment(self):
        """7, 15, 9 and 1 items, as the page and the verdicts have them."""
        out = self.folder / "result.xlsx"
        run("check", SAMPLE, *RULESET, "--format", "xlsx", "-o", out)
        rows = list(openpyxl.load_workbook(out)["达标情况"].iter_rows(min_row=4, values_only=True))
        numbers = {}
        chapter = ""
        for row in rows:
            if row[0] is not None and row[1] is None:
                chapter = row[0].split("（")[0]
            elif isinstance(row[0], int):
                numbers.setdefault(chapter, []).append(row[0])
        self.assertEqual({name: len(found) for name, found in numbers.items()},
                         {"资源配置": 7, "政府保障程度": 15, "教育质量": 9, "社会认可度": 1})
        for found in numbers.values():
            self.assertEqual(found, list(range(1, len(found) + 1)))
        by_title = {row[1]: row for row in rows if row[1]}
        self.assertIn("小学所有班级学生数不超过45人", by_title["班额"][2])
        result, _, _ = check(SAMPLE, *RULESET)
        of_county = {one["key"].split(".")[1].split("@")[0]: one["status"] for entity in result["entities"] if entity["id"] == "999901"
                     for one in entity["verdicts"]}
        words = {"met": ("达标", "已落实", "未发现", "符合"), "not_met": ("未达标", "未落实", "不达标"), "open": ("待核实",)}
        for title, rule in (("教师培训完成率", "training_completion"), ("社会认可度", "recognition")):
            self.assertIn(by_title[title][4], words[of_county[rule]], title)
        self.assertTrue(any(row[5] for row in rows), "sources stand beside the items")

    def test_labels_of_the_recomputation_are_printed_on_every_page(self):
        out = self.folder / "result.xlsx"
        run("check", SAMPLE, *RULESET, "--format", "xlsx", "-o", out)
        sheet = openpyxl.load_workbook(out)["复算（小学）"]
        self.assertEqual(sheet.page_setup.orientation, "landscape")
        self.assertEqual(sheet.print_title_cols, "$A:$C")
        self.assertTrue(sheet.print_title_rows)
        for row in sheet.iter_rows(min_col=1, max_col=1):
            if row[0].value in ("核对", "标准", "标准的85%") or str(row[0].value).startswith("均值"):
                merged = next(area for area in sheet.merged_cells.ranges if row[0].coordinate in area)
                self.assertEqual(merged.max_col, 3, "a label lies beside the columns that are repeated")

    def test_schools_left_out_of_the_recomputation_are_named(self):
        out = self.folder / "result.xlsx"
        run("check", SAMPLE, *RULESET, "--format", "xlsx", "-o", out)
        sheet = openpyxl.load_workbook(out)["复算（小学）"]
        rows = [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]
        left_out = {row[0]: row[2] for row in rows[rows.index(["未列入本表的学校和原因"]) + 1:]}
        self.assertIn("不计入校级评估", left_out["999901-040"])
        self.assertIn("初中", left_out["999901-045"])
        listed = {row[1] for row in rows if len(row) > 3 and isinstance(row[0], int)}
        self.assertFalse(listed & left_out.keys())
        code, said, _ = run("check", SAMPLE, *RULESET, "--format", "json")
        wanted = {e["id"] for e in json.loads(said)["entities"] for v in e["verdicts"] if v["requirement"].endswith("school_resources_primary")}
        self.assertEqual(wanted, listed | left_out.keys())

    def test_needs_a_file(self):
        self.assertEqual(run("check", SAMPLE, "--format", "xlsx")[0], 64)


if __name__ == "__main__":
    unittest.main()
