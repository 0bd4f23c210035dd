// SPDX-License-Identifier: GPL-3.0-or-later
// Two names.
#include "ui/settings/times/group_row.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/read_name.h"

#include <QGridLayout>
#include <QLineEdit>

namespace rd::ui
{
GroupRow::GroupRow(const NamedCode &group, QWidget *parent)
    : QWidget(parent), m_code(group.code), m_english(new QLineEdit(group.name.en)),
      m_chinese(new QLineEdit(group.name.zhCn)), m_englishNote(new FieldNote(m_english)),
      m_chineseNote(new FieldNote(m_chinese)),
      m_remove(new ActionButton(ButtonKind::Quiet, QStringLiteral("trash-2"), {}))
{
    setObjectName(QStringLiteral("customerGroupRow"));
    m_english->setObjectName(QStringLiteral("groupEnglish"));
    m_chinese->setObjectName(QStringLiteral("groupChinese"));
    m_remove->setObjectName(QStringLiteral("removeGroup"));
    m_remove->setIconOnly(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    grid->addWidget(m_english, 0, 0);
    grid->addWidget(m_chinese, 0, 1);
    grid->addWidget(m_remove, 0, 2);
    grid->addWidget(m_englishNote, 1, 0);
    grid->addWidget(m_chineseNote, 1, 1);
    connect(m_english, &QLineEdit::textChanged, m_englishNote, &FieldNote::clear);
    connect(m_chinese, &QLineEdit::textChanged, m_chineseNote, &FieldNote::clear);
    connect(m_remove, &QPushButton::clicked, this, &GroupRow::removalWanted);
}

NamedCode GroupRow::group() const
{
    return {m_code, {m_english->text().trimmed(), m_chinese->text().trimmed()}, {}};
}

bool GroupRow::isComplete()
{
    if (m_english->text().trimmed().isEmpty()) {
        m_englishNote->refuse(tr("Write its English name."));
        return false;
    }
    if (m_chinese->text().trimmed().isEmpty()) {
        m_chineseNote->refuse(tr("Write its Chinese name."));
        return false;
    }
    return true;
}

void GroupRow::setPlace(int place)
{
    m_english->setPlaceholderText(tr("English name"));
    m_chinese->setPlaceholderText(tr("Chinese name"));
    setReadName(*m_english, tr("English name of group %1").arg(place));
    setReadName(*m_chinese, tr("Chinese name of group %1").arg(place));
    m_remove->setText(tr("Remove group %1").arg(place));
}

void GroupRow::setKept(const QString &reason)
{
    m_remove->setBlocked(reason);
}

void GroupRow::takeFocus()
{
    m_english->setFocus(Qt::OtherFocusReason);
}
}
