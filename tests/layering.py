"""Holds every #include under engine/ to the table in engine/CMakeLists.txt, and the table to the house rules.

Run as `layering.py ROOT`; prints one line a fault and exits 1 when there is one.
"""

import re
import sys
from pathlib import Path

NOUNS = "base source diagnostics values syntax original model program facts outcome book folio".split()
VERBS = "parse resolve compile cite tabulate typeset load evaluate explain align gap follow report".split()
EDGES = "api bundle cli embed".split()

# These judge facts by a compiled program, on their own: no text, no trees, no parser behind them.
WITHOUT_TREES = "program facts outcome load evaluate explain gap follow".split()
TREES = {"syntax", "model"}

# A library is recognised by its headers; what is not here is the standard library's or an unknown.
LIBRARY_HEADERS = {
    "zs_grammar": r"Zhunsheng\w*\.h|antlr4-.*|.*/antlr4-.*|\w*(Lexer|Parser|Token|CharStream|InputStream)\w*\.h",
    "nlohmann_json::nlohmann_json": r"nlohmann/.*",
    "re2": r"re2/.*",
    "minizip": r"(unzip|zip)\.h",
    "pugixml": r"pugixml\.hpp",
    "gumbo": r"gumbo\.h",
    "xlsxwriter": r"xlsxwriter\.h",
    "gmp": r"gmp(xx)?\.h",
    "CLI11::CLI11": r"CLI/.*",
    "fmt::fmt-header-only": r"fmt/.*",
}
STANDARD_HEADER = r"[a-z_0-9]+(\.h)?|sys/\w+\.h"

# Below api the same input gives the same bytes: nothing asks the machine for anything.
ASKS_THE_MACHINE = {
    "the clock": r"\b(?:system|steady|high_resolution|utc|file)_clock\b|\btime\s*\(\s*(?:NULL|nullptr|0|&\s*\w+)\s*\)"
                 r"|\b(?:gettimeofday|clock_gettime|localtime(?:_r)?)\b",
    "the environment": r"\b(?:secure_)?getenv\b|\benviron\b",
    "the locale": r"\bsetlocale\b|\bstd::locale\b|<c?locale(?:\.h)?>",
    "chance": r"\brandom_device\b|\bs?rand\s*\(",
}
FILE_ACCESS = r"\bf(?:re)?open\b|\b(?:basic_)?[io]?fstream\b|\bfilesystem\b"
MAY_ACCESS_FILES = {"source"}
ASKING = {"api", "bundle", "cli"}

VAGUE_WORDS = set("util utils common helper helpers manager managers misc".split())
TOP_LEVEL = set("docs engine fixtures grammar rules tests".split())


class Folder:
    def __init__(self, sees, uses, hides):
        self.sees, self.uses, self.hides = sees, uses, hides


def read_table(text):
    """The zs_folder(...) calls of engine/CMakeLists.txt, in order."""
    table = {}
    for call in re.findall(r"^zs_folder\(([^)]*)\)", text, re.M):
        name, *words = call.split()
        lists = {"SEES": [], "USES": [], "HIDES": [], "PROGRAM": []}
        current = None
        for word in words:
            if word in lists:
                current = lists[word]
            else:
                current.append(word)
        table[name] = Folder(lists["SEES"], lists["USES"], lists["HIDES"])
    return table


def faults_of_table(table):
    expected = NOUNS + VERBS + EDGES
    if sorted(table) != sorted(expected):
        yield f"engine/CMakeLists.txt lists {sorted(table)}; tests/layering.py knows {sorted(expected)}"
        return
    allowed = {noun: set(NOUNS[:i]) for i, noun in enumerate(NOUNS)}
    allowed |= {verb: set(NOUNS) for verb in VERBS}
    allowed |= {"api": set(NOUNS + VERBS), "bundle": {"api"}, "cli": {"api"}, "embed": set(NOUNS + ["report", "api"])}
    for name in WITHOUT_TREES:
        allowed[name] -= TREES
    for name, folder in table.items():
        for seen in set(folder.sees) - allowed[name]:
            yield f"engine/CMakeLists.txt lets {name} see {seen}, against the rules of the house"
        for library, owners in (("zs_grammar", {"parse"}), ("nlohmann_json::nlohmann_json", {"load", "report"})):
            if library in folder.uses or (library in folder.hides and name not in owners):
                yield f"engine/CMakeLists.txt lets {name} have {library}, which belongs in the .cc files of {sorted(owners)}"


