// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent, over the two fields of a parcel.
#include "ui/returns/detail/ship_form.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/settling.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/returns/detail/settlement_words.h"
#include "ui/returns/entry/serial_edit.h"

#include <QGridLayout>
#include <QLineEdit>

namespace rd::ui
{
ShipForm::ShipForm(const ReturnView &view, const AppContext &context, QWidget *parent)
    : ActionForm(parent), m_carrier(new QLineEdit), m_carrierNote(new FieldNote(m_carrier)), m_tracking(new CodeEdit),
      m_trackingNote(new FieldNote(m_tracking))
{
    m_carrier->setObjectName(QStringLiteral("carrier"));
    m_tracking->setObjectName(QStringLiteral("tracking"));
    m_tracking->setTakesScans();
    auto *grid = makeFormGrid(this);
    if (const Settlement *due = dueSettlement(view, Right::Ship)) {
        m_settlement = due->number;
        for (const QString &goods : SettlementWords(view, context.format()).goodsOf(*due)) {
            addCaption(grid, goods);
        }
        addUnits(view, *due, context, grid);
    }
    addField(grid, tr("Carrier"), m_carrier);
    addNote(grid, m_carrierNote);
    addField(grid, tr("Tracking number"), m_tracking);
    addNote(grid, m_trackingNote);
    connect(m_carrier, &QLineEdit::textChanged, m_carrierNote, &FieldNote::clear);
    connect(m_tracking, &QLineEdit::textChanged, m_trackingNote, &FieldNote::clear);
}

void ShipForm::addUnits(const ReturnView &view, const Settlement &due, const AppContext &context, QGridLayout *grid)
{
    for (const SettlementLine &part : due.lines) {
        const ReturnLine *line = view.returnCase.line(part.line);
        const auto listed = line == nullptr || line->sku.isEmpty() ? Result<std::optional<Article>>()
                                                                   : context.desk().articleListed(line->sku);
        if (!listed || !*listed || !(*listed)->keepsSerials) {
            continue;
        }
        auto *serials = new SerialEdit;
        serials->setObjectName(QStringLiteral("sentSerials_%1").arg(part.line));
        serials->setSubject(line->name);
        auto *note = new FieldNote(serials);
        addField(grid, tr("Serial numbers"), serials);
        addNote(grid, note);
        connect(serials, &QLineEdit::textChanged, note, &FieldNote::clear);
        m_units.push_back({part.line, part.quantity, serials, note});
    }
}

Action ShipForm::action() const
{
    Ship ship{m_carrier->text().trimmed(), halfWidth(m_tracking->text()).trimmed(), m_settlement};
    for (const Units &units : m_units) {
        for (const QString &serial : units.serials->serials()) {
            ship.units.push_back({units.line, serial});
        }
    }
    return ship;
}

bool ShipForm::isComplete()
{
    for (const Units &units : m_units) {
        if (const auto named = units.serials->serials().size(); Quantity::units(named) != units.quantity) {
            units.note->refuse(
                tr("Scan each unit that is sent: %1 of %2.").arg(QString::number(named), units.quantity.toDecimal()));
            return false;
        }
    }
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
    if (!m_units.empty()) {
        return m_units.front().serials;
    }
    return m_carrier;
}
}
