"""The JSON Schema of the facts says what `check` says: of the sample, and of samples with one thing changed, and where it cannot, that is listed."""

import copy
import json
import sys

from _zhunsheng import ROOT, Case, main

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not here: the schema of facts is not compared with the reader")
    sys.exit(77)

ATTESTED = {"attested": True, "on": "2026-02-28", "by": "县教育局", "evidence": ["方案"]}
NUMBER, SHARE, PLAN, TRUTH = "disabled_children", "public_recognition", "layout_plan", "has_special_school"

# A value of one fact of a county, the rest being sound.
GOOD_FACTS = [(NUMBER, v) for v in (412, 412.0, "412人", " 412 ", "４１２", "-0", None, [1, 1], {"value": 1}, {"value": 1, "unit": None}, {"value": None},
                                    {"series": {"2026": 1, "2025": [1, {"value": 1}]}}, {"value": 1, "on": "2026年3月1日"}, [None, 1])] + [
    (SHARE, v) for v in (1, 0.972, "97.2%", "1.0", "０.9", "九成", {"value": 97.2, "unit": "%"}, {"value": "94.3%", "rounded": True})] + [
    (PLAN, v) for v in (ATTESTED, [ATTESTED], None, {}, {"attested": None}, {"attested": False}, {**ATTESTED, "period": "2025"}, [{**ATTESTED, "period": "2025/26"}, {**ATTESTED, "period": "2024/25"}], {**ATTESTED, "evidence": {"title": "方案", "page": 3}})] + [
    (TRUTH, v) for v in (True, "是", "否", None)]
BAD_FACTS = [("disabled_childen", 1)] + [
    (NUMBER, v) for v in (-1, "-1", 1.5, "1.5", True, "many", [], {}, [[1]], {"value": 1, "vlaue": 1}, {"value": 1, "series": {"2025": 1}}, {"value": 1, "on": "soon"},
                          {"series": {}}, {"series": {"soon": 1}}, {"series": {"2025-13": 1}}, {"value": 1, "rounded": "maybe"}, ATTESTED)] + [
    (SHARE, v) for v in (97.2, "97.2", 1.01, "2", "10", "1.0001", -0.1)] + [
    (PLAN, v) for v in (True, "有", [], {"attested": "可能"}, {"found": True}, {**ATTESTED, "evidence": True}, {**ATTESTED, "period": "去年"}, {**ATTESTED, "on": 2026})] + [
    (TRUTH, v) for v in (1, "有", {"value": True, "rounded": True})]
# Refused by `check` alone: what no pattern tells, such as units, bounds of what has a unit, the calendar, and what stands elsewhere in the file.
CHECK_ALONE = [(NUMBER, "412元"), (NUMBER, {"value": 1, "unit": "元"}), (NUMBER, {"value": 1, "source": "unlisted"}), (NUMBER, {"series": {"2025/27": 1}}),
               (NUMBER, {"series": {"2025": 1, "2025/26": 1}}), (NUMBER, {"value": 1, "on": "2026-02-30"}), (SHARE, "105%"), (SHARE, "97.2分")]

GOOD_MEMBERS = [{"name": None}, {"facts": None}, {"children": None}, {"census": None}, {"census": {"school": "3校", "班级": 4}}, {"parent": "350500"},
                {"children": [{"id": "s", "type": "学校", "facts": {"学段": "小学"}}]}, {"children": [{"id": "s", "type": "class"}]}]
BAD_MEMBERS = [{"id": 350524}, {"id": " "}, {"id": None}, {"type": "planet"}, {"type": None}, {"name": 5}, {"facts": []}, {"children": {}}, {"remark": "x"}, {"parent": 350500},
               {"census": {"school": -3}}, {"census": {"school": 1.5}}, {"census": {"planet": 1}}, {"facts": {NUMBER: 1, "适龄残疾儿童少年数": 1}},
               {"children": [{"id": "s", "type": "province"}]}, {"children": [{"id": "s", "type": "county"}]}, {"children": [{"id": "s", "type": "school", "facts": {NUMBER: 1}}]},
               {"children": [{"id": "s", "type": "school", "facts": {"学段": "大学"}}]}, {"children": [{"type": "school"}]}]

