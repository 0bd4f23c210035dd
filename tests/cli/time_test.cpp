// SPDX-License-Identifier: GPL-3.0-or-later
// Days and deadlines through the program, on a clock that is set (Debian's faketime around the real program).
#include "tests/cli/cli_runner.h"

#include <QFile>
#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Where the clock library lies; empty when this machine has none.
QString clockLibrary()
{
    const QStringList places{u"/usr/lib/x86_64-linux-gnu/faketime"_s, u"/usr/lib/aarch64-linux-gnu/faketime"_s,
                             u"/usr/lib/faketime"_s, u"/usr/local/lib/faketime"_s};
    for (const QString &place : places) {
        if (QFile::exists(place + u"/libfaketime.so.1"_s)) {
            return place + u"/libfaketime.so.1"_s;
        }
    }
    return {};
}

/// The store in Shanghai, at a time of its own.
struct Clocked {
    CliRunner store;
    bool isPossible = !clockLibrary().isEmpty();

    Clocked()
    {
        if (!isPossible) {
            WARN("skipped: faketime is not installed");
            return;
        }
        store.sell(u"0042"_s, {u"9:90.00"_s});
    }
    /// So many hours from now.
    void later(int hours)
    {
        store.set(u"LD_PRELOAD"_s, clockLibrary());
        store.set(u"FAKETIME"_s, u"+%1h"_s.arg(hours));
        store.set(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    }
    [[nodiscard]] QJsonArray overdue() const { return store.read(u"overdue"_s).json().value("tasks"_L1).toArray(); }
    QJsonObject must(const QString &who, const QString &words) const
    {
        const Run run = store.as(who, words);
        INFO(words.toStdString() << run.err.toStdString());
        REQUIRE(run.status == 0);
        return run.json();
    }
};
}

TEST_CASE("a task is late after its limit and not before, and the list says whose it is")
{
    Clocked clocked;
    if (!clocked.isPossible) {
        return;
    }
    const QString number = clocked.store.log(u"0042"_s, u"--line 1=1:defective --present"_s);
    clocked.later(47); // 48 hours for the inspection
    CHECK(clocked.overdue().isEmpty());
    clocked.later(49);
    REQUIRE(clocked.overdue().size() == 1);
    const QJsonObject late = clocked.overdue().at(0).toObject();
    CHECK(late.value("number"_L1).toString() == number);
    CHECK(late.value("step"_L1).toString() == u"inspect"_s);
    CHECK(late.value("owner"_L1).toString() == u"role:inspector"_s);
    CHECK(late.value("overdue"_L1).toBool());
    CHECK(clocked.store.read(u"return list --overdue"_s).json().value("returns"_L1).toArray().size() == 1);
    clocked.must(u"hao"_s, u"return assign %1 --step inspect --to yang"_s.arg(number));
    CHECK(clocked.overdue().at(0).toObject().value("owner"_L1).toString() == u"staff:yang"_s);
    clocked.must(u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s.arg(number));
    CHECK(clocked.overdue().isEmpty());
    CHECK(clocked.store.read(u"verify"_s).status == 0);
}

TEST_CASE("a return that waits for the customer is not late, and gets the time of the wait afterwards")
{
    Clocked clocked;
    if (!clocked.isPossible) {
        return;
    }
    const QString number = clocked.store.log(u"0042"_s, u"--line 1=1:defective --present"_s);
    clocked.must(u"li"_s, u"return hold %1 --reason away"_s.arg(number));
    clocked.later(60);
    CHECK(clocked.overdue().isEmpty());
    const QJsonObject resumed = clocked.must(u"li"_s, u"return resume %1"_s.arg(number));
    CHECK(resumed.value("tasks"_L1).toArray().last().toObject().value("paused_minutes"_L1).toInt() >= 60 * 60);
    clocked.later(107); // 48 and 60 less a little
    CHECK(clocked.overdue().isEmpty());
    clocked.later(109);
    CHECK(clocked.overdue().size() == 1);
}

