// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices come in with the sales, stay with what was given for them, and their red ones are listed until they are done.
#include "core/desk/import_sales.h"
#include "core/desk/month_export.h"
#include "core/policy/policy_json.h"
#include "core/reports/report_json.h"
#include "core/workflow/red_invoice.h"
#include "tests/support/catch.h"
#include "tests/support/csv_table.h"
#include "tests/support/store_fixture.h"

#include <QFile>
#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kDigital = u"24442000000012345678"_s;

struct Invoicing {
    StoreFixture store;

    Result<ImportReport> bring(const QByteArray &content, std::map<QString, QString> columns = {})
    {
        QFile file(store.folder() + u"/till.csv"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        ImportRequest request;
        request.file = file.fileName();
        request.columns = std::move(columns);
        return importSales(store.writer(), store.as(u"hao"_s), request);
    }
    ImportReport brought(const QByteArray &content, std::map<QString, QString> columns = {})
    {
        const auto report = bring(content, std::move(columns));
        REQUIRE(report);
        return *report;
    }
    [[nodiscard]] std::vector<Invoice> invoices(const QString &receipt) const
    {
        const auto sale = store.reader().showSale(receipt, std::nullopt);
        REQUIRE(sale);
        return sale->sale.invoices;
    }
    /// Logged, accepted and settled as the customer wants.
    QString returned(const QString &receipt, const QString &quantity, Resolution resolution, const Action &settling)
    {
        LogRequest request = StoreFixture::request(receipt, 1, quantity);
        request.lines.front().resolution = resolution;
        request.areGoodsPresent = true;
        const QString number = store.log(request);
        Inspect inspect;
        inspect.units = {{1, *Quantity::parse(quantity), u"opened"_s, u"restock"_s}};
        act("na", number, inspect);
        act("lei", number, settling);
        return number;
    }
    void act(const char *login, const QString &number, const Action &action)
    {
        const auto answer = store.writer().act(store.as(QString::fromLatin1(login)), number, action);
        INFO((answer ? "" : errorName(answer.error().code).toStdString()));
        REQUIRE(answer);
    }
    [[nodiscard]] std::vector<RedInvoiceRow> open()
    {
        const auto reports = ReportReader::open(store.path(), store.clock());
        REQUIRE(reports);
        return *(*reports)->redInvoices();
    }
    [[nodiscard]] CsvTable month(const QString &month)
    {
        static int count = 0;
        const QString file = u"%1/lines-%2.csv"_s.arg(store.folder()).arg(++count);
        const auto reports = ReportReader::open(store.path(), store.clock());
        REQUIRE(exportMonth(**reports, {*BusinessMonth::parse(month), file, {}, {}}, {}));
        return CsvTable(file);
    }
    [[nodiscard]] Money due(const QString &number) const
    {
        return redInvoiceSumsOf(store.show(number).returnCase).due().amount;
    }
};

const QByteArray kPlain = "receipt,date,sku,name,qty,total,tax,tender\n"
                          "3001,2026-11-20 09:30:00,B1,Bag,2,60.00,6.90,cash\n";
const QByteArray kInvoiced = "receipt,date,sku,name,qty,total,tax,tender,发票号码,发票类型\n"
                             "3001,2026-11-20 09:30:00,B1,Bag,2,60.00,6.90,cash,04412345,增值税专用发票\n";
/// Paid by card: such a refund may bounce.
const QByteArray kByCard = QByteArray(kInvoiced).replace("cash", "card");
}

