"""The HTML report in a Chromium of 2020: version 83, of May 2020, as the npm package chrome-aws-lambda 3.1.1 carries it.

Skips (77) where npm cannot install it, or where it does not run on this machine.
"""

import subprocess

from page import HERE, PROGRAM, installed, run, skip, tool

UNPACK = """
const fs = require('fs'), zlib = require('zlib');
fs.writeFileSync('chromium', zlib.brotliDecompressSync(fs.readFileSync('node_modules/chrome-aws-lambda/bin/chromium.br')), { mode: 0o755 });
"""
# It brings no zygote along.
FLAGS = ("--no-zygote",)


def unpacked():
    folder = installed(PROGRAM.parent / "page-tests-2020", tool("npm"), HERE / "chromium2020", "--ignore-scripts", "--legacy-peer-deps")
    chromium = folder / "chromium"
    if not chromium.is_file():
        subprocess.run([tool("node", "nodejs"), "-e", UNPACK], cwd=folder, check=True)
    missing = subprocess.run(["ldd", chromium], capture_output=True, text=True).stdout
    if "not found" in missing:
        skip(f"libraries are missing: {[line.split()[0] for line in missing.splitlines() if 'not found' in line]}")
    return chromium, folder


if __name__ == "__main__":
    run(*unpacked(), *FLAGS)
