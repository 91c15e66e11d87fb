"""Streams: refused lines, progress, interruption, full disks, and rows for a database."""

import hashlib
import json
import os
import pty
import random
import resource
import select
import signal
import sqlite3
import subprocess
import time
import unittest
from pathlib import Path

from _zhunsheng import PROGRAM, ROOT, RULES, Case, county, document, main

PATIENCE = 60
HEADER = {"schema": "zhunsheng-facts/1", "as_of": "2026-12-31", "synthetic": True, "sources": {"nb": {"title": "教育事业统计年报", "date": "2026-09-30"}}}


def without_break(text):
    """Whole lines, and what a cut left behind the last line break."""
    whole, _, rest = text.rpartition(b"\n")
    return (whole + b"\n" if whole else b"").splitlines(keepends=True), rest


class Streams(Case):
    def command(self, *arguments):
        return [PROGRAM, "check", "--rules", self.rules, "--as-of", "2026-12-31", *map(str, arguments)]

    def start(self, *arguments, **more):
        running = subprocess.Popen(self.command(*arguments), stdin=subprocess.PIPE, stdout=more.pop("stdout", subprocess.PIPE), stderr=more.pop("stderr", subprocess.PIPE), **more)
        self.addCleanup(running.wait)
        self.addCleanup(running.kill)
        for pipe in (running.stdin, running.stdout, running.stderr):
            if pipe:
                self.addCleanup(lambda pipe=pipe: self.ended(pipe))
        return running

    @staticmethod
    def ended(pipe):
        try:
            pipe.close()
        except OSError:
            pass

    def counties(self, count, first=350000, **more):
        return [county(str(first + i), **more) for i in range(count)]

    def big(self, count=4000):
        return self.write("big.ndjson", self.lines_of(*self.counties(count, pupils=(700, 800, 900))))


