// SPDX-License-Identifier: GPL-3.0-or-later
// The words of each code.
#include "ui/words/message_words.h"

#include "ui/words/send_words.h"

#include <algorithm>
#include <array>

namespace rd
{
namespace
{
struct CodeText {
    QLatin1String code;
    Text text;
};

constexpr std::array kEvents = {
    CodeText{QLatin1String("logged"), {"Taken in", "已登记"}},
    CodeText{QLatin1String("approved"), {"Approved", "已通过"}},
    CodeText{QLatin1String("declined"), {"Declined", "未通过"}},
    CodeText{QLatin1String("received"), {"Goods arrived", "已收货"}},
    CodeText{QLatin1String("lost"), {"Goods did not arrive", "商品未收到"}},
    CodeText{QLatin1String("inspected"), {"Goods accepted", "验货通过"}},
    CodeText{QLatin1String("partly_accepted"), {"Goods accepted in part", "部分验货通过"}},
    CodeText{QLatin1String("not_accepted"), {"Goods not accepted", "验货未通过"}},
    CodeText{QLatin1String("paid"), {"Paid back", "已退款"}},
    CodeText{QLatin1String("payout_failed"), {"Payment failed", "退款未到账"}},
    CodeText{QLatin1String("delivered"), {"Delivered", "已送达"}},
    CodeText{QLatin1String("exchanged"), {"Exchanged", "已换货"}},
    CodeText{QLatin1String("shipped"), {"Sent again", "已补发"}},
    CodeText{QLatin1String("credit_issued"), {"Store credit issued", "已发抵用券"}},
    CodeText{QLatin1String("repair_sent"), {"Sent for repair", "已送修"}},
    CodeText{QLatin1String("repaired"), {"Repaired", "已修好"}},
    CodeText{QLatin1String("repair_failed"), {"Could not be repaired", "未能修好"}},
    CodeText{QLatin1String("repair_collected"), {"Repair collected", "维修品已领取"}},
    CodeText{QLatin1String("goods_waived"), {"Settled without goods", "不退货结算"}},
    CodeText{QLatin1String("handed_back"), {"Goods handed back", "已交还原物"}},
    CodeText{QLatin1String("cancelled"), {"Cancelled", "已取消"}},
    CodeText{QLatin1String("expiry_warned"), {"Will be given up soon", "即将到期"}},
    CodeText{QLatin1String("expired"), {"Given up", "到期取消"}},
    CodeText{QLatin1String("compensated"), {"Compensation granted", "已赔付"}},
    CodeText{QLatin1String("converted"), {"Resolution changed", "处理方式已更改"}},
    CodeText{QLatin1String("edited"), {"Request changed", "申请已更改"}},
    CodeText{QLatin1String("split"), {"Split", "已拆单"}},
    CodeText{QLatin1String("corrected"), {"Correction", "更正"}},
    CodeText{QLatin1String("courtesy"), {"Still in work", "仍在处理"}},
    CodeText{QLatin1String("late"), {"Late return", "超过承诺日期"}},
    CodeText{QLatin1String("written"), {"In own words", "自拟内容"}},
    CodeText{QLatin1String("exception"), {"Exception", "异常"}},
};

constexpr std::array kEnds = {
    CodeText{QLatin1String("step_undone"), {"the step was undone", "该步骤已撤销"}},
    CodeText{QLatin1String("contact_changed"), {"the customer is told another way", "顾客改用其他方式"}},
    CodeText{QLatin1String("by_hand"), {"taken back", "已撤回"}},
    CodeText{QLatin1String("not_reached"), {"nobody answered", "无人接听"}},
    CodeText{QLatin1String("channel_gone"), {"the channel was taken away", "渠道已删除"}},
};

template <typename Texts> QString textOf(const Texts &texts, const QString &code, Language language)
{
    const auto found = std::ranges::find_if(texts, [&code](const CodeText &each) { return code == each.code; });
    return found == texts.end() ? QString() : found->text.in(language);
}

Text kindText(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Mail:
        return {"E-mail", "邮件"};
    case ChannelKind::WeCom:
        return {"WeCom group", "企业微信群"};
    case ChannelKind::DingTalk:
        return {"DingTalk group", "钉钉群"};
    case ChannelKind::Feishu:
        return {"Feishu group", "飞书群"};
    case ChannelKind::Gateway:
        return {"Text message", "短信"};
    case ChannelKind::Copy:
        return {"Chat, by hand", "聊天（手工）"};
    case ChannelKind::Phone:
        return {"Phone call", "电话"};
    case ChannelKind::Paper:
        return {"On paper", "纸质"};
    }
    return {};
}
}

QString messageEventText(const QString &event, Language language)
{
    const QString text = textOf(kEvents, event, language);
    return text.isEmpty() ? event : text;
}

QString channelKindText(ChannelKind kind, Language language)
{
    return kindText(kind).in(language);
}

QString messageEndText(const QString &code, Language language)
{
    if (const auto sending = fromCode<SendCode>(code)) {
        SendFacts facts;
        facts.code = *sending;
        return sendCodeText(facts, language);
    }
    const QString text = textOf(kEnds, code, language);
    return text.isEmpty() ? code : text;
}
}
