// SPDX-License-Identifier: GPL-3.0-or-later
// Most returns go fast, some wait, a few are declined, lost, refused or paid twice tried.
#include "core/desk/demo_plan.h"

namespace rd
{
namespace
{
constexpr int kHour = 60;

class Plan final
{
public:
    Plan(DemoStory &story, UtcTime at, DemoDice &dice) : m_story(story), m_at(at), m_dice(dice) {}
    void then(DemoAct act) { m_story.beats.push_back({m_at, act}); }
    void later(int leastMinutes, int mostMinutes)
    {
        m_at = m_at.plusMinutes(leastMinutes + m_dice.roll(mostMinutes - leastMinutes + 1));
    }

private:
    DemoStory &m_story;
    UtcTime m_at;
    DemoDice &m_dice;
};

void planMoney(Plan &plan, DemoDice &dice, bool isQuick)
{
    isQuick ? plan.later(3, 40) : plan.later(kHour, 26 * kHour);
    plan.then(DemoAct::Countersign);
    plan.then(DemoAct::Pay);
    plan.later(2 * kHour, 20 * kHour);
    if (dice.chance(3)) {
        plan.then(DemoAct::Fail);
        plan.later(2 * kHour, 22 * kHour);
        plan.then(DemoAct::Pay);
        plan.later(2 * kHour, 20 * kHour);
    }
    plan.then(DemoAct::Confirm);
}

LogRequest requestFor(const DemoSold &sold, DemoDice &dice)
{
    static const std::vector<const char *> kReasons = {"defective",    "defective",    "changed_mind",
                                                       "changed_mind", "changed_mind", "not_as_described",
                                                       "wrong_item",   "missing_part"};
    LogRequest request;
    request.receipt = sold.receipt;
    request.lines = {{1, dice.chance(60) ? sold.quantity : Quantity::units(1), QString::fromLatin1(dice.pick(kReasons)),
                      Resolution::Refund}};
    if (sold.lines > 1 && dice.chance(20)) {
        request.lines.push_back({2, Quantity::units(1), QString::fromLatin1(dice.pick(kReasons)), Resolution::Refund});
    }
    request.areGoodsPresent = dice.chance(65);
    return request;
}
}

DemoStory planReturn(const DemoSold &sold, UtcTime at, DemoDice &dice)
{
    DemoStory story;
    story.loggedBy = dice.chance(50)   ? QStringLiteral("fang")
                     : dice.chance(60) ? QStringLiteral("min")
                                       : QStringLiteral("yang");
    story.request = requestFor(sold, dice);
    const bool isQuick = story.request.areGoodsPresent && dice.chance(50);
    Plan plan(story, at, dice);
    plan.then(DemoAct::Log);
    isQuick ? plan.later(5, 60) : plan.later(kHour, 20 * kHour);
    plan.then(dice.chance(20) ? DemoAct::Decline : DemoAct::Approve);
    if (!story.request.areGoodsPresent) {
        plan.later(4 * kHour, 60 * kHour);
        plan.then(dice.chance(6) ? DemoAct::ReportLost : DemoAct::Receive);
    }
    if (dice.chance(6)) {
        plan.later(kHour, 5 * kHour);
        plan.then(DemoAct::Chase);
    }
    isQuick ? plan.later(10, 120) : plan.later(2 * kHour, 50 * kHour);
    plan.then(dice.chance(5) ? DemoAct::RefuseGoods : DemoAct::Inspect);
    planMoney(plan, dice, isQuick);
    plan.later(20 * kHour, 120 * kHour);
    plan.then(DemoAct::HandBack);
    return story;
}
}
