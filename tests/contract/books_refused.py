"""What goes back to who filled in a workbook: each fault once, with file, sheet and cell, in the words of who types in a table."""

import json
import unittest
from datetime import date

from _books import COVER, book, check, drop, folder, openpyxl, run

KEYS = ["代码", "名称", "学段"]
SCHOOL = ["999902-1", "甲校", "小学"]
RULE = ("--rule", "school_resources")
SECRETS = ("张三", "李四", "13800138000", "138-0013-8000", "110101199003071234", "0595")


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = folder()

    def tearDown(self):
        drop(self.folder)

    def book(self, rows, name="某校.xlsx", sheet="学校", cover=COVER):
        return book(self.folder / name, {"封面": cover, sheet: rows})

    def csv(self, rows, name="某校.csv"):
        path = self.folder / name
        path.write_text("".join(",".join(map(str, row)) + "\r\n" for row in rows), encoding="utf-8-sig")
        return path

    def said(self, *paths):
        """[(code, place, message, help)], each place without its folder."""
        out = self.folder / "said.json"
        code, _, said = run("check", *paths, *RULE, "--format", "json", "-o", out)
        self.status = code
        found = []
        for block in said.split("\n\n"):
            lines = block.strip().split("\n")
            if len(lines) > 1 and (lines[1].startswith("错误 ZS") or lines[1].startswith("警告 ZS")):
                body = "".join(line.strip() for line in lines[1:])
                message, _, help_text = body.partition("改法：")
                found.append((body[3:9], lines[0].rsplit("/", 1)[-1], message, help_text))
        return found

    def places(self, *paths):
        return [(code, place) for code, place, _, _ in self.said(*paths)]

    def stated(self, path, fact):
        out = self.folder / "again.xlsx"
        code, _, said = run("template", "--facts", path, "--ruleset", "quality-balance", "-o", out)
        self.assertEqual(code, 0, said)
        sheet = openpyxl.load_workbook(out)["学校"]
        heads = [cell.value for cell in sheet[3]]
        return next(row[heads.index(fact)] for row in sheet.iter_rows(values_only=True) if row[0] == "999902-1")


class TwoFiles(Case):
    def county(self, name, day, school):
        cover = [row if row[0] != "评估基准日" else [row[0], day] for row in COVER]
        return self.book([KEYS, [school, f"第{school[-1]}小学", "小学"]], name, cover=cover)

    def test_as_of_of_two_files(self):
        first, second = self.county("甲.xlsx", "2026-12-31", "999902-1"), self.county("乙.xlsx", "2027-01-31", "999902-2")
        said = {place: message for _, place, message, _ in self.said(first, second)}
        self.assertEqual(set(said), {"甲.xlsx「封面」!B4", "乙.xlsx「封面」!B4"})
        self.assertIn("这里是2026-12-31", said["甲.xlsx「封面」!B4"])
        self.assertIn("乙.xlsx「封面」!B4 是2027-01-31", said["甲.xlsx「封面」!B4"])
        self.assertIn("甲.xlsx「封面」!B4 是2026-12-31", said["乙.xlsx「封面」!B4"])

    def test_as_of_of_one_among_many(self):
        paths = [self.county(f"{n}.xlsx", "2026-12-31" if n != 2 else "2026-12-30", f"999902-{n}") for n in range(5)]
        self.assertEqual(self.places(*paths), [("ZS5004", "2.xlsx「封面」!B4")])

    def test_roster_and_workbook(self):
        roster = self.folder / "名录.json"
        roster.write_text(json.dumps({"schema": "zhunsheng-facts/1", "synthetic": True, "as_of": "2026-12-31", "entities": [
            {"id": "999902", "type": "county", "facts": {}, "children": [{"id": "999902-1", "type": "school", "facts": {"stage": "primary"}}]}]},
            ensure_ascii=False, indent=1), encoding="utf-8")
        filed = self.book([KEYS, [*SCHOOL[:2], "初中"]])
        (code, place, message, _), = self.said(roster, filed)
        self.assertEqual((code, place), ("ZS5017", "某校.xlsx「学校」!C2"))
        self.assertIn("这里是初中", message)
        line = next(i for i, text in enumerate(roster.read_text(encoding="utf-8").split("\n"), 1) if "primary" in text)
        self.assertIn(f"名录.json:{line}:", message)
        self.assertIn("是小学", message)

    def test_codes_and_names_that_do_not_fit_the_roster(self):
        roster = self.folder / "名录.json"
        roster.write_text(json.dumps({"schema": "zhunsheng-facts/1", "synthetic": True, "as_of": "2026-12-31", "entities": [
            {"id": "999902", "type": "county", "facts": {}, "children": [{"id": "999902-1", "type": "school", "name": "甲校", "facts": {}}]}]},
            ensure_ascii=False), encoding="utf-8")
        (_, place, message, _), = self.said(roster, self.book([KEYS, ["999902-1", "乙校", "小学"]]))
        self.assertEqual(place, "某校.xlsx「学校」!A2")
        self.assertIn("名录.json:1:", message)
        (_, place, message, _), = self.said(roster, self.book([KEYS, ["999902-7", "甲校", "小学"]]))
        self.assertEqual(place, "某校.xlsx「学校」!A2")
        self.assertRegex(message, "“999902-1”（.*名录.json:1:")
        more = [["代码", "指标", "填报值"], ["999902-1", "在校生数", 800], ["999902-9", "在校生数", 800]]
        (code, place, message, _), = self.said(roster, self.book(more, sheet="补充填报"))
        self.assertEqual((code, place), ("ZS5016", "某校.xlsx「补充填报」!A3"))
        self.assertIn("“999902-9”不在名录里", message)

    def test_census_and_type_of_two_files(self):
        paths = [book(self.folder / f"{n}.xlsx", {"封面": COVER, "县": [["指标", "填报值"], ["应报数：学校", 3 + n]]}) for n in range(2)]
        (code, place, message, _), = self.said(*paths)
        self.assertEqual((code, place), ("ZS5004", "1.xlsx「县」!B2"))
        self.assertIn("0.xlsx「县」!B2", message)


