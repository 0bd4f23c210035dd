// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about merges themselves; what a merged customer means for a request, storage reads.
#include "core/workflow/merging.h"

#include "core/workflow/guards.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
Error samePerson(const MergeSide &keep, const MergeSide &other)
{
    const bool isItself = keep.named == other.named;
    return Error::of(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), isItself ? QStringLiteral("same_customer")
                                                                                      : QStringLiteral("same_person")},
                                                 {QStringLiteral("customer"), keep.named.value()},
                                                 {QStringLiteral("other"), other.named.value()},
                                                 {QStringLiteral("kept"), keep.kept.value()}});
}

Error severalMerges(const std::vector<CustomerMerge> &standing)
{
    QJsonArray ids;
    for (const CustomerMerge &merge : standing) {
        ids.append(QString::number(merge.id.value()));
    }
    return Error::of(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("merge")},
                                               {QStringLiteral("problem"), QStringLiteral("several_merges")},
                                               {QStringLiteral("merges"), ids}});
}

Result<CustomerMerge> onlyStanding(const std::vector<CustomerMerge> &merges, CustomerId customer)
{
    std::vector<CustomerMerge> standing;
    std::ranges::copy_if(merges, std::back_inserter(standing), &CustomerMerge::isStanding);
    if (const auto own = std::ranges::find(standing, customer, &CustomerMerge::other); own != standing.end()) {
        return *own;
    }
    if (standing.empty()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("not_merged")},
                                                  {QStringLiteral("customer"), customer.value()}});
    }
    return standing.size() == 1 ? Result<CustomerMerge>(standing.front()) : refuse(severalMerges(standing));
}
}

Result<void> checkMerge(const MergeSide &keep, const MergeSide &other, const QString &reason)
{
    if (auto given = requireText(reason, "reason"); !given) {
        return given;
    }
    return keep.kept == other.kept ? Result<void>(refuse(samePerson(keep, other))) : Result<void>();
}

Result<CustomerMerge> mergeToUndo(const std::vector<CustomerMerge> &merges, CustomerId customer,
                                  std::optional<CustomerMergeId> named, const QString &reason)
{
    if (auto given = requireText(reason, "reason"); !given) {
        return refuse(given.error());
    }
    if (!named) {
        return onlyStanding(merges, customer);
    }
    const auto found = std::ranges::find(merges, *named, &CustomerMerge::id);
    if (found == merges.end()) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("merge"), named->value()}});
    }
    if (!found->isStanding()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("merge_undone")},
                                                  {QStringLiteral("merge"), named->value()},
                                                  {QStringLiteral("undone_on"), found->undone->storeDay.toIso()}});
    }
    return *found;
}
}
