"""What callers give wrongly: a TypeError for a wrong type, WrongUsage (a ValueError too) for a wrong value, before anything is read."""

import datetime
import json

import pytest

import zhunsheng

UNSOUND = {"schema": "zhunsheng-facts/1", "entities": 3}


def cyclic():
    made = {"schema": "zhunsheng-facts/1"}
    made["entities"] = [made]
    return made


def deep():
    made = []
    for _ in range(100_000):
        made = [made]
    return {"entities": made}


@pytest.mark.parametrize("give", [cyclic, deep])
@pytest.mark.parametrize("overlay", [False, True])
def test_too_deep(demo, facts, give, overlay):
    with pytest.raises(zhunsheng.WrongUsage, match="套"):
        demo.check(facts, overlay=give()) if overlay else demo.check(give())


@pytest.mark.parametrize("call", [
    lambda program, facts, half: program.read(half),
    lambda program, facts, half: program.read(facts, name=half),
    lambda program, facts, half: program.read({**facts, "name": half}),
    lambda program, facts, half: program.check(facts, rules=[half]),
    lambda program, facts, half: program.check(facts, half),
    lambda program, facts, half: program.type(half),
    lambda program, facts, half: program.table().entity(half, "school"),
    lambda program, facts, half: program.compile({half: ""}),
    lambda program, facts, half: program.compile({"a.zs": half}),
    lambda program, facts, half: program.check_table({"id": [half]}),
])
def test_half_characters(demo, facts, call):
    with pytest.raises(zhunsheng.WrongUsage, match="d800"):
        call(demo, facts, "文\ud800")


@pytest.mark.parametrize("form", [bytearray, memoryview])
def test_bytes_of_all_kinds(demo, facts, form):
    document = json.dumps(facts).encode()
    assert [v.key for v in demo.check(form(document)).verdicts] == [v.key for v in demo.check(facts).verdicts]
    assert zhunsheng.Program.from_bytes(form(demo.to_bytes())).digest == demo.digest


@pytest.mark.parametrize("given", [3, None, [1], {1}, 0.5])
def test_what_are_no_facts(demo, given):
    for call in (demo.read, demo.check, demo.table().add_json):
        with pytest.raises(TypeError, match=f"facts.*{type(given).__name__}"):
            call(given)


@pytest.mark.parametrize("name", ["document_bytes", "entities", "depth", "number_digits", "number_exponent", "diagnostics"])
@pytest.mark.parametrize("value", [-1, 0, -(2**32) + 5, 2**32 + 5, 2**64 + 5])
def test_limits_out_of_range(demo, facts, name, value):
    if name == "document_bytes" and value == 2**32 + 5:
        pytest.skip("a size that can be")
    for call in (lambda limits: demo.read(facts, limits=limits), lambda limits: demo.table(limits)):
        with pytest.raises(zhunsheng.WrongUsage, match=name):
            call({name: value})


def test_limits_of_other_kinds(demo, facts):
    assert demo.read(facts, limits={"entities": 3})
    with pytest.raises(zhunsheng.WrongUsage, match="'entities'.*'entitis'"):
        demo.read(facts, limits={"entitis": 1})
    for value in (1.5, "3", None):
        with pytest.raises(TypeError, match="entities"):
            demo.read(facts, limits={"entities": value})
    for value in (-1, 2**64 + 1):
        with pytest.raises(zhunsheng.WrongUsage, match="most_verdicts"):
            demo.check(facts, most_verdicts=value)


def test_one_name_for_a_list(demo, facts):
    for option, one in (("rules", "size"), ("rulesets", "demo"), ("entities", "a")):
        alone, listed = (demo.check(facts, **{option: names}) for names in (one, [one]))
        assert alone and [v.key for v in alone.verdicts] == [v.key for v in listed.verdicts]
    with pytest.raises(zhunsheng.WrongUsage, match="siez"):
        demo.check(facts, rules="siez")


