// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about flags themselves; what they do to a request is in policy/verdict.
#include "core/workflow/flagging.h"

#include "core/workflow/guards.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
Result<CustomerFlag> onlyInForce(const std::vector<CustomerFlag> &flags, BusinessDate today)
{
    std::vector<CustomerFlag> standing;
    std::ranges::copy_if(flags, std::back_inserter(standing),
                         [today](const CustomerFlag &flag) { return flag.isInForceOn(today); });
    if (standing.empty()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("no_flag")}});
    }
    if (standing.size() > 1) {
        QJsonArray ids;
        for (const CustomerFlag &flag : standing) {
            ids.append(QString::number(flag.id.value()));
        }
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("flag")},
                                                {QStringLiteral("problem"), QStringLiteral("several_flags")},
                                                {QStringLiteral("flags"), ids}});
    }
    return standing.front();
}
}

Result<void> checkFlag(const QString &reason, std::optional<BusinessDate> until, BusinessDate today)
{
    if (auto given = requireText(reason, "reason"); !given) {
        return given;
    }
    if (until && *until < today) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("until")},
                                                {QStringLiteral("problem"), QStringLiteral("in_the_past")},
                                                {QStringLiteral("last_day"), until->toIso()},
                                                {QStringLiteral("today"), today.toIso()}});
    }
    return {};
}

Result<CustomerFlag> flagToWithdraw(const std::vector<CustomerFlag> &flags, std::optional<CustomerFlagId> named,
                                    const QString &reason, BusinessDate today)
{
    if (auto given = requireText(reason, "reason"); !given) {
        return refuse(given.error());
    }
    if (!named) {
        return onlyInForce(flags, today);
    }
    const auto found = std::ranges::find_if(flags, [named](const CustomerFlag &flag) { return flag.id == *named; });
    if (found == flags.end()) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("flag"), named->value()}});
    }
    if (found->withdrawal) {
        return refuse(ErrorCode::NotOutstanding,
                      {{QStringLiteral("problem"), QStringLiteral("flag_withdrawn")},
                       {QStringLiteral("flag"), named->value()},
                       {QStringLiteral("withdrawn_on"), found->withdrawal->storeDay.toIso()}});
    }
    return *found;
}
}
