// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent, over the two fields of a parcel.
#include "ui/returns/detail/ship_form.h"

#include "ui/common/desk/settling.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/returns/detail/form_rows.h"
#include "ui/returns/detail/settlement_words.h"

#include <QGridLayout>
#include <QLineEdit>

namespace rd::ui
{
ShipForm::ShipForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_carrier(new QLineEdit), m_carrierNote(new FieldNote(m_carrier)), m_tracking(new CodeEdit),
      m_trackingNote(new FieldNote(m_tracking))
{
    m_carrier->setObjectName(QStringLiteral("carrier"));
    m_tracking->setObjectName(QStringLiteral("tracking"));
    auto *grid = makeFormGrid(this);
    if (const Settlement *due = dueSettlement(view, Right::Ship)) {
        m_settlement = due->number;
        for (const QString &goods : SettlementWords(view, format).goodsOf(*due)) {
            addCaption(grid, goods);
        }
    }
    addField(grid, tr("Carrier"), m_carrier);
    addNote(grid, m_carrierNote);
    addField(grid, tr("Tracking number"), m_tracking);
    addNote(grid, m_trackingNote);
    connect(m_carrier, &QLineEdit::textChanged, m_carrierNote, &FieldNote::clear);
    connect(m_tracking, &QLineEdit::textChanged, m_trackingNote, &FieldNote::clear);
}

Action ShipForm::action() const
{
    return Ship{m_carrier->text().trimmed(), halfWidth(m_tracking->text()).trimmed(), m_settlement};
}

bool ShipForm::isComplete()
{
    if (m_carrier->text().trimmed().isEmpty()) {
        m_carrierNote->refuse(tr("Who carries the parcel?"));
        return false;
    }
    if (m_tracking->text().trimmed().isEmpty()) {
        m_trackingNote->refuse(tr("The number by which the parcel can be followed."));
        return false;
    }
    return true;
}

QWidget *ShipForm::firstField() const
{
    return m_carrier;
}
}
