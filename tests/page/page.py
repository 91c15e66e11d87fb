"""The HTML report in a real browser, without a screen: Debian's chromium, or another. What it looks for is in page.cjs.

    python3 tests/page/page.py [--chromium PATH]
    python3 tests/page/chromium2020.py              a Chromium 83 of May 2020, from npm

Skips (77) where npm, node or chromium is missing; ./dev test installs them. ZS_SCREENSHOTS=FOLDER keeps what was seen.
"""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or HERE.parents[1])
PROGRAM = Path(os.environ.get("ZHUNSHENG") or ROOT / "build/zhunsheng")
HOSTILE = "</script><img src=x onerror=document.title='owned'>\"'&\u202e甲"


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


def tool(*names):
    for name in names:
        if found := shutil.which(name):
            return found
    skip(f"{names[0]} is not here (./dev test installs it)")


def installed(folder, npm, source=HERE, *options):
    """Where the packages of a lock file are; installed once for each."""
    lock = (source / "package-lock.json").read_bytes()
    mark = folder / "installed"
    if not mark.is_file() or mark.read_text() != hashlib.sha256(lock).hexdigest():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(source / name, folder / name)
        done = subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--loglevel=error", *options], cwd=folder, capture_output=True, text=True)
        if done.returncode != 0:
            skip(f"npm cannot install what {source.name} needs: {done.stderr.strip()[-300:]}")
        mark.write_text(hashlib.sha256(lock).hexdigest())
    return folder


def report(path, facts, *arguments):
    done = subprocess.run([PROGRAM, "check", facts, "--format", "html", "--fail-on", "never", "-o", path, *arguments], capture_output=True, text=True)
    if done.returncode not in (0, 4):
        sys.exit(f"check {facts}: {done.returncode}\n{done.stderr}")
    if "<script>" not in Path(path).read_text(encoding="utf-8"):
        skip("the program was built without the page's script")


def hostile_facts(path):
    facts = json.loads((ROOT / "fixtures/sample/county.json").read_text(encoding="utf-8"))
    facts["entities"][0]["name"] = HOSTILE
    facts["entities"][0]["children"][0]["name"] = HOSTILE + "校"
    path.write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
    return path


def stream_facts(path):
    """Three thousand counties with two schools each: lines of the sample's own county, thinned."""
    facts = json.loads((ROOT / "fixtures/sample/county.json").read_text(encoding="utf-8"))["entities"][0]

    def plain(said):
        if isinstance(said, list):
            return [plain(one) for one in said]
        return {key: plain(one) for key, one in said.items() if key != "source"} if isinstance(said, dict) else said

    county = {key: said for key, said in facts.items() if key != "children"}
    county["facts"] = {key: plain(said) for key, said in facts["facts"].items()}
    schools = [{**{key: said for key, said in child.items() if key not in ("children", "census")}, "facts": {key: plain(said) for key, said in child["facts"].items()}}
               for child in facts["children"] if child["type"] == "school"][:2]
    with path.open("w", encoding="utf-8") as file:
        header = {"schema": "zhunsheng-facts/1", "as_of": "2026-12-31", "synthetic": True}
        file.write(json.dumps(header, separators=(",", ":")) + "\n")
        for i in range(3000):
            code = f"{999000 + i // 100}-{i % 100:02}"
            line = {**county, "id": code, "name": f"虚构县{i}", "census": {"school": 2},
                    "children": [{**school, "id": f"{code}-{k}", "name": f"虚构县{i}第{k}学校"} for k, school in enumerate(schools)]}
            file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
    return path


def amended(folder):
    """The demonstration of overlays."""
    golden = ROOT / "fixtures/golden"
    report(folder / "amended.html", golden / "amended.json", "--rules", golden / "rules.zs", "--overlay", golden / "amending.json")


def run(chromium, packages, *flags):
    """`packages`: where playwright-core is."""
    node = tool("node", "nodejs")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        report(folder / "sample.html", ROOT / "fixtures/sample/county.json")
        report(folder / "english.html", ROOT / "fixtures/sample/county.json", "--lang", "en")
        report(folder / "hostile.html", hostile_facts(folder / "hostile.json"))
        report(folder / "stream.html", stream_facts(folder / "stream.ndjson"))
        amended(folder)
        environment = os.environ | {"ZS_PACKAGES": str(packages), "ZS_PAGES": str(folder), "ZS_CHROMIUM": str(chromium), "ZS_FLAGS": " ".join(flags)}
        sys.exit(subprocess.run([node, HERE / "page.cjs"], env=environment).returncode)


def main():
    parser = argparse.ArgumentParser(description="The HTML report in a real browser.")
    parser.add_argument("--chromium", help="which one; else the one that is installed")
    given = parser.parse_args()
    chromium = given.chromium or tool("chromium", "chromium-browser")
    run(chromium, installed(PROGRAM.parent / "page-tests", tool("npm")))


if __name__ == "__main__":
    main()
