// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing through the program: counts as before, both steps in the history, and a file that agrees.
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
        number = store.log(u"0042"_s, u"--line 1=3:defective"_s);
        store.set(u"RETURNDESK_APPROVER_PIN"_s, u"246810"_s);
    }
    [[nodiscard]] Run run(const QString &login, const QString &words) const
    {
        return store.as(login, QString(words).replace(u"%1"_s, number));
    }
    QJsonObject must(const QString &login, const QString &words) const
    {
        return store.must(login, QString(words).replace(u"%1"_s, number));
    }
    [[nodiscard]] static QJsonObject line(const QJsonObject &document)
    {
        return document.value("lines"_L1).toArray().at(0).toObject();
    }
    [[nodiscard]] bool isSound() const { return store.isSound(); }
};
}

TEST_CASE("a receipt, an inspection and a loss are undone, the history has both, and verify agrees")
{
    const Counter counter;
    counter.must(u"li"_s, u"return receive %1 --line 1=2"_s);
    counter.must(u"na"_s, u"return inspect %1 --line 1=2:opened:restock --tick article_matches"_s);
    const QJsonObject undone = counter.must(u"na"_s, u"return undo %1 --what inspection --reason wrong-box"_s);
    CHECK(Counter::line(undone).value("inspected"_L1) == u"0"_s);
    CHECK(undone.value("settlements"_L1).toArray().at(0).toObject().value("state"_L1) == u"void"_s);
    CHECK_FALSE(undone.value("findings"_L1).toArray().at(0).toObject().value("undone_at"_L1).isNull());
    const QJsonObject event = undone.value("events"_L1).toArray().last().toObject();
    CHECK(event.value("action"_L1) == u"undone"_s);
    CHECK(event.value("reason"_L1) == u"wrong-box"_s);
    const QJsonObject received = counter.must(u"li"_s,
                                              u"return undo %1 --what receipt --line 1=1 --reason miscounted"_s);
    CHECK(Counter::line(received).value("received"_L1) == u"1"_s);
    counter.must(u"li"_s, u"return lost %1 --line 1=2 --reason gone"_s);
    CHECK(Counter::line(counter.must(u"li"_s, u"return undo %1 --what loss --reason found"_s)).value("lost"_L1)
          == u"0"_s);
    CHECK(counter.isSound());
    counter.must(u"li"_s, u"return receive %1"_s);
    counter.must(u"na"_s, u"return inspect %1 --line 1=3:opened:restock --tick article_matches"_s);
    const QJsonObject paid = counter.must(u"lei"_s, u"settlement pay %1 --tender cash"_s);
    CHECK(paid.value("outcome"_L1) == u"settled"_s);
    CHECK(paid.value("settlements"_L1).toArray().at(1).toObject().value("amount"_L1) == u"30.00"_s);
    const Run late = counter.run(u"na"_s, u"return undo %1 --what inspection --reason late"_s);
    CHECK(late.code() == u"not_outstanding"_s);
    CHECK(counter.isSound());
}

TEST_CASE("a refusal and a cancellation open a closed return again; a manager steps up for somebody else's")
{
    const Counter counter;
    counter.must(u"li"_s, u"return cancel %1 --reason kept"_s);
    const QJsonObject again = counter.must(u"hao"_s, u"return undo %1 --what cancellation --reason back"_s);
    CHECK(again.value("state"_L1) == u"open"_s);
    CHECK(again.value("step"_L1) == u"receive"_s);
    CHECK(counter.run(u"li"_s, u"return undo %1 --what approval --reason wrong"_s).code() == u"not_allowed"_s);
    const Run stepped = counter.run(u"li"_s, u"return undo %1 --what approval --reason wrong --approver hao"_s);
    INFO(stepped.err.toStdString());
    CHECK(stepped.status == 0);
    counter.must(u"hao"_s, u"return decline %1 --reason worn"_s);
    CHECK(counter.must(u"hao"_s, u"return undo %1 --what refusal --reason not-worn"_s).value("step"_L1) == u"review"_s);
    CHECK(counter.isSound());
}

TEST_CASE("an inspection that granted nothing is undone like any other, and months and totals agree")
{
    const Counter counter;
    counter.must(u"li"_s, u"return receive %1"_s);
    const QString worthless =
        u"return inspect %1 --line 1=3:damaged:scrap --deduct 1=30.00:broken --tick article_matches"_s;
    const QJsonObject nothing = counter.must(u"na"_s, worthless);
    CHECK(nothing.value("outcome"_L1) == u"settled"_s);
    CHECK(Counter::line(nothing).value("settled"_L1) == u"3"_s);
    const QJsonObject undone = counter.must(u"na"_s, u"return undo %1 --what inspection --reason another-box"_s);
    CHECK(undone.value("step"_L1) == u"inspect"_s);
    CHECK(Counter::line(undone).value("settled"_L1) == u"0"_s);
    CHECK(Counter::line(undone).value("accepted"_L1) == u"0"_s);
    CHECK(undone.value("settlements"_L1).toArray().at(0).toObject().value("state"_L1) == u"void"_s);
    CHECK(counter.isSound());
    counter.must(u"na"_s, u"return inspect %1 --line 1=3:opened:restock --tick article_matches"_s);
    const QJsonObject paid = counter.must(u"lei"_s, u"settlement pay %1 --tender cash"_s);
    CHECK(paid.value("settlements"_L1).toArray().at(1).toObject().value("amount"_L1) == u"30.00"_s);
    CHECK(counter.isSound());
}

TEST_CASE("a refusal to undo says what stands in the way, in both languages")
{
    const Counter counter;
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        const Run nothing = counter.run(u"na"_s,
                                        u"return undo %1 --what inspection --reason wrong --lang "_s + language);
        CHECK(nothing.code() == u"not_outstanding"_s);
        const QString message = nothing.json().value("error"_L1).toObject().value("message"_L1).toString();
        CHECK_FALSE(message.contains('{'_L1));
        CHECK(message.contains(language == u"en"_s ? u"nothing of that kind"_s : u"没有可撤销"_s));
    }
    CHECK(counter.run(u"na"_s, u"return undo %1 --what everything --reason wrong"_s).code() == u"usage"_s);
    CHECK(counter.run(u"na"_s, u"return undo %1 --what inspection --line 1=1 --reason wrong"_s).code()
          == u"bad_quantity"_s);
}
