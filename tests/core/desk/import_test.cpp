// SPDX-License-Identifier: GPL-3.0-or-later
// The till's file comes in: once, again, in part, against what is here, and by the wrong person.
#include "core/desk/import_sales.h"
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/support/store_fixture.h"

#include <QFile>
#include <QJsonArray>

#include <stdexcept>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray kHeader = "receipt,date,sku,name,qty,total,tender,customer_id,customer\n";
const QByteArray kSales = "3001,2026-11-10 09:30:00,A1,Kettle,2,50.00,cash,77,Zhang Wei\n"
                          "3001,2026-11-10 09:30:00,B2,Cup,1,7.50,cash,77,Zhang Wei\n"
                          "3002,2026-11-11 12:00:00,A1,Kettle,1,25.00,card,,\n";
const QByteArray kCredits = "C3001,2026-11-12 10:00:00,A1,Kettle,-1,-25.00,cash,77,Zhang Wei\n"
                            "C3009,2026-11-12 11:00:00,Z9,Lamp,-1,-9.90,cash,78,Li Na\n";

struct Importing {
    StoreFixture store;

    [[nodiscard]] ImportRequest request(const QByteArray &rows) const
    {
        QFile file(store.folder() + u"/till.csv"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(kHeader + rows);
        ImportRequest request;
        request.file = file.fileName();
        return request;
    }
    [[nodiscard]] Result<ImportReport> bring(const QByteArray &rows, const ProgressCall &progress = {})
    {
        return importSales(store.writer(), store.as(u"hao"_s), request(rows), progress);
    }
    [[nodiscard]] qint64 salesOf(const QString &text) const
    {
        return static_cast<qint64>(store.reader().findSales(text, 50)->size());
    }
    [[nodiscard]] std::vector<ReturnRow> returns() const
    {
        ListQuery query;
        query.openOnly = false;
        return store.reader().listReturns(query)->rows;
    }
};
}

TEST_CASE("a receipt number that begins anew on another day is another sale")
{
    Importing till;
    REQUIRE(till.bring("3001,2026-11-10 09:30:00,A1,Kettle,2,50.00,cash,,\n"));
    const auto later = till.bring("3001,2026-11-11 09:30:00,B2,Cup,1,7.50,cash,,\n");
    REQUIRE(later);
    CHECK(later->sales == 1);
    CHECK(till.salesOf(u"3001"_s) == 2);
}

TEST_CASE("a past return takes a note, and its month stays as it was")
{
    Importing till;
    REQUIRE(till.bring(kSales + kCredits));
    const QString number = till.returns().front().number;
    const auto figures = [&till] {
        return RawFile(till.store.path()).rows(u"SELECT * FROM month_figure ORDER BY month, kind, key"_s);
    };
    const auto before = figures();
    REQUIRE(till.store.writer().act(till.store.as(u"li"_s), number, AddNote{u"asked again by phone"_s}));
    CHECK(till.store.show(number).events.back().text == u"asked again by phone"_s);
    CHECK(figures() == before);
    CHECK(till.store.reader().verify()->isOk());
}

TEST_CASE("a file comes in with its sales and its past returns")
{
    Importing till;
    const auto report = till.bring(kSales + kCredits);
    REQUIRE(report);
    CHECK(report->rows == 5);
    CHECK(report->sales == 2);
    CHECK(report->lines == 3);
    CHECK(report->returns == 2);
    CHECK(report->pastReturns == 2);
    CHECK(report->unmatchedReturns == 1);
    CHECK(report->paidTotal == till.store.money(u"82.50"_s));
    CHECK(report->returnedTotal == till.store.money(u"34.90"_s));
    const auto sale = till.store.reader().showSale(u"3001"_s, std::nullopt);
    REQUIRE(sale);
    CHECK(sale->lines.front().returned == *Quantity::parse(u"1"_s));
    CHECK(sale->lines.front().returnable == *Quantity::parse(u"1"_s));
    CHECK(till.store.reader().verify()->isOk());
}

