"""Files that end early, disks that are full, folders of links, names that deceive: nothing is half done and taken for whole, nothing hangs."""

import json
import os
import re
import subprocess
import unittest

from _zhunsheng import PROGRAM, RULES, Case, county, document, main

HIDDEN = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]"


class Ends(Case):
    """Whatever is read and was cut is refused, wherever the cut is; but for a stream, whose whole lines are done."""

    def cuts(self, data, most=30):
        step = max(1, len(data) // most)
        borders = [i for i, byte in enumerate(data) if byte == 10]
        return sorted({*range(1, len(data), step), *borders, *(i + 1 for i in borders), len(data) - 1} - {len(data)})

    def test_facts(self):
        whole = json.dumps(document(county(), county("350525")), ensure_ascii=False, indent=1).encode()
        for at in self.cuts(whole):
            ran = self.check("-", stdin=whole[:at])
            self.assertEqual((ran.status, ran.out), (3, ""), at)

    def test_results(self):
        """changes takes no result that is not whole: of a stream, the line that sums up is its last."""
        lines = self.write("s.ndjson", self.lines_of(*(county(str(350000 + i)) for i in range(3))))
        for format in ("ndjson", "json"):
            whole = self.check(lines if format == "ndjson" else self.write("f.json", document(county())), "--format", format).out.encode()
            result = self.write("whole", whole)
            self.assertIn(self.run_program("changes", result, result, "--rules", self.rules).status, (0, 2, 4))
            for at in self.cuts(whole, 20):
                if whole[at:].strip():
                    ran = self.run_program("changes", self.write("cut", whole[:at]), result, "--rules", self.rules)
                    self.assertEqual((ran.status, ran.out), (3, ""), at)

    def test_streams(self):
        """At any byte: the lines before the cut are judged as ever; what is left of the next is refused, told, and kept."""
        counties = [county(str(350000 + i), pupils=(2001,)) for i in range(4)]
        whole = "".join(json.dumps(one) + "\n" for one in counties).encode()
        results = self.check("-", "--format", "ndjson", stdin=whole).out.splitlines()[1:-1]
        for at in self.cuts(whole, 40):
            kept = self.folder / "rejects"
            ran = self.check("-", "--format", "ndjson", "--rejects", kept, stdin=whole[:at])
            if at < len('{"id"'):  # nobody can tell yet that it is a stream
                self.assertEqual((ran.status, ran.out), (64, ""))  # a document has no lines to keep
                continue
            rest = whole[:at].rpartition(b"\n")[2]
            is_whole = rest in [line.rstrip(b"\n") for line in whole.splitlines(keepends=True)]
            lines = whole[:at].count(b"\n") + is_whole
            self.assertEqual(ran.out.splitlines()[1:-1], results[:len(results) * lines // 4], at)
            self.assertEqual((ran.lines[-1]["refused"], kept.read_bytes()), (0, b"") if is_whole or not rest else (1, rest + b"\n"))
            self.assertEqual(ran.status == 3, bool(rest) and not is_whole)

    def test_overlays(self):
        facts = self.write("f.json", document(county()))
        whole = json.dumps({"schema": "zhunsheng-overlay/1", "waivers": [{"requirement": "demo.share", "entity": "350524", "body": "甲", "document": "乙", "on": "2026-01-01", "until": "2026-12-31", "reason": "丙"}]}).encode()
        self.assertNotEqual(self.check(facts, "--overlay", self.write("o.json", whole)).status, 3)
        for at in self.cuts(whole, 20):
            self.assertEqual(self.check(facts, "--overlay", self.write("o.json", whole[:at])).status, 3, at)

    def test_workbooks(self):
        made = self.folder / "form.xlsx"
        self.assertEqual(self.run_program("template", "--rules", self.rules, "-o", made).status, 0)
        whole = made.read_bytes()
        for at in self.cuts(whole, 20):
            if at >= len(whole) - 2:  # the length of a comment that there is none of
                continue
            ran = self.check(self.write("cut.xlsx", whole[:at]))
            self.assertEqual((ran.status, ran.out), (3, ""), at)


class Disks(Case):
    def test_a_full_disk(self):
        """A small file system in memory: what stood there stays, and the message says why."""
        disk = self.folder / "disk"
        disk.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", disk], capture_output=True).returncode != 0:
            self.skipTest("no file system can be mounted here")
        self.addCleanup(lambda: subprocess.run(["umount", disk], check=True))
        facts = self.write("big.json", document(*(county(str(350000 + i)) for i in range(300))))
        lines = self.write("big.ndjson", self.lines_of(*(county(str(350000 + i)) for i in range(300))))
        for input, format in ((facts, "json"), (facts, "html"), (facts, "text"), (facts, "xlsx"), (lines, "ndjson"), (lines, "rows")):
            with self.subTest(format):
                out = disk / f"out.{format}"
                out.write_text("before")
                ran = self.check(input, "--format", format, "-o", out, "--fail-on", "never")
                self.assertEqual((ran.status, out.read_text()), (1, "before"), ran.err)
                self.assertIn("磁盘已满", ran.err)
                part = disk / f"out.{format}.part"
                self.assertEqual(part.exists(), format in ("ndjson", "rows"))
                if part.exists():
                    kept = part.read_bytes()
                    for line in kept[: kept.rfind(b"\n") + 1].splitlines():
                        json.loads(line)
                    part.unlink()
                out.unlink()
        ran = self.check(lines, "--format", "ndjson", "--rejects", disk / "rejects", stdin=b"")
        self.assertIn(ran.status, (0, 2, 4))
        (disk / "filler").write_bytes(b"x" * 60000)
        ran = self.run_program("build", self.rules, "-o", disk / "demo.zsp")
        self.assertEqual((ran.status, (disk / "demo.zsp").exists()), (1, False))


class Folders(Case):
    def test_one_file_under_several_names(self):
        """By links of either kind, and by folders that are links: it counts once."""
        self.write("folder/real.zs", RULES)
        os.symlink("real.zs", self.folder / "folder/again.zs")
        os.link(self.folder / "folder/real.zs", self.folder / "folder/hard.zs")
        os.symlink("folder", self.folder / "other")
        facts = self.write("f.json", document(county()))
        plain = self.check(facts).out
        for paths in (["folder"], ["folder", "other"], ["other/again.zs", "folder/real.zs"], ["folder/hard.zs", "folder"]):
            options = [option for path in paths for option in ("--rules", self.folder / path)]
            ran = self.run_program("check", facts, "--as-of", "2026-12-31", *options)
            self.assertEqual((ran.status, ran.out), (0, plain), ran.err)

    def test_links_that_lead_nowhere(self):
        facts = self.write("f.json", document(county()))
        os.symlink("loop2.zs", self.folder / "loop1.zs")
        os.symlink("loop1.zs", self.folder / "loop2.zs")
        os.symlink("nowhere.zs", self.folder / "dangling.zs")
        for name in ("loop1.zs", "dangling.zs"):
            ran = self.run_program("check", facts, "--rules", self.folder / name)
            self.assertEqual(ran.status, 1)
            self.assertIn(name, ran.err)

    def test_a_pipe_among_the_rules(self):
        """Nobody may ever write into it: said, and not waited for."""
        self.write("folder/real.zs", RULES)
        os.mkfifo(self.folder / "folder/pipe.zs")
        facts = self.write("f.json", document(county()))
        for lang, words in (("zh", "不是普通文件"), ("en", "not a plain file")):
            ran = self.run_program("check", facts, "--rules", self.folder / "folder", "--lang", lang)
            self.assertEqual(ran.status, 1)
            self.assertIn(words, ran.err)


class Names(Case):
    BAD = "坏\x1b[31m\u202e\x07\x9b\u2066\u200e名<b>|`*&=\"'"

    def setUp(self):
        super().setUp()
        self.write("demo.zs", RULES.replace("公办就读比例”", "公办<b>|`比例”", 1))
        self.facts = self.write("f.json", document(county(id="350524\u202e\x1b[2J", name="=cmd|" + self.BAD, public=3), as_of="2026-12-31"))

    def test_nothing_hidden_goes_out(self):
        """In no format, on a terminal or not: escaped where the format has escapes, and written out elsewhere."""
        runs = [("check", "--format", format, "--explain", "all") for format in ("text", "json", "ndjson", "rows", "html")]
        runs += [("gap", "--format", format) for format in ("text", "json", "csv")]
        runs += [("report", "--form", form, "--format", "markdown") for form in ("self-evaluation", "ledger", "evidence")]
        for verb, *arguments in runs:
            with self.subTest(verb=verb, arguments=arguments):
                ran = self.run_program(verb, self.facts, *arguments, "--rules", self.rules)
                self.assertIn(ran.status, (0, 2, 4), ran.err)
                self.assertEqual(re.findall(HIDDEN, ran.out.removeprefix("\ufeff")), [])
                self.assertIn("坏", ran.out)
                if "json" in arguments:
                    self.assertIn(self.BAD, ran.json["entities"][0]["name"] if verb == "check" else json.loads(ran.out)["gaps"][0]["entity"]["name"])
                if "html" in arguments or "markdown" in arguments:
                    self.assertNotIn("名<b>", ran.out)
                if "csv" in arguments:  # a spreadsheet program would take it for a formula
                    self.assertNotRegex(ran.out, r'(^|,)"?=cmd')


if __name__ == "__main__":
    main()