TEST_CASE("kinds and numbers are read as tills write them")
{
    Invoicing shop;
    const ImportReport report = shop.brought("receipt,date,sku,qty,total,tender,bill,bill kind\n"
                                             "1,2026-11-20,A,1,10.00,cash,04410001,普票\n"
                                             "2,2026-11-20,A,1,10.00,cash,04410002,Special invoice\n"
                                             "3,2026-11-20,A,1,10.00,cash,24442000000012345678,\n"
                                             "4,2026-11-20,A,1,10.00,cash,'04410004,\n"
                                             "5,2026-11-20,A,1,10.00,cash,,无\n"
                                             "6,2026-11-20,A,1,10.00,cash,,数电票（普通发票）\n"
                                             "7,2026-11-20,A,1,10.00,cash,,\n"
                                             "8,2026-11-20,A,1,10.00,cash,04410008,ordinary\n"
                                             "8,2026-11-20,B,1,10.00,cash,04410008,ordinary\n"
                                             "8,2026-11-20,C,1,10.00,cash,04410009,ordinary\n",
                                             {{u"invoice"_s, u"bill"_s}, {u"invoice_kind"_s, u"bill kind"_s}});
    CHECK(report.sales == 8);
    CHECK(report.invoices == 7);
    using Invoices = std::vector<Invoice>;
    CHECK(shop.invoices(u"1"_s) == Invoices{{InvoiceKind::Ordinary, u"04410001"_s}});
    CHECK(shop.invoices(u"2"_s) == Invoices{{InvoiceKind::Special, u"04410002"_s}});
    CHECK(shop.invoices(u"3"_s) == Invoices{{InvoiceKind::Electronic, kDigital}});
    CHECK(shop.invoices(u"4"_s) == Invoices{{InvoiceKind::Ordinary, u"04410004"_s}});
    CHECK(shop.invoices(u"5"_s).empty());
    CHECK(shop.invoices(u"6"_s) == Invoices{{InvoiceKind::Electronic, QString()}});
    CHECK(shop.invoices(u"7"_s).empty());
    CHECK(shop.invoices(u"8"_s)
          == Invoices{{InvoiceKind::Ordinary, u"04410008"_s}, {InvoiceKind::Ordinary, u"04410009"_s}});
    CHECK(shop.store.reader().verify()->isOk());

    const auto unknown = shop.bring("receipt,date,sku,qty,total,tender,bill kind\n9,2026-11-20,A,1,10.00,cash,paper\n",
                                    {{u"invoice_kind"_s, u"bill kind"_s}});
    REQUIRE_FALSE(unknown);
    const QJsonObject row = unknown.error().details.value(u"errors"_s).toArray().at(0).toObject();
    CHECK(row.value(u"code"_s) == u"bad_invoice_kind"_s);
    CHECK(row.value(u"value"_s) == u"paper"_s);
}

TEST_CASE("a file without the columns says nothing, and a later one brings the invoice to the sale that is here")
{
    Invoicing shop;
    CHECK(shop.brought(kPlain).invoices == 0);
    CHECK(shop.invoices(u"3001"_s).empty());
    const ImportReport later = shop.brought(kInvoiced);
    CHECK(later.alreadyHere == 1);
    CHECK(later.conflictCount == 0);
    CHECK(later.invoices == 1);
    CHECK(shop.invoices(u"3001"_s) == std::vector<Invoice>{{InvoiceKind::Special, u"04412345"_s}});
    const auto found = shop.store.reader().findSales(u"04412345"_s, 5); // the customer brings the invoice
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().sale.receipt == u"3001"_s);
    CHECK(shop.brought(kInvoiced).invoices == 0); // once is enough
    CHECK(shop.brought(kPlain).alreadyHere == 1); // and it stays
    CHECK(shop.invoices(u"3001"_s).size() == 1);
    CHECK(shop.store.reader().verify()->isOk());
}

TEST_CASE("a sale typed from paper has its invoice, and the till's file adds its own")
{
    Invoicing shop;
    Sale typed;
    typed.receipt = u"3001"_s;
    typed.storeDay = BusinessDate::parse(u"2026-11-20"_s);
    typed.invoices = {{InvoiceKind::Special, u" 04412345 "_s}};
    SaleLine line;
    line.sku = u"B1"_s;
    line.name = u"Bag"_s;
    line.quantity = Quantity::units(2);
    line.paid = shop.store.money(u"60.00"_s);
    typed.lines = {line};
    Sale blank = typed;
    blank.invoices = {{InvoiceKind::Special, u" "_s}};
    const auto refused = shop.store.writer().addSale(shop.store.as(u"li"_s), blank);
    CHECK(errorOf(refused).details.value(u"field"_s) == u"invoice_number"_s);
    const auto added = shop.store.writer().addSale(shop.store.as(u"li"_s), typed);
    REQUIRE(added);
    const QJsonObject invoice = added->document.value(u"invoices"_s).toArray().at(0).toObject();
    CHECK(invoice.value(u"kind"_s) == u"special"_s);
    CHECK(invoice.value(u"invoice_number"_s) == u"04412345"_s);
    const ImportReport matched = shop.brought(kInvoiced);
    CHECK(matched.matchedTyped == 1);
    CHECK(matched.invoices == 0); // it is the same
    CHECK(shop.invoices(u"3001"_s).size() == 1);
    CHECK(shop.store.reader().verify()->isOk());
}

