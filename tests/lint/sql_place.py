#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Only core/storage knows SQL and the engine."""

import re

from lint import Example, Finding, main

ENGINE = re.compile(r"\b(QSql\w+|sqlite3(_\w+)?)\b")
ENGINE_HEADER = re.compile(r"^(QtSql(/.*)?|QSql\w*|sqlite3\.h)$")
STATEMENT = re.compile(
    r"\b(SELECT\s+[\w*(:]|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b"
    r"|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW)\b|PRAGMA\s+\w|BEGIN\s+IMMEDIATE\b|WHERE\s+\w+\s*[=<>])"
)


def check_source(source):
    for line, name, _ in source.includes:
        if ENGINE_HEADER.match(name):
            yield Finding(source.path, line, f"<{name}> belongs to core/storage")
    for line, word in source.search_code(ENGINE):
        yield Finding(source.path, line, f"{word} belongs to core/storage")
    for line, text in source.strings:
        if STATEMENT.search(text):
            yield Finding(source.path, line, "SQL belongs to core/storage")


def check(tree):
    return [
        finding
        for source in tree.code_under("core", "ui", "app")
        if not source.is_under("core/storage")
        for finding in check_source(source)
    ]


EXAMPLES = [
    Example("SQL in storage", {"core/storage/a.cpp": '#include <sqlite3.h>\nauto a = "SELECT id FROM rma";\n'}),
    Example("SQL in reports", {"core/reports/a.cpp": '\nauto a = "SELECT id FROM rma";\n'}, ("core/reports/a.cpp:2",)),
    Example("SQL over several lines", {"core/desk/a.cpp": 'auto a = R"(\nDELETE FROM rma)";\n'}, ("core/desk/a.cpp:1",)),
    Example("a driver class", {"ui/shell/a.cpp": "QSqlDatabase a;\n"}, ("ui/shell/a.cpp:1",)),
    Example("the engine", {"app/cli/a.cpp": "#include <sqlite3.h>\nsqlite3_open();\n"},
            ("app/cli/a.cpp:1", "app/cli/a.cpp:2")),
    Example("words of a sentence", {"ui/shell/a.cpp": 'auto a = "Select from the list; UPDATE"; // SELECT id FROM rma\n'}),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
