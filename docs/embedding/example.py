"""Schools by county, from a table. The figures are invented."""

import zhunsheng

schools = {  # or a pandas.DataFrame, or a pyarrow.Table
    "学校代码": ["999901-001", "999901-023"],
    "学校": ["示例县第一小学", "示例县第二十三小学"],
    "县": ["999901", "999901"],
    "学段": ["小学", "小学"],
    "办学类别": ["regular", "regular"],
    "学校教师培训经费": [80640, "75724.00"],
    "年度公用经费预算总额": [1612800, 1577600],
}

program = zhunsheng.Program.bundled()
result = program.check_table(schools, id="学校代码", name="学校", parent="县", synthetic=True, as_of="2026-12-31")
for verdict in result.verdicts:
    if verdict.status == "not_met" and verdict.value is not None:
        print(verdict.entity_name, verdict.title["zh"], verdict.value, verdict.required.comparison, verdict.required.value)
        print(verdict.explain("zh"))
