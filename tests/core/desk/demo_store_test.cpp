// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration store: returns at every step, late, due and waiting, in the language that was asked for.
#include "core/desk/demo_store.h"
#include "core/desk/open_store.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <set>

using namespace rd;

namespace
{
struct Demo {
    explicit Demo(const QString &language, UtcTime now = UtcTime::parse(QStringLiteral("2026-11-23T02:09:00Z")).value())
        : clock(now)
    {
        qputenv("RETURNDESK_KEY_DIR", folder.filePath(QStringLiteral("keys")).toUtf8());
        const QString path = folder.filePath(QStringLiteral("demo.sqlite"));
        made = makeDemoStore({path, 100, 2, language}, clock).value();
        reader = DeskReader::open(path, clock).value();
    }

    [[nodiscard]] std::vector<ReturnRow> rows(const ListQuery &query) const { return reader->listReturns(query)->rows; }

    QTemporaryDir folder;
    FrozenClock clock;
    DemoStore made;
    std::unique_ptr<DeskReader> reader;
};
}

TEST_CASE("the demonstration store shows work at every step", "[demo]")
{
    const Demo demo(QStringLiteral("en"));
    const Counts counts = demo.reader->counts().value();
    for (const StepCount &count : counts.steps) {
        INFO(codeOf(count.step).latin1());
        CHECK(count.open > 0); // exceptions too
    }
    CHECK(counts.late >= 5);
    CHECK(counts.late < counts.openReturns / 2);
    CHECK(counts.dueToday >= 3);
    CHECK(counts.waiting >= 1);
    CHECK(counts.openReturns >= 20);
    std::set<Outcome> outcomes;
    ListQuery closed;
    closed.openOnly = false;
    closed.closedOnly = true;
    for (const ReturnRow &row : demo.rows(closed)) {
        outcomes.insert(row.outcome.value());
    }
    CHECK(outcomes.contains(Outcome::Settled));
    CHECK(outcomes.contains(Outcome::Declined));
    const std::vector<ParcelView> parcels = demo.reader->parcels(true).value();
    CHECK(parcels.size() == 2);
    int photos = 0;
    ListQuery all;
    all.openOnly = false;
    for (const ReturnRow &row : demo.rows(all)) {
        photos += static_cast<int>(demo.reader->photosOf(row.number)->size());
    }
    CHECK(photos >= 2);
    CHECK(demo.made.returns >= 90);
    CHECK(demo.made.returns <= 110);
}

TEST_CASE("the demonstration store speaks the language asked for, with names of both scripts", "[demo]")
{
    const auto isChinese = [](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.script() == QChar::Script_Han; });
    };
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        const Demo demo(language);
        const bool wantsChinese = language == QLatin1String("zh_CN");
        int chineseNames = 0;
        ListQuery all;
        all.openOnly = false;
        const std::vector<ReturnRow> rows = demo.rows(all);
        for (const ReturnRow &row : rows) {
            CHECK(isChinese(row.goods) == wantsChinese);
            chineseNames += isChinese(row.customerName) ? 1 : 0;
        }
        CHECK(chineseNames > 0);
        CHECK(chineseNames < static_cast<int>(rows.size()));
        CHECK(isChinese(demo.made.staff.front().name) == wantsChinese);
    }
}
