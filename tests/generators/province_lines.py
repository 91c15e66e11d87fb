#!/usr/bin/env python3
"""Writes an invented province (sample_province.py) as a stream: a header, a line for each county with all below it, and lines for what lies above them.

    python3 tests/generators/sample_province.py --province 350000 --cities 40 --counties 3000 --schools 9000 -o province.json
    python3 tests/generators/province_lines.py province.json -o province.ndjson
"""
import argparse
import json
import sys


def lines(entity, parent=None):
    """Counties with all below them on a line; what lies above counties alone, without its children."""
    whole = entity["type"] not in ("province", "city")
    line = dict(entity) if whole else {key: said for key, said in entity.items() if key != "children"}
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
        document = json.load(file)
    out = sys.stdout if options.output == "-" else open(options.output, "w", encoding="utf-8")
    write = lambda said: out.write(json.dumps(said, ensure_ascii=False, separators=(",", ":")) + "\n")
    write({key: said for key, said in document.items() if key != "entities"})
    for entity in document["entities"]:
        for line in lines(entity):
            write(line)
    out.close()


if __name__ == "__main__":
    main()
