// SPDX-License-Identifier: GPL-3.0-or-later
// The month for the accountant: three files that agree with each other, with the totals and with the case list.
#include "tests/core/desk/month_scene.h"

#include <QDir>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const std::vector<QString> kMonths{u"2026-10"_s, u"2026-11"_s, u"2026-12"_s, u"2027-01"_s};

/// The three files of a month against its totals.
void checkTies(const MonthScene &scene, const QString &month)
{
    INFO(month.toStdString());
    const Currency &currency = scene.store.reader().facts().currency;
    const MonthTotals totals = scene.totals(month);
    const QJsonObject json = totalsToJson(totals, currency);
    const auto files = scene.exported(month);
    const CsvTable lines(files.lines);
    const CsvTable payouts(files.payouts);
    const CsvTable open(files.open);
    const auto said = [&](const char *key) {
        return *Money::parse(json.value(QLatin1String(key)).toString(), currency);
    };
    CHECK(lines.sum("granted", currency, "origin", u"desk"_s) == said("granted_total"));
    CHECK(lines.sum("granted", currency, "origin", u"history"_s) == said("history_total"));
    CHECK(lines.sum("fee", currency, "origin", u"desk"_s) == said("fee_total"));
    CHECK(payouts.sum("amount", currency) == said("paid_out_total"));
    const QJsonObject tenders = json.value("by_tender"_L1).toObject();
    Money byTender;
    for (auto it = tenders.begin(); it != tenders.end(); ++it) {
        CHECK(payouts.sum("amount", currency, "tender", it.key()) == *Money::parse(it.value().toString(), currency));
        byTender += *Money::parse(it.value().toString(), currency);
    }
    CHECK(byTender == said("paid_out_total"));
    CHECK(static_cast<qint64>(open.rows.size()) == json.value("open"_L1).toInteger());
    CHECK(json.value("opening"_L1).toInteger() + json.value("new"_L1).toInteger() - json.value("closed"_L1).toInteger()
          == json.value("open"_L1).toInteger());
    CHECK(static_cast<qint64>(lines.rows.size())
          == json.value("lines"_L1).toInteger() + json.value("history_lines"_L1).toInteger());
}
}

TEST_CASE("files and totals of every month tie to the cent")
{
    MonthScene scene;
    scene.december();
    scene.january();
    for (const QString &month : kMonths) {
        checkTies(scene, month);
    }
}

TEST_CASE("what is open at the end of a month opens the next one")
{
    MonthScene scene;
    scene.december();
    scene.january();
    const std::vector<qint64> open{0, 1, 1, 1};
    qint64 carried = 0;
    for (size_t i = 0; i < kMonths.size(); ++i) {
        INFO(kMonths[i].toStdString());
        const MonthFlow flow = scene.totals(kMonths[i]).flow;
        CHECK(flow.opening == carried);
        CHECK(flow.open() == open[i]);
        carried = flow.open();
    }
    ListQuery query;
    CHECK(static_cast<qint64>(scene.store.reader().listReturns(query)->rows.size()) == carried);
}

TEST_CASE("the months together are the case list, to the cent")
{
    MonthScene scene;
    scene.december();
    scene.january();
    const Currency &currency = scene.store.reader().facts().currency;
    Money paid;
    Money granted;
    int returns = 0;
    ListQuery all;
    all.openOnly = false;
    const auto page = scene.store.reader().listReturns(all);
    REQUIRE(page);
    for (const ReturnRow &row : page->rows) {
        const ReturnCase one = scene.store.show(row.number).returnCase;
        returns += one.rma.origin == Origin::Desk ? 1 : 0;
        for (const Payout &payout : one.payouts) {
            paid += payout.state == PayoutState::Failed ? Money() : payout.amount;
        }
        for (const Settlement &settlement : one.settlements) {
            granted += settlement.amount;
        }
    }
    Money paidInFiles;
    qint64 newInMonths = 0;
    for (const QString &month : kMonths) {
        paidInFiles += CsvTable(scene.exported(month).payouts).sum("amount", currency);
        newInMonths += scene.totals(month).flow.logged;
    }
    CHECK(paidInFiles == paid);
    CHECK(paid == scene.store.money(u"87.01"_s));
    CHECK(granted == paid);
    CHECK(newInMonths == returns);
}

