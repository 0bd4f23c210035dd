// SPDX-License-Identifier: GPL-3.0-or-later
// The manager sets time limits and groups of customers in the window.
#include "tests/support/rules.h"
#include "tests/ui/page_stage.h"
#include "ui/settings/times/duration_edit.h"
#include "ui/settings/times/time_settings.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Desk {
    StoreFixture store;
    PageStage<ui::TimeSettings> stage;

    explicit Desk(const QString &login = u"hao"_s) : stage(store, login) {}
    template <typename Widget> Widget *find(const char *name) { return stage.find<Widget>(name); }
    /// Those that are seen, in the order of the page.
    template <typename Widget> QList<Widget *> all(const char *name)
    {
        QList<Widget *> seen;
        for (auto *each : stage.page().findChildren<Widget *>(QString::fromLatin1(name))) {
            if (each->isVisible()) {
                seen.append(each);
            }
        }
        std::ranges::sort(seen, {}, [](const Widget *each) { return each->mapToGlobal(QPoint()).y(); });
        return seen;
    }
    [[nodiscard]] Policy rules() const { return *store.reader().policy(); }
    void press(const char *name) { find<QAbstractButton>(name)->click(); }
    void goTo(const QString &page)
    {
        for (auto *segment : stage.page().findChildren<QAbstractButton *>()) {
            if (segment->text() == page) {
                segment->click();
            }
        }
    }
    void choose(QComboBox *list, const QString &code)
    {
        REQUIRE(list->findData(code) >= 0);
        list->setCurrentIndex(list->findData(code));
    }
    void addGroup(const QString &english, const QString &chinese)
    {
        press("addGroup");
        all<QLineEdit>("groupEnglish").back()->setText(english);
        all<QLineEdit>("groupChinese").back()->setText(chinese);
    }
};

void set(ui::DurationEdit &edit, int count, int unit)
{
    auto *list = edit.findChild<QComboBox *>();
    list->setCurrentIndex(list->findData(unit));
    edit.findChild<QSpinBox *>()->setValue(count);
}
}

TEST_CASE("limits are shown in hours or minutes, changed, and in force for what begins later", "[ui][settings][times]")
{
    Desk desk;
    auto *inspect = desk.find<ui::DurationEdit>("limitOf_inspect");
    CHECK(inspect->minutes() == 2880);
    CHECK(inspect->findChild<QSpinBox *>()->value() == 48);
    CHECK(desk.find<ui::DurationEdit>("limitOf_follow_up") == nullptr);
    set(*inspect, 90, 1);
    desk.find<QSpinBox>("warnAtPercent")->setValue(60);
    desk.find<QSpinBox>("goodsExpectedDays")->setValue(5);
    const int followUp = desk.rules().stepLimitsMinutes.back();
    desk.press("saveLimits");
    REQUIRE(desk.stage.waitFor([&] { return desk.rules().warnAtPercent == 60; }));
    CHECK(desk.rules().stepLimitsMinutes.at(static_cast<std::size_t>(Step::Inspect)) == 90);
    CHECK(desk.rules().stepLimitsMinutes.back() == followUp);
    CHECK(desk.rules().goodsExpectedDays == 5);
    CHECK(inspect->findChild<QSpinBox *>()->value() == 90);
    desk.stage.picture("time-limits");
}

