// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals are left to what the person does next: nobody asked for this.
#include "ui/shell/jobs/expiry_round.h"

#include "ui/common/desk/app_context.h"

#include <QJsonArray>

namespace rd::ui
{
ExpiryRound::ExpiryRound(AppContext &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &AppContext::minutePassed, this, &ExpiryRound::begin);
}

void ExpiryRound::begin()
{
    const bool isPerson = m_desk.isLoggedIn() && !m_desk.session().staff.roles.isEmpty();
    if (isPerson && !m_isAsking && m_done != m_desk.desk().today()) {
        ask();
    }
}

void ExpiryRound::ask()
{
    m_isAsking = true;
    const BusinessDate today = m_desk.desk().today();
    m_desk.write([](DeskWriter &desk, const Call &call) { return desk.letExpire(call); }, AppContext::newOperation(),
                 std::nullopt, this,
                 [this, today](const Result<Answer> &answer) {
                     m_isAsking = false;
                     if (!answer) {
                         return;
                     }
                     tell(*answer);
                     if (answer->document.value(QStringLiteral("more")).toBool()) {
                         begin();
                     } else {
                         m_done = today;
                     }
                 });
}

void ExpiryRound::tell(const Answer &answer)
{
    const auto count = [&answer](const QString &key) {
        return static_cast<int>(answer.document.value(key).toArray().size());
    };
    const int warned = count(QStringLiteral("warned"));
    const int expired = count(QStringLiteral("expired"));
    QStringList parts;
    if (expired > 0) {
        parts.append(tr("%n return(s) given up: the goods never came", "", expired));
    }
    if (warned > 0) {
        parts.append(tr("%n return(s) will be given up soon: tell the customers", "", warned));
    }
    if (const int left = count(QStringLiteral("uncollected")); left > 0) {
        parts.append(tr("goods of %n return(s) wait for long: follow them up", "", left));
    }
    if (!parts.isEmpty()) {
        Q_EMIT m_desk.statusMessage(parts.join(QStringLiteral(" · ")));
    }
}
}
