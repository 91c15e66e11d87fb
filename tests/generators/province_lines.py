#!/usr/bin/env python3
"""Writes an invented province (sample_province.py) as a stream: a line for each county with all below it, and lines for what lies above them.

    python3 tests/generators/sample_province.py --province 350000 --cities 40 --counties 3000 --schools 9000 -o province.json
    python3 tests/generators/province_lines.py province.json -o province.ndjson

Lines have no list of sources, so figures lose theirs.
"""
import argparse
import json
import sys


def without_sources(facts):
    def plain(said):
        if isinstance(said, list):
            return [plain(one) for one in said]
        if isinstance(said, dict):
            return {key: plain(one) for key, one in said.items() if key != "source"}
        return said

    return {key: plain(said) for key, said in facts.items()}


def trimmed(entity):
    out = {key: said for key, said in entity.items() if key not in ("facts", "children")}
    out["facts"] = without_sources(entity.get("facts", {}))
    if entity.get("children"):
        out["children"] = [trimmed(child) for child in entity["children"]]
    return out


def lines(entity, parent=None):
    """Counties with all below them on a line; what lies above counties alone, without its children."""
    whole = entity["type"] not in ("province", "city")
    line = trimmed(entity if whole else {key: said for key, said in entity.items() if key != "children"})
    if parent:
        line["parent"] = parent
    yield line
    if not whole:
        for child in entity.get("children", []):
            yield from lines(child, entity["id"])


def main():
    parser = argparse.ArgumentParser(description="Writes an invented province as a stream.")
    parser.add_argument("province")
    parser.add_argument("-o", "--output", default="-")
    options = parser.parse_args()
    with open(options.province, encoding="utf-8") as file:
        entities = json.load(file)["entities"]
    out = sys.stdout if options.output == "-" else open(options.output, "w", encoding="utf-8")
    for entity in entities:
        for line in lines(entity):
            out.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
    out.close()


if __name__ == "__main__":
    main()
