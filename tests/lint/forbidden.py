#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that must not stand in the tree: paths of one machine, what Qt or SQL make too easy, notes left behind."""

import re
from typing import NamedTuple

from lint import Example, Finding, main


class Rule(NamedTuple):
    pattern: re.Pattern
    message: str
    folders: tuple = ()  # only there; everywhere when empty
    exempt: tuple = ()


EVERYWHERE = [
    Rule(re.compile(r"(?<![\w./}-])/(work|root|home|tmp)/\w"), "a path of one machine"),
    Rule(re.compile(r"\b(TODO|FIXME|XXX)\b"), "do it or leave it", exempt=("tests/lint/forbidden.py",)),
    Rule(re.compile(r"\b[Ii]ssue #?\d+\b|(?<![\w&])#\d{1,3}\b(?![\w;])"), "numbers of a tracker mean nothing here",
         exempt=("resources/", "LICENSE")),
]
PRODUCT = ("core/", "ui/", "app/")
IN_CODE = [
    Rule(re.compile(r"\b(SIGNAL|SLOT)\s*\("), "connect by member pointer", PRODUCT + ("tests/",)),
    Rule(re.compile(r"\bvoid\s+on_\w+_\w+\s*\("), "a slot connected by its name", PRODUCT),
    Rule(re.compile(r"\bprocessEvents\s*\("), "nested event handling", PRODUCT + ("tests/",)),
    Rule(re.compile(r"\bQEventLoop\b"), "nested event loop", PRODUCT),
    Rule(re.compile(r"\bqFatal\s*\("), "throw LogicError instead", PRODUCT),
    Rule(re.compile(r"\b(?:QDateTime::currentDateTime|QDateTime::currentDateTimeUtc|QDate::currentDate"
                    r"|QDateTime::currentMSecsSinceEpoch|system_clock::now)\b"),
         "now comes from Clock only", ("core/",), exempt=("core/base/",)),
]
IN_STRINGS = [
    Rule(re.compile(r"\b(INSERT\s+OR\s+\w+|REPLACE\s+INTO)\b"), "it hides a broken rule", PRODUCT),
    Rule(re.compile(r"#[0-9A-Fa-f]{6}\b"), "colours stand in ui/common/theme only", ("ui/", "app/"),
         exempt=("ui/common/theme", "ui/words/progress_style.cpp")),
]
HEADERS = [
    Rule(re.compile(r"^(QtCore|QtGui|QtWidgets|QtSql|QtTest|QtCharts)$"), "include what you use, not the whole module",
         PRODUCT + ("tests/",)),
]
SQL = Rule(re.compile(r"\b(INSERT\s+OR\s+\w+|REPLACE\s+INTO)\b", re.IGNORECASE), "it hides a broken rule",
           ("resources/",))


def applies(rule, path):
    return (not rule.folders or path.startswith(rule.folders)) and not path.startswith(rule.exempt or ("\0",))


def check_lines(source, rules, numbered_texts):
    rules = [rule for rule in rules if applies(rule, source.path)]
    for line, text in numbered_texts if rules else ():
        for rule in rules:
            match = rule.pattern.search(text)
            if match:
                yield Finding(source.path, line, f"{match[0]}: {rule.message}")


def check(tree):
    findings = []
    for source in tree.texts:
        if not source.path.endswith((".csv", ".ts")):
            rules = EVERYWHERE + ([SQL] if source.path.endswith(".sql") else [])
            findings += check_lines(source, rules, list(enumerate(source.lines, 1)))
    for source in tree.code:
        findings += check_lines(source, IN_CODE, list(enumerate(source.code.splitlines(), 1)))
        findings += check_lines(source, IN_STRINGS, source.strings)
        findings += check_lines(source, HEADERS, [(line, name) for line, name, _ in source.includes])
    return findings


def only(path, text, line=1):
    return {path: text}, (f"{path}:{line}",)


EXAMPLES = [
    Example("nothing", {"core/desk/a.cpp": "connect(a, &A::b, this, &B::c); // core/workflow, ../home/x, and/or\n"}),
    Example("machine path", *only("README.md", "cd " + "/" + "work/main\n")),
    Example("machine path in code", *only("core/desk/a.cpp", 'open("' + "/" + 'home/me/x");\n')),
    Example("left behind", *only("core/desk/a.cpp", "\n// TODO: later\n", 2)),
    Example("tracker number", *only("docs/a.md", "as in " + "issue " + "3\n")),
    Example("string connect", *only("ui/shell/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));\n")),
    Example("slot by name", *only("ui/shell/a.h", "void on_button_clicked();\n")),
    Example("event loop", *only("ui/shell/a.cpp", "QCoreApplication::processEvents();\n")),
    Example("replacing insert", *only("core/storage/a.cpp", 'auto a = "INSERT OR IGNORE INTO b";\n')),
    Example("replacing insert in a migration", *only("resources/migrations/0001_a.sql", "insert or replace into a\n")),
    Example("a colour", *only("ui/shell/a.cpp", 'QColor(QStringLiteral("#FF0000"));\n')),
    Example("a colour of the theme", {"ui/common/theme/a.cpp": 'QColor(QStringLiteral("#FF0000"));\n'}),
    Example("a colour of a page for customers", {"ui/words/progress_style.cpp": 'auto a = u"#FF0000"_s;\n'}),
    Example("a colour beside it", *only("ui/words/progress_page.cpp", 'auto a = u"#FF0000"_s;\n')),
    Example("a whole module", *only("core/desk/a.cpp", "#include <QtCore>\n")),
    Example("a clock of its own", *only("core/desk/a.cpp", "auto now = QDateTime::currentDateTimeUtc();\n")),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
