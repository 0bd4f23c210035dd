// SPDX-License-Identifier: GPL-3.0-or-later
// Wording warnings.
#include "app/cli/text/law_notices.h"

#include "ui/words/law_text.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

QJsonArray worded(const QJsonArray &warnings, const Policy &policy, const Currency &currency, Language language)
{
    QJsonArray texts;
    for (const QJsonValue &value : warnings) {
        QJsonObject warning = value.toObject();
        warning.insert(u"text"_s, lawWarningText(warning, policy, currency, language));
        texts.append(warning);
    }
    return texts;
}

QStringList noticesOf(const QJsonArray &worded, Language language)
{
    QStringList notices;
    for (const QJsonValue &warning : worded) {
        notices.append(
            Text{"Warning: %1", "注意：%1"}.in(language).arg(warning.toObject().value("text"_L1).toString()));
    }
    return notices;
}
}