TEST_CASE("red invoices are listed until they are done, and the rest when more is settled later")
{
    Invoicing shop;
    (void)shop.brought(kByCard);
    CHECK(shop.open().empty());
    const QString first = shop.returned(u"3001"_s, u"1"_s, Resolution::Refund, Pay{u"card"_s, {}, {}, {}});
    CHECK(shop.open().empty()); // on its way
    shop.act("lei", first, ConfirmPayout{1});
    REQUIRE(shop.open().size() == 1);
    const RedInvoiceRow row = shop.open().front();
    CHECK(row.number == first);
    CHECK(row.receipt == u"3001"_s);
    CHECK(row.invoices == QStringList{u"04412345"_s});
    CHECK(row.sums.due() == InvoiceSum{shop.store.money(u"30.00"_s), shop.store.money(u"3.45"_s)});
    shop.act("lei", first, NoteRedInvoice{u"R-1"_s, shop.store.money(u"10.00"_s)});
    CHECK(shop.open().front().sums.due().amount == shop.store.money(u"20.00"_s));
    shop.act("hao", first, NoteRedInvoice{u" R-2 "_s, {}});
    CHECK(shop.open().empty());
    const auto &noted = shop.store.show(first).returnCase.redInvoices;
    REQUIRE(noted.size() == 2);
    CHECK(noted[1].number == u"R-2"_s);
    CHECK(noted[0].tax + noted[1].tax == shop.store.money(u"3.45"_s));
    shop.act("lei", first, WithdrawRedInvoice{u"one digit is wrong"_s, u"R-1"_s});
    CHECK(shop.store.show(first).returnCase.redInvoices[0].withdrawal->reason == u"one digit is wrong"_s);
    CHECK(shop.open().front().sums.due().amount == shop.store.money(u"10.00"_s));
    shop.act("lei", first, AddNote{u"looked at it"_s}); // a later write leaves them alone
    CHECK(shop.store.show(first).returnCase.redInvoices.size() == 2);
    shop.act("lei", first, FailPayout{1, u"the card is closed"_s});
    CHECK(shop.open().front().sums.over() == shop.store.money(u"20.00"_s));
    CHECK(shop.store.reader().verify()->isOk());
}

TEST_CASE("goods given in exchange stand under the invoice, so that their refund takes it back")
{
    Invoicing shop;
    (void)shop.brought(kInvoiced);
    const QString exchanged = shop.returned(
        u"3001"_s, u"1"_s, Resolution::Exchange,
        Exchange{{{u"HAT"_s, Quantity::units(1), shop.store.money(u"25.00"_s)}}, u"cash"_s, {}, {}});
    CHECK(shop.due(exchanged) == shop.store.money(u"5.00"_s));
    const QString voucher = shop.store.show(exchanged).returnCase.settlements.front().given->receipt;
    CHECK(shop.invoices(voucher) == shop.invoices(u"3001"_s));
    // Issued anew after the exchange: the goods given stand under that, too.
    (void)shop.brought(QByteArray(kInvoiced).replace("04412345", "04412399"));
    CHECK(shop.invoices(voucher).size() == 2);
    CHECK(shop.store.reader().verify()->isOk());
}

