// SPDX-License-Identifier: GPL-3.0-or-later
// The till books our returns, too: what is matched, what is listed, who decides, and that nothing counts twice.
#include "tests/cli/shop.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Returns 1 of receipt 1001 for 10.00 in cash, paid today: `closed`.
struct Till {
    Shop shop;

    QJsonObject bring(const char *name, const QByteArray &rows) const
    {
        QByteArray dated = rows;
        dated.replace("@", dayBefore(0).toUtf8());
        return shop.must(u"hao"_s,
                         u"sales import "_s
                             + shop.store.write(QString::fromLatin1(name),
                                                "receipt,date,sku,name,qty,total,tender,original receipt\n" + dated));
    }
    [[nodiscard]] QJsonObject list() const { return shop.store.read(u"till list"_s).json(); }
    [[nodiscard]] QJsonArray part(QLatin1String key) const { return list().value(key).toArray(); }
};
const QByteArray kEqual = "T1,@ 10:00,SKU-1,Article 1,-1,-10.00,cash,1001\n";
const QByteArray kDearer = "T2,@ 10:05,SKU-1,Article 1,-1,-9.00,cash,1001\n";
}

TEST_CASE("a booking that is exactly ours is marked on the return, once, and is no past return")
{
    const Till till;
    CHECK(till.part("not_in_till"_L1).size() == 2); // by cash 1001, and by WeChat 1002
    const QJsonObject report = till.bring("one.csv", kEqual);
    CHECK(report.value("till_posted"_L1) == 1);
    CHECK(report.value("past_returns"_L1) == 0);
    const QJsonArray marks =
        till.shop.store.read(u"return show "_s + till.shop.closed).json().value("till"_L1).toArray();
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].toObject().value("receipt"_L1) == u"T1"_s);
    CHECK(marks[0].toObject().value("paid"_L1) == u"10.00"_s);
    CHECK(till.part("not_in_till"_L1).size() == 1);
    CHECK(till.part("posted"_L1).size() == 1);
    CHECK(till.bring("one.csv", kEqual).value("already_here"_L1) == 1);
    CHECK(till.part("posted"_L1).size() == 1);
    const QJsonObject month = till.shop.store.read(u"report monthly "_s + storeMonth()).json();
    CHECK(month.value("history_returns"_L1) == 0);
    CHECK(till.shop.store.read(u"verify"_s).status == 0);
}

TEST_CASE("what may be ours waits, counts nowhere, and is decided by a manager once")
{
    const Till till;
    CHECK(till.bring("two.csv", kDearer).value("till_open"_L1) == 1);
    const QJsonObject month = till.shop.store.read(u"report monthly "_s + storeMonth()).json();
    CHECK(month.value("history_returns"_L1) == 0);
    const QJsonObject open = till.part("open"_L1).at(0).toObject();
    CHECK(open.value("candidates"_L1).toArray().contains(till.shop.closed));
    const QString booking = QString::number(open.value("booking"_L1).toInteger());
    CHECK(till.shop.store.as(u"lei"_s, u"till match %1 %2"_s.arg(booking, till.shop.closed)).code()
          == u"not_allowed"_s);

    SECTION("ours: the difference stays to be seen")
    {
        const QJsonObject decided = till.shop.must(u"hao"_s, u"till match %1 %2"_s.arg(booking, till.shop.closed));
        CHECK(decided.value("state"_L1) == u"posted"_s);
        const QJsonObject posted = till.part("posted"_L1).at(0).toObject();
        CHECK(posted.value("booked"_L1) == u"9.00"_s);
        CHECK(posted.value("paid"_L1) == u"10.00"_s);
    }
    SECTION("not ours: a past return")
    {
        const QJsonObject decided = till.shop.must(u"hao"_s, u"till keep "_s + booking);
        CHECK(decided.value("state"_L1) == u"kept"_s);
        const QJsonObject past =
            till.shop.store.read(u"return show "_s + decided.value("kept_as"_L1).toString()).json();
        CHECK(past.value("origin"_L1) == u"history"_s);
        CHECK(till.part("not_ours"_L1).size() == 1);
    }
    CHECK(till.part("open"_L1).isEmpty());
    for (const QString &again :
         QStringList{u"till keep "_s + booking, u"till match %1 %2"_s.arg(booking, till.shop.closed)}) {
        const Run run = till.shop.store.as(u"hao"_s, again);
        CHECK(run.status == 3);
        CHECK(run.code() == u"not_outstanding"_s);
        CHECK(run.err.contains("decided already"));
    }
    CHECK(till.shop.store.read(u"verify"_s).status == 0);
}

