#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file names its licence and its purpose, guards itself, stays short; every room introduces itself."""

import re
from pathlib import PurePosixPath

from lint import Example, Finding, main

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
MOST_LINES = 500
README_LINES = 30
ROOM = re.compile(r"^((?:core|ui|app)/[^/]+)/")
SCRIPTS = (".py", ".cmake", ".sh")


def needs_licence(source):
    path = PurePosixPath(source.path)
    return path.suffix in (".h", ".cpp", *SCRIPTS) or path.name == "CMakeLists.txt" or not path.suffix


def check_code(source):
    lines = source.lines
    if len(lines) < 2 or not lines[1].startswith("// "):
        yield Finding(source.path, 2, "the second line says what the file is for")
    if source.is_header and "#pragma once" not in lines:
        yield Finding(source.path, 1, "a header needs #pragma once")
    if source.is_under("core", "ui", "app") and len(lines) > MOST_LINES:
        yield Finding(source.path, MOST_LINES, f"{len(lines)} lines: above {MOST_LINES} it wants to be two files")


def check_rooms(tree):
    paths = set(tree.paths)
    rooms = {match[1] for match in map(ROOM.match, (source.path for source in tree.code)) if match}
    for room in sorted(rooms):
        readme = f"{room}/README.md"
        if readme not in paths:
            yield Finding(readme, 1, "a room needs a README")
            continue
        count = len((tree.root / readme).read_text(encoding="utf-8").splitlines())
        if count > README_LINES:
            yield Finding(readme, README_LINES, f"{count} lines: a room introduces itself in {README_LINES}")


def check(tree):
    findings = list(check_rooms(tree))
    for source in tree.code:
        findings += check_code(source)
    for source in tree.texts:
        if needs_licence(source) and LICENCE not in "\n".join(source.lines[:2]):
            findings.append(Finding(source.path, 1, f"the first line is {LICENCE}"))
    return findings


GOOD = f"// {LICENCE}\n// A thing.\n#pragma once\n"
README = {"core/base/README.md": "# base\n"}

EXAMPLES = [
    Example("as it should be", {**README, "core/base/a.h": GOOD, "packaging/b": f"#!/bin/sh\n# {LICENCE}\n"}),
    Example("no licence", {**README, "core/base/a.cpp": "// x\n// A thing.\n"}, ("core/base/a.cpp:1",)),
    Example("no licence in a script", {"packaging/b": "#!/bin/sh\necho\n"}, ("packaging/b:1",)),
    Example("no licence in CMake", {"core/CMakeLists.txt": "project(a)\n"}, ("core/CMakeLists.txt:1",)),
    Example("no purpose", {**README, "core/base/a.cpp": f"// {LICENCE}\nint a;\n"}, ("core/base/a.cpp:2",)),
    Example("no guard", {**README, "core/base/a.h": f"// {LICENCE}\n// A thing.\n"}, ("core/base/a.h:1",)),
    Example("too long", {**README, "core/base/a.h": GOOD + "\n" * MOST_LINES}, (f"core/base/a.h:{MOST_LINES}",)),
    Example("no README", {"ui/shell/a.h": GOOD}, ("ui/shell/README.md:1",)),
    Example("a long README", {"ui/shell/a.h": GOOD, "ui/shell/README.md": "\n" * 31}, ("ui/shell/README.md:30",)),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
