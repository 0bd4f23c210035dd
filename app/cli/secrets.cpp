// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching of PINs and passwords.
#include "app/cli/secrets.h"

#include "app/cli/input_file.h"
#include "app/cli/terminal.h"

#include <iostream>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
/// From a file (its first line) or the environment; nothing when neither is given.
Result<std::optional<QString>> fromFileOrEnvironment(const QString &file, const char *variable)
{
    if (!file.isEmpty()) {
        const auto bytes = readInput(file, std::cin);
        if (!bytes) {
            return refuse(bytes.error());
        }
        return QString::fromUtf8(*bytes).section('\n'_L1, 0, 0).trimmed();
    }
    if (qEnvironmentVariableIsSet(variable)) {
        return qEnvironmentVariable(variable);
    }
    return std::nullopt;
}

tl::unexpected<Error> missing(const QString &what)
{
    return refuse(ErrorCode::LoginRequired, {{u"problem"_s, what}});
}

/// Of a file, the environment or the terminal.
Result<QString> pinOf(const QString &login, const QString &file, const char *variable, const Invocation &invocation)
{
    const auto given = fromFileOrEnvironment(file, variable);
    if (!given) {
        return refuse(given.error());
    }
    const auto pin = *given ? *given
                            : askSecret(Text{"PIN of %1: ", "%1 的密码："}.in(invocation.globals.language).arg(login));
    return pin ? Result<QString>(*pin) : missing(u"pin"_s);
}
}

Result<QString> ownPin(const Invocation &invocation)
{
    return pinOf(invocation.globals.login, invocation.globals.pinFile, "RETURNDESK_PIN", invocation);
}

Result<QString> approverPin(const Invocation &invocation)
{
    return pinOf(invocation.value(u"approver"_s), {}, "RETURNDESK_APPROVER_PIN", invocation);
}

Result<QString> newPin(const Invocation &invocation)
{
    const auto given = fromFileOrEnvironment(invocation.value(u"new-pin-file"_s), "RETURNDESK_NEW_PIN");
    if (!given) {
        return refuse(given.error());
    }
    if (*given) {
        return **given;
    }
    const Language language = invocation.globals.language;
    const auto first = askSecret(Text{"New PIN (6 to 12 digits): ", "新密码（6 至 12 位数字）："}.in(language));
    const auto second = first ? askSecret(Text{"The same again: ", "再输入一次："}.in(language)) : first;
    return first && first == second ? Result<QString>(*first) : missing(u"new_pin"_s);
}

Result<ChannelSecrets> channelSecrets(const Invocation &invocation)
{
    const auto given = fromFileOrEnvironment({}, "RETURNDESK_CHANNEL_SECRET");
    const Language language = invocation.globals.language;
    const auto secret = given && *given ? *given
                                        : askSecret(Text{"Secret of the channel: ", "渠道的密码或令牌："}.in(language));
    if (!secret || secret->isEmpty()) {
        return missing(u"channel_secret"_s);
    }
    return ChannelSecrets{*secret, *secret, qEnvironmentVariable("RETURNDESK_CHANNEL_SIGNING")};
}

QString ownPassword()
{
    return qEnvironmentVariable("RETURNDESK_PASSWORD");
}

QString newPassword()
{
    return qEnvironmentVariable("RETURNDESK_NEW_PASSWORD");
}
}