TEST_CASE("groups get codes, and limits name them; the first that fits is the upper one", "[ui][settings][times]")
{
    Desk desk;
    desk.goTo(u"Groups of customers"_s);
    desk.addGroup(u"Gold members"_s, u"金卡会员"_s);
    desk.addGroup(u"老朋友"_s, u"老朋友"_s);
    desk.stage.picture("time-groups");
    desk.press("saveGroups");
    REQUIRE(desk.stage.waitFor([&] { return desk.rules().customerGroups.size() == 2; }));
    CHECK(desk.rules().customerGroups[0].code == u"gold_members"_s);
    CHECK(desk.rules().customerGroups[1].code == u"group"_s);
    desk.goTo(u"Limits"_s);
    desk.press("addLimit");
    desk.press("addLimit");
    auto steps = desk.all<QComboBox>("limitStep");
    REQUIRE(steps.size() == 2);
    desk.choose(steps[0], u"settle"_s);
    desk.choose(desk.all<QComboBox>("limitGroup")[0], u"gold_members"_s);
    desk.choose(steps[1], u"inspect"_s);
    desk.choose(desk.all<QComboBox>("limitReason")[1], u"defective"_s);
    CHECK_FALSE(desk.all<QAbstractButton>("limitUp")[0]->isEnabled());
    desk.all<QAbstractButton>("limitUp")[1]->click();
    CHECK(QTest::qWaitFor([&] { return desk.all<QComboBox>("limitStep")[0]->currentData() == u"inspect"_s; }));
    desk.stage.picture("time-limits-groups");
    desk.press("saveLimits");
    REQUIRE(desk.stage.waitFor([&] { return desk.rules().limitRules.size() == 2; }));
    CHECK(desk.rules().limitRules[0] == LimitRule{Step::Inspect, u"defective"_s, {}, 1440});
    CHECK(desk.rules().limitRules[1] == LimitRule{Step::Settle, {}, u"gold_members"_s, 1440});
    desk.goTo(u"Groups of customers"_s);
    CHECK(desk.all<QAbstractButton>("removeGroup")[0]->toolTip().contains(u"Remove that limit first."_s));
    CHECK(desk.all<QAbstractButton>("removeGroup")[1]->isEnabled());
}

TEST_CASE("a limit for everybody and a group without a name stay on the screen with what is missing",
          "[ui][settings][times]")
{
    Desk desk;
    desk.press("addLimit");
    desk.press("saveLimits");
    CHECK(desk.stage.text().contains(u"Limit 1 is for everybody."_s));
    CHECK(desk.rules().limitRules.empty());
    desk.press("removeLimit");
    CHECK_FALSE(desk.stage.text().contains(u"Limit 1 is for everybody."_s));
    desk.goTo(u"Groups of customers"_s);
    desk.addGroup(u"Gold"_s, {});
    desk.press("saveGroups");
    CHECK(desk.stage.text().contains(u"Write its Chinese name."_s));
    desk.all<QLineEdit>("groupChinese").back()->setText(u"金卡"_s);
    desk.addGroup(u"gold"_s, u"黄金"_s);
    desk.press("saveGroups");
    CHECK(desk.stage.text().contains(u"names two groups"_s));
    CHECK(desk.rules().customerGroups.empty());
    CHECK(desk.all<QLineEdit>("groupEnglish").size() == 2);
}

TEST_CASE("what is typed stays when somebody else changes the limits, who are told", "[ui][settings][times]")
{
    Desk desk;
    auto *review = desk.find<ui::DurationEdit>("limitOf_review");
    set(*review, 5, 60);
    setRules(desk.store, [](Policy &policy) { policy.stepLimitsMinutes.at(0) = 120; });
    desk.stage.context().readAgain();
    REQUIRE(QTest::qWaitFor([&] { return desk.stage.text().contains(u"Somebody else changed this meanwhile"_s); }));
    CHECK(review->minutes() == 300);
    for (auto *button : desk.stage.page().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Show what is in force"_s) {
            button->click();
            break;
        }
    }
    CHECK(review->minutes() == 120);
    setRules(desk.store, [](Policy &policy) { policy.stepLimitsMinutes.at(0) = 180; });
    desk.stage.context().readAgain();
    CHECK(QTest::qWaitFor([&] { return review->minutes() == 180; })); // nothing typed: it follows
}

TEST_CASE("who is no manager changes no limit", "[ui][settings][times]")
{
    Desk desk(u"li"_s);
    set(*desk.find<ui::DurationEdit>("limitOf_review"), 5, 60);
    desk.press("saveLimits");
    REQUIRE(QTest::qWaitFor([&] { return desk.stage.text().contains(u"anager"_s); }));
    CHECK(desk.rules().stepLimitsMinutes.at(0) == 1440);
    CHECK(desk.find<ui::DurationEdit>("limitOf_review")->minutes() == 300);
}
