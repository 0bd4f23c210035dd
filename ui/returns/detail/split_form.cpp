// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of quantities over the reason.
#include "ui/returns/detail/split_form.h"

#include "core/desk/views.h"
#include "core/workflow/split.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/quantity_spin.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
SplitForm::SplitForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_reason(new QLineEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    for (const ReturnLine &line : view.returnCase.lines) {
        for (const Step step : kSplitSteps) {
            if (movableAt(line.quantities, step).isPositive()) {
                layout->addWidget(makeRow(line, step, format));
            }
        }
    }
    m_note = new FieldNote(firstField());
    layout->addWidget(m_note);
    m_reason->setObjectName(QStringLiteral("actionText"));
    m_reason->setPlaceholderText(tr("Why they go another way (optional)"));
    m_reason->setAccessibleName(tr("Reason"));
    layout->addWidget(m_reason);
}

/// "Mug · waits for the goods"; nothing goes until somebody says how many.
QWidget *SplitForm::makeRow(const ReturnLine &line, Step step, const Formatter &format)
{
    const Quantity most = movableAt(line.quantities, step);
    //: A line of a return, and the step at which its units stand
    const QString what = tr("%1 · %2").arg(line.name.isEmpty() ? line.sku : line.name, format.chip(step));
    auto *spin = new QuantitySpin;
    spin->setObjectName(QStringLiteral("split_%1_%2").arg(QString::number(line.line), codeOf(step)));
    spin->setFractional(!line.unit.isEmpty() || !line.saleLineQuantity.isWhole());
    spin->setRange({}, most, tr("%1 can go from there").arg(format.quantity(most, line.unit)));
    spin->setQuantity({});
    spin->setSubject(what);
    connect(spin, &QuantitySpin::quantityChanged, this, [this] { m_note->clear(); });
    auto *name = new ElidedLabel(TextUse::Body);
    name->setFullText(what);
    //: So many of so many units go
    auto *of = new TextLabel(TextUse::Body, Ink::Muted, tr("of %1").arg(format.quantity(most, line.unit)));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(name, 1);
    layout->addWidget(spin);
    layout->addWidget(of);
    m_rows.push_back({{line.line, most, step}, spin});
    return row;
}

std::vector<SplitUnits> SplitForm::chosen() const
{
    std::vector<SplitUnits> units;
    for (const Row &row : m_rows) {
        if (row.spin->quantity().isPositive()) {
            units.push_back({row.most.line, row.spin->quantity(), row.most.at});
        }
    }
    return units;
}

Action SplitForm::action() const
{
    return SplitReturn{chosen(), m_reason->text().trimmed()};
}

bool SplitForm::isComplete()
{
    if (!chosen().empty() || m_rows.empty()) {
        return true;
    }
    m_note->refuse(tr("Choose how many go on in the new return."));
    return false;
}

QWidget *SplitForm::firstField() const
{
    return m_rows.empty() ? static_cast<QWidget *>(m_reason) : m_rows.front().spin;
}
}
