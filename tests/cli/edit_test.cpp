// SPDX-License-Identifier: GPL-3.0-or-later
// A request that changes, through the program: new lines, one entry with before and after, a file that agrees.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Counter {
    CliRunner store;
    QString number;

    Counter()
    {
        store.sell(u"0042"_s, {u"3:30.00"_s});
        number = store.log(u"0042"_s, u"--line 1=2:defective"_s);
    }
    [[nodiscard]] Run run(const QString &login, const QString &words) const
    {
        return store.as(login, QString(words).replace(u"%1"_s, number));
    }
    QJsonObject must(const QString &login, const QString &words) const
    {
        return store.must(login, QString(words).replace(u"%1"_s, number));
    }
    [[nodiscard]] static QJsonObject line(const QJsonObject &document, int number)
    {
        return document.value("lines"_L1).toArray().at(number - 1).toObject();
    }
    [[nodiscard]] bool isSound() const { return store.isSound(); }
    [[nodiscard]] QByteArray words(const QString &language) const
    {
        return store.raw(u"--db %1 --lang %2 return show %3"_s.arg(store.store(), language, number).split(' '_L1)).out;
    }
};
}

TEST_CASE("a request is changed: lines, verdict, history and months agree")
{
    const Counter counter;
    counter.must(u"li"_s, u"return receive %1 --line 1=1"_s);
    const QJsonObject changed = counter.must(u"li"_s,
                                             u"return edit %1 --line 1=2:changed_mind:exchange --note bigger"_s);
    CHECK(Counter::line(changed, 1).value("replaced"_L1) == u"1"_s);
    CHECK(Counter::line(changed, 1).value("received"_L1) == u"1"_s);
    CHECK(Counter::line(changed, 1).value("replaces"_L1).isNull());
    CHECK(Counter::line(changed, 2).value("replaces"_L1) == 1);
    CHECK(Counter::line(changed, 2).value("requested"_L1) == u"2"_s);
    CHECK(Counter::line(changed, 2).value("approved"_L1) == u"2"_s);
    CHECK(Counter::line(changed, 2).value("resolution"_L1) == u"exchange"_s);
    CHECK(changed.value("verdict"_L1).toObject().value("result"_L1) == u"approved"_s);
    CHECK(counter.words(u"en"_s).contains("request changed 1: 1 refund (defective) -> 2: 2 exchange"));
    CHECK(counter.words(u"zh_CN"_s).contains(u"申请已更改"_s.toUtf8()));
    CHECK(counter.isSound());
    const Run over = counter.run(u"li"_s, u"return edit %1 --line 2=3:changed_mind"_s);
    CHECK(over.code() == u"over_return"_s);
    CHECK(over.err.contains("sold 3"));
    CHECK(counter.run(u"li"_s, u"return edit %1 --line 1=1:changed_mind"_s)
              .err.contains("Nothing of line 1 can be changed"));
    CHECK(counter.run(u"li"_s, u"return edit %1 --line 2=2:changed_mind"_s).err.contains("wanted just so"));
    CHECK(counter.run(u"li"_s, u"return edit %1 --line 2=1:other"_s).code() == u"missing_field"_s);
    CHECK(counter.run(u"na"_s, u"return edit %1 --line 2=1:changed_mind"_s).code() == u"not_allowed"_s);
    CHECK(counter.run(u"li"_s, u"return edit %1 --line 2=1"_s).status == 2);
    // Fewer, by a manager; then to the end.
    const QJsonObject fewer = counter.must(u"hao"_s, u"return edit %1 --line 2=1:defective:refund"_s);
    CHECK(Counter::line(fewer, 2).value("cancelled"_L1) == u"1"_s);
    CHECK(Counter::line(fewer, 3).value("replaces"_L1) == 2);
    CHECK(counter.isSound());
    counter.must(u"li"_s, u"return receive %1"_s);
    counter.must(u"na"_s,
                 u"return inspect %1 --line 1=1:opened:restock --line 3=1:opened:restock --tick article_matches"_s);
    CHECK(counter.must(u"lei"_s, u"settlement pay %1 --tender cash"_s).value("state"_L1) == u"closed"_s);
    CHECK(counter.run(u"li"_s, u"return edit %1 --line 3=1:changed_mind"_s).code() == u"already_closed"_s);
    CHECK(counter.isSound());
}

TEST_CASE("an approval is taken back, and the policy of the return goes on judging")
{
    const Counter counter;
    counter.store.sell(u"0077"_s, {u"1:900.00"_s});
    const QString number = counter.store.log(u"0077"_s, u"--line 1=1:defective"_s);
    REQUIRE(counter.store.as(u"hao"_s, u"return approve "_s + number).status == 0);
    const Run edited = counter.store.as(u"li"_s, u"return edit %1 --line 1=1:changed_mind"_s.arg(number));
    REQUIRE(edited.status == 0);
    CHECK(edited.json().value("step"_L1) == u"review"_s);
    const QJsonObject task = edited.json().value("tasks"_L1).toArray().last().toObject();
    CHECK(task.value("step"_L1) == u"review"_s);
    CHECK(task.value("owner"_L1) == u"role:manager"_s);
    CHECK(counter.isSound());
}

TEST_CASE("a return split off is changed, too, and its units stay those of one sale line")
{
    const Counter counter;
    const QJsonObject split = counter.must(u"li"_s, u"return split %1 --line 1=1"_s);
    const QString off = split.value("split_into"_L1).toArray().at(0).toString();
    const Run edited = counter.store.as(u"li"_s, u"return edit %1 --line 1=2:changed_mind"_s.arg(off));
    INFO(edited.err.toStdString());
    REQUIRE(edited.status == 0);
    CHECK(counter.isSound());
    CHECK(counter.run(u"li"_s, u"return edit %1 --line 1=2:changed_mind"_s).code() == u"over_return"_s);
}
