// SPDX-License-Identifier: GPL-3.0-or-later
// A list of people beside a PIN.
#include "ui/returns/detail/approver_fields.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
ApproverFields::ApproverFields(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_caption(new TextLabel(TextUse::Body, Ink::Muted)), m_person(new QComboBox),
      m_pin(new CodeEdit), m_note(new FieldNote(m_pin))
{
    m_person->setObjectName(QStringLiteral("approver"));
    m_pin->setObjectName(QStringLiteral("approverPin"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_caption->setBuddy(m_pin);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_caption);
    row->addWidget(m_person, 2);
    row->addWidget(m_pin, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(4), px(16), px(4));
    layout->setSpacing(px(4));
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(m_pin, &QLineEdit::textChanged, m_note, &FieldNote::clear);
    retranslate();
    withdraw();
}

void ApproverFields::offer(Right right, const std::set<StaffId> &without)
{
    fill(right, without);
    m_isTaking = right == Right::TakeOver;
    m_isOffered = true;
    retranslate();
    show();
}

void ApproverFields::fill(Right right, const std::set<StaffId> &without)
{
    m_person->clear();
    for (const Staff &staff : m_context.desk().staff().value_or(std::vector<Staff>())) {
        const bool isOther = m_context.isLoggedIn() && staff.login != m_context.session().staff.login;
        if (isOther && !staff.isDisabled && mayDo(staff.roles, right) && !without.contains(staff.id)) {
            m_person->addItem(staff.name.isEmpty() ? staff.login : staff.name, staff.login);
        }
    }
}

void ApproverFields::withdraw()
{
    m_isOffered = false;
    m_pin->clear();
    m_note->clear();
    hide();
}

bool ApproverFields::isComplete()
{
    if (!m_isOffered) {
        return true;
    }
    if (m_person->currentIndex() < 0) {
        m_note->refuse(tr("Nobody else may decide this."));
        return false;
    }
    if (m_pin->text().isEmpty()) {
        m_note->refuse(tr("The PIN of the person who decides."));
        return false;
    }
    return true;
}

std::optional<Approver> ApproverFields::approver() const
{
    return m_isOffered ? std::optional(Approver{m_person->currentData().toString(), m_pin->text()}) : std::nullopt;
}

void ApproverFields::takeFocus()
{
    QWidget *first = m_person->count() > 1 ? static_cast<QWidget *>(m_person) : m_pin;
    first->setFocus(Qt::OtherFocusReason);
}

void ApproverFields::forgetPin()
{
    m_pin->clear();
}

void ApproverFields::askAgain()
{
    forgetPin();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void ApproverFields::retranslate()
{
    const QString caption = m_isTaking ? tr("Taken by") : tr("Decided by");
    m_caption->setText(caption);
    m_person->setAccessibleName(caption);
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN of the person who decides"));
}
}
