"""Where the package finds the library."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import zhunsheng

PACKAGE = Path(zhunsheng.__file__).parent
BESIDE = PACKAGE / "libzhunsheng.so"


def imported(folder, libraries=None):
    """The package alone, without the library beside it."""
    shutil.copytree(PACKAGE, folder / "zhunsheng", ignore=shutil.ignore_patterns("*.so", "__pycache__"))
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON") and k != "LD_LIBRARY_PATH"}
    environment.update({"PYTHONPATH": str(folder)}, **({"LD_LIBRARY_PATH": str(libraries)} if libraries else {}))
    script = "import zhunsheng; print(zhunsheng.__version__, zhunsheng.__file__)"
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, cwd=folder)


def test_an_installed_library_is_found(tmp_path):
    libraries = tmp_path / "lib"
    libraries.mkdir()
    (libraries / "libzhunsheng.so.0").symlink_to(BESIDE.resolve())
    done = imported(tmp_path, libraries)
    assert done.stdout.split() == [zhunsheng.__version__, str(tmp_path / "zhunsheng/__init__.py")], done.stderr


def test_where_there_is_none_it_says_what_to_do(tmp_path):
    done = imported(tmp_path)
    if done.returncode == 0:  # one is installed on this machine
        assert zhunsheng.__version__.split(".")[0] == done.stdout.split(".")[0]
        return
    said = done.stderr.splitlines()[-1]
    assert said.startswith("ImportError:") and "libzhunsheng.so.0" in said and "pip install" in said
