"""What is JSON (RFC 8259) and what is not: facts are read as strictly as it says, and where it leaves a choice, always the same way."""

import json
import random
import re

from _zhunsheng import Case, main

AT_ONCE = 40  # a run shows 100 errors
SYNTAX = {"ZS5001", "ZS5012"}
SANE = b'{"id":"0","type":"county","facts":{}}'
DEPTH = 64

ACCEPTED = [
    # values, white space
    '1', '"a"', 'true', 'false', 'null', '[]', '{}', ' [ ] ', '\t{\r}\t', '[1,2]', '[[],{}]', '{"a":1}', '{"":0}', '{"a":{"b":[null]}}', '[\t1 ,\r2 ]',
    # numbers
    '0', '-0', '-0.0', '0.0', '1.5', '-1', '1e5', '1E5', '1e+5', '1E-05', '0e0', '0E+1', '-0e-0', '123456789012345678901234567890', '1e400', '1.0000000000000000000001',
    # strings
    '""', '" "', '"\\u0000"', '"\\u001f"', '"\\""', '"\\\\"', '"\\/"', '"\\b\\f\\n\\r\\t"', '"\\u4e2d\\u6587"', '"\\uD834\\uDD1E"', '"\\ud834\\udd1e"', '"/"', '"\x7f"', '"\u0080"',
    '"\u2028\u2029"', '"\ufeff"', '"\uffff"', '"\U0001f600"', '"\U0010ffff"', '"县"', '{"县":"\\u53bf"}', '"\\u00e9\u00e9"', '"\\\\u1"', '"a\\u0022b"',
]
REJECTED = [
    # nothing, or more than one
    '1 2', '[] []', '{}{}', '[1]x', '"a" "b"', '1,', ',1', ']', '}', ':', '"a":1',
    # commas and colons
    '[1,]', '[,1]', '[1,,2]', '[,]', '[1 2]', '{"a":1,}', '{,}', '{"a":1,,"b":2}', '{"a":1 "b":2}', '{"a"}', '{"a":}', '{"a" 1}', '{:1}', '{"a"::1}', '{"a":1:2}', '[1:2]', '{a:1}', "{'a':1}", '{1:1}',
    '{null:1}', '{"a":1;}',
    # not closed, closed by another
    '[', '{', '[1', '[1,', '{"a"', '{"a":', '{"a":1', '{"a":1,', '"', '"a', '[1}', '{"a":1]', '[[]', '["a]',
    # words
    'True', 'TRUE', 'tru', 'truee', 'nul', 'None', 'undefined', 'NaN', '-NaN', 'nan', 'Infinity', '-Infinity', 'inf', "'a'", '`a`', 'a', '//', '/**/1', '1//x', '#', '(1)', '<a>', '@',
    # numbers
    '01', '-01', '00', '+1', '++1', '--1', '-', '+', '.5', '-.5', '5.', '-5.', '1.e5', '1e', '1e+', '1E-', 'e5', '1ee5', '1e5.5', '1.2.3', '0x10', '0b1', '0o7', '1_000', '1,000.0.0', '1 000', '１', '1e５', '-１',
    '1f', '1L', '0e', '1e5e5', '- 1', '1 .5', '٣',
    # strings
    '"\\', '"\\"', '"\\x41"', '"\\a"', '"\\0"', '"\\u"', '"\\u1"', '"\\u12"', '"\\u123"', '"\\u12G4"', '"\\U0001F600"', '"\\u 123"', '"\\ "', '"\\\'"', '"\\u+123"', '"\t"', '"\x01"', '"\x00"', '"\x1f"', '"a\x08b"',
    '“a”', '"a”', '«a»', '"\\u00\\u00"',
    # NUL and other characters between
    '1\x00', '\x001', '[\x00]', '[1,\x0b2]', '[1,\x0c2]', '[1,\u00a02]', '[1,\u30002]', '[1，2]', '{"a"：1}', '\ufeff1', '[\ufeff]', '1\ufeff', '\u200b1', '[1\u2028]',
]
# A lone surrogate is grammatical and no Unicode text; what takes it goes wrong later, so it is refused.
SURROGATES = ['"\\ud800"', '"\\udbff"', '"\\udc00"', '"\\udfff"', '"\\ud800\\ud800"', '"\\udc00\\ud800"', '"\\ud800x"', '"\\ud800\\n"', '"\\ud800\\u0041"', '{"\\ud800":1}', '["\\uD834"]', '"\\uDD1E\\uD834"']
NOT_UTF8 = [b'"\xff"', b'"\xfe"', b'"\x80"', b'"\xbf"', b'"\xc0\x80"', b'"\xc1\xbf"', b'"\xc2"', b'"\xc2\x41"', b'"\xe0\x80\x80"', b'"\xe0\x9f\xbf"', b'"\xe4\xb8"', b'"\xed\xa0\x80"', b'"\xed\xbf\xbf"', b'"\xed\xa0\xbd\xed\xb8\x80"',
            b'"\xf0\x80\x80\x80"', b'"\xf0\x8f\xbf\xbf"', b'"\xf0\x9f\x98"', b'"\xf4\x90\x80\x80"', b'"\xf5\x80\x80\x80"', b'"\xf8\x88\x80\x80\x80"', b'"\xfc\x84\x80\x80\x80\x80"', b'\xff1', b'1\xc3', b'{"\xe9":1}', b'["\xe5\x8e\xbf\xe5"]']