TEST_CASE("the month's lines end with the invoice and what of it is due, as it stood when the month ended")
{
    Invoicing shop;
    (void)shop.brought(kByCard);
    const QString number = shop.returned(u"3001"_s, u"1"_s, Resolution::Refund, Pay{u"card"_s, {}, {}, {}});
    shop.act("lei", number, ConfirmPayout{1});
    shop.act("hao", number, Compensate{u"freight"_s, shop.store.money(u"5.00"_s), u"sent"_s});
    shop.act("lei", number, Pay{u"card"_s, {}, {}, {}});
    shop.act("lei", number, ConfirmPayout{2});
    shop.act("lei", number, NoteRedInvoice{u"R-1"_s, shop.store.money(u"10.00"_s)});
    const auto checkNovember = [&] {
        const CsvTable lines = shop.month(u"2026-11"_s);
        CHECK(lines.at(0, "invoice") == u"04412345"_s);
        CHECK(lines.at(0, "red_invoice") == u"R-1"_s);
        CHECK(lines.at(0, "red_invoice_done") == u"10.00"_s);
        CHECK(lines.at(0, "red_invoice_due") == u"20.00"_s);
    };
    checkNovember();
    const auto reports = ReportReader::open(shop.store.path(), shop.store.clock());
    const MonthTotals totals = *(*reports)->totals(*BusinessMonth::parse(u"2026-11"_s));
    CHECK(totals.redInvoicesDue == 1);
    CHECK(totals.redInvoiceDue == shop.store.money(u"20.00"_s));
    shop.store.clock().advanceMinutes(14 * 24 * 60);
    shop.act("lei", number, NoteRedInvoice{u"R-2"_s, {}});
    shop.act("lei", number, WithdrawRedInvoice{u"wrong"_s, u"R-1"_s});
    shop.act("lei", number, FailPayout{1, u"the card is closed"_s});
    checkNovember();
}

TEST_CASE("a return of a sale without an invoice is told nothing about it")
{
    Invoicing shop;
    (void)shop.brought(kPlain);
    const QString number = shop.returned(u"3001"_s, u"1"_s, Resolution::Refund, Pay{u"cash"_s, {}, {}, {}});
    CHECK(shop.open().empty());
    const auto refused = shop.store.writer().act(shop.store.as(u"lei"_s), number, NoteRedInvoice{u"R-1"_s, {}});
    CHECK(errorOf(refused).details.value(u"problem"_s) == u"no_invoice"_s);
    const CsvTable lines = shop.month(u"2026-11"_s);
    CHECK(lines.at(0, "invoice") == QString());
    CHECK(lines.at(0, "red_invoice_due") == u"0.00"_s);
}

namespace
{
/// A bag for 30.00 with 3.45 of tax, changed for so many dearer things.
QString voucherFor(Invoicing &shop, int units, const QString &price)
{
    const QString number = shop.returned(
        u"3001"_s, u"1"_s, Resolution::Exchange,
        Exchange{{{u"CUP"_s, Quantity::units(units), shop.store.money(price)}}, u"cash"_s, {}, {}});
    return shop.store.show(number).returnCase.settlements.front().given->receipt;
}
}

TEST_CASE("goods that count more than moved over take back the invoice of what came back, to the cent, and no more",
          "[I5]")
{
    Invoicing shop;
    (void)shop.brought(kInvoiced);
    const QString voucher = voucherFor(shop, 7, u"4.99"_s); // 34.93, of which 30.00 moved over
    Money noted;
    Money tax;
    for (int i = 1; i <= 7; ++i) {
        const QString number = shop.returned(voucher, u"1"_s, Resolution::Refund, Pay{u"cash"_s, {}, {}, {}});
        CHECK(shop.store.show(number).returnCase.settlements.front().amount == shop.store.money(u"4.99"_s));
        shop.act("lei", number, NoteRedInvoice{u"R-%1"_s.arg(i), {}});
        const RedInvoice red = shop.store.show(number).returnCase.redInvoices.front();
        CHECK((red.amount == shop.store.money(u"4.29"_s) || red.amount == shop.store.money(u"4.28"_s)));
        noted += red.amount;
        tax += red.tax;
    }
    CHECK(noted == shop.store.money(u"30.00"_s));
    CHECK(tax == shop.store.money(u"3.45"_s));
    CHECK(shop.open().empty()); // the 4.93 that was added stands under no invoice
    CHECK(shop.store.reader().verify()->isOk());
    const CsvTable lines = shop.month(u"2026-11"_s);
    for (std::size_t row = 0; row < 8; ++row) {
        CHECK(lines.at(row, "red_invoice_due") == u"0.00"_s);
    }
}

