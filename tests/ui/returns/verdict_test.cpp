// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say is shown before anything is saved, and what nobody may override cannot be saved.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"

#include "core/policy/policy_json.h"

#include <QAbstractButton>
#include <QLabel>

using namespace rd;
using namespace rd::test;

namespace
{
/// Articles are SKU-1 and SKU-2 of a sale 40 days old.
void ruled(StoreFixture &store)
{
    Policy policy = store.reader().policy().value();
    policy.warrantyDays = 365;
    ArticleRule never;
    never.article = QStringLiteral("SKU-1");
    never.finalSale = FinalSale::Never;
    ArticleRule looked;
    looked.article = QStringLiteral("SKU-2");
    looked.needsReview = true;
    policy.articleRules = {never, looked};
    const auto set = store.writer().setPolicy(store.as(QStringLiteral("hao")),
                                              policyToJson(policy, store.reader().facts().currency));
    REQUIRE(set);
    store.sell(QStringLiteral("3001"),
               {{QStringLiteral("1"), QStringLiteral("20.00")}, {QStringLiteral("1"), QStringLiteral("80.00")}}, 40);
}

struct Entry {
    ReturnsFixture window{QStringLiteral("li"), ruled};

    /// Ticks one line and chooses the reason of this digit.
    QString said(const char *tick, Qt::Key reason)
    {
        window.page().startNewReturn(window.sale(QStringLiteral("3001")));
        window.find<QAbstractButton>(tick)->setChecked(true);
        window.press(reason);
        return window.words();
    }
};
}

TEST_CASE("an article sold for good cannot be saved, and the screen says why", "[ui][returns]")
{
    Entry entry;
    const QString words = entry.said("tick_1", Qt::Key_4); // changed mind
    CHECK(words.contains(QStringLiteral("Not accepted")));
    CHECK(words.contains(QStringLiteral("SKU-1 is final sale")));
    entry.window.picture(QStringLiteral("verdict-final-sale"));
    entry.window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(entry.window.returns() == 0);
    CHECK_FALSE(entry.window.find<QAbstractButton>("save")->isEnabled());
    CHECK_FALSE(entry.window.words().contains(QStringLiteral("Promised by"))); // nothing is promised
    entry.window.press(Qt::Key_2); // the wrong item: the store's fault, though late
    CHECK(entry.window.words().contains(QStringLiteral("Outside the rules, a manager may override")));
    CHECK(entry.window.words().contains(QStringLiteral("Promised by")));
    entry.window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return entry.window.returns() == 1; }));
}

TEST_CASE("goods that failed in their warranty say on which day of it they came", "[ui][returns]")
{
    Entry entry;
    const QString words = entry.said("tick_2", Qt::Key_1); // defective
    CHECK(words.contains(QStringLiteral("in warranty, day 40 of 365")));
    CHECK(words.contains(QStringLiteral("SKU-2 is always reviewed")));
    entry.window.picture(QStringLiteral("verdict-warranty"));
}