def without_comments(text, strings=True):
    """Blanks comments (and, unless told otherwise, string literals), keeping the line numbers."""
    literal = r'R"(?P<d>[^(\s]*)\((?:.|\n)*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\''
    comment = r"//[^\n]*|/\*(?:.|\n)*?\*/"

    def blank(match):
        is_comment = match.group().startswith(("//", "/*"))
        return re.sub(r"[^\n]", " ", match.group()) if is_comment or strings else match.group()

    return re.sub(f"{comment}|{literal}", blank, text)


def library_of(header):
    for library, pattern in LIBRARY_HEADERS.items():
        if re.fullmatch(pattern, header):
            return library
    return None


def faults_of_include(root, table, name, path, quoted, header):
    library = library_of(header)
    if library:
        folder = table[name]
        inherited = {lib for seen in folder.sees for lib in table[seen].uses}
        if library in folder.hides:
            if path.suffix == ".h":
                yield f"{header} belongs in the .cc files of {name}, not in its headers"
        elif library not in folder.uses and library not in inherited:
            yield f"{name} may not include {header}"
    elif quoted:
        target = header.split("/")[0]
        if not (root / "engine" / header).is_file():
            yield f'"{header}" is no file under engine/; write the path from there'
        elif target != name and target not in table[name].sees:
            yield f"{name} may not see {target} ({header})"
    elif not re.fullmatch(STANDARD_HEADER, header):
        yield f"{header} is of a library that tests/layering.py does not know"


def faults_of_file(root, table, name, path):
    text = path.read_text(encoding="utf-8")
    code = without_comments(text)
    for number, line in enumerate(without_comments(text, strings=False).splitlines(), 1):
        include = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
        if include:
            for fault in faults_of_include(root, table, name, path, include[1] == '"', include[2]):
                yield number, fault
    if name in ASKING:
        return
    for number, line in enumerate(code.splitlines(), 1):
        for what, pattern in ASKS_THE_MACHINE.items():
            if re.search(pattern, line):
                yield number, f"asks for {what} below api: {line.strip()}"
        if name not in MAY_ACCESS_FILES and re.search(FILE_ACCESS, line):
            yield number, f"reads or writes files below api: {line.strip()}"


def faults_of_names(root):
    for path in sorted((root / "engine").rglob("*")):
        if VAGUE_WORDS & set(re.split(r"[_\-.]", path.name.lower())):
            yield f"{path.relative_to(root)}: a name that does not say what is inside"
    for path in sorted(root.iterdir()):
        if path.is_dir() and not path.name.startswith((".", "build")) and path.name not in TOP_LEVEL:
            yield f"{path.name}/: a top-level folder that the house does not have"


DEFINITION = r"(?:template\s*<[^>]*>\s*)?(?:struct|class|enum(?: class)?|union)\s+(\w+)\b(?!(?:<[^>]*>)?::)[^;]*$"


def types_of(code):
    """The types that a file defines for all the program to see: with their namespaces, and not in one without a name."""
    spaces, depth = [], 0
    for line in code.splitlines():
        space = re.match(r"\s*(?:inline )?namespace\s*([\w:]*)\s*\{", line)
        if space:
            spaces.append(space[1])
        elif depth == len(spaces) and all(spaces) and (definition := re.match(DEFINITION, line)):
            yield "::".join([*spaces, definition[1]])
        depth += line.count("{") - line.count("}")
        del spaces[max(depth, 0):]


def faults_of_types(root):
    """Two types of one name are one to the linker, and one of them is read as the other."""
    places = {}
    for path in sorted((root / "engine").rglob("*")):
        if path.suffix in {".h", ".cc"}:
            for name in types_of(without_comments(path.read_text(encoding="utf-8"))):
                places.setdefault(name, set()).add(str(path.relative_to(root)))
    for name, files in sorted(places.items()):
        if len(files) > 1:
            yield f"{name} is defined in {' and in '.join(sorted(files))}"


def faults(root):
    table = read_table((root / "engine/CMakeLists.txt").read_text(encoding="utf-8"))
    of_table = list(faults_of_table(table))
    yield from of_table
    if of_table:
        return
    yield from faults_of_names(root)
    yield from faults_of_types(root)
    for path in sorted((root / "engine").rglob("*")):
        if path.suffix not in {".h", ".cc"}:
            continue
        name = path.relative_to(root / "engine").parts[0]
        if name not in table:
            yield f"{path.relative_to(root)}: engine/CMakeLists.txt does not list {name}"
            continue
        for number, fault in faults_of_file(root, table, name, path):
            yield f"{path.relative_to(root)}:{number}: {fault}"


def main():
    found = list(faults(Path(sys.argv[1]).resolve()))
    print("\n".join(found) or "every include keeps to the table")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
