"""整改台账: rows of gap with stable ids; an update keeps what people typed, adds, marks, and loses nothing."""

import copy
import json
import unittest
from datetime import datetime

from _books import SAMPLE, book, drop, folder, openpyxl, run
from _gaps import apply, entities

RULESET = ("--ruleset", "quality-balance")
SHEET = "整改台账"
PEOPLES = ("整改措施", "责任单位", "责任人", "完成时限", "整改进展", "销号情况", "备注")


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = folder()
        self.sample = json.loads(SAMPLE.read_text(encoding="utf-8"))

    def tearDown(self):
        drop(self.folder)

    def facts(self, doc, name="facts.json"):
        path = self.folder / name
        path.write_text(json.dumps(doc, ensure_ascii=False), encoding="utf-8")
        return path

    def gap(self, facts=SAMPLE, *more):
        code, out, said = run("gap", facts, *RULESET, "--format", "json", *more)
        self.assertEqual(code, 0, said)
        return json.loads(out)

    def ledger(self, name, *more, facts=SAMPLE, ruleset=RULESET):
        path = self.folder / name
        code, _, said = run("gap", facts, *ruleset, "--format", "xlsx", "-o", path, *more)
        self.assertEqual(code, 0, said)
        self.said = said
        return path

    def refused(self, old, *words, facts=SAMPLE, ruleset=RULESET):
        path = self.folder / "none.xlsx"
        code, _, said = run("gap", facts, *ruleset, "--format", "xlsx", "--update", old, "-o", path)
        self.assertEqual(code, 3, said)
        self.assertFalse(path.exists(), "something was written")
        for word in words:
            self.assertIn(word, "".join(said.split()))

    def heads(self, sheet):
        return {cell.value: cell.column for cell in sheet[3] if cell.value}

    def rows(self, path):
        """By id, each as {heading: value}; rows without an id under their number."""
        sheet = openpyxl.load_workbook(path)[SHEET]
        heads = self.heads(sheet)
        out = {}
        for number in range(4, sheet.max_row + 1):
            row = {head: sheet.cell(number, column).value for head, column in heads.items()}
            out[row["编号"] or number] = row
        return out

    def edit(self, path, change, name="edited.xlsx"):
        opened = openpyxl.load_workbook(path)
        sheet = opened[SHEET]
        change(sheet, self.heads(sheet), opened)
        opened.save(self.folder / name)
        return self.folder / name

    def row_of(self, sheet, key):
        return next(number for number in range(4, sheet.max_row + 1) if sheet.cell(number, 2).value == key)


