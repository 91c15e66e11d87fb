"""Compiled rules as a file (.zsp): the same verdicts; whatever is not as it was written is refused in words and never used."""

import random
import struct
from pathlib import Path

from _zhunsheng import Case, county, document, main

SUM_AT, PROGRAM_AT = 40, 48
SECTIONS_AT, SECTION = 56, "<QQQ"  # of the program: offset, records, bytes of one
LISTS, REQUIREMENTS, STRINGS = 1, 13, 28
VERSION_AT = 8  # behind the magic: the version of the layout, 32 bits, little-endian
BY_AT = 16


def mixed(lane, word):
    lane = (lane ^ word) * 0x9E3779B97F4A7C15 % 2**64
    return (lane << 29 | lane >> 35) % 2**64


def quick_sum(data):
    """engine/base/quick_sum.h"""
    lanes = [1, 2, 3, 4]
    whole = len(data) // 32 * 32
    for at in [*range(0, whole, 32), whole]:
        for lane, word in enumerate(struct.unpack("<4Q", data[at:at + 32].ljust(32, b"\0"))):
            lanes[lane] = mixed(lanes[lane], word)
    out = len(data)
    for lane in lanes:
        out = mixed(out, lane)
    return out


def with_sum(data):
    """With a checksum that is right, as somebody would who means harm."""
    data = bytearray(data)
    struct.pack_into("<Q", data, SUM_AT, 0)
    parts = quick_sum(bytes(data[:72])), quick_sum(bytes(data[72:]))
    struct.pack_into("<Q", data, SUM_AT, quick_sum(struct.pack("<2Q", *parts)))
    return bytes(data)


