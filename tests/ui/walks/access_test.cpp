// SPDX-License-Identifier: GPL-3.0-or-later
// On every screen: what can be reached has a name of its own, what is disabled says why, and tables have headers.
#include "tests/support/catch.h"
#include "tests/ui/walks/screens.h"
#include "tests/ui/walks/shown.h"
#include "tests/ui/walks/spoken.h"

using namespace rd;
using namespace rd::test;

namespace
{
using Question = QStringList (*)(QWidget &);

void ask(const char *what, Question question)
{
    QStringList found;
    const QList<QWidget *> windows = shownWindows();
    for (QWidget *window : windows) {
        found += question(*window);
    }
    INFO(what);
    CHECK(found.join(QLatin1Char('\n')).toStdString() == "");
}
}

TEST_CASE("a screen reader gets names, reasons and headers on every screen", "[access]")
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        int screens = 0;
        walk(language, [&](const QString &screen) {
            ++screens;
            INFO(screen.toStdString());
            ask("no name", nameless);
            ask("named alike", namedAlike);
            ask("disabled without a reason", disabledWithoutReason);
            ask("column without header", columnsWithoutHeader);
        });
        CHECK(screens > 50);
    }
}
