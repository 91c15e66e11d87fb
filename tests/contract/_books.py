"""What the tests of workbooks share: making, filling and reading them with openpyxl."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    import openpyxl
except ImportError:
    print("skipped: python3-openpyxl is not here (./dev test installs it)")
    sys.exit(77)

PROGRAM = os.environ.get("ZHUNSHENG") or str(Path(__file__).resolve().parents[2] / "build/zhunsheng")
ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
SAMPLE = ROOT / "fixtures/sample/county.json"


def run(*arguments, cwd=None):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("LC_") and key != "LANG"}
    done = subprocess.run([PROGRAM, *map(str, arguments)], cwd=cwd, capture_output=True, env=environment, timeout=300)
    return done.returncode, done.stdout, done.stderr.decode("utf-8")


def check(*arguments, cwd=None):
    """The result of check --format json, and what it said."""
    code, out, said = run("check", *arguments, "--format", "json", cwd=cwd)
    return json.loads(out) if out else {}, said, code


def verdicts(result, ruleset="quality-balance"):
    return {one["key"]: (one["status"], (one.get("observed") or {}).get("value"))
            for entity in result["entities"] for one in entity["verdicts"] if one["ruleset"] == ruleset}


def book(path, sheets):
    """A workbook of {"name": [row, …]}."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(path)
    return path


COVER = [["对象类型", "县（市、区）"], ["代码", "999902"], ["名称", "某县"], ["评估基准日", "2026-12-31"], ["演示数据（虚构）", "是"]]


def folder():
    return Path(tempfile.mkdtemp(prefix="zs-books-"))


def drop(path):
    shutil.rmtree(path, ignore_errors=True)
