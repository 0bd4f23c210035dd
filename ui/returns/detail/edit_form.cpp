// SPDX-License-Identifier: GPL-3.0-or-later
// Three fields for each line, and a note.
#include "ui/returns/detail/edit_form.h"

#include "core/desk/views.h"
#include "core/workflow/split.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/quantity_spin.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace rd::ui
{
EditForm::EditForm(const ReturnView &view, const AppContext &context, QWidget *parent)
    : ActionForm(parent), m_context(context), m_text(new QLineEdit), m_textNote(new FieldNote(m_text))
{
    QGridLayout *grid = makeFormGrid(this);
    for (const ReturnLine &line : view.returnCase.lines) {
        if (line.quantities.notCome().isPositive()) {
            addRow(grid, line);
        }
    }
    m_text->setObjectName(QStringLiteral("actionText"));
    m_text->setPlaceholderText(tr("What the customer says (optional for most reasons)"));
    addField(grid, tr("Note"), m_text);
    addNote(grid, m_textNote);
    connect(m_text, &QLineEdit::textChanged, m_textNote, &FieldNote::clear);
}

/// The goods over the whole width, then how many of them and why, then what the customer gets.
void EditForm::addRow(QGridLayout *grid, const ReturnLine &line)
{
    Row row{{line.line, line.quantities.notCome(), line.reason, line.resolution},
            new QuantitySpin,
            new QComboBox,
            new QComboBox};
    const QString goods = line.name.isEmpty() ? line.sku : line.name;
    const QString number = QString::number(line.line);
    row.quantity->setObjectName(QStringLiteral("edit_quantity_") + number);
    row.reason->setObjectName(QStringLiteral("edit_reason_") + number);
    row.resolution->setObjectName(QStringLiteral("edit_resolution_") + number);
    const bool isSold = line.saleLine.has_value();
    const Quantity most = !line.serial.isEmpty() ? row.before.quantity
                          : isSold               ? std::max(line.saleLineQuantity, row.before.quantity)
                                                 : row.before.quantity;
    const QString limit = isSold ? tr("%1 were sold").arg(m_context.format().quantity(line.saleLineQuantity, line.unit))
                                 : tr("%1 are still to come").arg(m_context.format().quantity(most, line.unit));
    row.quantity->setFractional(!line.unit.isEmpty() || !line.saleLineQuantity.isWhole());
    row.quantity->setRange(smallestUnits(line), most, limit);
    row.quantity->setQuantity(row.before.quantity);
    row.quantity->setSubject(goods);
    for (const ReasonRule &reason : m_context.policy().reasons) {
        row.reason->addItem(m_context.format().reason(reason.code), reason.code);
    }
    row.reason->setCurrentIndex(row.reason->findData(line.reason));
    row.reason->setAccessibleName(tr("Reason for %1").arg(goods));
    for (const Resolution resolution : m_context.policy().offeredResolutions()) {
        row.resolution->addItem(m_context.format().resolution(resolution), QString(codeOf(resolution)));
    }
    row.resolution->setCurrentIndex(row.resolution->findData(QString(codeOf(line.resolution))));
    row.resolution->setAccessibleName(tr("What the customer gets for %1").arg(goods));
    addCaption(grid, goods);
    addField(grid, tr("How many"), row.quantity);
    if (m_note == nullptr) { // what is missing is said where one begins
        m_note = new FieldNote(row.quantity);
        addNote(grid, m_note);
    }
    addField(grid, tr("Reason"), row.reason);
    addField(grid, tr("Gets"), row.resolution);
    const auto clear = [this] { m_note->clear(); };
    connect(row.quantity, &QuantitySpin::quantityChanged, this, clear);
    connect(row.reason, &QComboBox::currentIndexChanged, this, clear);
    connect(row.resolution, &QComboBox::currentIndexChanged, this, clear);
    m_rows.push_back(row);
}

/// Nothing chosen: as before.
LineWish EditForm::wished(const Row &row)
{
    LineWish wish = row.before;
    wish.quantity = row.quantity->quantity();
    if (row.reason->currentIndex() >= 0) {
        wish.reason = row.reason->currentData().toString();
    }
    if (const auto resolution = fromCode<Resolution>(row.resolution->currentData().toString())) {
        wish.resolution = *resolution;
    }
    return wish;
}

std::vector<LineWish> EditForm::changed() const
{
    std::vector<LineWish> wishes;
    for (const Row &row : m_rows) {
        if (const LineWish wish = wished(row); !(wish == row.before)) {
            wishes.push_back(wish);
        }
    }
    return wishes;
}

Action EditForm::action() const
{
    return EditRequest{changed(), m_text->text().trimmed()};
}

bool EditForm::isComplete()
{
    const std::vector<LineWish> wishes = changed();
    if (wishes.empty() && !m_rows.empty()) {
        m_note->refuse(tr("Nothing is different yet. Say what the customer wants now."));
        return false;
    }
    const bool needsNote = std::ranges::any_of(wishes, [this](const LineWish &wish) {
        const ReasonRule *reason = m_context.policy().reason(wish.reason);
        return reason != nullptr && reason->needsNote;
    });
    if (needsNote && m_text->text().trimmed().isEmpty()) {
        m_textNote->refuse(tr("This reason needs a note."));
        return false;
    }
    return true;
}

QWidget *EditForm::firstField() const
{
    return m_rows.empty() ? static_cast<QWidget *>(m_text) : m_rows.front().quantity;
}
}
