// SPDX-License-Identifier: GPL-3.0-or-later
// Address and channel.
#include "core/desk/contact_checking.h"

#include "core/base/mail_address.h"

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
    const ContactChoice &choice = recipient.choice;
    const bool isOfTheWorld = choice.email.section(QLatin1Char('@'), 1).contains(QLatin1Char('.'));
    if (!choice.email.isEmpty() && (!isMailAddress(choice.email) || !isOfTheWorld)) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("email")},
                                                {QStringLiteral("problem"), QStringLiteral("not_an_address")}});
    }
    if (choice.channel.isEmpty()) {
        return {};
    }
    return channelNamed(rules, recipient, choice.channel).map([](const MessageChannel *) {});
}
}