class Rejects(Streams):
    BAD = [b'{"id": "350600", "type": "county", "facts": {"enroled": 1}}', b"  not JSON at all \xe5\x8e\xbf\t", b'{"id":"350601","type":"county","name":"\xff"}\r',
           b'{"id": "350524", "type": "county", "facts": {"enrolled": 1.5}}']

    def stream(self, header=None):
        good = [json.dumps(one, ensure_ascii=False).encode() for one in self.counties(200)]
        lines = [self.BAD[0], *good[:50], self.BAD[1], b"", *good[50:120], self.BAD[2], *good[120:], self.BAD[3]]
        return ([json.dumps(header, ensure_ascii=False).encode()] if header else []) + lines

    def test_refused_lines_as_they_came(self):
        rejects = self.folder / "rejects.ndjson"
        for header in (None, HEADER):
            lines = self.stream(header)
            path = self.write("s.ndjson", b"\n".join(lines))  # no line break at the end
            for jobs in (1, 2, 5):
                with self.subTest(header=header is not None, jobs=jobs):
                    ran = self.check(path, "--format", "ndjson", "--rejects", rejects, "--jobs", jobs)
                    self.assertEqual((ran.status, ran.lines[-1]["refused"], ran.lines[-1]["lines"]), (3, 4, 204))
                    self.assertEqual(rejects.read_bytes(), b"".join(line + b"\n" for line in (lines[:1] if header else []) + self.BAD))
                    for bad in self.BAD:
                        self.assertIn(f"s.ndjson:{lines.index(bad) + 1}:", ran.err)

    def test_mended_lines_are_read_again(self):
        rejects = self.folder / "rejects.ndjson"
        self.check(self.write("s.ndjson", b"\n".join(self.stream(HEADER))), "--format", "ndjson", "--rejects", rejects)
        header = rejects.read_bytes().split(b"\n")[0]
        self.assertEqual(json.loads(header), HEADER)
        mended = self.write("mended.ndjson", header + b"\n" + self.lines_of(*self.counties(4, first=350600)).encode())
        again = self.check(mended, "--format", "ndjson", "--rejects", rejects)
        self.assertEqual((again.status, again.lines[0]["synthetic"], again.lines[-1]["refused"]), (0, True, 0))
        self.assertEqual(rejects.read_bytes(), b"")  # nothing refused: an old file must not be taken for this run's

    def test_an_id_twice_and_a_parent_that_cannot_be(self):
        rejects = self.folder / "rejects.ndjson"
        twice = [county("350524"), county("350525"), county("350524", public=1)]
        self.check("-", "--rejects", rejects, stdin=self.lines_of(*twice))
        self.assertEqual(rejects.read_text(encoding="utf-8"), self.lines_of(twice[2]))
        ring = [{"id": f"e{i}", "type": "county", "census": {"school": 1}, "parent": f"e{(i + 1) % 3}"} for i in range(3)]
        ran = self.check("-", "--format", "ndjson", "--rejects", rejects, stdin=self.lines_of(*ring))
        self.assertEqual((ran.lines[-1]["refused"], rejects.read_text(encoding="utf-8")), (3, self.lines_of(*ring)))

    def test_a_file_that_cannot_be(self):
        path = self.write("s.ndjson", self.lines_of(*self.counties(3)))
        before = open(path, "rb").read()
        os.symlink(path, self.folder / "link.ndjson")
        result = self.folder / "result.ndjson"
        cases = [(["--rejects", self.folder / "absent/rejects"], 1, "无法写入", "cannot write"), (["--rejects", path], 64, "就是要读的", "which is read"),
                 (["--rejects", self.folder / "link.ndjson"], 64, "就是要读的", "which is read"), (["--rejects", result, "-o", result], 64, "写结果的地方", "place of the result"),
                 (["--rejects", f"{result}.part", "-o", result], 64, "写结果的地方", "place of the result"), (["--rejects", "-"], 64, "写结果的地方", "place of the result")]
        for arguments, status, zh, en in cases:
            for lang, words in (("zh", zh), ("en", en)):
                with self.subTest(arguments=arguments, lang=lang):
                    ran = self.check(path, "--format", "ndjson", "--lang", lang, *arguments)
                    self.assertEqual((ran.status, ran.out), (status, ""), ran.err)
                    self.assertIn(words, ran.err)
                    self.assertFalse(result.exists())
        self.assertEqual(open(path, "rb").read(), before)
        ran = self.check(self.write("d.json", document(county())), "--rejects", self.folder / "r")
        self.assertEqual((ran.status, (self.folder / "r").exists()), (64, False))

    def test_nothing_that_is_read_is_written_over(self):
        """Neither the result nor refused lines go where facts, rules or an overlay come from."""
        facts = self.write("c.ndjson", self.lines_of(*self.counties(3)))
        overlay = self.write("o.json", json.dumps({"schema": "zhunsheng-overlay/1"}))
        compiled = self.folder / "r.zsp"
        self.assertEqual(self.run_program("build", self.rules, "-o", compiled).status, 0)
        folder = self.folder / "rules"
        folder.mkdir()
        inner = folder / "demo.zs"
        inner.write_text(RULES, encoding="utf-8")
        link = self.folder / "link.ndjson"
        link.symlink_to(facts)
        for rules, written in ((self.rules, facts), (self.rules, link), (self.rules, self.rules), (compiled, compiled), (folder, inner), (self.rules, overlay)):
            for option in ("-o", "--rejects"):
                before = Path(written).read_bytes()
                ran = self.run_program("check", facts, "--rules", rules, "--overlay", overlay, "--format", "ndjson", option, written)
                self.assertEqual(ran.status, 64, (option, written, ran.err))
                self.assertIn(option, ran.err)
                self.assertEqual(Path(written).read_bytes(), before)
        ran = self.run_program("build", folder, "-o", inner)
        self.assertEqual((ran.status, inner.read_text(encoding="utf-8")), (64, RULES), ran.err)

    def test_nothing_of_an_earlier_run_is_left(self):
        """A run that ends before a line is judged leaves no refused lines of another one; wrong usage leaves everything as it was."""
        rejects = self.folder / "rejects"
        good = self.lines_of(county())
        unsound = self.write("unsound.zs", RULES + "\n规则 broken “没有对象”\n")
        overlay = self.write("o.json", "nonsense")
        stream, headed = self.write("s.ndjson", good), self.write("h.ndjson", self.lines_of({**HEADER, "as_of": "soon"}) + good)
        cases = [([headed, "--rules", self.rules], 3, ""), ([stream, "--rules", unsound], 3, ""), ([stream, "--rules", self.rules, "--overlay", overlay], 3, ""),
                 ([self.folder / "absent.ndjson", "--rules", self.rules], 1, ""), ([stream, "--rules", self.folder / "absent"], 1, ""),
                 ([stream, "--rules", self.rules, "--rule", "shaer"], 64, "old"), ([stream, "--rules", self.rules, "--columns", "colour"], 64, "old")]
        for arguments, status, left in cases:
            with self.subTest(arguments=arguments):
                rejects.write_text("old")
                ran = self.run_program("check", *arguments, "--format", "ndjson", "--rejects", rejects)
                self.assertEqual((ran.status, rejects.read_text()), (status, left), ran.err)
        ran = self.run_program("check", headed, "--rules", self.rules, "--rejects", self.folder / "absent" / "r")
        self.assertEqual((ran.status, ran.err.count("absent/r")), (1, 1), ran.err)

    def test_a_line_that_is_no_json_is_told_once(self):
        for line in ("nonsense", "nul", "nullnull", "true1", "falsehood", "NaN", "x"):
            with self.subTest(line=line):
                ran = self.check("-", "--format", "ndjson", stdin=self.lines_of(county()) + line + "\n")
                self.assertEqual((ran.status, ran.lines[-1]["refused"]), (3, 1))
                [said] = ran.lines[-1]["diagnostics"]
                self.assertEqual(said["code"], "ZS5001", said)
                for lang in ("zh", "en"):
                    self.assertIn(line, said["message"][lang])

    def test_headers_that_differ(self):
        one = self.write("one.ndjson", self.lines_of(HEADER, county("350524")))
        other = self.write("other.ndjson", self.lines_of({**HEADER, "synthetic": False}, county("350525")))
        self.assertEqual(self.check(one, other, "--fail-on", "never").status, 0)
        ran = self.check(one, other, "--rejects", self.folder / "r")
        self.assertEqual(ran.status, 64)
        for name in (one, other):
            self.assertIn(name, ran.err)

    def test_a_full_disk(self):
        ran = self.check("-", "--rejects", "/dev/full", stdin=self.lines_of(county()).encode() + b"nonsense\n")
        self.assertEqual(ran.status, 1)
        self.assertIn("无法写入 /dev/full：磁盘已满", ran.err)