GOOD_DOCUMENTS = [{"as_of": None}, {"as_of": "2026年3月1日"}, {"as_of": "２０２６-０３-０１"}, {"synthetic": "是"}, {"sources": None}, {"sources": {"x": None}}, {"entities": None}]
BAD_DOCUMENTS = [{"schema": "zhunsheng-facts/2"}, {"schema": None}, {"as_of": "2026-13-01"}, {"as_of": "2026-12-32"}, {"as_of": 20260301}, {"synthetic": "yes"}, {"sources": []},
                 {"sources": {"x": "年报"}}, {"sources": {"x": {"titel": "年报"}}}, {"sources": {"x": {"digest": "1"}}}, {"entities": {}}, {"entities": [1]}, {"remark": "x"}]


def with_fact(name, value):
    return with_members({"facts": {name: value}})


def with_members(members):
    return {"schema": "zhunsheng-facts/1", "synthetic": True, "entities": [{"id": "350524", "type": "county"} | members]}


def with_document(members):
    return {"schema": "zhunsheng-facts/1", "entities": []} | members


class Schema(Case):
    @classmethod
    def setUpClass(cls):
        cls.sample = json.loads((ROOT / "fixtures/sample/county.json").read_text(encoding="utf-8"))

    def validator(self, *type):
        schema = self.run_program("facts", "--json-schema", *type).json
        jsonschema.Draft202012Validator.check_schema(schema)
        return jsonschema.Draft202012Validator(schema)

    def refused(self, facts):
        """Whether check refuses them, and with a place."""
        ran = self.run_program("check", "-", "--format", "json", stdin=facts if isinstance(facts, str) else json.dumps(facts, ensure_ascii=False))
        self.assertIn(ran.status, (0, 2, 3, 4), ran.err)
        if ran.status == 3:
            self.assertRegex(ran.err, r"-:\d+:\d+")
        return ran.status == 3

    def agree(self, cases, good):
        validator = self.validator()
        for facts in cases:
            with self.subTest(facts=facts):
                self.assertEqual(validator.is_valid(facts), good, "the schema")
                self.assertEqual(not self.refused(facts), good, "check")

    def test_values(self):
        self.agree([with_fact(*case) for case in GOOD_FACTS], True)
        self.agree([with_fact(*case) for case in BAD_FACTS], False)

    def test_entities(self):
        self.agree([with_members(case) for case in GOOD_MEMBERS], True)
        self.agree([with_members(case) for case in BAD_MEMBERS], False)

    def test_documents(self):
        self.agree([with_document(case) for case in GOOD_DOCUMENTS], True)
        self.agree([with_document(case) for case in BAD_DOCUMENTS] + [[], {"entities": []}, {"schema": "zhunsheng-facts/1"}], False)

    def test_what_check_alone_tells(self):
        validator = self.validator()
        for case in CHECK_ALONE:
            with self.subTest(case=case):
                self.assertTrue(validator.is_valid(with_fact(*case)))
                self.assertTrue(self.refused(with_fact(*case)))
        for text in ('{"schema": "zhunsheng-facts/1", "sources": {"a": {"title": "甲"}, "a": {"title": "乙"}}, "entities": []}',
                     json.dumps(with_document({"entities": [{"id": "1", "type": "county", "name": "甲"}, {"id": "1", "type": "school"}]})),
                     json.dumps(with_members({"parent": "350524"}))):
            self.assertTrue(validator.is_valid(json.loads(text)))
            self.assertTrue(self.refused(text), text)

    def test_the_sample(self):
        self.validator("county").validate(self.sample)
        general = json.loads((ROOT / "docs/schemas/facts-1.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(general)
        jsonschema.validate(self.sample, general)

    def test_one_thing_changed_in_the_sample(self):
        validator = self.validator()
        school = next(child for child in self.sample["entities"][0]["children"] if child["type"] == "school" and child.get("facts"))
        for name, value in (("no_such_fact", 1), ("stage", "大学"), ("students", -1), ("students", "many")):
            changed = copy.deepcopy(self.sample)
            next(c for c in changed["entities"][0]["children"] if c["id"] == school["id"])["facts"][name] = value
            with self.subTest(name=name, value=value):
                error = next(validator.iter_errors(changed))
                self.assertEqual(error.absolute_path[0], "entities")
                self.assertTrue(self.refused(changed))

    def test_general_schema_takes_what_check_takes(self):
        general = jsonschema.Draft202012Validator(json.loads((ROOT / "docs/schemas/facts-1.schema.json").read_text(encoding="utf-8")))
        good = [with_fact(*case) for case in GOOD_FACTS] + [with_members(case) for case in GOOD_MEMBERS] + [with_document(case) for case in GOOD_DOCUMENTS]
        for facts in good:
            with self.subTest(facts=facts):
                general.validate(facts)


if __name__ == "__main__":
    main()
