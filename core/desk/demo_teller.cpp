// SPDX-License-Identifier: GPL-3.0-or-later
// Each act by the person whose work it is.
#include "core/desk/demo_teller.h"

#include "core/base/exceptions.h"
#include "core/workflow/progress.h"

namespace rd
{
Call DemoTeller::as(const QString &login)
{
    auto known = m_sessions.find(login);
    if (known == m_sessions.end()) {
        auto session = m_desk.login(login, m_pin, LoginKind::CommandLine);
        if (!session) {
            throw LogicError("a person of the demonstration store cannot log in");
        }
        known = m_sessions.emplace(login, *session).first;
    }
    return {known->second, {}, {}, {}};
}

QString DemoTeller::words(const char *en, const char *zhCn) const
{
    return DemoText{en, zhCn}.in(m_language);
}

bool DemoTeller::play(DemoStory &story, DemoAct what)
{
    if (what == DemoAct::Log) {
        return log(story);
    }
    if (story.number.isEmpty()) {
        return false;
    }
    const QString manager = QStringLiteral("hao");
    const QString bench = QStringLiteral("na");
    switch (what) {
    case DemoAct::Log:
        break;
    case DemoAct::Note:
        if (!story.words.isEmpty()) {
            (void)m_desk.act(as(story.loggedBy), story.number, AddNote{story.words});
        }
        break;
    case DemoAct::Chase:
        (void)m_desk.act(as(story.loggedBy), story.number, Chase{});
        break;
    case DemoAct::Approve:
        act(story, manager, Approve{{}, true, words("Regular customer", "老顾客")}, Step::Review);
        break;
    case DemoAct::Decline:
        act(story, manager, Decline{{}, words("Outside the window", "超过退货期限")}, Step::Review);
        break;
    case DemoAct::Receive:
        act(story, bench, Receive{}, Step::Receive);
        break;
    case DemoAct::ReportLost:
        act(story, bench, ReportLost{{}, words("The parcel never came", "包裹未到")}, Step::Receive);
        break;
    case DemoAct::Inspect:
        inspect(story, true);
        break;
    case DemoAct::RefuseGoods:
        inspect(story, false);
        break;
    case DemoAct::Countersign:
        act(story, manager, Countersign{}, Step::Countersign);
        break;
    case DemoAct::Pay:
        pay(story);
        break;
    case DemoAct::Confirm:
        settlePayout(story, true);
        break;
    case DemoAct::Fail:
        settlePayout(story, false);
        break;
    case DemoAct::HandBack:
        act(story, story.loggedBy, HandBack{}, Step::HandBack);
        break;
    case DemoAct::Hold:
        (void)m_desk.act(as(story.loggedBy), story.number, HoldReturn{story.words});
        break;
    }
    return false;
}

bool DemoTeller::log(DemoStory &story)
{
    const auto logged = m_desk.logReturn(as(story.loggedBy), story.request);
    if (logged) {
        story.number = logged->number;
    }
    return logged.has_value();
}

void DemoTeller::act(const DemoStory &story, const QString &login, const Action &action, Step step)
{
    const auto view = m_reader.showReturn(story.number);
    if (view && isOutstanding(view->returnCase, step)) {
        (void)m_desk.act(as(login), story.number, action);
    }
}

void DemoTeller::inspect(const DemoStory &story, bool isAccepted)
{
    static const std::vector<const char *> kConditions = {"unopened", "opened", "opened", "used", "defective"};
    const auto view = m_reader.showReturn(story.number);
    Inspect inspect;
    for (const ReturnLine &line : view ? view->returnCase.lines : std::vector<ReturnLine>()) {
        if (const Quantity here = line.quantities.toInspect(); here.isPositive()) {
            const QString condition = isAccepted ? QString::fromLatin1(m_dice.pick(kConditions))
                                                 : QStringLiteral("damaged");
            const QString goesTo = !isAccepted                               ? QStringLiteral("hand_back")
                                   : condition == QLatin1String("used")      ? QStringLiteral("discount")
                                   : condition == QLatin1String("defective") ? QStringLiteral("return_to_vendor")
                                                                             : QStringLiteral("restock");
            inspect.units.push_back({line.line, here, condition, goesTo});
        }
    }
    if (!inspect.units.empty()) {
        act(story, m_dice.chance(75) ? QStringLiteral("na") : QStringLiteral("yang"), inspect, Step::Inspect);
    }
}

/// Back to the tender it was paid with.
void DemoTeller::pay(const DemoStory &story)
{
    const auto view = m_reader.showReturn(story.number);
    if (!view || !view->sale) {
        return;
    }
    const QString tender = view->sale->tenders.empty() ? kCashTender : view->sale->tenders.front().tender;
    const QString reference = tender == kCashTender
                                  ? QString()
                                  : QStringLiteral("42000%1").arg(++m_references, 8, 10, QLatin1Char('0'));
    act(story, QStringLiteral("lei"), Pay{tender, std::nullopt, reference, std::nullopt}, Step::Settle);
}

void DemoTeller::settlePayout(const DemoStory &story, bool isConfirmed)
{
    const auto view = m_reader.showReturn(story.number);
    if (!view) {
        return;
    }
    for (const Payout &payout : view->returnCase.payouts) {
        if (payout.state == PayoutState::Sent) {
            const Action action = isConfirmed
                                      ? Action(ConfirmPayout{payout.number})
                                      : Action(FailPayout{payout.number, words("Account closed", "账户已注销")});
            (void)m_desk.act(as(QStringLiteral("lei")), story.number, action);
        }
    }
}
}