class Digests(Streams):
    """The digest of the facts is SHA-256 of the bytes that were given, however they are read."""

    def digest(self, *arguments):
        done = self.run_program("check", "--rules", self.rules, "--as-of", "2026-12-31", *arguments, "--format", "ndjson")
        return done.lines[-1]["facts"]["digest"]

    def same(self, content, name="facts.ndjson", *more):
        content = content.encode() if isinstance(content, str) else content
        path = self.write(name, content)
        for jobs in ("1", "3"):
            with self.subTest(name=name, jobs=jobs, begin=content[:40]):
                self.assertEqual(self.digest(path, *more, "--jobs", jobs), "sha-256:" + hashlib.sha256(content).hexdigest())

    def test_lines(self):
        chance = random.Random(1)
        counties = [county(str(351000 + i), pupils=[chance.randint(0, 3000) for _ in range(chance.randint(0, 30))]) for i in range(500)]
        lines = [json.dumps(one, ensure_ascii=False) for one in counties]
        plain = "\n".join(lines) + "\n"
        self.assertGreater(len(plain.encode()), 300_000)  # more than one piece
        self.same(plain)
        self.same(plain.rstrip("\n"))
        self.same(plain.replace("\n", "\r\n"))
        self.same("\ufeff" + plain)
        self.same(json.dumps(HEADER, ensure_ascii=False) + "\n" + plain)
        self.same("\n".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in counties))
        for _ in range(3):  # refused lines, ids that come twice, lines that wait for those below them
            mixed = lines + ["{}", "no JSON", lines[7], lines[300][:-9], "", json.dumps({"id": "350000", "type": "province", "census": {"county": 1}})]
            chance.shuffle(mixed)
            self.same("\n".join(mixed).encode() + chance.choice([b"", b"\n", b"\xff\n"]))

    def test_documents(self):
        body = document(*self.counties(40, pupils=(700, 800, 900)))
        for text in (json.dumps(body), json.dumps(body, indent=2), "\ufeff" + json.dumps(body, separators=(",", ":"))):
            self.same(text, "facts.json")

    def test_tables_and_lines_beside(self):
        """Lines that are kept until their rows come, or stand alone, are not read where they are hashed."""
        counties = self.lines_of(*({"id": str(350900 + i), "type": "county", "facts": {"enrolled": 1000, "public_enrolled": 950}} for i in range(40)))
        rows = "代码,名称,上级代码,在校生数,强校\n" + "".join(f"{code}-{n},甲,{code},5,是\n" for code in range(350500, 350903) for n in range(9))
        both = [self.write("counties.ndjson", counties), self.write("schools.csv", rows), "--by", "county"]
        for jobs in ("1", "3"):
            self.assertEqual(self.digest(*both, "--jobs", jobs), "sha-256:" + hashlib.sha256((counties + rows).encode()).hexdigest())


class Progress(Streams):
    def watched(self, *arguments, stdout=None, seen="县"):
        """What stands on a terminal at standard error of a stream that is fed until something is seen, or for a while."""
        master, slave = pty.openpty()
        self.addCleanup(os.close, master)
        running = self.start("-", *arguments, stdout=slave if stdout == "terminal" else subprocess.DEVNULL, stderr=slave)
        os.close(slave)
        shown, number, end = b"", 0, time.monotonic() + (PATIENCE if seen else 2)
        while time.monotonic() < end and not (seen and seen.encode() in shown):
            running.stdin.write(self.lines_of(county(str(350000 + number))).encode())
            running.stdin.flush()
            number += 1
            while select.select([master], [], [], 0.02)[0]:
                shown += os.read(master, 65536)
        running.stdin.close()
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        self.assertEqual(running.wait(PATIENCE), 0)
        return shown.decode()

    def test_on_a_terminal(self):
        for lang, words in (("zh", ("县 ", "每秒 ")), ("en", ("county ", " a second"))):
            shown = self.watched("--format", "ndjson", "--lang", lang, seen=words[1])
            self.assertIn(words[0], shown)
            self.assertTrue(shown.endswith("\r\x1b[K"), repr(shown[-100:]))  # cleared

    def test_what_is_left_of_a_file(self):
        """Until the end of a pipe nobody knows how much there is; of a file the share is told, and the time left."""
        self.assertNotIn("%", self.watched("--format", "ndjson"))

    def test_not_where_it_disturbs(self):
        self.assertEqual(self.watched("--format", "ndjson", "--no-progress", seen=None), "")
        self.assertNotIn("\x1b[K", self.watched("--format", "ndjson", stdout="terminal", seen=None))
        self.assertIn("每秒", self.watched("--format", "ndjson", "--progress", stdout="terminal", seen="每秒"))

    def test_never_in_a_pipe(self):
        running = self.start("-", "--format", "ndjson", "--progress", stdout=subprocess.DEVNULL)
        for number in range(40):
            running.stdin.write(self.lines_of(county(str(350000 + number))).encode())
            running.stdin.flush()
            time.sleep(0.03)
        running.stdin.close()
        self.assertEqual((running.stderr.read(), running.wait(PATIENCE)), (b"", 0))


