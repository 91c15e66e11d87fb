"""The Python package: installed into an environment of its own with the library that was built, then tests/python."""

import os
import sys
import tempfile
from pathlib import Path

from _installed import BUILD, ROOT, run

NEEDED = ["scikit-build-core>=0.10", "pytest"]
WANTED = ["pandas", "pyarrow", "mypy"]  # their tests are skipped where they are not to be had


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


def main():
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held)
        made = run(sys.executable, "-m", "venv", folder / "env")
        if made.returncode:
            skip("python3 cannot make an environment (python3-venv)")
        python = folder / "env/bin/python"
        pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--retries", "1", "--timeout", "60"]
        if run(*pip, *NEEDED).returncode:
            skip("pip reaches no registry that has " + ", ".join(NEEDED))
        for name in WANTED:
            if run(*pip, "--only-binary", ":all:", name).returncode:
                print(f"{name} is not to be had: its tests are skipped")
        library = (BUILD / "engine/embed/libzhunsheng.so.0").resolve()
        installed = run(*pip, "--no-build-isolation", "--no-deps", "--config-settings", f"build-dir={folder / 'built'}",
                        "--config-settings", f"cmake.define.ZS_PREBUILT={library}", ROOT)
        if installed.returncode:
            print(installed.stdout + installed.stderr)
            sys.exit(1)
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
        tested = run(python, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", ROOT / "tests/python", cwd=folder, env=environment)
        print(tested.stdout + tested.stderr)
        sys.exit(tested.returncode)


if __name__ == "__main__":
    main()
