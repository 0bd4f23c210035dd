// SPDX-License-Identifier: GPL-3.0-or-later
// A list of names, and codes made of them.
#include "ui/settings/times/groups_page.h"

#include "core/domain/customer_grouping.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_area.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/settings/rules/rules_editor.h"
#include "ui/settings/times/group_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
/// "Gold members" as "gold_members"; without a letter of ASCII "group".
QString codeFrom(const QString &name)
{
    QString code;
    for (const QChar each : name.toLower()) {
        const bool isPlain = each.unicode() < 128 && each.isLetterOrNumber();
        if (isPlain) {
            code += each;
        } else if (!code.isEmpty() && !code.endsWith(QLatin1Char('_'))) {
            code += QLatin1Char('_');
        }
    }
    while (code.endsWith(QLatin1Char('_'))) {
        code.chop(1);
    }
    return code.isEmpty() || !code.front().isLetter() ? QStringLiteral("group") : code;
}

/// Each new group with a code of its own; those of the others stay, since customers and limits name them.
std::vector<NamedCode> withCodes(std::vector<NamedCode> groups)
{
    QStringList taken{kNoGroup, kGroupOfTill};
    for (const NamedCode &group : groups) {
        taken.append(group.code);
    }
    for (NamedCode &group : groups) {
        if (!group.code.isEmpty()) {
            continue;
        }
        const QString wanted = codeFrom(group.name.en);
        QString code = wanted;
        for (int i = 2; taken.contains(code); ++i) {
            code = wanted + QLatin1Char('_') + QString::number(i);
        }
        taken.append(code);
        group.code = code;
    }
    return groups;
}

/// A name by which the till could mean two groups; empty when there is none.
QString doubledName(const std::vector<NamedCode> &groups)
{
    std::map<QString, std::size_t> owners;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const NamedCode &group = groups[i];
        for (const QString &word : {group.code, group.name.en, group.name.zhCn}) {
            const auto [owner, isNew] = owners.try_emplace(word.toCaseFolded(), i);
            if (!isNew && owner->second != i) {
                return word;
            }
        }
    }
    return {};
}
}

GroupsPage::GroupsPage(AppContext &context, RulesEditor &editor, QWidget *parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_box(new SectionBox), m_explanation(captionLabel()),
      m_place(new QVBoxLayout), m_note(new FieldNote(m_box)),
      m_add(new ActionButton(ButtonKind::Flat, QStringLiteral("plus"), {})),
      m_save(new ActionButton(ButtonKind::Primary))
{
    m_add->setObjectName(QStringLiteral("addGroup"));
    m_save->setObjectName(QStringLiteral("saveGroups"));
    m_explanation->setWordWrap(true);
    m_place->setSpacing(px(8));
    m_box->body()->addWidget(m_explanation);
    m_box->body()->addLayout(m_place);
    m_box->body()->addWidget(m_note);
    m_box->body()->addWidget(m_add, 0, Qt::AlignLeft);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->addWidget(m_box);
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
        addRow({})->takeFocus();
        setPlaces();
    });
    connect(m_save, &QPushButton::clicked, this, &GroupsPage::save);
    retranslate();
}

std::vector<NamedCode> GroupsPage::typed() const
{
    std::vector<NamedCode> groups;
    for (const GroupRow *row : m_rows) {
        groups.push_back(row->group());
    }
    return groups;
}

void GroupsPage::refresh()
{
    const std::vector<NamedCode> &inForce = m_context.policy().customerGroups;
    if (m_shown && typed() != *m_shown && withCodes(typed()) != inForce) {
        if (inForce != *m_shown) {
            m_shown = inForce;
            Q_EMIT changedMeanwhile();
        }
    } else if (m_shown != inForce || typed() != inForce) {
        showInForce();
    }
    setPlaces();
}

void GroupsPage::showInForce()
{
    m_shown = m_context.policy().customerGroups;
    while (!m_rows.empty()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (const NamedCode &group : *m_shown) {
        addRow(group);
    }
    setPlaces();
}

GroupRow *GroupsPage::addRow(const NamedCode &group)
{
    auto *row = new GroupRow(group, m_box);
    m_place->addWidget(row);
    row->show(); // at once, so that it can take the focus
    m_rows.push_back(row);
    connect(row, &GroupRow::removalWanted, this, [this, row] { remove(row); });
    return row;
}

void GroupsPage::remove(GroupRow *row)
{
    std::erase(m_rows, row);
    m_place->removeWidget(row);
    row->hide();
    row->deleteLater();
    setPlaces();
    m_add->setFocus(Qt::OtherFocusReason);
}

void GroupsPage::setPlaces()
{
    const std::vector<LimitRule> &limits = m_context.policy().limitRules;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString code = m_rows[i]->group().code;
        const bool isUsed = !code.isEmpty() && std::ranges::find(limits, code, &LimitRule::group) != limits.end();
        m_rows[i]->setPlace(static_cast<int>(i) + 1);
        m_rows[i]->setKept(isUsed ? tr("A time limit names this group. Remove that limit first.") : QString());
    }
    m_note->clear();
}

void GroupsPage::save()
{
    if (m_editor.isBusy() || !std::ranges::all_of(m_rows, &GroupRow::isComplete)) {
        return;
    }
    const std::vector<NamedCode> groups = withCodes(typed());
    if (const QString doubled = doubledName(groups); !doubled.isEmpty()) {
        m_note->refuse(tr("“%1” names two groups. Give each names of its own.").arg(doubled));
        return;
    }
    m_editor.save([groups](Policy &policy) { policy.customerGroups = groups; }, {},
                  [this](const Result<Answer> &answer) {
                      if (!answer) {
                          Q_EMIT refused(answer.error());
                          return;
                      }
                      showInForce(); // with their codes
                      Q_EMIT done(tr("Groups of customers saved."));
                  });
}

void GroupsPage::takeFocus()
{
    if (m_rows.empty()) {
        m_add->setFocus(Qt::OtherFocusReason);
    } else {
        m_rows.front()->takeFocus();
    }
}

void GroupsPage::retranslate()
{
    m_box->setTitle(tr("Groups of customers"));
    m_explanation->setText(
        tr("Time limits may differ by group. A column “customer group” of a sales file names a group by one of its "
           "names; a manager can say otherwise on the screen of a customer."));
    m_add->setText(tr("Another group"));
    m_save->setText(tr("Save"));
    refresh();
}
}
