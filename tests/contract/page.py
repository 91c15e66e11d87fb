"""`check --format html` as bytes: one file, nothing from outside, everything escaped, the same totals as elsewhere."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

from _zhunsheng import Case, ROOT, county, document, main

SAMPLE = ROOT / "fixtures/sample/county.json"
STATUSES = ["met", "not_met", "pending", "open", "review", "not_applicable", "waived"]
HOSTILE = "</script><img src=x onerror=alert(1)>\"'&\u202e甲\u2066<!--"
# What a page may never call a result: docs/… the one table of words has what it is called.
FORBIDDEN = ["裁决", "判决", "不合格", "排名", "普查", "读作", "强制"]


class Page(HTMLParser):
    """What stands in the page, by element."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.text = text
        self.attributes, self.scripts, self.styles, self.policy, self.words = [], {}, [], "", []
        self.tables, self.heads, self._open = 0, 0, []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.attributes += [(tag, *one) for one in attributes.items()]
        if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy":
            self.policy = attributes["content"]
        if tag in ("script", "style"):
            self._open.append((tag, attributes.get("type", "")))
        self.tables += tag == "table"
        self.heads += tag == "thead"

    def handle_endtag(self, tag):
        if self._open and self._open[-1][0] == tag:
            self._open.pop()

    def handle_data(self, text):
        if not self._open:
            self.words.append(text)
        elif self._open[-1][0] == "style":
            self.styles.append(text)
        else:
            self.scripts[self._open[-1][1]] = text

    @property
    def data(self):
        return json.loads(self.scripts["application/json"])

    @property
    def readable(self):
        return "".join(self.words)


def hash_of(text):
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode() + "'"


