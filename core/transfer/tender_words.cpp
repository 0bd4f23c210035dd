// SPDX-License-Identifier: GPL-3.0-or-later
// Words that tills use for ways of paying.
#include "core/transfer/tender_words.h"

#include <QStringList>

#include <array>

namespace rd
{
namespace
{
struct TenderWords {
    const char *code;
    const char *words; ///< parts of the word, lower case
};
constexpr std::array<TenderWords, 7> kTenders = {{
    {"platform_subsidy", "subsidy|平台补贴|platform_subsidy"},
    {"gift_card", "gift|voucher|礼品卡|购物卡"},
    {"wechat", "wechat|weixin|微信"},
    {"alipay", "alipay|支付宝"},
    {"transfer", "transfer|bank deposit|wire|转账|汇款"},
    {"card", "card|visa|master|amex|american express|unionpay|discover|刷卡|银联|信用卡|银行卡"},
    {"cash", "cash|现金"},
}};
}

QString tenderFor(const QString &word)
{
    for (const TenderWords &tender : kTenders) {
        for (const QString &part : QString::fromUtf8(tender.words).split(QLatin1Char('|'))) {
            if (word.contains(part, Qt::CaseInsensitive)) {
                return QString::fromLatin1(tender.code);
            }
        }
    }
    return QStringLiteral("unknown");
}
}
