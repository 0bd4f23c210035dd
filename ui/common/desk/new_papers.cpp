// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the newest findings and payouts.
#include "ui/common/desk/new_papers.h"

#include <algorithm>

namespace rd::ui
{
std::vector<PrintedPaper> newestLabels(const ReturnCase &returnCase)
{
    std::vector<PrintedPaper> labels;
    const auto newest = std::ranges::max_element(returnCase.findings, {}, &Finding::at);
    for (const Finding &finding : returnCase.findings) {
        if (finding.isStanding() && finding.at == newest->at) {
            labels.push_back({PaperKind::Label, {}, finding.id});
        }
    }
    return labels;
}

std::vector<PrintedPaper> newestVoucher(const ReturnCase &returnCase)
{
    std::vector<PrintedPaper> vouchers;
    if (!returnCase.payouts.empty()) {
        vouchers.push_back({PaperKind::Voucher, returnCase.payouts.back().voucher});
    }
    return vouchers;
}
}
