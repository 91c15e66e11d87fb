#!/usr/bin/env python3
"""The first corpus of the harnesses, made from the fixtures. What libFuzzer found since lies beside it; this only writes its own files anew.

    ZHUNSHENG=build/zhunsheng tests/fuzz/seeds.py
"""
import os
import struct
import subprocess
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
FIXTURES = HERE.parents[1] / "fixtures"
PROGRAM = os.environ["ZHUNSHENG"]


def put(harness, name, content):
    path = HERE / "corpus" / harness / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))


def run(*arguments):
    subprocess.run([PROGRAM, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def parts_of(archive):
    """An archive as the text that the harness makes one of."""
    with zipfile.ZipFile(archive) as packed:
        names = [name for name in packed.namelist() if not name.startswith(("docProps", "xl/theme"))]
        return b"".join(b"@@ " + name.encode() + b"\n" + packed.read(name).rstrip(b"\n") + b"\n" for name in names)


def small_workbook(sheet):
    text = {"xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="县" r:id="a"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/sharedStrings.xml": "<sst><si><t>代码</t></si><si><r><t>教师</t></r><r><t>数</t></r></si></sst>",
            "xl/styles.xml": '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>',
            "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{sheet}</sheetData></worksheet>"}
    return "".join(f"@@ {name}\n{part}\n" for name, part in text.items())


SHEETS = {"plain": '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>999901</t></is></c><c r="B2" s="1"><v>0.973</v></c></row>',
          "odd": '<row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c r="XFD1048576"><f>1+1</f><v>2</v></c><c s="2"><v>46000</v></c></row><mergeCells><mergeCell ref="A1:C3"/></mergeCells>'}


def rules():
    for path in [*FIXTURES.glob("syntax/*.zs"), FIXTURES / "golden/rules.zs", FIXTURES / "golden/near.zs", FIXTURES / "golden/levels.zs"]:
        text = path.read_text(encoding="utf-8")
        if len(text.encode()) < 6000:
            put("rules", path.name, text)
    head = (FIXTURES / "golden/rules.zs").read_text(encoding="utf-8").split("\n口径 ", 1)[0]
    put("rules", "formulas.zs", head + """
数据 ratio “生师比”
层级：县
类型：数
单位：人/人
算法：如 教师数 大于 0 则 合计（学校：在校生数） / 教师数 否则 0人/人

规则 r “都有”
依据：demo-doc#九 “不低于5人”
对象：县
应：每（学校：（图书册数 / 在校生数） 不低于 5册/人） 或 计数（学校，限 在校生数 不低于 5人） 不低于 5 或 生师比 不低于 5人/人

测试 “一”
截至：2026-12-31
设：县 1（教师数 = 100人）
应得：r 待核实
""")


def facts():
    whole = (FIXTURES / "golden/facts.json").read_text(encoding="utf-8")
    put("facts", "golden.json", whole)
    for path in FIXTURES.glob("facts/*.json"):
        if path.stat().st_size < 1000:
            put("facts", path.name, path.read_bytes())
    entity = '{"id":"999901","type":"county","facts":{"teachers":%s},"children":[{"id":"a","type":"school","facts":{"pupils":7}}]}'
    header = '{"schema":"zhunsheng-facts/1","as_of":"2026-12-31","synthetic":true,"sources":{"yb":{"title":"年报"}}}'
    put("stream", "lines.ndjson", "\n".join((header, entity % 1000, entity.replace("9901", "9902") % '"1,200人"', "nonsense", "", entity % 1)))
    put("stream", "parents.ndjson", '{"id":"p","type":"county","census":{"school":2}}\n{"id":"s","type":"school","parent":"p","facts":{"pupils":3}}\r\n{"id":"t","type":"school","parent":"p"}')
    put("stream", "fixture.ndjson", (FIXTURES / "facts/stream.ndjson").read_bytes())
    for path in (FIXTURES / "golden").glob("*mending.json"):
        put("overlay", path.name, path.read_bytes())
    put("overlay", "overlay.json", (FIXTURES / "golden/overlay.json").read_bytes())


def tables():
    head = "代码,名称,教师数,轮岗教师数,教育经费,巩固率\n单位,,人,人,元,%\n"
    put("table", "plain.csv", head + "999901,甲县,1000,94,12.1亿元,97.2%\n999902,乙县,\"1,200\",,,\n")
    put("table", "schools.csv", "代码,名称,上级代码,在校生数,图书册数\n999901-1,\"第一\n小学\",999901,2016,40000\n")
    put("table", "excel.csv", ("\ufeff" + head + "999901,甲县,1000,=1+1,1E+3,'97\r\n").replace("\n", "\r\n"))
    put("table", "gb18030.csv", (head + "999901,甲县,1000,94,,\n").encode("gb18030"))
    put("table", "utf16.csv", (head + "999901,甲县,1000,94,,\n").replace(",", "\t").encode("utf-16"))
    for name, sheet in SHEETS.items():
        put("workbook", name, small_workbook(sheet))


def programs(folder):
    demo = folder / "demo.zs"
    demo.write_text((FIXTURES / "golden/rules.zs").read_text(encoding="utf-8"), encoding="utf-8")
    run("template", "--rules", demo, "-o", folder / "form.xlsx")
    put("workbook", "form", parts_of(folder / "form.xlsx"))
    for name, path in (("golden", demo), ("levels", FIXTURES / "golden/levels.zs")):
        run("build", path, "-o", folder / "demo.zsp")
        data = (folder / "demo.zsp").read_bytes()
        program, size = struct.unpack_from("<QQ", data, 48)
        put("compiled", name, data[program : program + size])  # without the texts beside it


def calls():
    read_and_judge = bytes([22, 0, 0, 0, 0, 0, 13, 0, 1, 0, 14, 0, 0, 0, 0, 0, 15, 0, 1, 0, 1, 16, 0, 1, 0, 0, 80, 17, 0, 0])
    put("calls", "judge", read_and_judge)
    put("calls", "table", bytes([3, 0, 1, 0, 0, 4, 0, 0, 0, 18, 18, 18, 6, 0, 0, 0, 2, 3, 232, 0, 8, 0, 0, 4, 12, 10, 0, 13, 11, 0, 0, 13, 0, 1, 0, 14, 0, 0, 0, 0, 0, 17, 0, 0]))
    put("calls", "lists", bytes(n for what in range(5) for n in (18, 0, 1, what, 0, 0)) + bytes([19, 0, 1, 0, 0, 1, 20, 0, 1, 2, 5, 0, 0, 21, 0, 0]))
    put("calls", "facts", bytes([2]) + (FIXTURES / "golden/facts.json").read_bytes()[:400])


def main():
    rules()
    facts()
    tables()
    calls()
    with tempfile.TemporaryDirectory() as folder:
        programs(Path(folder))


if __name__ == "__main__":
    main()
