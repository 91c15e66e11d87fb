#!/usr/bin/env python3
"""What README and the language reference show: their examples are written to files, their commands run, and what they print is what is shown.

Not run: ./dev (it installs and builds), and the tables of the language reference, whose rows are words and no examples; tests/unit/parse_* has those.
"""
import os
import re
import shlex
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
PROGRAM = os.environ.get("ZHUNSHENG") or str(ROOT / "build/zhunsheng")
README = (ROOT / "README.md").read_text(encoding="utf-8")
LANGUAGE = [ROOT / "docs/language.md", ROOT / "docs/language.zh.md"]
# What the fragments of the language reference stand in.
HEAD = "规则集 shown “示例”\n版本：1.0.0\n依据：anxi-2019\n字典：basic-education\n适用：全国\n性质：约束性\n施行：2019-04-16 发布\n\n文件 anxi-2019 “示例文件”\n\n"\
    "数据 area “生均面积”\n层级：学校\n类型：数\n单位：平方米/生\n\n"


def fenced(text, language):
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)


def indented(text, begin):
    """The indented block that begins so, without its indentation."""
    block = re.search(rf"^    {begin}.*\n(?:(?:    .*)?\n)*", text, re.M)[0]
    return re.sub("^    ", "", block, flags=re.M).strip("\n") + "\n"


def run(*arguments, cwd=ROOT):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("LC_") and k != "LANG"}
    done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, timeout=60)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def columns(block):
    """Two examples side by side, as two texts."""
    rows = [re.split(r"\s{3,}", line) for line in block.splitlines()]
    return ["".join(row[i] + "\n" for row in rows if len(row) > i and row[i]) for i in (0, 1)]


class Readme(unittest.TestCase):
    def test_the_result_of_check(self):
        status, out, err = run("check", "fixtures/sample/county.json")
        self.assertIn(status, (0, 2, 4), err)
        at, shown = 0, indented(README, "准绳测算结果").rstrip("\n")
        for part in re.split(r"\n *…\n", shown):
            found = out.find(part, at)
            self.assertGreaterEqual(found, 0, f"check does not print so, or not in this order:\n{part}")
            at = found + len(part)
        self.assertTrue(out.startswith(shown.splitlines()[0]))
        self.assertEqual(out[at:].strip(), "", "README leaves out the end")

    def test_the_first_rule(self):
        [rules] = fenced(README, "zs")
        commands = re.findall(r"^    zhunsheng ((?:test|check) .*first\.zs.*)$", README, re.M)
        self.assertEqual([command.split()[0] for command in commands], ["test", "check"])
        with tempfile.TemporaryDirectory() as folder:
            first = Path(folder, "first.zs")
            first.write_text(rules, encoding="utf-8")
            for name in ("fixtures", "rules"):
                Path(folder, name).symlink_to(ROOT / name)
            for lang in ("zh", "en"):
                status, out, err = run(*shlex.split(commands[0]), "--lang", lang, cwd=folder)
                self.assertEqual(status, 0, out + err)
                status, out, err = run(*shlex.split(commands[1]), "--lang", lang, cwd=folder)
                self.assertIn(status, (0, 2, 4), err)
                self.assertIn("我的第一个规则集", out)
            first.write_text(rules.replace("达到 95%以上\n", "达到 96%以上\n"), encoding="utf-8")
            for lang, words in (("zh", "不在所引原文里"), ("en", "not a number of the quote")):
                status, out, err = run(*shlex.split(commands[0]), "--lang", lang, cwd=folder)
                self.assertEqual(status, 3)
                self.assertIn("ZS4001", err)
                self.assertIn(words, err)

    def test_facts_of_ones_own(self):
        [facts] = fenced(README, "json")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "facts.json")
            path.write_text(facts, encoding="utf-8")
            status, out, err = run("check", path)
            self.assertIn(status, (0, 2, 4), err)
            self.assertIn("残疾儿童少年入学率", out)

    def test_every_verb_that_it_names_is_there(self):
        for verb in ["check", *re.findall(r"`(?:zhunsheng )?(explain|rules|facts|test)`", README)]:
            for lang in ("zh", "en"):
                self.assertEqual(run(verb, "--help", "--lang", lang)[0], 0, verb)

    def test_its_links_lead_somewhere(self):
        for document in [ROOT / "README.md", *(ROOT / "docs").glob("*.md"), ROOT / "engine/README.md"]:
            for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
                self.assertTrue((document.parent / target).exists(), f"{document.name}: {target}")


class Language(unittest.TestCase):
    def test_examples_of_rules_tables_and_tests(self):
        for document in LANGUAGE:
            text = document.read_text(encoding="utf-8")
            tables = columns(indented(text, "表 "))
            numbers = "45人，不小于4.5平方米/生、5.8平方米/生"
            tables = [table.replace("依据：…", f"依据：anxi-2019#三 “{numbers}”") for table in tables]
            with self.subTest(document=document.name), tempfile.TemporaryDirectory() as folder:
                self.assertEqual([table.split()[1] for table in tables], ["limits", "standards"])
                path = Path(folder, "shown.zs")
                path.write_text(HEAD + "\n".join([indented(text, "规则 "), *tables, indented(text, "测试 ")]), encoding="utf-8")
                status, out, err = run("test", path)
                self.assertEqual(status, 0, out + err)


if __name__ == "__main__":
    program = unittest.main(exit=False)
    sys.exit(0 if program.result.wasSuccessful() else 1)
