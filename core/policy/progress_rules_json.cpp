// SPDX-License-Identifier: GPL-3.0-or-later
// Folder, address and contact of the pages.
#include "core/policy/progress_rules_json.h"

#include "core/policy/json_writer.h"

#include <QDir>
#include <QUrl>

namespace rd
{
namespace
{
/// A folder on the web: what stands behind a question mark would end up in the middle of a page's address.
bool isWebFolder(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty() && !url.hasQuery() && !url.hasFragment()
           && url.userInfo().isEmpty();
}

void readAll(JsonReader &reader, ProgressRules &rules)
{
    rules.folder = reader.optionalText("folder");
    if (!rules.folder.isEmpty() && !QDir::isAbsolutePath(rules.folder)) {
        reader.fault("folder", "not_an_absolute_path");
    }
    rules.address = reader.optionalText("address");
    if (!rules.address.isEmpty() && !isWebFolder(rules.address)) {
        reader.fault("address", "not_a_web_address");
    } else if (!rules.address.isEmpty() && rules.folder.isEmpty()) {
        reader.fault("address", "no_folder_to_publish"); // it would lead customers to pages that nobody writes
    }
    if (reader.has("contact") && !reader.raw("contact").isNull()) {
        rules.contact = reader.localText("contact");
    }
}
}

QJsonObject progressRulesToJson(const ProgressRules &rules)
{
    return {{QStringLiteral("folder"), orNull(rules.folder)},
            {QStringLiteral("address"), orNull(rules.address)},
            {QStringLiteral("contact"),
             rules.contact == LocalText() ? QJsonValue() : QJsonValue(localTextToJson(rules.contact))}};
}

void readProgressRules(JsonReader &reader, Policy &policy)
{
    if (reader.has("progress")) {
        reader.object("progress", [&policy](JsonReader &progress) { readAll(progress, policy.progress); });
    }
}
}
