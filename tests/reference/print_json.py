"""Writes the facts of one or more cases (one flat or nested file), and their overlay."""
import json
import random

from syntax import NUMERIC, Statement
from values import show_fraction


def print_facts(cases, shuffle=0):
    """The facts of cases with one as-of date, as JSON text. `shuffle` orders keys and entities in another way."""
    entities = []
    for case in cases:
        entities += _entities(case, random.Random(f"{case.tag}/{shuffle}"))
    random.Random(shuffle).shuffle(entities)
    return json.dumps({"schema": "zhunsheng-facts/1", "as_of": cases[0].as_of.isoformat(), "synthetic": True,
                       "entities": entities}, ensure_ascii=False)


def _entities(case, rng):
    decls = {d.id: d for d in case.facts}
    levels = {level.id: level.name for level in case.levels}
    written = {}
    for x in case.entities:
        facts = [(_key(decls[k], rng), _fact(decls[k], stated, rng, decls)) for k, stated in x.facts.items() if k in decls]
        rng.shuffle(facts)
        entity = {"id": x.id, "type": x.type, "name": f"合成{x.id}", "facts": dict(facts)}
        if x.parent:
            entity["parent"] = x.parent
        if x.census:
            entity["census"] = dict(rng.sample(sorted(x.census.items()), len(x.census)))
        items = list(entity.items())
        rng.shuffle(items)
        written[x.id] = dict(items)
    top = []
    for id_, entity in written.items():
        parent = entity.get("parent")
        if parent in written and rng.random() < 0.5:
            del entity["parent"]
            written[parent].setdefault("children", []).append(entity)
        else:
            top.append(entity)
    rng.shuffle(top)
    return top


def _key(decl, rng):
    return decl.name if decl.name and rng.random() < 0.1 else decl.id


def _fact(decl, stated, rng, decls):
    if isinstance(stated, Statement):
        return _statement(decl, stated)
    if decl.type in ("attestation", "finding"):
        return None
    if stated and all(s.period is not None for s in stated):
        return {"series": {str(s.period): _value(decl, s, rng) for s in stated}}
    found = [_value(decl, s, rng) for s in stated]
    return found[0] if len(found) == 1 else found


def _statement(decl, s):
    out = {"attested" if decl.type == "attestation" else "found": s.yes}
    for key, value in (("on", s.on), ("by", s.by), ("evidence", s.evidence), ("until", s.until), ("period", s.period)):
        if value:
            out[key] = str(value) if key == "period" else value if isinstance(value, str) else value.isoformat()
    return out


def _value(decl, s, rng):
    bare = _bare(decl, s, rng)
    if not (s.on or s.step):
        return {"value": bare} if rng.random() < 0.05 else bare
    out = {"value": bare}
    if s.on:
        out["on"] = s.on.isoformat()
    if s.step:
        out["rounded"] = True
    return out


def _bare(decl, s, rng):
    if s.value is None or decl.type not in NUMERIC:
        return s.value.isoformat() if decl.type == "date" and s.value else s.value
    if s.text:
        return s.text
    if decl.type == "share" and rng.random() < 0.5:
        return show_fraction(s.value * 100) + rng.choice("%％")
    text = show_fraction(s.value)
    if decl.unit and rng.random() < 0.4:
        return text + decl.unit
    if rng.random() < 0.4:
        return text
    number = int(text) if "." not in text else float(text)
    return number


def print_overlay(cases):
    """One overlay for the cases, or None where none of them has any."""
    entries = {"waivers": [], "readings": [], "reasons": []}
    for case in cases:
        for o in case.overlay:
            entry = {"body": "合成机关", "level": "国家", "document": "合成文号", "on": o.on.isoformat(), "reason": "合成"}
            if getattr(o, "until", None):
                entry["until"] = o.until.isoformat()
            if hasattr(o, "reading"):
                full = next(r.id for r in case.rulesets for g in r.readings if g.id == o.reading) + "." + o.reading
                entries["readings"].append({"reading": full, "alternative": o.alternative, **entry})
            else:
                kind = "waivers" if hasattr(o, "until") else "reasons"
                if kind == "reasons":
                    del entry["document"]
                entries[kind].append({"requirement": o.requirement, "entity": o.entity, **entry})
    if not any(entries.values()):
        return None
    return json.dumps({"schema": "zhunsheng-overlay/1", "synthetic": True, **entries}, ensure_ascii=False)