class Numbers(Case):
    def one(self, value, fact="在校生数", form=None):
        path = self.book([[*KEYS, fact], [*SCHOOL, value]])
        if form:
            opened = openpyxl.load_workbook(path)
            opened["学校"]["D2"].number_format = form
            opened.save(path)
        return path

    def test_cells_formatted_as_dates(self):
        for value, form in ((date(2026, 3, 1), None), (800, "yyyy-mm-dd"), (46082, 'm"月"d"日"')):
            (code, place, message, help_text), = self.said(self.one(value, form=form))
            self.assertEqual((code, place), ("ZS5004", "某校.xlsx「学校」!D2"))
            self.assertIn("日期格式的单元格", message)
            self.assertIn("常规", help_text)
        for column, name in ((1, "代码"), (2, "名称")):
            row = [*SCHOOL, 800]
            row[column - 1] = date(2026, 3, 1)
            (code, place, message, _), = self.said(self.book([[*KEYS, "在校生数"], row]))
            self.assertEqual((code, place), ("ZS5004", f"某校.xlsx「学校」!{'AB'[column - 1]}2"))
            self.assertIn(f"“{name}”是日期格式的单元格", message)

    def test_dates_in_a_text_file(self):
        for value in ("3月1日", "1-Mar", "2026/3/1", "2026-03-01"):
            (code, place, message, _), = self.said(self.csv([[*KEYS, "上级代码", "在校生数"], [*SCHOOL, "999902", value]]))
            self.assertEqual((code, place), ("ZS5004", "某校.csv!E2"), value)
            self.assertIn("日期", message)

    def test_words_for_nothing(self):
        for value in ("无", "不详", "—", "－", "/", -1, "-1"):
            for path in (self.one(value), self.csv([[*KEYS, "上级代码", "在校生数"], [*SCHOOL, "999902", value]])):
                (_, place, message, help_text), = self.said(path)
                self.assertTrue(place.endswith(("「学校」!D2", "!E2")), place)
                self.assertIn("留空，或填“缺”", help_text)
                self.assertNotIn("null", message + help_text)
                self.assertNotIn('"', message + help_text)
        self.assertIsNone(self.stated(self.one("缺"), "在校生数"))

    def test_examples_are_as_typed_in_a_table(self):
        for value, fact in (("八百多", "在校生数"), (95, "社会认可度")):
            path = self.one(value) if fact == "在校生数" else book(self.folder / "县.xlsx", {"封面": COVER, "县": [["指标", "填报值"], [fact, value]]})
            (_, _, message, help_text), = self.said(path)
            self.assertIn("95%", help_text)
            self.assertNotIn('"', message + help_text)

    def test_units_of_columns(self):
        fact = "教学仪器设备值"
        for head, unit, value, want in ((f"{fact}（万元）", None, 12.5, 125000), (f"{fact}(单位：万元)", None, "1,200", 12000000),
                                        (fact, "万元", "1,200", 12000000), (fact, "万元", "12元", 12), (fact, "千元", 12.5, 12500), (fact, "元", 12.5, 12.5)):
            rows = [[*KEYS, head], *([["单位", None, None, unit]] if unit else []), [*SCHOOL, value]]
            self.assertEqual(self.stated(self.book(rows), fact), want, (head, unit, value))
        self.assertEqual(self.places(self.book([[*KEYS, fact], ["单位", None, None, "平方米"], [*SCHOOL, 12.5]])), [("ZS5005", "某校.xlsx「学校」!D3")])
        self.assertEqual(self.places(self.book([[*KEYS, f"{fact}（人）"], [*SCHOOL, 12.5]])), [("ZS5005", "某校.xlsx「学校」!D2")])
        both = [[*KEYS, f"{fact}（万元）"], ["单位", None, None, "元"], [*SCHOOL, 12.5]]
        self.assertEqual(self.places(self.book(both)), [("ZS5005", "某校.xlsx「学校」!D2")])
        self.assertEqual(self.places(self.book([[*KEYS, f"{fact}（账面）"], [*SCHOOL, 12.5]])), [("ZS5003", "某校.xlsx「学校」!D1")])

    def test_unit_above_the_table(self):
        above = ["学校情况表", None, None, "单位：万元"]
        self.assertEqual(self.places(self.book([above, [*KEYS, "教学仪器设备值"], [*SCHOOL, 12.5]])), [("ZS5016", "某校.xlsx「学校」!D1")])
        above[3] = "填报单位：某县教育局"
        self.assertEqual(self.places(self.book([above, [*KEYS, "教学仪器设备值"], [*SCHOOL, 12.5]])), [])

    def test_code_in_scientific_notation(self):
        rows = [[*KEYS, "上级代码", "在校生数"], ["3.5E+11", "甲校", "小学", "999902", 800]]
        self.assertEqual(self.places(self.csv(rows)), [("ZS5015", "某校.csv!A2")])