TEST_CASE("a reversal in a later month leaves the earlier month as it was")
{
    MonthScene scene;
    scene.store.clock().advanceMinutes(10 * 24 * 60);
    const auto before = scene.exported(u"2026-11"_s);
    const QJsonObject totals = totalsToJson(scene.totals(u"2026-11"_s), scene.store.reader().facts().currency);
    scene.december();
    scene.january();
    const auto after = scene.exported(u"2026-11"_s);
    CHECK(CsvTable(before.lines).bytes == CsvTable(after.lines).bytes);
    CHECK(CsvTable(before.payouts).bytes == CsvTable(after.payouts).bytes);
    CHECK(CsvTable(before.open).bytes == CsvTable(after.open).bytes);
    CHECK(totalsToJson(scene.totals(u"2026-11"_s), scene.store.reader().facts().currency) == totals);
    const CsvTable december(scene.exported(u"2026-12"_s).payouts);
    const Currency &currency = scene.store.reader().facts().currency;
    CHECK(december.sum("amount", currency, "kind", u"reversal"_s) == -scene.store.money(u"15.00"_s));
    CHECK(december.sum("amount", currency, "number", scene.bounced) == Money());
}

TEST_CASE("the header is the one of the contract")
{
    const MonthScene scene;
    const CsvTable lines(scene.exported(u"2026-11"_s).lines);
    CHECK(
        lines.header.join(','_L1)
        == u"number,origin,store_day,receipt,sale_day,line,sku,name,quantity,unit,reason,condition,disposition,resolution,"
           "sale_line_paid,granted,fee,paid_out,tender,step,outcome,logged_by,approved_by,received_by,inspected_by,paid_by,"
           "review_minutes,receive_minutes,inspect_minutes,settle_minutes,on_time,"
           "deduction,without_goods,waived_by,compensation,compensation_paid,compensated_by,invoice,red_invoice,"
           "red_invoice_done,red_invoice_due,split_from,promotion,subsidy"_s);
    CHECK(lines.at(1, "granted") == u"4.67"_s);
    CHECK(lines.at(1, "logged_by") == u"yang"_s);
    CHECK(lines.at(1, "outcome") == u"settled"_s);
    CHECK(lines.at(3, "step") == u"receive"_s);
    CHECK(lines.at(3, "outcome") == QString());
}

TEST_CASE("a spreadsheet finds no formula in it, and quotes come through")
{
    const MonthScene scene;
    const auto files = scene.exported(u"2026-11"_s);
    bool hasSeen = false;
    for (const QString &file : {files.lines, files.payouts, files.open}) {
        const CsvTable table(file);
        for (const QStringList &row : table.rows) {
            for (const QString &cell : row) {
                const bool isNumber = Money::parse(cell, scene.store.reader().facts().currency).has_value();
                CHECK((isNumber || cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front())));
                hasSeen = hasSeen || cell == u"'=1002"_s;
            }
        }
    }
    CHECK(hasSeen);
    const CsvTable lines(files.lines);
    CHECK(std::any_of(lines.rows.begin(), lines.rows.end(),
                      [&](const QStringList &row) { return lines.at(row, "name") == u"Kettle, \"big\""_s; }));
}

TEST_CASE("a cancelled export leaves nothing, nor does one into a folder that is not there")
{
    const MonthScene scene;
    const auto files = scene.exported(u"2026-11"_s, [](qint64, qint64) { return false; });
    CHECK(QDir(scene.store.folder()).entryList({u"2026-11*"_s}).isEmpty());
    CHECK_FALSE(QFile::exists(files.lines));
    const SystemClock clock;
    const auto reports = ReportReader::open(scene.store.path(), clock);
    const auto refused = exportMonth(**reports,
                                     {*BusinessMonth::parse(u"2026-11"_s), files.lines, u"/nowhere/p.csv"_s, {}});
    CHECK(errorOf(refused).code == ErrorCode::FileMissing);
    CHECK_FALSE(QFile::exists(files.lines));
}

