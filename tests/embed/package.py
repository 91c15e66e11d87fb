"""The Debian package: what it declares, and whether what it holds runs by itself."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from _installed import BUILD, ROOT, must


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.held = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.held.cleanup)
        folder = Path(cls.held.name)
        must("cpack", "--config", BUILD / "CPackConfig.cmake", "-B", folder / "packed")
        cls.package = next((folder / "packed").glob("*.deb"))
        cls.root = folder / "unpacked"
        must("dpkg", "-x", cls.package, cls.root)
        must("dpkg", "-e", cls.package, folder / "control")
        cls.control = (folder / "control/control").read_text(encoding="utf-8")
        cls.libraries = os.pathsep.join({str(path.parent) for path in cls.root.rglob("libzhunsheng.so.0")})

    def declared(self):
        depends = re.search(r"^Depends: (.*)$", self.control, re.M)[1]
        return {one.split()[0] for one in depends.split(", ")}

    def test_what_it_declares(self):
        self.assertIn("Package: zhunsheng\n", self.control)
        self.assertTrue({"libc6", "libantlr4-runtime4.9", "libre2-9", "libgmp10", "libstdc++6", "libxlsxwriter4"} <= self.declared(), self.control)

    def test_what_it_needs_is_declared(self):
        """Every library that the loader takes for command and library belongs to a package that is declared, or to one that these bring."""
        brought = set(self.declared()) | {"libgcc-s1", "gcc-12-base"}
        places = dict(re.findall(r"^\s+(\S+) .*=> (\S+)$", must("/sbin/ldconfig", "-p"), re.M)[::-1])
        for file in [self.root / "usr/bin/zhunsheng", *self.root.rglob("libzhunsheng.so.0.*")]:
            for name in re.findall(r"NEEDED.*\[(.*)\]", must("readelf", "-d", file)):
                path = places[name]
                owner = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True).stdout or \
                    subprocess.run(["dpkg", "-S", path.replace("/lib/", "/usr/lib/", 1)], capture_output=True, text=True).stdout
                self.assertIn(owner.split(":")[0], brought, f"{file.name} needs {name}")

    def test_the_command_runs(self):
        facts = ROOT / "fixtures/sample/county.json"
        done = subprocess.run([self.root / "usr/bin/zhunsheng", "check", "--format", "json", facts], capture_output=True, text=True,
                              cwd="/", env={"PATH": "/nowhere", "LANG": "C"}, timeout=100)
        self.assertIn(done.returncode, (0, 2, 4), done.stderr)
        self.assertIn('"zhunsheng-result/1"', done.stdout)

    def test_a_project_builds_with_it(self):
        folder = Path(self.held.name) / "project"
        folder.mkdir()
        (folder / "CMakeLists.txt").write_text("cmake_minimum_required(VERSION 3.22)\nproject(p LANGUAGES C)\n"
                                               "find_package(Zhunsheng REQUIRED)\nadd_executable(p example.c)\n"
                                               "target_link_libraries(p zhunsheng::zhunsheng)\n", encoding="utf-8")
        installed = next(self.root.rglob("example.c"))
        shutil.copy(installed, folder)
        must("cmake", "-S", folder, "-B", folder / "b", f"-DCMAKE_PREFIX_PATH={self.root}/usr", "-DCMAKE_BUILD_TYPE=Release")
        must("cmake", "--build", folder / "b")
        out = must(folder / "b/p", ROOT / "fixtures/sample/county.json", env={"LD_LIBRARY_PATH": self.libraries})
        self.assertIn("18931/394400", out)

    def test_documentation_is_there(self):
        docs = self.root / "usr/share/doc/zhunsheng"
        for name in ("copyright", "README.md", "CHANGELOG.md", "embedding/README.md", "embedding/README.zh.md", "language.zh.md"):
            self.assertTrue((docs / name).is_file(), name)


if __name__ == "__main__":
    if not (shutil.which("cpack") and shutil.which("dpkg-shlibdeps")):
        print("skipped: cpack or dpkg-shlibdeps (dpkg-dev) is not here")
        sys.exit(77)
    program = unittest.main(exit=False)
    sys.exit(0 if program.result.wasSuccessful() else 1)
