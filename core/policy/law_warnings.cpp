// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing windows and warranties with China's Three Guarantees.
#include "core/policy/law_warnings.h"

#include <QJsonObject>

#include <algorithm>

namespace rd
{
namespace
{
QJsonObject warning(const char *code, int days, int lawDays, QJsonObject about)
{
    about.insert(QStringLiteral("code"), QLatin1String(code));
    about.insert(QStringLiteral("days"), days);
    about.insert(QStringLiteral("law_days"), lawDays);
    return about;
}

/// A rule without a reason is about all of them.
bool isAboutFaults(const QString &reason, const Policy &policy)
{
    return std::any_of(policy.reasons.begin(), policy.reasons.end(), [&reason](const ReasonRule &each) {
        return each.fault == Fault::Store && (reason.isEmpty() || reason == each.code);
    });
}

/// The longest that the rules give to goods that failed for this reason: for all articles, or for some that the lists may name.
int longestWarranty(const ReasonRule &reason, const Policy &policy)
{
    int days = policy.warrantyDays;
    for (const ArticleRule &rule : policy.articleRules) {
        if (rule.reason.isEmpty() || rule.reason == reason.code) {
            days = std::max(days, rule.warrantyDays.value_or(0));
        }
    }
    return days;
}

void addReason(const ReasonRule &reason, const Policy &policy, QJsonArray &warnings)
{
    const int window = reason.windowDays.value_or(policy.windowDays);
    const QJsonObject about{{QStringLiteral("reason"), reason.code}};
    if (reason.fault == Fault::Store && window < kChinaRefundDays) {
        warnings.append(warning("window_below_law", window, kChinaRefundDays, about));
    }
    if (!reason.claimsWarranty) {
        return;
    }
    if (const int most = std::max(window, policy.warrantyDays); most < kChinaExchangeDays) {
        warnings.append(warning("exchange_below_law", most, kChinaExchangeDays, about));
    }
    if (const int longest = longestWarranty(reason, policy); longest < kChinaWarrantyDays) {
        warnings.append(warning("warranty_below_law", longest, kChinaWarrantyDays, about));
    }
}

void addArticle(const ArticleRule &rule, const Policy &policy, QJsonArray &warnings)
{
    if (!rule.windowDays || *rule.windowDays >= kChinaRefundDays || !isAboutFaults(rule.reason, policy)) {
        return;
    }
    QJsonObject about;
    for (const auto &[key, value] :
         {std::pair(QStringLiteral("article"), rule.article), std::pair(QStringLiteral("category"), rule.category),
          std::pair(QStringLiteral("reason"), rule.reason)}) {
        if (!value.isEmpty()) {
            about.insert(key, value);
        }
    }
    warnings.append(warning("article_window_below_law", *rule.windowDays, kChinaRefundDays, about));
}
}

QJsonArray lawWarnings(const Policy &policy)
{
    QJsonArray warnings;
    if (policy.phoneRegion != QLatin1String("CN")) {
        return warnings;
    }
    for (const ReasonRule &reason : policy.reasons) {
        addReason(reason, policy, warnings);
    }
    for (const ArticleRule &rule : policy.articleRules) {
        addArticle(rule, policy, warnings);
    }
    return warnings;
}
}