TEST_CASE("a booking cannot be what it is not")
{
    const Till till;
    (void)till.bring("two.csv", kDearer);
    const auto refused = [&till](const QString &words) { return till.shop.store.as(u"hao"_s, words); };
    CHECK(refused(u"till match 9 "_s + till.shop.closed).code() == u"not_found"_s);
    CHECK(refused(u"till match 1 R-20000101-0001"_s).code() == u"not_found"_s);
    CHECK(refused(u"till match 1 "_s + till.shop.due).code() == u"not_outstanding"_s); // not paid yet
    CHECK(refused(u"till match 1 %1 --line 2"_s.arg(till.shop.closed)).code() == u"not_outstanding"_s);
    CHECK(refused(u"till match x "_s + till.shop.closed).status == 2);
    CHECK(refused(u"till keep 0"_s).status == 2);
    CHECK(till.shop.store.read(u"till list --from 2026-02-01 --to 2026-01-01"_s).status == 2);
    CHECK(till.part("open"_L1).size() == 1);
}

TEST_CASE("the till's list is words for people, in both languages")
{
    const Till till;
    (void)till.bring("both.csv", kEqual + kDearer);
    const QStringList words{u"--db"_s, till.shop.store.store(), u"till"_s, u"list"_s};
    const QByteArray english = till.shop.store.raw(words).out;
    CHECK(english.contains("Paid here, not booked in the till: "));
    CHECK(english.contains("T1"));
    CHECK(till.shop.store.raw(QStringList{u"--lang"_s, u"zh_CN"_s} + words).out.contains("本店已付，收银机未登记"));
}

TEST_CASE("a file that contradicts what was typed names the receipt")
{
    const Till till; // 1001 was typed: 30 pieces for 300.00
    const QString file = till.shop.store.write(u"other.csv"_s, "receipt,date,sku,name,qty,total,tender\n1001,"
                                                                   + dayBefore(3).toUtf8()
                                                                   + " 10:00,SKU-1,Article 1,29,290.00,cash\n");
    const Run run = till.shop.store.as(u"hao"_s, u"sales import "_s + file);
    CHECK(run.code() == u"import_invalid"_s);
    CHECK(run.err.contains("the first is 1001."));
}

TEST_CASE("what the till has booked back is not paid again without a word")
{
    const Till till;
    const QString number = till.shop.due; // of receipt 1001, to be paid
    (void)till.bring("two.csv", kDearer);
    const Run refused = till.shop.store.as(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(number));
    CHECK(refused.status == 3);
    CHECK(refused.code() == u"not_outstanding"_s);
    CHECK(refused.err.contains("receipt T2, 9.00"));
    CHECK(refused.err.contains("--reference T2"));
    CHECK(till.shop.store.read(u"return show "_s + number).json().value("step"_L1) == u"settle"_s);

    SECTION("whoever says that the till paid it may post it")
    {
        CHECK(till.shop.store.as(u"lei"_s, u"settlement pay %1 --tender cash --reference T2"_s.arg(number)).status
              == 0);
    }
    SECTION("or a manager says that it is not this one")
    {
        const QString booking = QString::number(till.part("open"_L1).at(0).toObject().value("booking"_L1).toInteger());
        (void)till.shop.must(u"hao"_s, u"till keep "_s + booking);
        CHECK(till.shop.store.as(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(number)).status == 0);
    }
}

TEST_CASE("goods given for a return and sold by the till are decided by receipt, in both languages")
{
    const Till till;
    const QString number = till.shop.due;
    (void)till.shop.must(u"lei"_s, u"settlement convert %1 --to exchange --reason size"_s.arg(number));
    const QJsonObject exchanged = till.shop.must(u"lei"_s,
                                                 u"settlement exchange %1 --item NEW-1:1:10.00"_s.arg(number));
    (void)till.bring("sold.csv", "77,@ 16:00,NEW-1,Article new,1,10.00,cash,\n");
    const QJsonObject given = till.part("given"_L1).at(0).toObject();
    CHECK(given.value("return"_L1) == number);
    CHECK(given.value("candidates"_L1).toArray().at(0) == u"77"_s);
    const QString voucher = given.value("voucher"_L1).toString();
    const QStringList list{u"--db"_s, till.shop.store.store(), u"till"_s, u"list"_s};
    CHECK(till.shop.store.raw(list).out.contains("Given for a return, not sold in the till"));
    CHECK(till.shop.store.raw(QStringList{u"--lang"_s, u"zh_CN"_s} + list)
              .out.contains("收银机未登记：请用“till goods”或“till apart”认定"));
    CHECK(till.shop.store.as(u"hao"_s, u"till goods %1 1002"_s.arg(voucher))
              .err.contains("has nothing left of the goods"));
    CHECK(till.shop.store.as(u"hao"_s, u"till goods P-9 77"_s).code() == u"not_found"_s);
    const QJsonObject decided = till.shop.must(u"hao"_s, u"till goods %1 77"_s.arg(voucher));
    CHECK(decided.value("given"_L1).toArray().at(0).toObject().value("receipt"_L1) == u"77"_s);
    CHECK(till.part("given"_L1).isEmpty());
    CHECK(till.part("given_posted"_L1).size() == 1);
    CHECK(till.shop.store.as(u"hao"_s, u"till goods %1 77"_s.arg(voucher)).code() == u"not_outstanding"_s);
    CHECK(till.shop.store.read(u"sales show 77"_s).json().value("receipt"_L1) == voucher);
    CHECK(till.shop.store.read(u"verify"_s).status == 0);
}

