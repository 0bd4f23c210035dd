// SPDX-License-Identifier: GPL-3.0-or-later
// The usual rules with one part written otherwise, and what is wrong with it.
#pragma once

#include "core/policy/default_policy.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rd::test
{
/// A value written as JSON with single quotes.
inline QJsonValue json(const char *written)
{
    const QByteArray quoted = QByteArray("[") + QByteArray(written).replace('\'', '"') + "]";
    const QJsonDocument document = QJsonDocument::fromJson(quoted);
    REQUIRE(document.isArray());
    return document.array().at(0);
}

/// The usual rules with another value at a key.
inline Result<Policy> readWith(const char *key, const QJsonValue &value)
{
    QJsonObject document = policyToJson(defaultPolicy(currency()), currency());
    document.insert(text(key), value);
    return policyFromJson(document, currency(), storeZone("Europe/Berlin"));
}

/// "path problem" of each fault.
inline QStringList faultsWith(const char *key, const char *written)
{
    QStringList faults;
    if (const auto policy = readWith(key, json(written)); !policy) {
        for (const QJsonValue fault : policy.error().details.value(text("faults")).toArray()) {
            faults.append(fault[QLatin1String("path")].toString() + QLatin1Char(' ')
                          + fault[QLatin1String("problem")].toString());
        }
    }
    return faults;
}

inline QStringList only(const char *fault)
{
    return {text(fault)};
}
}