class Cut(Streams):
    """A whole result ends with the line that sums up; whatever cut it, what stands before is whole lines."""

    def is_begin_of(self, cut, whole):
        """The result was cut: whole lines of the whole one, perhaps the begin of another, and not its last."""
        lines, rest = without_break(cut)
        full = whole.splitlines(keepends=True)
        self.assertEqual(lines, full[:len(lines)])
        self.assertLess(len(lines), len(full))
        self.assertTrue(full[len(lines)].startswith(rest))
        return len(lines)

    def test_interrupted(self):
        counties = self.counties(20)
        whole = {lang: self.check("-", "--format", "ndjson", "--lang", lang, stdin=self.lines_of(*counties)).out.encode() for lang in ("zh", "en")}
        for number, status in ((signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)):
            for lang, words in (("zh", "已被中断：读了 10 行"), ("en", "interrupted after 10 lines")):
                with self.subTest(signal=number, lang=lang):
                    running = self.start("-", "--format", "ndjson", "--lang", lang)
                    running.stdin.write(self.lines_of(*counties[:10]).encode() + b'{"id": "3500')  # and waits for the rest
                    running.stdin.flush()
                    out = b"".join(running.stdout.readline() for _ in range(21))
                    running.send_signal(number)
                    out += running.stdout.read()
                    self.assertEqual(running.wait(PATIENCE), status)
                    self.assertEqual(self.is_begin_of(out, whole[lang]), 21)
                    self.assertTrue(out.endswith(b"\n"))
                    self.assertIn(words, running.stderr.read().decode())

    def test_interrupted_with_a_file(self):
        for format in ("ndjson", "rows", "text"):
            with self.subTest(format):
                out = self.folder / f"out.{format}"
                out.write_text("before")
                rejects = self.folder / "rejects"
                running = self.start("-", "--format", format, "-o", out, "--rejects", rejects)
                running.stdin.write(self.lines_of(county()).encode() + b"nonsense\n")
                running.stdin.flush()
                self.wait_for(lambda: (self.folder / f"out.{format}.part").exists() and b"350524" in (self.folder / f"out.{format}.part").read_bytes() and rejects.read_bytes())
                running.send_signal(signal.SIGINT)
                said = running.stderr.read().decode()
                self.assertEqual(running.wait(PATIENCE), 130)
                self.assertEqual((out.read_text(), rejects.read_text()), ("before", "nonsense\n"))
                kept = (self.folder / f"out.{format}.part").exists()
                self.assertEqual((kept, f"out.{format}.part" in said), (format != "text",) * 2)

    def wait_for(self, true):
        end = time.monotonic() + PATIENCE
        while not true():
            self.assertLess(time.monotonic(), end)
            time.sleep(0.01)

    def test_a_document_ends_at_once(self):
        running = self.start("-")
        running.stdin.write(b'{"schema": "zhunsheng-facts/1",')
        running.stdin.flush()
        time.sleep(0.2)
        running.send_signal(signal.SIGINT)
        self.assertEqual(running.wait(PATIENCE), -signal.SIGINT)

    def test_killed_at_any_moment(self):
        path, out = self.big(), self.folder / "out.ndjson"
        part = self.folder / "out.ndjson.part"
        arguments = [path, "--format", "ndjson", "--columns", "status,value", "--jobs", "1", "-o", out]
        self.assertEqual(subprocess.run(self.command(*arguments), capture_output=True).returncode, 0)
        whole = out.read_bytes()
        self.assertFalse(part.exists())
        cut, chance = 0, random.Random(7)
        for _ in range(25):
            out.write_bytes(b"before")
            part.unlink(missing_ok=True)
            running = self.start(*arguments)
            after = chance.randrange(len(whole))
            while running.poll() is None and not (part.exists() and part.stat().st_size >= after):
                time.sleep(0.0005)
            running.kill()
            running.wait()
            if out.read_bytes() == whole:  # it was faster
                continue
            self.assertEqual(out.read_bytes(), b"before")
            cut += 1
            kept = part.read_bytes() if part.exists() else b""
            if kept != whole:  # all was written, and not yet put in its place
                self.is_begin_of(kept, whole)
        self.assertGreater(cut, 5)

    def test_a_full_disk(self):
        path = self.big(1000)
        for target in (["-o", "/dev/full"], []):
            for lang, words in (("zh", "磁盘已满"), ("en", "No space left on device")):
                done = subprocess.run(self.command(path, "--format", "ndjson", "--lang", lang, *target), stdout=open("/dev/full", "wb"), stderr=subprocess.PIPE)
                self.assertEqual(done.returncode, 1)
                self.assertIn(words, done.stderr.decode())

    def test_a_file_that_may_not_grow(self):
        """As of a full disk, for a file: ulimit -f."""
        path, out = self.big(1000), self.folder / "out"
        for format in ("ndjson", "rows", "json", "html", "text"):
            with self.subTest(format):
                out.write_bytes(b"before")
                done = subprocess.run(self.command(path, "--format", format, "-o", out, "--fail-on", "never"), capture_output=True,
                                      preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000)))
                self.assertEqual((done.returncode, out.read_bytes()), (1, b"before"))
                self.assertIn("文件超过了允许的大小", done.stderr.decode())
                part = self.folder / "out.part"
                self.assertEqual(part.exists(), format in ("ndjson", "rows"))
                if part.exists():
                    whole = subprocess.run(self.command(path, "--format", format), capture_output=True).stdout
                    self.is_begin_of(part.read_bytes(), whole)
                    part.unlink()

    def test_a_reader_that_leaves(self):
        running = self.start(self.big(), "--format", "rows")
        running.stdout.readline()
        running.stdout.close()
        self.assertEqual((running.stderr.read(), running.wait(PATIENCE)), (b"", 1))


