// SPDX-License-Identifier: GPL-3.0-or-later
// Figures by name.
#include "core/reports/digest_json.h"

#include <QJsonArray>

namespace rd
{
namespace
{
QString ownerOf(const QString &login, Role role)
{
    return login.isEmpty() ? QString(QStringLiteral("role:") + codeOf(role))
                           : QString(QStringLiteral("staff:") + login);
}

QJsonValue doneToJson(const Digest &digest, const Currency &currency)
{
    if (!digest.done) {
        return {};
    }
    QJsonObject tasks;
    for (const auto &[step, count] : digest.done->tasks) {
        tasks.insert(codeOf(step), count);
    }
    return QJsonObject{{QStringLiteral("tasks"), tasks},
                       {QStringLiteral("logged"), digest.done->logged},
                       {QStringLiteral("closed"), digest.done->closed},
                       {QStringLiteral("paid_out"), digest.done->paidOut.toDecimal(currency)}};
}
}

QJsonObject digestToJson(const Digest &digest, const Currency &currency)
{
    QJsonArray owners;
    for (const DigestOwner &owner : digest.owners) {
        owners.append(QJsonObject{{QStringLiteral("owner"), ownerOf(owner.login, owner.role)},
                                  {QStringLiteral("name"), owner.name},
                                  {QStringLiteral("late"), owner.late},
                                  {QStringLiteral("amount"), owner.worth.toDecimal(currency)}});
    }
    QJsonValue oldest;
    if (digest.oldest) {
        oldest = QJsonObject{{QStringLiteral("number"), digest.oldest->number},
                             {QStringLiteral("step"), codeOf(digest.oldest->step)},
                             {QStringLiteral("due_at"), digest.oldest->dueAt.toIso()},
                             {QStringLiteral("name"), digest.oldest->name},
                             {QStringLiteral("owner"), ownerOf(digest.oldest->login, digest.oldest->role)}};
    }
    return {{QStringLiteral("day"), digest.day.toIso()},
            {QStringLiteral("evening"), digest.isEvening},
            {QStringLiteral("late"), digest.late},
            {QStringLiteral("late_amount"), digest.lateWorth.toDecimal(currency)},
            {QStringLiteral("owners"), owners},
            {QStringLiteral("oldest"), oldest},
            {QStringLiteral("due_today"), digest.dueToday},
            {QStringLiteral("due_today_amount"), digest.dueTodayWorth.toDecimal(currency)},
            {QStringLiteral("untouched"), digest.untouched},
            {QStringLiteral("untouched_amount"), digest.untouchedWorth.toDecimal(currency)},
            {QStringLiteral("done"), doneToJson(digest, currency)}};
}
}
