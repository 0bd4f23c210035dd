// SPDX-License-Identifier: GPL-3.0-or-later
// Returns without a receipt and by a gift receipt, from the counter and by keyboard.
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");
const QString kPhone = QStringLiteral("13800138000");

void sellOne(StoreFixture &store)
{
    store.sell(QStringLiteral("3001"), {{QStringLiteral("1"), QStringLiteral("50.00")}});
    store.sell(QStringLiteral("3002"), {{QStringLiteral("1"), QStringLiteral("80.00")}});
}

bool hasDraft(ReturnsFixture &window, const QString &name)
{
    return !window.store().reader().draft(name).value().isEmpty();
}
}

TEST_CASE("without a receipt an article is worth its lowest price, and a manager looks at it",
          "[ui][returns][no_receipt]")
{
    ReturnsFixture window(QStringLiteral("li"), sellOne);
    window.page().startNewReturn(std::nullopt);
    window.press(Qt::Key_N, Qt::AltModifier);
    window.type(QStringLiteral("SKU-1"));
    CHECK(window.find<QLabel>("articleName")->text() == QStringLiteral("Article 1"));
    CHECK(window.find<QLabel>("articleLowest")->text() == QStringLiteral("50.00"));
    window.press(Qt::Key_Return);
    window.press(Qt::Key_4);
    CHECK(window.words().contains(QStringLiteral("Type the customer's phone")));
    CHECK(window.find<QLabel>("entryAmount")->text() == QStringLiteral("¥50.00"));
    window.type(kPhone);
    CHECK(window.find<QLabel>("verdictLead")->text() == QStringLiteral("A manager must look at it"));
    CHECK(window.words().contains(QStringLiteral("worth ¥50.00 · no receipt")));
    window.find<QLineEdit>("articlePrice")->setText(QStringLiteral("45.00"));
    CHECK(window.find<QLabel>("entryAmount")->text() == QStringLiteral("¥45.00"));
    window.picture(QStringLiteral("no-receipt"));
    window.context().setLanguage(QStringLiteral("zh_CN"));
    CHECK(waitFor([&] { return window.words().contains(QStringLiteral("无小票退货")); }));
    CHECK(window.find<QLineEdit>("articlePrice")->text() == QStringLiteral("45.00")); // nothing typed is lost
    CHECK(window.words().contains(QStringLiteral("预计价值")));
    window.picture(QStringLiteral("no-receipt-zh"));
    window.context().setLanguage(QStringLiteral("en"));
    CHECK(waitFor([&] { return window.words().contains(QStringLiteral("worth ¥45.00")); }));
    window.press(Qt::Key_1, Qt::AltModifier); // money is more than the rules grant
    CHECK(window.find<QLabel>("verdictLead")->text() == QStringLiteral("Outside the rules, a manager may override"));
    window.press(Qt::Key_2, Qt::AltModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    REQUIRE(waitFor([&] { return window.page().shownNumber() == kNumber; }));
    const ReturnView view = window.store().show(kNumber);
    CHECK(view.step == Step::Review);
    CHECK(view.returnCase.rma.isWithoutReceipt());
    CHECK(view.returnCase.lines.front().sku == QStringLiteral("SKU-1"));
    CHECK(view.returnCase.lines.front().saleLinePaid == window.store().money(QStringLiteral("45.00")));
    CHECK(view.returnCase.lines.front().resolution == Resolution::Exchange);
    window.picture(QStringLiteral("no-receipt-logged"));
}

TEST_CASE("a label of the scales is taken apart where it is scanned", "[ui][returns][no_receipt]")
{
    ReturnsFixture window(QStringLiteral("li"), [](StoreFixture &store) {
        Sale sale;
        sale.receipt = QStringLiteral("4001");
        sale.soldAt = store.clock().now().plusMinutes(-60);
        sale.tenders = {{QStringLiteral("cash"), std::nullopt}};
        SaleLine line;
        line.line = 1;
        line.sku = QStringLiteral("123");
        line.name = QStringLiteral("Apples");
        line.unit = QStringLiteral("kg");
        line.quantity = *Quantity::parse(QStringLiteral("0.455"));
        line.paid = store.money(QStringLiteral("9.10"));
        sale.lines = {line};
        REQUIRE(store.writer().addSale(store.as(QStringLiteral("hao")), sale));
        QJsonObject rules = policyToJson(store.reader().policy().value(), store.reader().facts().currency);
        rules.insert(QStringLiteral("scale_labels"),
                     QJsonArray{QJsonObject{{QStringLiteral("layout"), QStringLiteral("21AAAAAWWWWWC")}}});
        REQUIRE(store.writer().setPolicy(store.as(QStringLiteral("hao")), rules));
    });
    window.page().startNewReturn(std::nullopt);
    window.press(Qt::Key_N, Qt::AltModifier);
    window.type(QStringLiteral("2100123004553"));
    CHECK(window.find<QLineEdit>("articleSku")->text() == QStringLiteral("123"));
    CHECK(window.find<QLineEdit>("articleQuantity")->text() == QStringLiteral("0.455"));
    CHECK(window.find<QLabel>("articleName")->text() == QStringLiteral("Apples"));
}

TEST_CASE("an article that was not sold is refused, and what was typed stays", "[ui][returns][no_receipt]")
{
    const QString draft = QStringLiteral("no_receipt/li");
    ReturnsFixture window(QStringLiteral("li"), sellOne);
    window.page().startNewReturn(std::nullopt);
    window.type(QStringLiteral("0042"));
    window.press(Qt::Key_Return);
    CHECK(window.words().contains(QStringLiteral("No sale 0042")));
    window.picture(QStringLiteral("no-receipt-offered"));
    window.press(Qt::Key_N, Qt::AltModifier);
    window.type(QStringLiteral("HAT"));
    CHECK(window.find<QLabel>("articleName")->text() == QStringLiteral("not sold in the last 90 days"));
    window.press(Qt::Key_Return);
    window.press(Qt::Key_4);
    window.type(kPhone);
    CHECK(window.find<QLabel>("verdictLead")->text() == QStringLiteral("HAT was not sold in the last 90 days"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.words().count(QStringLiteral("HAT was not sold")) > 1; }));
    window.picture(QStringLiteral("no-receipt-refused"));
    CHECK(window.returns() == 0);
    CHECK(window.find<QLineEdit>("articleSku")->text() == QStringLiteral("HAT"));
    CHECK(window.find<QLineEdit>("contactPhone")->text() == kPhone);

    window.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return hasDraft(window, draft); }));
    window.page().startNewReturn(window.sale(QStringLiteral("3001"))); // another return between
    window.press(Qt::Key_N, Qt::AltModifier);
    CHECK(window.find<QLineEdit>("articleSku")->text() == QStringLiteral("HAT"));
    CHECK(window.find<QLineEdit>("contactPhone")->text() == kPhone);
    window.find<QLineEdit>("articleSku")->setText(QStringLiteral("SKU-1"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(waitFor([&] { return !hasDraft(window, draft); }));
}

TEST_CASE("by a gift receipt money is denied unless overridden, new goods are not", "[ui][returns][no_receipt]")
{
    ReturnsFixture window(QStringLiteral("li"), sellOne);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    CHECK_FALSE(window.find<QCheckBox>("giftReceipt")->isChecked());
    window.press(Qt::Key_4);
    CHECK(window.find<QLabel>("verdictLead")->text() == QStringLiteral("Within the rules"));
    window.press(Qt::Key_F, Qt::AltModifier);
    CHECK(window.find<QLabel>("verdictLead")->text() == QStringLiteral("Outside the rules, a manager may override"));
    CHECK(window.words().contains(QStringLiteral("gift receipt: new goods or a store credit, no money")));
    window.picture(QStringLiteral("gift-receipt"));
    window.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return hasDraft(window, QStringLiteral("new_return/li")); }));
    window.page().startNewReturn(window.sale(QStringLiteral("3002")));
    CHECK_FALSE(window.find<QCheckBox>("giftReceipt")->isChecked());
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    CHECK(window.find<QCheckBox>("giftReceipt")->isChecked()); // kept in the draft
    window.press(Qt::Key_2, Qt::AltModifier);
    CHECK(window.find<QLabel>("verdictLead")->text() == QStringLiteral("Within the rules"));
    window.press(Qt::Key_1, Qt::AltModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    const ReturnView view = window.store().show(kNumber);
    CHECK(view.step == Step::Review);
    CHECK(std::ranges::any_of(view.returnCase.rma.verdict.rules, [](const RuleResult &rule) {
        return rule.rule == QLatin1String("gift_receipt") && rule.result == VerdictResult::DeniedUnlessOverridden;
    }));
}
