// SPDX-License-Identifier: GPL-3.0-or-later
// A choice of steps over rows of quantities over the reason.
#include "ui/returns/detail/undo_form.h"

#include "core/desk/views.h"
#include "core/workflow/undo.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/quantity_spin.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <ranges>

namespace rd::ui
{
UndoForm::UndoForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_what(new QComboBox), m_reason(new QLineEdit), m_note(new FieldNote(m_reason))
{
    m_what->setObjectName(QStringLiteral("undoWhat"));
    m_unitsNote = new FieldNote(m_what);
    m_reason->setObjectName(QStringLiteral("actionText"));
    m_reason->setPlaceholderText(tr("Reason (compulsory)"));
    QGridLayout *grid = makeFormGrid(this);
    addField(grid, tr("What was wrong"), m_what);
    for (const Undoable what : std::views::reverse(undoableIn(view.returnCase))) {
        m_choices.push_back({what, nullptr, {}});
        m_choices.back().units = makeUnits(view, what, format);
        m_what->addItem(format.undoable(what));
        grid->addWidget(m_choices.back().units, grid->rowCount(), 0, 1, 2);
    }
    addNote(grid, m_unitsNote);
    addField(grid, tr("Reason"), m_reason);
    addNote(grid, m_note);
    connect(m_what, &QComboBox::currentIndexChanged, this, &UndoForm::showChosen);
    connect(m_reason, &QLineEdit::textChanged, m_note, &FieldNote::clear);
    showChosen();
}

QWidget *UndoForm::makeUnits(const ReturnView &view, Undoable what, const Formatter &format)
{
    auto *units = new QWidget;
    auto *layout = new QVBoxLayout(units);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    for (const ReturnLine &line : view.returnCase.lines) {
        const Quantity most = undoableUnits(view.returnCase, line, what);
        if (most.isPositive()) {
            layout->addWidget(makeRow(line, most, what, format));
        }
    }
    return units;
}

QWidget *UndoForm::makeRow(const ReturnLine &line, Quantity most, Undoable what, const Formatter &format)
{
    auto *name = new ElidedLabel(TextUse::Body);
    name->setFullText(line.name.isEmpty() ? line.sku : line.name);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(name, 1);
    if (what == Undoable::Inspection) {
        layout->addWidget(new TextLabel(TextUse::Body, Ink::Muted, format.quantity(most, line.unit)));
        return row;
    }
    auto *spin = new QuantitySpin;
    spin->setObjectName(QStringLiteral("undo_%1_%2").arg(QString::number(line.line), codeOf(what)));
    spin->setFractional(!line.unit.isEmpty() || !line.saleLineQuantity.isWhole());
    spin->setRange({}, most, tr("%1 is all that can be undone").arg(format.quantity(most, line.unit)));
    spin->setQuantity(most);
    spin->setSubject(name->text());
    connect(spin, &QuantitySpin::quantityChanged, m_unitsNote, &FieldNote::clear);
    layout->addWidget(spin);
    m_choices.back().rows.push_back({line.line, spin});
    return row;
}

int UndoForm::chosen() const
{
    return m_what->currentIndex();
}

void UndoForm::showChosen()
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i].units->setVisible(int(i) == chosen());
    }
    m_unitsNote->clear();
}

std::vector<LineQuantity> UndoForm::lines() const
{
    std::vector<LineQuantity> lines;
    if (chosen() >= 0) {
        for (const Row &row : m_choices[std::size_t(chosen())].rows) {
            if (row.spin->quantity().isPositive()) {
                lines.push_back({row.line, row.spin->quantity()});
            }
        }
    }
    return lines;
}

Action UndoForm::action() const
{
    const Undoable what = chosen() < 0 ? Undoable::Receipt : m_choices[std::size_t(chosen())].what;
    return Undo{what, lines(), m_reason->text().trimmed()};
}

bool UndoForm::isComplete()
{
    const bool isWhole = chosen() < 0 || m_choices[std::size_t(chosen())].what == Undoable::Inspection;
    if (!isWhole && lines().empty()) {
        m_unitsNote->refuse(tr("Choose how many are undone."));
        return false;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_note->refuse(tr("What was the mistake?"));
        return false;
    }
    return true;
}

QWidget *UndoForm::firstField() const
{
    return m_what;
}
}
