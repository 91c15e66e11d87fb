"""催报清单: each figure once, with who provides it, and a part above its whole with whose it is and where it stands."""

import unittest

from _books import COVER, book, check, drop, folder, openpyxl, run

RULESET = ("--ruleset", "quality-balance")


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = folder()

    def tearDown(self):
        drop(self.folder)

    def owed(self, path):
        out = self.folder / "result.xlsx"
        run("check", path, *RULESET, "--format", "xlsx", "-o", out)
        sheet = openpyxl.load_workbook(out)["催报清单"]
        heads = next(row for row in sheet.iter_rows(values_only=True) if row[0] == "序号")
        return [dict(zip(heads, row)) for row in sheet.iter_rows(min_row=4, values_only=True) if isinstance(row[0], int)]


class Reminders(Case):
    def test_once_and_with_its_provider(self):
        path = book(self.folder / "缺.xlsx", {"封面": COVER, "学校": [["代码", "名称", "学段", "在校生数"], ["999902-1", "甲校", "小学", 800]]})
        rows = self.owed(path)
        self.assertGreater(len(rows), 50)
        named = [(row["对象代码"], row["所缺数据"]) for row in rows]
        self.assertEqual(len(named), len(set(named)))
        self.assertEqual(len([what for entity, what in named if "“办学类别”" in what and entity == "999902-1"]), 1)
        for row in rows:
            self.assertNotIn("提供）", row["所缺数据"])
            self.assertNotIn("甲校的", row["所缺数据"])
        due, = [row for row in rows if row["所缺数据"].startswith("学校应报数未核定")]
        self.assertEqual(due["提供单位"], "县级教育部门")


class PartsAboveWholes(Case):
    def test_who_and_where(self):
        heads = ["代码", "名称", "学段", "在校生数", "随迁子女学生数"]
        path = book(self.folder / "大.xlsx", {"封面": COVER, "县": [["指标", "填报值"], ["应报数：学校", 2]],
                                             "学校": [heads, ["999902-1", "甲校", "小学", 800, 900], ["999902-2", "乙校", "小学", 800, 80]]})
        result, said, _ = check(path, *RULESET)
        said = "".join(said.split())
        self.assertIn("大.xlsx「学校」!E2", said)
        self.assertIn("甲校：分项“随迁子女学生数”是900人，大于总数“在校生数”的800人", said)
        self.assertIn("大.xlsx「学校」!D2", said)
        self.assertNotIn("乙校", said)
        county, = [entity for entity in result["entities"] if entity["id"] == "999902"]
        causes = [cause["message"]["zh"] if isinstance(cause["message"], dict) else cause["message"] for one in county["verdicts"] for cause in one["causes"]]
        above = {cause for cause in causes if "大于总数" in cause}
        self.assertEqual(above, {"甲校的分项“随迁子女学生数”（900人）大于总数“在校生数”（800人）"})


if __name__ == "__main__":
    unittest.main()
