// SPDX-License-Identifier: GPL-3.0-or-later
// Typing or scanning a new article.
#include "ui/returns/detail/exchange_row.h"

#include "core/money/entitlement.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/quantity_spin.h"
#include "ui/returns/detail/exchange_value.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kPriceWidth = 92;
constexpr int kMostUnits = 9999;
}

ExchangeRow::ExchangeRow(int place, const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_sku(new CodeEdit), m_quantity(new QuantitySpin), m_price(new CodeEdit),
      m_serial(new CodeEdit), m_skuNote(new FieldNote(m_sku)), m_priceNote(new FieldNote(m_price)),
      m_serialNote(new FieldNote(m_serial)), m_words(captionLabel())
{
    const QString sign = context.format().currencySign();
    m_sku->setTakesScans();
    m_sku->setObjectName(QStringLiteral("newArticle_%1").arg(place));
    m_sku->setPlaceholderText(tr("Article number"));
    m_sku->setAccessibleName(tr("Article number"));
    m_quantity->setObjectName(QStringLiteral("newQuantity_%1").arg(place));
    m_quantity->setRange(Quantity::units(1), Quantity::units(kMostUnits));
    m_quantity->setQuantity(Quantity::units(1));
    m_price->setObjectName(QStringLiteral("newPrice_%1").arg(place));
    m_price->setPlaceholderText(tr("Price %1").arg(sign));
    m_price->setAccessibleName(tr("Price of one, %1").arg(sign));
    m_price->setAlignment(Qt::AlignRight);
    m_price->setFixedWidth(px(kPriceWidth));
    m_serial->setTakesScans();
    m_serial->setObjectName(QStringLiteral("newSerial_%1").arg(place));
    m_serial->setPlaceholderText(tr("Scan the serial number of the unit"));
    m_serial->setAccessibleName(tr("Serial number of the new unit"));
    m_serial->hide();
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_sku, 1);
    row->addWidget(m_quantity);
    row->addWidget(m_price);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(2));
    layout->addLayout(row);
    layout->addWidget(m_skuNote);
    layout->addWidget(m_priceNote);
    layout->addWidget(m_serial);
    layout->addWidget(m_serialNote);
    layout->addWidget(m_words);
    tell();
    connect(m_sku, &QLineEdit::editingFinished, this, &ExchangeRow::lookUp);
    connect(m_sku, &QLineEdit::returnPressed, this, [this] { // a scanner ends with it: the number or the price is next
        lookUp();
        CodeEdit *next = m_serial->isHidden() ? m_price : m_serial;
        next->setFocus(Qt::OtherFocusReason);
        next->selectAll();
    });
    connect(m_sku, &QLineEdit::textChanged, this, [this] {
        m_skuNote->clear();
        Q_EMIT changed();
    });
    connect(m_price, &QLineEdit::textChanged, this, [this] {
        m_priceNote->clear();
        Q_EMIT changed();
    });
    connect(m_serial, &QLineEdit::textChanged, this, [this] {
        m_serialNote->clear();
        Q_EMIT changed();
    });
    connect(m_serial, &QLineEdit::returnPressed, this, [this] {
        m_price->setFocus(Qt::OtherFocusReason);
        m_price->selectAll();
    });
    connect(m_quantity, &QuantitySpin::quantityChanged, this, &ExchangeRow::changed);
}

void ExchangeRow::askSerial(bool isKept, bool isNoted)
{
    m_isSerialKept = isKept;
    m_serial->setVisible(isKept || isNoted);
    m_quantity->setRange(Quantity::units(1), Quantity::units(isKept ? 1 : kMostUnits));
}

/// The article by its number where its barcode was scanned, its name, and as a proposal the price of the list or else of the
/// newest sale.
void ExchangeRow::lookUp()
{
    const QString typed = item().sku;
    if (m_known && m_known->sku == typed) {
        return;
    }
    const auto listed = typed.isEmpty() ? std::nullopt
                                        : m_context.desk().articleListed(typed).value_or(std::optional<Article>());
    const QString sku = listed ? listed->sku : typed;
    if (sku != typed) {
        m_sku->setText(sku);
    }
    m_known = sku.isEmpty() ? std::nullopt : newestSaleOf(m_context.desk(), sku);
    askSerial(listed && listed->keepsSerials, m_known && !m_known->serial.isEmpty());
    const auto sold = m_known ? std::optional(
                          shareOf(m_known->paid, std::min(Quantity::units(1), m_known->quantity), m_known->quantity))
                              : std::nullopt;
    if (!m_known && listed) {
        m_known.emplace();
        m_known->sku = sku;
        m_known->name = listed->name.isEmpty() ? sku : listed->name;
        m_known->category = listed->category;
        m_known->quantity = Quantity::units(1);
    }
    const std::optional<Money> price = listed && listed->price ? listed->price : sold;
    if (m_known) {
        m_quantity->setFractional(m_known->allowsFractions());
    }
    if (price && m_price->text().isEmpty()) {
        m_price->setText(price->toDecimal(m_context.format().currency()));
    }
    tell();
    Q_EMIT changed();
}

void ExchangeRow::setCounted(std::optional<Money> counted)
{
    const auto ofPrice = price().and_then([this](Money one) -> Result<Money> {
        const auto all = rd::valueOf(one, m_quantity->quantity());
        return all ? Result<Money>(*all) : refuse(ErrorCode::BadAmount);
    });
    m_counted = counted && (!ofPrice || *ofPrice != *counted) ? counted : std::nullopt;
    tell();
}

void ExchangeRow::tell()
{
    QStringList parts;
    if (m_known) {
        parts.append(m_known->name);
    } else if (!m_sku->text().trimmed().isEmpty() && !m_sku->hasFocus()) {
        parts.append(tr("never sold here before"));
    }
    if (m_counted) {
        parts.append(tr("counts %1, as what came back was paid").arg(m_context.format().money(*m_counted)));
    }
    m_words->setText(parts.join(QStringLiteral(" · ")));
    m_words->setVisible(!parts.isEmpty());
}

Result<Money> ExchangeRow::price() const
{
    return Money::parse(halfWidth(m_price->text()).trimmed(), m_context.format().currency());
}

bool ExchangeRow::isBlank() const
{
    return m_sku->text().trimmed().isEmpty() && m_price->text().trimmed().isEmpty();
}

ExchangeItem ExchangeRow::item() const
{
    ExchangeItem item;
    item.sku = halfWidth(m_sku->text()).trimmed();
    item.quantity = m_quantity->quantity();
    item.price = price().value_or(Money());
    item.serial = m_serial->isHidden() ? QString() : halfWidth(m_serial->text()).trimmed();
    if (m_known && m_known->sku == item.sku) {
        item.name = m_known->name;
        item.unit = m_known->unit;
        item.category = m_known->category;
    }
    return item;
}

bool ExchangeRow::isComplete()
{
    if (m_sku->text().trimmed().isEmpty()) {
        m_skuNote->refuse(tr("Scan or type the article number."));
        return false;
    }
    if (!hasPrice()) {
        m_priceNote->refuse(tr("What one of it costs."));
        return false;
    }
    if (m_isSerialKept && m_serial->text().trimmed().isEmpty()) {
        m_serialNote->refuse(tr("Which unit goes out? Scan its serial number."));
        return false;
    }
    return true;
}

QWidget *ExchangeRow::firstField() const
{
    return m_sku;
}
}
