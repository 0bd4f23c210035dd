// SPDX-License-Identifier: GPL-3.0-or-later
// Kind, goods, quantity and words.
#include "ui/returns/detail/exception_form.h"

#include "core/desk/views.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/quantity_spin.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace rd::ui
{
ExceptionForm::ExceptionForm(const ReturnView &view, const Formatter &format, QWidget *parent)
    : ActionForm(parent), m_lines(view.returnCase.lines), m_format(format), m_kind(new QComboBox),
      m_goods(new QComboBox), m_goodsNote(new FieldNote(m_goods)), m_quantity(new QuantitySpin), m_text(new QLineEdit),
      m_textNote(new FieldNote(m_text))
{
    m_kind->setObjectName(QStringLiteral("exceptionKind"));
    m_goods->setObjectName(QStringLiteral("exceptionGoods"));
    m_quantity->setObjectName(QStringLiteral("exceptionQuantity"));
    m_text->setObjectName(QStringLiteral("actionText"));
    m_text->setPlaceholderText(tr("What was seen (compulsory)"));
    // What nothing else opens comes first.
    for (const ExceptionKind first :
         {ExceptionKind::ShortParcel, ExceptionKind::SwappedGoods, ExceptionKind::DamagedInStore}) {
        m_kind->addItem(format.exceptionKind(first), QString(codeOf(first)));
    }
    for (const auto &each : CodeTable<ExceptionKind>::kNames) {
        if (m_kind->findData(QString(each.name)) < 0) {
            m_kind->addItem(format.exceptionKind(each.code), QString(each.name));
        }
    }
    m_goods->addItem(tr("The whole return"), 0);
    for (const ReturnLine &each : m_lines) {
        if (each.quantities.own().isPositive()) {
            m_goods->addItem(each.name.isEmpty() ? each.sku : each.name, each.line);
        }
    }
    m_goods->setCurrentIndex(m_goods->count() == 2 ? 1 : 0);
    QGridLayout *grid = makeFormGrid(this);
    addField(grid, tr("What happened"), m_kind);
    addField(grid, tr("Goods"), m_goods);
    addNote(grid, m_goodsNote);
    addField(grid, tr("How many"), m_quantity);
    addField(grid, tr("Note"), m_text);
    addNote(grid, m_textNote);
    connect(m_goods, &QComboBox::currentIndexChanged, this, &ExceptionForm::takeLine);
    connect(m_kind, &QComboBox::currentIndexChanged, m_goodsNote, &FieldNote::clear);
    connect(m_text, &QLineEdit::textChanged, m_textNote, &FieldNote::clear);
    takeLine();
}

void ExceptionForm::takeLine()
{
    m_goodsNote->clear();
    const ReturnLine *meant = line();
    m_quantity->setEnabled(meant != nullptr);
    if (meant == nullptr) {
        return;
    }
    const Quantity most = meant->quantities.own();
    m_quantity->setFractional(!meant->unit.isEmpty() || !meant->saleLineQuantity.isWhole());
    m_quantity->setRange({}, most, tr("%1 are in this return").arg(m_format.quantity(most, meant->unit)));
    m_quantity->setQuantity(most);
}

ExceptionKind ExceptionForm::kind() const
{
    return fromCode<ExceptionKind>(m_kind->currentData().toString()).value_or(ExceptionKind::ShortParcel);
}

const ReturnLine *ExceptionForm::line() const
{
    const auto found = std::ranges::find(m_lines, m_goods->currentData().toInt(), &ReturnLine::line);
    return found == m_lines.end() ? nullptr : &*found;
}

Action ExceptionForm::action() const
{
    OpenException open{kind(), std::nullopt, m_text->text().trimmed()};
    if (const ReturnLine *meant = line()) {
        open.units = LineQuantity{meant->line, m_quantity->quantity()};
    }
    return open;
}

bool ExceptionForm::isComplete()
{
    if (kind() == ExceptionKind::DamagedInStore && line() == nullptr) {
        m_goodsNote->refuse(tr("Choose the goods that were damaged: no fee is taken for them."));
        return false;
    }
    if (m_text->text().trimmed().isEmpty()) {
        m_textNote->refuse(tr("Say what was seen."));
        return false;
    }
    return true;
}

QWidget *ExceptionForm::firstField() const
{
    return m_kind;
}
}
