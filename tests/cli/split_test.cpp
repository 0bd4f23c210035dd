// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting a return through the program: two numbers, quantities that add up, history on both.
#include "tests/cli/cli_runner.h"
#include "tests/support/csv_table.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// 3 and 1 of receipt 0042; one of line 1 is here.
struct Counter {
    CliRunner store;
    QString number;

    Counter()
    {
        store.sell(u"0042"_s, {u"3:30.00"_s, u"1:5.00"_s});
        number = store.log(u"0042"_s, u"--line 1=3:changed_mind --line 2=1:defective"_s);
        must(u"li"_s, u"return receive %1 --line 1=1"_s);
    }
    QJsonObject must(const QString &login, const QString &words) const
    {
        const Run run = store.as(login, QString(words).replace(u"%1"_s, number));
        INFO(words.toStdString() << run.err.toStdString());
        REQUIRE(run.status == 0);
        return run.json();
    }
    [[nodiscard]] Run refused(const QString &words, const QString &code) const
    {
        Run run = store.as(u"li"_s, QString(words).replace(u"%1"_s, number));
        INFO(words.toStdString() << run.err.toStdString());
        CHECK(run.code() == code);
        return run;
    }
    [[nodiscard]] static QJsonObject line(const QJsonObject &document, int number)
    {
        return document.value("lines"_L1).toArray().at(number - 1).toObject();
    }
    [[nodiscard]] QJsonObject show(const QString &which) const { return store.read(u"return show "_s + which).json(); }
    [[nodiscard]] QByteArray words(const QString &which, const QString &language) const
    {
        return store.raw(u"--db %1 --lang %2 return show %3"_s.arg(store.store(), language, which).split(' '_L1)).out;
    }
};
}

