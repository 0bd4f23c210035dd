// SPDX-License-Identifier: GPL-3.0-or-later
// One article of a typed receipt.
#pragma once

#include "core/domain/sale.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace rd::ui
{
class CodeEdit;

class TypedLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TypedLine(const Currency &currency, QWidget *parent = nullptr);
    [[nodiscard]] bool isEmpty() const;
    /// The first thing that cannot be read marks its field and refuses.
    [[nodiscard]] Result<SaleLine> read() const;
    /// The field that read() refuses for; empty when all can be read.
    [[nodiscard]] QString faultyField() const;
    /// The amount as typed so far.
    [[nodiscard]] Result<Money> paid() const;
    /// As typed, for a draft, and back.
    [[nodiscard]] QJsonObject kept() const;
    void takeUp(const QJsonObject &kept);
    void retranslate();
    void focusName();

Q_SIGNALS:
    void changed();
    /// Enter in the last field: another line is wanted.
    void finished();

private:
    Currency m_currency;
    QLineEdit *m_name;
    CodeEdit *m_sku;
    CodeEdit *m_quantity;
    CodeEdit *m_paid;
};
}
