import datetime
import json
import subprocess
import sys
import threading
from decimal import Decimal
from fractions import Fraction

import pytest

import zhunsheng


def named(result, requirement):
    return {verdict.entity: verdict for verdict in result.verdicts if verdict.requirement == requirement}


def test_exact_values(demo, facts):
    result = demo.check(facts)
    size, room = named(result, "demo.size"), named(result, "demo.room")
    assert size["a"].status == "not_met" and size["a"].severity == "violation"
    assert size["a"].value == 2016 and size["a"].required.value == 2000 and size["a"].required.comparison == "<="
    assert room["a"].value == Fraction(90001, 20160) and room["a"].required.value == Fraction(9, 2)
    assert room["b"].status == "open"
    assert room["a"].citations[0].quote == "生均用房不低于4.5平方米"
    assert size["a"].title["zh"] == "学校规模" and size["a"].key == "demo.size@1.0.0/a"


def verdict_on_a_root(demo, facts):
    schools = facts["entities"][0]["children"]
    schools[1]["facts"]["rooms"] = 1700
    schools.append({"id": "c", "type": "school", "facts": {"pupils": 100, "rooms": 500}})
    facts["entities"][0]["census"]["school"] = 3
    return named(demo.check(facts), "demo.even")["350524"]


def test_roots_and_ranges(demo, facts):
    even = verdict_on_a_root(demo, facts)
    assert isinstance(even.value, zhunsheng.Root) and even.value.square > 0
    assert abs(float(even.value) - float(even.observed.shown["zh"])) < 0.01
    facts["entities"][0]["census"]["school"] = 4
    assert isinstance(named(demo.check(facts), "demo.all")["350524"].value, zhunsheng.Range)


def signed(square, negative=False):
    return zhunsheng.Root(Fraction(square), negative)


def test_roots_compare_exactly():
    ordered = [signed(5, True), -2, signed(2, True), Fraction(-1, 2), 0, Fraction(1, 2), signed(Fraction(2, 7)), 1, Fraction(14142, 10000), signed(2),
               Fraction(14143, 10000), signed(3), 2, signed(5)]
    for i, low in enumerate(ordered):
        for j, high in enumerate(ordered):
            assert (low < high, low <= high, low > high, low >= high, low == high, low != high) == \
                (i < j, i <= j, i > j, i >= j, i == j, i != j), (low, high)
    assert sorted(reversed(ordered)) == ordered


def test_equal_roots_have_one_hash():
    for one, other in ((signed(4), 2), (signed(4, True), -2), (signed(Fraction(4, 9)), Fraction(2, 3)), (signed(0, True), signed(0)), (signed(0, True), 0),
                       (signed(2), signed(2)), (signed(10**40), 10**20)):
        assert one == other and other == one and hash(one) == hash(other) and len({one, other}) == 1
    assert len({signed(2), signed(2, True), signed(8), signed(10**40 + 1), 10**20}) == 5
    assert signed(2) != "2" and signed(2) is not None
    for other in (0.5, "2", None):
        assert signed(2) != other
        with pytest.raises(TypeError):
            signed(2) < other


def test_a_root_of_a_verdict_compares(demo, facts):
    even = verdict_on_a_root(demo, facts)
    assert isinstance(even.value, zhunsheng.Root) and isinstance(even.required.value, Fraction)
    assert (even.value <= even.required.value) == (even.status == "met")


def test_the_same_from_dict_text_and_bytes(demo, facts, as_json):
    keys = [[(v.key, v.status, v.value) for v in demo.check(form).verdicts]
            for form in (facts, as_json(facts), as_json(facts).encode())]
    assert keys[0] == keys[1] == keys[2]


def test_numbers_of_python(demo, facts):
    school = facts["entities"][0]["children"][0]["facts"]
    for value in (9000.1, Decimal("9000.1"), Fraction(90001, 10), "9000.1"):
        school["rooms"] = value
        assert named(demo.check(facts), "demo.room")["a"].value == Fraction(90001, 20160)
    for value in (0.1 + 0.2, float("nan"), float("inf"), Fraction(1, 3), Decimal("NaN"), 1e300, object()):
        school["rooms"] = value
        with pytest.raises(zhunsheng.WrongUsage):
            demo.check(facts)


def test_explanations(demo, facts):
    verdict = named(demo.check(facts), "demo.size")["a"]
    assert "甲校" in verdict.explain("zh") and "2,016" in verdict.explain("en")
    assert verdict.explain("zh") != verdict.explain("en")
    assert verdict.explanation()["explanation"]["sentence"]["zh"]
    with pytest.raises(ValueError):
        verdict.explain("fr")


def test_json_is_the_contract(bundled, sample):
    result = bundled.check(sample, "2026-12-31", explain="failed")
    document = result.json()
    assert document["schema"] == "zhunsheng-result/1" and document["as_of"] == "2026-12-31"
    assert sum(len(entity["verdicts"]) for entity in document["entities"]) == len(result)
    assert {v["key"] for e in document["entities"] for v in e["verdicts"]} == {v.key for v in result.verdicts}


def test_what_is_wrong_has_its_place(demo, facts):
    facts["entities"][0]["children"][0]["facts"]["pupil"] = 3
    with pytest.raises(zhunsheng.Unsound) as caught:
        demo.check(json.dumps(facts, indent=1), name="某县.json")
    (said,) = caught.value.diagnostics
    assert said.code == "ZS5003" and said.file == "某县.json" and said.line > 1 and said.error
    assert said.path == "/entities/0/children/0/facts/pupil" and said.message["zh"] and said.message["en"]
    with pytest.raises(zhunsheng.Unsound) as caught:
        zhunsheng.Program.compile({"坏.zs": "规则 x “x”\n应：不知道 大于 3\n"})
    assert caught.value.diagnostics[0].file == "坏.zs"


