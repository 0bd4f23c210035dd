// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and reading the JSON of a verdict.
#include "core/storage/verdict_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd
{
namespace
{
RuleResult ruleFrom(const QJsonObject &entry)
{
    const auto result = fromCode<VerdictResult>(entry.value(QLatin1String("result")).toString());
    return {entry.value(QLatin1String("line")).toInt(), entry.value(QLatin1String("rule")).toString(),
            entry.value(QLatin1String("value")).toString(), entry.value(QLatin1String("limit")).toString(),
            result.value_or(VerdictResult::Denied)};
}
}

QString verdictText(const Verdict &verdict)
{
    QJsonArray rules;
    for (const RuleResult &rule : verdict.rules) {
        rules.append(QJsonObject{{QStringLiteral("line"), rule.line},
                                 {QStringLiteral("rule"), rule.rule},
                                 {QStringLiteral("value"), rule.value},
                                 {QStringLiteral("limit"), rule.limit},
                                 {QStringLiteral("result"), codeOf(rule.result)}});
    }
    const QJsonObject document{{QStringLiteral("result"), codeOf(verdict.result)},
                               {QStringLiteral("policy"), verdict.policyVersion.value()},
                               {QStringLiteral("rules"), rules}};
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

Verdict verdictFromText(const QByteArray &text)
{
    const QJsonObject document = QJsonDocument::fromJson(text).object();
    Verdict verdict;
    verdict.result =
        fromCode<VerdictResult>(document.value(QLatin1String("result")).toString()).value_or(VerdictResult::Denied);
    verdict.policyVersion = PolicyVersion(document.value(QLatin1String("policy")).toInteger());
    for (const QJsonValue &rule : document.value(QLatin1String("rules")).toArray()) {
        verdict.rules.push_back(ruleFrom(rule.toObject()));
    }
    return verdict;
}
}
