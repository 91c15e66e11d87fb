"""What the tests of workbooks share: making, filling and reading them with openpyxl."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

try:
    import openpyxl
    from openpyxl.utils import column_index_from_string, range_boundaries
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


MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
#: Of a worksheet, as ECMA-376 part 1, 18.3.1.99 orders them; programs that are strict refuse another order.
SHEET_ORDER = ("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
               "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
               "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches",
               "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems",
               "tableParts", "extLst")


def faults(path):
    """What Excel or WPS would repair or refuse, as far as the file itself tells."""
    found = []
    with zipfile.ZipFile(path) as parts:
        names = parts.namelist()
        trees = {name: ElementTree.fromstring(parts.read(name)) for name in names if name.endswith((".xml", ".rels", ".vml"))}
    found += package_faults(names, trees)
    styles = len(trees["xl/styles.xml"].find(f"{MAIN}cellXfs"))
    strings = [text_of(item) for item in trees["xl/sharedStrings.xml"]] if "xl/sharedStrings.xml" in trees else []
    found += [f"a text of {len(text)} characters" for text in strings if len(text) > 32767]
    sheets = [sheet.get("name") for sheet in trees["xl/workbook.xml"].find(f"{MAIN}sheets")]
    found += [f"sheet {name!r}" for name in sheets if not 0 < len(name) <= 31 or set(name) & set("[]:*?/\\") or name.strip("'") != name]
    if len({name.lower() for name in sheets}) != len(sheets):
        found.append("two sheets of one name")
    found += name_faults(trees["xl/workbook.xml"], sheets)
    for name, tree in trees.items():
        if name.startswith("xl/worksheets/sheet"):
            found += [f"{name}: {fault}" for fault in sheet_faults(tree, styles, len(strings), sheets)]
    return found


def text_of(item):
    return "".join(node.text or "" for node in item.iter(f"{MAIN}t"))


def package_faults(names, trees):
    """Every part has a type, every relation a part, and no part stands twice."""
    types = trees["[Content_Types].xml"]
    parts = {one.get("PartName").lstrip("/") for one in types.iter(f"{PACKAGE}Override")}
    ends = {one.get("Extension") for one in types.iter(f"{PACKAGE}Default")}
    found = [f"{name} stands twice" for name in set(names) if names.count(name) > 1]
    found += [f"{name} has no type" for name in names if name != "[Content_Types].xml" and name not in parts and name.rsplit(".", 1)[-1] not in ends]
    found += [f"{name} is listed and not there" for name in parts if name not in names]
    for name in names:
        if name.endswith(".rels"):
            folder = name.rsplit("_rels/", 1)[0]
            ids = [one.get("Id") for one in trees[name]]
            found += [f"{name}: an id twice"] if len(set(ids)) != len(ids) else []
            for one in trees[name]:
                target = one.get("Target")
                at = target.lstrip("/") if target.startswith("/") else os.path.normpath(folder + target)
                if one.get("TargetMode") != "External" and at not in names:
                    found.append(f"{name}: {target} is not there")
    return found


def name_faults(workbook, sheets):
    found, seen = [], set()
    for one in workbook.iter(f"{MAIN}definedName"):
        local = one.get("localSheetId")
        key = (one.get("name").lower(), local)
        if key in seen:
            found.append(f"the name {key} stands twice")
        seen.add(key)
        if local is not None and int(local) >= len(sheets):
            found.append(f"the name {key} is of a sheet that is not there")
        for area in one.text.split(","):
            sheet = area.rpartition("!")[0].strip("'").replace("''", "'")
            if sheet not in sheets:
                found.append(f"the name {key} refers to {area}")
        if one.get("name") == "_xlnm.Print_Titles" and len(one.text.split(",")) > 2:
            found.append(f"print titles {one.text}")
    return found


def sheet_faults(tree, styles, strings, sheets):
    order = [SHEET_ORDER.index(node.tag.removeprefix(MAIN)) for node in tree]
    found = [] if order == sorted(order) else ["its parts are not in order"]
    last_row = 0
    for row in tree.find(f"{MAIN}sheetData"):
        found += ["rows out of order"] if int(row.get("r")) <= last_row else []
        last_row = int(row.get("r"))
        found += [f"row {last_row} is {row.get('ht')} high"] if float(row.get("ht") or 0) > 409.5 else []
        found += cell_faults(row, styles, strings)
    for column in tree.iter(f"{MAIN}col"):
        found += [f"a column is {column.get('width')} wide"] if float(column.get("width")) > 255 else []
    found += merge_faults([area.get("ref") for area in tree.iter(f"{MAIN}mergeCell")])
    for rule in tree.iter(f"{MAIN}dataValidation"):
        found += rule_faults(rule, sheets)
    priorities = [one.get("priority") for one in tree.iter(f"{MAIN}cfRule")]
    found += [f"a conditional format has the look {one.get('dxfId')}" for one in tree.iter(f"{MAIN}cfRule") if one.get("dxfId") is None]
    found += ["two conditional formats of one priority"] if len(set(priorities)) != len(priorities) else []
    for part in tree.iter(f"{MAIN}headerFooter"):
        found += ["a header or footer is over 255 characters"] * sum(len(line.text or "") > 255 for line in part)
    return found


def cell_faults(row, styles, strings):
    found, last = [], 0
    for cell in row:
        letters = cell.get("r").rstrip("0123456789")
        column = column_index_from_string(letters)
        found += [f"{cell.get('r')} is out of order"] if column <= last or letters + row.get("r") != cell.get("r") else []
        last = column
        found += [f"{cell.get('r')} has no such style"] if int(cell.get("s") or 0) >= styles else []
        formula, value = cell.find(f"{MAIN}f"), cell.find(f"{MAIN}v")
        if formula is not None and (len(formula.text) > 8192 or formula.text.count("(") != formula.text.count(")")):
            found.append(f"{cell.get('r')}: a formula of {len(formula.text)} characters")
        if cell.get("t") == "s" and int(value.text) >= strings:
            found.append(f"{cell.get('r')} has no such text")
        if cell.get("t") in (None, "n") and value is not None and not -1e308 < float(value.text) < 1e308:
            found.append(f"{cell.get('r')} is {value.text}")
    return found


def merge_faults(areas):
    boxes = [range_boundaries(area) for area in areas]
    found = [f"{area} merges one cell" for area, box in zip(areas, boxes) if box[:2] == box[2:]]
    by_row = {}
    for area, (left, top, right, bottom) in zip(areas, boxes):
        for row in range(top, bottom + 1):
            for first, last, other in by_row.setdefault(row, []):
                if first <= right and left <= last:
                    found.append(f"{area} lies over {other}")
            by_row[row].append((left, right, area))
    return found


def rule_faults(rule, sheets):
    found = []
    for at, most in (("promptTitle", 32), ("errorTitle", 32), ("prompt", 255), ("error", 255)):
        if len(rule.get(at) or "") > most:
            found.append(f"{at} of {rule.get('sqref')} is over {most} characters")
    formula = rule.find(f"{MAIN}formula1")
    if rule.get("type") == "list" and formula is not None:
        if formula.text.startswith('"') and len(formula.text) > 257:
            found.append(f"the list of {rule.get('sqref')} is over 255 characters")
        if not formula.text.startswith('"') and formula.text.partition("!")[0].strip("'") not in sheets:
            found.append(f"the list of {rule.get('sqref')} is {formula.text}")
    return found
