#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No floating point near money: none at all in the pure rooms, elsewhere in core only on lines that say why not."""

import re

from lint import Example, Finding, main

PURE = ("core/money", "core/domain", "core/policy", "core/workflow")
MARKED = ("core/base", "core/storage", "core/reports", "core/messages", "core/transfer", "core/desk", "ui/words", "app/cli")
MARKER = "// lint: not money"

FLOATING = re.compile(
    r"\b(float|double|qreal|QDoubleSpinBox|QDoubleValidator"
    r"|toDouble|toFloat|sto[fd]|stold|strto[df]|atof|qRound(64)?|std::l?l?round)\b"
    r"|\b\d+\.\d*(e[+-]?\d+)?[fFlL]?|\bsqlite3_(column|bind)_double\b"
)
# In the windows floating point draws; only what would read an amount with it is wrong.
READING = re.compile(r"\b(QDoubleSpinBox|QDoubleValidator|toDouble|toFloat|sto[fd]|strtod|atof)\b")
SQL_TYPE = re.compile(r"\b(REAL|FLOAT|DOUBLE|DECIMAL|NUMERIC)\b", re.IGNORECASE)


def check_source(source, pattern, may_be_marked):
    lines = source.lines
    for line, word in source.search_code(pattern):
        if not (may_be_marked and MARKER in lines[line - 1]):
            hint = f' (if it is no money, end the line with "{MARKER}: why")' if may_be_marked else ""
            yield Finding(source.path, line, f"floating point: {word.strip()}{hint}")


def check_schema(source):
    for number, line in enumerate(source.lines, 1):
        match = SQL_TYPE.search(line.split("--")[0])
        if match:
            yield Finding(source.path, number, f"floating point column: {match[0]}")


def check(tree):
    findings = []
    for source in tree.code:
        if source.is_under(*PURE):
            findings += check_source(source, FLOATING, may_be_marked=False)
        elif source.is_under(*MARKED):
            findings += check_source(source, FLOATING, may_be_marked=True)
        elif source.is_under("ui", "app"):
            findings += check_source(source, READING, may_be_marked=True)
    for source in tree.texts:
        if source.is_under("resources/migrations") and source.path.endswith(".sql"):
            findings += check_schema(source)
    return findings


EXAMPLES = [
    Example("whole numbers", {"core/money/a.cpp": 'qint64 a = 1\'000; // double\nauto b = "1.5 double";\n'}),
    Example("a double", {"core/money/a.cpp": "double a;\n"}, ("core/money/a.cpp:1",)),
    Example("a marker does not help in a pure room", {"core/policy/a.cpp": f"float a; {MARKER}\n"},
            ("core/policy/a.cpp:1",)),
    Example("a literal", {"core/workflow/a.cpp": "\nconst auto a = 0.75 * b;\n"}, ("core/workflow/a.cpp:2",)),
    Example("parsing", {"core/domain/a.cpp": "text.toDouble();\n"}, ("core/domain/a.cpp:1",)),
    Example("progress in transfer", {"core/transfer/a.cpp": f"double share; {MARKER}: progress\n"}),
    Example("an amount in transfer", {"core/transfer/a.cpp": "auto a = text.toDouble();\n"}, ("core/transfer/a.cpp:1",)),
    Example("drawing", {"ui/common/a.cpp": "const double width = 1.5;\n"}),
    Example("an amount typed into a window", {"ui/common/a.cpp": "QDoubleSpinBox box;\n"}, ("ui/common/a.cpp:1",)),
    Example("a column", {"resources/migrations/0001_a.sql": "-- REAL\nCREATE TABLE a(b REAL);\n"},
            ("resources/migrations/0001_a.sql:2",)),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
