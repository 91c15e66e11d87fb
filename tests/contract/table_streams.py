"""Tables of schools judged county by county (`--by`): the same results as the same figures as lines, with messages that name cells."""

import csv
import io
import json
import os
import random
import resource
import subprocess
import unittest

from _zhunsheng import PROGRAM, Case, county, main

HEAD = ["代码", "名称", "上级代码", "在校生数", "强校"]
UNITS = ["单位", "", "", "人", ""]
SHORT = ("--by", "county", "--format", "ndjson", "--columns", "status,value,explanation")


def school(code, number, pupils, strong):
    return [f"{code}-{number:02}", f"第{number}小学", str(code), str(pupils), "是" if strong else "否"]


def rows_of(seed, counties=30):
    chance = random.Random(seed)
    return [school(code, number, chance.randint(1, 3000), chance.random() < 0.7)
            for code in range(350501, 350501 + counties) for number in range(chance.randint(1, 12))]


def table(rows, head=HEAD):
    out = io.StringIO()
    csv.writer(out).writerows([head, *rows])
    return out.getvalue()


def lines(rows, census=True, own=None):
    """The same as a stream: a county a line."""
    counties = {}
    for code, name, parent, pupils, strong in rows:
        facts = {"pupils": int(pupils), "strong": strong == "是"}
        counties.setdefault(parent, []).append({"id": code, "type": "school", "name": name, "facts": facts})
    out = []
    for code, schools in counties.items():
        line = {"id": code, "type": "county", **(own or {}).get(code, {}), "children": schools}
        if census:
            line["census"] = {"school": len(schools)}
        out.append(json.dumps(line, ensure_ascii=False) + "\n")
    return "".join(out)