TEST_CASE("a decision about a booking is taken back with a reason, in both languages")
{
    const Till till;
    (void)till.bring("one.csv", kEqual);
    const Shop &shop = till.shop;
    const QString booking = QString::number(till.part("posted"_L1).at(0).toObject().value("booking"_L1).toInteger());
    CHECK(shop.store.as(u"lei"_s, u"till undo %1 --reason x"_s.arg(booking)).code() == u"not_allowed"_s);
    CHECK(shop.store.as(u"hao"_s, u"till undo "_s + booking).status == 2);
    CHECK(shop.must(u"hao"_s, u"till undo %1 --reason mistaken"_s.arg(booking)).value("state"_L1) == u"open"_s);
    CHECK(till.part("posted"_L1).isEmpty());
    CHECK(till.part("open"_L1).size() == 1);
    const Run again = shop.store.as(u"hao"_s, u"till undo %1 --reason mistaken"_s.arg(booking));
    CHECK(again.code() == u"not_outstanding"_s);
    CHECK(again.err.contains("nothing to take back"));

    (void)shop.must(u"hao"_s, u"till not %1 %2 --reason another"_s.arg(booking, shop.closed));
    CHECK(till.part("open"_L1).at(0).toObject().value("told_apart"_L1).toArray().at(0) == shop.closed);
    CHECK(shop.store.as(u"hao"_s, u"till match %1 %2"_s.arg(booking, shop.closed)).err.contains("till not-undo"));
    CHECK(
        shop.store.as(u"hao"_s, u"till not %1 %2 --reason x"_s.arg(booking, shop.closed)).err.contains("said already"));
    (void)shop.must(u"hao"_s, u"till not-undo %1 %2 --reason x"_s.arg(booking, shop.closed));
    const QString past = shop.must(u"hao"_s, u"till keep "_s + booking).value("kept_as"_L1).toString();
    CHECK(till.part("not_ours"_L1).at(0).toObject().value("booking"_L1) == booking.toLongLong());
    (void)shop.must(u"hao"_s, u"till undo %1 --reason x"_s.arg(booking));
    CHECK(shop.store.read(u"return show "_s + past).json().value("outcome"_L1) == u"undone"_s);
    CHECK(till.part("not_ours"_L1).isEmpty());
    const QStringList show{u"--db"_s, shop.store.store(), u"--lang"_s, u"zh_CN"_s, u"return"_s, u"show"_s, past};
    CHECK(shop.store.raw(show).out.contains("已撤销"));
    CHECK(shop.store.read(u"verify"_s).status == 0);
}

TEST_CASE("goods are parted from their receipt and told apart, each with a way back")
{
    const Till till;
    const Shop &shop = till.shop;
    (void)shop.must(u"lei"_s, u"settlement convert %1 --to exchange --reason size"_s.arg(shop.due));
    (void)shop.must(u"lei"_s, u"settlement exchange %1 --item NEW-1:1:10.00"_s.arg(shop.due));
    (void)till.bring("sold.csv", "77,@ 16:00,NEW-1,Article new,1,10.00,cash,\n");
    const QString pair = till.part("given"_L1).at(0).toObject().value("voucher"_L1).toString() + u" 77"_s;
    const auto refused = [&](const QString &words) { return shop.store.as(u"hao"_s, words.arg(pair)).err; };
    CHECK(refused(u"till goods-undo %1 --reason x"_s).contains("are not joined"));
    (void)shop.must(u"hao"_s, u"till goods "_s + pair);
    CHECK(refused(u"till apart %1 --reason x"_s).contains("till goods-undo"));
    const QJsonObject parted = shop.must(u"hao"_s, u"till goods-undo %1 --reason two"_s.arg(pair));
    CHECK(parted.value("given"_L1).toArray().at(0).toObject().value("receipt"_L1) == u"77"_s);
    CHECK(till.part("given_posted"_L1).isEmpty());
    CHECK(shop.must(u"hao"_s, u"till apart %1 --reason two"_s.arg(pair)).value("told_apart"_L1) == true);
    CHECK(refused(u"till goods %1"_s).contains("till apart-undo"));
    CHECK(refused(u"till apart %1 --reason x"_s).contains("told apart already"));
    CHECK(till.part("given"_L1).at(0).toObject().value("told_apart"_L1).toArray().at(0) == u"77"_s);
    CHECK(shop.must(u"hao"_s, u"till apart-undo %1 --reason x"_s.arg(pair)).value("told_apart"_L1) == false);
    CHECK(refused(u"till apart-undo %1 --reason x"_s).contains("nothing to take back"));
    CHECK(shop.store.read(u"verify"_s).status == 0);
}