TEST_CASE("past returns are closed, count for what is left, and are matched or say that they are not")
{
    Importing till;
    REQUIRE(till.bring(kSales + kCredits));
    for (const ReturnRow &row : till.returns()) {
        const ReturnCase past = till.store.show(row.number).returnCase;
        CHECK(past.rma.origin == Origin::History);
        CHECK_FALSE(past.rma.isOpen());
        CHECK(past.tasks.empty());
        CHECK(past.lines.front().saleLine.has_value() == (past.rma.receipt == u"C3001"_s));
    }
    CHECK(
        errorOf(till.store.writer().logReturn(till.store.as(u"li"_s), StoreFixture::request(u"3001"_s, 1, u"2"_s))).code
        == ErrorCode::OverReturn);
    LogRequest rest = StoreFixture::request(u"3001"_s, 1, u"1"_s);
    rest.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, u"cash"_s, {}};
    const auto paid = till.store.writer().logReturn(till.store.as(u"yang"_s), rest);
    REQUIRE(paid);
    CHECK(till.store.show(paid->number).returnCase.payouts.front().amount == till.store.money(u"25.00"_s));
}

TEST_CASE("the same file again adds nothing, whatever it is called")
{
    Importing till;
    REQUIRE(till.bring(kSales + kCredits));
    const auto again = till.bring(kSales + kCredits);
    REQUIRE(again);
    CHECK(again->sales == 0);
    CHECK(again->pastReturns == 0);
    CHECK(again->alreadyHere == 4);
    CHECK(till.salesOf(u"3001"_s) == 1);
    CHECK(till.returns().size() == 2);
    const auto longer = till.bring(kSales + "3003,2026-11-13 12:00:00,A1,Kettle,1,25.00,card,,\n" + kCredits);
    REQUIRE(longer);
    CHECK(longer->sales == 1);
    CHECK(longer->alreadyHere == 4);
}

TEST_CASE("a receipt that is here with other lines is a conflict, and nothing comes in")
{
    Importing till;
    REQUIRE(till.bring(kSales));
    QByteArray other = kSales + "3004,2026-11-13 12:00:00,A1,Kettle,1,25.00,card,,\n";
    other.replace("7.50", "7.60");
    const auto preview = previewSales(till.store.reader(), till.request(other));
    REQUIRE(preview);
    CHECK(preview->conflictCount == 1);
    CHECK(preview->conflicts.front().receipt == u"3001"_s);
    const Error error = errorOf(till.bring(other));
    CHECK(error.code == ErrorCode::ImportInvalid);
    CHECK(till.salesOf(u"3004"_s) == 0);
    CHECK(till.store.reader().showSale(u"3001"_s, std::nullopt)->lines.at(1).line.paid == till.store.money(u"7.50"_s));
}

TEST_CASE("a sale typed from paper is matched when the till brings it, and counts once")
{
    Importing till;
    Sale typed;
    typed.receipt = u"3002"_s;
    typed.soldAt = UtcTime::parse(u"2026-11-11T04:00:00Z"_s);
    typed.tenders = {{u"card"_s, std::nullopt}};
    SaleLine line;
    line.line = 1;
    line.sku = u"A1"_s;
    line.name = u"Kettle"_s;
    line.quantity = *Quantity::parse(u"1"_s);
    line.paid = till.store.money(u"25.00"_s);
    typed.lines = {line};
    REQUIRE(till.store.writer().addSale(till.store.as(u"li"_s), typed));
    const QString number = till.store.log(StoreFixture::request(u"3002"_s, 1, u"1"_s));
    const auto report = till.bring(kSales);
    REQUIRE(report);
    CHECK(report->matchedTyped == 1);
    CHECK(report->sales == 1);
    const auto sale = till.store.reader().showSale(u"3002"_s, std::nullopt);
    REQUIRE(sale);
    CHECK_FALSE(sale->sale.isTyped);
    CHECK(sale->lines.front().returns == QStringList{number});
    CHECK(
        errorOf(till.store.writer().logReturn(till.store.as(u"li"_s), StoreFixture::request(u"3002"_s, 1, u"1"_s))).code
        == ErrorCode::OverReturn);
    CHECK(till.bring(kSales)->alreadyHere == 2);
    CHECK(till.store.reader().verify()->isOk());
}

