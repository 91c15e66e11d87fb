"""The column `explanation` of the short form: it holds what the whole explanation rests on, and follows by itself to the verdict."""

import json
import subprocess
import sys
import unittest
from fractions import Fraction

from _zhunsheng import ROOT, RULES, Case, county, document, main

SAMPLE = str(ROOT / "fixtures/sample/county.json")
AUDIT = [str(ROOT / "fixtures/audit/county.json"), "--rules", str(ROOT / "fixtures/audit/rules"), "--overlay",
         str(ROOT / "fixtures/audit/verified.json")]
HOLDS = {">=": lambda a, b: a >= b, ">": lambda a, b: a > b, "<=": lambda a, b: a <= b, "<": lambda a, b: a < b,
         "=": lambda a, b: a == b, "!=": lambda a, b: a != b}


def scopes(explanation):
    """The verdict's own entity, then every member that decides, at any depth."""
    yield explanation
    for crowd in explanation.get("members", []):
        for member in crowd.get("deciding", []):
            yield from scopes(member)


class ExplanationColumn(Case):
    def both(self, *arguments):
        """(entity, whole verdict, explanation of the short form) of every verdict."""
        short = self.run_program("check", *arguments, "--format", "ndjson", "--columns", "status,explanation").lines
        whole = self.run_program("check", *arguments, "--format", "ndjson", "--explain", "all").lines
        self.assertEqual(short[0]["columns"], ["status", "explanation"])
        found = []
        for line, full in zip(short[1:-1], whole[1:-1], strict=True):
            for (key, (status, explanation)), verdict in zip(line["verdicts"].items(), full["verdicts"], strict=True):
                self.assertTrue(key.startswith(verdict["requirement"]))
                self.assertEqual(status, verdict["status"])
                found.append((full["id"], verdict, explanation))
        self.assertGreater(len(found), 5)
        return found

    def inputs(self):
        province = self.write("province.json", json.loads(subprocess.run(
            [sys.executable, str(ROOT / "tests/generators/sample_province.py"), "--province", "350000", "--seed", "5",
             "--as-of", "2027-12-31", "--cities", "1", "--counties", "3", "--schools", "60"], check=True, capture_output=True).stdout))
        return [[SAMPLE], AUDIT, [province]]

    def test_figures_are_those_of_the_whole_explanation(self):
        seen = 0
        for arguments in self.inputs():
            for entity, verdict, explanation in self.both(*arguments):
                if verdict["status"] == "not_applicable":
                    continue
                facts = explanation.get("facts", {})
                for fact in verdict["explanation"]["facts"]:
                    if fact["entity"] != entity or fact["state"] != "known" or fact["fact"] not in facts:
                        continue
                    value = facts[fact["fact"]]
                    seen += 1
                    if isinstance(value, str) and isinstance(fact["value"], str):
                        self.assertEqual(value, fact["value"], verdict["key"])
        self.assertGreater(seen, 500)

    def test_nothing_that_is_missing_is_left_out(self):
        seen = 0
        for arguments in self.inputs():
            for entity, verdict, explanation in self.both(*arguments):
                for cause in verdict["causes"]:
                    if cause["kind"] != "missing" or cause["fact"] is None or cause["entity"] is None:
                        continue
                    named = set()
                    rests_on_others = any("rests_on" in scope for scope in scopes(explanation))
                    for scope in scopes(explanation):
                        holder = scope.get("id", entity)
                        for key in scope.get("facts", {}):
                            path = key.split("@")[0].split("/")
                            named.add((path[0], path[1]) if len(path) == 2 else (holder, path[0]))
                    if not rests_on_others:
                        seen += 1
                        self.assertIn((cause["entity"], cause["fact"]), named, verdict["key"])
        self.assertGreater(seen, 100)

    def test_comparisons_follow(self):
        exact = 0
        for arguments in self.inputs():
            for _, verdict, explanation in self.both(*arguments):
                for scope in scopes(explanation):
                    for comparison in scope.get("comparisons", []):
                        sides = comparison["value"], comparison["required"]
                        if all(isinstance(side, str) for side in sides):
                            exact += 1
                            self.assertIs(HOLDS[comparison["op"]](*map(Fraction, sides)), comparison["holds"], verdict["key"])
        self.assertGreater(exact, 2000)

    def test_members_that_decide(self):
        listed = 0
        for arguments in self.inputs():
            for _, verdict, explanation in self.both(*arguments):
                for scope in scopes(explanation):
                    for crowd in scope.get("members", []):
                        deciding = crowd.get("deciding", [])
                        certain = [m["holds"] for m in deciding if not m.get("optional")]
                        self.assertEqual(len(deciding) - len(certain), crowd.get("optional", 0), verdict["key"])
                        if crowd["quantifier"] == "every" and "optional" not in crowd:
                            counts = certain.count(True), certain.count(False), certain.count(None)
                            self.assertEqual(counts, (0, crowd["no"], crowd.get("unknown", 0)), verdict["key"])
                        listed += len(deciding)
        self.assertGreater(listed, 50)

    def explained(self, rules, *schools, census=True, **facts):
        """The explanations of a county's verdicts by rule; a school is (pupils, strong)."""
        children = [{"id": f"s{i}", "type": "school", "facts": {k: v for k, v in zip(("pupils", "strong"), school) if v is not None}}
                    for i, school in enumerate(schools)]
        line = {"id": "350524", "type": "county", "facts": facts, "children": children, **({"census": {"school": len(schools)}} if census else {})}
        head = RULES.split("\n规则 share", 1)[0]
        path = self.write("more.zs", head + "\n" + rules)
        done = self.run_program("check", self.write("f.ndjson", json.dumps(line) + "\n"), "--rules", path, "--format", "ndjson",
                                "--columns", "status,value,explanation", "--as-of", "2026-12-31")
        return {key.split(".")[1]: row for key, row in done.lines[1]["verdicts"].items()}

    def test_who_is_against(self):
        rules = "".join(f"规则 {id} “{id}”\n对象：县\n应：{text}\n" for id, text in (
            ("none", "计数（学校：强校） 等于 0校"), ("most", "计数（学校：强校） 不超过 1校"), ("least", "计数（学校：强校） 不少于 2校"),
            ("rest", "100% - 占比（学校：强校） 不低于 90%")))
        found = self.explained(rules, (5, True), (5, False), (5, True), (5, False))
        deciding = {rule: [(m["id"], m["holds"]) for m in row[2]["members"][0].get("deciding", [])] for rule, row in found.items()}
        strong, weak = [("s0", True), ("s2", True)], [("s1", False), ("s3", False)]
        self.assertEqual(deciding, {"none": strong, "most": strong, "least": weak, "rest": strong})

    def test_who_leaves_a_number_open(self):
        rules = "规则 sum “合计”\n对象：县\n应：合计（学校：在校生数，限 强校） 不少于 100人\n"
        found = self.explained(rules, (5, True), (None, True), (7, None))
        crowd = found["sum"][2]["members"][0]
        self.assertEqual([(m["id"], m.get("optional", False)) for m in crowd["deciding"]], [("s1", False), ("s2", True)])

    def test_a_coefficient_of_nothing(self):
        rules = "规则 cv “差异系数”\n对象：县\n应：差异系数（学校：在校生数） 不大于 0.5\n"
        row = self.explained(rules, (100, True), (100, True))["cv"]
        self.assertEqual((row[0], row[1], row[2]["comparisons"][0]["value"], row[2]["members"][0]["mean"]), ("met", 0, 0, 100))

    def test_which_verdicts_have_one(self):
        path = self.write("facts.json", document(county("350524", public=949, pupils=(800, 2001)), county("350526", public=990)))
        def rows(*arguments):
            lines = self.check(path, "--format", "ndjson", *arguments).lines
            return lines[0]["columns"], [row for line in lines[1:-1] for row in line["verdicts"].values()]
        columns, explained = rows("--columns", "status", "--explain", "failed")
        self.assertEqual(columns, ["status", "explanation"])
        self.assertEqual({status for status, explanation in explained if explanation is None} & {"not_met", "open", "review", "waived"}, set())
        self.assertIn(["met", None], explained)
        columns, explained = rows("--columns", "explanation,status", "--explain", "all")
        self.assertEqual(columns, ["explanation", "status"])
        self.assertNotIn(None, [explanation for explanation, _ in explained])
        columns, explained = rows("--columns", "status", "--explain", "none")
        self.assertEqual(columns, ["status"])

    def test_threads_do_not_change_it(self):
        path = self.write("facts.ndjson", "".join(json.dumps(county(str(350500 + i), public=900 + i, pupils=(800, 2001))) + "\n" for i in range(60)))
        one, four = (self.check(path, "--format", "ndjson", "--columns", "status,explanation", "--jobs", str(jobs)).out for jobs in (1, 4))
        self.assertEqual(one, four)
        self.assertGreater(one.count("\"pupils\":"), 60)


main()
