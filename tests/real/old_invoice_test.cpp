// SPDX-License-Identifier: GPL-3.0-or-later
// A return on an invoice of the imported year, long outside the window: from review to the month's file.
#include "tests/real/raw_rows.h"
#include "tests/real/real_data.h"
#include "tests/real/retail_store.h"
#include "tests/support/csv_table.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kInvoice = u"536365"_s;
const QString kMonth = u"2026-11"_s;

/// The first row of the invoice in the file.
RawRow firstRow()
{
    RawRow found;
    eachRawRow(WholeRetail::get().csv, ',', [&found](const RawRow &row) {
        if (found.empty() && row.front() == kInvoice.toLatin1()) {
            found = row;
        }
    });
    REQUIRE_FALSE(found.empty());
    return found;
}

struct Walk {
    StoreFixture &store = WholeRetail::get().shop.store;
    QString number;

    [[nodiscard]] Result<Answer> act(const char *login, const Action &action)
    {
        return store.writer().act(store.as(QString::fromLatin1(login)), number, action);
    }
    void must(const char *login, int minutes, const Action &action)
    {
        store.clock().advanceMinutes(minutes);
        const auto answer = act(login, action);
        INFO(login << ' ' << (answer ? "" : errorName(answer.error().code).toStdString()));
        REQUIRE(answer);
    }
};

/// Logged by one manager, overridden by another, paid by the cashier, with so many minutes before each step.
void walkToPaid(Walk &walk)
{
    StoreFixture &store = walk.store;
    REQUIRE(store.writer().addStaff(store.as(u"hao"_s), {u"mei"_s, u"Han Mei"_s, {Role::Manager}, u"246810"_s, {}}));
    const auto logged = store.writer().logReturn(store.as(u"hao"_s),
                                                 StoreFixture::request(kInvoice, 1, u"2"_s, u"changed_mind"_s));
    REQUIRE(logged);
    walk.number = logged->number;
    CHECK(store.show(walk.number).step == Step::Review);
    CHECK(errorOf(walk.act("mei", Approve{})).code == ErrorCode::OutsideWindow);
    CHECK(errorOf(walk.act("hao", Approve{{}, true, u"an old customer"_s})).code == ErrorCode::NeedsSecondPerson);
    CHECK(errorOf(walk.act("mei", Approve{{}, true, {}})).code == ErrorCode::MissingField);
    walk.must("mei", 7, Approve{{}, true, u"an old customer"_s});
    walk.must("na", 11, Receive{});
    Inspect inspect;
    inspect.units = {{1, *Quantity::parse(u"2"_s), u"opened"_s, u"restock"_s}};
    walk.must("na", 13, inspect);
    walk.must("lei", 17, Pay{u"cash"_s, {}, {}, {}});
}

QString reviewText(const ReturnView &view)
{
    const auto found = std::find_if(view.events.begin(), view.events.end(),
                                    [](const EventView &event) { return event.action == EventAction::Overridden; });
    return found == view.events.end() ? QString() : QString(found->login + u": "_s + found->text);
}

void checkFiles(const QJsonObject &totals, const QString &number)
{
    RetailStore &shop = WholeRetail::get().shop;
    const CsvTable payouts(shop.fileOf(kMonth, "payouts"));
    REQUIRE(payouts.rows.size() == 1);
    CHECK(payouts.at(0, "number") == number);
    CHECK(payouts.at(0, "amount") == totals.value("paid_out_total"_L1).toString());
    CHECK(payouts.at(0, "tender") == u"cash"_s);
    CHECK(payouts.at(0, "by") == u"lei"_s);
    CHECK(CsvTable(shop.fileOf(kMonth, "open")).rows.empty());
}
}

TEST_CASE("invoice 536365 comes back after years: reviewed, overridden by another manager, paid, in the month's file")
{
    if (!hasRealData()) {
        return;
    }
    Walk walk;
    walkToPaid(walk);
    CHECK(reviewText(walk.store.show(walk.number)) == u"mei: an old customer"_s);
    const RawRow sold = firstRow();
    const qint64 pieces = scaledNumber(sold[3], 0);
    const qint64 paid = dividedHalfAway(pieces * scaledNumber(sold[5], 3), 10);
    const auto decimal = [](qint64 minor) {
        return QStringLiteral("%1.%2").arg(minor / 100).arg(minor % 100, 2, 10, QLatin1Char('0'));
    };
    const QString granted = decimal(dividedHalfAway(paid * 2, pieces));

    RetailStore &shop = WholeRetail::get().shop;
    const QJsonObject totals = shop.exported(kMonth);
    const CsvTable lines(shop.fileOf(kMonth, "lines"));
    REQUIRE(lines.rows.size() == 1);
    CHECK(lines.header
          == QString(
                 u"number,origin,store_day,receipt,sale_day,line,sku,name,quantity,unit,reason,condition,disposition,"
                 "resolution,sale_line_paid,granted,fee,paid_out,tender,step,outcome,logged_by,approved_by,received_by,"
                 "inspected_by,paid_by,review_minutes,receive_minutes,inspect_minutes,settle_minutes,on_time,"
                 "deduction,without_goods,waived_by,compensation,compensation_paid,compensated_by,invoice,red_invoice,"
                 "red_invoice_done,red_invoice_due,split_from,promotion,subsidy"_s)
                 .split(','_L1));
    CHECK(lines.rows.front()
          == QStringList{walk.number,
                         u"desk"_s,
                         u"2026-11-22"_s,
                         kInvoice,
                         QString::fromLatin1(sold[4].first(10)),
                         u"1"_s,
                         QString::fromLatin1(sold[1]),
                         QString::fromLatin1(sold[2].trimmed()),
                         u"2"_s,
                         {},
                         u"changed_mind"_s,
                         u"opened"_s,
                         u"restock"_s,
                         u"refund"_s,
                         decimal(paid),
                         granted,
                         u"0.00"_s,
                         granted,
                         u"cash"_s,
                         {},
                         u"settled"_s,
                         u"hao"_s,
                         u"mei"_s,
                         u"na"_s,
                         u"na"_s,
                         u"lei"_s,
                         u"7"_s,
                         u"11"_s,
                         u"13"_s,
                         u"17"_s,
                         u"1"_s,
                         u"0.00"_s,
                         u"0.00"_s,
                         {},
                         u"0.00"_s,
                         u"0.00"_s,
                         {},
                         {},
                         {},
                         u"0.00"_s,
                         u"0.00"_s,
                         {},
                         u"0.00"_s,
                         u"0.00"_s});
    CHECK(totals.value("granted_total"_L1).toString() == granted);
    CHECK(totals.value("paid_out_total"_L1).toString() == granted);
    CHECK(totals.value("by_tender"_L1).toObject().value("cash"_L1).toString() == granted);
    CHECK(totals.value("quantity"_L1).toString() == u"2"_s);
    for (const auto &[key, count] :
         {std::pair("opening"_L1, 0), std::pair("new"_L1, 1), std::pair("closed"_L1, 1), std::pair("open"_L1, 0),
          std::pair("returns"_L1, 1), std::pair("lines"_L1, 1), std::pair("history_returns"_L1, 0)}) {
        INFO(QString(key).toStdString());
        CHECK(totals.value(key).toInteger() == count);
    }
    checkFiles(totals, walk.number);
    CHECK(walk.store.reader().verify()->isOk());
}
