// SPDX-License-Identifier: GPL-3.0-or-later
// Writing answers.
#include "core/desk/progress_json.h"

namespace rd
{
namespace
{
template <typename Code> QJsonValue codeOrNull(const std::optional<Code> &code)
{
    return code ? QJsonValue(codeOf(*code)) : QJsonValue();
}

template <typename Time> QJsonValue isoOrNull(const std::optional<Time> &time)
{
    return time ? QJsonValue(time->toIso()) : QJsonValue();
}
}

QJsonObject answerToJson(const ReturnAnswer &answer)
{
    return {{QStringLiteral("number"), answer.number},
            {QStringLiteral("language"), answer.language},
            {QStringLiteral("cause"), codeOf(answer.cause)},
            {QStringLiteral("step"), codeOrNull(answer.step)},
            {QStringLiteral("with"), codeOrNull(answer.with)},
            {QStringLiteral("promised_by"), answer.promised.toIso()},
            {QStringLiteral("late"), answer.isLate},
            {QStringLiteral("expected_by"), isoOrNull(answer.expected)},
            {QStringLiteral("outcome"), codeOrNull(answer.outcome)},
            {QStringLiteral("closed_on"), isoOrNull(answer.closedOn)},
            {QStringLiteral("asked"), answer.asked},
            {QStringLiteral("asked_at"), isoOrNull(answer.askedAt)}};
}
}
