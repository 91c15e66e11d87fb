"""Random cases for comparing the engine with the reference: `generate(seed, index)`, `print_zs(case)`, `print_json(cases)`.

A case is a vocabulary, one or two rule sets, facts, and sometimes an overlay. Everything in it is invented (synthetic).
Cases of one batch of BATCH share the as-of date, and have ids of their own, so a batch can be run as one.
"""
import copy
import random
from datetime import date, timedelta
from fractions import Fraction

from evaluate import Evaluator
from expressions import Context
from facts import Day, World
from gen_expressions import FORCED, Maker
from gen_facts import FactMaker, spread_tree, state_formulas
from gen_rules import PERIODS, RULE_FEATURES, RuleMaker
from gen_vocabulary import Vocabulary
from print_json import print_facts as print_json, print_overlay      # noqa: F401  (part of this module's face)
from print_zs import print_zs                                        # noqa: F401
from syntax import Attested, Case, Compare, Confirmed, Fact, Found, Is, Matches, Num, Reason, Waiver, inside, roots
from values import Root, show_fraction

BATCH = 100
AS_OF = [date(2026, 11, 22), date(2026, 12, 31), date(2027, 1, 1), date(2026, 8, 31), date(2027, 2, 1), date(2026, 6, 30),
         date(2027, 5, 8), date(2027, 12, 31)]