PIECES = [piece.encode() for piece in ('{', '}', '[', ']', ',', ':', '"', '\\', '\\u', '\\ud800', '\\udc00', '\\u0041', '0', '1', '9', '-', '+', '.', 'e', 'E', 'true', 'false', 'null', 'NaN', ' ', '\t', '\r', '\x00', '\x1f', '县', '\ufeff', '/', "'",
                                       '"a":1', '"b":[', '{"c":', '1e5', '0.5', '\u2028', '\U0001f600')] + [b'\xff', b'\xe4', b'\x80', b'\xc3', b'\xed\xa0\x80']


class NotJson(Exception):
    pass


def is_text(value):
    """Whether all strings of a value are Unicode texts, and nothing lies too deep."""
    waiting = [(value, 1)]
    while waiting:
        one, depth = waiting.pop()
        if isinstance(one, str):
            one.encode("utf-8")  # fails for a surrogate
        elif isinstance(one, (list, dict)):
            if depth > DEPTH:
                raise NotJson("too deep")
            inner = [*one.keys(), *one.values()] if isinstance(one, dict) else one
            waiting += [(x, depth + 1) for x in inner]


def no_constant(word):
    raise NotJson(word)


def python_takes(line):
    """Whether Python's reader takes the bytes, NaN and what is no text apart; duplicate keys are its business and not that of the syntax."""
    try:
        pairs = []
        is_text([json.loads(line.decode("utf-8"), parse_constant=no_constant, object_pairs_hook=lambda p: pairs.append(p) or dict(p))])
        for pair in pairs:
            is_text([x for x, _ in pair])
        return True
    except (ValueError, NotJson, RecursionError):
        return False


