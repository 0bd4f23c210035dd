// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of the warnings about the law.
#include "ui/words/law_text.h"

#include "ui/words/phrase.h"

namespace rd
{
namespace
{
Text wordingOf(const QString &code)
{
    if (code == QLatin1String("window_below_law")) {
        return {
            "“{reason}” is taken back for {days} only; for faulty goods the law (Three Guarantees) gives {law_days}.",
            "“{reason}”的退货期限只有 {days}；《三包规定》对有质量问题的商品规定为 {law_days}。"};
    }
    if (code == QLatin1String("article_window_below_law")) {
        return {"{goods}: taken back for {days} only; for faulty goods the law (Three Guarantees) gives {law_days}.",
                "{goods}：退货期限只有 {days}；《三包规定》对有质量问题的商品规定为 {law_days}。"};
    }
    if (code == QLatin1String("exchange_below_law")) {
        return {"“{reason}” is exchanged for {days} only; the law (Three Guarantees) gives {law_days}.",
                "“{reason}”的换货期限只有 {days}；《三包规定》为 {law_days}。"};
    }
    return {"“{reason}” has a warranty of {days}; for the goods it lists the law (Three Guarantees) gives {law_days}.",
            "“{reason}”的保修期为 {days}；《三包规定》对所列商品规定为 {law_days}。"};
}
}

QString lawWarningText(const QJsonObject &warning, const Policy &policy, const Currency &currency, Language language)
{
    const QString code = warning.value(QLatin1String("code")).toString();
    return PhraseBook{policy, currency, language}.filled(wordingOf(code), warning);
}
}
