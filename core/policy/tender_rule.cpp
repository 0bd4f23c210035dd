// SPDX-License-Identifier: GPL-3.0-or-later
// Back to how it was paid.
#include "core/policy/tender_rule.h"

namespace rd
{
namespace
{
bool isUnknown(const SaleTender &tender, const Policy &policy)
{
    return tender.tender.isEmpty() || tender.tender == kUnknownTender || policy.tender(tender.tender) == nullptr;
}
}

QStringList refundTenders(const std::vector<SaleTender> &paidWith, const Policy &policy)
{
    QStringList allowed;
    const auto add = [&](const QString &code) {
        if (code != kUnknownTender && policy.tender(code) != nullptr && !allowed.contains(code)) {
            allowed.append(code);
        }
    };
    bool anyUnknown = paidWith.empty();
    for (const SaleTender &tender : paidWith) {
        anyUnknown = anyUnknown || isUnknown(tender, policy);
        add(tender.tender);
    }
    for (const SaleTender &tender : paidWith) {
        const auto others = policy.tenderReplacements.find(tender.tender);
        if (others != policy.tenderReplacements.end()) {
            for (const QString &other : others->second) {
                add(other);
            }
        }
    }
    if (anyUnknown) {
        for (const TenderRule &rule : policy.tenders) {
            add(rule.code);
        }
    }
    return allowed;
}
}
