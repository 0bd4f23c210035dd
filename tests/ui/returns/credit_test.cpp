// SPDX-License-Identifier: GPL-3.0-or-later
// A store credit at the counter, by keyboard alone: what is left, taking from it, voiding the rest.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/tab_order.h"

#include "core/policy/policy_json.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kNumber = u"R-20261122-0001"_s;

/// A store credit of 100.00.
void issue(StoreFixture &store)
{
    Policy policy = store.reader().policy().value();
    policy.isStoreCreditOffered = true;
    policy.storeCreditDays = 10;
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), policyToJson(policy, store.reader().facts().currency)));
    store.sell(u"4001"_s, {{u"1"_s, u"100.00"_s}});
    LogRequest request = StoreFixture::request(u"4001"_s, 1, u"1"_s);
    request.lines.front().resolution = Resolution::StoreCredit;
    request.areGoodsPresent = true;
    request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, {}, {u"article_matches"_s}};
    REQUIRE(store.writer().logReturn(store.as(u"yang"_s), request));
    REQUIRE(store.writer().act(store.as(u"lei"_s), kNumber, IssueCredit{}));
}

QString codeIn(ReturnsFixture &window)
{
    return window.store().show(kNumber).returnCase.settlements.front().credit.value().code;
}

Money balance(ReturnsFixture &window)
{
    return window.store().reader().showCredit(codeIn(window))->credit().balance();
}
}

TEST_CASE("something is taken from a store credit for goods sold at the till", "[ui][returns][credit]")
{
    ReturnsFixture window(u"li"_s, issue);
    window.page().showCredit(codeIn(window).toLower());
    CHECK(window.words().contains(codeIn(window)));
    CHECK(window.words().contains(u"¥100.00"_s));
    CHECK(window.find<QPushButton>("redeemCredit")->hasFocus());
    window.picture(u"credit-screen"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier); // without an amount
    CHECK(window.words().contains(u"Write how much is taken, like 100.00."_s));
    window.type(u"130"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(u"Only ¥100.00 are left."_s));
    window.find<QLineEdit>("creditAmount")->selectAll();
    window.type(u"30"_s);
    CHECK(window.words().contains(u"¥70.00 are left afterwards."_s));
    window.press(Qt::Key_Tab);
    window.type(u"T-81"_s);
    window.picture(u"credit-taking"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return balance(window) == window.store().money(u"70.00"_s); }));
    const QAbstractItemModel *entries = window.find<QAbstractItemView>("creditEntries")->model();
    REQUIRE(waitFor([&] { return entries->rowCount() == 1; }));
    CHECK(entries->index(0, 3).data().toString() == u"T-81"_s);
    CHECK(window.find<QPushButton>("redeemCredit")->hasFocus()); // ready for the next
    const CreditPage page = *window.store().reader().showCredit(codeIn(window));
    REQUIRE(page.entries.size() == 1);
    CHECK(page.entries.front().reference == u"T-81"_s);
    CHECK(page.people.at(page.entries.front().by).login == u"li"_s);
}

TEST_CASE("a manager voids the rest at the screen of somebody else", "[ui][returns][credit]")
{
    ReturnsFixture window(u"li"_s, issue);
    window.page().showCredit(codeIn(window));
    window.find<QPushButton>("voidCredit")->click();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(u"Say why it is voided."_s));
    window.type(u"lost by the customer"_s);
    ui::goToTabStop(window.page(), true);
    ui::goToTabStop(window.page(), true);
    window.type(u"246810"_s);
    window.picture(u"credit-void"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return balance(window).isZero(); }));
    CHECK(window.words().contains(u"Nothing is left of it."_s));
    CHECK_FALSE(window.find<QPushButton>("redeemCredit")->isEnabled());
    const auto events = window.store().show(kNumber).events;
    const auto voided = std::ranges::find(events, EventAction::CreditVoided, &EventView::action);
    REQUIRE(voided != events.end());
    CHECK(voided->login == u"hao"_s);
    CHECK(voided->facts.contains(u"asked_by"_s));
    window.press(Qt::Key_Escape);
    CHECK(window.find<QWidget>("detailPane")->isVisible());
}

TEST_CASE("what was voided by mistake is restored in its place", "[ui][returns][credit]")
{
    ReturnsFixture window(u"hao"_s, issue);
    const QString code = codeIn(window);
    const Money before = balance(window);
    CHECK(window.store().writer().voidCredit(window.store().as(u"hao"_s), code, u"lost"_s));
    window.page().showCredit(code);
    const auto isThere = [&](const QString &name) { return window.page().findChild<QPushButton *>(name)->isVisible(); };
    CHECK_FALSE(isThere(u"voidCredit"_s));
    window.find<QPushButton>("restoreCredit")->click();
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(u"Say why it is restored."_s));
    window.inBothLanguages(u"credit-restore"_s);
    window.type(u"found again"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return balance(window) == before; }));
    REQUIRE(waitFor([&] { return isThere(u"voidCredit"_s); }));
    CHECK_FALSE(isThere(u"restoreCredit"_s));
    window.picture(u"credit-restored"_s);
}

TEST_CASE("after its last day nothing is taken, in Chinese", "[ui][returns][credit]")
{
    ReturnsFixture window(u"li"_s, issue);
    window.store().clock().advanceMs(11LL * 86'400'000);
    window.context().setLanguage(u"zh_CN"_s);
    window.page().showCredit(codeIn(window));
    CHECK(window.words().contains(u"已过有效期"_s));
    CHECK_FALSE(window.find<QPushButton>("redeemCredit")->isEnabled());
    CHECK(window.find<QPushButton>("voidCredit")->isEnabled());
    window.picture(u"credit-expired-zh"_s);
    window.context().setLanguage(u"en"_s);
}
