// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that are repaired, through the program: sent, back, collected; nothing is paid, and the goods may come back once more.
#include "tests/cli/cli_runner.h"
#include "tests/support/csv_table.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Receipt 0042, 100.00 paid in cash for 2 lamps; both are to be repaired.
struct Counter {
    CliRunner store;
    QString number;

    Counter()
    {
        const QString sale =
            u"{\"receipt\":\"0042\",\"sold_at\":\"%1\",\"tenders\":[{\"tender\":\"cash\",\"amount\":\"100.00\"}],\"lines\":["
            "{\"sku\":\"SKU-1\",\"name\":\"Lamp\",\"qty\":\"2\",\"paid\":\"100.00\"}]}"_s.arg(dayBefore(3));
        must(u"li"_s, u"sales add --from "_s + store.write(u"sale.json"_s, sale.toUtf8()));
        number = accepted(u"1=2:defective:repair"_s).value("number"_L1).toString();
    }
    QJsonObject must(const QString &login, const QString &words) const { return store.must(login, words); }
    /// Logged, received and accepted.
    [[nodiscard]] QJsonObject accepted(const QString &line) const
    {
        return must(u"yang"_s, u"return log --receipt 0042 --line %1 --present --accept defective:repair"_s.arg(line));
    }
    QJsonObject act(const QString &login, const QString &words) const
    {
        return must(login, QString(words).replace(u"%1"_s, number));
    }
    void refused(const QString &login, const QString &words, const QString &code, const QByteArray &says) const
    {
        const Run run = store.as(login, QString(words).replace(u"%1"_s, number));
        INFO(words.toStdString() << run.err.toStdString());
        CHECK(run.code() == code);
        CHECK(run.err.contains(says));
    }
    [[nodiscard]] static QJsonObject settlement(const QJsonObject &document, int number = 1)
    {
        return document.value("settlements"_L1).toArray().at(number - 1).toObject();
    }
    [[nodiscard]] QByteArray words(const QStringList &options = {}) const
    {
        return store.raw(options + u"--db %1 return show %2"_s.arg(store.store(), number).split(' '_L1)).out;
    }
    /// "1" for what the sale says can still come back.
    [[nodiscard]] QString returnable() const
    {
        const QJsonObject sale = store.read(u"sales show 0042"_s).json();
        return sale.value("lines"_L1).toArray().at(0).toObject().value("returnable"_L1).toString();
    }
};

/// Ten days from now it should be back.
QString sending()
{
    return u"settlement repair %1 --sent-to Workshop --reference W-7 --expected "_s + dayBefore(-10);
}
}

