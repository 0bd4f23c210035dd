// SPDX-License-Identifier: GPL-3.0-or-later
// A return as the texts of its slips.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/paper/slip.h"

#include <QCoreApplication>

namespace rd::ui
{
class SlipWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::SlipWords)

public:
    SlipWords(const ReturnView &view, const StoreFacts &facts, const Formatter &format)
        : m_view(view), m_facts(facts), m_format(format)
    {
    }
    [[nodiscard]] IntakeSlip intake() const;
    [[nodiscard]] VoucherSlip voucher(const Payout &payout) const;
    [[nodiscard]] GoodsLabel label(const Finding &finding) const;
    /// As the slips name them, the phone masked.
    [[nodiscard]] QString customer() const;
    /// With the day of the sale.
    [[nodiscard]] QString receipt() const;

private:
    [[nodiscard]] std::vector<SlipLine> lines() const;
    [[nodiscard]] std::vector<SlipLine> linesOf(const Settlement &settlement) const;
    [[nodiscard]] QString calculationOf(const ReturnLine &line, Quantity quantity) const;
    [[nodiscard]] QString promisedDay() const;
    [[nodiscard]] SlipLine lineOf(const ReturnLine &line) const;
    [[nodiscard]] std::vector<SlipStep> path() const;
    [[nodiscard]] QString sentence() const;
    void tellGift(VoucherSlip &slip, const Payout &payout, const Settlement &settlement) const;
    void tellCredit(VoucherSlip &slip, const StoreCredit &credit) const;
    [[nodiscard]] bool usesCapitals() const;

    const ReturnView &m_view;
    const StoreFacts &m_facts;
    const Formatter &m_format;
};
}