class New(Case):
    def test_every_row_of_gap(self):
        rows = self.rows(self.ledger("ledger.xlsx"))
        gap = self.gap()
        self.assertTrue(gap["rows"])
        providers = {fact["id"]: fact["provider"] for fact in json.loads(run("facts", "--format", "json")[1])["facts"]}
        self.assertTrue(any(not row["responsible"] for row in gap["rows"]))
        for row in gap["rows"]:
            one = rows[row["id"]]
            self.assertEqual(one["结果键"], row["key"])
            self.assertIn(row["title"]["zh"], one["问题"])
            self.assertIn(row["citations"][0]["quote"], one["依据"])
            self.assertIn(row["entity"]["id"], one["对象"])
            self.assertIn(row["line"]["zh"], one["目标"])
            self.assertIn(row["text"]["zh"], one["差距"])
            self.assertEqual(one["单独即可达标"], "是" if row["alone"] else "否")
            self.assertEqual((one["核对情况"], one["首次列入"]), ("新增", "2026-12-31"))
            self.assertEqual(one["责任单位"], row["responsible"] or providers[row["fact"]])

    def test_document_numbers_and_paraphrases(self):
        """Which document is meant, and whether its words were seen, stands beside every basis."""
        path = self.folder / "all.xlsx"
        code, _, said = run("check", SAMPLE, "--format", "xlsx", "-o", path)
        self.assertIn(code, (0, 2, 4), said)
        opened = openpyxl.load_workbook(path)
        columns = {SHEET: "依据", "问题清单": "依据条款"}
        for name, heading in columns.items():
            column = next(cell.column for cell in opened[name][3] if cell.value == heading)
            cells = [row[column - 1] or "" for row in opened[name].iter_rows(min_row=4, values_only=True)]
            self.assertTrue(any("（教督〔2017〕6号）" in cell and "（转述，未核对原文）" in cell for cell in cells), name)

    def test_what_no_figure_brings_about(self):
        """A verdict that is not met and has no row of gap has a row all the same, unless it only rests on others."""
        code, out, said = run("check", SAMPLE, *RULESET, "--format", "json")
        self.assertIn(code, (0, 2, 4), said)
        gap = self.gap()
        composite = {one["key"] for one in gap["gaps"] if one["reason"] == "composite"}
        keys = {row["结果键"] for row in self.rows(self.ledger("ledger.xlsx")).values()}
        unmet = [v["key"] for e in json.loads(out)["entities"] for v in e["verdicts"] if v["status"] == "not_met"]
        self.assertGreater(len(unmet), 5)
        for key in unmet:
            self.assertEqual(key in keys, key not in composite, key)

    def test_in_the_workbook_of_check(self):
        path = self.folder / "result.xlsx"
        code, _, said = run("check", SAMPLE, *RULESET, "--format", "xlsx", "-o", path)
        self.assertIn(code, (0, 2, 4), said)
        self.assertEqual(set(self.rows(path)), set(self.rows(self.ledger("ledger.xlsx"))))
        self.refused(path, "result.xlsx", "这是测算结果的工作簿，不是台账", "zhunshenggap--formatxlsx")
        alone = openpyxl.load_workbook(path)
        for name in alone.sheetnames:
            if name != SHEET:
                del alone[name]
        alone.save(self.folder / "alone.xlsx")
        self.assertEqual(set(self.rows(self.ledger("again.xlsx", "--update", self.folder / "alone.xlsx"))), set(self.rows(path)))

    def test_usage(self):
        self.assertEqual(run("gap", SAMPLE, "--format", "xlsx")[0], 64)
        self.assertEqual(run("gap", SAMPLE, "--update", "x.xlsx")[0], 64)

    def test_nothing_runs(self):
        """Texts of the facts stay texts, whatever they begin with; control characters do no harm."""
        doc = copy.deepcopy(self.sample)
        name = "=HYPERLINK(\"http://x\")"
        for one in entities(doc):
            if one["type"] in ("school", "学校"):
                one["name"] = name
        for path in (self.ledger("ledger.xlsx", facts=self.facts(doc)), self.folder / "result.xlsx"):
            if not path.exists():
                run("check", self.facts(doc), *RULESET, "--format", "xlsx", "-o", path)
            found = 0
            for sheet in openpyxl.load_workbook(path):
                for row in sheet.iter_rows():
                    for cell in row:
                        if isinstance(cell.value, str) and "HYPERLINK" in cell.value:
                            found += 1
                            self.assertEqual(cell.data_type, "s", f"{sheet.title}!{cell.coordinate}")
            self.assertGreater(found, 0)


