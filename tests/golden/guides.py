"""The commands of the guides print what the guides show: each indented "$ zhunsheng …" with the lines below it, at 80 columns. Behind a command
"2>&1" shows what it says of errors too, and "| head -9" its first lines only."""

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


def shaped(command):
    """The command itself, whether errors are shown, and how many lines of it; None: all."""
    command, piped, head = command.partition(" | head -")
    plain = command.removesuffix(" 2>&1")
    return plain, plain != command, int(head) if piped else None


def main():
    wrong = count = 0
    for guide in sorted((ROOT / "docs").glob("*.md")):
        for command, shown in examples(guide.read_text(encoding="utf-8")):
            environment = {key: value for key, value in os.environ.items() if not key.startswith("LC_") and key != "LANG"}
            plain, with_errors, lines = shaped(command)
            errors = subprocess.STDOUT if with_errors else subprocess.PIPE
            done = subprocess.run([PROGRAM, *shlex.split(plain, posix=True)], cwd=ROOT, stdout=subprocess.PIPE, stderr=errors, env=environment,
                                  timeout=60)
            printed = done.stdout.decode("utf-8").rstrip("\n").splitlines()[:lines]
            count += 1
            if printed != shown:
                wrong += 1
                print(f"{guide.name}: zhunsheng {command}\n  printed:", *printed, sep="\n  ")
    print(f"{count} examples of the guides, {wrong} differ")
    sys.exit(1 if wrong or count == 0 else 0)


if __name__ == "__main__":
    main()
