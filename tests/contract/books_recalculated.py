"""LibreOffice works out the formulas of the recomputation sheets anew, and comes to what the engine found."""

import shutil
import subprocess
import sys
import unittest

from _books import SAMPLE, drop, folder, openpyxl, run

if not shutil.which("soffice"):
    print("skipped: LibreOffice is not here (./dev test installs it)")
    sys.exit(77)


def recalculated(path, where):
    """A copy without the values that were written beside the formulas, as LibreOffice fills them in."""
    bare = where / "bare.xlsx"
    openpyxl.load_workbook(path).save(bare)
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{where}/profile", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
                    "--outdir", str(where / "out"), str(bare)], check=True, capture_output=True, timeout=240)
    return openpyxl.load_workbook(where / "out/bare.xlsx", data_only=True)


class Recalculated(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = folder()
        path = cls.folder / "result.xlsx"
        code, _, said = run("check", SAMPLE, "--ruleset", "quality-balance", "--format", "xlsx", "-o", path)
        assert code in (0, 2, 4), said
        cls.written = openpyxl.load_workbook(path, data_only=True)
        cls.formulas = openpyxl.load_workbook(path)
        cls.worked_out = recalculated(path, cls.folder)

    @classmethod
    def tearDownClass(cls):
        drop(cls.folder)

    def test_every_formula(self):
        count = 0
        for sheet in self.formulas:
            for row in sheet.iter_rows():
                for cell in row:
                    if not (isinstance(cell.value, str) and cell.value.startswith("=")):
                        continue
                    want = self.written[sheet.title][cell.coordinate].value
                    got = self.worked_out[sheet.title][cell.coordinate].value
                    if isinstance(want, (int, float)) and isinstance(got, (int, float)):
                        self.assertAlmostEqual(want, got, delta=1e-9 * max(1, abs(want)), msg=f"{sheet.title}!{cell.coordinate} {cell.value}")
                    else:
                        self.assertEqual(want or "", got or "", f"{sheet.title}!{cell.coordinate} {cell.value}")
                    count += 1
        self.assertGreater(count, 1000)

    def test_coefficients_agree(self):
        for item in ("小学", "初中"):
            sheet = self.worked_out[f"复算（{item}）"]
            agree = [row for row in sheet.iter_rows(values_only=True) if row[0] == "核对"]
            words = [cell for cell in agree[0][1:] if cell]
            self.assertEqual(set(words), {"一致"})
            self.assertEqual(len(words), 7)


if __name__ == "__main__":
    unittest.main()