def test_errors_follow_the_language(demo, facts):
    facts["entities"][0]["children"][0]["facts"]["pupil"] = 3
    table = {"id": ["a"], "pupils": [-3]}
    for call in (lambda **more: demo.check(facts, **more), lambda **more: demo.read(facts, **more),
                 lambda **more: demo.check_table(table, as_of="2026-12-31", **more), lambda **more: demo.check(facts, rules="siez", **more)):
        said = {}
        for language in ("zh", "en"):
            with pytest.raises(zhunsheng.Error) as caught:
                call(language=language)
            said[language] = str(caught.value)
            assert caught.value.text(language) == said[language] and all(one.text(language) in said[language] for one in caught.value.diagnostics)
        assert "有误" in said["zh"] and "有误" not in said["en"] and "（" not in said["en"]
        with pytest.raises(zhunsheng.Error) as caught:
            call()
        assert str(caught.value) == said["zh"] and caught.value.text("en") == said["en"]


def test_selection(demo, facts):
    assert {v.requirement for v in demo.check(facts, rules=["size"]).verdicts} == {"demo.size"}
    assert {v.entity for v in demo.check(facts, entities=["乙校"]).verdicts} == {"b"}
    with pytest.raises(zhunsheng.WrongUsage):
        demo.check(facts, rules=["siez"])
    del facts["as_of"]
    with pytest.raises(zhunsheng.WrongUsage, match="as_of"):
        demo.check(facts)
    assert len(demo.check(facts, datetime.date(2026, 12, 31))) > 0


def test_overlay(demo, facts):
    overlay = {"schema": "zhunsheng-overlay/1", "synthetic": True, "waivers": [
        {"requirement": "demo.size", "entity": "a", "body": "教育部", "document": "虚构〔2026〕1号", "reason": "扩建中", "on": "2026-01-01"}]}
    verdict = named(demo.check(facts, overlay=overlay), "demo.size")["a"]
    assert verdict.status == "waived"
    assert named(demo.check(facts), "demo.size")["a"].status == "not_met"


def test_limits_and_cancelling(demo, facts):
    with pytest.raises(zhunsheng.TooMuch):
        demo.check(facts, most_verdicts=1)
    with pytest.raises(zhunsheng.Unsound):
        demo.read(facts, limits={"document_bytes": 10})
    with pytest.raises(ValueError):
        demo.read(facts, limits={"no_such_limit": 10})
    cancellation = zhunsheng.Cancellation()
    assert demo.check(facts, cancellation=cancellation)
    cancellation.cancel()
    with pytest.raises(zhunsheng.Cancelled):
        demo.check(facts, cancellation=cancellation)


def test_compiled_programs(demo, facts, rules, tmp_path):
    path = tmp_path / "规则.zsp"
    path.write_bytes(demo.to_bytes())
    opened = zhunsheng.Program.open(path)
    assert opened.verify() and opened.digest == demo.digest
    assert [v.status for v in opened.check(facts).verdicts] == [v.status for v in demo.check(facts).verdicts]
    damaged = bytearray(demo.to_bytes())
    damaged[len(damaged) // 2] ^= 1
    with pytest.raises(zhunsheng.Refused):
        zhunsheng.Program.from_bytes(bytes(damaged))
    with pytest.raises(zhunsheng.CannotRead):
        zhunsheng.Program.open(tmp_path / "none.zsp")
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "demo.zs").write_text(rules, encoding="utf-8")
    assert zhunsheng.Program.load(folder).check(facts)


def test_lists(bundled):
    assert bundled.list("rules", "en") and bundled.list("readings")
    assert {t["id"] for t in bundled.list("facts")["types"]} >= {"county", "school"}
    assert "$schema" in bundled.list("schema")


def test_results_outlive_what_they_came_from(facts, rules):
    verdict = named(zhunsheng.Program.compile({"demo.zs": rules}).check(facts), "demo.size")["a"]
    assert "甲校" in verdict.explain()


def test_threads_share_a_program(demo, facts):
    read, statuses = demo.read(facts), []

    def work():
        for _ in range(30):
            statuses.append(tuple(v.status for v in demo.check(read).verdicts))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(statuses) == 120 and len(set(statuses)) == 1


def test_typed(tmp_path):
    pytest.importorskip("mypy")
    script = tmp_path / "use.py"
    script.write_text("import zhunsheng\nfrom fractions import Fraction\n"
                      "result = zhunsheng.Program.bundled().check({}, as_of='2026-12-31')\n"
                      "reveal_type(result.verdicts[0].status)\nreveal_type(result.verdicts[0].severity)\n"
                      "print(result.verdicts[0].status == 'mett')\n"
                      "half: bool = zhunsheng.Root(Fraction(2), False) > Fraction(1, 2)\nwrong: int = result.verdicts[0].explain('zh')\n", encoding="utf-8")
    out = subprocess.run([sys.executable, "-m", "mypy", "--strict", script], capture_output=True, text=True, cwd=tmp_path).stdout
    assert "Literal['met', 'not_met'" in out and "'violation'" in out and "Non-overlapping equality check" in out
    assert "Incompatible types in assignment" in out and "untyped" not in out and "missing library stubs" not in out
