// SPDX-License-Identifier: GPL-3.0-or-later
// Red-letter invoices: what they must take back of a sale that was invoiced, and what they have.
#include "core/workflow/red_invoice.h"
#include "tests/core/workflow/otherwise_scene.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;

namespace
{
/// As `wanting`, of a sale with an invoice and 2.60 of tax inside the 20.00.
Scene invoiced(Resolution resolution, const char *quantity = "2")
{
    Scene scene = cardAndCash();
    scene.policy.isStoreCreditOffered = true;
    Sale &sale = *scene.situation.sale;
    sale.invoices = {{InvoiceKind::Special, text("04412345")}};
    sale.lines.front().tax = money("2.60");
    scene.must(li(), requestFor(resolution, quantity));
    scene.must(na(), inspection(1, quantity));
    return scene;
}

NoteRedInvoice noting(const char *number, const char *amount = nullptr)
{
    return {text(number), amount != nullptr ? std::optional(money(amount)) : std::nullopt};
}

InvoiceSum due(const Scene &scene)
{
    return redInvoiceSumsOf(scene.current()).due();
}

InvoiceSum sum(const char *amount, const char *tax)
{
    return {money(amount), money(tax)};
}

Error refused(Scene &scene, const Actor &actor, const Action &action)
{
    const auto decided = decide(scene.situation, action, actor, scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    return decided.error();
}

QString problem(const Error &error)
{
    return error.details.value(text("problem")).toString();
}
}

TEST_CASE("a red invoice is due once the refund has arrived, with the tax inside it", "[workflow]")
{
    Scene scene = invoiced(Resolution::Refund);
    CHECK(due(scene) == InvoiceSum());
    CHECK(problem(refused(scene, lei(), noting("R-1"))) == text("red_invoice_not_due"));
    scene.must(lei(), payPart("card", "12.00"));
    CHECK(due(scene) == InvoiceSum()); // on its way
    scene.must(lei(), ConfirmPayout{1});
    CHECK(due(scene) == sum("12.00", "1.56"));
    scene.must(lei(), payIn("cash"));
    CHECK(due(scene) == sum("20.00", "2.60"));
    CHECK_FALSE(scene.rma().isOpen()); // it keeps no return open

    scene.must(lei(), noting("R-1"));
    const RedInvoice &red = scene.current().redInvoices.front();
    CHECK(red.number == text("R-1"));
    CHECK(red.amount == money("20.00"));
    CHECK(red.tax == money("2.60"));
    CHECK(red.by == lei().staff);
    CHECK(red.at == scene.now);
    CHECK(red.storeDay == scene.situation.today);
    CHECK(scene.lastEvents() == text("red_invoice_issued"));
    CHECK(scene.lastMessages().isEmpty());
    CHECK(scene.openSteps().isEmpty());
    const Error done = refused(scene, lei(), noting("R-2"));
    CHECK(done.code == ErrorCode::NotOutstanding);
    CHECK(problem(done) == text("red_invoice_done"));
    CHECK(detail(done, "given_back") == text("20.00"));
    CHECK(detail(done, "red_done") == text("20.00"));
}

TEST_CASE("cashiers and managers note it, for an invoiced sale only", "[workflow]")
{
    Scene scene = invoiced(Resolution::Refund);
    scene.must(lei(), payPart("cash", "8.00"));
    CHECK(scene.refusal(li(), noting("R-1")) == ErrorCode::NotAllowed);
    CHECK(scene.refusal(na(), noting("R-1")) == ErrorCode::NotAllowed);
    scene.situation.sale->invoices.clear();
    CHECK(problem(refused(scene, hao(), noting("R-1"))) == text("no_invoice"));
    scene.situation.sale->invoices = {{InvoiceKind::Ordinary, QString()}}; // the till said no number
    scene.must(hao(), noting("R-1"));

    Scene other = wanting(Resolution::Refund);
    other.must(lei(), payIn("cash"));
    CHECK(problem(refused(other, lei(), noting("R-1"))) == text("no_invoice"));
}

TEST_CASE("several parts make up what is due, to the last fen of tax", "[workflow]")
{
    Scene scene = invoiced(Resolution::Refund);
    scene.must(lei(), payPart("cash", "8.00"));
    CHECK(due(scene) == sum("8.00", "1.04"));
    scene.must(lei(), noting("R-1", "3.33"));
    CHECK(scene.current().redInvoices.back().tax == money("0.43"));
    CHECK(due(scene) == sum("4.67", "0.61"));
    payByCard(scene, lei());
    CHECK(due(scene) == sum("16.67", "2.17")); // the rest is due again
    const Error over = refused(scene, lei(), noting("R-2", "16.68"));
    CHECK(over.code == ErrorCode::OverSettlement);
    CHECK(problem(over) == text("red_invoice"));
    CHECK(detail(over, "amount") == text("16.68"));
    CHECK(detail(over, "due") == text("16.67"));
    CHECK(detail(over, "given_back") == text("20.00"));
    CHECK(detail(over, "red_done") == text("3.33"));
    scene.must(lei(), noting("R-2", "10.00"));
    scene.must(lei(), noting("R-3"));
    Money tax;
    for (const RedInvoice &red : scene.current().redInvoices) {
        tax += red.tax;
    }
    CHECK(tax == money("2.60"));
    CHECK(due(scene) == InvoiceSum());
}

TEST_CASE("its number is its own, and its amount larger than zero", "[workflow]")
{
    Scene scene = invoiced(Resolution::Refund);
    scene.must(lei(), payPart("cash", "8.00"));
    CHECK(detail(refused(scene, lei(), noting(" ")), "field") == text("invoice_number"));
    CHECK(problem(refused(scene, lei(), noting("04412345"))) == text("number_of_sale"));
    CHECK(scene.refusal(lei(), noting("R-1", "0.00")) == ErrorCode::BadAmount);
    CHECK(scene.refusal(lei(), noting("R-1", "-1.00")) == ErrorCode::BadAmount);
    scene.must(lei(), noting("24442000000012345678", "1.00")); // 20 digits are no card number here
    CHECK(problem(refused(scene, lei(), noting("24442000000012345678", "1.00"))) == text("number_is_here"));
}

TEST_CASE("a wrong one is withdrawn with a reason, and what it covered is due again", "[workflow]")
{
    Scene scene = invoiced(Resolution::Refund);
    scene.must(lei(), payPart("cash", "8.00"));
    const WithdrawRedInvoice wrong{text("one digit is wrong"), {}};
    CHECK(problem(refused(scene, lei(), wrong)) == text("no_red_invoice"));
    scene.must(lei(), noting("R-1", "3.00"));
    CHECK(scene.refusal(li(), wrong) == ErrorCode::NotAllowed);
    CHECK(scene.refusal(lei(), WithdrawRedInvoice{text(" "), {}}) == ErrorCode::MissingField);
    CHECK(scene.refusal(lei(), WithdrawRedInvoice{text("4111 1111 1111 1111"), {}}) == ErrorCode::MissingField);
    CHECK(scene.refusal(lei(), WithdrawRedInvoice{text("x"), text("R-9")}) == ErrorCode::NotFound);
    scene.must(lei(), noting("R-2", "3.00"));
    const Error which = refused(scene, lei(), wrong);
    CHECK(problem(which) == text("several_red_invoices"));
    CHECK(which.details.value(text("numbers")).toArray() == QJsonArray{text("R-1"), text("R-2")});
    scene.must(hao(), WithdrawRedInvoice{text("one digit is wrong"), text("R-1")});
    CHECK(scene.lastEvents() == text("red_invoice_withdrawn"));
    const RedInvoice &first = scene.current().redInvoices.front();
    CHECK(first.withdrawal == Withdrawal{text("one digit is wrong"), scene.now, scene.situation.today, hao().staff});
    CHECK(first.amount == money("3.00")); // nothing of it is edited
    CHECK(due(scene) == sum("5.00", "0.65"));
    CHECK(scene.refusal(lei(), WithdrawRedInvoice{text("x"), text("R-1")}) == ErrorCode::NotFound);
    scene.must(lei(), noting("R-1")); // its number is free again
    CHECK(due(scene) == InvoiceSum());
}

TEST_CASE("goods for goods lessen no invoice; a credit and a difference do", "[workflow]")
{
    Scene exchanged = invoiced(Resolution::Exchange);
    exchanged.must(lei(), taking({item("HAT", "1", "15.00")}, "cash"));
    CHECK(due(exchanged) == sum("5.00", "0.65"));

    Scene dearer = invoiced(Resolution::Exchange);
    dearer.must(lei(), taking({item("HAT", "1", "25.00")}, "cash"));
    CHECK(due(dearer) == InvoiceSum());

    Scene sent = invoiced(Resolution::Reship);
    sent.must(lei(), Ship{text("SF"), text("SF-1"), {}});
    sent.must(lei(), ConfirmPayout{1});
    CHECK(due(sent) == InvoiceSum());

    Scene credited = invoiced(Resolution::StoreCredit, "1");
    credited.must(lei(), IssueCredit{});
    CHECK(due(credited) == sum("10.00", "1.30"));
}

TEST_CASE("what is granted beyond the goods is not of the invoice, and a deduction stays with the store", "[workflow]")
{
    Scene scene = cardAndCash();
    scene.situation.sale->invoices = {{InvoiceKind::Electronic, text("24442000000012345678")}};
    scene.situation.sale->lines.front().tax = money("2.60");
    scene.must(li(), requestFor(Resolution::Refund, "1"));
    Inspect inspect = inspection(1, "1");
    inspect.deductions = {{1, money("4.00"), text("box is torn")}};
    scene.must(na(), inspect);
    scene.must(hao(), Compensate{text("freight"), money("5.00"), text("sent at their cost")});
    scene.must(lei(), Pay{text("cash"), {}, {}, 1});
    scene.must(lei(), Pay{text("cash"), {}, {}, 2});
    CHECK(due(scene) == sum("6.00", "0.78"));
}

TEST_CASE("a payment that bounces leaves too much, until the red invoice is withdrawn", "[workflow]")
{
    Scene scene = invoiced(Resolution::Refund);
    payByCard(scene, lei());
    scene.must(lei(), payIn("cash"));
    scene.must(lei(), noting("R-1"));
    scene.must(lei(), FailPayout{1, text("the card is closed")});
    CHECK(redInvoiceSumsOf(scene.current()).over() == money("12.00"));
    CHECK(due(scene) == InvoiceSum());
    CHECK(scene.refusal(lei(), noting("R-2")) == ErrorCode::NotOutstanding);
    scene.must(lei(), WithdrawRedInvoice{text("the card is closed"), {}});
    CHECK(due(scene) == sum("8.00", "1.04"));
    CHECK(redInvoiceSumsOf(scene.current()).over().isZero());
}

TEST_CASE("an invoice's number says whether it is digital", "[domain]")
{
    CHECK(usualKind(text("24442000000012345678")) == InvoiceKind::Electronic);
    CHECK(usualKind(text("2444200000001234567")) == InvoiceKind::Ordinary);
    CHECK(usualKind(text("2444200000001234567X")) == InvoiceKind::Ordinary);
    CHECK(usualKind(QString()) == InvoiceKind::Ordinary);
}

TEST_CASE("of goods that count more than moved over the invoiced part is due, whatever the pieces", "[workflow][I5]")
{
    const InvoiceCover whole{money("30.00"), money("34.93"), {}};
    CHECK(coveredPart(whole, money("34.93")) == money("30.00"));
    CHECK(coveredPart(whole, Money()) == Money());
    Money sum;
    InvoiceCover cover = whole;
    for (int i = 0; i < 7; ++i) {
        sum += coveredPart(cover, money("4.99"));
        cover.before += money("4.99");
    }
    CHECK(sum == money("30.00"));
    Scene scene = invoiced(Resolution::Refund);
    scene.must(lei(), payIn("cash")); // 8.00
    scene.situation.current.cover = InvoiceCover{money("15.00"), money("20.00"), {}};
    CHECK(due(scene).amount == money("6.00"));
    payByCard(scene, lei());
    CHECK(due(scene).amount == money("15.00"));
    CHECK(refused(scene, lei(), noting("R-1", "15.01")).code == ErrorCode::OverSettlement);
    scene.must(lei(), noting("R-1"));
    CHECK(due(scene).amount.isZero());
}

TEST_CASE("what is voided of a store credit is not taken back of the invoice", "[workflow]")
{
    Scene scene = invoiced(Resolution::StoreCredit);
    scene.must(lei(), IssueCredit{{}});
    REQUIRE(due(scene) == sum("20.00", "2.60"));
    scene.situation.current.settlements.front().credit->voided = money("15.00");
    CHECK(due(scene) == sum("5.00", "0.65"));
}
