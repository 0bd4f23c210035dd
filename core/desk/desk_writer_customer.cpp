// SPDX-License-Identifier: GPL-3.0-or-later
// Flags on customers, which of them are one person, and their groups.
#include "core/desk/desk_writer.h"

#include "core/desk/customer_change.h"
#include "core/storage/customer_flags.h"
#include "core/storage/customer_groups.h"
#include "core/storage/customer_identity.h"
#include "core/storage/customer_merges.h"
#include "core/workflow/flagging.h"
#include "core/workflow/grouping.h"
#include "core/workflow/merging.h"

#include "core/base/text.h"

namespace rd
{
namespace
{
CustomerChange flagChange(EventAction action, CustomerId customer, CustomerFlagId flag)
{
    return {action, {{QStringLiteral("customer"), customer.value()}, {QStringLiteral("flag"), flag.value()}}};
}

CustomerChange mergeChange(EventAction action, CustomerMergeId merge, CustomerId kept, CustomerId other)
{
    return {action,
            {{QStringLiteral("customer"), kept.value()},
             {QStringLiteral("other"), other.value()},
             {QStringLiteral("merge"), merge.value()}}};
}

MergeSide sideOf(Database &database, CustomerId customer)
{
    return {customer, keptCustomer(database, customer)};
}
}

Result<Answer> DeskWriter::flagCustomer(const Call &call, CustomerId customer, const QString &reason,
                                        std::optional<BusinessDate> until)
{
    const QString why = cleanText(reason, true);
    const auto change = [&](WriteTransaction &transaction, const Actor &actor) -> Result<CustomerChange> {
        if (auto valid = checkFlag(why, until, transaction.storeDay()); !valid) {
            return refuse(valid.error());
        }
        return flagChange(EventAction::CustomerFlagged, customer, insertFlag(transaction, customer, why, until, actor));
    };
    return changeCustomer(*m_frame, call,
                          {QStringLiteral("customer flag"),
                           customer,
                           Right::FlagCustomer,
                           why,
                           {{QStringLiteral("until"), until ? until->toIso() : QString()}}},
                          change);
}

Result<Answer> DeskWriter::withdrawFlag(const Call &call, CustomerId customer, std::optional<CustomerFlagId> flag,
                                        const QString &reason)
{
    const QString why = cleanText(reason, true);
    const auto change = [&](WriteTransaction &transaction, const Actor &actor) -> Result<CustomerChange> {
        const auto meant = flagToWithdraw(flagsAbout(transaction.database(), customer), flag, why,
                                          transaction.storeDay());
        if (!meant) {
            return refuse(meant.error());
        }
        rd::withdrawFlag(transaction, *meant, why, actor);
        return flagChange(EventAction::CustomerFlagWithdrawn, customer, meant->id);
    };
    return changeCustomer(*m_frame, call,
                          {QStringLiteral("customer unflag"),
                           customer,
                           Right::FlagCustomer,
                           why,
                           {{QStringLiteral("flag"), flag.value_or(CustomerFlagId()).value()}}},
                          change);
}

Result<Answer> DeskWriter::mergeCustomers(const Call &call, CustomerId keep, CustomerId other, const QString &reason)
{
    const QString why = cleanText(reason, true);
    const auto change = [&](WriteTransaction &transaction, const Actor &actor) -> Result<CustomerChange> {
        if (auto known = requireCustomer(*m_frame->store, other); !known) {
            return refuse(known.error());
        }
        const MergeSide stays = sideOf(transaction.database(), keep);
        const MergeSide goes = sideOf(transaction.database(), other);
        if (auto valid = checkMerge(stays, goes, why); !valid) {
            return refuse(valid.error());
        }
        const CustomerMergeId merge = insertMerge(transaction, stays.kept, goes.kept, why, actor);
        return mergeChange(EventAction::CustomerMerged, merge, stays.kept, goes.kept);
    };
    return changeCustomer(*m_frame, call,
                          {QStringLiteral("customer merge"),
                           keep,
                           Right::MergeCustomers,
                           why,
                           {{QStringLiteral("other"), other.value()}}},
                          change);
}

Result<Answer> DeskWriter::unmergeCustomers(const Call &call, CustomerId customer, std::optional<CustomerMergeId> merge,
                                            const QString &reason)
{
    const QString why = cleanText(reason, true);
    const auto change = [&](WriteTransaction &transaction, const Actor &actor) -> Result<CustomerChange> {
        const auto meant = mergeToUndo(mergesOf(transaction.database(), customer), customer, merge, why);
        if (!meant) {
            return refuse(meant.error());
        }
        undoMerge(transaction, *meant, why, actor);
        return mergeChange(EventAction::CustomerUnmerged, meant->id, meant->kept, meant->other);
    };
    return changeCustomer(*m_frame, call,
                          {QStringLiteral("customer unmerge"),
                           customer,
                           Right::MergeCustomers,
                           why,
                           {{QStringLiteral("merge"), merge.value_or(CustomerMergeId()).value()}}},
                          change);
}

Result<Answer> DeskWriter::groupCustomer(const Call &call, CustomerId customer, const QString &group,
                                         const QString &reason)
{
    const QString why = cleanText(reason, true);
    const auto change = [&](WriteTransaction &transaction, const Actor &actor) -> Result<CustomerChange> {
        if (auto valid = checkGrouping(group, why, groupingOf(transaction.database(), customer),
                                       m_frame->store->policy());
            !valid) {
            return refuse(valid.error());
        }
        insertGrouping(transaction, customer, group, why, actor);
        return CustomerChange{EventAction::CustomerGrouped,
                              {{QStringLiteral("customer"), customer.value()}, {QStringLiteral("group"), group}}};
    };
    return changeCustomer(
        *m_frame, call,
        {QStringLiteral("customer group"), customer, Right::GroupCustomer, why, {{QStringLiteral("group"), group}}},
        change);
}
}
