// SPDX-License-Identifier: GPL-3.0-or-later
// One row with a number for each expected line.
#include "ui/inspection/bench/receive_bench.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/quantity_spin.h"
#include "ui/inspection/bench/bench_head.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
ReceiveBench::ReceiveBench(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new BenchHead(context)),
      m_instruction(new TextLabel(TextUse::Body, Ink::Muted)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(px(16), px(12), px(16), px(12));
    m_layout->setSpacing(px(10));
    m_instruction->setWordWrap(true);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_instruction);
    m_layout->addStretch();
}

void ReceiveBench::showReturn(const ReturnView &view)
{
    setAccessibleName(tr("Goods to receive"));
    m_head->showReturn(view, Step::Receive);
    m_instruction->setText(m_context.format().instruction(Step::Receive));
    std::map<int, Quantity> expected;
    for (const ReturnLine &line : view.returnCase.lines) {
        if (line.quantities.toReceive().isPositive()) {
            expected[line.line] = line.quantities.toReceive();
        }
    }
    const bool isSame = view.returnCase.rma.number == m_number && expected == m_expected;
    if (isSame && m_context.language() == m_language) {
        return; // somebody may be typing in the rows
    }
    m_expected = std::move(expected);
    m_language = m_context.language();
    build(view);
}

/// Numbers that were typed for the same return stay, and so does the focus.
void ReceiveBench::build(const ReturnView &view)
{
    std::map<int, Quantity> typed;
    int focused = 0;
    for (const auto &[line, spin] : m_spins) {
        if (view.returnCase.rma.number == m_number) {
            typed[line] = spin->quantity();
            focused = spin->focusProxy()->hasFocus() ? line : focused;
        }
    }
    m_number = view.returnCase.rma.number;
    m_spins.clear();
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(8));
    m_layout->insertWidget(2, m_rows);
    for (const ReturnLine &line : view.returnCase.lines) {
        const Quantity expected = line.quantities.toReceive();
        if (expected.isPositive()) {
            const auto before = typed.find(line.line);
            addLine(line, before == typed.end() ? expected : std::min(before->second, expected));
        }
    }
    if (m_spins.contains(focused)) {
        m_rows->show();
        m_spins[focused]->setFocus(Qt::OtherFocusReason);
    }
}

void ReceiveBench::addLine(const ReturnLine &line, Quantity now)
{
    const Formatter &format = m_context.format();
    const Quantity expected = line.quantities.toReceive();
    auto *box = new QFrame;
    box->setProperty("frame", QStringLiteral("box"));
    auto *name = new ElidedLabel(TextUse::BoxTitle);
    name->setFullText(line.sku.isEmpty() ? line.name : QString(line.name + QStringLiteral(" · ") + line.sku));
    auto *detail = new TextLabel(
        TextUse::Body, Ink::Muted,
        tr("%1 · expected %2").arg(format.reason(line.reason), format.quantity(expected, line.unit)));
    detail->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(detail);
    auto *spin = new QuantitySpin;
    spin->setObjectName(QStringLiteral("receiveQuantity%1").arg(line.line));
    spin->setFractional(!line.unit.isEmpty() || !line.saleLineQuantity.isWhole());
    spin->setRange(Quantity(), expected, tr("%1 are expected").arg(format.quantity(expected, line.unit)));
    spin->setQuantity(now);
    connect(spin, &QuantitySpin::quantityChanged, this, &ReceiveBench::quantitiesChanged);
    m_spins[line.line] = spin;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(px(16), px(12), px(14), px(12));
    layout->addLayout(words, 1);
    layout->addWidget(new TextLabel(TextUse::Body, Ink::Muted, tr("Came")));
    layout->addWidget(spin);
    m_rows->layout()->addWidget(box);
}

Receive ReceiveBench::action() const
{
    Receive action;
    for (const auto &[line, spin] : m_spins) {
        if (spin->quantity().isPositive()) {
            action.lines.push_back({line, spin->quantity()});
        }
    }
    return action;
}
}
