import json
import pickle
import re
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

import zhunsheng

COLUMNS = {
    "学校代码": ["a", "b", "c"],
    "学校": ["甲校", "乙校", "丙校"],
    "县": [350524, 350524, 350525],
    "在校生数": [2016, 400, None],
    "用房面积": [9000.1, 1800.0, 3000.5],
    "boarding": [True, False, None],
    "备注": ["", "新校", ""],
}


def judged(program, data, **more):
    result = program.check_table(data, id="学校代码", name="学校", parent="县", ignore=["备注"], as_of="2026-12-31", synthetic=True, **more)
    return {(v.entity, v.requirement): v for v in result.verdicts}


def same_as_json(program, verdicts, complete):
    def county(id, count, *schools):
        census = {"census": {"school": count}} if complete else {}
        return {"id": id, "type": "county", **census, "children": list(schools)}

    def school(id, name, **facts):
        return {"id": id, "type": "school", "name": name, "facts": facts}

    document = {"schema": "zhunsheng-facts/1", "synthetic": True, "entities": [
        county("350524", 2, school("a", "甲校", pupils=2016, rooms="9000.1", boarding=True),
               school("b", "乙校", pupils=400, rooms=1800, boarding=False)),
        county("350525", 1, school("c", "丙校", rooms="3000.5"))]}
    result = program.check(document, "2026-12-31")
    assert {(v.entity, v.requirement): (v.status, v.value) for v in result.verdicts} == \
        {key: (v.status, v.value) for key, v in verdicts.items()}


@pytest.mark.parametrize("complete", [False, True])
def test_columns(demo, complete):
    verdicts = judged(demo, COLUMNS, complete=complete)
    assert verdicts["a", "demo.room"].value == Fraction(90001, 20160)
    assert verdicts["c", "demo.size"].status == "open"
    same_as_json(demo, verdicts, complete)


@pytest.mark.parametrize("complete", [False, True])
def test_pandas(demo, complete):
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(COLUMNS)
    assert frame["在校生数"].dtype == "float64"  # one is missing
    same_as_json(demo, judged(demo, frame, complete=complete), complete)
    frame["在校生数"] = frame["在校生数"].astype("Int64")
    frame["用房面积"] = [Decimal("9000.1"), Decimal("1800"), Decimal("3000.5")]
    same_as_json(demo, judged(demo, frame, complete=complete), complete)


@pytest.mark.parametrize("complete", [False, True])
def test_arrow(demo, complete):
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.table(COLUMNS)
    same_as_json(demo, judged(demo, table, complete=complete), complete)
    exact = table.set_column(4, "用房面积", pyarrow.array([Decimal("9000.10"), Decimal("1800"), Decimal("3000.5")], pyarrow.decimal128(10, 2)))
    same_as_json(demo, judged(demo, exact, complete=complete), complete)


def test_results_as_tables(demo):
    pandas = pytest.importorskip("pandas")
    result = demo.check_table(pandas.DataFrame(COLUMNS), id="学校代码", parent="县", ignore=["学校", "备注"], as_of="2026-12-31")
    frame = result.to_pandas()
    assert len(frame) == len(result) and set(frame["status"]) <= {"met", "not_met", "open", "pending"}
    row = frame[(frame["entity"] == "a") & (frame["requirement"] == "demo.room")].iloc[0]
    assert Fraction(row["value"]) == Fraction(90001, 20160)
    assert row["key"] == "demo.room@1.0.0/a" and row["version"] == "1.0.0" and frame["key"].is_unique
    pytest.importorskip("pyarrow")
    assert result.to_arrow().to_pylist() == result.rows()


def test_counties_own_figures(demo):
    county = {"schema": "zhunsheng-facts/1", "synthetic": True, "entities": [{"id": "350524", "type": "county", "name": "示例县", "facts": {"enrolled": 2416}}]}
    result = demo.check_table(COLUMNS, id="学校代码", parent="县", ignore=["学校", "备注"], facts=[county], as_of="2026-12-31")
    assert {v.entity_name for v in result.verdicts if v.entity == "350524"} == {"示例县"}


def test_what_cannot_be_taken(demo):
    def refused(match, data=COLUMNS, error=zhunsheng.WrongUsage, **more):
        with pytest.raises(error, match=match):
            demo.check_table(data, **{"id": "学校代码", "parent": "县", "ignore": ["学校", "备注"], "as_of": "2026-12-31", "language": "en", **more})

    refused("备注", ignore=["学校"])
    refused("no column '学段'", ignore=["学段"])
    refused("row 1, column '用房面积'.*0.30000000000000004", {**COLUMNS, "用房面积": [0.1 + 0.2, 1.0, 2.0]})
    refused("row 2.*empty", {**COLUMNS, "学校代码": ["a", None, "c"]})
    refused("no table", data=[1, 2])
    with pytest.raises(zhunsheng.Unsound) as caught:
        demo.check_table({**COLUMNS, "在校生数": [2016, -400, None]}, id="学校代码", parent="县", ignore=["学校", "备注"], as_of="2026-12-31")
    assert caught.value.diagnostics[0].file == "row 2" and caught.value.diagnostics[0].path == "pupils"


def refusal(program, data, **more):
    with pytest.raises(zhunsheng.WrongUsage) as caught:
        program.check_table(data, **{"id": "学校代码", "parent": "县", "ignore": ["学校", "备注"], "as_of": "2026-12-31", "language": "en", **more})
    return str(caught.value)


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("length", [0, 1, 2, 4])
def test_columns_of_unequal_length(demo, column, length):
    said = refusal(demo, {**COLUMNS, column: (COLUMNS[column] * 2)[:length]})
    if column == "学校代码":
        assert f"'学校代码' has {length}" in said and "has 3" in said
    else:
        assert f"{column!r} has {length}" in said and "'学校代码' has 3" in said


