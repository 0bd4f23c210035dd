// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of the sale and of the article.
#include "core/workflow/judging.h"

#include "core/domain/means.h"
#include "core/policy/subsidy.h"

#include <algorithm>

namespace rd
{
RuledArticle ruledArticle(const Work &work, const ReturnLine &line)
{
    const SaleLine *sold = nullptr;
    if (const auto &sale = work.situation().sale) {
        const auto found = std::ranges::find(sale->lines, line.saleLine,
                                             [](const SaleLine &each) { return std::optional(each.id); });
        sold = found == sale->lines.end() ? nullptr : &*found;
    }
    const auto listed = work.situation().articles.find(line.sku);
    const bool isListed = listed != work.situation().articles.end();
    const QString category = sold == nullptr ? QString() : sold->category;
    return {line.sku, line.name, category.isEmpty() && isListed ? listed->second.category : category};
}

Request requestHead(const Work &work)
{
    Request request;
    request.returnDay = work.situation().today;
    if (const auto &sale = work.situation().sale) {
        request.saleDay = sale->storeDay;
        request.isSubsidyUnknown = !subsidyOf(*sale, work.policy());
        request.isPaidByCredit = work.situation().wasCreditRedeemed
                                 || std::any_of(sale->tenders.begin(), sale->tenders.end(),
                                                [](const SaleTender &tender) { return tender.tender == kCreditMeans; });
    } else {
        const auto &without = work.situation().withoutSale;
        request.noReceipt = NoReceipt{without ? without->claimedThisYear : Money()};
    }
    return request;
}
}
