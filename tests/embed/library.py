"""The installed library: what it shows of itself, and whether somebody else's project builds and runs with it."""

import json
import re
import sys
import tempfile
import unittest
from pathlib import Path

from _installed import BUILD, ROOT, must, run


class Library(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.held = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.held.cleanup)
        cls.prefix, cls.consumer = Path(cls.held.name) / "installed", Path(cls.held.name) / "consumer"
        must("cmake", "--install", BUILD, "--prefix", cls.prefix)
        must("cmake", "-S", ROOT / "tests/consumer", "-B", cls.consumer, "-DCMAKE_BUILD_TYPE=Debug",
             f"-DCMAKE_PREFIX_PATH={cls.prefix}", f"-DEXAMPLES={ROOT / 'docs/embedding'}")
        must("cmake", "--build", cls.consumer, "-j2")
        cls.library = next(cls.prefix.glob("lib*/**/libzhunsheng.so.0"))

    def test_only_its_own_symbols_are_seen(self):
        lines = must("nm", "-D", "--defined-only", self.library).splitlines()
        names = {line.split()[-1].split("@")[0] for line in lines}
        declared = set(re.findall(r"\b(zs_\w+)\(", (self.prefix / "include/zhunsheng/zhunsheng.h").read_text(encoding="utf-8")))
        self.assertEqual({name for name in names if not name.startswith("zs_")}, {"ZHUNSHENG_0"})
        self.assertEqual(names - {"ZHUNSHENG_0"}, declared)

    def test_what_it_needs(self):
        needed = re.findall(r"NEEDED.*\[(.*)\]", must("readelf", "-d", self.library))
        allowed = ("libantlr4-runtime.so", "libre2.so", "libgmp.so", "libstdc++.so", "libgcc_s.so", "libm.so", "libc.so", "ld-linux")
        self.assertEqual([name for name in needed if not name.startswith(allowed)], [])
        self.assertIn("libzhunsheng.so.0", must("readelf", "-d", self.library))

    def test_headers_are_small_and_stand_alone(self):
        headers = sorted((self.prefix / "include/zhunsheng").iterdir())
        self.assertEqual([header.name for header in headers], ["zhunsheng.h", "zhunsheng.hpp"])
        self.assertLess(sum(header.stat().st_size for header in headers), 60_000)
        for program in ("headers_c", "headers_cc"):
            must(self.consumer / program)

    def test_behaviour(self):
        for program in ("behaviour", "wrong_usage"):
            self.assertEqual(run(self.consumer / program).stdout, "")
            must(self.consumer / program)

    def test_example_in_c(self):
        out = must(self.consumer / "example_c", ROOT / "fixtures/sample/county.json", "2026-12-31")
        self.assertIn("4.80% (exactly 18931/394400), to be >= 5%", out)
        self.assertEqual(run(self.consumer / "example_c", self.prefix / "none.json").returncode, 64)
        wrong = run(self.consumer / "example_c", ROOT / "tests/embed/wrong.json")
        self.assertEqual(wrong.returncode, 1)
        self.assertIn("wrong.json:4:", wrong.stderr)

    def test_the_same_bytes_as_the_command(self):
        facts = ROOT / "fixtures/sample/county.json"
        overlay = Path(self.held.name) / "overlay.json"
        overlay.write_text(json.dumps({"schema": "zhunsheng-overlay/1", "synthetic": True, "waivers": [
            {"requirement": "quality-balance.teacher_rotation_backbone", "entity": "999901", "body": "教育部", "document": "虚构〔2026〕1号",
             "reason": "虚构", "on": "2026-01-01"}]}, ensure_ascii=False), encoding="utf-8")
        for more in ([], ["--overlay", overlay]):
            command = run(self.prefix / "bin/zhunsheng", "check", "--format", "json", "--explain", "failed", "--as-of", "2026-12-31",
                          "--lang", "zh", *more, facts)
            self.assertIn(command.returncode, (0, 2, 4), command.stderr)
            self.assertEqual(must(self.consumer / "result_json", facts, "2026-12-31", *more[1:]), command.stdout)

    def test_example_in_cc(self):
        out = must(self.consumer / "example_cc")
        self.assertIn("4.80%（18931/394400），应 >= 5%", out)

    def test_example_with_threads(self):
        facts = ROOT / "fixtures/sample/county.json"
        lines = must(self.consumer / "threads", facts, 60_000, "2026-12-31", "2026-02-30", "2025-12-31").splitlines()
        self.assertRegex(lines[0], r"^2026-12-31: [1-9]\d* of [1-9]\d* not met$")
        self.assertEqual(lines[1], "2026-02-30: '2026-02-30' is no date")
        self.assertRegex(lines[2], r"^2025-12-31: \d+ of [1-9]\d* not met$")
        for line in must(self.consumer / "threads", facts, 0, "2026-12-31", "2025-12-31").splitlines():
            self.assertRegex(line, r"^20\d\d-12-31: (cancelled|.* not met)$")

    def test_the_stack_that_threads_need(self):
        self.assertEqual(must(self.consumer / "stack", 1024), "")

    def test_compiled_without_cmake(self):
        """The lines of the guides, with the folder where the library was installed."""
        for guide in ("README.md", "README.zh.md"):
            text = (ROOT / "docs/embedding" / guide).read_text(encoding="utf-8")
            lines = re.findall(r"^(?:cc|c\+\+) .*$", text, re.M)
            self.assertEqual(len(lines), 2, guide)
            for line in lines:
                line = line.replace("/usr/local/lib", str(self.library.parent)).replace("/usr/local", str(self.prefix))
                program = Path(self.held.name) / re.search(r"-o (\S+)", line)[1]
                must(*line.replace(f" {program.name} ", f" {program} ").split(), cwd=ROOT / "docs/embedding")
                given = [ROOT / "fixtures/sample/county.json", "2026-12-31"] if program.name == "example_c" else []
                self.assertIn("18931/394400", must(program, *given))

    def test_it_asks_the_machine_for_nothing(self):
        undefined = {line.split()[-1].split("@")[0] for line in must("nm", "-D", "--undefined-only", self.library).splitlines()}
        self.assertEqual(undefined & {"system", "fork", "execve", "exit", "setlocale", "gettimeofday", "time", "dlopen"}, set())

if __name__ == "__main__":
    program = unittest.main(exit=False)
    sys.exit(0 if program.result.wasSuccessful() else 1)