@pytest.mark.parametrize("values", ["abc", b"abc", {0: 2016, 1: 400, 2: 3}, {2016, 400, 3}, 2016, None])
def test_what_is_no_column(demo, values):
    assert "'在校生数'" in refusal(demo, {**COLUMNS, "在校生数": values})


@pytest.mark.parametrize("column", ["学校代码", "县"])
@pytest.mark.parametrize("value", [None, float("nan"), "", float("inf"), 350524.5, 2.0**60])
def test_ids_that_are_none(demo, column, value):
    values = [*COLUMNS[column]]
    values[1] = value
    said = refusal(demo, {**COLUMNS, column: values})
    assert "row 2" in said and repr(column) in said


@pytest.mark.parametrize("column", ["学校代码", "县"])
@pytest.mark.parametrize("number", [False, True])
def test_ids_that_a_frame_lacks(demo, column, number):
    pandas = pytest.importorskip("pandas")
    values = pandas.Series([1, None, 3] if number else ["a", None, "c"])
    said = refusal(demo, pandas.DataFrame({**COLUMNS, column: values}))
    assert "row 2" in said and repr(column) in said


def test_an_id_twice(demo):
    """Both rows are named, and the field; without a name of the caller's the numbers of the entities."""
    with pytest.raises(zhunsheng.Unsound) as caught:
        demo.check_table({**COLUMNS, "学校代码": ["a", "b", "a"]}, id="学校代码", parent="县", ignore=["学校", "备注"], as_of="2026-12-31")
    [said] = [one for one in caught.value.diagnostics if one.name == "duplicate_key"]
    assert (said.file, said.path) == ("row 3", "id")
    assert "前一次在 row 1" in said.message["zh"] and "first at row 1" in said.message["en"]
    table = demo.table()
    for _ in range(2):
        table.entity("350524", "county")
    with pytest.raises(zhunsheng.Unsound) as caught:
        table.finish()
    [said] = caught.value.diagnostics
    assert (said.file, said.path) == ("350524 [1]", "id")
    assert said.message["en"].endswith("first at 350524 [0]") and said.message["zh"].endswith("前一次在 350524 [0]")


def test_messages_in_both_languages(demo):
    """Those of the package itself too: in the language that was asked for, else in Chinese."""
    given = {"id": "学校代码", "parent": "县", "ignore": ["学校", "备注"], "as_of": "2026-12-31"}
    for data in ([1, 2], {**COLUMNS, "用房面积": [0.1 + 0.2, 1.0, 2.0]}, {**COLUMNS, "学校代码": ["a", None, "c"]}, {**COLUMNS, "谁知道": [1, 2, 3]}):
        for language, more in (("zh", {}), ("zh", {"language": "zh"}), ("en", {"language": "en"})):
            with pytest.raises(zhunsheng.WrongUsage) as caught:
                demo.check_table(data, **given, **more)
            assert str(caught.value) == caught.value.text(language)
            words = re.sub(r"'.*?'|`.*?`", "", str(caught.value))
            assert bool(re.search("[一-鿿]", words)) == (language == "zh"), words
            again = pickle.loads(pickle.dumps(caught.value))
            assert (str(again), again.text("en")) == (str(caught.value), caught.value.text("en"))
    with pytest.raises(zhunsheng.WrongUsage, match="explain is one of"):
        demo.check({}, "2026-12-31", explain="some", language="en")
    with pytest.raises(zhunsheng.WrongUsage, match="facts：对象和列表套得太深"):
        nested = {}
        nested["entities"] = nested
        demo.read(nested)


def test_columns_that_collide(demo):
    with pytest.raises(zhunsheng.Unsound):
        demo.check_table({**COLUMNS, "pupils": [1, 2, 3]}, id="学校代码", parent="县", ignore=["学校", "备注"], as_of="2026-12-31")
    pyarrow = pytest.importorskip("pyarrow")
    twice = pyarrow.table(COLUMNS).append_column("在校生数", pyarrow.array([1, 2, 3]))
    assert "'在校生数'" in refusal(demo, twice)


def test_value_by_value(demo):
    table = demo.table()
    table.synthetic()
    county = table.entity("350524", "县", "示例县")
    table.census(county, "school", 1)
    school = table.entity("a", "school", "甲校", parent="350524", where="登记表第 7 行")
    table.set(school, "pupils", 2016)
    table.set(school, "rooms", "很大")
    with pytest.raises(zhunsheng.Unsound) as caught:
        table.finish()
    (said,) = caught.value.diagnostics
    assert said.file == "登记表第 7 行" and said.path == "rooms" and said.line == 0
    with pytest.raises(zhunsheng.WrongUsage):
        table.set(school, "no_such_fact", 1)
    assert isinstance(table.finish(), zhunsheng.Facts)  # it was emptied


@pytest.mark.parametrize("readme", ["README.md", "README.zh.md"])
def test_what_the_guide_shows(readme, sample, capsys):
    text = (Path(__file__).resolve().parents[2] / "docs/embedding" / readme).read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, re.S)
    names = {"facts": json.loads(sample), "document": sample}
    for block in blocks:
        exec(compile(block, readme, "exec"), names)
    assert len(blocks) == 2 and len(names["result"]) > 0
    assert capsys.readouterr().out.endswith("2026-12-31\n2027-12-31\n")


def test_example():
    script = Path(__file__).resolve().parents[2] / "docs/embedding/example.py"
    out = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True).stdout
    assert "学校教师培训经费 18931/394400 >= 1/20" in out and "低于5%" in out