TEST_CASE("through two exchanges only what moved over from the invoiced goods is taken back", "[I5]")
{
    Invoicing shop;
    (void)shop.brought(kInvoiced);
    const QString first = voucherFor(shop, 1, u"40.00"_s); // 30.00 of 40.00
    const QString second = shop.returned(
        first, u"1"_s, Resolution::Exchange,
        Exchange{{{u"HAT"_s, Quantity::units(1), shop.store.money(u"50.00"_s)}}, u"cash"_s, {}, {}}); // 30.00 of 50.00
    const QString voucher = shop.store.show(second).returnCase.settlements.front().given->receipt;
    const QString refunded = shop.returned(voucher, u"1"_s, Resolution::Refund, Pay{u"cash"_s, {}, {}, {}});
    const auto due = redInvoiceSumsOf(shop.store.show(refunded).returnCase).due();
    CHECK(due == InvoiceSum{shop.store.money(u"30.00"_s), shop.store.money(u"3.45"_s)});
    shop.act("lei", refunded, NoteRedInvoice{u"R-1"_s, {}});
    CHECK(shop.store.reader().verify()->isOk());
}

TEST_CASE("a receipt of the till that is joined passes its invoice on, and takes it back when it is parted")
{
    Invoicing shop;
    (void)shop.brought(kInvoiced);
    const QString voucher = voucherFor(shop, 1, u"40.00"_s);
    (void)shop.brought("receipt,date,sku,name,qty,total,tender\n77,2026-11-22 16:00:00,CUP,Cup,1,40.00,cash\n");
    DeskWriter &writer = shop.store.writer();
    const Call hao = shop.store.as(u"hao"_s);
    REQUIRE(writer.matchGiven(hao, voucher, u"77"_s, {}));
    CHECK(shop.invoices(voucher).size() == 1);
    // Its invoice comes later, and is of the joined goods, too: now all of them is invoiced.
    (void)shop.brought(
        "receipt,date,sku,name,qty,total,tender,发票号码\n77,2026-11-22 16:00:00,CUP,Cup,1,40.00,cash,04417777\n");
    CHECK(shop.invoices(voucher).size() == 2);
    REQUIRE(writer.undoGoods(hao, {voucher, u"77"_s, {}}, u"x"_s));
    CHECK(shop.invoices(voucher) == shop.invoices(u"3001"_s));
    REQUIRE(writer.matchGiven(hao, voucher, u"77"_s, {}));
    CHECK(shop.invoices(voucher).size() == 2);
    const QString refunded = shop.returned(voucher, u"1"_s, Resolution::Refund, Pay{u"cash"_s, {}, {}, {}});
    CHECK(shop.due(refunded) == shop.store.money(u"40.00"_s));
    CHECK(shop.store.reader().verify()->isOk());
}

TEST_CASE("what is voided of a store credit lessens no invoice, and makes what was noted too much")
{
    Invoicing shop;
    Policy policy = *shop.store.reader().policy();
    policy.isStoreCreditOffered = true;
    REQUIRE(shop.store.writer().setPolicy(shop.store.as(u"hao"_s),
                                          policyToJson(policy, shop.store.reader().facts().currency)));
    (void)shop.brought(kInvoiced);
    const QString number = shop.returned(u"3001"_s, u"1"_s, Resolution::StoreCredit, IssueCredit{{}});
    CHECK(shop.due(number) == shop.store.money(u"30.00"_s));
    const QString code = shop.store.show(number).returnCase.settlements.front().credit->code;
    DeskWriter &writer = shop.store.writer();
    REQUIRE(writer.redeemCredit(shop.store.as(u"lei"_s), code, shop.store.money(u"10.00"_s), u"till 5"_s));
    shop.act("lei", number, NoteRedInvoice{u"R-1"_s, shop.store.money(u"12.00"_s)});
    REQUIRE(writer.voidCredit(shop.store.as(u"hao"_s), code, u"lost"_s));
    const RedInvoiceSums sums = redInvoiceSumsOf(shop.store.show(number).returnCase);
    CHECK(sums.givenBack == InvoiceSum{shop.store.money(u"10.00"_s), shop.store.money(u"1.15"_s)});
    CHECK(sums.over() == shop.store.money(u"2.00"_s));
    REQUIRE(shop.open().size() == 1);
    shop.act("lei", number, WithdrawRedInvoice{u"too much"_s, {}});
    CHECK(shop.due(number) == shop.store.money(u"10.00"_s));
    CHECK(shop.month(u"2026-11"_s).at(0, "red_invoice_due") == u"10.00"_s);
    CHECK(shop.store.reader().verify()->isOk());
}