class TableStreams(Case):
    def judged(self, *inputs, by=True, **more):
        options = SHORT if by else SHORT[2:]
        done = self.check(*inputs, *options, **more)
        return done.lines

    def same(self, tables, stream, *options):
        """Entity lines and totals of the tables are those of the stream."""
        ours = self.judged(*tables, *options)
        theirs = self.judged(self.write("facts.ndjson", stream), by=False)
        self.assertEqual(ours[1:-1], theirs[1:-1])
        self.assertEqual(ours[-1]["summary"], theirs[-1]["summary"])
        self.assertGreater(len(ours), 20)
        return ours

    def test_as_lines(self):
        rows = rows_of(1)
        self.same([self.write("schools.csv", table(rows))], lines(rows), "--complete")
        self.same([self.write("schools.csv", table(rows))], lines(rows, census=False))
        chance = random.Random(2)
        for text in (table([UNITS, *rows]), "\ufeff" + table(rows), table(rows).replace("\r\n", "\n"), table(rows).replace(",", "\t"),
                     table(rows) + "\r\n\r\n", table(rows).rstrip("\r\n"), "各校情况\r\n" + table(rows),
                     "\r\n".join(",".join(f'"{cell}"' if chance.random() < 0.5 else cell for cell in row) for row in [HEAD, *rows])):
            with self.subTest(begin=text[:60]):
                self.same([self.write("schools.csv", text)], lines(rows), "--complete")
        in_gb18030 = self.write("schools.csv", "")
        with open(in_gb18030, "wb") as file:
            file.write(table(rows).encode("gb18030"))
        self.same([in_gb18030], lines(rows), "--complete")

    def test_cells_with_line_breaks_and_pieces(self):
        rows = rows_of(3, 400)
        for row in rows[::7]:
            row[1] = '某"中心"\n小学，分部, 东区'
        self.assertGreater(len(table(rows)), 80000)
        for jobs in ("1", "3"):
            self.same([self.write("schools.csv", table(rows))], lines(rows), "--complete", "--jobs", jobs)

    def test_lines_of_the_counties_beside(self):
        rows = rows_of(4)
        own = {str(code): {"facts": {"enrolled": 1000, "public_enrolled": 900 + code % 100}} for code in range(350501, 350531)}
        counties = "".join(json.dumps({"id": code, "type": "county", **what}) + "\n" for code, what in own.items())
        self.same([self.write("counties.ndjson", counties), self.write("schools.csv", table(rows))], lines(rows, own=own), "--complete")
        alone = "".join(json.dumps(county(str(359990 + i), pupils=())) + "\n" for i in range(10))
        for jobs in ("1", "3"):
            judged = self.judged(self.write("counties.ndjson", counties + alone), self.write("schools.csv", table(rows)), "--complete", "--jobs", jobs)
            self.assertEqual([line["id"] for line in judged if line.get("type") == "county"][-10:], [str(359990 + i) for i in range(10)])
        refused = json.dumps({"id": "350000", "type": "province"}) + "\n" + counties.splitlines()[0] + "\n"
        done = self.check(self.write("counties.ndjson", counties + refused), self.write("schools.csv", table(rows)), *SHORT)
        self.assertEqual(done.status, 3)
        self.assertIn("counties.ndjson:31:1", done.err)
        self.assertIn("counties.ndjson:32:1", done.err)
        self.assertEqual(done.lines[-1]["refused"], 2)

    def test_several_tables(self):
        rows = rows_of(5)
        cut = next(i for i in range(100, len(rows)) if rows[i][2] != rows[i - 1][2])
        self.same([self.write("a.csv", table(rows[:cut])), self.write("b.csv", table(rows[cut:]))], lines(rows), "--complete")

    def test_what_is_wrong_names_its_cell(self):
        rows = rows_of(6)
        good = len({row[2] for row in rows})
        bad = [["350901-01", "甲", "350901", "五个半", "是"], ["350902-01", "乙", "350902", "5", "是"],
               ["350902-02", "无主", "", "5", "是"],
               ["350903-01", "丙", "350903", "5", "是"], ["350903-01", "丁", "350903", "6", "是"], [*rows[0][:1], "戊", "350904", "5", "是"],
               ["350501-77", "己", "350501", "7", "是"]]
        rejects = os.path.join(os.path.dirname(self.write("schools.csv", table(rows + bad))), "refused.csv")
        done = self.check(self.write("schools.csv", table(rows + bad)), *SHORT, "--rejects", rejects)
        first = len(rows) + 2
        self.assertEqual(done.status, 3)
        for place in (f"D{first}", f"A{first + 2}", f"A{first + 4}"):
            self.assertIn(f"schools.csv!{place}\n", done.err)
        for row in (first + 5, first + 6):
            self.assertIn(f"schools.csv:{row}:1", done.err)
        self.assertEqual(done.lines[-1]["refused"], 5)
        self.assertEqual(sum(line.get("type") == "county" for line in done.lines[1:-1]), good)
        with open(rejects, encoding="utf-8", newline="") as file:
            self.assertEqual(list(csv.reader(file)), [HEAD, *bad])

    def test_rows_end_where_the_reader_of_cells_says(self):
        """Marks within cells, other line breaks, rows of others: nothing gets into a county that is not its own."""
        rows = [["350501-1", "甲", "350501", "5", "是"], ["350502-1", "乙", "350502", "5", "是"], ["350503-1", "丙", "350503", "5", "否"]]
        for name in ('甲""', '=""', '55寸"屏', '"', '甲"",'):
            text = ",".join(HEAD) + "\n" + "".join(",".join([row[0], name if '",' not in name else "丁", *row[2:]]) + "\n" for row in rows)
            with self.subTest(name=name):
                if name == '"':  # never closed: nothing behind it is read
                    done = self.check(self.write("schools.csv", text), *SHORT)
                    self.assertEqual((done.status, "双引号" in done.err), (3, True), done.err)
                    continue
                judged = self.judged(self.write("schools.csv", text), "--complete")
                self.assertEqual([line["id"] for line in judged[1:-1] if line["type"] == "county"], ["350501", "350502", "350503"])
        for text in (table(rows).replace("\r\n", "\r"), table(rows).replace("\r\n", "\r", 3)):
            judged = self.judged(self.write("schools.csv", text), "--complete")
            self.assertEqual(len([line for line in judged[1:-1] if line["type"] == "county"]), 3)
        remark = table([*rows[:1], ["注：某县数据截至9月", "", "", "", ""], ["350501-2", "戊", "350501", "5", "否"], *rows[1:]])
        judged = self.judged(self.write("schools.csv", remark), "--complete")
        self.assertEqual([line["id"] for line in judged[1:-1]][:3], ["350501", "350501-1", "350501-2"])
        done = self.check(self.write("schools.csv", table(rows).encode("utf-16").decode("latin-1")), *SHORT)
        self.assertNotEqual(done.status, 0)

    def test_the_county_of_a_row_as_it_is_read(self):
        """An id in another writing is the county's of the stream beside it; the digest is of all that counts."""
        own = json.dumps({"id": "350501", "type": "county", "facts": {"enrolled": 1000, "public_enrolled": 990}}) + "\n"
        text = ",".join(HEAD) + '\n350501-1,甲,="350501",5,是\n'
        judged = self.judged(self.write("counties.ndjson", own), self.write("schools.csv", text), "--complete")
        self.assertEqual([line["id"] for line in judged[1:-1]], ["350501", "350501-1"])
        self.assertEqual(judged[1]["verdicts"]["demo.share"][0], "met")

        def digests(*inputs):
            lines = self.check(*inputs, "--by", "county", "--format", "rows").lines
            return {line["facts"] for line in lines if line["row"] == "verdict"}
        schools = self.write("schools.csv", text)
        other = self.write("other.ndjson", own.replace("990", "90"))
        found = [digests(schools), digests(schools, "--complete"), digests(self.write("counties.ndjson", own), schools), digests(other, schools)]
        self.assertEqual(len(set().union(*found)), sum(map(len, found)))

    def test_the_census_of_another_kind(self):
        rules = self.write("rooms.zs", open(self.rules, encoding="utf-8").read() + "\n层级 room “教室”\n上级：学校\n单位：间\n")
        rows = [["350501-1", "甲", "350501", "5", "是"]]
        own = json.dumps({"id": "350501", "type": "county", "census": {"room": 2}}) + "\n"
        done = self.run_program("check", self.write("counties.ndjson", own), self.write("schools.csv", table(rows)), "--rules", rules, *SHORT, "--complete", "--explain", "all")
        school = json.dumps({"id": "350501", "type": "county", "census": {"room": 2, "school": 1},
                             "children": [{"id": "350501-1", "type": "school", "name": "甲", "facts": {"pupils": 5, "strong": True}}]}) + "\n"
        same = self.run_program("check", self.write("facts.ndjson", school), "--rules", rules, *SHORT[2:])
        self.assertEqual(done.lines[1:-1], same.lines[1:-1])

    def test_a_county_that_is_too_large(self):
        """One county over all bounds is refused once, and those behind it are judged."""
        many = [school(350501, number, 5, True) for number in range(300)]
        for row in many:
            row[1] = "名" * 90000
        rows = [*many, ["350502-1", "乙", "350502", "5", "是"]]
        done = self.check(self.write("schools.csv", table(rows)), *SHORT)
        self.assertEqual(done.status, 3)
        self.assertIn("schools.csv!A2", done.err)
        self.assertEqual([line["id"] for line in done.lines[1:-1] if line["type"] == "county"], ["350502"])
        self.assertEqual(done.lines[-1]["refused"], 1)

    def test_headings_are_spoken_of_once(self):
        rows = [[*row, "x"] for row in rows_of(7)]
        done = self.check(self.write("schools.csv", table(rows, [*HEAD, "没有的指标"])), *SHORT)
        self.assertEqual(done.status, 3)
        self.assertEqual(done.err.count("没有的指标"), 1)
        self.assertNotIn("summary", done.out)
        done = self.check(self.write("schools.csv", table([row[:2] + row[3:] for row in rows_of(7)], ["代码", "名称", "在校生数", "强校"])), *SHORT)
        self.assertEqual((done.status, done.err.count("ZS5016")), (3, 1))

    def test_wrong_usage(self):
        rows = self.write("schools.csv", table(rows_of(8)))
        for options in (("--by", "planet"), ("--complete",)):
            self.assertEqual(self.check(rows, *options).status, 64)
        self.assertEqual(self.check(rows, "--by", "province").status, 3)
        self.assertEqual(self.check(self.write("facts.json", json.dumps({"schema": "zhunsheng-facts/1", "entities": []})), "--by", "county").status, 64)

    def test_a_cut_cell(self):
        rows = rows_of(9)
        done = self.check(self.write("schools.csv", table(rows) + '350901-01,"没有结束,350901,1\n'), *SHORT)
        self.assertEqual(done.status, 3)
        self.assertEqual(done.lines[-1]["refused"], 1)

    def test_a_table_that_was_cut(self):
        """Within its last row: the county of that row is refused, at whatever byte."""
        text = table(rows_of(11, 3)).replace("\r\n", "\n")
        begin = text.rindex("\n", 0, len(text) - 60) + 1
        for end in range(begin + 1, len(text)):
            done = self.check(self.write("schools.csv", text[:end]), *SHORT, "--complete")
            row = text[:end].rsplit("\n", 1)[1]
            if not row or row.count(",") == 4:
                continue  # nobody can tell that it is not whole
            with self.subTest(row=row):
                self.assertEqual(done.status, 3, done.err)
                self.assertEqual(done.lines[-1]["refused"], 1)
                self.assertIn("中间断了", done.err)

    def test_groups_of_a_few_bytes(self):
        rows = [["b", "a", "", "1"], ["c", "a", "", "2"], ["d", "x", "", "3"]]
        for jobs in ("1", "3"):
            done = self.check(self.write("t.csv", table(rows, ["代码", "上级代码", "名称", "在校生数"])), *SHORT, "--jobs", jobs)
            self.assertEqual(done.status, 0, done.err)
            self.assertEqual([line["id"] for line in done.lines[1:-1]], ["a", "b", "c", "x", "d"])

    @unittest.skipIf(os.environ.get("ASAN_OPTIONS") or b"__asan_init" in open(PROGRAM, "rb").read(), "the sanitizers need more memory")
    def test_memory_is_flat(self):
        def most_memory(counties):
            path = self.write("schools.csv", table(rows_of(10, counties)))
            code = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL);"
                    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
            command = [PROGRAM, "check", path, "--rules", self.rules, *SHORT[:4], "--columns", "status", "--jobs", "1"]
            return int(subprocess.run(["/usr/bin/env", "python3", "-c", code, *command], check=True, capture_output=True, text=True).stdout)
        few, many = most_memory(300), most_memory(6000)
        self.assertLess(many - few, 8000)  # KB; the table grows by 1.6 MB of ids and 2 MB of text

    def test_a_unit_of_a_column_holds_for_whatever_is_written(self):
        rules = """字典 demo-units “带单位的数据”
层级 county “县”
层级 school “学校”
上级：县
数据 value “设备值”
层级：学校
类型：数
单位：元
规则集 units “单位”
版本：1.0.0
适用：全国
性质：约束性
施行：2020-01-01 载明
规则 enough “够”
对象：学校
应：设备值 不低于 1000000元
"""
        path = self.write("units.zs", rules)
        for written, yuan in (("215", "2150000"), ("２１５", "2150000"), ("2１5", "2150000"), ("1,215", "12150000"), ("+215", "2150000"),
                              ("一百", "1000000"), ("215万元", "2150000"), ("2150000元", "2150000"), ("120万", None)):
            text = table([["单位", "", "", "万元"], ["350501-01", "某校", "350501", written]], ["代码", "名称", "上级代码", "设备值"])
            done = self.run_program("check", self.write("schools.csv", text), "--rules", path, *SHORT)
            if yuan is None:
                self.assertIn("ZS5005", done.err)
            else:
                self.assertEqual(done.lines[2]["verdicts"]["units.enough"][2]["facts"], {"value": yuan}, written)


main()
