"""Tables in originals: no number arises from two cells, a row is one statement, in whatever kind of file it comes."""

import re
import zipfile
from html import escape

from _zhunsheng import Case, main

HEAD = """规则集 t “试验方案”
版本：1.0.0
依据：t-2026
字典：basic-education
适用：县 999902 及其所辖
性质：约束性

文件 t-2026 “试验方案”
原文：可核对

数据 z “在岗数”
层级：县
类型：数
"""
PROSE = ["试验方案", "一、目标", "加强管理。", "二、附表", "试验主要指标"]
ROWS = [["序号", "指标", "2026年", "2027年", "责任单位"], ["1", "指标甲", "12", "3.5", "县教育局"], ["2", "指标乙", "1", "95%", "县财政局"]]
END = ["三、其他", "加强管理。"]


def rule(value, *quotes, name="a"):
    return f"\n规则 {name} “{name}”\n依据：t-2026#二\n对象：县\n应：在岗数 不低于 {value} " + " ".join(f"“{q}”" for q in quotes) + "\n"


class Tables(Case):
    def setUp(self):
        super().setUp()
        self.rest = "\n条款 “管理”\n依据：t-2026#一\n| 原文 | 归类 | 编号 | 凭据或理由 |\n| “加强管理” | 宣示 | | 总的要求 |\n" \
                    "\n条款 “其他”\n依据：t-2026#三\n| 原文 | 归类 | 编号 | 凭据或理由 |\n| “加强管理” | 宣示 | | 总的要求 |\n"

    def text(self, gap="\t", rows=ROWS, edge=""):
        return "\n".join(PROSE + [edge + gap.join(row) + edge for row in rows] + END) + "\n"

    def html(self, table):
        lines = lambda part: "".join(f"<p>{escape(p)}</p>\n" for p in part)
        return f"<!DOCTYPE html><html><body>{lines(PROSE)}{table}{lines(END)}</body></html>"

    def page(self, rows=ROWS):
        return self.html("<table>\n" + "".join("<tr>\n  " + "".join(f"<td>\n <p>{escape(c)}</p></td>" for c in row) + "</tr>\n" for row in rows) + "</table>")

    def docx(self, table):
        paragraph = "<w:p><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>"
        lines = lambda part: "".join(paragraph.format(escape(p)) for p in part)
        path = self.folder / "t-2026.docx"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("word/document.xml", '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
                             + lines(PROSE) + table(paragraph) + lines(END) + "</w:body></w:document>")
        return path

    def table(self, rows=ROWS):
        return lambda p: "<w:tbl>" + "".join("<w:tr>" + "".join("<w:tc><w:tcPr/>" + "".join(p.format(escape(x)) for x in c.split("\n")) + "</w:tc>" for c in row)
                                             + "</w:tr>" for row in rows) + "</w:tbl>"

    def forms(self, rows=ROWS):
        """The same original in each form: tabs, blanks, bars, .html, .docx."""
        yield "t-2026.txt", self.text(rows=rows)
        yield "t-2026.txt", self.text("　　", rows)
        yield "t-2026.txt", self.text("   ", rows)
        yield "t-2026.txt", self.text(" | ", rows, "|")
        yield "t-2026.txt", self.text("│", rows)
        yield "t-2026.html", self.page(rows)
        yield "t-2026.docx", self.docx(self.table(rows)).read_bytes()

    def run_on(self, verb, name, text, rules, *more):
        original = self.write(name, text)
        return self.run_program("sources", verb, "--format", "json", *more, "--sources", original, "--rules", self.write("t.zs", HEAD + rules))

    def results(self, name, text, rules):
        return [row["result"] for row in self.run_on("verify", name, text, rules).json if row["quote"]]

    def test_no_number_arises_from_two_cells(self):
        for name, text in self.forms():
            for value, quote in (("123.5", "指标甲123.5"), ("12", "123.5"), ("195%", "指标乙195%"), ("112", "112"), ("95%", "195%"), ("3", "23.5"), ("5%", "5%"), ("9", "指标乙 1 9")):
                ran = self.run_on("verify", name, text, rule(value, quote))
                self.assertTrue(ran.status == 3 or [row["result"] for row in ran.json if row["quote"]] == ["not_found"], (name, text, quote, ran.out))
            for value, quote in (("12", "指标甲 12 3.5"), ("3.5", "12　3.5 县教育局"), ("12", "1 指标甲 12"), ("12", "指标甲12"), ("95%", "指标乙 1 95%"), ("95%", "95%县财政局"), ("1", "1")):
                ran = self.run_on("verify", name, text, rule(value, quote))
                self.assertIn([row["result"] for row in ran.json if row["quote"]], (["found"], ["ambiguous"]), (name, text, quote, ran.out))

    def test_no_number_arises_from_two_lines(self):
        for text in ("试验方案\n二、附表\n比例为9\n5%以上。\n", "试验方案\n二、附表\n比例为9 5%以上。\n", "试验方案\n二、附表\n比例为1。95%以上。\n"):
            self.assertEqual(self.results("t-2026.txt", text, rule("95%", "比例为95%以上")), ["not_found"], text)
        breaks = "<!DOCTYPE html><html><body><p>试验方案</p><p>二、附表</p><p>比例为9<br>5%以上。</p></body></html>"
        self.assertEqual(self.results("t-2026.html", breaks, rule("95%", "比例为95%以上")), ["not_found"])
        for text, quote in (("比例为9 5%以上。", "比例为9 5%以上"), ("比例 为 95 %以上。", "比例为95%以上"), ("比例为95%以上。", "比例为 95 %以上"), ("共12 万元。", "共 12 万元")):
            ran = self.run_on("verify", "t-2026.txt", "试验方案\n二、附表\n" + text, rule({"9": "9", "共": "12万"}.get(quote[0], "95%" if "95" in quote else "9"), quote))
            self.assertEqual([row["result"] for row in ran.json if row["quote"]], ["found"], (text, ran.err))

    def test_no_part_of_a_number(self):
        text = "试验方案\n二、附表\n1．2026年达到95%以上，投入3.5万元。\n"
        for value, quote in (("5%", "5%以上"), ("95", "达到95"), ("5万", "5万元"), ("3", "投入3"), ("3.5", "投入3.5"), ("26", "26年达到95%以上")):
            ran = self.run_on("verify", "t-2026.txt", text, rule(value, quote))
            wrong = [row for row in ran.json if row["quote"]]
            self.assertEqual([row["result"] for row in wrong], ["not_found"], quote)
            self.assertNotEqual(wrong[0]["nearest"] and wrong[0]["nearest"]["words"], quote)
        self.assertEqual(self.results("t-2026.txt", text, rule("95%", "2026年达到95%以上")), ["found"])

    def test_a_row_is_one_statement(self):
        rules = self.rest + rule("3.5", "1 指标甲 12 3.5 县教育局") + rule("95%", "指标乙 1 95%", name="b")
        for name, text in self.forms():
            ran = self.run_on("coverage", name, text, rules)
            self.assertEqual([row["quote"] for row in ran.json if row["class"] == "unaccounted"], [], (name, text))
            shown = self.run_on("show", name, text, rules, "t-2026#二").json["sentences"]
            self.assertEqual([s["text"] for s in shown][-3:], ["序号 指标 2026年 2027年 责任单位", "1 指标甲 12 3.5 县教育局", "2 指标乙 1 95% 县财政局"], (name, text))
            ran = self.run_on("coverage", name, text, self.rest + rule("3.5", "1 指标甲 12 3.5 县教育局"))
            self.assertEqual([row["quote"] for row in ran.json if row["class"] == "unaccounted"], ["2 指标乙 1 95% 县财政局"], (name, text))
            ran = self.run_on("coverage", name, text, self.rest + rule("12", "指标甲 12") + rule("95%", "指标乙 1 95%", name="b"))
            self.assertEqual([row["quote"] for row in ran.json if row["class"] == "unaccounted"], ["3.5 县教育局"], (name, text))
            self.assertIn(self.run_on("verify", name, text, rules + rule("12", "1 指标甲 12 3.5 县教育局", "序号 指标 2026年 2027年", name="c")).status, (0,))

    def test_cells_of_several_sentences(self):
        rows = [["任务", "要求"], ["台账", "建立台账，每年公布。不得收费；\n各校至少2本"], ["培训", "不少于3次"]]
        rules = self.rest + rule("2", "台账 建立台账，每年公布。不得收费；各校至少2本") + rule("3", "不少于3次", name="b")
        for name, text in (("t-2026.docx", self.docx(self.table(rows)).read_bytes()), ("t-2026.html", self.page(rows))):
            ran = self.run_on("coverage", name, text, rules)
            self.assertEqual([row["quote"] for row in ran.json if row["class"] == "unaccounted"], [], name)
            less = self.run_on("coverage", name, text, self.rest + rule("2", "各校至少2本") + rule("3", "不少于3次", name="b"))
            self.assertEqual(len([row for row in less.json if row["class"] == "unaccounted"]), 1, name)

    def test_a_first_row_that_asks_for_something_is_no_heading(self):
        for row in (["指标甲", "12"], ["台账", "不得缺漏"], ["建立台账", "县教育局"]):
            for name, text in self.forms([row, ["指标乙", "3"]]):
                ran = self.run_on("coverage", name, text, self.rest + rule("3", "指标乙 3"))
                self.assertEqual([r["quote"] for r in ran.json if r["class"] == "unaccounted"], [" ".join(row)], (name, text))

    def test_merged_cells(self):
        """The text stands once, in the first row of what is merged."""
        html = self.html("<table><tr><td>类别</td><td>指标</td><td>2026年</td></tr><tr><td rowspan=2>师资</td><td>指标甲</td><td>12</td></tr>"
                         "<tr><td>指标乙</td><td>95%</td></tr><tr><td colspan=2>合计</td><td>3</td></tr></table>")
        cell = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
        docx = self.docx(lambda p: "<w:tbl>" + "".join("<w:tr>" + "".join(cell.format(properties, p.format(text)) for properties, text in row) + "</w:tr>" for row in (
            (("", "类别"), ("", "指标"), ("", "2026年")), (("<w:vMerge w:val=\"restart\"/>", "师资"), ("", "指标甲"), ("", "12")),
            (("<w:vMerge/>", "师资"), ("", "指标乙"), ("", "95%")), (("<w:gridSpan w:val=\"2\"/>", "合计"), ("", "3")))) + "</w:tbl>").read_bytes()
        for name, text in (("t-2026.html", html), ("t-2026.docx", docx)):
            shown = self.run_on("show", name, text, rule("12", "指标甲 12"), "t-2026#二").json["sentences"]
            self.assertEqual([s["text"] for s in shown][-4:], ["类别 指标 2026年", "师资 指标甲 12", "指标乙 95%", "合计 3"], name)

    def test_a_page_laid_out_by_tables_is_prose(self):
        body = self.text("\t").splitlines()
        page = "<html><body><table><tr><td>" + "".join(f"<p>{line}</p>" for line in body[:5]) + "<table><tr>" + "</tr><tr>".join(
            "".join(f"<td>{c}</td>" for c in row) for row in ROWS) + "</tr></table>" + "".join(f"<p>{line}</p>" for line in body[8:]) + "</td></tr></table></body></html>"
        ran = self.run_on("show", "t-2026.html", page, rule("12", "指标甲 12"), "t-2026#二")
        self.assertEqual([s["text"] for s in ran.json["sentences"]][-1], "2 指标乙 1 95% 县财政局")

    def test_gaps_in_prose_make_no_table(self):
        text = "试验方案\n第一章　　总　　则\n第一条\t加强管理，建立台账。不得收费。\n（一）　 各校至少2本\n二、　目　　标\n加强管理。\n"
        shown = self.run_on("show", "t-2026.txt", text, rule("2", "至少2本"), "t-2026").json["sentences"]
        self.assertEqual([s["locator"] for s in shown], ["前言@1", "一", "一/一@1", "一/一@2", "一/一/一", "一/一/二", "一/一/二@1"])

    def test_an_original_that_ends_in_a_table_is_whole(self):
        for gap in ("\t", "   ", "|"):
            ran = self.run_on("verify", "t-2026.txt", "\n".join(PROSE + [gap.join(row) for row in ROWS]), rule("12", "指标甲 12"))
            self.assertEqual(re.findall("ZS7002.*", ran.err), [])

    def test_forms_have_one_fingerprint(self):
        prints = set()
        for i, (name, text) in enumerate(self.forms()):
            lock = self.folder / f"lock{i}"
            self.run_on("verify", name, text, rule("12", "1 指标甲 12 3.5"), "--write-lock", lock)
            prints.add(lock.read_text(encoding="utf-8"))
        self.assertEqual(len(prints), 1)


if __name__ == "__main__":
    main()
