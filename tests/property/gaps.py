"""Gaps of invented provinces: every row is applied and brings its verdict about, and with one unit less it does not; so are all choices."""

import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
sys.path.insert(0, str(ROOT / "tests/contract"))

from _gaps import Gaps  # noqa: E402

# Under the sanitizers (ZS_CASES 1000) two provinces are enough.
PROVINCES = {"350000": 3, "370000": 7, "520000": 5}  # and the seed of each
FEW = int(os.environ.get("ZS_CASES", "10000")) <= 1000


class Provinces(Gaps):
    def test_every_row(self):
        rows = 0
        for province, seed in list(PROVINCES.items())[: 2 if FEW else None]:
            with self.subTest(province=province, seed=seed):
                rows += self.one(province, seed)
        print(f"{rows} rows")
        self.assertGreater(rows, 50)

    def one(self, province, seed):
        path = self.folder / "province.json"
        make = [sys.executable, str(ROOT / "tests/generators/sample_province.py"), "--province", province, "--seed", str(seed),
                "--as-of", "2027-12-31", "--cities", "2", "--counties", "3", "--schools", "30", "-o", str(path)]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL, timeout=120)
        doc = json.loads(path.read_text(encoding="utf-8"))
        result = self.gap(path)
        self.try_every_row(doc, result)
        return len(result["rows"])


if __name__ == "__main__":
    unittest.main()