class JsonTexts(Case):
    def refused(self, lines, codes=SYNTAX):
        """Which of the lines are refused with one of the codes: as no JSON. The others are no facts either, for another reason, or they are."""
        found = set()
        for start in range(0, len(lines), AT_ONCE):
            some = lines[start:start + AT_ONCE]
            ran = self.check("-", "--format", "ndjson", "--columns", "status", "--width", "400", stdin=b"\n".join([SANE, *some]))
            self.assertIn(ran.status, (0, 3, 4), ran.err)
            place = None
            for line in ran.err.splitlines():
                place = int(m[1]) if (m := re.match(r"-:(\d+):", line)) else place
                if (m := re.search(r"ZS\d{4}", line)) and m[0] in codes:
                    found.add(start + place - 2)
        return found

    def hold(self, texts, taken):
        """Each as a value that is looked at, one that is passed over, and a value within others."""
        for form in (b'{"id":"%d","type":"county","facts":{"enrolled":%s}}', b'{"id":"%d","type":"county","beside":%s}', b'{"id":"%d","type":"county","beside":[{"x":[%s]}]}',
                     b'{"beside":%s,"id":"%d","type":"county"}', b'{"id":"%d","type":"county","children":[{"id":"%d-","type":"school","facts":{"strong":%s}}]}'):
            lines = []
            for number, text in enumerate(texts):
                text = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
                ids = form.count(b"%d")
                lines.append(form % (*(text,) * form.startswith(b'{"beside'), *(number + 1,) * ids, *(text,) * (not form.startswith(b'{"beside'))))
            refused = self.refused(lines)
            wrong = [lines[i] for i in range(len(lines)) if (i in refused) == taken]
            self.assertEqual(wrong, [])
            for line in lines:  # and so does another reader
                self.assertEqual(python_takes(line), taken, line)

    def test_what_is_taken(self):
        self.hold(ACCEPTED, True)

    def test_what_is_refused(self):
        self.hold([text for text in REJECTED if text not in ('1,', ',1', '"a":1', '1 2')], False)

    def test_surrogates(self):
        self.hold(SURROGATES, False)

    def test_bytes_that_are_no_utf8(self):
        self.hold(NOT_UTF8, False)

    def test_whole_texts(self):
        lines = [text.encode("utf-8", "surrogatepass") for text in REJECTED] + NOT_UTF8
        self.assertEqual(self.refused(lines, SYNTAX | {"ZS5002"}), set(range(len(lines))))

    def test_nesting(self):
        """Limited, and never a matter of what else there is: the reader does not recurse into what it passes over."""
        for depth, code in ((DEPTH - 2, None), (DEPTH + 1, "ZS5011"), (100000, "ZS5011")):
            for open_, close in ((b"[", b"]"), (b'{"a":', b"}")):
                value = open_ * depth + b"1" + close * depth
                ran = self.check("-", "--format", "ndjson", stdin=SANE + b'\n{"id":"1","type":"county","beside":' + value + b"}\n")
                self.assertEqual((ran.status, "ZS5011" in ran.err), (3, code is not None), ran.err[:500])
                self.assertNotIn("ZS5001", ran.err)

    def test_keys_twice(self):
        for key in ("id", "facts", "type", "name"):
            ran = self.check("-", "--format", "ndjson", stdin=SANE + b'\n' + b'{"id":"1","type":"county","name":"a","facts":{},"%s":%s}' % (key.encode(), b'{}' if key == "facts" else b'"1"'))
            self.assertIn("ZS5007", ran.err)

    def test_random_changes(self):
        """Thousands of texts that are nearly JSON: taken if and only if Python's reader takes them."""
        chance = random.Random(20261122)
        seeds = [b'{"id":"%d","type":"county","name":"\\u53bf\xe5\x8e\xbf","facts":{"enrolled":{"value":-1.5e3,"note":"a\\n\\"b"}},"census":{"school":2}}',
                 b'{"id":"%d","type":"county","beside":[1,2.5,-0,1E+2,true,false,null,"x\\\\",{"a":[],"b":{}},[[["d"]]]]}',
                 b'{"beside" : { "k" : "\\ud834\\udd1e" , "l" : [ 0 , "" ] } , "id":"%d" , "type":"county"}']
        lines, expected = [], []
        while len(lines) < 6000:
            text = bytearray(chance.choice(seeds) % (len(lines) + 1))
            for _ in range(chance.choice((1, 1, 1, 2, 3))):
                at = chance.randrange(len(text) + 1)
                how = chance.randrange(5)
                if how == 0:
                    del text[at:at + chance.randrange(1, 6)]
                elif how == 1:
                    text[at:at] = chance.choice(PIECES)
                elif how == 2 and at < len(text):
                    text[at] = chance.randrange(256)
                elif how == 3:
                    text[at:at + chance.randrange(3)] = chance.choice(PIECES)
                else:
                    text[at:at] = text[chance.randrange(len(text) + 1):][:chance.randrange(1, 12)]
            line = bytes(text).replace(b"\n", b" ")
            if line.strip(b" \t\r"):
                lines.append(line)
                expected.append(python_takes(line))
        self.assertGreater(sum(expected), 500)
        refused = self.refused(lines)
        differ = [(line, taken) for i, (line, taken) in enumerate(zip(lines, expected)) if taken == (i in refused)]
        self.assertEqual(differ[:20], [])


if __name__ == "__main__":
    main()