TEST_CASE("goods are sent for repair, come back, and are collected")
{
    const Counter counter;
    const QJsonObject sent = counter.act(u"na"_s, sending());
    CHECK(sent.value("step"_L1) == u"settle"_s);
    const QJsonObject settlement = Counter::settlement(sent);
    CHECK(settlement.value("kind"_L1) == u"repair"_s);
    CHECK(settlement.value("state"_L1) == u"sent"_s);
    CHECK(settlement.value("amount"_L1) == u"0.00"_s);
    CHECK(settlement.value("explanation"_L1).toArray().isEmpty());
    const QJsonObject repair = settlement.value("repair"_L1).toObject();
    CHECK(repair.value("sent_to"_L1) == u"Workshop"_s);
    CHECK(repair.value("reference"_L1) == u"W-7"_s);
    CHECK(repair.value("expected_back"_L1) == dayBefore(-10));
    CHECK(repair.value("back_at"_L1).isNull());
    CHECK(repair.value("repaired"_L1).isNull());
    const QJsonObject task = sent.value("tasks"_L1).toArray().last().toObject();
    CHECK(task.value("due_at"_L1).toString() > dayBefore(-10)); // and not a day from now
    CHECK(counter.words().contains(QString(u"sent to Workshop (W-7), expected back "_s + dayBefore(-10)).toUtf8()));
    CHECK(counter.words({u"--lang"_s, u"zh_CN"_s}).contains(QString(u"送修 Workshop (W-7)，预计 "_s).toUtf8()));
    CHECK(counter.returnable() == u"0"_s);

    const QJsonObject back = counter.act(u"lei"_s, u"settlement repaired %1"_s);
    CHECK(back.value("step"_L1) == u"hand_back"_s);
    CHECK(Counter::settlement(back).value("state"_L1) == u"back"_s);
    CHECK(Counter::settlement(back).value("repair"_L1).toObject().value("repaired"_L1) == true);
    CHECK(counter.returnable() == u"0"_s);

    const QJsonObject done = counter.act(u"li"_s, u"settlement collect %1"_s);
    CHECK(done.value("outcome"_L1) == u"settled"_s);
    CHECK(Counter::settlement(done).value("state"_L1) == u"done"_s);
    CHECK(Counter::settlement(done).value("payouts"_L1).toArray().isEmpty());
    CHECK_FALSE(Counter::settlement(done).value("repair"_L1).toObject().value("collected_at"_L1).isNull());
    const QJsonObject line = done.value("lines"_L1).toArray().at(0).toObject();
    CHECK(line.value("settled"_L1) == u"2"_s);
    CHECK(line.value("collected"_L1) == u"2"_s);
    CHECK(line.value("handed_back"_L1) == u"0"_s);
    CHECK(line.value("entitled"_L1) == u"0.00"_s);
    CHECK(counter.returnable() == u"2"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("repaired goods that fail again come back for all that was paid")
{
    const Counter counter;
    counter.act(u"na"_s, sending());
    counter.act(u"na"_s, u"settlement repaired %1"_s);
    counter.act(u"li"_s, u"settlement collect %1"_s);
    const QJsonObject again = counter.must(
        u"yang"_s, u"return log --receipt 0042 --line 1=2:defective --present --accept defective:scrap "
                   "--pay cash"_s);
    CHECK(again.value("outcome"_L1) == u"settled"_s);
    CHECK(Counter::settlement(again).value("amount"_L1) == u"100.00"_s);
    CHECK(Counter::settlement(again)
              .value("explanation"_L1)
              .toArray()
              .at(0)
              .toObject()
              .value("args"_L1)
              .toObject()
              .value("before_quantity"_L1)
          == u"0"_s);
    CHECK(counter.returnable() == u"0"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("a repair that fails becomes a refund, worth what it is then")
{
    const Counter counter;
    counter.act(u"na"_s, sending());
    counter.refused(u"na"_s, u"settlement repaired %1 --failed"_s, u"missing_field"_s, "reason");
    counter.act(u"na"_s, u"settlement repaired %1 --failed --reason no-spare-part"_s);
    CHECK(counter.words().contains("back, not repaired: no-spare-part"));
    const QJsonObject changed = counter.act(u"lei"_s, u"settlement convert %1 --to refund --reason asked"_s);
    CHECK(Counter::settlement(changed, 1).value("state"_L1) == u"void"_s);
    CHECK(Counter::settlement(changed, 1).value("repair"_L1).toObject().value("sent_to"_L1) == u"Workshop"_s);
    CHECK(Counter::settlement(changed, 2).value("amount"_L1) == u"100.00"_s);
    const QJsonObject paid = counter.act(u"lei"_s, u"settlement pay %1 --tender cash"_s);
    CHECK(paid.value("outcome"_L1) == u"settled"_s);
    CHECK(paid.value("lines"_L1).toArray().at(0).toObject().value("collected"_L1) == u"0"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("each step says what is missing before it")
{
    const Counter counter;
    counter.refused(u"li"_s, u"settlement collect %1"_s, u"not_outstanding"_s, "were not sent for repair yet");
    counter.refused(u"na"_s, u"settlement repaired %1"_s, u"not_outstanding"_s, "were not sent for repair yet");
    counter.refused(u"lei"_s, u"settlement pay %1 --tender cash"_s, u"not_outstanding"_s, "nothing is paid for it");
    counter.refused(u"na"_s, u"settlement repair %1 --sent-to W --expected "_s + dayBefore(1), u"missing_field"_s,
                    "is past already");
    counter.refused(u"na"_s, u"settlement repair %1"_s, u"usage"_s, "sent-to");
    counter.act(u"na"_s, sending());
    counter.refused(u"li"_s, u"settlement collect %1"_s, u"not_outstanding"_s, "are not back from repair");
    counter.act(u"na"_s, u"settlement repaired %1"_s);
    counter.refused(u"na"_s, u"settlement repaired %1"_s, u"not_outstanding"_s, "are back already");
    counter.act(u"na"_s, u"settlement repair %1 --sent-to Maker"_s);
    CHECK(Counter::settlement(counter.store.read(u"return show "_s + counter.number).json())
              .value("repair"_L1)
              .toObject()
              .value("sent_to"_L1)
          == u"Maker"_s);
    counter.act(u"na"_s, u"settlement repaired %1"_s);
    counter.act(u"li"_s, u"settlement collect %1"_s);
    counter.refused(u"lei"_s, u"settlement convert %1 --to refund --reason asked"_s, u"already_closed"_s, "closed");
}

TEST_CASE("only goods at fault, only where it is offered, only what is here")
{
    const Counter counter;
    counter.store.sell(u"0043"_s, {u"2:20.00"_s});
    const QString log = u"return log --receipt 0043 --line "_s;
    counter.refused(u"li"_s, log + u"1=1:changed_mind:repair"_s, u"not_returnable"_s,
                    "Only goods at fault are repaired");
    const QString number = counter.must(u"li"_s, log + u"1=1:defective:repair"_s).value("number"_L1).toString();
    counter.refused(u"hao"_s, u"return waive %1 --reason kept"_s.arg(number), u"not_received"_s,
                    "stay with the customer");
    counter.store.setPolicy(u"repair_offered"_s, false);
    counter.refused(u"li"_s, log + u"1=1:defective:repair"_s, u"not_returnable"_s,
                    "this store offers refund, exchange, reship");
    const QString refund = counter.must(u"yang"_s, log + u"1=1:defective --present --accept defective:repair"_s)
                               .value("number"_L1)
                               .toString();
    const QString convert = u"settlement convert %1 --to repair --reason asked"_s.arg(refund);
    counter.refused(u"lei"_s, convert, u"not_returnable"_s, "offers refund, exchange, reship");
    counter.store.setPolicy(u"repair_offered"_s, true);
    const QJsonObject changed = counter.must(u"lei"_s, convert);
    CHECK(Counter::settlement(changed, 2).value("kind"_L1) == u"repair"_s);
    CHECK(Counter::settlement(changed, 2).value("amount"_L1) == u"0.00"_s);
}

TEST_CASE("what is to be repaired promises no money, and the month grants none")
{
    const Counter counter;
    counter.store.sell(u"0043"_s, {u"2:20.00"_s});
    const QJsonObject check = counter.must(
        u"li"_s, u"return check --receipt 0043 --line 1=1:defective:repair --line 1=1:defective"_s);
    CHECK(check.value("total"_L1) == u"10.00"_s);
    counter.act(u"na"_s, sending());
    const QString open = counter.store.path(u"open.csv"_s);
    const QString lines = counter.store.path(u"lines.csv"_s);
    const QJsonObject month = counter.must(u"hao"_s,
                                           u"report monthly %1 --csv %2 --open %3"_s.arg(storeMonth(), lines, open));
    CHECK(month.value("granted_total"_L1) == u"0.00"_s);
    CHECK(month.value("paid_out_total"_L1) == u"0.00"_s);
    const CsvTable waiting(open);
    REQUIRE(waiting.rows.size() == 1);
    CHECK(waiting.at(0, "outstanding") == u"0.00"_s);
    CHECK(waiting.at(0, "step") == u"settle"_s);
    const CsvTable row(lines);
    REQUIRE(row.rows.size() == 1);
    CHECK(row.at(0, "resolution") == u"repair"_s);
    CHECK(row.at(0, "granted") == u"0.00"_s);
    CHECK(row.at(0, "paid_out") == u"0.00"_s);
    CHECK(row.at(0, "tender") == QString());
}

TEST_CASE("the same collection twice collects once")
{
    const Counter counter;
    counter.act(u"na"_s, sending());
    counter.act(u"na"_s, u"settlement repaired %1"_s);
    for (int i = 0; i < 2; ++i) {
        const QJsonObject done = counter.act(u"li"_s, u"--operation c1 settlement collect %1"_s);
        CHECK(done.value("lines"_L1).toArray().at(0).toObject().value("collected"_L1) == u"2"_s);
    }
    CHECK(counter.store.as(u"li"_s, u"--operation c1 settlement repaired "_s + counter.number).code()
          == u"operation_conflict"_s);
}
