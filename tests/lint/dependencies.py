#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of dependencies in README.md names exactly the packages of packaging/deps."""

import re

from lint import Example, Finding, main

LIST = "packaging/deps"
TABLE = "README.md"
ENTRY = re.compile(r"^(?:build|run|headless|test) +(\S+) +\S", re.MULTILINE)
NAME = re.compile(r"`([a-z0-9][a-z0-9.+-]+)`")


def named_in_table(text):
    """Back-quoted names in the last column of the section on dependencies."""
    section = re.search(r"^## Dependencies\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    rows = [line for line in section[1].splitlines() if line.startswith("|")] if section else []
    return {name for row in rows for name in NAME.findall(row.strip(" |").split("|")[-1])}


def check(tree):
    listed = set(ENTRY.findall((tree.root / LIST).read_text(encoding="utf-8")))
    named = named_in_table((tree.root / TABLE).read_text(encoding="utf-8"))
    return [Finding(TABLE, 1, f"{package} is not in the table") for package in sorted(listed - named)] + [
        Finding(LIST, 1, f"{package} is in README's table only") for package in sorted(named - listed)
    ]


def readme(*names):
    rows = "".join(f"| x | y | `{name}` |\n" for name in names)
    return f"# A\n\n`make`\n\n## Dependencies\n\n{rows}\n## Next\n\n| a | `b` |\n"


DEPS = "#!/bin/sh\nbuild      g++      compiler\ntest       catch2   tests\n"

EXAMPLES = [
    Example("the same", {LIST: DEPS, TABLE: readme("g++", "catch2")}),
    Example("one not explained", {LIST: DEPS, TABLE: readme("g++")}, (f"{TABLE}:1",)),
    Example("one too many", {LIST: DEPS, TABLE: readme("g++", "catch2", "cmake")}, (f"{LIST}:1",)),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