TEST_CASE("a return is split, and both documents name the other")
{
    const Counter counter;
    const QJsonObject before = counter.show(counter.number);
    const QJsonObject old = counter.must(
        u"li"_s, u"return split %1 --line 1=2:receive --line 2=1 --reason two-ways --operation op-7"_s);
    const QString off = old.value("split_into"_L1).toArray().at(0).toString();
    CHECK(old.value("number"_L1) == counter.number);
    CHECK(old.value("split_from"_L1).isNull());
    CHECK(Counter::line(old, 1).value("requested"_L1) == u"3"_s); // nothing is edited away
    CHECK(Counter::line(old, 1).value("moved"_L1) == u"2"_s);
    CHECK(Counter::line(old, 2).value("moved"_L1) == u"1"_s);
    CHECK(old.value("step"_L1) == u"inspect"_s);
    const QJsonObject event = old.value("events"_L1).toArray().last().toObject();
    CHECK(event.value("action"_L1) == u"split_off"_s);
    CHECK(event.value("reason"_L1) == u"two-ways"_s);
    CHECK(event.value("facts"_L1).toObject().value("number"_L1) == off);

    const QJsonObject next = counter.show(off);
    CHECK(next.value("split_from"_L1) == counter.number);
    CHECK(next.value("split_into"_L1).toArray().isEmpty());
    CHECK(Counter::line(next, 1).value("requested"_L1) == u"2"_s);
    CHECK(Counter::line(next, 1).value("approved"_L1) == u"2"_s);
    CHECK(Counter::line(next, 2).value("sale_line"_L1) == 2);
    CHECK(next.value("step"_L1) == u"receive"_s);
    for (const QLatin1String key : {"receipt"_L1, "promised_by"_L1, "opened_at"_L1, "customer"_L1}) {
        INFO(key.data());
        CHECK(next.value(key) == before.value(key));
    }
    CHECK(next.value("events"_L1).toArray().at(0).toObject().value("action"_L1) == u"split_from"_s);
    const auto dueOf = [](const QJsonObject &document) {
        for (const QJsonValue &task : document.value("tasks"_L1).toArray()) {
            if (task.toObject().value("step"_L1) == u"receive"_s) {
                return task.toObject().value("due_at"_L1).toString();
            }
        }
        return QString();
    };
    CHECK(dueOf(next) == dueOf(before));
    CHECK(next.value("tasks"_L1).toArray().first().toObject().value("carried"_L1) == true); // the review
    CHECK(next.value("tasks"_L1).toArray().last().toObject().value("carried"_L1) == false);

    // The same operation once more does nothing.
    counter.must(u"li"_s, u"return split %1 --line 1=2:receive --line 2=1 --reason two-ways --operation op-7"_s);
    CHECK(counter.show(counter.number).value("split_into"_L1).toArray().size() == 1);
    CHECK(counter.words(counter.number, u"en"_s).contains(QString(u"goes on in part in"_s).toUtf8()));
    CHECK(counter.words(off, u"en"_s).contains("split from"));
    CHECK(counter.words(off, u"zh_CN"_s).contains(u"拆自"_s.toUtf8()));

    // Each goes its own way.
    counter.must(u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s);
    counter.must(u"lei"_s, u"settlement pay %1 --tender cash"_s);
    CHECK(counter.show(counter.number).value("outcome"_L1) == u"settled"_s);
    counter.must(u"li"_s, u"return lost "_s + off + u" --line 1=2 --reason vanished"_s);
    CHECK(counter.show(off).value("state"_L1) == u"open"_s);
    const QJsonObject sale = counter.store.read(u"sales show 0042"_s).json();
    CHECK(sale.value("lines"_L1).toArray().at(0).toObject().value("returnable"_L1) == u"2"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("a split that cannot be says what could")
{
    const Counter counter;
    const auto says = [](const Run &run, const QString &words) {
        INFO(run.err.toStdString());
        CHECK(QString::fromUtf8(run.err).contains(words));
    };
    says(counter.refused(u"return split %1 --line 1=4"_s, u"not_outstanding"_s),
         u"Line 1: 4 asked, but only 3 can go: 0 wait for review, 2 for the goods, 1 for inspection."_s);
    says(counter.refused(u"return split %1 --line 1=1"_s, u"missing_field"_s), u"--line 1=1:receive"_s);
    says(counter.refused(u"return split %1 --line 1=3 --line 2=1"_s, u"not_outstanding"_s), u"All 4 units"_s);
    says(counter.refused(u"return split %1 --line 1=4 --lang zh_CN"_s, u"not_outstanding"_s), u"可拆出的只有 3"_s);
    CHECK(counter.refused(u"return split %1"_s, u"usage"_s).status == 2);
    CHECK(counter.refused(u"return split %1 --line 1=1:nowhere"_s, u"usage"_s).status == 2);
    CHECK(counter.refused(u"return split %1 --line 1=1:receive:more"_s, u"usage"_s).status == 2);
    CHECK(counter.refused(u"return split R-20200101-0001 --line 1=1"_s, u"not_found"_s).status == 5);
    CHECK(counter.refused(u"return split %1 --line 2=1 --expect-version 1"_s, u"stale"_s).status == 6);
    const Run wrongRole = counter.store.as(u"lei"_s, u"return split %1 --line 2=1"_s.arg(counter.number));
    CHECK(wrongRole.code() == u"not_allowed"_s);
    CHECK(wrongRole.status == 4);
    counter.must(u"li"_s, u"return split %1 --line 2=1"_s);
    counter.must(u"li"_s, u"return hand-back %1 --line 1=1"_s);
    counter.must(u"li"_s, u"return cancel %1 --reason no"_s);
    CHECK(counter.refused(u"return split %1 --line 1=1"_s, u"already_closed"_s).status == 3);
}

TEST_CASE("the month names the return that a line was split from, and counts units once")
{
    const Counter counter;
    const QString off = counter.must(u"hao"_s, u"return split %1 --line 1=2:receive"_s)
                            .value("split_into"_L1)
                            .toArray()
                            .at(0)
                            .toString();
    const QJsonObject totals = counter.store.read(u"report monthly "_s + storeMonth()).json();
    CHECK(totals.value("quantity"_L1) == u"4"_s);
    CHECK(totals.value("returns"_L1) == 2);
    const QString path = counter.store.path(u"month.csv"_s);
    counter.must(u"hao"_s, u"report monthly "_s + storeMonth() + u" --csv "_s + path);
    const CsvTable lines(path);
    CHECK(lines.rows.size() == 3);
    for (const QStringList &row : lines.rows) {
        CHECK(row.at(row.size() - 3) == (row.front() == off ? counter.number : QString()));
    }
    CHECK(counter.store.read(u"verify"_s).status == 0);
}
