"""Runs commands and says what they took: CPU time of user and system, wall time, memory."""
import os
import statistics
import subprocess
import sys
from dataclasses import dataclass

HERE = os.path.dirname(os.path.abspath(__file__))


def say(text):
    print(text, file=sys.stderr, flush=True)


def fail(text):
    sys.exit(f"bench: {text}")


def compile_once(source, target, options, libraries=()):
    """g++, if the source is newer than what it made. Compiled beside and moved: a broken compiler run leaves nothing."""
    if os.path.exists(target) and os.path.getmtime(target) > os.path.getmtime(source):
        return
    say(f"compiling {os.path.basename(source)}")
    subprocess.run(["g++", *options, source, "-o", target + ".new", *libraries], check=True)
    os.replace(target + ".new", target)


@dataclass
class Took:
    cpu: float  # ms
    wall: float  # ms
    memory: float  # MB
    status: int


class Launcher:
    def __init__(self, folder):
        self.program = os.path.join(folder, "launch")
        self.errors = os.path.join(folder, "errors.txt")
        compile_once(os.path.join(HERE, "launch.cc"), self.program, ["-O2", "-std=c++20"])

    def run(self, command, given="/dev/null", out="/dev/null", allowed=(0,)):
        line = subprocess.run([self.program, given, out, self.errors, *command], check=True, capture_output=True, text=True).stdout
        cpu, wall, memory, status = map(int, line.split())
        if status not in allowed:
            with open(self.errors, encoding="utf-8", errors="replace") as file:
                say(file.read()[-3000:])
            fail(f"status {status}: {' '.join(command)} < {given}")
        return Took(cpu / 1000, wall / 1000, memory / 1024, status)


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


class Table:
    """Rows of text, printed with even columns: the first to the left, the others to the right."""

    def __init__(self, *heads):
        self.rows = [heads]

    def row(self, *cells):
        self.rows.append(cells)

    def compared(self, name, ours, other, digits=1):
        """A row of two numbers and their ratio; `other` may be None."""
        have = other is not None
        self.row(name, f"{ours:.{digits}f}", f"{other:.{digits}f}" if have else "", f"{ours / other:.2f}" if have else "")

    def text(self):
        widths = [max(len(row[i]) for row in self.rows) for i in range(len(self.rows[0]))]
        lines = ["  ".join(cell.ljust(width) if i == 0 else cell.rjust(width) for i, (cell, width) in enumerate(zip(row, widths))).rstrip()
                 for row in self.rows]
        lines.insert(1, "  ".join("-" * width for width in widths))
        return "\n".join(lines)
