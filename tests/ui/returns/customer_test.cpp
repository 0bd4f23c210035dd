// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a customer by keyboard: from a return, its lists, a flag put by a manager who steps up and withdrawn again.
#include "core/desk/customer_page.h"
#include "tests/support/catch.h"
#include "tests/support/rules.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/customer/customer_screen.h"
#include "ui/returns/detail/detail_pane.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
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

/// Wang Fang brought one of three goods, and another one before that was closed.
void brought(StoreFixture &store)
{
    store.sell(s("4001"), {{s("3"), s("90.00")}});
    for (int i = 0; i < 2; ++i) {
        LogRequest request = StoreFixture::request(s("4001"), 1, s("1"), s("defective"));
        request.contactName = s("Wang Fang");
        request.contactPhone = s("13800138000");
        (void)store.log(request);
    }
    (void)must(store.writer().act(store.as(s("li")), s("R-20261122-0002"), Cancel{s("only asked")}));
}

std::vector<CustomerFlag> flags(ReturnsFixture &window)
{
    const CustomerId customer = window.store().show(kNumber).customer.id;
    return window.store().reader().showCustomer(customer)->flags;
}

/// As somebody at the desk: from the return to its customer.
void openCustomer(ReturnsFixture &window)
{
    QObject::connect(&window.context(), &ui::AppContext::openCustomerWanted, &window.page(),
                     &ui::ReturnsPage::showCustomer);
    window.page().showReturn(kNumber);
    window.press(Qt::Key_I, Qt::ControlModifier);
}

QString cell(ReturnsFixture &window, const char *table, int row, int column)
{
    return window.find<QAbstractItemView>(table)->model()->index(row, column).data().toString();
}
}

TEST_CASE("the customer of a return, with masked phone, figures and open returns first", "[ui][returns][customer]")
{
    ReturnsFixture window(s("yang"), brought);
    openCustomer(window);
    const QString words = window.words();
    CHECK(words.contains(s("Wang Fang")));
    CHECK(words.contains(s("138****8000")));
    CHECK_FALSE(words.contains(s("13800138000")));
    CHECK(cell(window, "customer-returns", 0, 0) == kNumber);
    CHECK(cell(window, "customer-returns", 1, 0) == s("R-20261122-0002"));
    CHECK(cell(window, "customer-returns", 1, 1) == s("Cancelled"));
    window.picture(s("customer"));
    window.context().setLanguage(s("zh_CN"));
    window.picture(s("customer-zh"));
    CHECK(window.words().contains(s("退货比例")));
    window.context().setLanguage(s("en"));
    window.press(Qt::Key_Escape);
    CHECK(window.find<ui::DetailPane>("detailPane")->number() == kNumber);
}

TEST_CASE("a manager who steps up flags the customer, and takes the flag back", "[ui][returns][customer]")
{
    ReturnsFixture window(s("yang"), brought);
    openCustomer(window);
    window.press(Qt::Key_M, Qt::ControlModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier); // without a reason
    CHECK(window.words().contains(s("Say what was noticed.")));
    window.type(s("swapped labels"));
    window.find<QLineEdit>("flagUntil")->setFocus();
    window.type(s("soon"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(s("Write the day like 2026-12-31, or leave it empty.")));
    window.find<QLineEdit>("flagUntil")->setText(s("2026-11-21"));
    CHECK(window.find<QComboBox>("approver")->count() == 1);
    window.find<QLineEdit>("approverPin")->setFocus();
    window.type(s("246810"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.words().contains(s("The last day 2026-11-21 is over")); }));
    CHECK(flags(window).empty());
    window.find<QLineEdit>("flagUntil")->setText(s("2026-12-31"));
    window.find<QLineEdit>("approverPin")->setFocus();
    window.type(s("246810"));
    window.picture(s("customer-flag-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return flags(window).size() == 1; }));
    CHECK(flags(window).front().reason == s("swapped labels"));
    CHECK(flags(window).front().until == BusinessDate::parse(s("2026-12-31")));
    REQUIRE(waitFor([&] { return window.words().contains(s("swapped labels")); }));
    CHECK(cell(window, "customer-flags", 0, 1) == s("Sun Hao"));
    window.picture(s("customer-flagged"));

    window.login(s("hao"));
    window.find<QPushButton>("withdrawFlag")->click();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(s("Say why it is withdrawn.")));
    window.type(s("settled"));
    window.picture(s("customer-withdraw-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return flags(window).front().withdrawal.has_value(); }));
    REQUIRE(waitFor([&] { return !window.find<QPushButton>("withdrawFlag")->isEnabled(); }));
    CHECK(window.find<QPushButton>("withdrawFlag")->toolTip().contains(s("No flag counts here.")));
}

TEST_CASE("a manager says a customer's group, and a new return is promised earlier", "[ui][returns][customer]")
{
    ReturnsFixture window(s("hao"), [](StoreFixture &store) {
        setRules(store, [](Policy &policy) {
            policy.customerGroups = {{s("vip"), {s("Regulars"), s("老顾客")}, {}}};
            policy.limitRules = {{Step::Inspect, {}, s("vip"), 30}, {Step::Settle, {}, s("vip"), 15}};
        });
        brought(store);
    });
    const auto grouping = [&window] {
        const CustomerId customer = window.store().show(kNumber).customer.id;
        return window.store().reader().showCustomer(customer)->grouping;
    };
    openCustomer(window);
    window.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *group = window.find<QComboBox>("customerGroup");
    CHECK(group->count() == 3);
    CHECK(group->currentData() == s("till"));
    group->setCurrentIndex(group->findData(s("vip")));
    window.press(Qt::Key_Return, Qt::ControlModifier); // without a reason
    CHECK(window.words().contains(s("Say why.")));
    CHECK_FALSE(grouping().decided);
    window.type(s("comes every week"));
    window.picture(s("customer-group-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return grouping().decided.has_value(); }));
    CHECK(grouping().decided->group == s("vip"));
    REQUIRE(waitFor([&] { return window.words().contains(s("Regulars")); }));
    window.press(Qt::Key_Escape);
    window.page().showReturn(kNumber);
    REQUIRE(waitFor([&] { return window.words().contains(s("· Regulars")); }));
}

TEST_CASE("the new return says that its customer is flagged, why and until when", "[ui][returns][customer]")
{
    ReturnsFixture window(s("yang"), [](StoreFixture &store) {
        brought(store);
        const CustomerId wang = store.show(kNumber).customer.id;
        (void)must(store.writer().flagCustomer(store.as(s("hao")), wang, s("swapped labels"),
                                               BusinessDate::parse(s("2026-12-31"))));
    });
    window.page().startNewReturn(window.sale(s("4001")));
    window.find<QAbstractButton>("tick_1")->setChecked(true);
    window.press(Qt::Key_1);
    window.find<QLineEdit>("contactPhone")->setFocus();
    window.type(s("138 0013 8000"));
    REQUIRE(waitFor([&] { return window.words().contains(s("swapped labels")); }));
    CHECK(window.words().contains(s("A manager must look at it")));
    window.find<QLineEdit>("contactName")->setFocus();
    window.picture(s("entry-flagged"));
}