@pytest.mark.parametrize("option", ["rulesets", "rules", "entities"])
@pytest.mark.parametrize("given", [None, 3, [3], b"size"])
def test_what_are_no_names(demo, option, given):
    with pytest.raises(TypeError, match=option):
        demo.check(UNSOUND, **{option: given})


def test_names_of_columns(demo):
    data = {"id": ["a"], "pupils": [3], "备注": ["新"]}
    assert demo.check_table(data, ignore="备注", as_of="2026-12-31")
    with pytest.raises(zhunsheng.WrongUsage, match="'foo'"):
        demo.check_table(data, ignore="foo")
    with pytest.raises(TypeError, match="ignore"):
        demo.check_table(data, ignore=None)
    with pytest.raises(TypeError, match="columns"):
        demo.check_table(data, ignore="备注", columns="pupils")


def test_documents_beside_a_table(demo):
    county = {"schema": "zhunsheng-facts/1", "synthetic": True, "entities": [{"id": "350524", "type": "county", "name": "示例县"}]}
    data = {"id": ["a"], "县": ["350524"], "pupils": [3]}
    alone, listed = (demo.check_table(data, parent="县", facts=given, as_of="2026-12-31") for given in (county, [county]))
    assert [v.entity_name for v in alone.verdicts] == [v.entity_name for v in listed.verdicts]
    assert [v.key for v in demo.check_table(data, parent="县", facts=json.dumps(county), as_of="2026-12-31").verdicts] == [v.key for v in listed.verdicts]


def test_days(demo, facts):
    assert demo.check(facts, None).json()["as_of"] == "2026-12-31"
    data = {"id": ["a"], "pupils": [3]}
    with pytest.raises(zhunsheng.WrongUsage, match="as_of"):
        demo.check_table(data, as_of=None)
    moment = datetime.datetime(2026, 12, 31, 23, 59)
    assert demo.check_table(data, as_of=moment).json()["as_of"] == "2026-12-31"
    for wrong in (20261231, 3.5, ["2026-12-31"]):
        with pytest.raises(TypeError, match="day"):
            demo.check(UNSOUND, wrong)
    with pytest.raises(zhunsheng.WrongUsage):
        demo.check(facts, "2026-13-31")


def test_options_are_judged_before_the_facts(demo):
    for options in ({"language": "de"}, {"language": None}, {"explain": "some"}, {"most_verdicts": -1}):
        with pytest.raises(zhunsheng.WrongUsage, match=next(iter(options))):
            demo.check(UNSOUND, **options)
        with pytest.raises(zhunsheng.WrongUsage, match=next(iter(options))):
            demo.check_table({}, **options)
    for options in ({"cancellation": 3}, {"overlay": 3}):
        with pytest.raises(TypeError, match=next(iter(options))):
            demo.check(UNSOUND, **options)


def test_other_words(demo, facts):
    verdict = demo.check(facts).verdicts[0]
    for call in (verdict.explain, verdict.explanation, lambda language: demo.list("rules", language)):
        with pytest.raises(zhunsheng.WrongUsage, match="'de'"):
            call("de")
    with pytest.raises(zhunsheng.WrongUsage, match="rulez"):
        demo.list("rulez")
    for width in (-1, 2**31):
        with pytest.raises(zhunsheng.WrongUsage, match="width"):
            verdict.explain("zh", width)


@pytest.mark.parametrize("given", ["规则", b"", 3, None, ["a.zs"]])
def test_sources_have_names(given):
    with pytest.raises(TypeError, match="compile"):
        zhunsheng.Program.compile(given)


def test_texts_are_texts(demo):
    for call in (lambda: zhunsheng.Program.compile({"a.zs": 3}), lambda: demo.type(3), lambda: demo.fact(None), lambda: demo.table().entity(3, "school"),
                 lambda: zhunsheng.Program.from_bytes("text")):
        with pytest.raises(TypeError, match="text|bytes"):
            call()