namespace
{
/// The kettle of receipt 3002, with something changed.
struct Typed {
    QString sku = u"A1"_s;
    QString name = u"Kettle"_s;
    QString quantity = u"1"_s;
    QString paid = u"25.00"_s;
    QString at = u"2026-11-11T04:00:00Z"_s;
};

void type(Importing &till, const Typed &typed)
{
    Sale sale;
    sale.receipt = u"3002"_s;
    sale.soldAt = UtcTime::parse(typed.at);
    SaleLine line;
    line.line = 1;
    line.sku = typed.sku;
    line.name = typed.name;
    line.quantity = *Quantity::parse(typed.quantity);
    line.paid = till.store.money(typed.paid);
    sale.lines = {line};
    REQUIRE(till.store.writer().addSale(till.store.as(u"li"_s), sale));
}
}

TEST_CASE("a typed sale that says other goods than the till is a conflict, whoever is right")
{
    for (const Typed &typed :
         {Typed{.quantity = u"10"_s, .paid = u"400.00"_s}, Typed{.paid = u"26.00"_s}, Typed{.sku = u"A2"_s},
          Typed{.sku = {}, .name = u"Lamp"_s}, Typed{.at = u"2026-11-12T04:00:00Z"_s}}) {
        Importing till;
        type(till, typed);
        const auto preview = previewSales(till.store.reader(), till.request(kSales));
        REQUIRE(preview);
        CHECK(preview->matchedTyped == 0);
        REQUIRE(preview->conflictCount == 1);
        CHECK(preview->conflicts.front().receipt == u"3002"_s);
        CHECK(errorOf(till.bring(kSales)).code == ErrorCode::ImportInvalid);
        CHECK(till.salesOf(u"3001"_s) == 0);
        ImportRequest rest = till.request(kSales);
        rest.skipBadRows = true;
        REQUIRE(importSales(till.store.writer(), till.store.as(u"hao"_s), rest));
        CHECK(till.salesOf(u"3001"_s) == 1);
        CHECK(till.salesOf(u"3002"_s) == 1);
        CHECK(till.store.reader().showSale(u"3002"_s, std::nullopt)->sale.isTyped);
        CHECK(till.store.reader().verify()->isOk());
    }
}

TEST_CASE(
    "a typed sale without article number agrees by name, whatever its case; another week's receipt is another sale")
{
    Importing till;
    type(till, {.sku = {}, .name = u"KETTLE"_s});
    CHECK(till.bring(kSales)->matchedTyped == 1);
    Importing later;
    type(later, {.at = u"2026-11-20T04:00:00Z"_s});
    CHECK(later.bring(kSales)->sales == 2);
}

TEST_CASE("a faulty row stops the file, or is left out with its receipt when asked for")
{
    Importing till;
    const QByteArray rows = kSales
                            + "3005,2026-11-13 12:00:00,A1,Kettle,many,25.00,card,,\n"
                              "3005,2026-11-13 12:00:00,B2,Cup,1,7.50,card,,\n";
    const Error error = errorOf(till.bring(rows));
    CHECK(error.code == ErrorCode::ImportInvalid);
    CHECK(till.salesOf(u"3001"_s) == 0);
    ImportRequest request = till.request(rows);
    request.skipBadRows = true;
    const auto report = importSales(till.store.writer(), till.store.as(u"hao"_s), request);
    REQUIRE(report);
    CHECK(report->faultyRows == 1);
    REQUIRE(report->errors.size() == 1);
    CHECK(report->errors.front().row == 5);
    CHECK(report->errors.front().value == u"many"_s);
    CHECK(report->sales == 2);
    CHECK(till.salesOf(u"3005"_s) == 0);
}

TEST_CASE("a preview and a dry run write nothing")
{
    Importing till;
    CHECK(previewSales(till.store.reader(), till.request(kSales))->sales == 2);
    ImportRequest request = till.request(kSales);
    request.dryRun = true;
    CHECK(importSales(till.store.writer(), till.store.as(u"hao"_s), request)->sales == 2);
    CHECK(till.salesOf(u"3001"_s) == 0);
}

TEST_CASE("only a manager brings sales in")
{
    Importing till;
    for (const char *login : {"li", "na", "lei", "yang"}) {
        const auto refused = importSales(till.store.writer(), till.store.as(QString::fromLatin1(login)),
                                         till.request(kSales));
        CHECK(errorOf(refused).code == ErrorCode::NotAllowed);
    }
    CHECK(till.salesOf(u"3001"_s) == 0);
}