class Persons(Case):
    def refused(self, path, *cells):
        said = self.said(path)
        self.assertEqual(self.status, 3)
        self.assertEqual(sorted(place.rsplit("!", 1)[1] for code, place, _, _ in said if code == "ZS5013"), sorted(cells))
        self.assertEqual([place for code, place, _, _ in said if code not in ("ZS5013", "ZS5017")], [])
        out = self.folder / "退回.xlsx"
        run("check", path, *RULE, "--format", "xlsx", "-o", out)
        listed = [row for row in openpyxl.load_workbook(out)["退回修改单"].iter_rows(min_row=4, values_only=True)]
        self.assertEqual(len(listed), len(said))
        for secret in SECRETS:
            self.assertNotIn(secret, str(said) + str(listed))

    def test_each_once_at_its_cell(self):
        rows = [[*KEYS, "在校生数", "备注"], [*SCHOOL, 800, "电话13800138000"], ["110101199003071234", "乙校", "小学", "八百", "138-0013-8000"]]
        self.refused(self.book(rows), "E2", "A3", "E3")

    def test_beside_a_value_of_a_list(self):
        self.refused(self.book([["指标", "填报值", "备注"], ["社会认可度", "85%", "电话13800138000"]], sheet="县"), "C2")

    def test_in_a_row_of_a_list(self):
        self.refused(self.book([["序号", "指标", "填报值", "提供单位"], [1, "校长姓名", "张三", "学校"], [2, "社会认可度", "85%", "县"]], sheet="县"), "C2")

    def test_below_the_table(self):
        rows = [[*KEYS, "在校生数"], [*SCHOOL, 800], [], ["校长姓名", "张三"], ["填表人：张三", None, "审核人：李四"], ["联系人", "李四", "联系电话", "0595-1234567"]]
        self.refused(self.book(rows), "B4", "A5", "C5", "B6", "D6")

    def test_on_other_sheets(self):
        self.refused(self.book([["联系人", "张三"]], sheet="通讯录"), "B1")
        self.refused(self.book([KEYS, SCHOOL], cover=[*COVER, ["联系人", "张三"]]), "B6")
        self.refused(self.book([[*KEYS, "姓名"], [*SCHOOL, "张三"]]), "D1")

    def test_labels_without_names(self):
        rows = [[*KEYS, "在校生数"], [*SCHOOL, 800], ["填表人："], ["不填身份证号、手机号、姓名等个人信息。", "见填表说明"]]
        self.said(self.book(rows))
        self.assertNotEqual(self.status, 3)


class BesideTheTable(Case):
    def test_a_form_without_its_headings_is_not_passed_over(self):
        self.assertEqual(self.places(self.book([SCHOOL])), [("ZS5016", "某校.xlsx「学校」")])
        self.assertEqual(self.places(self.book([SCHOOL], sheet="草稿")), [("ZS5017", "某校.xlsx「草稿」")])

    def test_what_is_not_read_is_told(self):
        rows = [[*KEYS, "在校生数"], [*SCHOOL, 800], ["注：以上"], [None, None, None, None, None, "旁边"], ["说明", "见附件"]]
        self.assertEqual(self.places(self.book(rows)), [("ZS5017", "某校.xlsx「学校」!A3"), ("ZS5017", "某校.xlsx「学校」!F4"), ("ZS5017", "某校.xlsx「学校」!A5")])
        result, _, _ = check(self.book(rows), *RULE)
        self.assertEqual([one["id"] for one in result["entities"] if one["type"] == "school"], ["999902-1"])

    def test_a_value_without_an_indicator(self):
        path = self.book([["指标", "填报值"], ["社会认可度", "85%"], [None, "90%"], ["注：以上"]], sheet="县")
        self.assertEqual(self.places(path), [("ZS5016", "某校.xlsx「县」!B3")])

    def test_numbers_of_empty_rows(self):
        self.assertEqual(self.places(self.book([["序号", *KEYS], [1, *SCHOOL], [2], [3]])), [])


if __name__ == "__main__":
    unittest.main()
