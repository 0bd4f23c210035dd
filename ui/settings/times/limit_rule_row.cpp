// SPDX-License-Identifier: GPL-3.0-or-later
// Three lists, a duration, and its place.
#include "ui/settings/times/limit_rule_row.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/read_name.h"
#include "ui/settings/times/duration_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace rd::ui
{
namespace
{
/// Fills a list anew; a code that is gone stays in it, so that nobody's choice changes by itself.
void fill(QComboBox &list, const std::vector<std::pair<QString, QString>> &choices, const QString &chosen)
{
    const QSignalBlocker quiet(&list);
    list.clear();
    for (const auto &[code, words] : choices) {
        list.addItem(words, code);
    }
    if (list.findData(chosen) < 0) {
        list.addItem(chosen, chosen);
    }
    list.setCurrentIndex(list.findData(chosen));
}
}

LimitRuleRow::LimitRuleRow(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_step(new QComboBox), m_reason(new QComboBox), m_group(new QComboBox),
      m_limit(new DurationEdit), m_up(new ActionButton(ButtonKind::Quiet, QStringLiteral("arrow-up"), {})),
      m_remove(new ActionButton(ButtonKind::Quiet, QStringLiteral("trash-2"), {}))
{
    setObjectName(QStringLiteral("limitRule"));
    m_step->setObjectName(QStringLiteral("limitStep"));
    m_reason->setObjectName(QStringLiteral("limitReason"));
    m_group->setObjectName(QStringLiteral("limitGroup"));
    m_up->setObjectName(QStringLiteral("limitUp"));
    m_remove->setObjectName(QStringLiteral("removeLimit"));
    m_up->setIconOnly(true);
    m_remove->setIconOnly(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_step, 2);
    layout->addWidget(m_reason, 3);
    layout->addWidget(m_group, 2);
    layout->addWidget(m_limit);
    layout->addWidget(m_up);
    layout->addWidget(m_remove);
    for (QComboBox *list : {m_step, m_reason, m_group}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(6);
        connect(list, &QComboBox::currentIndexChanged, this, &LimitRuleRow::changed);
    }
    connect(m_limit, &DurationEdit::changed, this, &LimitRuleRow::changed);
    connect(m_up, &QPushButton::clicked, this, &LimitRuleRow::upWanted);
    connect(m_remove, &QPushButton::clicked, this, &LimitRuleRow::removalWanted);
    setRule({});
}

void LimitRuleRow::setRule(const LimitRule &rule)
{
    const Formatter &format = m_context.format();
    const Policy &policy = m_context.policy();
    std::vector<std::pair<QString, QString>> steps;
    for (const auto &entry : CodeTable<Step>::kNames) {
        if (entry.code != Step::FollowUp) { // its limit is that of what is followed up
            steps.emplace_back(entry.name, format.step(entry.code));
        }
    }
    std::vector<std::pair<QString, QString>> reasons{{QString(), tr("any reason")}};
    for (const ReasonRule &reason : policy.reasons) {
        reasons.emplace_back(reason.code, format.reason(reason.code));
    }
    std::vector<std::pair<QString, QString>> groups{{QString(), tr("any customer")}};
    for (const NamedCode &group : policy.customerGroups) {
        groups.emplace_back(group.code, format.customerGroup(group.code));
    }
    fill(*m_step, steps, codeOf(rule.step));
    fill(*m_reason, reasons, rule.reason);
    fill(*m_group, groups, rule.group);
    m_limit->setMinutes(std::max(1, rule.minutes));
}

LimitRule LimitRuleRow::rule() const
{
    return {fromCode<Step>(m_step->currentData().toString()).value_or(Step::Review), m_reason->currentData().toString(),
            m_group->currentData().toString(), m_limit->minutes()};
}

void LimitRuleRow::refill()
{
    setRule(rule());
    m_limit->retranslate();
    setPlace(m_place);
}

void LimitRuleRow::setPlace(int place)
{
    m_place = place;
    setReadName(*m_step, tr("Step of limit %1").arg(place));
    setReadName(*m_reason, tr("Reason of limit %1").arg(place));
    setReadName(*m_group, tr("Customers of limit %1").arg(place));
    m_limit->setReadName(tr("Limit %1").arg(place));
    m_up->setText(tr("Move limit %1 up").arg(place));
    m_remove->setText(tr("Remove limit %1").arg(place));
    m_up->setBlocked(place == 1 ? tr("It is the first.") : QString());
}

void LimitRuleRow::takeFocus()
{
    m_step->setFocus(Qt::OtherFocusReason);
}
}
