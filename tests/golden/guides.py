"""The commands of the guides print what the guides show: each indented "$ …" with the lines below it, at 80 columns.

The commands of one guide run one after the other in a folder of their own, which sees fixtures/, rules/ and docs/: what one writes the next
reads. What is shown is the standard output, or where there is none, the diagnostics; behind a command "2>&1" shows both, "| head -9" its
first lines only, and "| grep '^#'" the lines that match. ZS_UPDATE=1 writes what is printed into the guides.
"""

import glob
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
PROGRAM = os.environ.get("ZHUNSHENG") or str(ROOT / "build/zhunsheng")
OTHERS = ("cmp", "cp")
EXAMPLE = re.compile(rf"^    \$ (?:zhunsheng|{'|'.join(OTHERS)}) .*\n(?:    (?!\$ ).*\n|\n(?=    (?!\$ ).))*", re.M)


def lines_of(block):
    command, *shown = re.sub(r"^    ", "", block, flags=re.M).splitlines()
    return command.removeprefix("$ "), shown


def arguments_of(command, folder):
    for word in shlex.split(command):
        yield from sorted(glob.glob(word, root_dir=folder)) if "*" in word else [word]


def shaped(command):
    """The command itself, whether errors are shown beside the output, how many lines of it (None: all), and what they have to match."""
    command, _, pattern = command.partition(" | grep ")
    command, piped, head = command.partition(" | head -")
    plain = command.removesuffix(" 2>&1")
    return plain, plain != command, int(head) if piped else None, "".join(shlex.split(pattern))


def printed_by(command, folder):
    plain, with_errors, lines, pattern = shaped(command)
    name, *arguments = arguments_of(plain, folder)
    environment = {key: value for key, value in os.environ.items() if not key.startswith("LC_") and key != "LANG"}
    done = subprocess.run([name if name in OTHERS else PROGRAM, *arguments], cwd=folder, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT if with_errors else subprocess.PIPE, env=environment, timeout=60)
    printed = (done.stdout or done.stderr).decode("utf-8").rstrip("\n").splitlines()[:lines]
    return [line for line in printed if re.search(pattern, line)]


def check(guide):
    """How many examples there are, how many differ, and the text with what is printed now."""
    count = wrong = 0

    def renewed(match):
        nonlocal count, wrong
        command, shown = lines_of(match[0])
        printed = printed_by(command, folder)
        count += 1
        if printed == shown:
            return match[0]
        wrong += 1
        print(f"{guide.name}: {command}\n  printed:", *printed, sep="\n  ")
        return "\n".join(f"    {line}".rstrip() for line in (f"$ {command}", *printed)) + "\n"

    with tempfile.TemporaryDirectory() as folder:
        for name in ("fixtures", "rules", "docs"):
            os.symlink(ROOT / name, Path(folder) / name)
        text = EXAMPLE.sub(renewed, guide.read_text(encoding="utf-8"))
    return count, wrong, text


def main():
    total = differ = 0
    for guide in sorted((ROOT / "docs").glob("*.md")):
        count, wrong, text = check(guide)
        total += count
        differ += wrong
        if wrong and os.environ.get("ZS_UPDATE"):
            guide.write_text(text, encoding="utf-8")
    print(f"{total} examples of the guides, {differ} differ")
    sys.exit(1 if differ or total == 0 else 0)


if __name__ == "__main__":
    main()