class Update(Case):
    def typed(self, sheet, heads, opened):
        """What an officer does to a ledger: types, adds a column, rows, a note and a sheet."""
        own = sheet.max_column + 1
        sheet.cell(3, own).value = "分管领导批示"
        values = {"整改措施": "=招聘2人", "责任人": "教育股股长", "完成时限": datetime(2027, 6, 30), "整改进展": 0.6, "销号情况": "整改中", "备注": 12.5}
        for number in range(4, sheet.max_row + 1):
            for head, value in values.items():
                cell = sheet.cell(number, heads[head])
                cell.value = value
                cell.number_format = "0%" if head == "整改进展" else "yyyy-mm-dd" if head == "完成时限" else "General"
                if isinstance(value, str):
                    cell.data_type = "s"
            sheet.cell(number, own).value = f"第{number}行\n两行"
        sheet.cell(4, heads["责任单位"]).value = None
        sheet.cell(5, heads["责任单位"]).value = "某镇中心小学"
        sheet.cell(4, heads["整改措施"]).comment = openpyxl.comments.Comment("抓紧", "甲")
        last = sheet.max_row + 1
        sheet.cell(last, heads["编号"]).value = "自1"
        sheet.cell(last, heads["问题"]).value = "校门口交通"
        sheet.cell(last + 1, 1).value = "填表单位：某县教育局"
        opened.create_sheet("会议记录")["B2"] = "三月例会"

    def test_typed_is_kept(self):
        edited = self.edit(self.ledger("ledger.xlsx"), self.typed)
        before, updated = self.rows(edited), self.ledger("updated.xlsx", "--update", edited)
        after = self.rows(updated)
        self.assertEqual(list(before), list(after), "the order of rows")
        for key, row in before.items():
            for head in (*PEOPLES, "分管领导批示") if str(key).startswith("z") else row:
                self.assertEqual(after[key][head], row[head], (key, head))
        opened = openpyxl.load_workbook(updated)
        sheet = opened[SHEET]
        heads = self.heads(sheet)
        self.assertEqual(sheet.cell(4, heads["整改措施"]).comment.text, "抓紧")
        self.assertEqual(sheet.cell(4, heads["整改措施"]).data_type, "s")
        self.assertEqual(sheet.cell(4, heads["整改进展"]).number_format, "0%")
        self.assertTrue(sheet.cell(4, heads["完成时限"]).is_date)
        self.assertIsNone(sheet.cell(4, heads["责任单位"]).value)
        self.assertEqual(opened["会议记录"]["B2"].value, "三月例会")

    def test_twice_is_once(self):
        edited = self.edit(self.ledger("ledger.xlsx"), self.typed)
        first = self.ledger("first.xlsx", "--update", edited)
        second = self.ledger("second.xlsx", "--update", first)
        self.assertEqual(first.read_bytes(), second.read_bytes())
        self.assertEqual(self.rows(self.ledger("third.xlsx", "--update", self.ledger("plain.xlsx"))), self.rows(self.folder / "plain.xlsx"))

    def test_over_itself(self):
        """The old ledger is to be kept: looks and formulas are not taken over."""
        path = self.ledger("ledger.xlsx")
        before = path.read_bytes()
        for target in (path, self.folder / "." / "ledger.xlsx"):
            code, _, said = run("gap", SAMPLE, *RULESET, "--format", "xlsx", "--update", path, "-o", target)
            self.assertEqual(code, 64, said)
            self.assertIn("旧台账", said)
            self.assertEqual(path.read_bytes(), before)

    def alone(self):
        return next(row for row in self.gap()["rows"] if row["alone"] and not row["worsens"])

    def units(self):
        code, out, _ = run("facts", "--format", "json")
        return {fact["id"]: fact.get("unit") or "" for fact in json.loads(out)["facts"] if fact.get("type") != "enumeration"}

    def mended(self, row):
        return self.facts(apply(self.sample, row["changes"], self.units()), "mended.json")

    def test_closable_closed_and_again(self):
        row = self.alone()
        ledger = self.ledger("ledger.xlsx")
        later = self.ledger("later.xlsx", "--update", ledger, "--as-of", "2027-06-30", facts=self.mended(row))
        rows = self.rows(later)
        self.assertEqual(rows[row["id"]]["核对情况"], "拟销号（2027-06-30）")
        self.assertIsNone(rows[row["id"]]["销号情况"], "only people close rows")
        self.assertEqual(rows[row["id"]]["问题"], self.rows(ledger)[row["id"]]["问题"])
        other = next(one for key, one in rows.items() if key != row["id"] and one["核对情况"] == "继续")
        self.assertEqual(other["首次列入"], "2026-12-31")
        # The day on which it could first be closed stays.
        year_on = self.ledger("year.xlsx", "--update", later, "--as-of", "2027-12-31", facts=self.mended(row))
        self.assertEqual(self.rows(year_on)[row["id"]]["核对情况"], "拟销号（2027-06-30）")

        def close(sheet, heads, _):
            sheet.cell(self.row_of(sheet, row["id"]), heads["销号情况"]).value = "已销号（2027-07-05）"

        closed = self.edit(year_on, close)
        back = self.ledger("back.xlsx", "--update", closed, "--as-of", "2028-06-30")
        self.assertEqual(self.rows(back)[row["id"]]["核对情况"], "重新出现（2028-06-30）")
        self.assertEqual(self.rows(back)[row["id"]]["销号情况"], "已销号（2027-07-05）")
        again = self.ledger("again.xlsx", "--update", back, "--as-of", "2028-12-31")
        self.assertEqual(self.rows(again)[row["id"]]["核对情况"], "重新出现（2028-06-30）")

    def test_closed_by_hand_and_never_met(self):
        row = self.alone()

        def close(sheet, heads, _):
            sheet.cell(self.row_of(sheet, row["id"]), heads["销号情况"]).value = "已销号"

        after = self.rows(self.ledger("after.xlsx", "--update", self.edit(self.ledger("ledger.xlsx"), close)))
        self.assertEqual(after[row["id"]]["核对情况"], "已销号，仍未达标")

    def test_lost_figures_close_nothing(self):
        """What cannot be told any more is not called done."""
        row = self.alone()
        doc = copy.deepcopy(self.sample)
        for one in entities(doc):
            if one["id"] == row["changes"][0]["entity"]:
                del one["facts"][row["fact"]]
        after = self.rows(self.ledger("after.xlsx", "--update", self.ledger("ledger.xlsx"), facts=self.facts(doc)))
        self.assertEqual(after[row["id"]]["核对情况"], "待核实，不能销号")

    def test_what_was_not_measured_is_kept(self):
        ledger = self.ledger("ledger.xlsx")
        row = next(iter(self.gap()["rows"]))
        after = self.rows(self.ledger("after.xlsx", "--update", ledger, "--entity", row["entity"]["id"]))
        states = {key: one["核对情况"] for key, one in after.items()}
        self.assertEqual(set(self.rows(ledger)), set(after))
        self.assertEqual(states.pop(row["id"]), "新增")
        self.assertIn("本次未测算", states.values())
        self.assertNotIn("拟销号", "".join(states.values()))

    def test_new_rows_follow(self):
        row = self.alone()
        first = self.ledger("first.xlsx", facts=self.mended(row))
        self.assertNotIn(row["id"], self.rows(first))
        after = self.rows(self.ledger("after.xlsx", "--update", first, "--as-of", "2027-06-30"))
        self.assertEqual((after[row["id"]]["核对情况"], after[row["id"]]["首次列入"]), ("新增", "2027-06-30"))
        self.assertEqual(list(after)[-1], row["id"])


