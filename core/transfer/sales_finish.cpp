// SPDX-License-Identifier: GPL-3.0-or-later
// The last act of gathering: receipts put in order, told apart and counted.
#include "core/transfer/order_shares.h"
#include "core/transfer/sales_builder.h"

#include <algorithm>
#include <numeric>

namespace rd
{
namespace
{
/// Lines in the order of the numbers the file gives; without numbers in the order of the file.
void orderLines(SaleDraft &draft)
{
    std::vector<SaleLine> &lines = draft.sale.lines;
    if (!draft.lineNumbers.empty()) {
        draft.lineNumbers.resize(lines.size(), kNoLineNumber);
        std::vector<size_t> order(lines.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [&](size_t a, size_t b) { return draft.lineNumbers[a] < draft.lineNumbers[b]; });
        std::vector<SaleLine> sorted;
        for (const size_t index : order) {
            sorted.push_back(std::move(lines[index]));
        }
        lines = std::move(sorted);
    }
    int number = 0;
    for (SaleLine &line : lines) {
        line.line = ++number;
    }
}

void numberLines(CreditDocument &credit)
{
    int number = 0;
    for (CreditLine &line : credit.lines) {
        line.line = ++number;
    }
    number = 0;
    for (SaleLine &line : credit.adjustments) {
        line.line = ++number;
    }
}

/// Where two customers have the same receipt number on one day, each gets the customer number added, so that the
/// identity does not depend on the order of rows.
void tellSharedReceiptsApart(std::vector<SaleDraft> &drafts)
{
    QHash<std::pair<QString, qint64>, int> uses;
    for (const SaleDraft &draft : drafts) {
        ++uses[{draft.sale.receipt, draft.sale.storeDay->days()}];
    }
    for (SaleDraft &draft : drafts) {
        Sale &sale = draft.sale;
        if (uses.value({sale.receipt, sale.storeDay->days()}) > 1) {
            sale.receipt = sale.receipt + QLatin1Char('/') + sale.customer.externalId;
        }
    }
}

void widen(SalesFile &file, const std::optional<BusinessDate> &day)
{
    if (day) {
        file.firstDay = file.firstDay ? std::min(*file.firstDay, *day) : *day;
        file.lastDay = file.lastDay ? std::max(*file.lastDay, *day) : *day;
    }
}

void takeSale(SalesFile &file, SaleDraft &draft)
{
    file.counts.lines += draft.lineRows;
    file.counts.adjustments += draft.adjustmentRows;
    ++file.counts.sales;
    for (const SaleLine &line : draft.sale.lines) {
        (line.kind == SaleLineKind::Goods ? file.paidTotal : file.adjustmentsTotal) += line.paid;
    }
    widen(file, draft.sale.storeDay);
    file.sales.push_back(std::move(draft.sale));
}

void takeCredit(SalesFile &file, CreditDraft &draft)
{
    file.counts.returns += draft.returnRows;
    file.counts.adjustments += draft.adjustmentRows;
    file.counts.credits += draft.credit.lines.empty() ? 0 : 1;
    for (const CreditLine &line : draft.credit.lines) {
        file.returnedTotal += line.amount;
    }
    for (const SaleLine &line : draft.credit.adjustments) {
        file.adjustmentsTotal += line.paid;
    }
    numberLines(draft.credit);
    widen(file, draft.credit.storeDay);
    file.credits.push_back(std::move(draft.credit));
}
}

/// A receipt of which a row is bad is left out whole: half a receipt would be wrong for ever.
void SalesBuilder::leaveOutDropped()
{
    if (m_dropped.isEmpty()) {
        return;
    }
    qint64 skipped = 0;
    std::erase_if(m_sales, [&](const SaleDraft &draft) {
        const bool isDropped = m_dropped.contains(draft.sale.receipt);
        skipped += isDropped ? draft.lineRows + draft.adjustmentRows : 0;
        return isDropped;
    });
    std::erase_if(m_credits, [&](const CreditDraft &draft) {
        const bool isDropped = m_dropped.contains(draft.credit.receipt);
        skipped += isDropped ? draft.returnRows + draft.adjustmentRows : 0;
        return isDropped;
    });
    if (skipped > 0) {
        m_skippedBy[QStringLiteral("receipt_has_errors")] += skipped;
    }
}

void SalesBuilder::finish(SalesFile &file)
{
    leaveOutDropped();
    if (m_profile.mayShareReceipts) {
        tellSharedReceiptsApart(m_sales);
    }
    file.sales.reserve(m_sales.size());
    for (SaleDraft &draft : m_sales) {
        if (m_profile.layout == Layout::Orders) {
            shareOrderTotal(draft);
        }
        orderLines(draft);
        auto refund = m_options.pastReturns == PastReturns::History ? refundOf(draft) : std::nullopt;
        takeSale(file, draft);
        if (refund) {
            ++file.counts.rowRefunds;
            CreditDraft credit{std::move(*refund), 0, 0};
            takeCredit(file, credit);
        }
    }
    for (CreditDraft &draft : m_credits) {
        takeCredit(file, draft);
    }
    for (const auto &[reason, count] : m_skippedBy) {
        file.counts.skipped += count;
    }
    file.counts.skippedBy = std::move(m_skippedBy);
}
}
