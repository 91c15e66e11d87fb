"""Golden outputs: each folder of fixtures/golden holds `cmd` (the arguments, quoted as in a shell; lines that begin with # are comments)
and what the command printed beside it: `stdout`, `stderr` where there is any, `status` where it is not 0. The command runs inside the folder.

ZS_UPDATE=1 writes what it prints now. The version of the program and digests are not compared.
"""

import difflib
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
PROGRAM = os.environ.get("ZHUNSHENG") or str(ROOT / "build/zhunsheng")
UPDATE = os.environ.get("ZS_UPDATE") == "1"


def arguments_of(folder):
    lines = (folder / "cmd").read_text(encoding="utf-8").splitlines()
    return shlex.split(" ".join(line for line in lines if not line.startswith("#")))


def without_what_changes(text):
    text = re.sub(r"sha-256:[0-9a-f]{64}", "sha-256:…", text)
    return re.sub(r'("name": ?"zhunsheng", ?"version": ?)"[^"]*"', r'\1"…"', text)


def run(folder):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("LC_") and key != "LANG"}
    done = subprocess.run([PROGRAM, *arguments_of(folder)], cwd=folder, capture_output=True, stdin=subprocess.DEVNULL, env=environment, timeout=120)
    printed = {"stdout": done.stdout.decode("utf-8"), "stderr": done.stderr.decode("utf-8"), "status": f"{done.returncode}\n" if done.returncode else ""}
    return {name: without_what_changes(text) for name, text in printed.items()}


def update(folder, printed):
    for name, text in printed.items():
        path = folder / name
        if text:
            path.write_text(text, encoding="utf-8")
        else:
            path.unlink(missing_ok=True)


def differences(folder, printed):
    for name, text in printed.items():
        path = folder / name
        expected = path.read_text(encoding="utf-8") if path.exists() else ""
        yield from difflib.unified_diff(expected.splitlines(), text.splitlines(), f"{folder.name}/{name} expected", f"{folder.name}/{name} printed", lineterm="")


def main():
    folders = sorted(path.parent for path in (ROOT / "fixtures/golden").glob("*/cmd"))
    wrong = 0
    for folder in folders:
        printed = run(folder)
        if UPDATE:
            update(folder, printed)
            continue
        found = list(differences(folder, printed))
        wrong += bool(found)
        print("\n".join(found), end="\n" if found else "")
    print(f"{len(folders)} golden outputs, " + ("written" if UPDATE else f"{wrong} differ"))
    sys.exit(1 if wrong or not folders else 0)


if __name__ == "__main__":
    main()