def as_of_batch(index):
    return AS_OF[index // BATCH % len(AS_OF)]


def generate(seed, index):
    rng = random.Random(f"{seed}/{index}")
    as_of = as_of_batch(index)
    vocabulary = Vocabulary(rng, str(index))
    maker = Maker(rng, vocabulary, as_of)
    rules = RuleMaker(rng, maker, as_of)
    plan = plan_rules(rng)
    rulesets = [rules.ruleset(0, plan[0])]
    if plan[1]:
        rulesets.append(rules.ruleset(1, plan[1]))
    case = Case(str(index), as_of, vocabulary.levels, vocabulary.enums, [], rulesets, [])
    case.facts = reached(vocabulary, case, rng)
    for decl in case.facts:
        if decl.formula is not None and rng.random() < 0.5:
            decl.definition = rulesets[0].id if rng.random() < 0.5 and len(rulesets) == 1 else "vocabulary"
    case.entities = spread_tree(rng, vocabulary, mentions_classes(case, vocabulary))
    FactMaker(rng, case, maker).fill(World(case))
    first = Evaluator(case)
    tune(rng, case, maker, first, vocabulary)
    reachable(case)
    state_formulas(rng, case, first, lambda x: plain_context(case, first, x))
    if rng.random() < 0.15:
        other_versions(rng, case)
    if rng.random() < 0.25 or any(q.modality == "in_principle" for r in rulesets for u in r.rules for q in u.requirements):
        add_overlay(rng, case)
    rng.shuffle(case.entities)
    return case


# ── the plan: which constructs each rule must hold ───────────
COMMON = {"conforms rule": 3, "conforms requirement": 3, "conforms ruleset": 3, "read as": 3, "reading value": 2, "judged": 2,
          "in_principle": 3}


def plan_rules(rng):
    """Two lists of feature lists, a rule each; the second may be empty."""
    names = list(FORCED) + [f for f in RULE_FEATURES if f not in PERIODS]
    weights = [COMMON.get(n, 1) for n in names]
    chosen = list(dict.fromkeys(rng.choices(names, weights, k=9)))
    rules = [[] for _ in range(rng.choice((2, 3, 3, 4, 4)))]
    for name in chosen:
        rules[-1 if name.startswith("conforms") else rng.randrange(len(rules))].append(name)
    if rng.random() < 0.34:
        rules[rng.randrange(len(rules))].append(rng.choice(PERIODS))
    if "conforms ruleset" in chosen or rng.random() < 0.15:
        return rules[:-1], rules[-1:]
    return rules, []


def reached(vocabulary, case, rng):
    """The facts that the rules reach, with their wholes and the enumerations' facts; a stray one sometimes."""
    tables = {t.id: t for r in case.rulesets for t in r.tables}
    names = [row.fact for t in tables.values() if t.kind == "list" for row in t.rows]
    names += [rule.fan_out[0] for r in case.rulesets for rule in r.rules if rule.fan_out]
    names += [t.enum for t in tables.values() if t.enum]
    names += named(roots(case))
    if rng.random() < 0.1:
        names.append(rng.choice(sorted(n for n, d in vocabulary.decls.items() if d.definition != "quoted")))
    found = set()
    while names:
        decl = vocabulary.decls[names.pop()]
        if decl.id not in found:
            found.add(decl.id)
            names += named([decl.formula] if decl.formula is not None else [])
            names += [decl.part_of] if decl.part_of else []
    return [d for d in vocabulary.decls.values() if d.id in found]


def named(expressions):
    for e in inside(expressions):
        if isinstance(e, (Fact, Attested, Found)):
            yield e.id
        elif isinstance(e, (Is, Matches)):
            yield e.fact


def mentions_classes(case, vocabulary):
    k = vocabulary.level("k")
    return any(d.levels == [k] for d in case.facts) or any(
        rule.subject == k for r in case.rulesets for rule in r.rules) or any(
        getattr(e, "cls", None) == k for e in inside(roots(case)))


# ── thresholds that lie on or beside what is measured ────────
def plain_context(case, evaluator, x):
    first = {name: reading.alternatives[0] for name, reading in evaluator.ev.readings.items()}
    return Context(x, Day(case.as_of), "unknown", first, None, None, None)


def tune(rng, case, maker, evaluator, vocabulary):
    live = {id(e) for e in inside(roots(case))}
    for level, left, num, kind in maker.tunable:
        if id(num) not in live or left is None or id(left) not in live or getattr(left, "id", None) in maker.near or rng.random() < 0.3:
            continue
        members = [x for x in case.entities if evaluator.world.belongs(x.type, vocabulary.level(level))]
        if not members:
            continue
        value = evaluator.ev.value(left, plain_context(case, evaluator, rng.choice(members)))
        if isinstance(value, Root):
            root = Fraction(int(float(abs(value.signed)) ** 0.5 * 100), 100)
            num.value = max(Fraction(0), root + rng.choice((0, Fraction(1, 100))))
        elif isinstance(value, tuple):
            ends = [end for end in value if abs(end) < 10 ** 6]
            if ends:
                num.value = beside(rng, rng.choice(ends), kind)


def reachable(case):
    """No share above 100% or below 0% is asked for: that is an error in a rule."""
    strict = {(">", 1): ">=", ("<", 0): "<="}
    for e in inside(roots(case)):
        if isinstance(e, Compare) and isinstance(e.b, Num) and e.b.unit == "%":
            e.op = strict.get((e.op, e.b.value), e.op)
    for a in (a for r in case.rulesets for g in r.readings for a in g.alternatives):
        if a.bound is not None and a.bound.unit == "%":
            a.op = strict.get((a.op, a.bound.value), a.op)


def beside(rng, value, kind):
    """The value itself where a decimal can say it, or one small step beside; not below 0, which a rule cannot write."""
    step = Fraction(1, 100) if kind == "share" or value.denominator > 1 else Fraction(1)
    if "/" in show_fraction(value) or len(show_fraction(value)) > 8:
        value = Fraction(int(value * 100), 100)
    value += rng.choice((0, 0, step, -step))
    return max(Fraction(0), min(value, Fraction(1)) if kind == "share" else value)


def other_versions(rng, case):
    """Versions of the first rule set that have ended or are still to come: only the latest start counts."""
    used = case.rulesets[0]
    if used.in_force[0] != "date" or used.in_force[2] > case.as_of or used.expires:
        return
    for version, start in (("0.9.0", date(2015, 1, 1)), ("9.0.0", case.as_of + timedelta(days=1))):
        if rng.random() < 0.6:
            other = copy.deepcopy(used)
            other.version, other.in_force = version, ("date", "stated", start)
            other.kind = "assessment" if used.kind == "binding" else "binding"
            case.others.append(other)
    for decl in case.facts:
        if case.others and decl.definition == used.id:
            decl.definition = "vocabulary"


# ── overlays ─────────────────────────────────────────────────
def add_overlay(rng, case):
    result = Evaluator(case).run()
    until = rng.choice((None, case.as_of, case.as_of + timedelta(days=400)))
    on = case.as_of - timedelta(days=rng.choice((0, 30)))
    verdicts = sorted(result.verdicts.values(), key=lambda v: v.key)
    missed = [v for v in verdicts if v.status == "not_met"]
    for verdict in [v for v in rng.sample(missed, min(len(missed), 2)) if v.severity != "deviation" or rng.random() < 0.2]:
        expired = rng.random() < 0.12
        case.overlay.append(Waiver(verdict.single.id, verdict.entity, on - timedelta(days=90),
                                   on - timedelta(days=60) if expired else until))
    for verdict in missed:
        if verdict.severity == "deviation" and rng.random() < 0.85:
            case.overlay.append(Reason(verdict.single.id, verdict.entity, on + timedelta(days=rng.choice((0, 0, 0, 60)))))
    for ruleset in case.rulesets:
        for reading in ruleset.readings:
            if rng.random() < 0.4:
                case.overlay.append(Confirmed(reading.id, rng.choice(reading.alternatives).id, on, until))