TEST_CASE("the window counts days of the store, from the day of the sale to the day of the return")
{
    Clocked clocked;
    if (!clocked.isPossible) {
        return;
    }
    const auto stepAfter = [&](int days) {
        clocked.later(days * 24);
        return clocked.must(u"li"_s, u"return log --receipt 0042 --line 1=1:defective"_s).value("step"_L1).toString();
    };
    CHECK(stepAfter(27) == u"receive"_s); // sold three days ago, 30 days are allowed
    CHECK(stepAfter(28) == u"review"_s);
}

TEST_CASE("what happens in another month counts in that month")
{
    Clocked clocked;
    if (!clocked.isPossible) {
        return;
    }
    const QString number = clocked.store.log(u"0042"_s, u"--line 1=1:defective --present"_s);
    clocked.later(24 * 32);
    clocked.must(u"hao"_s, u"clock accept --reason closed"_s);
    clocked.must(u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s.arg(number));
    clocked.must(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(number));
    const QJsonObject then = clocked.store.read(u"report monthly "_s + storeMonth(32)).json();
    CHECK(then.value("opening"_L1).toInt() == 1);
    CHECK(then.value("new"_L1).toInt() == 0);
    CHECK(then.value("closed"_L1).toInt() == 1);
    CHECK(then.value("open"_L1).toInt() == 0);
    CHECK(then.value("paid_out_total"_L1).toString() == u"10.00"_s);
    const QJsonObject now = clocked.store.read(u"report monthly "_s + storeMonth()).json();
    CHECK(now.value("new"_L1).toInt() == 1);
    CHECK(now.value("closed"_L1).toInt() == 0);
    CHECK(now.value("paid_out_total"_L1).toString() == u"0.00"_s);
}

TEST_CASE("goods that never come are warned of and then given up, and what is stored says until when")
{
    Clocked clocked;
    if (!clocked.isPossible) {
        return;
    }
    const QString number = clocked.store.log(u"0042"_s, u"--line 1=2:defective --name Zhou --phone 13800138000"_s);
    const auto rows = [&](const QString &who, QLatin1String key) {
        return clocked.must(who, u"return expire"_s).value(key).toArray();
    };
    const auto shown = [&] { return clocked.store.read(u"return show "_s + number).json(); };
    const auto words = [&](const QString &language) {
        const QString line = u"--db %1 --lang %2 return show %3"_s.arg(clocked.store.store(), language, number);
        return clocked.store.raw(line.split(' '_L1)).out;
    };
    CHECK(shown().value("expires_on"_L1) == dayBefore(-30));
    CHECK(shown().value("expiry_told"_L1) == false);
    CHECK(words(u"en"_s).contains("goods awaited until"));
    CHECK(words(u"en"_s).contains(dayBefore(-30).toUtf8()));
    CHECK(words(u"zh_CN"_s).contains("等货截止"));
    CHECK(rows(u"lei"_s, "warned"_L1).isEmpty());
    clocked.later(23 * 24);
    const QJsonArray warned = rows(u"na"_s, "warned"_L1);
    REQUIRE(warned.size() == 1);
    CHECK(warned.at(0)["number"_L1] == number);
    CHECK(warned.at(0)["expires_on"_L1] == dayBefore(-30));
    CHECK(warned.at(0)["customer"_L1]["phone"_L1] == u"13800138000"_s);
    CHECK(rows(u"na"_s, "warned"_L1).isEmpty());
    CHECK(shown().value("expiry_told"_L1) == true);
    const auto toTell = [&] {
        return clocked.store.read(u"return list --expiring"_s).json().value("returns"_L1).toArray().size();
    };
    CHECK(toTell() == 1);
    clocked.later(30 * 24);
    CHECK(rows(u"na"_s, "expired"_L1).isEmpty());
    clocked.later(31 * 24);
    CHECK(rows(u"li"_s, "expired"_L1).size() == 1);
    CHECK(toTell() == 0);
    CHECK(shown().value("outcome"_L1) == u"cancelled"_s);
    CHECK(shown().value("expires_on"_L1).isNull());
    CHECK(shown().value("events"_L1).toArray().at(3)["actor"_L1] == u"policy"_s);
    CHECK(clocked.store.read(u"verify"_s).status == 0);
}
