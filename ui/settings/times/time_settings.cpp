// SPDX-License-Identifier: GPL-3.0-or-later
// Limits, hours and groups.
#include "ui/settings/times/time_settings.h"

#include "ui/common/widgets/message_stack.h"
#include "ui/settings/times/groups_page.h"
#include "ui/settings/times/hours_page.h"
#include "ui/settings/times/limits_page.h"

namespace rd::ui
{
TimeSettings::TimeSettings(AppContext &context, QWidget *parent)
    : RulesScreen(context, {QStringLiteral("limits"), QStringLiteral("hours"), QStringLiteral("groups")}, parent),
      m_limits(new LimitsPage(context, editor())), m_hours(new HoursPage(context, editor())),
      m_groups(new GroupsPage(context, editor()))
{
    setObjectName(QStringLiteral("timeSettings"));
    addPage(m_limits, [this] { m_limits->takeFocus(); });
    addPage(m_hours, [this] { m_hours->takeFocus(); });
    addPage(m_groups, [this] { m_groups->takeFocus(); });
    connect(m_limits, &LimitsPage::done, this, &TimeSettings::tellDone);
    connect(m_hours, &HoursPage::done, this, &TimeSettings::tellDone);
    connect(m_hours, &HoursPage::refused, this, &TimeSettings::refuse);
    connect(m_hours, &HoursPage::changedMeanwhile, this, [this] { tellChanged([this] { m_hours->showInForce(); }); });
    connect(m_groups, &GroupsPage::done, this, &TimeSettings::tellDone);
    connect(m_limits, &LimitsPage::refused, this, &TimeSettings::refuse);
    connect(m_groups, &GroupsPage::refused, this, &TimeSettings::refuse);
    connect(m_limits, &LimitsPage::changedMeanwhile, this,
            [this] { tellChanged([this] { m_limits->showInForce(); }); });
    connect(m_groups, &GroupsPage::changedMeanwhile, this,
            [this] { tellChanged([this] { m_groups->showInForce(); }); });
    retranslate();
}

void TimeSettings::tellChanged(const std::function<void()> &showInForce)
{
    messages().clear();
    messages().tell({MessageKind::Warning,
                     tr("Somebody else changed this meanwhile"),
                     tr("What you typed is still here; saving it replaces what is in force."),
                     {{tr("Show what is in force"),
                       [this, showInForce] {
                           messages().clear();
                           showInForce();
                       }}},
                     0});
}

void TimeSettings::refresh()
{
    m_limits->refresh();
    m_hours->refresh();
    m_groups->refresh();
}

void TimeSettings::retranslate()
{
    setWords(tr("Time limits"), {tr("Limits"), tr("Opening hours"), tr("Groups of customers")});
    m_limits->retranslate();
    m_hours->retranslate();
    m_groups->retranslate();
}
}
