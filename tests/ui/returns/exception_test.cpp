// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions on the detail of a return, by keyboard: opened by hand, ticked, copied, closed; and goods that the stockroom takes over.
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/detail/detail_pane.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");

std::function<void(StoreFixture &)> prepared(bool isHere, bool isLost)
{
    return [isHere, isLost](StoreFixture &store) {
        store.sell(QStringLiteral("4001"), {{QStringLiteral("3"), QStringLiteral("90.00")}});
        LogRequest request = StoreFixture::request(QStringLiteral("4001"), 1, QStringLiteral("3"));
        request.contactName = QStringLiteral("Chen Siyuan");
        request.areGoodsPresent = isHere;
        const QString number = store.log(request);
        if (isLost) {
            (void)must(store.writer().act(store.as(QStringLiteral("na")), number,
                                          ReportLost{{}, QStringLiteral("never arrived")}));
        }
    };
}

std::vector<ReturnException> exceptions(ReturnsFixture &window)
{
    return window.store().show(kNumber).returnCase.exceptions;
}

void inBothLanguages(ReturnsFixture &window, const QString &name)
{
    window.picture(name + QStringLiteral("-en"));
    window.context().setLanguage(QStringLiteral("zh_CN"));
    QTest::qWait(20);
    window.picture(name + QStringLiteral("-zh"));
    window.context().setLanguage(QStringLiteral("en"));
    QTest::qWait(20);
}

void scrollTo(ReturnsFixture &window, const char *name)
{
    window.find<QScrollArea>("detailScroll")->ensureWidgetVisible(window.find<QWidget>(name));
}

bool waitForWords(ReturnsFixture &window, const QString &words)
{
    return waitFor([&] { return window.words().contains(words); });
}
}

TEST_CASE("lost goods are followed up on the closed return: plan, message, end", "[ui][returns][exception]")
{
    ReturnsFixture window(QStringLiteral("li"), prepared(false, true));
    window.page().showReturn(kNumber);
    CHECK(waitForWords(window, QStringLiteral("To follow up: Goods lost.")));
    CHECK(window.words().contains(QStringLiteral("Goods lost · Article 1 × 3")));
    inBothLanguages(window, QStringLiteral("exception-plan"));
    auto *search = window.find<QCheckBox>("exceptionStep_1_search");
    search->setFocus();
    window.press(Qt::Key_Space);
    CHECK(waitFor([&] { return exceptions(window).front().ticks.size() == 1; }));
    CHECK(waitFor([&] { return !window.find<QCheckBox>("exceptionStep_1_search")->isEnabled(); }));
    window.find<QPushButton>("copyMessage_1")->setFocus();
    window.press(Qt::Key_Space);
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("Hello Chen Siyuan, your parcel")));
    window.find<QLineEdit>("exceptionOutcome_1")->setFocus();
    window.press(Qt::Key_Return);
    CHECK(waitForWords(window, QStringLiteral("Say how it ended.")));
    CHECK(exceptions(window).front().isOpen());
    scrollTo(window, "exceptionOutcome_1");
    inBothLanguages(window, QStringLiteral("exception-end"));
    window.find<QLineEdit>("exceptionOutcome_1")->setFocus();
    window.type(QStringLiteral("the carrier pays"));
    window.context().setLanguage(QStringLiteral("zh_CN"));
    window.context().setLanguage(QStringLiteral("en"));
    CHECK(window.find<QLineEdit>("exceptionOutcome_1")->text() == QStringLiteral("the carrier pays")); // kept
    window.find<QLineEdit>("exceptionOutcome_1")->setFocus();
    window.press(Qt::Key_Return);
    CHECK(waitFor([&] { return !exceptions(window).front().isOpen(); }));
    CHECK(waitForWords(window, QStringLiteral("the carrier pays")));
    CHECK(window.store().reader().counts()->steps.back().open == 0);
}

TEST_CASE("an exception is opened by hand, with goods and a note", "[ui][returns][exception]")
{
    ReturnsFixture window(QStringLiteral("na"), prepared(true, false));
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::HandleException);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitForWords(window, QStringLiteral("Say what was seen.")));
    auto *kind = window.find<QComboBox>("exceptionKind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("damaged_in_store")));
    window.find<QComboBox>("exceptionGoods")->setCurrentIndex(0);
    window.find<QLineEdit>("actionText")->setText(QStringLiteral("fell off the shelf"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitForWords(window, QStringLiteral("Choose the goods that were damaged: no fee is taken for them.")));
    CHECK(exceptions(window).empty());
    inBothLanguages(window, QStringLiteral("exception-form"));
    window.find<QComboBox>("exceptionGoods")->setCurrentIndex(1);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return exceptions(window).size() == 1; }));
    CHECK(exceptions(window).front().uninspected == Quantity::units(3));
    CHECK(exceptions(window).front().note == QStringLiteral("fell off the shelf"));
}

TEST_CASE("the counter gives goods away, and who takes them counts blind and signs", "[ui][returns][exception]")
{
    ReturnsFixture window(QStringLiteral("li"), prepared(true, false));
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::TakeOver);
    auto *counted = window.find<QLineEdit>("counted_1");
    CHECK(counted->text().isEmpty());
    CHECK(counted->placeholderText().isEmpty());
    CHECK_FALSE(window.page()
                    .findChild<QScrollArea *>(QStringLiteral("detailScroll"))
                    ->widget()
                    ->isVisible()); // it says how many came
    auto *person = window.find<QComboBox>("approver");
    person->setCurrentIndex(person->findData(QStringLiteral("na")));
    window.find<QLineEdit>("approverPin")->setText(QStringLiteral("246810"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitForWords(window, QStringLiteral("Write how many there are; 0 when there are none.")));
    inBothLanguages(window, QStringLiteral("take-over"));
    window.find<QLineEdit>("counted_1")->setText(QStringLiteral("2"));
    window.find<QLineEdit>("approverPin")->setText(QStringLiteral("246810"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return !window.store().show(kNumber).returnCase.takeOvers.empty(); }));
    const ReturnView view = window.store().show(kNumber);
    CHECK(view.loginOf(view.returnCase.takeOvers.front().by) == QStringLiteral("na"));
    CHECK(view.loginOf(view.returnCase.takeOvers.front().from) == QStringLiteral("li"));
    CHECK(waitForWords(window, QStringLiteral("Count differs")));
    CHECK(window.find<QScrollArea>("detailScroll")->widget()->isVisible());
    inBothLanguages(window, QStringLiteral("count-differs"));
}