TEST_CASE("the same import operation acts once and gives the first answer")
{
    Importing till;
    Call call = till.store.as(u"hao"_s);
    call.operation = u"import-1"_s;
    const auto first = importSales(till.store.writer(), call, till.request(kSales));
    REQUIRE(first);
    const auto second = importSales(till.store.writer(), call, till.request(kSales));
    REQUIRE(second);
    REQUIRE(second->firstAnswer);
    CHECK(second->firstAnswer->value("sales"_L1).toInt() == 2);
    CHECK(errorOf(importSales(till.store.writer(), call, till.request(kSales + kCredits))).code
          == ErrorCode::OperationConflict);
}

TEST_CASE("an import cut off in the middle keeps what is in, and the next run adds the rest only")
{
    constexpr int kMany = 6000;
    Importing till;
    QByteArray rows;
    for (int i = 0; i < kMany; ++i) {
        rows += QByteArray::number(700000 + i) + ",2026-11-10 09:30:00,A1,Kettle,1,25.00,cash,,\n";
    }
    const auto stored = [&] { return RawFile(till.store.path()).number(u"SELECT count(*) FROM sale"_s); };
    const auto report = till.bring(rows, [&](qint64, qint64) { return stored() == 0; });
    REQUIRE(report);
    CHECK(report->isCancelled);
    const qint64 in = stored();
    CHECK(in > 0);
    CHECK(in < kMany);
    CHECK(till.store.reader().verify()->isOk());
    const auto rest = till.bring(rows);
    REQUIRE(rest);
    CHECK(rest->alreadyHere == in);
    CHECK(rest->sales == kMany - in);
    CHECK(stored() == kMany);
    CHECK(till.store.reader().verify()->isOk());
}

TEST_CASE("fees on a credit stay beside its goods, and other fees on it are a conflict")
{
    Importing till;
    const QByteArray header = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n";
    const QByteArray goods = "C900001,30001,Cup,-2,2026-11-12 10:00:00,2.50,77.0\n";
    const auto bring = [&](const QByteArray &fee) {
        QFile file(till.store.folder() + u"/credits.csv"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(header + goods + "C900001,POST,Postage,-1,2026-11-12 10:00:00," + fee + ",77.0\n");
        file.close();
        ImportRequest request;
        request.file = file.fileName();
        return importSales(till.store.writer(), till.store.as(u"hao"_s), request);
    };
    const auto first = bring("4.00");
    REQUIRE(first);
    CHECK(first->returnedTotal == till.store.money(u"5.00"_s));
    CHECK(first->adjustmentsTotal == -till.store.money(u"4.00"_s));
    CHECK(RawFile(till.store.path()).value(u"SELECT kind || paid FROM sale_line"_s) == u"credit_adjustment-400"_s);
    CHECK(bring("4.00")->alreadyHere == 1);
    CHECK(errorOf(bring("4.50")).code == ErrorCode::ImportInvalid);
    CHECK(till.returns().size() == 1);
    CHECK(till.store.reader().verify()->isOk());
}

TEST_CASE("an import that dies in the middle is told of until the file is in")
{
    Importing till;
    QByteArray rows;
    for (int i = 0; i < 5001; ++i) {
        rows += QByteArray::number(700000 + i) + ",2026-11-10 09:30:00,A1,Kettle,1,25.00,cash,,\n";
    }
    const auto unfinished = [&] { return till.store.reader().interruptedImports()->value("imports"_L1).toArray(); };
    CHECK_THROWS_AS(till.bring(rows,
                               [](qint64 done, qint64 total) -> bool {
                                   return done == 5000 && total == 5001 ? throw std::runtime_error("gone") : true;
                               }),
                    std::runtime_error);
    REQUIRE(unfinished().size() == 1);
    CHECK(unfinished().first().toObject()
          == QJsonObject{{u"file"_s, u"till.csv"_s}, {u"done"_s, 5000}, {u"rows"_s, 5001}});
    const auto rest = till.bring(rows);
    REQUIRE(rest);
    CHECK(rest->sales == 1);
    CHECK(unfinished().isEmpty());
}
