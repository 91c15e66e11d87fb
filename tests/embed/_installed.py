"""What the tests of the library, the package and the Python package share."""

import os
import subprocess
from pathlib import Path

ROOT = Path(os.environ.get("ZS_SOURCE_DIR") or Path(__file__).resolve().parents[2])
BUILD = Path(os.environ.get("ZS_BUILD_DIR") or ROOT / "build")


def run(*command, **more):
    return subprocess.run([*map(str, command)], capture_output=True, text=True, timeout=500, **more)


def must(*command, **more):
    done = run(*command, **more)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout
