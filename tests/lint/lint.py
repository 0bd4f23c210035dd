# SPDX-License-Identifier: GPL-3.0-or-later
"""What every lint shares: its findings, its command line, and the self-test that proves it can fail."""

import argparse
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from sources import Tree

HERE = Path(__file__).resolve().parent
SKIPPED = 77  # ctest reads this status as "skipped"


class Finding(NamedTuple):
    path: str
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message}"


class Skip(Exception):
    """The lint cannot look at this tree; the text says why."""


class Example(NamedTuple):
    """A small tree and the places a lint must find in it, as "path:line"; no places: it must be content."""

    what: str
    files: dict
    found: tuple = ()


def wrong_answers(check, examples):
    """Descriptions of the examples that the check judges differently than they say."""
    wrong = []
    for example in examples:
        with tempfile.TemporaryDirectory() as folder:
            for path, text in example.files.items():
                target = Path(folder) / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
            found = sorted({f"{finding.path}:{finding.line}" for finding in check(Tree(folder))})
        if found != sorted(example.found):
            wrong.append(f"{example.what}: expected {sorted(example.found)}, got {found}")
    return wrong


def main(check, examples):
    """Runs the check over the tree, or over its examples with --self-test; ends the program."""
    parser = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    parser.add_argument("--root", default=HERE.parent.parent, help="the tree to look at")
    parser.add_argument("--self-test", action="store_true", help="prove on small examples that the lint can fail")
    options = parser.parse_args()

    if options.self_test:
        problems = wrong_answers(check, examples)
        summary = f"{len(examples)} examples, {len(problems)} judged wrongly"
    else:
        try:
            problems = sorted(check(Tree(options.root)))
        except Skip as reason:
            print(f"skipped: {reason}")
            sys.exit(SKIPPED)
        summary = f"{len(problems)} findings"
    for problem in problems:
        print(problem)
    print(summary)
    sys.exit(1 if problems else 0)
