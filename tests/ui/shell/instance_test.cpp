// SPDX-License-Identifier: GPL-3.0-or-later
// One window for each store.
#include "tests/support/catch.h"
#include "ui/shell/single_instance.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rd;

TEST_CASE("a second start calls the first", "[instance]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    ui::SingleInstance first(path);
    CHECK_FALSE(first.callOther());
    REQUIRE(first.listen());
    int calls = 0;
    QObject::connect(&first, &ui::SingleInstance::called, &first, [&calls] { ++calls; });

    const ui::SingleInstance second(folder.path() + QStringLiteral("/./store.sqlite"));
    CHECK(second.callOther());
    CHECK(QTest::qWaitFor([&calls] { return calls == 1; }, 2'000));

    const ui::SingleInstance other(folder.filePath(QStringLiteral("other.sqlite")));
    CHECK_FALSE(other.callOther());
}
