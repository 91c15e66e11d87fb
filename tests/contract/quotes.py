"""Every quote of the five plans stands, word for word, in the clause of the original that it names; a number that its quote lacks is refused."""

import os
import re
import sys
import unicodedata
import unittest
from pathlib import Path

from _zhunsheng import ROOT, RULES, Case

ORIGINALS = Path(os.environ.get("ZS_SOURCES") or ROOT.parent / "shared/sources")
TEXTS = {"anxi-2019": "anxi.txt", "fujian-2025": "fujian.txt", "guizhou-2025": "guizhou.txt", "national-2023": "national.txt",
         "shandong-2025": "shandong.txt"}
PARAPHRASED = {"quality-balance-2017"}
HEADINGS = [r"([一二三四五六七八九十]+)、", r"\(([一二三四五六七八九十]+)\)", r"(\d+)[.．、]"]
NUMERALS = {"0": "杜绝|消除|零|不得|严禁|严防|防止|无", "1": "一|每|各", "2": "两|二", "3": "三", "100%": "全|均|每|各|所有|都|尽|一律|统一|同等|100％"}


def plain(text):
    """Without what differs between copies of one text: width, spaces, the form of brackets and quotation marks; never the wording."""
    text = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    return text.translate(str.maketrans("“”‘’〔〕【】「」", "\"\"''[][]\"\""))


def clauses(text):
    """The text of every clause and of what is below it, by its locator: 三、（六）3. is 三/六/3."""
    found, path = {}, {-1: "前言"}
    for line in map(plain, text.splitlines()):
        for level, heading in enumerate(HEADINGS):
            if match := re.match(heading, line):
                path = {above: name for above, name in path.items() if 0 <= above < level} | {level: match[1]}
        names = list(path.values())
        for depth in range(len(names)):
            locator = "/".join(names[:depth + 1])
            found[locator] = found.get(locator, "") + line
    return found


class Quotes(Case):
    def plans(self):
        rows = self.run_program("rules", "--format", "json").json
        return [row for row in rows if row["ruleset"] != "quality-balance"]

    @unittest.skipIf(not ORIGINALS.is_dir(), "the originals are not here")
    def test_every_quote_is_in_the_original(self):
        originals = {document: clauses((ORIGINALS / name).read_text(encoding="utf-8")) for document, name in TEXTS.items()}
        verified = self.run_program("sources", "verify", "--sources", ORIGINALS, "--format", "json").json  # those of readings, tables and definitions too
        cited = {(c["document"], c["locator"], c["quote"]) for c in verified if c["quote"]}
        self.assertGreater(len(cited), 1000)
        for document, locator, quote in sorted(cited):
            with self.subTest(locator=locator, quote=quote):
                self.assertTrue(plain(quote) in originals[document].get(locator, ""))
        self.assertEqual(originals["anxi-2019"]["四/2"][:4], "2.广泛")

    def test_every_rule_has_a_quote(self):
        for row in self.plans():
            self.assertTrue(all(c["document"] in TEXTS and c["quote"] for c in row["citations"]) and row["citations"], row["id"])

    def test_what_is_paraphrased_says_so(self):
        documents = {c["document"] for row in self.run_program("rules", "--format", "json").json for c in row["citations"]}
        self.assertEqual(documents - set(TEXTS), PARAPHRASED)
        shown = self.run_program("check", ROOT / "fixtures/sample/county.json", "--width", "200").out
        self.assertIn("转述，未核对原文", shown)

    def test_every_number_is_in_its_quote(self):
        for row in self.plans():
            value = row["requirement"]["value"] or ""
            if re.match(r"\d", value) and not row["readings"]:  # a reading gives the words a number, and says that it does
                quotes = " ".join(plain(c["quote"]) for c in row["citations"])
                self.assertRegex(quotes, rf"(?<![\d.]){re.escape(value)}(?![\d.%])|{NUMERALS.get(value, '$^')}", row["id"])

    def test_a_number_that_is_not_in_the_quote(self):
        facts = self.write("facts.json", {"schema": "zhunsheng-facts/1", "entities": []})
        for wrong in ("96%", "9.5%", "百分之九十六", "95", "０．９６", "95.5%"):
            rules = self.write("wrong.zs", RULES.replace("不低于 95%\n", f"不低于 {wrong}\n"))
            line = next(i for i, text in enumerate(RULES.splitlines(), 1) if text.endswith("不低于 95%"))
            for lang, words in (("zh", "不在所引原文里"), ("en", "not a number of the quote")):
                ran = self.run_program("check", "--rules", rules, facts, "--lang", lang)
                self.assertEqual(ran.status, 3, wrong)
                for part in ("ZS4001", words, f"wrong.zs:{line}:"):
                    self.assertIn(part, ran.err)
        for same in ("百分之九十五", "95.0%", "９５％", "0.95"):
            rules = self.write("same.zs", RULES.replace("不低于 95%\n", f"不低于 {same}\n"))
            self.assertNotEqual(self.run_program("check", "--rules", rules, facts).status, 3, same)


if __name__ == "__main__":
    program = unittest.main(exit=False)
    if not program.result.wasSuccessful():
        sys.exit(1)
    if program.result.skipped:
        print(f"no originals in {ORIGINALS} (ZS_SOURCES names their folder): the quotes could not be proven")
        sys.exit(77)
