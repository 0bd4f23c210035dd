// SPDX-License-Identifier: GPL-3.0-or-later
// Address and channel.
#include "core/desk/contact_checking.h"

#include <QRegularExpression>

namespace rd
{
tl::unexpected<Error> channelProblem(const char *problem, const QString &channel)
{
    QJsonObject details{{QStringLiteral("field"), QStringLiteral("channel")},
                        {QStringLiteral("problem"), QLatin1String(problem)}};
    if (!channel.isEmpty()) {
        details.insert(QStringLiteral("channel"), channel);
    }
    return refuse(ErrorCode::MissingField, details);
}

Result<const MessageChannel *> channelNamed(const MessageRules &rules, const Recipient &recipient, const QString &code)
{
    const MessageChannel *channel = rules.channel(code);
    if (channel == nullptr) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("channel"), code}});
    }
    if (!isForCustomers(channel->kind)) {
        return channelProblem("for_staff", code);
    }
    return reaches(channel->kind, recipient) ? Result<const MessageChannel *>(channel)
                                             : channelProblem("no_address", code);
}

Result<void> checkContact(const MessageRules &rules, const Recipient &recipient)
{
    static const QRegularExpression address(QStringLiteral("^[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+$"));
    const ContactChoice &choice = recipient.choice;
    if (!choice.email.isEmpty() && !address.match(choice.email).hasMatch()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("email")},
                                                {QStringLiteral("problem"), QStringLiteral("not_an_address")}});
    }
    if (choice.channel.isEmpty()) {
        return {};
    }
    return channelNamed(rules, recipient, choice.channel).map([](const MessageChannel *) {});
}
}