class Compiled(Case):
    def setUp(self):
        super().setUp()
        self.file = str(self.folder / "demo.zsp")
        built = self.run_program("build", self.rules, "-o", self.file)
        self.assertEqual((built.status, built.out, built.err), (0, "", ""))
        self.bytes = Path(self.file).read_bytes()
        self.facts = self.write("facts.json", document(county(enrolled=1000, public=900)))

    def check_file(self, data):
        path = self.write("other.zsp", data)
        return self.run_program("check", "--rules", path, "--as-of", "2026-12-31", "--format", "json", self.facts)

    def assert_refused(self, data, words=""):
        ran = self.check_file(data)
        self.assertEqual((ran.status, ran.out), (1, ""), ran.err)
        said = ran.err.replace("\n      ", "")  # lines are broken to fit
        self.assertIn("编译好的规则不能用", said)
        self.assertIn(words, said)

    def test_same_verdicts_as_the_rule_files(self):
        from_text = self.check("--format", "json", self.facts)
        from_file = self.check_file(self.bytes)
        self.assertEqual(from_file.status, from_text.status)
        self.assertEqual(from_file.out, from_text.out)

    def test_same_bytes_each_time(self):
        again = str(self.folder / "again.zsp")
        self.run_program("build", self.rules, "-o", again)
        self.assertEqual(Path(again).read_bytes(), self.bytes)
        self.run_program("build", self.file, "-o", again)
        self.assertEqual(Path(again).read_bytes(), self.bytes)

    def test_the_bundled_rules(self):
        bundled = str(self.folder / "bundled.zsp")
        self.assertEqual(self.run_program("build", "-o", bundled).status, 0)
        self.assertEqual(self.run_program("rules", "--rules", bundled, "--format", "json").out,
                         self.run_program("rules", "--format", "json").out)

    def test_tests_inside_are_run(self):
        passing = "\n测试 “够了”\n截至：2026-12-31\n设：县 1（在读人数 = 100人，公办就读人数 = 95人）\n应得：share 达标\n"
        rules = self.write("tested.zs", Path(self.rules).read_text(encoding="utf-8") + passing)
        file = str(self.folder / "tested.zsp")
        self.assertEqual(self.run_program("build", rules, "-o", file).status, 0)
        from_file, from_text = self.run_program("test", file), self.run_program("test", rules)
        self.assertEqual((from_file.status, from_file.out), (0, from_text.out))
        self.assertIn("1", from_file.out)

    def test_every_kind_of_flipped_byte(self):
        chance = random.Random(20261231)
        places = list(range(96)) + [chance.randrange(len(self.bytes)) for _ in range(150)] + [len(self.bytes) - 1]
        for at in places:
            changed = bytearray(self.bytes)
            changed[at] ^= 1 << chance.randrange(8)
            with self.subTest(byte=at):
                self.assert_refused(bytes(changed))

    def section(self, number):
        [program] = struct.unpack_from("<Q", self.bytes, PROGRAM_AT)
        offset, count, size = struct.unpack_from(SECTION, self.bytes, program + SECTIONS_AT + number * struct.calcsize(SECTION))
        return program + offset, count, size

    def test_made_to_do_harm(self):
        """With a sum that is right: what points outside, and text that is none, is refused; whatever is not refused does no harm."""
        self.assertEqual(with_sum(self.bytes), self.bytes)
        forged = []
        for section, size in ((LISTS, 4), (REQUIREMENTS, 0)):
            at, count, record = self.section(section)
            for field in range(0, size or record, 4):
                changed = bytearray(self.bytes)
                struct.pack_into("<I", changed, at + field, 0xFFFFFF00)
                forged.append(with_sum(changed))
        at, _, _ = self.section(STRINGS)
        changed = bytearray(self.bytes)
        changed[at] = 0xFF
        self.assert_refused(with_sum(changed), "内容前后不一致")
        self.assert_refused(forged[0], "内容前后不一致")
        chance = random.Random(20261231)
        for _ in range(60):
            changed = bytearray(self.bytes)
            at, count, record = self.section(chance.randrange(STRINGS))
            if count:
                struct.pack_into("<I", changed, at + chance.randrange(count * record // 4 or 1) * 4, chance.choice((0, 1, 7, 255, 4096, 2**31, 2**32 - 1)))
                forged.append(with_sum(changed))
        for data in forged:
            ran = self.check_file(data)
            self.assertIn(ran.status, (0, 1, 2, 3, 4), ran.err)
            self.assertEqual(ran.status == 1, "编译好的规则不能用" in ran.err)

    def test_cut_and_extended(self):
        for size in (0, 1, 7, 8, 16, 71, 72, 100, len(self.bytes) // 2, len(self.bytes) - 1):
            with self.subTest(size=size):
                self.assert_refused(self.bytes[:size])
        self.assert_refused(self.bytes + b"\0")

    def test_newer_and_older(self):
        newer = bytearray(self.bytes)
        struct.pack_into("<I", newer, VERSION_AT, 99)
        newer[BY_AT : BY_AT + 16] = b"9.8.7\0\0\0\0\0\0\0\0\0\0\0"
        self.assert_refused(bytes(newer), "较新版本的准绳（9.8.7）编译的，请升级准绳")
        older = bytearray(self.bytes)
        struct.pack_into("<I", older, VERSION_AT, 1)
        self.assert_refused(bytes(older), "较旧版本的准绳编译的，请用本版本重新编译")
        english = self.run_program("check", "--lang", "en", "--rules", self.write("n.zsp", bytes(newer)), self.facts)
        self.assertIn("a newer version of zhunsheng (9.8.7) compiled them: upgrade zhunsheng", " ".join(english.err.split()))

    def test_something_else_by_that_name(self):
        self.assert_refused("规则集 demo “演示规则”\n", "这不是编译好的规则")

    def test_alone(self):
        ran = self.run_program("check", "--rules", self.file, "--rules", self.rules, self.facts)
        self.assertEqual(ran.status, 1)
        self.assertIn("只能单独给一个", ran.err.replace("\n      ", ""))

    def test_what_cannot_be_read_or_written(self):
        ran = self.run_program("check", "--rules", str(self.folder / "none.zsp"), self.facts)
        self.assertEqual(ran.status, 1)
        self.assertIn("没有这个文件", ran.err)
        self.assertEqual(self.run_program("build", self.rules, "-o", str(self.folder / "no/such/folder.zsp")).status, 1)
        self.assertEqual(self.run_program("build", self.rules, "-o", str(self.folder / "rules.txt")).status, 64)

    def test_unsound_rules_leave_the_file_as_it_was(self):
        broken = self.write("broken.zs", "规则 x “x”\n应：没有的数据 大于 3\n")
        ran = self.run_program("build", broken, "-o", self.file)
        self.assertEqual(ran.status, 3)
        self.assertEqual(Path(self.file).read_bytes(), self.bytes)


if __name__ == "__main__":
    main()
