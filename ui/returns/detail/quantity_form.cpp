// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of quantities over one text field.
#include "ui/returns/detail/quantity_form.h"

#include "core/desk/views.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/quantity_spin.h"
#include "ui/returns/detail/return_sums.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
bool takesText(Right right)
{
    switch (right) {
    case Right::Override:
    case Right::Decline:
    case Right::ReportLost:
    case Right::WaiveGoods:
    case Right::CancelOwn:
    case Right::CancelAny:
    case Right::AddNote:
    case Right::Hold:
        return true;
    default:
        return false;
    }
}
}

QuantityForm::QuantityForm(Right right, const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_right(right), m_step(view.step.value_or(Step::FollowUp))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    addLines(view, format, layout);
    if (right == Right::HandBack) {
        addParcel(layout);
    }
    if (takesText(right)) {
        m_text = new QLineEdit;
        m_text->setObjectName(QStringLiteral("actionText"));
        const bool isNote = right == Right::AddNote;
        m_text->setPlaceholderText(isNote ? tr("What should be remembered") : tr("Reason (compulsory)"));
        m_text->setAccessibleName(isNote ? tr("Note") : tr("Reason"));
        layout->addWidget(m_text);
    }
}

void QuantityForm::addLines(const ReturnView &view, const Formatter &format, QVBoxLayout *layout)
{
    for (const ReturnLine &line : view.returnCase.lines) {
        const Quantity outstanding = outstandingFor(m_right, line, view.returnCase.rma.areGoodsPresent);
        if (!outstanding.isPositive()) {
            continue;
        }
        auto *spin = new QuantitySpin;
        spin->setObjectName(QStringLiteral("quantity_%1").arg(line.line));
        spin->setFractional(!line.unit.isEmpty() || !line.saleLineQuantity.isWhole());
        spin->setRange({}, outstanding,
                       tr("%1 is all that is outstanding").arg(format.quantity(outstanding, line.unit)));
        spin->setQuantity(outstanding);
        auto *name = new ElidedLabel(TextUse::Body);
        name->setFullText(line.name);
        auto *row = new QHBoxLayout;
        row->addWidget(name, 1);
        row->addWidget(spin);
        layout->addLayout(row);
        m_rows.push_back({line.line, spin});
    }
}

void QuantityForm::addParcel(QVBoxLayout *layout)
{
    m_carrier = new QLineEdit;
    m_carrier->setObjectName(QStringLiteral("carrier"));
    m_carrier->setPlaceholderText(tr("By parcel: carrier"));
    m_carrier->setAccessibleName(tr("Carrier; empty: the customer takes the goods"));
    m_tracking = new CodeEdit;
    m_tracking->setObjectName(QStringLiteral("tracking"));
    m_tracking->setTakesScans();
    m_tracking->setPlaceholderText(tr("Tracking number"));
    m_tracking->setAccessibleName(tr("Tracking number"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_carrier, 1);
    row->addWidget(m_tracking, 1);
    layout->addLayout(row);
}

std::vector<LineQuantity> QuantityForm::lines() const
{
    std::vector<LineQuantity> lines;
    for (const Row &row : m_rows) {
        if (row.spin->quantity().isPositive()) {
            lines.push_back({row.line, row.spin->quantity()});
        }
    }
    // Nothing chosen must not mean "everything": a line of zero is refused by the core.
    return lines.empty() && !m_rows.empty() ? std::vector<LineQuantity>{{m_rows.front().line, Quantity()}} : lines;
}

QString QuantityForm::text() const
{
    return m_text == nullptr ? QString() : m_text->text().trimmed();
}

Action QuantityForm::action() const
{
    switch (m_right) {
    case Right::Approve:
        return Approve{lines(), false, {}};
    case Right::Override:
        return Approve{lines(), true, text()};
    case Right::Decline:
        return Decline{lines(), text()};
    case Right::Receive:
        return Receive{lines()};
    case Right::ReportLost:
        return ReportLost{lines(), text()};
    case Right::WaiveGoods:
        return WaiveGoods{lines(), text()};
    case Right::HandBack:
        return HandBack{lines(), m_carrier->text().trimmed(), halfWidth(m_tracking->text()).trimmed()};
    case Right::CancelOwn:
    case Right::CancelAny:
        return Cancel{text()};
    case Right::Hold:
        return HoldReturn{text()};
    case Right::Resume:
        return Resume{};
    case Right::Chase:
        return Chase{};
    case Right::Claim:
        return Claim{{m_step}};
    case Right::Remind:
        return Remind{{m_step}};
    default:
        return AddNote{text()};
    }
}

QWidget *QuantityForm::firstField() const
{
    return m_text;
}
}
