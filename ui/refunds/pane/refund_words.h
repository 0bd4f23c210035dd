// SPDX-License-Identifier: GPL-3.0-or-later
// A settlement in words: its sum, who stands behind it, where the money may go.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/desk/settling.h"
#include "ui/common/theme/mark.h"
#include "ui/common/widgets/sum_rows.h"

#include <QCoreApplication>

namespace rd::ui
{
class RefundWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::RefundWords)

public:
    RefundWords(const ReturnView &view, const Settlement &settlement, const Formatter &format)
        : m_view(view), m_settlement(settlement), m_format(format)
    {
    }

    [[nodiscard]] static QString state(SettlementState state, const Formatter &format);
    /// The same where it is known what is left to give.
    [[nodiscard]] static QString state(SettlementState is, SettlementKind left, const Formatter &format);
    [[nodiscard]] static Mark mark(SettlementState state);
    /// The same of this settlement, which may be for something other than money.
    [[nodiscard]] QString state() const;
    [[nodiscard]] Mark mark() const;
    [[nodiscard]] static QString tenderIcon(const QString &tender);
    /// Tenders the refund may go to, preferred first.
    [[nodiscard]] static QStringList tenders(const ReturnView &view, const Policy &policy);

    /// What is left to pay.
    [[nodiscard]] Money left() const;
    /// The amount that matters in this state, and what it is called.
    [[nodiscard]] Money mainAmount() const;
    [[nodiscard]] QString mainTitle() const;
    /// Term by term, then what was paid already, then the total.
    [[nodiscard]] std::vector<SumRow> sum() const;
    /// "Logged by Wang Fang, inspected by Li Na, paid by you."
    [[nodiscard]] QString chain(const Staff &payer) const;
    /// Why some tenders are not offered; empty when all are.
    [[nodiscard]] QString missingTenders() const;
    /// Why this settlement cannot be paid in its state; empty when it is due.
    [[nodiscard]] QString notPayable(bool mayConfirm) const;

private:
    [[nodiscard]] bool isForMoney() const { return rd::isForMoney(m_settlement); }
    /// New goods, their receipt, what the customer added.
    void addGiven(std::vector<SumRow> &rows) const;
    /// An article and how many of it, with what was paid for all of them under it.
    [[nodiscard]] SumRow shareRow(const SettlementLine &part) const;
    /// The fee with its reason: in what condition the goods were, and why they came back.
    [[nodiscard]] QString feeLabel(int line) const;
    [[nodiscard]] std::vector<SumRow> rowsOf(const SettlementLine &part) const;
    const ReturnView &m_view;
    const Settlement &m_settlement;
    const Formatter &m_format;
};
}
