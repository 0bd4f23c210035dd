// SPDX-License-Identifier: GPL-3.0-or-later
// Address and channel.
#include "core/desk/contact_checking.h"

#include <QRegularExpression>

namespace rd
{
namespace
{
QJsonObject problemOf(const char *field, const char *problem)
{
    return {{QStringLiteral("field"), QLatin1String(field)}, {QStringLiteral("problem"), QLatin1String(problem)}};
}

}

Result<void> checkContact(const MessageRules &rules, const Recipient &recipient)
{
    const ContactChoice &choice = recipient.choice;
    static const QRegularExpression address(QStringLiteral("^[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+$"));
    if (!choice.email.isEmpty() && !address.match(choice.email).hasMatch()) {
        return refuse(ErrorCode::MissingField, problemOf("email", "not_an_address"));
    }
    if (choice.channel.isEmpty()) {
        return {};
    }
    const MessageChannel *channel = rules.channel(choice.channel);
    if (channel == nullptr) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("channel"), choice.channel}});
    }
    if (!isForCustomers(channel->kind)) {
        return refuse(ErrorCode::MissingField, problemOf("channel", "for_staff"));
    }
    if (!reaches(channel->kind, recipient)) {
        QJsonObject details = problemOf("channel", "no_address");
        details.insert(QStringLiteral("channel"), choice.channel);
        return refuse(ErrorCode::MissingField, details);
    }
    return {};
}
}
