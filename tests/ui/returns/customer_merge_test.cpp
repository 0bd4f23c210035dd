// SPDX-License-Identifier: GPL-3.0-or-later
// "Same person as…" by keyboard: finding the other customer, both side by side, a manager's word, and the way back.
#include "core/desk/customer_page.h"
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/customer/customer_screen.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void bringsOne(StoreFixture &store, const char *receipt, const char *name, const char *phone)
{
    store.sell(s(receipt), {{s("3"), s("90.00")}});
    LogRequest request = StoreFixture::request(s(receipt), 1, s("1"), s("defective"));
    request.contactName = s(name);
    request.contactPhone = s(phone);
    (void)store.log(request);
}

/// Wang Fang with two phones that end alike, and Li Lei with another one; each brought one thing.
void brought(StoreFixture &store)
{
    bringsOne(store, "4001", "Wang Fang", "13800138000");
    bringsOne(store, "4002", "Wang Fang", "13900138000");
    bringsOne(store, "4003", "Li Lei", "13700137000");
}

/// From the first return to its customer.
void openCustomer(ReturnsFixture &window)
{
    QObject::connect(&window.context(), &ui::AppContext::openCustomerWanted, &window.page(),
                     &ui::ReturnsPage::showCustomer);
    window.page().showReturn(kNumber);
    window.press(Qt::Key_I, Qt::ControlModifier);
}

CustomerPage page(ReturnsFixture &window)
{
    return *window.store().reader().showCustomer(window.store().show(kNumber).customer.id);
}

QString cell(ReturnsFixture &window, const char *table, int row, int column)
{
    return window.find<QAbstractItemView>(table)->model()->index(row, column).data().toString();
}
}

TEST_CASE("a manager at the counter says that two customers are one, and takes it back", "[ui][returns][customer]")
{
    ReturnsFixture window(s("yang"), brought);
    openCustomer(window);
    window.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(window.words().contains(s("Who else is Wang Fang 138****8000?")));
    CHECK(window.words().contains(s("These may be the same person")));
    CHECK(cell(window, "merge-found", 0, 1) == s("139****8000"));
    window.picture(s("merge-find"));
    window.press(Qt::Key_Return); // nothing typed: to the first of the list
    window.press(Qt::Key_Return);
    CHECK(window.words().contains(s("Are Wang Fang 138****8000 and Wang Fang 139****8000 one person?")));
    CHECK(cell(window, "merge-sides", 1, 1) == s("138****8000"));
    CHECK(cell(window, "merge-sides", 1, 2) == s("139****8000"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(s("Say how you know.")));
    window.type(s("same card"));
    window.find<QLineEdit>("approverPin")->setFocus();
    window.type(s("246810"));
    window.picture(s("merge-compare"));
    window.context().setLanguage(s("zh_CN"));
    window.picture(s("merge-compare-zh"));
    CHECK(window.words().contains(s("是否为同一人？")));
    window.context().setLanguage(s("en"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return page(window).merges.size() == 1; }));
    REQUIRE(waitFor([&] { return cell(window, "customer-people", 0, 5) == s("same person"); }));
    CHECK(cell(window, "customer-people", 0, 1) == s("139****8000"));
    CHECK(window.words().contains(s("138****8000 · 139****8000")));
    window.picture(s("merge-done"));
    window.find<QTabWidget>("customerTabs")->setCurrentIndex(0);
    CHECK(cell(window, "customer-returns", 1, 0) == s("R-20261122-0002"));
    window.find<QTabWidget>("customerTabs")->setCurrentIndex(2);
    window.context().setLanguage(s("zh_CN"));
    window.picture(s("merge-done-zh"));
    window.context().setLanguage(s("en"));

    window.login(s("hao"));
    window.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.words().contains(s("Is Wang Fang 139****8000 not Wang Fang 138****8000?")));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(s("Say how you know.")));
    window.type(s("only neighbours"));
    window.picture(s("merge-undo"));
    window.context().setLanguage(s("zh_CN"));
    window.picture(s("merge-undo-zh"));
    window.context().setLanguage(s("en"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !page(window).merges.front().isStanding(); }));
    REQUIRE(waitFor([&] { return cell(window, "customer-people", 0, 5).contains(s("only neighbours")); }));
    CHECK_FALSE(window.find<QPushButton>("unmergeCustomer")->isEnabled());
    CHECK(window.find<QPushButton>("unmergeCustomer")->toolTip().contains(s("Nobody here was said")));
}

TEST_CASE("the other customer is found by phone, and Escape leads back step by step", "[ui][returns][customer]")
{
    ReturnsFixture window(s("hao"), brought);
    openCustomer(window);
    window.press(Qt::Key_J, Qt::ControlModifier);
    window.type(s("nobody"));
    window.press(Qt::Key_Return);
    CHECK(window.words().contains(s("No other customer fits.")));
    window.find<QLineEdit>("mergeSearch")->setText(s("13800138000")); // this one
    window.find<QLineEdit>("mergeSearch")->setFocus();
    window.press(Qt::Key_Return);
    CHECK(window.words().contains(s("No other customer fits.")));
    window.find<QLineEdit>("mergeSearch")->setText(s("137-0013-7000"));
    window.press(Qt::Key_Return);
    CHECK(cell(window, "merge-found", 0, 0) == s("Li Lei"));
    window.picture(s("merge-found"));
    window.press(Qt::Key_Return);
    CHECK(window.words().contains(s("Are Wang Fang 138****8000 and Li Lei 137****7000 one person?")));
    window.press(Qt::Key_Escape);
    CHECK(window.words().contains(s("Who else is Wang Fang 138****8000?")));
    window.press(Qt::Key_Escape);
    CHECK(window.words().contains(s("Same person as...")));
    CHECK(page(window).merges.empty());
}

TEST_CASE("who may be the same person stands on the page, and Enter compares", "[ui][returns][customer]")
{
    ReturnsFixture window(s("hao"), brought);
    openCustomer(window);
    window.find<QTabWidget>("customerTabs")->setCurrentIndex(2);
    CHECK(cell(window, "customer-people", 0, 5).startsWith(s("may be the same person")));
    window.picture(s("customer-people"));
    auto *people = window.find<QAbstractItemView>("customer-people");
    people->setCurrentIndex(people->model()->index(0, 0));
    people->setFocus();
    window.press(Qt::Key_Return);
    CHECK(window.words().contains(s("Are Wang Fang 138****8000 and Wang Fang 139****8000 one person?")));
    window.type(s("same card"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return page(window).merges.size() == 1; }));
}
