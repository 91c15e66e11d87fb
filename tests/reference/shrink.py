"""Makes a failing case smaller while it still fails: fewer rules, requirements, clauses, entities, facts, simpler expressions."""
import copy

import syntax as s
from generate import named
from syntax import Conforms, Statement, inside, is_truth, roots


def shrink(case, fails, tries=400):
    """`fails(case)` is asked of smaller and smaller cases, at most `tries` times."""
    progress = True
    while progress and tries > 0:
        progress = False
        for smaller in candidates(case):
            tries -= 1
            if tries <= 0:
                break
            try:
                if sound(smaller) and fails(smaller):
                    case, progress = smaller, True
                    break
            except Exception:               # a cut that leaves no sound case
                continue
    return case


def sound(case):
    """Whether what the printer takes for granted still holds."""
    for rule in (u for r in case.rulesets for u in r.rules):
        for before, r in zip([None] + rule.requirements, rule.requirements):
            if r.of_which and not (before and isinstance(before.expr, s.Compare) and isinstance(before.expr.a, s.ShareOf)
                                   and isinstance(r.expr, s.Compare) and isinstance(r.expr.a, s.ShareOf)):
                return False
            if r.from_indicator and not (isinstance(r.expr, s.Compare) and r.expr.a is rule.indicator):
                return False
    return True


def candidates(case):
    yield from _cut_rules(case)
    yield from _cut_entities(case)
    yield from _cut_expressions(case)


def _copy(case):
    return copy.deepcopy(case)


def _pruned(case):
    """Without the facts, readings and tables that are no longer used, and what is stated of them."""
    texts = {row.fact for r in case.rulesets for t in r.tables if t.kind == "list" for row in t.rows}
    texts |= {t.enum for r in case.rulesets for t in r.tables} | {u.fan_out[0] for r in case.rulesets for u in r.rules if u.fan_out}
    waiting, found = list(texts - {None}) + list(named(roots(case))), set()
    decls = {d.id: d for d in case.facts}
    while waiting:
        d = decls[waiting.pop()]
        if d.id not in found:
            found.add(d.id)
            waiting += list(named([d.formula])) if d.formula is not None else []
            waiting += [d.part_of] if d.part_of else []
    case.facts = [d for d in case.facts if d.id in found]
    for x in case.entities:
        x.facts = {k: v for k, v in x.facts.items() if k in found}
    return case


def _cut_rules(case):
    uses = [e.id for e in inside(roots(case)) if isinstance(e, Conforms)]
    referred = lambda name: any(use == name or use.startswith(name) for use in uses)
    for i, ruleset in enumerate(case.rulesets):
        if len(case.rulesets) > 1 and not referred(ruleset.id):
            c = _copy(case)
            del c.rulesets[i]
            yield _pruned(c)
        for j, rule in enumerate(ruleset.rules):
            if len(ruleset.rules) > 1 and not referred(f"{ruleset.id}.{rule.id}"):
                c = _copy(case)
                del c.rulesets[i].rules[j]
                yield _pruned(c)
            yield from _cut_rule(case, i, j, referred(f"{ruleset.id}.{rule.id}"))
        for attribute in ("tables", "readings"):
            for j in range(len(getattr(ruleset, attribute))):
                c = _copy(case)
                name = getattr(c.rulesets[i], attribute).pop(j).id
                if all(name not in (getattr(e, "table", None), getattr(e, "reading", None)) for e in inside(roots(c))):
                    yield _pruned(c)
    for j in range(len(case.others)):
        c = _copy(case)
        del c.others[j]
        yield c
    for j in range(len(case.overlay)):
        c = _copy(case)
        del c.overlay[j]
        yield c


def _cut_rule(case, i, j, referred):
    rule = case.rulesets[i].rules[j]
    for name, empty in (("condition", None), ("excludes", None), ("fan_out", None), ("due", None), ("period", None),
                        ("advance", False), ("valid_years", None), ("exceptions", [])):
        if getattr(rule, name):
            c = _copy(case)
            setattr(c.rulesets[i].rules[j], name, empty)
            yield _pruned(c)
    quoted = any(getattr(r.expr, "text", "") for r in rule.requirements)
    for n in range(len(rule.requirements)):
        if len(rule.requirements) > 1 and not referred and (not quoted or len(rule.requirements) > 2):
            c = _copy(case)
            kept = c.rulesets[i].rules[j].requirements
            if n + 1 < len(kept) and kept[n + 1].of_which:
                del kept[n + 1]
            del kept[n]
            if kept:
                yield _pruned(c)