class Faults(Case):
    def test_number_twice(self):
        def twice(sheet, heads, _):
            for column in range(1, sheet.max_column + 1):
                sheet.cell(sheet.max_row + (column == 1), column).value = sheet.cell(4, column).value
            sheet.cell(sheet.max_row, heads["整改措施"]).value = "另一条措施"

        edited = self.edit(self.ledger("ledger.xlsx"), twice)
        path = self.ledger("after.xlsx", "--update", edited)
        self.assertIn(f"edited.xlsx「{SHEET}」!B4", "".join(self.said.split()))
        sheet = openpyxl.load_workbook(path)[SHEET]
        first = sheet.cell(4, 2).value
        same = [number for number in range(4, sheet.max_row + 1) if sheet.cell(number, 2).value == first]
        self.assertEqual(len(same), 2)
        self.assertEqual(sheet.cell(same[1], self.heads(sheet)["整改措施"]).value, "另一条措施")

    def test_number_gone_or_changed(self):
        for value, word in ((None, "编号空缺"), ("1号", "1号")):
            ids = []

            def spoil(sheet, heads, _):
                ids.append(sheet.cell(5, 2).value)
                sheet.cell(5, 2).value = value
                sheet.cell(5, heads["整改措施"]).value = "已在办"

            edited = self.edit(self.ledger("ledger.xlsx"), spoil)
            path = self.ledger("after.xlsx", "--update", edited)
            self.assertIn(f"「{SHEET}」!B5", "".join(self.said.split()))
            self.assertIn(word, "".join(self.said.split()))
            rows = self.rows(path)
            self.assertIn(ids[0], rows, "the problem is listed once more")
            self.assertTrue(any(row["整改措施"] == "已在办" for row in rows.values()))

    def plain(self):
        """Two rows of different problems, by their numbers in the sheet."""
        path = self.ledger("ledger.xlsx")
        sheet = openpyxl.load_workbook(path)[SHEET]
        key = self.heads(sheet)["结果键"]
        other = next(n for n in range(5, sheet.max_row + 1) if sheet.cell(n, key).value != sheet.cell(4, key).value)
        return path, 4, other

    def at(self, path, number):
        sheet = openpyxl.load_workbook(path)[SHEET]
        return {head: sheet.cell(number, column).value for head, column in self.heads(sheet).items()}

    def unspoilt(self, path, number, was):
        """What the row said it says still, and that it was not checked."""
        now = self.at(path, number)
        self.assertEqual(now["核对情况"], "未核对")
        for head in was:
            if head not in ("核对情况", "整改措施"):
                self.assertEqual(now[head], was[head], head)
        self.assertEqual(now["整改措施"], "已在办")

    def test_number_of_another_problem(self):
        """What people wrote stays beside the problem of which they wrote it."""
        ledger, first, second = self.plain()
        true, other = self.at(ledger, first), self.at(ledger, second)

        def overwrite(sheet, heads, _):
            sheet.cell(first, heads["编号"]).value = other["编号"]
            sheet.cell(first, heads["整改措施"]).value = "已在办"
            sheet.cell(second, heads["整改措施"]).value = "别的措施"

        path = self.ledger("after.xlsx", "--update", self.edit(ledger, overwrite))
        self.unspoilt(path, first, {**true, "编号": other["编号"]})
        self.assertEqual(self.at(path, second)["核对情况"], "新增")
        self.assertEqual(self.at(path, second)["整改措施"], "别的措施")
        said = "".join(self.said.split())
        self.assertIn(f"「{SHEET}」!B{first}", said)
        self.assertIn(true["编号"], said, "the number that it should be")
        self.assertIsNone(self.rows(path)[true["编号"]]["整改措施"])

    def test_number_mistyped(self):
        ledger, first, _ = self.plain()
        true = self.at(ledger, first)
        mistyped = true["编号"][:-1] + ("0" if true["编号"][-1] != "0" else "1")

        def mistype(sheet, heads, _):
            sheet.cell(first, heads["编号"]).value = mistyped
            sheet.cell(first, heads["整改措施"]).value = "已在办"

        path = self.ledger("after.xlsx", "--update", self.edit(ledger, mistype))
        self.unspoilt(path, first, {**true, "编号": mistyped})
        said = "".join(self.said.split())
        self.assertIn(f"「{SHEET}」!B{first}", said)
        self.assertIn(true["编号"], said)

        def mend(sheet, heads, _):
            sheet.cell(first, heads["编号"]).value = true["编号"]

        mended = self.rows(self.ledger("mended.xlsx", "--update", self.edit(self.folder / "edited.xlsx", mend, "mended_by_hand.xlsx")))
        self.assertEqual(mended[true["编号"]]["整改措施"], "已在办")
        self.assertEqual(mended[true["编号"]]["核对情况"], "新增")
        self.assertEqual(set(mended), set(self.rows(ledger)))

    def test_key_changed(self):
        ledger, first, _ = self.plain()
        true = self.at(ledger, first)
        key = true["结果键"].rsplit("/", 1)[0] + "/999999-9"

        def change(sheet, heads, _):
            sheet.cell(first, heads["结果键"]).value = key
            sheet.cell(first, heads["整改措施"]).value = "已在办"

        path = self.ledger("after.xlsx", "--update", self.edit(ledger, change))
        self.unspoilt(path, first, {**true, "结果键": key})
        self.assertIn(f"「{SHEET}」!B{first}", "".join(self.said.split()))

    def test_what_is_no_longer_followed_says_so(self):
        for value in (None, "1号"):
            ledger, first, _ = self.plain()

            def spoil(sheet, heads, _):
                sheet.cell(first, heads["编号"]).value = value

            path = self.ledger("after.xlsx", "--update", self.edit(ledger, spoil))
            self.assertEqual(self.at(path, first)["核对情况"], "未核对")
            self.assertEqual(self.at(path, first)["编号"], value)

    def test_no_ledger(self):
        other = book(self.folder / "别的.xlsx", {"表": [["代码", "名称"], [1, 2]]})
        self.refused(other, "别的.xlsx", "没有整改台账")
        (self.folder / "坏.xlsx").write_bytes(b"PK\x03\x04nothing")
        self.refused(self.folder / "坏.xlsx", "坏.xlsx")
        (self.folder / "密.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"))
        self.refused(self.folder / "密.xlsx", "密码")
        code, _, said = run("gap", SAMPLE, "--format", "xlsx", "--update", self.folder / "没有.xlsx", "-o", self.folder / "x.xlsx")
        self.assertEqual(code, 1, said)

    def test_nothing_to_go_on_from(self):
        def emptied(sheet, heads, _):
            sheet.delete_rows(4, sheet.max_row)

        self.refused(self.edit(self.ledger("ledger.xlsx"), emptied), "没有一行有编号的事项", "不用--update")

    def test_another_county(self):
        text = SAMPLE.read_text(encoding="utf-8").replace("999901", "999902")
        other = self.folder / "other.json"
        other.write_text(text, encoding="utf-8")
        self.refused(self.ledger("ledger.xlsx"), "ledger.xlsx", "另一个县", facts=other)

    def test_other_rule_set(self):
        self.refused(self.ledger("ledger.xlsx"), "ledger.xlsx", "别的评估依据", ruleset=("--ruleset", "national"))

    def test_formula_without_value(self):
        def formula(sheet, heads, _):
            sheet.cell(4, heads["整改进展"]).value = "=1+1"

        edited = self.edit(self.ledger("ledger.xlsx"), formula)
        column = next(cell.column_letter for cell in openpyxl.load_workbook(edited)[SHEET][3] if cell.value == "整改进展")
        self.refused(edited, f"「{SHEET}」!{column}4", "没有计算结果")

    def test_merged_cells_and_what_stands_above(self):
        def merge(sheet, heads, _):
            column = heads["整改措施"]
            sheet.cell(4, column).value = "统一招聘"
            sheet.merge_cells(start_row=4, end_row=6, start_column=column, end_column=column)
            sheet.cell(1, sheet.max_column + 2).value = "送审稿"

        path = self.ledger("after.xlsx", "--update", self.edit(self.ledger("ledger.xlsx"), merge))
        self.assertIn("表头上方", "".join(self.said.split()))
        self.assertEqual([row["整改措施"] for row in list(self.rows(path).values())[:3]], ["统一招聘"] * 3)

    def test_control_characters(self):
        def typed(sheet, heads, _):
            sheet.cell(4, heads["整改措施"]).value = "一\t二_x0041_三"

        first = self.ledger("first.xlsx", "--update", self.edit(self.ledger("ledger.xlsx"), typed))
        second = self.ledger("second.xlsx", "--update", first)
        self.assertEqual(first.read_bytes(), second.read_bytes())


if __name__ == "__main__":
    unittest.main()
