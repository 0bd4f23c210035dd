// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing what a paper says.
#include "ui/returns/slips/paper_words.h"

#include "ui/returns/slips/slip_words.h"

#include <algorithm>

namespace rd::ui
{
Slip PaperWords::slip(const PrintedPaper &paper, const SlipReprint &reprint) const
{
    const SlipWords words(m_view, m_facts, m_format);
    Slip slip = words.intake();
    if (paper.kind == PaperKind::Voucher) {
        const auto &payouts = m_view.returnCase.payouts;
        const auto found = std::ranges::find_if(payouts,
                                                [&](const Payout &payout) { return payout.voucher == paper.voucher; });
        slip = found == payouts.end() ? VoucherSlip() : words.voucher(*found);
    } else if (const int label = labelNumber(paper); label > 0) {
        slip = words.label(m_view.returnCase.findings[static_cast<std::size_t>(label) - 1]);
    }
    std::visit([&](auto &each) { each.reprint = reprint; }, slip);
    return slip;
}

int PaperWords::labelNumber(const PrintedPaper &paper) const
{
    const auto &findings = m_view.returnCase.findings;
    const auto found = std::ranges::find_if(
        findings, [&](const Finding &finding) { return paper.finding && finding.id == *paper.finding; });
    return found == findings.end() ? 0 : static_cast<int>(found - findings.begin()) + 1;
}

QString PaperWords::fileName(const PrintedPaper &paper) const
{
    QStringList parts{m_view.returnCase.rma.number, codeOf(paper.kind)};
    if (paper.kind == PaperKind::Voucher) {
        parts += paper.voucher;
    }
    if (paper.kind == PaperKind::Label) {
        parts += QString::number(labelNumber(paper));
    }
    return parts.join(QLatin1Char('-'));
}
}