def _cut_entities(case):
    for x in case.entities:
        if len(case.entities) > 1:
            yield without(case, ("entity", x.id))
        if len(x.facts) > 1:
            c = _copy(case)
            next(y for y in c.entities if y.id == x.id).facts = {}
            yield c
        for fact in x.facts:
            yield without(case, ("fact", x.id, fact))
        for cls in x.census:
            yield without(case, ("census", x.id, cls))
        for fact, stated in x.facts.items():
            if not isinstance(stated, Statement) and len(stated) > 1:
                for n in range(len(stated)):
                    yield without(case, ("value", x.id, fact, n))


def _cut_expressions(case):
    """Each expression that holds another of its kind, replaced by that one."""
    decls = {d.id: d for d in case.facts}
    for n, e in enumerate(inside(roots(case))):
        for attribute in ("a", "b", "c", "x", "body", "where"):
            held = getattr(e, attribute, None)
            if not isinstance(held, s.Expr):
                continue
            if attribute == "where":
                yield _replaced(case, n, attribute, None, None)
            for m, inner in enumerate(s.children(held)):
                if is_truth(inner, decls) == is_truth(held, decls) and not isinstance(held, s.Quantifier):
                    yield _replaced(case, n, attribute, None, m)
        for k in range(len(getattr(e, "args", ()))):
            if len(e.args) > 1 and isinstance(e, (s.And, s.Or, s.AtLeast)):
                yield _replaced(case, n, "args", k, None)
    for i, ruleset in enumerate(case.rulesets):
        for j, rule in enumerate(ruleset.rules):
            for k, r in enumerate(rule.requirements):
                for m, inner in enumerate(s.children(r.expr)):
                    if is_truth(inner, decls) and not isinstance(r.expr, s.Quantifier) and not r.from_indicator:
                        c = _copy(case)
                        target = c.rulesets[i].rules[j].requirements[k]
                        target.expr = list(s.children(target.expr))[m]
                        yield _pruned(c)


def _replaced(case, n, attribute, k, m):
    c = _copy(case)
    e = list(inside(roots(c)))[n]
    if attribute == "args":
        del e.args[k]
        if isinstance(e, s.AtLeast):
            e.n = min(e.n, len(e.args))
    else:
        setattr(e, attribute, None if m is None else list(s.children(getattr(e, attribute)))[m])
    return _pruned(c)


# ── taking one thing away (section 11) ───────────────────────
def removals(case):
    """Everything that section 11 lets one take away."""
    for x in case.entities:
        yield ("entity", x.id)
        for cls in x.census:
            yield ("census", x.id, cls)
        for fact, stated in x.facts.items():
            yield ("fact", x.id, fact)
            if not isinstance(stated, Statement) and len(stated) > 1:
                for n in range(len(stated)):
                    yield ("value", x.id, fact, n)


def without(case, removal):
    """The case without a fact, one of its values or periods, a census, or an entity and all below it."""
    c = copy.copy(case)
    c.entities = [copy.copy(x) for x in case.entities]
    what, id_, *rest = removal
    x = next(x for x in c.entities if x.id == id_)
    if what == "entity":
        gone = {id_}
        while any(y.parent in gone and y.id not in gone for y in c.entities):
            gone |= {y.id for y in c.entities if y.parent in gone}
        c.entities = [y for y in c.entities if y.id not in gone]
    elif what == "census":
        x.census = {k: v for k, v in x.census.items() if k != rest[0]}
    elif what == "fact":
        x.facts = {k: v for k, v in x.facts.items() if k != rest[0]}
    else:
        values = list(x.facts[rest[0]])
        del values[rest[1]]
        x.facts = {**x.facts, rest[0]: values}
    return c


def lost(before, after):
    """Section 11 broken: verdicts (key -> status) that became met, or went from met to not_met."""
    return [f"{key}: {before[key]} became {status}" for key, status in sorted(after.items()) if key in before
            and (status == "met" != before[key] or (before[key], status) == ("met", "not_met"))]
