"""Compares what the engine printed with what the reference found, verdict by verdict."""
from fractions import Fraction

from values import show


def engine_verdicts(result):
    """key -> verdict, and (entity, rule set) -> conforms, of a `check --format json` result."""
    verdicts, conclusions = {}, {}
    for entity in result["entities"]:
        for verdict in entity.get("verdicts", ()):
            verdicts[verdict["key"]] = verdict
        for conclusion in entity.get("conclusions", ()):
            conclusions[entity["id"], conclusion["ruleset"]] = conclusion["conforms"]
    return verdicts, conclusions


def differences(reference, verdicts, conclusions):
    """Lines, each one difference. `verdicts` and `conclusions` are the engine's, of this case only."""
    found = []
    optional = {k for k, v in reference.verdicts.items() if v.single.modality == "encourage"}   # reported on request
    for key in sorted(set(reference.verdicts) - optional - set(verdicts)):
        found.append(f"{key}: the engine has no such verdict (reference: {reference.verdicts[key].status})")
    for key in sorted(set(verdicts) - set(reference.verdicts)):
        found.append(f"{key}: only the engine has it ({verdicts[key]['status']})")
    for key in sorted(set(verdicts) & set(reference.verdicts)):
        found += [f"{key}: {line}" for line in one(reference.verdicts[key], verdicts[key])]
    deciding = {(v.entity, v.single.ruleset.id) for v in reference.verdicts.values() if v.single.modality != "encourage"}
    for pair in sorted(deciding | set(conclusions)):
        ours, theirs = reference.conclusions.get(pair, "none"), conclusions.get(pair, "none")
        if ours != theirs and (pair in deciding or theirs != "none" and pair not in reference.conclusions):
            found.append(f"conclusion of {pair[0]} in {pair[1]}: engine {theirs}, reference {ours}")
    return found


def one(ours, theirs):
    yield from _field("status", ours.status, theirs["status"])
    yield from _field("severity", ours.severity, theirs.get("severity") or "none")
    if ours.status != theirs["status"]:
        return
    yield from _field("attained", ours.attained, theirs.get("attained"))
    if ours.late != any(c.get("kind") == "late" for c in theirs.get("causes", ())):
        yield f"late: reference {ours.late}"
    if ours.severity == "deviation":
        yield from _field("justified", ours.justified, bool(theirs.get("justified")))
    if len(set(ours.readings)) > 1:
        yield from _field("readings", sorted(ours.readings), sorted(r["status"] for r in theirs.get("readings", ())))
    if ours.shows:
        yield from _field("observed", shown(ours.observed), theirs_shown(theirs.get("observed")))
        yield from _field("required", shown(ours.required), theirs_shown(theirs.get("required")))


def _field(name, ours, theirs):
    if ours != theirs and ours != "long":
        yield f"{name}: engine {theirs}, reference {ours}"


def shown(value):
    text = show(value)
    if text and "sqrt" in text.get("value", ""):
        return {"value": root(text["value"])}
    if text and any(sum(c.isdigit() for c in part or "") > 60 for part in text.values()):
        return "long"
    return text


def root(text):
    """sqrt(2/1), sqrt(2) and sqrt(2.0) are one root."""
    sign, radicand = text.rstrip(")").split("sqrt(")
    return sign + "sqrt of " + str(Fraction(radicand))


def theirs_shown(value):
    if not value:
        return None
    if value.get("value") is not None:
        return {"value": root(value["value"]) if "sqrt" in value["value"] else value["value"]}
    if value.get("low") is None and value.get("high") is None and "low" not in value:
        return None
    return {"low": value.get("low"), "high": value.get("high")}
