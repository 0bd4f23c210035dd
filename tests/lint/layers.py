#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every folder includes only what the table below allows; core and its tests stay free of Qt's GUI modules."""

import functools
import re
from pathlib import Path

from lint import Example, Finding, main

CORE = [f"core/{room}/" for room in
        ("base", "money", "domain", "policy", "workflow", "storage", "reports", "messages", "transfer", "desk")]
VALUES = CORE[: CORE.index("core/workflow/") + 1]
FRONT = VALUES + ["core/reports/", "core/desk/", "ui/words/"]
TABS = [f"ui/{tab}/" for tab in ("returns", "inspection", "refunds", "overdue", "reports", "settings")]

# folder: what its files may include, besides their own folder. The longest folder that fits counts.
ALLOWED = {
    **{room: CORE[:index] for index, room in enumerate(CORE)},
    "ui/words/": VALUES[: VALUES.index("core/policy/") + 1],
    "ui/common/": FRONT,
    **{tab: FRONT + ["ui/common/"] for tab in TABS},
    "ui/shell/": FRONT + ["ui/"],
    "app/desktop/": FRONT + ["ui/"],
    "app/cli/": FRONT,
    "tests/": CORE + ["ui/", "app/", "tests/"],
    "tests/support/": CORE,
    "tests/core/": CORE + ["tests/support/"],
    "tests/model/": CORE + ["tests/support/"],
    "tests/ui/words/": CORE + ["ui/words/", "tests/support/"],
    "tests/cli/": CORE + ["ui/words/", "app/cli/", "tests/support/"],
}
NO_GUI = ("core/", "ui/words/", "app/cli/", "tests/core/", "tests/ui/words/", "tests/model/", "tests/cli/")

GUI_MODULES = ("QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets", "QtCharts", "QtOpenGL", "QtOpenGLWidgets")
# Names that count even where Qt's headers are not installed.
GUI_CLASSES = {"QAction", "QApplication", "QBrush", "QColor", "QFont", "QGuiApplication", "QIcon", "QImage", "QPainter",
               "QPalette", "QPixmap", "QPrinter", "QTextDocument", "QWidget"}
GENERATED = re.compile(r"\.moc$|(^|/)(moc|ui|qrc)_[^/]*$")


@functools.lru_cache(maxsize=None)
def gui_headers():
    """The short header names of Qt's GUI modules, as installed here."""
    names = set(GUI_CLASSES)
    for module in GUI_MODULES:
        for folder in Path("/usr/include").glob(f"*/qt6/{module}"):
            names |= {entry.name for entry in folder.iterdir()}
    return names


def is_gui(name):
    return name.split("/")[0] in GUI_MODULES or name in gui_headers()


def allowed_for(path):
    folders = [folder for folder in ALLOWED if path.startswith(folder)]
    if not folders:
        return None
    own = max(folders, key=len)
    return ALLOWED[own] + [own]


def check_includes(source):
    allowed = allowed_for(source.path)
    if allowed is None:
        yield Finding(source.path, 1, "this folder stands in no layer: name it in tests/lint/layers.py")
        return
    for line, name, is_system in source.includes:
        if source.path.startswith(NO_GUI) and is_gui(name):
            yield Finding(source.path, line, f"<{name}> belongs to Qt's GUI, which is not known here")
        if is_system or GENERATED.search(name):
            continue
        if not name.startswith(("core/", "ui/", "app/", "tests/")):
            yield Finding(source.path, line, f'"{name}" must be written as a path from the root of the tree')
        elif not name.startswith(tuple(allowed)):
            yield Finding(source.path, line, f"{name} is not to be included here")


def check(tree):
    return [finding for source in tree.code for finding in check_includes(source)]


EXAMPLES = [
    Example("a room uses an earlier one", {"core/money/a.h": '#include "core/base/b.h"\n#include <QString>\n'}),
    Example("a room uses a later one", {"core/money/a.h": '\n#include "core/domain/b.h"\n'}, ("core/money/a.h:2",)),
    Example("core uses ui", {"core/desk/a.cpp": '#include "ui/common/b.h"\n'}, ("core/desk/a.cpp:1",)),
    Example("core uses GUI by its short name", {"core/desk/a.cpp": "#include <QImage>\n"}, ("core/desk/a.cpp:1",)),
    Example("core uses GUI by module", {"core/desk/a.cpp": "#include <QtWidgets/QWidget>\n"}, ("core/desk/a.cpp:1",)),
    Example("an include in a comment", {"core/desk/a.cpp": "// #include <QImage>\n/*\n#include <QFont>\n*/\n"}),
    Example("ui uses the desk", {"ui/returns/a.h": '#include "core/desk/d.h"\n#include <QWidget>\n'}),
    Example("ui uses storage", {"ui/returns/a.h": '#include "core/storage/s.h"\n'}, ("ui/returns/a.h:1",)),
    Example("ui uses transfer", {"ui/settings/a.h": '#include "core/transfer/t.h"\n'}, ("ui/settings/a.h:1",)),
    Example("a tab uses another", {"ui/returns/a.h": '#include "ui/refunds/r.h"\n'}, ("ui/returns/a.h:1",)),
    Example("the shell uses a tab", {"ui/shell/a.h": '#include "ui/refunds/r.h"\n#include "ui/common/c.h"\n'}),
    Example("common uses a tab", {"ui/common/a.h": '#include "ui/refunds/r.h"\n'}, ("ui/common/a.h:1",)),
    Example("the command line uses ui", {"app/cli/a.cpp": '#include "ui/common/c.h"\n'}, ("app/cli/a.cpp:1",)),
    Example("words use the policy", {"ui/words/a.cpp": '#include "core/policy/p.h"\n'}),
    Example("words use the desk", {"ui/words/a.cpp": '#include "core/desk/d.h"\n'}, ("ui/words/a.cpp:1",)),
    Example("words know no GUI", {"ui/words/a.cpp": "#include <QTextDocument>\n"}, ("ui/words/a.cpp:1",)),
    Example("core knows no words", {"core/desk/a.cpp": '#include "ui/words/w.h"\n'}, ("core/desk/a.cpp:1",)),
    Example("a core test uses ui", {"tests/core/a.cpp": '#include "ui/common/c.h"\n'}, ("tests/core/a.cpp:1",)),
    Example("beside itself", {"core/base/a.cpp": '#include "a.h"\n'}, ("core/base/a.cpp:1",)),
    Example("an unknown folder", {"core/extra/a.cpp": "int a;\n"}, ("core/extra/a.cpp:1",)),
    Example("generated code", {"tests/ui/a.cpp": '#include "a.moc"\n'}),
]

if __name__ == "__main__":
    main(check, EXAMPLES)
