// SPDX-License-Identifier: GPL-3.0-or-later
// One new article of an exchange: number, quantity, price of one.
#pragma once

#include "ui/common/desk/app_context.h"

#include <QWidget>

namespace rd::ui
{
class CodeEdit;
class FieldNote;
class QuantitySpin;
class TextLabel;

class ExchangeRow final : public QWidget
{
    Q_OBJECT

public:
    ExchangeRow(int place, const AppContext &context, QWidget *parent = nullptr);
    /// Nothing was typed.
    [[nodiscard]] bool isBlank() const;
    /// The price is zero while it cannot be read.
    [[nodiscard]] ExchangeItem item() const;
    [[nodiscard]] bool hasPrice() const { return price().has_value(); }
    /// False marks what is missing, and takes the focus there.
    [[nodiscard]] bool isComplete();
    /// What the rules count for it, when that is not its price.
    void setCounted(std::optional<Money> counted);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void changed();

private:
    void lookUp();
    void tell();
    [[nodiscard]] Result<Money> price() const;

    const AppContext &m_context;
    CodeEdit *m_sku;
    QuantitySpin *m_quantity;
    CodeEdit *m_price;
    FieldNote *m_skuNote;
    FieldNote *m_priceNote;
    TextLabel *m_words;
    std::optional<SaleLine> m_known;
    std::optional<Money> m_counted;
};
}
