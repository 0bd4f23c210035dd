// SPDX-License-Identifier: GPL-3.0-or-later
// A limit for each step, and a list of those that are otherwise.
#include "ui/settings/times/limits_page.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_area.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"
#include "ui/common/widgets/section_box.h"
#include "ui/settings/rules/rules_editor.h"
#include "ui/settings/times/duration_edit.h"
#include "ui/settings/times/limit_rule_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kYearDays = 366;
constexpr int kUsualRule = 24 * 60;
}

LimitsPage::LimitsPage(AppContext &context, RulesEditor &editor, QWidget *parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_expected(new QSpinBox), m_warn(new QSpinBox),
      m_none(captionLabel()), m_place(new QVBoxLayout), m_note(nullptr),
      m_add(new ActionButton(ButtonKind::Flat, QStringLiteral("plus"), {})),
      m_save(new ActionButton(ButtonKind::Primary))
{
    m_expected->setObjectName(QStringLiteral("goodsExpectedDays"));
    m_warn->setObjectName(QStringLiteral("warnAtPercent"));
    m_add->setObjectName(QStringLiteral("addLimit"));
    m_save->setObjectName(QStringLiteral("saveLimits"));
    m_expected->setRange(0, kYearDays);
    m_warn->setRange(1, 100);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(12));
    column->addWidget(buildSteps());
    column->addWidget(buildRules());
    column->addStretch();
    auto *area = new FormArea;
    area->setWidget(inside);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(16), px(8), px(16), px(8));
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({Step::Inspect, {}, {}, kUsualRule})->takeFocus();
        setPlaces();
    });
    connect(m_save, &QPushButton::clicked, this, &LimitsPage::save);
    retranslate();
}

QWidget *LimitsPage::buildSteps()
{
    auto *left = new QWidget;
    auto *right = new QWidget;
    QGridLayout *begin = makeFormGrid(left);
    QGridLayout *end = makeFormGrid(right);
    for (const auto &entry : CodeTable<Step>::kNames) {
        if (entry.code != Step::FollowUp) { // its limit is that of what is followed up
            auto *limit = new DurationEdit;
            limit->setObjectName(QStringLiteral("limitOf_") + entry.name);
            const bool isLater = entry.code == Step::Settle || entry.code == Step::HandBack;
            m_steps.push_back({entry.code, addField(isLater ? end : begin, {}, limit), limit});
        }
    }
    for (QSpinBox *spin : {m_expected, m_warn}) {
        spin->setMinimumHeight(Theme::current().fieldHeight());
    }
    m_expectedCaption = addField(end, {}, m_expected);
    m_warnCaption = addField(end, {}, m_warn);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(32));
    for (QWidget *column : {left, right}) {
        auto *grid = static_cast<QGridLayout *>(column->layout());
        grid->setColumnStretch(1, 0);
        columns->addWidget(column, 0, Qt::AlignTop);
    }
    columns->addStretch();
    m_stepBox = new SectionBox;
    m_stepBox->body()->addLayout(columns);
    return m_stepBox;
}

QWidget *LimitsPage::buildRules()
{
    m_ruleBox = new SectionBox;
    m_place->setSpacing(px(8));
    m_note = new FieldNote(m_ruleBox);
    m_ruleBox->body()->addWidget(m_none);
    m_ruleBox->body()->addLayout(m_place);
    m_ruleBox->body()->addWidget(m_note);
    m_ruleBox->body()->addWidget(m_add, 0, Qt::AlignLeft);
    return m_ruleBox;
}

Limits LimitsPage::typed() const
{
    Limits limits = *m_shown; // a step without a field keeps its limit
    for (const StepRow &row : m_steps) {
        limits.steps.at(static_cast<std::size_t>(row.step)) = row.limit->minutes();
    }
    limits.goodsExpectedDays = m_expected->value();
    limits.warnAtPercent = m_warn->value();
    limits.rules.clear();
    for (const LimitRuleRow *row : m_rows) {
        limits.rules.push_back(row->rule());
    }
    return limits;
}

void LimitsPage::refresh()
{
    const Limits inForce = Limits::of(m_context.policy());
    if (m_shown && typed() != *m_shown && typed() != inForce) {
        if (inForce != *m_shown) {
            m_shown = inForce;
            Q_EMIT changedMeanwhile();
        }
    } else if (m_shown != inForce) {
        show(inForce);
    }
    for (LimitRuleRow *row : m_rows) {
        row->refill();
    }
    showHours();
}

