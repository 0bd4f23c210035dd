// SPDX-License-Identifier: GPL-3.0-or-later
// A settlement in words: what it is, for which goods, and what was given for it.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"

#include <QCoreApplication>

namespace rd::ui
{
class SettlementWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::SettlementWords)

public:
    SettlementWords(const ReturnView &view, const Formatter &format) : m_view(view), m_format(format) {}
    /// "Exchange 2: ¥100.00"
    [[nodiscard]] QString title(const Settlement &settlement) const;
    /// "1 × Shirt", line by line.
    [[nodiscard]] QStringList goodsOf(const Settlement &settlement) const;

    struct Row {
        QString words;
        QString amount;
    };
    /// The new goods with their receipt number, and what the customer added.
    [[nodiscard]] std::vector<Row> given(const Settlement &settlement) const;
    /// "At Workshop (W-7), expected back 26 Nov"; empty unless the goods were sent for repair.
    [[nodiscard]] QString repair(const Settlement &settlement) const;
    /// "Exchange, without goods", where it is not an ordinary refund; else empty.
    [[nodiscard]] QString heading(const Settlement &settlement) const;

private:
    const ReturnView &m_view;
    const Formatter &m_format;
};
}
