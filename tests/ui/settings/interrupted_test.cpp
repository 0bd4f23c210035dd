// SPDX-License-Identifier: GPL-3.0-or-later
// An import that was cut off is told at the next start, to who can go on with it.
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/ui/settings/import_desk.h"
#include "ui/settings/interrupted_import.h"

using namespace rd;
using namespace rd::test;

TEST_CASE("an import that was cut off is told to a manager until it is finished", "[ui][settings]")
{
    ImportDesk desk;
    const QString path = desk.file("till.csv", tillFile());
    REQUIRE(desk.look(path));
    REQUIRE(desk.import());
    CHECK_FALSE(ui::interruptedImport(desk.stage().context(), {}));
    RawFile(desk.store().path()).must(QStringLiteral("UPDATE import SET state = 'running', done = 3"));
    bool isAgain = false;
    const auto notice = ui::interruptedImport(desk.stage().context(), [&isAgain] { isAgain = true; });
    REQUIRE(notice);
    CHECK(notice->lead.contains(QStringLiteral("till.csv")));
    CHECK(notice->lead.contains(QStringLiteral("interrupted at 3 of 4 rows")));
    REQUIRE(notice->actions.size() == 1);
    notice->actions.front().run();
    CHECK(isAgain);
    REQUIRE(desk.look(path));
    REQUIRE(desk.import()); // nothing new, but the import comes to its end
    CHECK(desk.text().contains(QStringLiteral("Nothing new")));
    CHECK_FALSE(ui::interruptedImport(desk.stage().context(), {}));
}

TEST_CASE("who may not import is not told", "[ui][settings]")
{
    ImportDesk desk(QStringLiteral("li"));
    RawFile(desk.store().path())
        .must(QStringLiteral("INSERT INTO import (file, source, state, done, total, at) "
                             "VALUES ('till.csv', 'generic', 'running', 1, 9, 0)"));
    CHECK_FALSE(ui::interruptedImport(desk.stage().context(), {}));
}
