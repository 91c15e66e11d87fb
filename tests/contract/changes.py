"""Two results side by side: what is new, goes on or is settled; and why, told apart by judging anew with one change at a time."""

from pathlib import Path

from _zhunsheng import RULES, Case, county, document, main

READING = """
口径 enough “规模口径”
依据：demo-doc#八 “规模适当”
按：
  （一）strict “严” “strict”：不超过 500人；
  （二）loose “宽” “loose”：不超过 900人
理由：演示
规则 fitting “规模适当”
依据：demo-doc#八 “规模适当”
对象：学校
应：在校生数 按 规模口径 掌握
"""
ALL = """
规则 sizes “各校规模”
依据：demo-doc#三 “学校不超过2000人”
对象：县
应：每（学校：符合 size）
"""
LATER = """
规则 later “以后的要求”
依据：demo-doc#六 “到2027年在读不少于1200人”
对象：县
期限：到2027年
应：在读人数 不少于 1200人
规则 yearly “每年的要求”
依据：demo-doc#七 “每年在读不少于900人”
对象：县
期间：每年
应：在读人数 不少于 900人
"""


class Changes(Case):
    def result(self, name, doc, *more, rules=None, as_of="2026-12-31", form="json"):
        facts = self.write(name + ".facts.json", doc)
        ran = self.run_program("check", facts, "--rules", rules or self.rules, "--as-of", as_of, "--format", form, *more)
        self.assertIn(ran.status, (0, 2, 4), ran.err)
        return facts, self.write(f"{name}.result.{form}", ran.out)

    def changes(self, *arguments, status=0):
        ran = self.run_program("changes", *arguments, "--format", "json")
        self.assertEqual(ran.status, status, ran.err)
        if status != 0:
            return ran.err
        self.fits(ran.json, "changes-1")
        return ran.json

    def kinds(self, result):
        return {(c["requirement"], c["entity"]["id"]): c["kind"] for c in result["changes"]}

    def of(self, result, requirement):
        [change] = [c for c in result["changes"] if c["requirement"] == requirement]
        return change

    def test_what_became_of_each(self):
        old = document(county(public=900, pupils=(2100, 300, 100)))
        new = document(county(public=960, pupils=(2100, 2200, 100)))
        del new["entities"][0]["children"][2]
        new["entities"][0]["facts"]["enrolled"] = 1000
        _, a = self.result("a", old)
        _, b = self.result("b", new)
        result = self.changes(a, b)
        self.assertEqual(self.kinds(result), {("demo.share", "350524"): "settled", ("demo.wish", "350524"): "continuing",
                                              ("demo.size", "350524-0"): "continuing", ("demo.size", "350524-1"): "new"})
        self.assertEqual(result["differ"], ["facts"])
        self.assertEqual(self.of(result, "demo.share")["why"]["possible"], ["facts"])
        self.assertIsNone(self.of(result, "demo.share")["why"]["facts"])
        self.assertEqual(result["counts"]["settled"], 1)
        self.assertEqual(result["counts"]["in_old_only"], 1)

    def test_newly_open_and_no_longer_asked(self):
        _, a = self.result("a", document(county(public=900)))
        _, b = self.result("b", document(county(public="absent")))
        self.assertEqual(self.of(self.changes(a, b), "demo.share")["kind"], "newly_open")
        _, c = self.result("c", document(county(public=900)), "--rule", "size")
        self.assertEqual(self.of(self.changes(a, c), "demo.share")["kind"], "no_longer_asked")
        self.assertEqual(self.of(self.changes(c, a), "demo.share")["kind"], "new")
        self.assertEqual(self.changes(b, a)["counts"]["newly_open"], 0)

    def test_which_figures(self):
        _, a = self.result("a", document(county(public=900)), "--explain", "all")
        _, b = self.result("b", document(county(public=960)), "--explain", "all")
        why = self.of(self.changes(a, b, "--rules", self.rules), "demo.share")["why"]
        self.assertEqual(why["facts"], [{"path": "350524/public_enrolled", "old": "900", "new": "960",
                                         "text": {"zh": "县350524，公办就读人数：900人 → 960人", "en": "县350524, public enrolled: 900 people → 960 people"}}])
        _, c = self.result("c", document(county(public="absent")), "--explain", "all")
        shown = self.run_program("changes", c, b, "--rules", self.rules).out
        self.assertIn("县350524，公办就读人数：缺 → 960人", shown)
        for code in ("public_enrolled", "missing", "absent"):
            self.assertNotIn(code, shown)

    def test_a_figure_that_is_used_is_never_called_unused(self):
        rules = self.write("all.zs", RULES + ALL)
        _, a = self.result("a", document(county(pupils=(2100, 300, 100))), "--explain", "all", rules=rules)
        _, b = self.result("b", document(county(pupils=(1900, 300, 2200))), "--explain", "all", rules=rules)
        _, c = self.result("c", document(county(pupils=(1900, 300, 100))), "--explain", "all", rules=rules)
        # The school that complies now stands with its own verdict alone; the one that did, in the old result.
        for new, changed in ((c, [("0", "2100", "1900")]), (b, [("0", "2100", "1900"), ("2", "100", "2200")])):
            for old, now in ((a, new), (new, a)):
                wanted = changed if old == a else [(s, y, x) for s, x, y in changed]
                said = self.changes(old, now, "--rules", rules)
                change = [x for x in said["changes"] if x["requirement"] == "demo.sizes" and "why" in x]
                figures = [f for x in change for f in x["why"]["facts"]]
                if new == c:
                    self.assertEqual([(f["path"], f["old"], f["new"]) for f in figures], [(f"350524-{s}/pupils", x, y) for s, x, y in wanted])
                for lang in ("zh", "en"):
                    text = self.run_program("changes", old, now, "--rules", rules, "--lang", lang).out
                    self.assertNotRegex(text, "未用到|not used")

    def test_figures_that_changed_come_first(self):
        old = document(county(pupils=(100, 2100)))
        new = document(county(pupils=(1900,)))
        for one, drop in ((old, 0), (new, 1)):
            one["entities"][0]["children"][0]["id"] = f"350524-{drop}"
        old["entities"][0]["children"] = [{"id": "350524-0", "type": "school", "facts": {"pupils": 2300}},
                                          {"id": "350524-1", "type": "school", "facts": {"pupils": 2100}}]
        rules = self.write("all.zs", RULES + ALL)
        _, a = self.result("a", old, "--explain", "all", rules=rules)
        _, b = self.result("b", new, "--explain", "all", rules=rules)
        change = self.of(self.changes(a, b, "--rules", rules), "demo.sizes")
        self.assertEqual([(f["path"], f["old"], f["new"]) for f in change["why"]["facts"]],
                         [("350524-1/pupils", "2100", "1900"), ("350524-0/pupils", "2300", None)])
        self.assertIn("2300人 → 结果未列出", self.run_program("changes", a, b, "--rules", rules).out)

    def test_how_many_there_are_is_a_fact_too(self):
        rules = self.write("all.zs", RULES + ALL)
        missing = document(county(pupils=(100,)))
        missing["entities"][0]["census"]["school"] = 2
        _, a = self.result("a", missing, "--explain", "all", rules=rules)
        _, b = self.result("b", document(county(pupils=(100,))), "--explain", "all", rules=rules)
        self.assertEqual(self.of(self.changes(a, b), "demo.sizes")["why"]["possible"], ["facts"])

    def test_what_was_open_and_is_met_is_listed(self):
        _, a = self.result("a", document(county(public="absent")), "--explain", "all")
        _, b = self.result("b", document(county(public=960)), "--explain", "all")
        result = self.changes(a, b)
        change = self.of(result, "demo.share")
        self.assertEqual((change["kind"], change["old"]["status"], change["new"]["status"], change["why"]["possible"]), ("answered", "open", "met", ["facts"]))
        self.assertEqual(result["counts"]["answered"], len([c for c in result["changes"] if c["kind"] == "answered"]))
        self.assertIn("待核实 → 达标", self.run_program("changes", a, b).out)

    def test_figures_that_did_not_change_are_not_the_reason(self):
        looser = self.write("looser.zs", RULES.replace("不低于95%", "不低于90%").replace("不低于 95%", "不低于 90%").replace("1.0.0", "1.1.0"))
        _, a = self.result("a", document(county(public=900)), "--explain", "all")
        _, b = self.result("b", document(county(public=900, pupils=(801,))), "--explain", "all", rules=looser)
        change = self.of(self.changes(a, b), "demo.share")
        self.assertEqual((change["kind"], change["why"]["possible"], change["why"]["facts"]), ("settled", ["rules"], []))

    def test_one_change_alone_or_only_both(self):
        looser = self.write("looser.zs", RULES.replace("不低于95%", "不低于90%").replace("不低于 95%", "不低于 90%").replace("1.0.0", "1.1.0"))
        # before, after, which sets of changes turn it
        for was, now, causes in ((850, 960, [["facts"]]), (930, 940, [["rules"]]), (850, 920, [["facts", "rules"]]), (930, 960, [["facts"], ["rules"]])):
            old_facts, a = self.result("a", document(county(public=was)))
            new_facts, b = self.result("b", document(county(public=now)), rules=looser)
            change = self.of(self.changes(a, b, "--facts", old_facts, new_facts, "--rules", looser, "--old-rules", self.rules), "demo.share")
            self.assertEqual((change["kind"], change["why"]["causes"], change["why"]["all_tried"]), ("settled", causes, True))
        # Without the rules of then, what can be tried is: the old facts under the new rules.
        why = self.of(self.changes(a, b, "--facts", old_facts, new_facts, "--rules", looser), "demo.share")["why"]
        self.assertEqual((why["causes"], why["all_tried"]), ([["rules"]], False))

    def test_the_date(self):
        rules = self.write("later.zs", RULES + LATER)
        facts, a = self.result("a", document(county()), rules=rules)
        new_facts, b = self.result("b", document(county(enrolled=1001)), rules=rules, as_of="2028-06-30")
        result = self.changes(a, b, "--facts", facts, new_facts, "--rules", rules)
        change = self.of(result, "demo.later")
        self.assertEqual((change["old"]["status"], change["new"]["status"], change["why"]["causes"]), ("pending", "not_met", [["date"]]))
        # Last year's verdict and this year's are one matter.
        self.assertEqual([c for c in result["changes"] if c["requirement"] == "demo.yearly"], [])
        poor_facts, c = self.result("c", document(county(enrolled=800, public=790)), rules=rules, as_of="2028-06-30")
        yearly = self.of(self.changes(a, c), "demo.yearly")
        self.assertEqual((yearly["kind"], yearly["old"]["period"], yearly["new"]["period"]), ("new", "2026", "2027"))

    def test_readings(self):
        rules = self.write("reading.zs", RULES + READING)
        overlay = self.write("overlay.json", {"schema": "zhunsheng-overlay/1", "readings": [
            {"reading": "demo.enough", "alternative": "loose", "body": "教育部", "document": "演示", "on": "2026-01-01", "reason": "演示"}]})
        facts, a = self.result("a", document(county(pupils=(800,))), rules=rules)
        new_facts, b = self.result("b", document(county(pupils=(950,))), "--overlay", overlay, rules=rules)
        change = self.of(self.changes(a, b, "--facts", facts, new_facts, "--rules", rules, "--overlay", overlay), "demo.fitting")
        self.assertEqual((change["old"]["status"], change["new"]["status"], change["why"]["causes"]), ("review", "not_met", [["facts"]]))

    def test_ndjson(self):
        _, a = self.result("a", document(county(public=900)))
        lines = self.write("lines.ndjson", self.lines_of(county(public=960)))
        ran = self.run_program("check", lines, "--rules", self.rules, "--as-of", "2026-12-31", "--format", "ndjson")
        b = self.write("b.ndjson", ran.out)
        self.assertEqual(self.of(self.changes(a, b), "demo.share")["kind"], "settled")

    def test_other_facts_are_refused(self):
        facts, a = self.result("a", document(county(public=900)))
        new_facts, b = self.result("b", document(county(public=960)))
        self.assertIn("摘要不同", self.changes(a, b, "--facts", new_facts, facts, "--rules", self.rules, status=64))

    def test_what_is_no_result(self):
        _, a = self.result("a", document(county()))
        short = self.run_program("check", self.write("x.json", document(county())), "--rules", self.rules, "--format", "ndjson", "--columns", "status")
        for name, content in (("facts.json", document(county())), ("cut.json", Path(a).read_text(encoding="utf-8")[:-400]),
                              ("empty.json", ""), ("short.ndjson", short.out), ("other.json", "[1]")):
            self.assertIn("ZS5018", self.changes(a, self.write(name, content), status=3), name)

    def test_text(self):
        _, a = self.result("a", document(county(public=900)))
        _, b = self.result("b", document(county(public=960)))
        for lang, words in (("zh", ("已解决（1项）", "由数据的变化引起", "演示数据（虚构）")), ("en", ("settled (1)", "because the facts changed", "invented"))):
            said = self.run_program("changes", a, b, "--lang", lang, "--width", "200").out
            for word in words:
                self.assertTrue(word in said, (word, said))
        same = self.changes(a, a)
        self.assertEqual((same["differ"], {c["kind"] for c in same["changes"]}), ([], {"continuing"}))


if __name__ == "__main__":
    main()