class Output(Case):
    """-o FILE: whole or not at all."""

    def test_it_takes_the_place_of_what_was_there(self):
        facts = self.write("facts.json", document(county()))
        real = self.folder / "real.json"
        real.write_text("before")
        real.chmod(0o640)
        os.symlink("real.json", self.folder / "link.json")
        self.assertEqual(self.check(facts, "--format", "json", "-o", self.folder / "link.json").status, 0)
        self.assertTrue((self.folder / "link.json").is_symlink())
        self.assertEqual(json.loads(real.read_text(encoding="utf-8"))["schema"], "zhunsheng-result/1")
        self.assertEqual(real.stat().st_mode & 0o777, 0o640)
        self.assertEqual([path.name for path in self.folder.iterdir() if path.name.endswith(".part")], [])

    def test_pipes_and_devices(self):
        facts = self.write("facts.json", document(county()))
        self.assertEqual(self.check(facts, "-o", "/dev/null").status, 0)
        os.mkfifo(self.folder / "pipe")
        with subprocess.Popen(["cat", self.folder / "pipe"], stdout=subprocess.PIPE) as reader:
            self.assertEqual(self.check(facts, "--format", "json", "-o", self.folder / "pipe").status, 0)
            self.assertEqual(json.loads(reader.stdout.read())["schema"], "zhunsheng-result/1")

    def test_nothing_that_was_there_is_lost(self):
        out = self.folder / "out.json"
        out.write_text("before")
        for facts, status in ((self.folder / "absent.json", 1), (self.write("d.json", document(county())), 0)):
            before = out.read_text()
            ran = self.check(facts, "--format", "json", "-o", out)
            self.assertEqual((ran.status, out.read_text() == before), (status, status == 1))

    def test_the_name_of_a_file_is_harmless(self):
        ran = self.check(self.write("d.json", document(county())), "-o", self.folder / "no\x1b[31m\u202e/out")
        self.assertEqual(ran.status, 1)
        self.assertNotRegex(ran.err, "[\x1b\u202e]")


