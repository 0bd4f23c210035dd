// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an inspection; the condition proposes the disposition.
#include "ui/returns/detail/inspect_form.h"

#include "core/desk/views.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/deduction_fields.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/quantity_spin.h"
#include "ui/common/widgets/read_name.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
QLineEdit *addNumber(const QString &name, QVBoxLayout *layout)
{
    auto *field = new CodeEdit;
    field->setObjectName(name);
    field->setTakesScans();
    layout->addWidget(field);
    return field;
}

QString scannedIn(const QLineEdit *field)
{
    return field == nullptr ? QString() : halfWidth(field->text()).trimmed();
}
}

InspectForm::InspectForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_currency(format.currency()), m_note(new QLineEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    for (const ReturnLine &line : view.returnCase.lines) {
        if (line.quantities.toInspect().isPositive()) {
            addLine(line, format, layout);
        }
    }
    addChecklist(format, layout);
    m_note->setObjectName(QStringLiteral("actionText"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    layout->addWidget(m_note);
}

void InspectForm::addLine(const ReturnLine &line, const Formatter &format, QVBoxLayout *layout)
{
    auto *spin = new QuantitySpin;
    spin->setObjectName(QStringLiteral("quantity_%1").arg(line.line));
    spin->setFractional(!line.unit.isEmpty() || !line.saleLineQuantity.isWhole());
    spin->setRange({}, line.quantities.toInspect());
    spin->setQuantity(line.quantities.toInspect());
    spin->setSubject(line.name.isEmpty() ? line.sku : line.name);
    auto *condition = new QComboBox(this);
    condition->setObjectName(QStringLiteral("condition_%1").arg(line.line));
    setReadName(*condition, tr("Condition"));
    condition->addItem(tr("Condition..."), QString());
    for (const NamedCode &code : format.policy().conditions) {
        condition->addItem(format.condition(code.code), code.code);
    }
    auto *disposition = new QComboBox(this);
    disposition->setObjectName(QStringLiteral("disposition_%1").arg(line.line));
    setReadName(*disposition, tr("Disposition"));
    disposition->addItem(tr("Where to..."), QString());
    for (const NamedCode &code : format.policy().dispositions) {
        disposition->addItem(format.disposition(code.code), code.code);
    }
    connect(condition, &QComboBox::currentIndexChanged, disposition,
            [condition, disposition, policy = format.policy()] {
                const NamedCode *chosen = policy.condition(condition->currentData().toString());
                if (chosen != nullptr && !chosen->suggests.isEmpty()) {
                    disposition->setCurrentIndex(disposition->findData(chosen->suggests));
                }
            });
    auto *name = new ElidedLabel(TextUse::Body);
    name->setFullText(line.name);
    auto *first = new QHBoxLayout;
    first->addWidget(name, 1);
    first->addWidget(spin);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(8));
    second->addWidget(condition, 1);
    second->addWidget(disposition, 1);
    layout->addLayout(first);
    QLineEdit *serial = nullptr;
    if (!line.serial.isEmpty()) {
        serial = addNumber(QStringLiteral("serial_%1").arg(line.line), layout);
        serial->setPlaceholderText(tr("Scan the unit: %1").arg(line.serial));
        serial->setAccessibleName(tr("Serial number of the unit, %1 is awaited").arg(line.serial));
    }
    QLineEdit *batch = nullptr;
    if (!line.batch.isEmpty()) {
        batch = addNumber(QStringLiteral("batch_%1").arg(line.line), layout);
        batch->setPlaceholderText(tr("Scan the batch: %1").arg(line.batch));
        batch->setAccessibleName(tr("Batch on the goods, %1 is awaited").arg(line.batch));
    }
    auto *conditionNote = new FieldNote(condition);
    auto *dispositionNote = new FieldNote(disposition);
    connect(condition, &QComboBox::currentIndexChanged, conditionNote, &FieldNote::clear);
    connect(disposition, &QComboBox::currentIndexChanged, dispositionNote, &FieldNote::clear);
    layout->addLayout(second);
    layout->addWidget(conditionNote);
    layout->addWidget(dispositionNote);
    auto *deduction = new DeductionFields;
    deduction->setPlace(line.line);
    deduction->retranslate(format.currencySign());
    layout->addWidget(deduction);
    m_rows.push_back(
        {line.line, spin, serial, batch, condition, disposition, conditionNote, dispositionNote, deduction});
}

void InspectForm::addChecklist(const Formatter &format, QVBoxLayout *layout)
{
    for (const ChecklistItem &item : format.policy().checklists.at(static_cast<std::size_t>(Step::Inspect))) {
        const QString text = item.text.in(format.language());
        auto *box = new QCheckBox(item.isRequired ? tr("%1 (compulsory)").arg(text) : text);
        box->setObjectName(QStringLiteral("tick_") + item.code);
        layout->addWidget(box);
        m_ticks.emplace_back(item.code, box);
    }
}

Action InspectForm::action() const
{
    Inspect inspect;
    for (const Row &row : m_rows) {
        if (row.spin->quantity().isPositive()) {
            inspect.units.push_back({row.line, row.spin->quantity(), row.condition->currentData().toString(),
                                     row.disposition->currentData().toString(), scannedIn(row.serial),
                                     scannedIn(row.batch)});
        }
        if (const Money amount = row.deduction->amount(m_currency); amount.isPositive()) {
            inspect.deductions.push_back({row.line, amount, row.deduction->reason().trimmed()});
        }
    }
    for (const auto &[code, box] : m_ticks) {
        if (box->isChecked()) {
            inspect.ticks.append(code);
        }
    }
    inspect.note = m_note->text().trimmed();
    return inspect;
}

bool InspectForm::isComplete()
{
    for (const Row &row : m_rows) {
        if (!row.spin->quantity().isPositive()) {
            continue;
        }
        if (row.condition->currentData().toString().isEmpty()) {
            row.conditionNote->refuse(tr("Choose a condition first."));
            return false;
        }
        if (row.disposition->currentData().toString().isEmpty()) {
            row.dispositionNote->refuse(tr("Choose where it goes first."));
            return false;
        }
        if (!row.deduction->isComplete(m_currency)) {
            return false;
        }
    }
    return true;
}

QWidget *InspectForm::firstField() const
{
    return m_rows.empty() ? nullptr : m_rows.front().condition;
}
}
