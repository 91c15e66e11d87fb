#!/usr/bin/env python3
"""Every page of docs/diagnostics fails as it says, and its mended example does not; every code of the engine has a page."""
import os, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(os.environ["ZS_SOURCE_DIR"])
BINARY = os.environ["ZHUNSHENG"]
PAGES = ROOT / "docs" / "diagnostics"
PRELUDE = (PAGES / "prelude.zs").read_text(encoding="utf-8")
FACTS = (PAGES / "prelude.json").read_text(encoding="utf-8")
BLOCK = r"```(zs|json|sh)\n(.*?)```"
RULE = "\n规则 r “示例规则”\n依据：d-1#一 “示例：不少于0”\n对象：县\n应：教师数 不低于 0人\n"


def run(command, folder):
    shell = command.replace("zhunsheng ", f"'{BINARY}' ")
    done = subprocess.run(["bash", "-c", shell], cwd=folder, capture_output=True, stdin=subprocess.DEVNULL, timeout=300)
    return (done.stdout + done.stderr).decode("utf-8", "replace")


def output(kind, text):
    with tempfile.TemporaryDirectory() as folder:
        where = pathlib.Path(folder)
        (where / "example.zs").write_text(PRELUDE + (("\n" + text + "\n") if kind == "zs" else RULE), encoding="utf-8")
        (where / "example.json").write_text(text if kind == "json" else FACTS, encoding="utf-8")
        return run(text if kind == "sh" else "zhunsheng check example.json --rules example.zs", folder)


def check_page(number, name, failures):
    page = PAGES / f"ZS{number}.md"
    if not page.exists():
        failures.append(f"ZS{number} {name}: no page")
        return
    text = page.read_text(encoding="utf-8")
    if f"`{name}`" not in text:
        failures.append(f"ZS{number}: the page does not name `{name}`")
    fails, _, mended = text.partition("\n## 改正")
    for block in re.findall(BLOCK, fails, re.S):
        if f"ZS{number}" not in (said := output(*block)):
            failures.append(f"ZS{number}: the example does not fail so:\n{said[:2000]}")
    for block in re.findall(BLOCK, mended, re.S):
        said = output(*block)
        if f"ZS{number}" in said or "错误 ZS" in said:
            failures.append(f"ZS{number}: the mended example still fails:\n{said[:2000]}")


def main():
    failures = []
    table = (ROOT / "engine/diagnostics/diagnostic.h").read_text(encoding="utf-8")
    codes = re.findall(r"X\((\d{4}), (\w+), (?:error|warning)\)", table)
    for number, name in codes:
        check_page(number, name, failures)
    for page in PAGES.glob("ZS*.md"):
        if page.stem[2:] not in {number for number, _ in codes}:
            failures.append(f"{page.name}: no such code")
    print("\n".join(failures) or f"{len(codes)} codes, each with its page and its example")
    return 1 if failures else 0


sys.exit(main())