void LimitsPage::showInForce()
{
    show(Limits::of(m_context.policy()));
}

void LimitsPage::show(const Limits &limits)
{
    m_shown = limits;
    m_note->clear();
    for (const StepRow &row : m_steps) {
        row.limit->setMinutes(limits.steps.at(static_cast<std::size_t>(row.step)));
    }
    m_expected->setValue(limits.goodsExpectedDays);
    m_warn->setValue(limits.warnAtPercent);
    while (!m_rows.empty()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (const LimitRule &rule : limits.rules) {
        addRow(rule);
    }
    setPlaces();
}

LimitRuleRow *LimitsPage::addRow(const LimitRule &rule)
{
    auto *row = new LimitRuleRow(m_context, m_ruleBox);
    row->setRule(rule);
    m_place->addWidget(row);
    row->show(); // at once, so that it can take the focus
    m_rows.push_back(row);
    connect(row, &LimitRuleRow::changed, m_note, &FieldNote::clear);
    connect(row, &LimitRuleRow::upWanted, this, [this, row] { moveUp(row); });
    connect(row, &LimitRuleRow::removalWanted, this, [this, row] { remove(row); });
    return row;
}

void LimitsPage::moveUp(LimitRuleRow *row)
{
    const auto at = std::ranges::find(m_rows, row);
    if (at == m_rows.begin() || at == m_rows.end()) {
        return;
    }
    std::iter_swap(at, at - 1);
    const int place = m_place->indexOf(row);
    m_place->removeWidget(row);
    m_place->insertWidget(place - 1, row);
    setPlaces();
    row->takeFocus();
}

void LimitsPage::remove(LimitRuleRow *row)
{
    std::erase(m_rows, row);
    m_place->removeWidget(row);
    row->hide();
    row->deleteLater();
    setPlaces();
    m_add->setFocus(Qt::OtherFocusReason);
}

void LimitsPage::setPlaces()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setPlace(static_cast<int>(i) + 1);
    }
    m_none->setVisible(m_rows.empty());
    m_note->clear();
}

/// Whether a limit is one of opening hours.
void LimitsPage::showHours()
{
    m_stepBox->setTitle(tr("Every step"),
                        m_context.policy().openingHours ? tr("counted in opening hours") : tr("counted day and night"));
}

void LimitsPage::save()
{
    if (m_editor.isBusy()) {
        return;
    }
    const Limits limits = typed();
    const auto isForAll = [](const LimitRule &rule) { return rule.reason.isEmpty() && rule.group.isEmpty(); };
    if (const auto found = std::ranges::find_if(limits.rules, isForAll); found != limits.rules.end()) {
        const auto place = static_cast<std::size_t>(found - limits.rules.begin());
        m_note->refuse(
            tr("Limit %1 is for everybody. Choose a reason or a group of customers, or set the limit of the step above.")
                .arg(place + 1));
        m_rows[place]->takeFocus();
        return;
    }
    m_editor.save([limits](Policy &policy) { limits.putInto(policy); }, {},
                  [this, limits](const Result<Answer> &answer) {
                      if (!answer) {
                          Q_EMIT refused(answer.error());
                          return;
                      }
                      m_shown = limits;
                      Q_EMIT done(tr("Time limits saved. They count for steps that begin from now on."));
                  });
}

void LimitsPage::takeFocus()
{
    m_steps.front().limit->setFocus(Qt::OtherFocusReason);
}

void LimitsPage::retranslate()
{
    const Formatter &format = m_context.format();
    for (const StepRow &row : m_steps) {
        row.caption->setText(format.step(row.step));
        row.limit->retranslate();
        row.limit->setReadName(tr("Limit of: %1").arg(format.step(row.step)));
    }
    m_expectedCaption->setText(tr("Goods are waited for"));
    setReadName(*m_expected, tr("Days that goods are waited for before their step counts"));
    m_expected->setSuffix(tr(" days first"));
    m_warnCaption->setText(tr("Shown as due soon"));
    setReadName(*m_warn, tr("Percent of the limit after which work is due soon"));
    m_warn->setSuffix(tr(" % of the limit gone"));
    m_ruleBox->setTitle(tr("Other limits for some reasons and customers"), tr("the first that fits counts"));
    m_none->setText(tr("None: the limits above are for everybody."));
    m_add->setText(tr("Another limit"));
    m_save->setText(tr("Save"));
    refresh();
}
}
