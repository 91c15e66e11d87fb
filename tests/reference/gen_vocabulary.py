"""Random vocabularies: three invented levels, a kind of one of them, and facts of every type. All data is synthetic."""
from fractions import Fraction

from syntax import Enum, FactDecl, Level

STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"


def chinese(tag):
    """A case's number in characters that are no numerals: names stay free of digits."""
    return "".join(STEMS[int(d)] for d in tag)


class Vocabulary:
    """Levels c (county), s (school), k (class), p (a kind of s); facts by role, e.g. self.of("s", "plain")."""

    def __init__(self, rng, tag):
        self.rng, self.tag, self.zh = rng, tag, chinese(tag)
        self.levels = [
            Level(f"c{tag}", f"县{self.zh}"), Level(f"s{tag}", f"校{self.zh}", [f"c{tag}"]),
            Level(f"k{tag}", f"班{self.zh}", [f"s{tag}"]), Level(f"p{tag}", f"特校{self.zh}", [], f"s{tag}")]
        count = rng.choice((2, 3))
        self.enums = [self._enum("e", count, False), self._enum("g", 3, True)]
        self.roles = {}                     # (level letter, role) -> [FactDecl]
        self.decls = {}
        self._count = 0
        self._school()
        self._county()
        self._others()

    def level(self, letter):
        return f"{letter}{self.tag}"

    @property
    def county(self):
        """The code of the case's county: digits, so that a rule can write it, and a prefix of codes ending otherwise."""
        return f"{1000 + int(self.tag) % 9000}00"

    def of(self, letter, role):
        """The facts of a role that an entity of a level can read: its own, then those of the levels above."""
        found = []
        for one in {"c": "c", "s": "sc", "k": "ksc", "p": "psc"}[letter]:
            found += self.roles.get((one, role), ())
        return found

    def _enum(self, letter, count, ordered):
        values = [(f"{letter}{n}x{self.tag}", f"类{STEMS[n]}{BRANCHES[n]}{'序' if ordered else '别'}{self.zh}")
                  for n in range(count)]
        return Enum(f"{letter}{self.tag}", f"{'序' if ordered else '别'}{self.zh}", values, ordered)

    def add(self, letter, role, type_, short=None, **more):
        number, self._count = self._count, self._count + 1
        name = f"项{BRANCHES[number % 12]}{BRANCHES[number // 12]}{self.zh}"
        decl = FactDecl(f"{short or letter + 'f' + str(number)}_{self.tag}", name, [self.level(letter)], type_, **more)
        self.decls[decl.id] = decl
        self.roles.setdefault((letter, role), []).append(decl)
        return decl

    def _enum_fact(self, letter, enum):
        decl = FactDecl(enum.id, enum.name, [self.level(letter)], "enum", enum=enum.id)
        self.decls[decl.id] = decl
        self.roles.setdefault((letter, "ordered" if enum.ordered else "enum"), []).append(decl)

    def _bounds(self):
        return self.rng.choice(({}, {}, {"max": Fraction(20)}, {"max": Fraction(12)},
                                {"min": Fraction(1), "max": Fraction(12)}))

    def _school(self):
        add, rng = self.add, self.rng
        add("s", "plain", "integer", **self._bounds())
        add("s", "plain", "integer")
        add("s", "plain", "number", decimals=rng.choice((1, 2)), **self._bounds())
        add("s", "plain", "number", decimals=1, min=rng.choice((None, Fraction(-5))))
        add("s", "plain", "ratio", decimals=2)
        add("s", "share", "share", decimals=rng.choice((2, 3)))
        self._people("s")
        add("s", "groups", "integer", unit="班")
        add("s", "rooms", "integer", unit="间")
        add("s", "truth", "boolean")
        add("s", "truth", "boolean")
        for enum in self.enums:
            self._enum_fact("s", enum)
        add("s", "text", "text")
        add("s", "date", "date")
        add("s", "attestation", "attestation")
        add("s", "finding", "finding")

    def _people(self, letter):
        whole = self.add(letter, "whole", "integer", unit="人")
        part = self.add(letter, "part", "integer", unit="人", part_of=whole.id)
        self.add(letter, "subpart", "integer", unit="人", part_of=part.id)

    def _county(self):
        add = self.add
        add("c", "plain", "integer", **self._bounds())
        add("c", "plain", "number", decimals=self.rng.choice((1, 2)))
        add("c", "share", "share", decimals=2)
        self._people("c")
        add("c", "truth", "boolean")
        add("c", "date", "date")
        add("c", "attestation", "attestation")
        add("c", "finding", "finding")

    def _others(self):
        self.add("k", "plain", "integer", **self._bounds())
        self.add("k", "plain", "number", decimals=1)
        self.add("k", "truth", "boolean")
        self.add("p", "plain", "integer")
        self.add("p", "truth", "boolean")
