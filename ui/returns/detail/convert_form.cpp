// SPDX-License-Identifier: GPL-3.0-or-later
// What waits and has not begun, and what it can become.
#include "ui/returns/detail/convert_form.h"

#include "ui/common/desk/settling.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/detail/settlement_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace rd::ui
{
namespace
{
bool canBecomeAnother(const ReturnView &view, const Settlement &settlement)
{
    const bool isOut = settlement.state == SettlementState::Sent || settlement.state == SettlementState::Back;
    const bool isWaiting = settlement.state == SettlementState::Due
                           || settlement.state == SettlementState::ToCountersign || (isOut && isForRepair(settlement));
    return isWaiting && view.returnCase.paidOut(settlement.number).isZero();
}
}

ConvertForm::ConvertForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_format(format), m_which(new QComboBox), m_to(new QComboBox), m_reason(new QLineEdit),
      m_note(new FieldNote(m_reason))
{
    m_which->setObjectName(QStringLiteral("which"));
    m_to->setObjectName(QStringLiteral("convertTo"));
    m_reason->setObjectName(QStringLiteral("actionText"));
    m_reason->setPlaceholderText(tr("Reason (compulsory)"));
    const SettlementWords words(view, format);
    for (const Settlement &settlement : view.returnCase.settlements) {
        if (canBecomeAnother(view, settlement)) {
            m_waiting.push_back(settlement);
            m_which->addItem(words.title(settlement));
        }
    }
    QGridLayout *grid = makeFormGrid(this);
    TextLabel *which = addField(grid, tr("Instead of"), m_which);
    const bool isChoice = m_waiting.size() > 1;
    which->setVisible(isChoice);
    m_which->setVisible(isChoice);
    addField(grid, tr("Change to"), m_to);
    addField(grid, tr("Reason"), m_reason);
    addNote(grid, m_note);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ConvertForm::fillTo);
    connect(m_to, &QComboBox::currentIndexChanged, this, &ActionForm::verbChanged);
    connect(m_reason, &QLineEdit::textChanged, m_note, &FieldNote::clear);
    fillTo();
}

void ConvertForm::fillTo()
{
    const int chosen = m_which->currentIndex();
    {
        const QSignalBlocker quiet(m_to);
        m_to->clear();
        for (const Resolution resolution : m_format.policy().offeredResolutions()) {
            if (chosen < 0 || kindFor(resolution) != m_waiting[std::size_t(chosen)].kind) {
                m_to->addItem(m_format.resolution(resolution), QString(codeOf(resolution)));
            }
        }
    }
    Q_EMIT verbChanged();
}

QString ConvertForm::verb() const
{
    return m_to->currentText().isEmpty() ? QString() : tr("Change to: %1").arg(m_to->currentText());
}

Action ConvertForm::action() const
{
    ConvertSettlement convert;
    convert.to = fromCode<Resolution>(m_to->currentData().toString()).value_or(Resolution::Refund);
    convert.reason = m_reason->text().trimmed();
    if (const int chosen = m_which->currentIndex(); chosen >= 0) {
        convert.settlement = m_waiting[std::size_t(chosen)].number;
    }
    return convert;
}

bool ConvertForm::isComplete()
{
    if (!m_reason->text().trimmed().isEmpty()) {
        return true;
    }
    m_note->refuse(tr("Why does the customer take something else?"));
    return false;
}

QWidget *ConvertForm::firstField() const
{
    return m_to;
}
}
