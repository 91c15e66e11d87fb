"""check of a stream by several threads: the same bytes as by one. Built for ThreadSanitizer (./dev tsan) it finds what two threads touch at once."""

import json
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "contract"))

from _zhunsheng import ROOT, Case, county, main  # noqa: E402

HEADER = {"schema": "zhunsheng-facts/1", "as_of": "2026-12-31", "synthetic": True}


class Streams(Case):
    def stream(self, counties):
        chance = random.Random(7)
        province = {"id": "350000", "type": "province", "census": {"county": counties}}
        lines = [province, *(county(str(350001 + i), public=900 + i % 90, pupils=(700 + i, 2000 + i % 3), parent="350000") for i in range(counties))]
        chance.shuffle(lines)
        text = self.lines_of(HEADER, *lines).splitlines(keepends=True)
        for at in (50, 150, 250):
            text.insert(at, "nonsense\n")
        text.insert(300, text[10])  # an id twice
        return self.write("s.ndjson", "".join(text))

    def test_jobs(self):
        path = self.stream(1500)  # some pieces for each thread
        for format in ("ndjson", "rows", "text"):
            said = {}
            for jobs in (1, 2, 4):
                ran = self.check(path, "--format", format, "--jobs", jobs, "--explain", "all", "--rejects", self.folder / "rejects")
                self.assertEqual(ran.status, 3, ran.err[:2000])
                said[jobs] = (ran.out, ran.err, (self.folder / "rejects").read_text(encoding="utf-8"))
            self.assertEqual(said[2], said[1])
            self.assertEqual(said[4], said[1])

    def test_bundled_rules(self):
        lines = self.folder / "sample.ndjson"
        [whole] = [json.loads((ROOT / "fixtures/sample/county.json").read_text(encoding="utf-8"))]
        entity = whole["entities"][0]
        copies = [json.loads(json.dumps(entity, ensure_ascii=False).replace(entity["id"], str(990001 + i))) for i in range(4)]
        header = {key: value for key, value in whole.items() if key != "entities"}
        lines.write_text(self.lines_of(header, *copies), encoding="utf-8")
        said = [self.run_program("check", lines, "--as-of", "2027-12-31", "--format", "ndjson", "--explain", "all", "--jobs", jobs) for jobs in (1, 4)]
        self.assertIn(said[0].status, (0, 2, 4), said[0].err[:2000])
        self.assertEqual((said[0].out, said[0].err), (said[1].out, said[1].err))


if __name__ == "__main__":
    main()
