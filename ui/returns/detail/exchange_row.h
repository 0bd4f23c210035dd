// SPDX-License-Identifier: GPL-3.0-or-later
// One new article of an exchange: number, quantity, price of one, and where units have numbers the serial number.
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
    /// What is known of the article that stands there; the price is proposed where none was typed.
    void lookUp();
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void changed();

private:
    void tell();
    /// Units are told apart by numbers: where the list says so one at a time, and where the newest sale noted one if it is known.
    void askSerial(bool isKept, bool isNoted);
    [[nodiscard]] Result<Money> price() const;

    const AppContext &m_context;
    CodeEdit *m_sku;
    QuantitySpin *m_quantity;
    CodeEdit *m_price;
    CodeEdit *m_serial;
    FieldNote *m_skuNote;
    FieldNote *m_priceNote;
    FieldNote *m_serialNote;
    TextLabel *m_words;
    std::optional<SaleLine> m_known;
    std::optional<Money> m_counted;
    bool m_isSerialKept = false;
};
}
