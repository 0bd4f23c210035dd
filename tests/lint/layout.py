#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The code is laid out as clang-format 14 lays it out by the tree's own .clang-format."""

import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

from lint import HERE, Example, Finding, Skip, main

PLACE = re.compile(r"^(?P<path>[^:\n]+):(?P<line>\d+):\d+: (?:error|warning):")
VERSION = 14
CHUNK = 40


def formatter():
    """clang-format of the one version whose layout counts."""
    for name in (f"clang-format-{VERSION}", "clang-format"):
        path = shutil.which(name)
        if path and re.search(rf"version {VERSION}\.", subprocess.check_output([path, "--version"], text=True)):
            return path
    raise Skip(f"clang-format {VERSION} is not installed")


def check(tree):
    program = formatter()
    paths = [source.path for source in tree.code]
    style = f"--style=file:{HERE.parent.parent / '.clang-format'}"

    def faults(chunk):
        answer = subprocess.run([program, style, "--dry-run", "--ferror-limit=1", *chunk], cwd=tree.root, text=True,
                                stderr=subprocess.PIPE, check=False)
        return [match for match in map(PLACE.match, answer.stderr.splitlines()) if match]

    with ThreadPoolExecutor() as pool:
        found = pool.map(faults, (paths[start : start + CHUNK] for start in range(0, len(paths), CHUNK)))
        return [Finding(match["path"], int(match["line"]), "run packaging/format") for part in found for match in part]


EXAMPLES = [
    Example("laid out", {"core/a.cpp": "int f()\n{\n    return 1;\n}\n"}),
    Example("not laid out", {"core/a.cpp": "int a;\nint  f() { return 1; }\n"}, ("core/a.cpp:2",)),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