TEST_CASE("approved by and received by name who did it, not who closed the task")
{
    StoreFixture store;
    REQUIRE(store.writer().addStaff(store.as(u"hao"_s), {u"mei"_s, u"Mei"_s, {Role::Manager}, u"246810"_s, {}}));
    store.sell(u"1"_s, {{u"9"_s, u"9000.00"_s}});
    store.sell(u"2"_s, {{u"9"_s, u"90.00"_s}});
    const auto act = [&store](const QString &login, const QString &number, const Action &action) {
        REQUIRE(store.writer().act(store.as(login), number, action));
    };
    const Quantity one = Quantity::units(1);
    const QString cancelled = store.log(StoreFixture::request(u"1"_s, 1, u"1"_s));
    act(u"li"_s, cancelled, Cancel{u"gone"_s});
    const QString declined = store.log(StoreFixture::request(u"1"_s, 1, u"1"_s));
    act(u"mei"_s, declined, Decline{{}, u"no"_s});
    const QString approved = store.log(StoreFixture::request(u"1"_s, 1, u"2"_s));
    act(u"hao"_s, approved, Approve{{{1, one}}, false, {}});
    act(u"mei"_s, approved, Decline{{}, u"no"_s});
    const QString lost = store.log(StoreFixture::request(u"2"_s, 1, u"2"_s));
    act(u"na"_s, lost, ReportLost{{}, u"lost"_s});
    const QString two = store.log(StoreFixture::request(u"2"_s, 1, u"2"_s));
    act(u"na"_s, two, Receive{{{1, one}}});
    act(u"yang"_s, two, Receive{});
    const QString later = store.log(StoreFixture::request(u"1"_s, 1, u"1"_s));
    store.clock().advanceMinutes(14 * 24 * 60);
    act(u"mei"_s, later, Approve{});
    const auto reports = ReportReader::open(store.path(), store.clock());
    REQUIRE(reports);
    const QString file = store.folder() + u"/lines.csv"_s;
    REQUIRE(exportMonth(**reports, {*BusinessMonth::parse(u"2026-11"_s), file, {}, {}}, {}));
    const CsvTable lines(file);
    QStringList said;
    for (const QStringList &row : lines.rows) {
        said.append(lines.at(row, "approved_by") + u'/' + lines.at(row, "received_by"));
    }
    CHECK(said.join(u' ') == u"/ / hao/ policy/ policy/na+yang /"_s);
}

TEST_CASE("an inspection undone, or goods to be repaired instead, in a later month leave the earlier month as it was")
{
    MonthScene scene;
    const auto inspected = [&](const QString &receipt) {
        scene.store.sell(receipt, {{u"1"_s, u"100.00"_s}});
        LogRequest request = StoreFixture::request(receipt, 1, u"1"_s);
        request.areGoodsPresent = true;
        const QString number = scene.store.log(request);
        Inspect inspect;
        inspect.units = {{1, *Quantity::parse(u"1"_s), u"opened"_s, u"restock"_s}};
        REQUIRE(scene.store.writer().act(scene.store.as(u"na"_s), number, inspect));
        return number;
    };
    const QString undone = inspected(u"2001"_s);
    const QString repaired = inspected(u"2002"_s);
    scene.store.clock().advanceMinutes(14 * 24 * 60);
    const auto before = scene.exported(u"2026-11"_s);
    const QJsonObject totals = totalsToJson(scene.totals(u"2026-11"_s), scene.store.reader().facts().currency);
    REQUIRE(
        scene.store.writer().act(scene.store.as(u"na"_s), undone, Undo{Undoable::Inspection, {}, u"another box"_s}));
    REQUIRE(scene.store.writer().act(scene.store.as(u"lei"_s), repaired,
                                     ConvertSettlement{Resolution::Repair, u"as asked"_s, {}}));
    const auto after = scene.exported(u"2026-11"_s);
    CHECK(CsvTable(before.lines).bytes == CsvTable(after.lines).bytes);
    CHECK(CsvTable(before.open).bytes == CsvTable(after.open).bytes);
    CHECK(totalsToJson(scene.totals(u"2026-11"_s), scene.store.reader().facts().currency) == totals);
    CHECK(scene.store.reader().verify()->isOk());
}
