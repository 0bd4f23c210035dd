// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a choice.
#include "core/desk/contact_json.h"

#include "core/base/json_values.h"

namespace rd
{
QJsonObject contactToJson(const ContactChoice &choice)
{
    return {{QStringLiteral("email"), orNull(choice.email)},
            {QStringLiteral("language"), orNull(choice.language)},
            {QStringLiteral("channel"), orNull(choice.channel)},
            {QStringLiteral("refused"), choice.isRefused},
            {QStringLiteral("agreed_at"), choice.agreedAt ? QJsonValue(choice.agreedAt->toIso()) : QJsonValue()}};
}

ContactChoice contactFromJson(const QJsonObject &document)
{
    return {document.value(QStringLiteral("email")).toString(), document.value(QStringLiteral("language")).toString(),
            document.value(QStringLiteral("channel")).toString(), document.value(QStringLiteral("refused")).toBool(),
            std::nullopt};
}
}