class Rows(Case):
    def rows(self, *arguments, **more):
        ran = self.check(*arguments, "--format", "rows", **more)
        return ran.lines[0], ran.lines[1:-1], ran.lines[-1]

    def test_schema(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("python3-jsonschema is not here")
        schema = json.loads((ROOT / "docs/schemas/rows-1.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        checker = jsonschema.Draft202012Validator(schema)
        facts = document(county("350524", public=949), county("350525", public="absent"), {"id": "350000", "type": "province", "facts": {}})
        for run in (self.check(self.write("f.json", facts), "--format", "rows"), self.check("-", "--format", "rows", stdin=self.lines_of(HEADER, *facts["entities"][:2])),
                    self.run_program("check", ROOT / "fixtures/sample/county.json", "--format", "rows", "--duties")):
            self.assertEqual(run.status, 0, run.err)
            kinds = [line["row"] for line in run.lines]
            self.assertEqual((kinds[0], set(kinds[1:-1]), kinds[-1]), ("run", {"verdict"}, "end"))
            for line in run.lines:
                checker.validate(line)

    def test_what_a_row_says(self):
        _, rows, _ = self.rows(self.write("f.json", document(county("350524", public=949, pupils=(2001,)))))
        row = {one["requirement"]: one for one in rows}
        share = row["demo.share"]
        self.assertEqual([share[name] for name in ("key", "entity", "entity_type", "entity_name", "parent", "status", "severity", "op", "value", "value_decimal", "required", "required_decimal", "unit", "clauses")],
                         ["demo.share@1.0.0/350524", "350524", "county", "县350524", None, "not_met", "violation", ">=", "0.949", 0.949, "0.95", 0.95, None, "demo-doc#一"])
        self.assertEqual([row["demo.size"][name] for name in ("entity", "parent", "value", "unit")], ["350524-0", "350524", "2001", "人"])
        _, rows, _ = self.rows(self.write("f.json", document(county("350524", enrolled=3, public=1))))
        self.assertEqual(next((one["value"], one["value_decimal"]) for one in rows if one["requirement"] == "demo.share"), ("1/3", 0.333333333333333))

    def test_the_same_verdicts_as_elsewhere(self):
        counties = [county(f"35{i:04}", public=900 + i, pupils=(100 + i, 2000 + i % 2)) for i in range(60)]
        whole = self.check(self.write("d.json", document(*counties)), "--format", "json").json
        expected = [(verdict["key"], verdict["status"], verdict["severity"], entity["id"]) for entity in whole["entities"] for verdict in entity["verdicts"]]
        document_rows = self.rows(self.folder / "d.json")
        stream = self.write("s.ndjson", self.lines_of(*counties))
        for run, rows, end in (document_rows, self.rows(stream, "--jobs", "1"), self.rows(stream, "--jobs", "3")):
            self.assertEqual([(row["key"], row["status"], row["severity"], row["entity"]) for row in rows], expected)
            self.assertEqual({name: end[name] for name in ("verdicts", "met", "not_met", "open", "violations")},
                             {name: whole["summary"][name] for name in ("verdicts", "met", "not_met", "open", "violations")})
            self.assertEqual({row["run"] for row in rows} | {end["run"]}, {run["run"]})

    def test_ids_and_digests(self):
        """The id of a run is made of all but the facts; with the digest of the facts and the key of the verdict a row is told from all others."""
        path = self.write("d.json", document(county()))
        run, rows, end = self.rows(path)
        self.assertEqual(self.rows(path), (run, rows, end))
        self.assertEqual({row["facts"] for row in rows}, {end["facts"]})
        self.assertNotEqual(self.run_program("check", "--rules", self.rules, "--as-of", "2026-12-30", path, "--format", "rows").lines[0]["run"], run["run"])
        overlay = self.write("o.json", {"schema": "zhunsheng-overlay/1", "waivers": []})
        with_overlay = self.check(path, "--format", "rows", "--overlay", overlay)
        self.assertEqual(with_overlay.status, 0, with_overlay.err)
        self.assertNotEqual(with_overlay.lines[0]["run"], run["run"])
        self.write("demo.zs", RULES.replace("95%", "96%"))
        self.assertNotEqual(self.rows(path)[0]["run"], run["run"])
        self.write("demo.zs", RULES)
        one, two = county("350524"), county("350525")
        first, second = (self.rows("-", stdin=self.lines_of(*order)) for order in ((one, two), (two, one)))
        self.assertEqual(first[0]["run"], run["run"])
        self.assertNotEqual(first[2]["facts"], second[2]["facts"])
        self.assertEqual(sorted(first[1], key=json.dumps), sorted(second[1], key=json.dumps))
        self.assertEqual(len({row["facts"] for row in first[1]}), 2)

    def test_rule_files_in_other_words(self):
        """The id of a run and the digest of the rules go with what the files hold, not with where they lie and how their paths were typed."""
        facts = self.write("d.json", document(county()))
        deep = self.folder / "rules" / "deep"
        deep.mkdir(parents=True)
        (deep / "demo.zs").write_text(RULES, encoding="utf-8")
        moved = self.folder / "a" / "much" / "longer" / "other.zs"
        moved.parent.mkdir(parents=True)
        moved.write_text(RULES, encoding="utf-8")
        compiled = self.folder / "r.zsp"
        self.assertEqual(self.run_program("build", deep, "-o", compiled).status, 0)
        runs = []
        for rules in ("rules", "./rules/", "rules/deep/../deep", self.folder / "rules", "rules/deep/demo.zs", deep / "demo.zs", moved, self.rules, compiled):
            ran = subprocess.run([PROGRAM, "check", facts, "--rules", rules, "--as-of", "2026-12-31", "--format", "rows"], cwd=self.folder, capture_output=True, encoding="utf-8")
            self.assertEqual(ran.returncode, 0, ran.stderr)
            runs.append([json.loads(line) for line in ran.stdout.splitlines()])
        self.assertEqual(runs, [runs[0]] * len(runs))
        moved.write_text(RULES.replace("95%", "96%"), encoding="utf-8")
        other = self.run_program("check", facts, "--rules", moved, "--as-of", "2026-12-31", "--format", "rows").lines[0]
        self.assertNotEqual((other["run"], other["rules"]), (runs[0][0]["run"], runs[0][0]["rules"]))
        listed = self.run_program("rules", "--rules", moved, "--format", "json").out
        self.assertIn(str(moved), listed)  # where the rule lies is told as before

    def test_parents_come_last(self):
        province = {"id": "350000", "type": "province", "census": {"county": 2}, "facts": {}}
        lines = [province, county("350524", parent="350000"), county("350525", parent="350000")]
        _, rows, end = self.rows("-", stdin=self.lines_of(*lines))
        self.assertEqual([row["requirement"] for row in rows if row["entity"] == "350000"], ["demo.plan", "demo.strong_counties"])
        self.assertEqual([row["entity"] for row in rows[-2:]], ["350000"] * 2)
        self.assertEqual(next(row["parent"] for row in rows if row["entity"] == "350524"), "350000")
        self.assertEqual((end["lines"], end["refused"], end["verdicts"]), (3, 0, len(rows)))
        weaker = [province, county("350524", parent="350000"), county("350525", parent="350000", strong=False)]
        self.assertNotEqual(self.rows("-", stdin=self.lines_of(*weaker))[1][-1]["facts"], rows[-1]["facts"])

    def test_a_database(self):
        run, rows, end = self.rows(self.write("d.json", document(county("350524", public=949), county("350525"))))
        with sqlite3.connect(":memory:") as database:
            columns = list(rows[0])
            database.execute(f"create table verdict ({', '.join(columns)}, primary key (run, facts, key))")
            for _ in range(2):  # the same rows again change nothing
                database.executemany(f"insert or replace into verdict values ({', '.join('?' * len(columns))})", [tuple(row.values()) for row in rows])
            self.assertEqual(database.execute("select entity, value from verdict where severity = 'violation'").fetchall(), [("350524", "0.949")])
            self.assertEqual(database.execute("select count(*) from verdict").fetchone(), (end["verdicts"],))

    def test_unsound(self):
        ran = self.check(self.write("d.json", document(county(facts={"enroled": 1}))), "--format", "rows")
        self.assertEqual((ran.status, ran.out), (3, ""))
        ran = self.check("-", "--format", "rows", stdin=self.lines_of(county()).encode() + b"nonsense\n")
        self.assertEqual((ran.status, ran.lines[-1]["refused"], ran.lines[-1]["lines"]), (3, 1, 2))


class Parents(Streams):
    def test_what_is_kept_for_them_is_enough(self):
        """The lines of a province give its cities and itself the verdicts of the whole document, in any order of keys and with any facts beside."""
        made = self.folder / "province.json"
        environment = {**os.environ, "ZHUNSHENG": PROGRAM}
        subprocess.run(["python3", ROOT / "tests/generators/sample_province.py", "--province", "350000", "--seed", "5", "--as-of", "2027-12-31", "--cities", "3", "--counties", "12",
                        "--schools", "40", "-o", made], check=True, env=environment)
        subprocess.run(["python3", ROOT / "tests/generators/province_lines.py", made, "-o", self.folder / "province.ndjson"], check=True, env=environment)
        arguments = ["--as-of", "2027-12-31", "--format", "ndjson", "--explain", "all", "--duties", "--fail-on", "never"]
        def below(entity, above=None):
            yield entity, {**entity, "parent": above} if above else entity
            for child in entity.get("children", []):
                if child["type"] == "city":
                    yield from below(child, entity["id"])
        [province] = json.loads(made.read_text(encoding="utf-8"))["entities"]
        header = open(self.folder / "province.ndjson", encoding="utf-8").readline()
        whole = {}  # each with all below it on one line
        for entity, line in below(province):
            first = self.run_program("check", "-", *arguments, stdin=header + self.lines_of(line)).lines[1]
            whole[entity["id"]] = first
        parents = self.run_program("check", self.folder / "province.ndjson", *arguments).lines[-1]["parents"]
        self.assertEqual({parent["type"] for parent in parents}, {"province", "city"})
        for parent in parents:
            self.assertEqual(parent["verdicts"], whole[parent["id"]]["verdicts"], parent["id"])
            self.assertGreater(len(parent["verdicts"]), 0)

    def test_facts_that_are_left_out_in_any_writing(self):
        """Keys in Chinese, with escapes, values with brackets and quotation marks in them, and white space."""
        rules = self.write("demo.zs", RULES.replace("规则 share", "数据 remark “备注”\n层级：县、学校\n类型：文本\n\n规则 share", 1))
        line = ('{"id":"350524" , "name":"甲\\"}],{" ,"type":"county","parent":"350000","facts" : { "备注":"a\\\\" , "在读人数" : {"value": 1000, "note": "]}\\""} ,"public_enrolled":950},'
                '"children":[ {"id":"s1","type":"school","facts":{"rem\\u0061rk":"}{","强校":STRONG,"pupils":1}} ,{"id":"s2","type":"school","facts":{ }},{"id":"s3","type":"school"} ]}')
        province = {"id": "350000", "type": "province", "census": {"county": 1}}
        for strong, status in (("true", "met"), ("false", "open")):
            ran = self.run_program("check", "--rules", rules, "--as-of", "2026-12-31", "-", "--format", "ndjson", stdin=self.lines_of(province) + line.replace("STRONG", strong) + "\n")
            self.assertEqual(ran.lines[-1]["refused"], 0, ran.err)
            [parent] = ran.lines[-1]["parents"]
            self.assertEqual({v["rule"]: v["status"] for v in parent["verdicts"]}["demo.strong_counties"], status)

    def test_duties_of_a_rule_set(self):
        """With --duties they count where a rule above asks for conformity to the rule set: what states them on the lines below is kept."""
        head = "规则集 {0} “{0}”\n版本：1.0.0\n依据：{0}-doc\n适用：全国\n性质：约束性\n施行：2020-01-01 载明\n字典：words\n\n文件 {0}-doc “文件”\n\n"
        words = self.write("words.zs", "字典 words “词”\n版本：1.0.0\n\n层级 province “省”\n层级 county “县”\n上级：省\n")
        low = self.write("low.zs", head.format("low") + "条款 “机制”\n依据：low-doc#一\n对象：县\n责任单位：县教育局\n| 原文 | 归类 | 编号 | 凭据或理由 |\n| “建立机制” | 应 | mechanism | 机制文件 |\n")
        high = self.write("high.zs", head.format("high") + "规则 all “各县”\n依据：high-doc#一 “各县符合”\n对象：省\n应：每（县：符合 low）\n")
        for attested, status in ((True, "met"), (False, "not_met")):
            stated = {"attested": attested, "on": "2026-03-01", "by": "县教育局", "evidence": "示教〔2026〕8号"}
            below = {"id": "350524", "type": "county", "facts": {"mechanism": stated}}
            province = {"id": "350000", "type": "province", "census": {"county": 1}}
            for facts in (self.lines_of(province, {**below, "parent": "350000"}), self.lines_of({**province, "children": [below]})):
                ran = self.run_program("check", "--rules", words, "--rules", low, "--rules", high, "--as-of", "2026-12-31", "--duties", "-", "--format", "ndjson", stdin=facts)
                self.assertEqual(ran.status, 0, ran.err)
                verdicts = [v for one in [*ran.lines[-1]["parents"], *ran.lines] for v in one.get("verdicts", [])]
                self.assertEqual({v["rule"]: v["status"] for v in verdicts}["high.all"], status)

    def test_what_versions_look_at(self):
        """A rule of the province asks whether counties conform to a rule set of which only one version is in force."""
        words = RULES[RULES.index("层级 province"):RULES.index("规则 share")].replace("\n\n", "\n")
        vocabulary = self.write("words.zs", "字典 words “词”\n版本：1.0.0\n\n" + words)
        head = "规则集 {} “{}”\n版本：{}\n依据：{}\n适用：全国\n性质：约束性\n施行：{} 载明\n字典：words\n\n文件 {} “文件”\n文号：演示〔2020〕1号\n日期：2020-01-01\n\n"
        old = head.format("schools", "学校规则", "1.0.0", "old", "2020-01-01", "old") + "规则 fit “学校”\n依据：old#一 “不少于1人”\n对象：县\n应：存在（学校：在校生数 不低于 1人）\n"
        new = head.format("schools", "学校规则", "2.0.0", "new", "2026-01-01", "new") + "规则 fit “学校”\n依据：new#一 “强校”\n对象：县\n应：存在（学校：强校）\n"
        above = head.format("above", "上级规则", "1.0.0", "above", "2020-01-01", "above") + "规则 all “各县”\n依据：above#一 “各县符合”\n对象：省\n应：每（县：符合 schools.fit）\n"
        rules = [vocabulary, *(self.write(f"{name}.zs", text) for name, text in (("a", old), ("b", new), ("c", above)))]
        stream = self.lines_of({"id": "350000", "type": "province", "census": {"county": 1}}, county(parent="350000"))
        for day in ("2025-12-31", "2026-12-31"):
            for facts in (stream, self.lines_of({"id": "350000", "type": "province", "census": {"county": 1}, "children": [county()]})):
                ran = self.run_program("check", *(word for rule in rules for word in ("--rules", rule)), "--as-of", day, "-", "--format", "ndjson", stdin=facts)
                self.assertEqual(ran.status, 0, ran.err)
                verdicts = [*ran.lines[-1]["parents"], *(line for line in ran.lines if "verdicts" in line)]
                self.assertEqual({v["status"] for one in verdicts for v in one["verdicts"]}, {"met"}, (day, verdicts))


if __name__ == "__main__":
    main()
