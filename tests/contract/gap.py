"""缺口测算: every row of `zhunsheng gap` is applied to the facts, and `check` is run on them: the verdict becomes met, and with one unit less it does not.
Numbers of the bundled sample are recomputed here with fractions, from the facts alone."""

import copy
import csv
import io
import itertools
import json
import math
from fractions import Fraction

from _gaps import Gaps, entities, number
from _zhunsheng import ROOT, RULES, county, document, main

SAMPLE = ROOT / "fixtures/sample/county.json"
class Sample(Gaps):
    """The bundled sample county."""

    def setUp(self):
        super().setUp()
        self.doc = json.loads(SAMPLE.read_text(encoding="utf-8"))
        self.result = self.gap(SAMPLE)
        self.facts = {one["id"]: one.get("facts", {}) for one in entities(self.doc)}

    def figure(self, entity, fact):
        value = self.facts[entity][fact]
        return number(value["value"] if isinstance(value, dict) else value)

    def rows(self, requirement, entity=None):
        return [r for r in self.result["rows"] if r["requirement"] == requirement and entity in (None, r["entity"]["id"])]

    def test_every_row(self):
        self.try_every_row(self.doc, self.result)

    def test_every_requirement_with_a_number_that_is_not_met_has_rows_or_says_why_not(self):
        checked = self.run_program("check", SAMPLE, "--format", "json").json
        kinds = {r["id"]: r["kind"] for r in self.run_program("rules", "--format", "json").json}
        gaps = {gap["key"]: gap for gap in self.result["gaps"]}
        for entity in checked["entities"]:
            for verdict in entity["verdicts"]:
                if verdict["status"] != "not_met" or kinds[verdict["requirement"]] == "attestation":
                    continue
                gap = gaps[verdict["key"]]
                self.assertTrue(gap["fewest"] or gap["reason"], verdict["key"])
                if gap["reason"] == "composite":
                    self.assertIn("county_balanced", verdict["key"])
                    self.assertEqual((gap["rows"], gap["fewest"]), ([], None))
                    self.assertTrue(gap["parts"])

    def test_classes_over_their_limit(self):
        rows = {row["changes"][0]["entity"]: row for row in self.rows("quality-balance.county_balanced_classes")}
        stages = {one["id"]: one["facts"].get("stage") for one in entities(self.doc) if one["type"] == "school"}
        over = {}
        for school in (one for one in entities(self.doc) if one["type"] == "school"):
            most = {"primary": 45, "junior": 50}.get(stages[school["id"]])
            for one in school.get("children", []):
                if most and one["type"] == "class" and self.figure(one["id"], "class_size") > most:
                    over[one["id"]] = most
        self.assertGreater(len(over), 1)
        self.assertEqual({entity: int(row["to"]) for entity, row in rows.items()}, over)

    def test_a_value_is_never_rounded_over_its_line(self):
        doc = copy.deepcopy(self.doc)
        facts = next(one for one in entities(doc) if one["id"] == "999901-017")["facts"]
        facts.update(students=1430, funded_students=1430, full_time_teachers=80, teachers_college_and_above=60)  # 60 ÷ 14.3 = 4.1958…
        ran = self.run_program("gap", self.write("near.json", doc), "--entity", "999901-017", "--rule", "quality-balance.school_resources", "--width", "200")
        self.assertNotIn("现为4.20人", ran.out)
        self.assertIn("现为4.1958人/百生", ran.out)

    def test_a_share(self):
        [row] = self.rows("quality-balance.teacher_rotation_backbone")
        backbone, rotated = 41, 212
        within = next(n for n in range(1, 999) if Fraction(backbone + n, rotated) >= Fraction(1, 5))
        self.assertEqual((row["change"], row["model"], row["period"]), (str(within), "within", "2026"))

    def test_the_rest_is_a_part_of_the_standard_where_all_others_reach_it(self):
        doc = copy.deepcopy(self.doc)
        school = "999901-017"
        facts = next(one for one in entities(doc) if one["id"] == school)["facts"]
        facts["backbone_teachers"] = 9  # 1 for every hundred of 900: six of seven reach the standard; equipment 1650 of 2000 yuan does not
        result = self.gap(self.write("six.json", doc), "--entity", school, "--rule", "quality-balance.school_resources")
        [row] = result["rows"]
        self.assertEqual((row["required"], row["target"]["share"], row["target"]["text"]["zh"]), ("1700", "0.85", "标准的85%"))

    def test_a_figure_that_is_missing_too_is_named(self):
        doc = copy.deepcopy(self.doc)
        school = "999901-017"
        facts = next(one for one in entities(doc) if one["id"] == school)["facts"]
        facts["backbone_teachers"] = 7
        del facts["equipment_value"]
        asked = (self.write("missing.json", doc), "--entity", school, "--rule", "quality-balance.school_resources")
        [gap] = self.gap(*asked)["gaps"]
        self.assertEqual((gap["reason"], gap["missing"]), ("also_missing", [{"entity": school, "fact": "equipment_value"}]))
        self.assertIn("另须补报或核对：教学仪器设备值", self.run_program("gap", *asked, "--width", "200").out)

    def test_a_change_that_reaches_both_lines_stands_once(self):
        doc = copy.deepcopy(self.doc)
        school = "999901-017"
        facts = next(one for one in entities(doc) if one["id"] == school)["facts"]
        facts.update(students=99, funded_students=99, backbone_teachers=0, equipment_value="163350元")  # one teacher reaches 85% and the standard
        result = self.gap(self.write("small.json", doc), "--entity", school, "--rule", "quality-balance.school_resources")
        rows = [row for row in result["rows"] if row["fact"] == "backbone_teachers"]
        self.assertEqual([(row["to"], row["target"]["share"]) for row in rows], [("1", "1")])

    def test_parts_that_were_not_selected_are_counted(self):
        whole = {gap["key"]: gap for gap in self.result["gaps"] if gap["reason"] == "composite"}
        some = {gap["key"]: gap for gap in self.gap(SAMPLE, "--entity", "999901")["gaps"] if gap["reason"] == "composite"}
        self.assertEqual(whole.keys(), some.keys())
        for key, gap in some.items():
            self.assertEqual(len(gap["parts"]) + gap["parts_left_out"], len(whole[key]["parts"]), key)
            self.assertEqual(whole[key]["parts_left_out"], 0)
        self.assertTrue(any(gap["parts_left_out"] for gap in some.values()))

    def test_what_is_divided_by_does_not_grow(self):
        rows = {row["model"]: row for row in self.rows("quality-balance.school_training_budget_share", "999901-023")}
        spent, whole = Fraction(18931), Fraction(394400)
        within = math.ceil(whole / 20 - spent)
        self.assertEqual(rows["within"]["change"], str(within))
        self.assertEqual([c["fact"] for c in rows["within"]["changes"]], ["school_training_budget"])
        self.assertNotIn("added", rows)

    def test_a_school_to_the_standard_and_to_85_percent(self):
        school = "999901-017"
        students = self.figure(school, "students")
        [gap] = [g for g in self.result["gaps"] if g["key"].endswith("school_resources_primary@1.0.0/" + school)]
        by_fact = {}
        for row in self.rows("quality-balance.school_resources_primary", school):
            by_fact.setdefault(row["fact"], []).append(row)
        teachers = by_fact["backbone_teachers"]
        needed = math.ceil(students / 100 * 1 - self.figure(school, "backbone_teachers"))
        self.assertEqual([row["change"] for row in teachers], [str(needed)])
        equipment = {row["target"]["share"]: row for row in by_fact["equipment_value"]}
        for share, per_student in (("0.85", 1700), ("1", 2000)):
            self.assertEqual(Fraction(equipment[share]["to"]), students * per_student)
        # Six of seven, and 85% of the one left: the equipment alone does it, the teachers only with the equipment.
        self.assertEqual((gap["fewest"]["items"], gap["fewest"]["proven"]), (1, True))
        self.assertEqual([c["rows"] for c in gap["fewest"]["choices"]], [[equipment["1"]["id"]]])

    def test_a_difference_coefficient(self):
        [gap] = [g for g in self.result["gaps"] if "resource_cv_primary_equipment" in g["key"]]
        about = gap["coefficient"]
        values = {c["entity"]["id"]: (self.figure(c["entity"]["id"], "equipment_value"), self.figure(c["entity"]["id"], "students"))
                  for c in about["contributions"]}
        total = sum(p for _, p in values.values())
        mean = sum(x for x, _ in values.values()) / total
        own = {e: p / total * (x / p - mean) ** 2 for e, (x, p) in values.items()}
        variance = sum(own.values())
        for one in about["contributions"]:
            self.assertAlmostEqual(float(one["share"]), float(own[one["entity"]["id"]] / variance), 6)
        self.assertGreater(variance, Fraction(1, 4) * mean**2)
        # Who would do it alone, and with how little: whole yuan, never above the highest.
        best = max(x / p for x, p in values.values())

        def holds(entity, raised):
            changed = {**values, entity: (raised, values[entity][1])}
            m = sum(x for x, _ in changed.values()) / total
            return sum(p / total * (x / p - m) ** 2 for x, p in changed.values()) <= Fraction(1, 4) * m**2

        self.assertEqual((about["at_least"], about["at_most"], about["proven"]), (1, 1, True))
        for row in self.rows("quality-balance.resource_cv_primary_equipment_value_per_student"):
            entity, to = row["at"]["id"], Fraction(row["to"])
            self.assertTrue(holds(entity, to) and not holds(entity, to - Fraction(row["step"])))
            self.assertLessEqual(to / values[entity][1], best)

    def test_nobody_loses(self):
        """Pupils are taken away only where the rule limits a size; everything else grows, or is a rate under its limit."""
        lowered = {row["fact"] for row in self.result["rows"] if row["change"] and Fraction(row["change"]) < 0}
        self.assertEqual(lowered, {"students", "class_size", "school_difference_rate"})

    def test_ids_do_not_depend_on_the_figures(self):
        changed = copy.deepcopy(self.doc)
        [school] = [one for one in entities(changed) if one["id"] == "999901-017"]
        school["facts"]["backbone_teachers"] = 7
        again = self.gap(self.write("again.json", changed))
        of = lambda result: {r["id"] for r in result["rows"] if r["entity"]["id"] == "999901-017"}
        self.assertTrue(of(again) >= of(self.result))  # the same rows, and one to 85% of the standard

    def test_csv_and_text_have_every_row(self):
        ran = self.run_program("gap", SAMPLE, "--format", "csv")
        self.assertTrue(ran.out.startswith("\ufeff"))
        lines = list(csv.reader(io.StringIO(ran.out.lstrip("\ufeff"))))
        self.assertEqual({len(line) for line in lines}, {len(lines[0])})
        ids = [row["id"] for row in self.result["rows"]]
        self.assertEqual([line[0] for line in lines[1:]], ids)
        for lang in ("zh", "en"):
            said = self.run_program("gap", SAMPLE, "--lang", lang, "--width", "400").out
            self.assertEqual([one for one in ids if one not in said], [])
            self.assertTrue(("演示数据" if lang == "zh" else "demonstration data") in said)


