#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file that a page of the tree links to or shows is there."""

import re
from pathlib import PurePosixPath
from posixpath import normpath

from lint import Example, Finding, main

LINK = re.compile(r"\]\(([^)\s#]+)[^)]*\)")
ELSEWHERE = re.compile(r"^[a-z]+:")


def check(tree):
    findings = []
    for source in tree.texts:
        if not source.path.endswith(".md"):
            continue
        folder = PurePosixPath(source.path).parent
        for number, line in enumerate(source.lines, 1):
            for target in LINK.findall(line):
                path = normpath(str(folder / target))
                if not ELSEWHERE.match(target) and not (tree.root / path).exists():
                    findings.append(Finding(source.path, number, f"{target} does not exist"))
    return findings


EXAMPLES = [
    Example("there", {"a/b.md": "[c](../c.md) [d](https://d/e) ![f](f.txt)\n", "c.md": "\n", "a/f.txt": "\n"}),
    Example("not there", {"a/b.md": "\n![c](c.png)\n"}, ("a/b.md:2",)),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
