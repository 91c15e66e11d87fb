"""The commands of the guides print what the guides show: each indented "$ zhunsheng …" with the lines below it, at 80 columns."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
PROGRAM = os.environ.get("ZHUNSHENG") or str(ROOT / "build/zhunsheng")


def examples(text):
    for block in re.findall(r"^    \$ zhunsheng .*\n(?:    .*\n|\n(?=    [^$\n]))*", text, re.M):
        command, *shown = re.sub(r"^    ", "", block, flags=re.M).splitlines()
        yield command.removeprefix("$ zhunsheng "), shown


def main():
    wrong = count = 0
    for guide in sorted((ROOT / "docs").glob("*.md")):
        for command, shown in examples(guide.read_text(encoding="utf-8")):
            environment = {key: value for key, value in os.environ.items() if not key.startswith("LC_") and key != "LANG"}
            done = subprocess.run([PROGRAM, *shlex.split(command, posix=True)], cwd=ROOT, capture_output=True, env=environment, timeout=60)
            printed = done.stdout.decode("utf-8").rstrip("\n").splitlines()
            count += 1
            if printed != shown:
                wrong += 1
                print(f"{guide.name}: zhunsheng {command}\n  printed:", *printed, sep="\n  ")
    print(f"{count} examples of the guides, {wrong} differ")
    sys.exit(1 if wrong or count == 0 else 0)


if __name__ == "__main__":
    main()
