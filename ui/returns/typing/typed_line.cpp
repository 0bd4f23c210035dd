// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a typed article.
#include "ui/returns/typing/typed_line.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace rd::ui
{
TypedLine::TypedLine(const Currency &currency, QWidget *parent)
    : QWidget(parent), m_currency(currency), m_name(new QLineEdit), m_sku(new CodeEdit), m_quantity(new CodeEdit),
      m_paid(new CodeEdit)
{
    m_name->setObjectName(QStringLiteral("typedName"));
    m_sku->setObjectName(QStringLiteral("typedSku"));
    m_sku->setTakesScans();
    m_quantity->setObjectName(QStringLiteral("typedQuantity"));
    m_paid->setObjectName(QStringLiteral("typedPaid"));
    m_quantity->setText(QStringLiteral("1"));
    m_quantity->setAlignment(Qt::AlignRight);
    m_paid->setAlignment(Qt::AlignRight);
    m_quantity->setFixedWidth(px(72));
    m_paid->setFixedWidth(px(112));
    m_sku->setFixedWidth(px(144));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_name, 1);
    layout->addWidget(m_sku);
    layout->addWidget(m_quantity);
    layout->addWidget(m_paid);
    for (QLineEdit *field : {m_name, static_cast<QLineEdit *>(m_sku), static_cast<QLineEdit *>(m_quantity),
                             static_cast<QLineEdit *>(m_paid)}) {
        connect(field, &QLineEdit::textChanged, this, &TypedLine::changed);
    }
    connect(m_paid, &QLineEdit::returnPressed, this, &TypedLine::finished);
    retranslate();
}

bool TypedLine::isEmpty() const
{
    return m_name->text().trimmed().isEmpty() && m_sku->text().trimmed().isEmpty()
           && m_paid->text().trimmed().isEmpty();
}

Result<Money> TypedLine::paid() const
{
    return Money::parse(halfWidth(m_paid->text()).trimmed(), m_currency);
}

QString TypedLine::faultyField() const
{
    if (!Quantity::parse(halfWidth(m_quantity->text()).trimmed())) {
        return m_quantity->accessibleName();
    }
    return paid() ? QString() : m_paid->placeholderText();
}

Result<SaleLine> TypedLine::read() const
{
    SaleLine line;
    line.name = m_name->text().trimmed();
    line.sku = halfWidth(m_sku->text()).trimmed();
    const auto quantity = Quantity::parse(halfWidth(m_quantity->text()).trimmed());
    if (!quantity) {
        m_quantity->setFocus(Qt::OtherFocusReason);
        m_quantity->selectAll();
        return refuse(quantity.error());
    }
    const auto typed = paid();
    if (!typed) {
        m_paid->setFocus(Qt::OtherFocusReason);
        m_paid->selectAll();
        return refuse(typed.error());
    }
    line.quantity = *quantity;
    line.paid = *typed;
    return line;
}

QJsonObject TypedLine::kept() const
{
    return {{QStringLiteral("name"), m_name->text()},
            {QStringLiteral("sku"), m_sku->text()},
            {QStringLiteral("quantity"), m_quantity->text()},
            {QStringLiteral("paid"), m_paid->text()}};
}

void TypedLine::takeUp(const QJsonObject &kept)
{
    m_name->setText(kept.value(QLatin1String("name")).toString());
    m_sku->setText(kept.value(QLatin1String("sku")).toString());
    m_quantity->setText(kept.value(QLatin1String("quantity")).toString());
    m_paid->setText(kept.value(QLatin1String("paid")).toString());
}

void TypedLine::retranslate()
{
    m_name->setPlaceholderText(tr("Article"));
    m_sku->setPlaceholderText(tr("Number"));
    m_quantity->setPlaceholderText(tr("Qty"));
    m_paid->setPlaceholderText(tr("Paid"));
    m_name->setAccessibleName(tr("Name of the article"));
    m_sku->setAccessibleName(tr("Number of the article"));
    m_quantity->setAccessibleName(tr("Quantity"));
    m_paid->setAccessibleName(tr("Paid for the line, after all discounts"));
}

void TypedLine::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}
}