class OnePage(Case):
    def page(self, *arguments, **more):
        ran = self.check(*arguments, "--format", "html", **more)
        self.assertNotIn(ran.status, (1, 3, 64), ran.err)
        return Page(ran.out)

    def sample(self, *arguments):
        ran = self.run_program("check", SAMPLE, "--format", "html", "--fail-on", "never", *arguments)
        self.assertEqual(ran.status, 0, ran.err)
        return Page(ran.out)

    def test_nothing_comes_from_outside(self):
        page = self.sample()
        for tag, name, value in page.attributes:
            self.assertNotIn(name, ("src", "srcset", "action", "style"), (tag, name, value))
            self.assertFalse(name.startswith("on"), (tag, name, value))
            if name == "href":
                self.assertTrue(value.startswith("#"), value)
        self.assertNotIn("@import", "".join(page.styles))
        self.assertNotIn("url(", "".join(page.styles))

    def test_the_policy_names_what_is_inside_and_forbids_the_rest(self):
        page = self.sample()
        self.assertIn("default-src 'none'", page.policy)
        self.assertIn("style-src " + hash_of(page.styles[0]), page.policy)
        self.assertNotIn("unsafe", page.policy)
        if "" in page.scripts:
            self.assertIn("script-src " + hash_of(page.scripts[""]), page.policy)

    def test_counts_are_those_of_json(self):
        page = self.sample()
        result = self.run_program("check", SAMPLE, "--format", "json").json
        counts = [0] * len(STATUSES)
        for body in page.data["bodies"]:
            for unit in body:
                for row in unit[4]:
                    counts[row[1] if len(row) > 1 else 0] += 1
        self.assertEqual(dict(zip(STATUSES, counts)), {status: result["summary"][status] for status in STATUSES})
        self.assertEqual(len(page.data["bodies"][0]), len(result["entities"]))

    def test_every_problem_stands_in_the_readable_part(self):
        page = self.sample()
        result = self.run_program("check", SAMPLE, "--format", "json", "--explain", "failed").json
        for entity in result["entities"]:
            for verdict in entity["verdicts"]:
                if verdict["status"] == "not_met":
                    for language in ("zh", "en"):
                        self.assertIn(verdict["explanation"]["sentence"][language], page.readable)

    def test_items_as_officials_count(self):
        page = self.sample()
        chapters = re.findall(r"(资源配置|政府保障程度|教育质量|社会认可度)（(\d+)项）", page.readable)
        self.assertEqual(chapters, [("资源配置", "7"), ("政府保障程度", "15"), ("教育质量", "9"), ("社会认可度", "1")])
        total = re.search(r"32项中：(.*)", page.readable)[1]
        self.assertEqual(sum(int(n) for n in re.findall(r"(\d+) 项", total)), 32)
        self.assertIn("of 32 items", page.readable)

    def test_every_rule_of_the_assessment_is_in_an_item(self):
        rules = self.run_program("rules", "--format", "json").json
        listed = {one for _, _, _, ids, _ in self.sample().data["items"] for one in ids}
        measured = {row["id"] for row in rules if row["ruleset"] == "quality-balance"}
        left = {one for one in measured - listed if not one.startswith(("quality-balance.county_balanced", "quality-balance.apportionment"))}
        self.assertEqual(left, set())

    def test_said_on_every_page(self):
        page = self.sample()
        for words in ("演示数据（虚构）", "以主管机构正式意见为准", "demonstration data (invented)", "competent authority"):
            self.assertIn(words, page.readable)
            self.assertIn(words, page.styles[0])  # in the margins of print
        self.assertEqual(page.tables, page.heads)
        for word in FORBIDDEN:
            self.assertNotIn(word, page.readable)

    def test_names_cannot_act(self):
        hostile = county(name=HOSTILE, public=1)
        hostile["children"][0]["name"] = HOSTILE + "校"
        hostile["children"][0]["facts"]["pupils"] = 3000
        page = self.page(self.write("f.json", document(hostile)))
        self.assertFalse([one for one in page.attributes if one[0] == "img" or one[1] == "onerror"])
        self.assertIn("</script><img src=x onerror=alert(1)>", page.readable)  # as text
        self.assertNotIn("\u202e", page.text)
        self.assertIn("⟨U+202E⟩甲", page.readable)
        self.assertIn("<", page.data["bodies"][0][0][1])
        raw = page.text.split('id="data">')[1].split("</script>")[0]
        self.assertNotIn("<", raw)

    def test_a_list_of_schools_that_is_not_complete_meets_nothing(self):
        facts = json.loads(SAMPLE.read_text(encoding="utf-8"))
        facts["entities"][0]["census"].pop("school", None)
        ran = self.run_program("check", self.write("f.json", facts), "--format", "html", "--fail-on", "never")
        page = Page(ran.out)
        titles = page.data["words"]
        for _, _, title, ids, counts in page.data["items"]:
            if any("full_curriculum" in one or "it_teaching" in one for one in ids):
                self.assertEqual(counts[STATUSES.index("open")], 1, titles[title])
        self.assertIn("学校数未核定", page.readable)

    def test_a_stream_is_one_page_however_many_threads(self):
        lines = self.lines_of(*(county(id=f"{350101 + i}", public=900 + i, pupils=(800, 2100)) for i in range(400)))
        path = self.write("s.ndjson", lines)
        one = self.check(path, "--format", "html", "--jobs", "1", "--fail-on", "never")
        many = self.check(path, "--format", "html", "--jobs", "4", "--fail-on", "never")
        self.assertEqual(one.out, many.out)
        page = Page(one.out)
        self.assertEqual(sum(len(body) for body in page.data["bodies"]), 400)
        self.assertEqual(page.data["counts"]["unlisted"], 800)  # the schools' are counted
        summary = self.check(path, "--format", "ndjson").lines[-1]["summary"]
        self.assertIn(f"达标 {summary['met']} 项", page.readable)

    def test_parents_of_a_stream_are_judged_after_their_lines(self):
        lines = self.lines_of({"id": "350000", "type": "province", "census": {"county": 2}, "facts": {}},
                              county(id="350101", parent="350000"), county(id="350102", parent="350000", strong=False))
        page = self.page(self.write("s.ndjson", lines), "--fail-on", "never")
        self.assertEqual(sorted(unit[0] for body in page.data["bodies"] for unit in body), ["350000", "350101", "350102"])

    def test_every_row_of_what_is_lacking_is_in_the_page(self):
        page = self.sample()
        rows = self.run_program("gap", SAMPLE, "--format", "json").json["rows"]
        words = page.data["words"]
        listed = [words[row[-1]] for body in page.data["bodies"] for unit in body for verdict in unit[4] if len(verdict) > 8 and verdict[8]
                  for row in verdict[8].get("k", [[], []])[1]]
        self.assertGreater(len(listed), 40)
        self.assertEqual(sorted(listed), sorted(row["id"] for row in rows))
        self.assertIn(f"共 {len(rows)} 条，每条都已改数重算验证", page.readable)
        table = page.text.split('<table class="gaps">')[1].split("</table>")[0]
        self.assertEqual(table.count("<tr>") - 1, len(rows))
        self.assertIn("41人 → 43人", table)

    def test_what_is_lacking_is_never_left_out_silently(self):
        page = self.page(self.write("s.ndjson", self.lines_of(county(public=500))), "--fail-on", "never")
        self.assertIn("没有测算缺口；用 zhunsheng gap", page.readable)
        self.assertIn("what is lacking was not worked out", page.readable)
        self.assertTrue(page.data["counts"]["without gaps"])

    def test_the_overlay_is_listed_and_corrections_show_what_was_reported(self):
        golden = ROOT / "fixtures/golden"
        arguments = ["check", golden / "amended.json", "--rules", golden / "rules.zs", "--overlay", golden / "amending.json"]
        page = Page(self.run_program(*arguments, "--format", "html", "--fail-on", "never").out)
        [overlay] = self.run_program(*arguments, "--format", "json").json["overlays"]
        table = page.text.split('<table class="overlay">')[1].split("</table>")[0]
        self.assertEqual(table.count("<tr>") - 1, len(overlay["entries"]))
        for entry in overlay["entries"]:
            for words in (entry["document"], entry["reason"]):
                self.assertIn(words, table)
        self.assertEqual(table.count("<td>是</td>"), sum(entry["in_effect"] for entry in overlay["entries"]))
        self.assertIn(overlay["digest"], page.readable)
        for words in ("填报值", "核实值", "差异", "核实人：", "reported", "verified", "difference"):
            self.assertIn(words, page.readable)
        self.assertTrue(any("填报值" in (word if isinstance(word, str) else word[0]) for word in page.data["words"]))

    def test_what_was_said_of_the_facts_stands_in_the_page(self):
        lines = self.lines_of(county("350524"), {"id": "350525", "type": "county", "facts": {"no_such_fact": 1}})
        ran = self.check(self.write("s.ndjson", lines), "--format", "html", "--fail-on", "never")
        self.assertEqual(ran.status, 3)
        page = Page(ran.out)
        for words in ("no_such_fact", "ZS5003", "数据共 2 行，其中 1 行有误", "s.ndjson:2:"):
            self.assertIn(words, page.readable)

    def test_schools_of_a_stream_are_in_the_distributions(self):
        """Counted by column in a stream, one by one in a document: the same numbers."""
        facts = json.loads(SAMPLE.read_text(encoding="utf-8"))
        head = {key: said for key, said in facts.items() if key != "entities"}
        stream = self.run_program("check", self.write("s.ndjson", self.lines_of(head, *facts["entities"])), "--format", "html", "--fail-on", "never")
        data = Page(stream.out).data
        self.assertTrue(data["synthetic"])
        counted, listed = {}, {}
        for requirement, row, column, reached, times in data["columns"]:
            self.assertTrue(-1 <= column <= 50)
            key = (data["requirements"][requirement]["id"], row, reached if column >= 0 else None)
            counted[key] = counted.get(key, 0) + times
        document = self.sample().data
        self.assertEqual(document["columns"], [])
        for unit in document["bodies"][0]:
            for requirement, rows in unit[6] if len(unit) > 6 else []:
                for i, row in enumerate(rows):
                    key = (document["requirements"][requirement]["id"], i, row[2] if row else None)
                    listed[key] = listed.get(key, 0) + 1
        self.assertGreater(sum(listed.values()), 100)
        self.assertEqual(counted, listed)

    def test_style_is_of_2020(self):
        """What Chromium 80 does not know: it would drop the rule and say nothing."""
        style = self.sample().styles[0]
        for word in (":has(", ":is(", ":where(", "inset:", "aspect-ratio", "color-mix(", "@container", "@layer", "dvh", "content-visibility", "accent-color"):
            self.assertNotIn(word, style)
        for selector, body in re.findall(r"([^{}]*)\{([^{}]*)\}", style):
            if "flex" in body:
                self.assertNotRegex(body, r"(^|;)(row-|column-)?gap:", selector)
            if ":focus-visible" in selector:
                self.assertEqual(selector.strip().split(":", 1)[1], "focus:not(:focus-visible)")

    def test_english_first(self):
        page = self.sample("--lang", "en")
        self.assertIn('<html lang="en">', page.text)
        self.assertEqual(page.data["lang"], "en")
        self.assertRegex(page.text, r'<div class="readable" lang="zh-CN">|<div class="readable other" lang="zh-CN">')
        self.assertIn('<div class="readable other" lang="zh-CN">', page.text)

    def test_unsound_facts_give_no_page(self):
        ran = self.check(self.write("f.json", "{"), "--format", "html")
        self.assertEqual((ran.status, ran.out), (3, ""))
        self.assertIn("ZS5", ran.err)


if __name__ == "__main__":
    main()
