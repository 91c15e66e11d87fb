"""The pictures of the guides: docs/images/*.png, from invented counties.

    ./dev pictures

installs what it needs and runs this. ZHUNSHENG: the program, else build/zhunsheng.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageChops

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests/page"))
from page import PROGRAM, installed, tool  # noqa: E402

LARGEST = 150_000
COUNTY = ROOT / "fixtures/sample/county.json"
AUDIT = ROOT / "fixtures/audit"
AUDITED = [AUDIT / "county.json", "--rules", AUDIT / "rules", "--ruleset", "qinghe", "--overlay", AUDIT / "verified.json"]
RESULT = "qinghe.resource_cv_equipment_per_student@1.0.0/990124"

# picture: the file, words of the page that is wanted, dots per inch, and how much of the width is kept
PAPER = {
    "template": ("template", "学校填报表", 120, 0.72),
    "items": ("sample-result", "优质均衡发展达标情况表", 100, 1),
    "schools": ("audit-result", "义务教育学校资源配置达标情况", 90, 1),
    "recomputed": ("audit-result", "复算表", 90, 1),
    "ledger": ("ledger", "整改台账示例县", 110, 1),
    "determination": ("determination", "的判定说明", 80, 1),
    "determination-facts": ("determination", "三、所用数据", 80, 1),
}
BLANK = 24  # rows of pixels that stay where there is nothing


def zhunsheng(*arguments):
    done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in (0, 2, 4):
        sys.exit(f"zhunsheng {arguments}: {done.returncode}\n{done.stderr}")


def make_files(folder):
    zhunsheng("check", COUNTY, "--format", "html", "-o", folder / "sample.html")
    zhunsheng("check", *AUDITED, "--format", "html", "-o", folder / "audit.html")
    zhunsheng("template", "--facts", ROOT / "fixtures/filing/roster.json", "--ruleset", "quality-balance", "-o", folder / "template.xlsx")
    zhunsheng("check", COUNTY, "--ruleset", "quality-balance", "--format", "xlsx", "-o", folder / "sample-result.xlsx")
    zhunsheng("check", *AUDITED, "--format", "xlsx", "-o", folder / "audit-result.xlsx")
    zhunsheng("gap", COUNTY, "--ruleset", "quality-balance", "--format", "xlsx", "-o", folder / "ledger.xlsx")
    zhunsheng("report", *AUDITED, "--form", "determination", "--key", RESULT, "-o", folder / "determination.docx")


def photograph_pages(folder):
    environment = os.environ | {"ZS_PACKAGES": str(installed(PROGRAM.parent / "page-tests", tool("npm"))), "ZS_PAGES": str(folder),
                                "ZS_CHROMIUM": tool("chromium", "chromium-browser"), "ZS_RESULT": RESULT}
    subprocess.run([tool("node", "nodejs"), HERE / "pages.cjs"], env=environment, check=True)


def print_files(folder):
    files = sorted({folder / name for name in os.listdir(folder) if name.endswith((".xlsx", ".docx"))})
    subprocess.run([tool("soffice"), f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf", "--outdir", folder, *files],
                   check=True, capture_output=True)


def page_with(pdf, words):
    text = subprocess.run([tool("pdftotext"), "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
    for number, page in enumerate(text.split("\f"), 1):
        if words in re.sub(r"\s", "", page):
            return str(number)
    sys.exit(f"{pdf.name} has no page with {words}")


def photograph_paper(folder):
    print_files(folder)
    for name, (file, words, density, kept) in PAPER.items():
        pdf = folder / f"{file}.pdf"
        page = page_with(pdf, words)
        subprocess.run([tool("pdftoppm"), "-r", str(density), "-png", "-singlefile", "-f", page, "-l", page, pdf, folder / name], check=True)
        cut(folder / f"{name}.png", kept)


def cut(path, kept):
    """Without margins, and with little of what is blank between the last line and the foot."""
    image = Image.open(path).convert("RGB")
    left, top, right, bottom = ImageChops.difference(image, Image.new("RGB", image.size, "white")).getbbox()
    image = image.crop((max(left - BLANK, 0), max(top - BLANK, 0), left + int((right - left) * kept) + BLANK, min(bottom + BLANK, image.height)))
    rows = [0 if image.crop((0, y, image.width, y + 1)).convert("L").getextrema()[0] < 250 else 1 for y in range(image.height)]
    shown, blank = [], 0
    for y, empty in enumerate(rows):
        blank = blank + 1 if empty else 0
        if blank <= BLANK:
            shown.append(y)
    result = Image.new("RGB", (image.width, len(shown)), "white")
    for to, y in enumerate(shown):
        result.paste(image.crop((0, y, image.width, y + 1)), (0, to))
    result.save(path)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_files(folder)
        photograph_pages(folder)
        photograph_paper(folder)
        for picture in sorted(folder.glob("*.png")):
            small = HERE / picture.name
            Image.open(picture).convert("RGB").quantize(64).save(small, optimize=True)
            print(f"{small.relative_to(ROOT)}: {small.stat().st_size} bytes")
            if small.stat().st_size > LARGEST:
                sys.exit(f"more than {LARGEST} bytes")


if __name__ == "__main__":
    main()
