// SPDX-License-Identifier: GPL-3.0-or-later
// Lists come in pages that together hold every row once, whatever the size of a page.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QStringList numbersOf(const QJsonObject &page)
{
    QStringList numbers;
    for (const QJsonValue &row : page.value("returns"_L1).toArray()) {
        numbers.append(row.toObject().value("number"_L1).toString());
    }
    return numbers;
}

/// Follows the cursors to the end.
QStringList allPages(const CliRunner &store, const QString &options, int limit)
{
    QStringList all;
    QString after;
    for (int page = 0; page < 20; ++page) {
        const QString from = after.isEmpty() ? QString() : QString(u" --after "_s + after);
        const Run run = store.read(u"return list %1 --limit %2%3"_s.arg(options).arg(limit).arg(from));
        CHECK(run.status == 0);
        const QStringList numbers = numbersOf(run.json());
        CHECK(numbers.size() <= limit);
        all += numbers;
        const QJsonValue next = run.json().value("next"_L1);
        if (next.isNull()) {
            return all;
        }
        CHECK(numbers.size() == limit);
        after = next.toString();
        CHECK_FALSE(after.isEmpty());
    }
    FAIL("the pages do not end");
    return all;
}
}

TEST_CASE("pages of any size give every return once, in the order of the whole list")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"9:90.00"_s});
    QStringList logged;
    for (int i = 0; i < 5; ++i) {
        logged.prepend(store.log(u"0042"_s, u"--line 1=1:defective"_s));
    }
    for (const QString &options : {QString(), u"--open"_s, u"--step receive"_s, u"--search 0042"_s}) {
        const QStringList whole = numbersOf(store.read(u"return list "_s + options).json());
        CHECK(whole.size() == 5);
        for (int limit = 1; limit <= 6; ++limit) {
            INFO(options.toStdString() << " by " << limit);
            CHECK(allPages(store, options, limit) == whole);
        }
    }
    CHECK(numbersOf(store.read(u"return list"_s).json()) == logged);
}

TEST_CASE("a cursor that no page gave is wrong usage")
{
    const CliRunner store;
    for (const QString &options : {u"return list --after"_s, u"return list --open --after"_s}) {
        for (const QString &cursor : {u"next"_s, u"1.2.3"_s, u"1.x"_s, u".5"_s, u"-1"_s}) {
            const Run run = store.read(options + ' '_L1 + cursor);
            INFO(options.toStdString() << ' ' << cursor.toStdString());
            CHECK(run.status == 2);
            CHECK(run.code() == u"usage"_s);
        }
    }
}
