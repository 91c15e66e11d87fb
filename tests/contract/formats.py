"""Formats: shapes against the schemas, and the same totals everywhere."""

import json
import re
import unittest

from _zhunsheng import ROOT, RULES, Case, county, document, main

try:
    import jsonschema
except ImportError:
    jsonschema = None
    print("python3-jsonschema is not here: shapes are not compared with docs/schemas")

STATUSES = ["met", "not_met", "pending", "open", "review", "not_applicable", "waived"]
FACTS = document(county("350524", public=949, pupils=(800, 2001)), county("350525", public="absent"), county("350526", public=990), {"id": "350000", "type": "province", "name": "某省", "facts": {}})


class Formats(Case):
    def ran(self, *arguments, facts=FACTS):
        return self.check(self.write("facts.json", facts), *arguments)

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not here")
    def test_schema_of_results(self):
        schema = json.loads((ROOT / "docs/schemas/result-1.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        for explained in ("none", "failed", "all"):
            jsonschema.validate(self.ran("--format", "json", "--explain", explained).json, schema)
        entity = {"$defs": schema["$defs"], "$ref": "#/$defs/entity"}
        for line in self.ran("--format", "ndjson").lines[1:-1]:
            jsonschema.validate(line, entity)

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not here")
    def test_schema_of_facts(self):
        for type in ([], ["county"], ["县"]):
            schema = self.run_program("facts", "--rules", self.rules, "--json-schema", *type).json
            jsonschema.Draft202012Validator.check_schema(schema)
            jsonschema.validate(document(county()), schema)
            with self.assertRaises(jsonschema.ValidationError):
                jsonschema.validate(document(county(facts={"no_such_fact": 1})), schema)

    def totals(self, entities):
        verdicts = [verdict for entity in entities for verdict in entity["verdicts"]]
        return {status: sum(verdict["status"] == status for verdict in verdicts) for status in STATUSES}

    def test_totals_agree(self):
        whole = self.ran("--format", "json").json
        counted = self.totals(whole["entities"])
        self.assertEqual(counted, {status: whole["summary"][status] for status in STATUSES})
        self.assertGreater(min(counted["met"], counted["not_met"], counted["open"]), 0)
        self.assertEqual(whole["summary"]["violations"], 2)
        lines = self.ran("--format", "ndjson").lines
        self.assertEqual(lines[-1]["summary"], whole["summary"])
        self.assertEqual(lines[1:-1], whole["entities"])
        short = self.ran("--format", "ndjson", "--columns", "status").lines
        self.assertEqual(short[-1]["summary"], whole["summary"])
        self.assertEqual(sum(len(line["verdicts"]) for line in short[1:-1]), whole["summary"]["verdicts"])
        last = self.ran().out.splitlines()[-1]
        shown = {int(n) for n in re.findall(r"\d+", last)}
        self.assertTrue({counted["met"], counted["not_met"], counted["open"]} <= shown, last)

    def test_conclusions_count_the_verdicts(self):
        for entity in self.ran("--format", "json").json["entities"]:
            counts = {status: sum(conclusion["counts"][status] for conclusion in entity["conclusions"]) for status in STATUSES}
            self.assertEqual(counts, self.totals([entity]))

    def test_a_verdict(self):
        verdict = self.ran("--format", "json", "--rule", "share", "--entity", "350524").json["entities"][0]["verdicts"][0]
        self.assertEqual(verdict["key"], "demo.share@1.0.0/350524")
        self.assertEqual((verdict["status"], verdict["severity"], verdict["modality"]), ("not_met", "violation", "must"))
        self.assertEqual(verdict["observed"]["value"], "0.949")
        self.assertEqual(verdict["observed"]["display"], "94.9%")
        self.assertEqual((verdict["required"]["op"], verdict["required"]["value"], verdict["required"]["display"]), (">=", "0.95", "95%"))
        self.assertEqual(verdict["citations"], [{"document": "demo-doc", "locator": "一", "quote": "公办就读比例不低于95%", "verified": False}])

    def test_open_names_what_is_missing_and_who_has_it(self):
        verdict = self.ran("--format", "json", "--rule", "share", "--entity", "县350525").json["entities"]
        verdict = [v for entity in verdict for v in entity["verdicts"]][0]
        self.assertEqual(verdict["status"], "open")
        self.assertIn("public_enrolled", [cause["fact"] for cause in verdict["causes"] if cause["kind"] == "missing"])

    def test_short_form(self):
        header, *entities, last = self.ran("--format", "ndjson", "--columns", "status,value,severity").lines
        self.assertEqual(header["columns"], ["status", "value", "severity"])
        by_id = {entity["id"]: entity["verdicts"] for entity in entities}
        self.assertEqual(by_id["350524"]["demo.share"], ["not_met", "0.949", "violation"])
        self.assertEqual(by_id["350525"]["demo.share"], ["open", None, "none"])
        self.assertEqual(by_id["350524-1"]["demo.size"], ["not_met", "2001", "violation"])
        self.assertRegex(last["facts"]["digest"], r"^sha-256:[0-9a-f]{64}$")

    def test_the_date_and_where_it_is_from(self):
        self.assertEqual(self.ran("--format", "json").json["as_of_from"], "option")
        facts = self.write("dated.json", {**FACTS, "as_of": "2026-06-30"})
        dated = self.run_program("check", "--rules", self.rules, facts, "--format", "json").json
        self.assertEqual((dated["as_of"], dated["as_of_from"]), ("2026-06-30", "facts"))
        undated = self.run_program("check", "--rules", self.rules, self.write("facts.json", FACTS), "--format", "json").json
        self.assertEqual(undated["as_of_from"], "clock")

    def test_synthetic_is_said(self):
        self.assertIn("演示数据（虚构）", self.ran().out)
        self.assertTrue(self.ran("--format", "json").json["synthetic"])
        real = {**FACTS, "synthetic": False}
        self.assertNotIn("演示数据", self.ran(facts=real).out)

    def test_an_empty_table_is_no_facts(self):
        for text in ("", "\n", ",,\n"):
            ran = self.run_program("check", self.write("empty.csv", text))
            self.assertEqual((ran.status, ran.out), (3, ""), ran.err)
            self.assertIn("ZS5016", ran.err)

    def test_what_is_unsound_stands_in_place_of_json_alone(self):
        """Lines and pages that were there before stay."""
        facts = self.write("bad.json", document(county(facts={"enroled": 1})))
        for name in ("ndjson", "rows", "text", "html", "csv"):
            old = self.write("old", "before")
            ran = self.check(facts, "--format", name, "-o", old)
            self.assertEqual((ran.status, (self.folder / "old").read_text(encoding="utf-8")), (3, "before"), name)

    def test_unsound_facts_give_no_result(self):
        ran = self.ran("--format", "json", facts=document(county(facts={"enroled": 1})))
        self.assertEqual(ran.json["schema"], "zhunsheng-diagnostics/1")
        self.assertEqual(ran.json["diagnostics"][0]["code"], "ZS5003")
        self.assertIn("enrolled", ran.err)

    def test_same_bytes_again(self):
        for arguments in (["--format", "json"], ["--format", "ndjson"], []):
            self.assertEqual(self.ran(*arguments).out, self.ran(*arguments).out)

    def test_control_characters_in_names(self):
        facts = document(county("350524", name="坏\u202e名\u001b[31m"))
        for arguments in ([], ["--format", "json"]):
            out = self.ran(*arguments, facts=facts).out
            self.assertNotIn("\u202e", out)
            self.assertNotIn("\x1b", out)

    def test_colour_only_if_asked(self):
        self.assertNotIn("\x1b", self.ran().out)
        self.assertIn("\x1b[", self.ran("--color", "always").out)

    def test_width(self):
        for width in (40, 60, 80, 160):
            for line in self.ran("--width", str(width)).out.splitlines():
                columns = sum(2 if "\u1100" <= c <= "\uffef" and not "\u2000" <= c <= "\u2e7f" else 1 for c in line)
                self.assertLessEqual(columns, width, line)

    def test_rules(self):
        rows = {row["id"]: row for row in self.run_program("rules", "--rules", self.rules, "--format", "json").json}
        share = rows["demo.share"]
        self.assertEqual((share["requirement"]["op"], share["requirement"]["value"], share["requirement"]["unit"]), (">=", "95%", "%"))
        self.assertEqual((share["requirement"]["indicator"], share["requirement"]["denominator"]), ("公办就读人数", "在读人数"))
        self.assertEqual((share["entity"], share["kind"], share["modality"]), (["county"], "numeric", "must"))
        self.assertEqual(share["citations"][0]["locator"], "一")
        self.assertEqual((rows["demo.size"]["requirement"]["op"], rows["demo.size"]["requirement"]["value"]), ("<=", "2000"))
        self.assertEqual(rows["demo.plan"]["kind"], "attestation")
        self.assertEqual(rows["demo.strong_counties"]["requirement"]["universe"], "county")
        self.assertEqual([row["advance"] for row in rows.values()], [False] * len(rows))
        self.fits(list(rows.values()), "rules-1")
        for row in rows.values():
            self.assertTrue(row["file"].endswith("demo.zs"))
            self.assertGreater(row["line"], 0)

    def test_rules_of_some_members_and_only_to_be_advanced(self):
        more = """
规则 strong_size “强校规模”
依据：demo-doc#六 “强校不超过2000人”
对象：县
推进：是
应：每（学校：在校生数 不超过 2000人，限 强校）

规则 strong_share “强校占比”
依据：demo-doc#六 “不超过2000人的强校占比不低于50%”
对象：县
应：占比（学校：在校生数 不超过 2000人，限 强校）不低于 50%
"""
        ran = self.run_program("rules", "--rules", self.write("more.zs", RULES + more), "--format", "json")
        self.assertEqual(ran.status, 0, ran.err)
        self.fits(ran.json, "rules-1")
        rows = {row["id"]: row for row in ran.json}
        self.assertEqual([rows[id]["advance"] for id in ("demo.strong_size", "demo.strong_share", "demo.size")], [True, False, False])
        self.assertEqual([rows[id]["requirement"]["filter"] for id in ("demo.strong_size", "demo.strong_share", "demo.size")], ["强校", "强校", None])

    def test_the_bundled_rules_fit_the_schema(self):
        self.fits(self.run_program("rules", "--format", "json").json, "rules-1")

    def test_vocabulary(self):
        facts = {fact["id"]: fact for fact in self.run_program("facts", "--rules", self.rules, "--format", "json").json["facts"]}
        self.assertEqual((facts["public_enrolled"]["zh"], facts["public_enrolled"]["part_of"], facts["public_enrolled"]["entity"]), ("公办就读人数", "enrolled", ["county"]))
        self.assertEqual((facts["enrolled"]["provider"], facts["enrolled"]["unit"]), ("县教育局", "人"))
        self.assertEqual(facts["enrolled"]["declared_by"], {"kind": "ruleset", "id": "demo"})

    def test_explain(self):
        facts = self.write("facts.json", FACTS)
        for key in (["demo.share@1.0.0/350524"], ["share", "--entity", "350524"], ["公办就读比例", "--entity", "县350524"], ["--rule", "demo.share", "--entity", "350524"]):
            ran = self.run_program("explain", "--rules", self.rules, facts, "--as-of", "2026-12-31", *key)
            self.assertEqual(ran.status, 0, ran.err)
            for part in ("949", "1000", "94.9%", "95%", "《演示文件》", "公办就读比例不低于95%", "demo.share@1.0.0/350524"):
                self.assertIn(part, ran.out)
        verdict = self.run_program("explain", "--rules", self.rules, facts, "--format", "json", "demo.share@1.0.0/350524").json["verdicts"][0]
        self.assertIn("94.9%", verdict["explanation"]["sentence"]["zh"])
        self.assertEqual(self.run_program("explain", "--rules", self.rules, facts, "demo.share@1.0.0/999999").status, 64)


class ForPeople(Case):
    def test_a_format_for_people_has_no_document_of_diagnostics(self):
        """What is wrong in the rules is said as text; standard output stays empty."""
        wrong = self.write("wrong.zs", "规则集 x “x”\n没有这样的\n")
        facts = self.write("facts.json", document(county()))
        for verb, formats in (("check", ("text", "html", "csv")), ("gap", ("text", "csv")), ("compare", ("text", "markdown"))):
            for name in formats:
                with self.subTest(verb=verb, format=name):
                    ran = self.run_program(verb, *([] if verb == "compare" else [facts]), "--rules", wrong, "--format", name)
                    self.assertEqual((ran.status, ran.out), (3, ""), ran.err)
                    self.assertIn("错误 ZS", ran.err)
                    self.assertNotIn('"schema"', ran.err)
        ran = self.run_program("check", facts, "--rules", wrong, "--format", "json")
        self.assertEqual(ran.json["schema"], "zhunsheng-diagnostics/1")


if __name__ == "__main__":
    main()