class Small(Gaps):
    """Rules and facts made up here."""

    def of(self, rules, doc, *more):
        path = self.write("rules.zs", rules)
        result = self.gap(self.write("facts.json", doc), "--as-of", "2026-12-31", *more, rules=path)
        self.try_every_row(doc, result, "--as-of", "2026-12-31", *more, rules=path)
        return result

    rules_text = RULES

    def test_whole_children(self):
        result = self.of(self.rules_text, document(county(enrolled=1000, public=900)))
        rows = {(r["requirement"], r["model"]): r["change"] for r in result["rows"]}
        self.assertEqual(rows[("demo.share", "within")], "50")
        self.assertEqual(rows[("demo.wish", "within")], "90")
        self.assertEqual({model for _, model in rows}, {"within"})  # nobody adds 1000 children so that 95% of them are in public schools

    def test_both_numbers_where_the_whole_may_grow(self):
        rules = RULES + """
规则 places “公办就读人数不少”
依据：demo-doc#一
对象：县
应：公办就读人数 + 在读人数 不低于 1920人
"""
        def models(public):
            result = self.of(rules, document(county(enrolled=1000, public=public)), "--rule", "places")
            return {row["model"]: [c["to"] for c in row["changes"]] for row in result["rows"] if row["fact"] == "public_enrolled"}
        self.assertEqual(models(900), {"within": ["920"], "added": ["910", "1010"]})
        self.assertEqual(models(1000 - 90), {"within": ["920"], "added": ["915", "1005"]})

    def test_a_size_is_lowered(self):
        result = self.of(self.rules_text, document(county(pupils=(2017,))))
        [row] = [r for r in result["rows"] if r["requirement"] == "demo.size"]
        self.assertEqual((row["change"], row["text"]["zh"]), ("-17", "−17人"))

    def test_before_the_due_date(self):
        rules = self.rules_text + "\n规则 later “以后”\n依据：demo-doc#六 “到2027年在读不少于1200人”\n对象：县\n期限：到2027年\n责任单位：县教育局\n应：在读人数 不少于 1200人\n"
        result = self.of(rules, document(county()), "--rule", "later")
        [row] = result["rows"]
        self.assertEqual((row["status"], row["change"], row["due"]["date"], row["responsible"]), ("pending", "200", "2027-12-31", "县教育局"))

    def test_what_is_missing_is_said(self):
        result = self.of(self.rules_text, document(county(public="absent")), "--rule", "share")
        [gap] = result["gaps"]
        self.assertEqual((gap["reason"], gap["rows"], gap["fewest"]), ("missing", [], None))

    def test_the_fewest_schools(self):
        """Every set of schools is tried here, on a grid; the coefficient is that of the values themselves."""
        rules = self.rules_text + "\n规则 cv “差异”\n依据：demo-doc#七 “差异系数不超过0.2”\n对象：县\n应：差异系数（学校：在校生数） 不超过 0.2\n"
        for pupils in ((100, 100, 100, 400, 420), (90, 100, 110, 300, 280, 310), (10, 10, 10, 10, 300), (50, 60, 200, 210, 220, 190, 205)):
            result = self.of(rules, document(county(pupils=pupils)), "--rule", "cv")
            [gap] = result["gaps"]
            about = gap["coefficient"]
            self.assertTrue(about["proven"])
            self.assertEqual(about["at_most"], self.fewest(pupils, Fraction(1, 5)))
            self.assertEqual(len(gap["fewest"]["choices"][0]["rows"]), about["at_most"])

    def fewest(self, values, limit):
        best = max(values)
        for size in range(1, len(values) + 1):
            for chosen in itertools.combinations(range(len(values)), size):
                for level in range(min(values), best + 1):
                    changed = [max(v, level) if i in chosen else v for i, v in enumerate(values)]
                    mean = Fraction(sum(changed), len(changed))
                    if sum((v - mean) ** 2 for v in changed) / len(changed) <= limit**2 * mean**2:
                        return size
        return None

    def test_many_schools_are_bounded(self):
        rules = self.rules_text + "\n规则 cv “差异”\n依据：demo-doc#七 “差异系数不超过0.2”\n对象：县\n应：差异系数（学校：在校生数） 不超过 0.2\n"
        pupils = [100 + 7 * (i % 11) for i in range(45)] + [900 + i for i in range(40)]
        result = self.of(rules, document(county(pupils=pupils)), "--rule", "cv")
        [gap] = result["gaps"]
        about = gap["coefficient"]
        self.assertLessEqual(about["at_least"], about["at_most"])
        self.assertEqual(len(gap["rows"]), about["at_most"])

    def test_what_would_turn_another_requirement_is_named(self):
        more = ("\n规则 enough “人数够”\n依据：demo-doc#八 “在校生数不少于900人”\n对象：学校\n应：在校生数 不少于 900人\n"
                "\n规则 few “人数不多”\n依据：demo-doc#九 “在校生数不超过850人”\n对象：学校\n应：在校生数 不超过 850人\n")
        [row] = self.of(self.rules_text + more, document(county(pupils=(800,))))["rows"][-1:]
        self.assertEqual((row["requirement"], row["change"], row["worsens"]), ("demo.enough", "100", ["demo.few@1.0.0/350524-0"]))

    def test_a_part_comes_down_with_its_whole(self):
        more = ("\n数据 boarders “寄宿生数”\n层级：学校\n类型：整数\n单位：人\n属于：在校生数\n").join(("", ""))
        rules = self.rules_text.replace("\n规则 share", more + "\n规则 share", 1)
        doc = document(county(pupils=(2010,)))
        doc["entities"][0]["children"][0]["facts"]["boarders"] = 2005
        [row] = [r for r in self.of(rules, doc)["rows"] if r["requirement"] == "demo.size"]
        self.assertEqual([(c["fact"], c["to"]) for c in row["changes"]], [("pupils", "2000"), ("boarders", "2000")])

    def test_formulas_are_not_injected(self):
        doc = document(county(enrolled=1000, public=900))
        doc["entities"][0]["name"] = "=HYPERLINK(\"http://x\")"
        path = self.write("facts.json", doc)
        ran = self.run_program("gap", path, "--rules", self.rules, "--as-of", "2026-12-31", "--format", "csv")
        cells = [cell for line in csv.reader(io.StringIO(ran.out.lstrip("\ufeff"))) for cell in line]
        self.assertIn("'=HYPERLINK(\"http://x\")", cells)
        self.assertFalse([cell for cell in cells if cell.startswith(("=", "@", "+"))])


if __name__ == "__main__":
    main()
