"""Overlays: corrections, preferences between sources, levels of bodies, and what every result says of them."""

import json
import unittest

from _zhunsheng import ROOT, RULES, Case, county, document, main

try:
    import jsonschema
except ImportError:
    jsonschema = None

BY = {"body": "示例县教育局", "document": "示教〔2026〕1号", "on": "2026-06-01", "reason": "示例"}
PEOPLE = {"by": ["示例督导室督学", "示例统计局科员"], "evidence": "示例核查记录"}
SOURCES = {"yb": {"title": "示例年报"}, "tz": {"title": "示例台账"}}


class Overlays(Case):
    def overlay(self, name="overlay.json", **entries):
        return self.write(name, {"schema": "zhunsheng-overlay/1", "synthetic": True, **entries})

    def correction(self, **more):
        return {"entity": "350524", "fact": "public_enrolled", "verified": 949, **PEOPLE, **BY, **more}

    def preference(self, **more):
        return {"fact": "enrolled", "source": "yb", **BY, **more}

    def test_gap_measures_the_verified_figure(self):
        facts = self.write("facts.json", document(county(public=950)))
        gap = lambda overlay: self.run_program("gap", facts, "--rules", self.rules, "--as-of", "2026-12-31", "--overlay", overlay, "--rule", "share", "--format", "json")
        rows = gap(self.overlay(corrections=[self.correction(reported="950人")])).json["rows"]
        self.assertIn(("949", "950"), [(row["from"], row["to"]) for row in rows if row["fact"] == "public_enrolled"])
        nobody = gap(self.overlay("nobody.json", corrections=[self.correction(entity="350999")]))
        self.assertEqual(nobody.status, 3, nobody.out)
        self.assertIn("ZS6007", nobody.err)

    def verdict(self, ran, requirement="demo.share"):
        return next(v for e in ran.json["entities"] for v in e["verdicts"] if v["requirement"] == requirement)

    def measured(self, facts, overlay, *arguments):
        return self.check(self.write("facts.json", facts), "--overlay", overlay, "--format", "json", "--explain", "all", *arguments)

    def two_sources(self, *more):
        """950 of 1000 by the yearbook, of 990 by the ledger: 95% and 95.96%."""
        values = [{"value": 1001, "source": "yb"}, {"value": 990, "source": "tz"}, *more]
        return document(county(facts={"enrolled": values, "public_enrolled": 950}, enrolled="absent", public="absent"), sources=SOURCES)

    def test_a_verified_value_counts_and_the_reported_one_is_shown(self):
        ran = self.measured(document(county(public=950)), self.overlay(corrections=[self.correction(reported="950人")]))
        self.assertEqual(ran.status, 2, ran.err)
        verdict = self.verdict(ran)
        self.assertEqual((verdict["status"], verdict["observed"]["value"]), ("not_met", "0.949"))
        fact = next(f for f in verdict["explanation"]["facts"] if f["fact"] == "public_enrolled")
        self.assertEqual(fact["value"], "949")
        self.assertEqual([(r["value"], r["difference"]) for r in fact["correction"]["reported"]], [("950", "-1")])
        self.assertEqual(fact["correction"]["text"]["zh"], "填报值 950人，核实值 949人，差异 −1人")
        self.assertEqual(fact["correction"]["by"], PEOPLE["by"])
        [entry] = ran.json["overlays"][0]["entries"]
        self.assertEqual((entry["kind"], entry["in_effect"], entry["level"]), ("correction", True, "county"))
        self.assertEqual((entry["reported"][0]["value"], entry["verified"]["value"]), ("950", "949"))

    def test_a_preference_for_a_corrected_figure_is_not_in_effect(self):
        overlay = self.overlay(corrections=[self.correction(fact="enrolled", verified=1000)], preferences=[self.preference()])
        ran = self.measured(self.two_sources(), overlay)
        entries = {e["kind"]: e for e in ran.json["overlays"][0]["entries"]}
        self.assertTrue(entries["correction"]["in_effect"])
        self.assertFalse(entries["preference"]["in_effect"])
        self.assertIn("核实值", entries["preference"]["why"]["zh"])
        self.assertIn("ZS6008", ran.err)
        fact = next(f for f in self.verdict(ran)["explanation"]["facts"] if f["fact"] == "enrolled")
        self.assertEqual(fact["value"], "1000")
        self.assertNotIn("preference", fact)

    def test_thousands_of_corrections_and_preferences(self):
        counties = [county(f"{350000 + i}", public=950) for i in range(6000)]
        entity = lambda i: {"entity": f"{350000 + i}"}
        overlay = self.overlay(corrections=[self.correction(**entity(i)) for i in range(6000)],
                               preferences=[self.preference(**entity(i)) for i in range(6000)])
        facts = self.write("facts.ndjson", self.lines_of(*counties))
        ran = self.check(facts, "--overlay", overlay, "--format", "ndjson", "--rule", "share")
        entries = ran.lines[-1]["overlays"][0]["entries"]
        self.assertEqual(sum(e["in_effect"] for e in entries if e["kind"] == "correction"), 6000)
        self.assertEqual(sum(e["in_effect"] for e in entries if e["kind"] == "preference"), 0)

    def test_two_entries_about_one_figure(self):
        def read(*days):
            entries = [self.correction(on=on, **({"until": until} if until else {})) for on, until in days]
            return self.check(self.write("facts.json", document(county())), "--overlay", self.overlay(corrections=entries)).status
        first, second = ("2026-06-01", "2026-06-30"), ("2026-07-01", "")
        self.assertNotEqual(read(first, second), 3)
        self.assertNotEqual(read(second, first), 3)
        for days in ((first, ("2026-06-30", "")), (("2026-06-30", ""), first), (second, second), (("2026-01-01", "2026-12-31"), first), (first, ("2026-01-01", "2026-12-31"))):
            self.assertEqual(read(*days), 3, days)

    def test_text_says_so(self):
        facts = self.write("facts.json", document(county(public=950)))
        overlay = self.overlay(corrections=[self.correction()])
        for lang, words in (("zh", ("填报值 950人，核实值 949人，差异 −1人", "示教〔2026〕1号", "数据核实", "核实人：")),
                            ("en", ("reported 950 people, verified 949 people, difference −1 person", "correction:", "verified by:"))):
            for ran in (self.check(facts, "--overlay", overlay, "--lang", lang, "--width", "400"),
                        self.run_program("explain", facts, "share", "--rules", self.rules, "--as-of", "2026-12-31", "--overlay", overlay,
                                         "--lang", lang, "--width", "400")):
                for word in words[:1]:
                    self.assertIn(word, ran.out)
                self.assertRegex(ran.out, "sha-256:[0-9a-f]{64}")
            ran = self.check(facts, "--overlay", overlay, "--lang", lang, "--width", "400")
            for word in words:
                self.assertIn(word, ran.out)

    def test_it_counts_from_its_day_to_its_end(self):
        facts = self.write("facts.json", document(county(public=950)))
        overlay = self.overlay(corrections=[self.correction(until="2026-08-31", reported=950)])
        for day, status, in_effect in (("2026-05-31", "met", False), ("2026-06-01", "not_met", True), ("2026-08-31", "not_met", True), ("2026-09-01", "met", False)):
            ran = self.run_program("check", facts, "--rules", self.rules, "--overlay", overlay, "--as-of", day, "--format", "json")
            self.assertEqual(self.verdict(ran)["status"], status, day)
            [entry] = ran.json["overlays"][0]["entries"]
            self.assertEqual((entry["in_effect"], "why" in entry), (in_effect, not in_effect))
            self.assertEqual(entry["reported"][0]["value"], "950")

    def test_corrections_that_are_about_something_else(self):
        for entry, words in (({"reported": 951}, "ZS6007"), ({"reported": None}, "ZS6007"), ({"entity": "350525"}, "ZS6007"), ({"fact": "pupils"}, "ZS6007"),
                             ({"fact": "nothing"}, "ZS6004"), ({"period": "2025"}, "ZS6007"), ({"by": ["甲"]}, "ZS6004"), ({"verified": "949校"}, "ZS5005"),
                             ({"document": None}, "ZS6004"), ({"evidence": None}, "ZS6004"), ({"verified": 949.5}, "ZS5004")):
            ran = self.measured(document(county(public=950)), self.overlay(corrections=[self.correction(**entry)]))
            self.assertEqual(ran.status, 3, entry)
            self.assertIn(words, ran.err)
            self.assertIn("overlay.json:1:", ran.err)
            self.assertIn("/corrections/0", ran.err)

    def test_a_figure_that_nobody_reported(self):
        for entry in ({}, {"reported": None}):
            ran = self.measured(document(county(public="absent")), self.overlay(corrections=[self.correction(**entry)]))
            self.assertEqual(self.verdict(ran)["status"], "not_met")
            fact = next(f for f in self.verdict(ran)["explanation"]["facts"] if f["fact"] == "public_enrolled")
            self.assertEqual(fact["correction"]["reported"], [])
            self.assertIn("填报值 无", fact["correction"]["text"]["zh"])

    def test_a_correction_settles_a_contradiction(self):
        facts = self.two_sources()
        self.assertEqual(self.verdict(self.measured(facts, self.overlay()))["status"], "open")
        entry = self.correction(fact="enrolled", reported=[990, 1001], verified=1000)
        self.assertEqual(self.verdict(self.measured(facts, self.overlay(corrections=[entry])))["status"], "met")

    def test_a_part_above_its_whole_is_still_one(self):
        ran = self.measured(document(county(public=950)), self.overlay(corrections=[self.correction(verified=1001)]))
        self.assertEqual(self.verdict(ran)["status"], "open")

    def test_a_stream_takes_corrections_line_by_line(self):
        lines = self.lines_of(county("350524", public=950), county("350525", public=950))
        facts = self.write("facts.ndjson", lines)
        overlay = self.overlay(corrections=[self.correction(reported=950)])
        ran = self.check(facts, "--overlay", overlay, "--format", "ndjson")
        self.assertEqual(ran.status, 0, ran.err)
        status = {line["id"]: next(v["status"] for v in line["verdicts"] if v["requirement"] == "demo.share") for line in ran.lines if line.get("type") == "county"}
        self.assertEqual(status, {"350524": "not_met", "350525": "met"})
        first, last = ran.lines[0]["overlays"][0], ran.lines[-1]["overlays"][0]
        self.assertRegex(first["digest"], "sha-256:[0-9a-f]{64}")
        self.assertEqual(first["digest"], last["digest"])
        self.assertEqual(last["entries"][0]["reported"][0]["value"], "950")
        for jobs in ("1", "3"):
            self.assertEqual(self.check(facts, "--overlay", overlay, "--format", "ndjson", "--jobs", jobs).out, ran.out)

    def test_a_stream_refuses_the_line_of_other_figures(self):
        facts = self.write("facts.ndjson", self.lines_of(county("350524", public=950), county("350525", public=950)))
        ran = self.check(facts, "--overlay", self.overlay(corrections=[self.correction(reported=951)]), "--format", "ndjson")
        self.assertEqual((ran.status, ran.lines[-1]["refused"]), (3, 1))
        self.assertEqual([line["id"] for line in ran.lines if line.get("type") == "county"], ["350525"])
        ran = self.check(facts, "--overlay", self.overlay(corrections=[self.correction(entity="nobody")]), "--format", "ndjson")
        self.assertEqual((ran.status, ran.lines[-1]["refused"]), (3, 0))
        self.assertIn("ZS6007", ran.err)

    def test_a_preferred_source_counts_and_the_other_is_shown(self):
        for source, status, other in (("yb", "not_met", "990"), ("示例台账", "met", "1001")):
            ran = self.measured(self.two_sources(), self.overlay(preferences=[self.preference(source=source)]))
            verdict = self.verdict(ran)
            self.assertEqual(verdict["status"], status, ran.err)
            fact = next(f for f in verdict["explanation"]["facts"] if f["fact"] == "enrolled")
            self.assertEqual([o["value"] for o in fact["preference"]["others"]], [other])

    def test_invented_entries_mark_the_result(self):
        entity = county(public=950)
        overlay = self.overlay(corrections=[self.correction()])
        facts = self.write("facts.json", {**document(entity), "synthetic": False})
        self.assertFalse(self.check(facts, "--format", "json").json["synthetic"])
        self.assertTrue(self.check(facts, "--overlay", overlay, "--format", "json").json["synthetic"])
        self.assertIn("演示数据（虚构）", self.check(facts, "--overlay", overlay, "--lang", "zh").out)
        stream = self.write("facts.ndjson", self.lines_of(entity))
        self.assertTrue(self.check(stream, "--overlay", overlay, "--format", "ndjson").lines[-1]["synthetic"])

    def test_a_third_source_still_disagrees(self):
        facts = self.two_sources(1100)
        self.assertEqual(self.verdict(self.measured(facts, self.overlay(preferences=[self.preference()])))["status"], "not_met")
        ran = self.measured(facts, self.overlay(preferences=[self.preference(over=["tz"])]))
        self.assertEqual(self.verdict(ran)["status"], "open")

    def test_a_preferred_source_that_does_not_answer_yet(self):
        values = [{"value": 1001, "source": "yb", "on": "2026-09-01"}, {"value": 990, "source": "tz", "on": "2026-03-01"}]
        facts = self.write("facts.json", document(county(facts={"enrolled": values, "public_enrolled": 950}, enrolled="absent", public="absent"), sources=SOURCES))
        overlay = self.overlay(preferences=[self.preference()])
        for day, status in (("2026-08-31", "met"), ("2026-09-01", "not_met")):
            ran = self.run_program("check", facts, "--rules", self.rules, "--overlay", overlay, "--as-of", day, "--format", "json")
            self.assertEqual(self.verdict(ran)["status"], status, day)

    def test_a_preference_without_a_value_says_that_it_has_no_effect(self):
        ran = self.measured(self.two_sources(), self.overlay(preferences=[self.preference(source="zz")]))
        self.assertEqual(self.verdict(ran)["status"], "open")
        self.assertIn("ZS6008", ran.err)
        self.assertEqual(ran.json["diagnostics"][0]["code"], "ZS6008")
        [entry] = ran.json["overlays"][0]["entries"]
        self.assertFalse(entry["in_effect"])
        self.assertIn("没有值", entry["why"]["zh"])

    def test_a_lower_body_decides_nothing(self):
        waiver = {"requirement": "demo.share", "entity": "350524", **BY}
        facts = self.write("facts.json", document(county(public=900)))
        for territory, body, level, code in (("全国", "示例县教育局", None, "ZS6005"), ("全国", "福建省教育厅", None, "ZS6005"), ("全国", "教育部", None, ""),
                                             ("全国", "示例机关", None, "ZS6006"), ("全国", "示例机关", "国家", ""), ("全国", "教育部", "省", "ZS6005"),
                                             ("省 350000", "福建省教育厅", None, ""), ("省 350000", "泉州市教育局", None, "ZS6005"),
                                             ("县 350524", "泉州市教育局", None, ""), ("县 350524", "安溪县教育局", None, ""), ("县 350524", "示例机关", "school", "ZS6005")):
            self.write("demo.zs", RULES.replace("适用：全国", "适用：" + territory))
            ran = self.check(facts, "--overlay", self.overlay(waivers=[{**waiver, "body": body, **({"level": level} if level else {})}]), "--format", "json")
            said = [c for c in ("ZS6005", "ZS6006") if c in ran.err]
            self.assertEqual(said, [code] if code else [], (territory, body, level, ran.err))
            self.assertEqual(ran.status == 3, code == "ZS6005", ran.err)
            if ran.status != 3:
                self.assertEqual(self.verdict(ran)["status"], "waived")

    def test_every_entry_is_listed(self):
        entries = json.loads((ROOT / "fixtures/golden/amending.json").read_text(encoding="utf-8"))
        ran = self.run_program("check", ROOT / "fixtures/golden/amended.json", "--rules", ROOT / "fixtures/golden/rules.zs",
                               "--overlay", ROOT / "fixtures/golden/amending.json", "--format", "json")
        listed = ran.json["overlays"][0]["entries"]
        for kind, name in (("waiver", "waivers"), ("reading", "readings"), ("correction", "corrections"), ("preference", "preferences")):
            mine = [e for e in listed if e["kind"] == kind]
            self.assertEqual([e["document"] for e in mine], [e["document"] for e in entries[name]])
        self.assertEqual([e["in_effect"] for e in listed], [True, False, True, True, True, False, True])

    @unittest.skipIf(jsonschema is None, "without jsonschema")
    def test_the_example_and_its_result_keep_to_the_schemas(self):
        schema = lambda name: json.loads((ROOT / "docs/schemas" / name).read_text(encoding="utf-8"))
        overlay = jsonschema.Draft202012Validator(schema("overlay-1.schema.json"))
        example = json.loads((ROOT / "fixtures/golden/amending.json").read_text(encoding="utf-8"))
        overlay.validate(example)
        for entry, wrong in (("corrections", {"by": ["甲处"]}), ("corrections", {"evidence": None}), ("corrections", {"verified": None}),
                             ("corrections", {"verified": {"series": {}}}), ("preferences", {"source": ""}), ("waivers", {"level": 1})):
            self.assertFalse(overlay.is_valid({**example, entry: [{**example[entry][0], **wrong}]}), (entry, wrong))
        ran = self.measured(self.two_sources(), self.overlay(corrections=[self.correction()], preferences=[self.preference()]))
        jsonschema.Draft202012Validator(schema("result-1.schema.json")).validate(ran.json)

    def test_readings_are_registered(self):
        ran = self.run_program("rules", "--readings", "--rules", ROOT / "fixtures/golden/rules.zs", "--format", "json")
        [reading] = ran.json
        self.assertEqual((reading["id"], reading["ruleset"], reading["requirements"]), ("demo.about_60", "demo", ["demo.about"]))
        self.assertEqual([a["id"] for a in reading["alternatives"]], ["floor", "open"])
        self.assertEqual(reading["citations"][0]["quote"], "60％左右")
        bundled = self.run_program("rules", "--readings", "--format", "json").json
        rules = {r["id"]: set(r["readings"]) for r in self.run_program("rules", "--format", "json").json}
        self.assertTrue(all(r["reason"] and r["alternatives"] for r in bundled))
        for reading in bundled:
            self.assertEqual(set(reading["requirements"]), {id for id, readings in rules.items() if reading["id"] in readings})


if __name__ == "__main__":
    main()