TEST_CASE("money that was only sent when the month ended makes no red invoice due in it")
{
    Invoicing shop;
    (void)shop.brought(kByCard);
    const QString number = shop.returned(u"3001"_s, u"1"_s, Resolution::Refund, Pay{u"card"_s, {}, {}, {}});
    CHECK(shop.month(u"2026-11"_s).at(0, "red_invoice_due") == u"0.00"_s);
    shop.store.clock().advanceMinutes(14 * 24 * 60);
    shop.act("lei", number, FailPayout{1, u"the card is closed"_s});
    CHECK(shop.month(u"2026-11"_s).at(0, "red_invoice_due") == u"0.00"_s);
}

TEST_CASE("a wrong number is withdrawn from its sale and what stands under it, and no file brings it back")
{
    Invoicing shop;
    (void)shop.brought(kInvoiced);
    const QString voucher = voucherFor(shop, 1, u"30.00"_s);
    DeskWriter &writer = shop.store.writer();
    const InvoiceNamed wrong{u"3001"_s, u"04412345"_s, {}, {}, {}};
    CHECK(writer.withdrawInvoice(shop.store.as(u"li"_s), wrong, u"x"_s).error().code == ErrorCode::NotAllowed);
    CHECK(writer.withdrawInvoice(shop.store.as(u"hao"_s), wrong, {}).error().code == ErrorCode::MissingField);
    CHECK(writer.withdrawInvoice(shop.store.as(u"hao"_s), {u"3001"_s, u"9"_s, {}, {}, {}}, u"x"_s).error().code
          == ErrorCode::NotFound);
    const QString refunded = shop.returned(voucher, u"1"_s, Resolution::Refund, Pay{u"cash"_s, {}, {}, {}});
    shop.act("lei", refunded, NoteRedInvoice{u"R-1"_s, {}});
    const auto bound = writer.withdrawInvoice(shop.store.as(u"hao"_s), wrong, u"x"_s);
    CHECK(errorOf(bound).details.value(u"problem"_s) == u"red_invoices_stand"_s);
    CHECK(errorOf(bound).details.value(u"red_done"_s) == u"30.00"_s);
    CHECK(errorOf(bound).details.value(u"numbers"_s).toArray() == QJsonArray{u"R-1"_s});
    shop.act("lei", refunded, WithdrawRedInvoice{u"wrong"_s, {}});
    const auto done = writer.withdrawInvoice(shop.store.as(u"lei"_s), wrong, u"another shop's"_s);
    REQUIRE(done);
    CHECK(done->document.value(u"invoices"_s).toArray().isEmpty());
    CHECK(shop.invoices(voucher).empty());
    CHECK(shop.open().empty()); // without an invoice there is none to take back
    CHECK(shop.brought(kInvoiced).invoices == 0);
    CHECK(shop.invoices(u"3001"_s).empty());
    CHECK(shop.store.reader().findSales(u"04412345"_s, 5)->empty());
    // With the right one beside it, red invoices bind nobody.
    (void)shop.brought(QByteArray(kInvoiced).replace("04412345", "04412399"));
    shop.act("lei", refunded, NoteRedInvoice{u"R-2"_s, {}});
    (void)shop.brought(QByteArray(kInvoiced).replace("04412345", "04412300"));
    REQUIRE(writer.withdrawInvoice(shop.store.as(u"hao"_s), {u"3001"_s, u"04412300"_s, {}, {}, {}}, u"x"_s));
    CHECK(shop.invoices(voucher).size() == 1);
    CHECK(shop.store.reader().verify()->isOk());
}
