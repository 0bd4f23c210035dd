// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that was typed is lost when the language changes, or when a sale that is being typed is put aside.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace rd;
using namespace rd::test;

namespace
{
void sellOne(StoreFixture &store)
{
    store.sell(QStringLiteral("3001"), {{QStringLiteral("3"), QStringLiteral("90.00")}});
}

void changeTo(ReturnsFixture &window, const QString &language)
{
    window.context().setLanguage(language);
    QTest::qWait(10); // widgets hear of it from the event loop
}
}

TEST_CASE("a new return keeps what was chosen in another language", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellOne);
    window.page().startNewReturn(window.sale(QStringLiteral("3001")));
    window.press(Qt::Key_4);
    window.press(Qt::Key_Minus);
    window.find<QLineEdit>("entryNote")->setText(QStringLiteral("blue instead of grey"));
    changeTo(window, QStringLiteral("zh_CN"));
    CHECK(window.find<QLineEdit>("entryNote")->text() == QStringLiteral("blue instead of grey"));
    changeTo(window, QStringLiteral("en"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    const ReturnLine line = window.store().show(QStringLiteral("R-20261122-0001")).returnCase.lines.front();
    CHECK(line.reason == QStringLiteral("changed_mind"));
}

TEST_CASE("a sale that is being typed is there again after it was closed", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellOne);
    window.page().startTypedSale(QStringLiteral("778899"));
    window.type(QStringLiteral("Kettle"));
    window.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !window.words().contains(QStringLiteral("Save and go on")); }));
    window.page().startTypedSale({});
    CHECK(window.find<QLineEdit>("typedReceipt")->text() == QStringLiteral("778899"));
    CHECK(window.find<QLineEdit>("typedName")->text() == QStringLiteral("Kettle"));
    window.press(Qt::Key_Escape);
    window.page().startTypedSale(QStringLiteral("445566")); // another receipt is another sale
    CHECK(window.find<QLineEdit>("typedReceipt")->text() == QStringLiteral("445566"));
    CHECK(window.find<QLineEdit>("typedName")->text().isEmpty());
}

TEST_CASE("a typed sale is paid with several tenders, the last of which is the rest", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellOne);
    window.page().startTypedSale(QStringLiteral("778899"));
    window.type(QStringLiteral("Kettle"));
    window.find<QLineEdit>("typedPaid")->setText(QStringLiteral("150.00"));
    window.find<QPushButton>("anotherTender")->click();
    const auto tenders = window.page().findChildren<QComboBox *>(QStringLiteral("typedTender"));
    const auto amounts = window.page().findChildren<QLineEdit *>(QStringLiteral("typedTenderAmount"));
    REQUIRE(tenders.size() == 2);
    tenders.front()->setCurrentIndex(tenders.front()->findData(QStringLiteral("card")));
    tenders.back()->setCurrentIndex(tenders.back()->findData(QStringLiteral("cash")));
    amounts.front()->setText(QStringLiteral("100"));
    CHECK(amounts.back()->placeholderText() == QStringLiteral("50.00"));
    window.inBothLanguages(QStringLiteral("typed_tenders"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    const auto sale = [&window] { return window.context().desk().showSale(QStringLiteral("778899"), std::nullopt); };
    REQUIRE(waitFor([&] { return sale().has_value(); }));
    CHECK(sale()->sale.tenders
          == std::vector<SaleTender>{{QStringLiteral("card"), Money::fromMinor(10000)},
                                     {QStringLiteral("cash"), Money::fromMinor(5000)}});
}

TEST_CASE("a sale that was being typed when the program ended is there again", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("li"), sellOne);
    window.page().startTypedSale(QStringLiteral("778899"));
    window.type(QStringLiteral("Kettle"));
    window.find<QLineEdit>("typedPaid")->setText(QStringLiteral("12.90"));
    window.press(Qt::Key_Return); // another article
    const auto kept = [&window] { return window.context().desk().draft(QStringLiteral("typed_sale/li")).value(); };
    REQUIRE(waitFor([&] { return !kept().isEmpty(); })); // by itself, a little later
    ui::ReturnsPage afterwards(window.context());
    afterwards.startTypedSale({});
    const auto *receipt = afterwards.findChild<QLineEdit *>(QStringLiteral("typedReceipt"));
    CHECK(receipt->text() == QStringLiteral("778899"));
    CHECK(afterwards.findChild<QLineEdit *>(QStringLiteral("typedPaid"))->text() == QStringLiteral("12.90"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return kept().isEmpty(); })); // saved: nothing is left to go on with
    afterwards.startTypedSale(QStringLiteral("445566"));
    CHECK(receipt->text() == QStringLiteral("445566"));
}
