// SPDX-License-Identifier: GPL-3.0-or-later
// The default words, in both languages.
#include "core/policy/default_messages.h"

namespace rd
{
namespace
{
struct Words {
    const char *event;
    const char *en;
    const char *zhCn;
};

constexpr Words kWords[] = {
    {"logged",
     "Hello {name}, we have taken in your return {number}: {goods}. We expect to be done by {day}.\nWhere it stands: {link}\n{store}",
     "{name}您好，您的退货单 {number}（{goods}）已登记，预计 {day} 前办结。\n查看进度：{link}\n{store}"},
    {"approved",
     "Hello {name}, your return {number} ({goods}) has been approved. Please bring or send the goods, with the number of the return. We expect to be done by {day}.\nWhere it stands: {link}\n{store}",
     "{name}您好，您的退货单 {number}（{goods}）已审核通过，请将商品送到或寄到本店，并附上单号。预计 {day} 前办结。\n查看进度：{link}\n{store}"},
    {"declined",
     "Hello {name}, we cannot accept your return {number} ({goods}): {reason}\nPlease ask us if something is unclear. {store}",
     "{name}您好，很抱歉，您的退货单 {number}（{goods}）未能通过：{reason}\n如有疑问请联系我们。{store}"},
    {"received",
     "Hello {name}, the goods of your return {number} have arrived: {goods}. We are looking at them now and expect to be done by {day}.\nWhere it stands: {link}\n{store}",
     "{name}您好，您的退货单 {number} 的商品（{goods}）已收到，正在验货，预计 {day} 前办结。\n查看进度：{link}\n{store}"},
    {"lost",
     "Hello {name}, the goods of your return {number} ({goods}) have not reached us. We are looking into it and will write again. {store}",
     "{name}您好，您的退货单 {number} 的商品（{goods}）我们尚未收到，正在查找，有结果即告知您。{store}"},
    {"inspected",
     "Hello {name}, the goods of your return {number} have been inspected and accepted. We expect to be done by {day}.\nYou get: {amount}\nWhere it stands: {link}\n{store}",
     "{name}您好，您的退货单 {number} 的商品已验货通过，预计 {day} 前办结。\n应退：{amount}\n查看进度：{link}\n{store}"},
    {"partly_accepted",
     "Hello {name}, the goods of your return {number} have been inspected. Not all of them could be accepted; those wait for you here.\nFor the others you get: {amount}\n{store}",
     "{name}您好，您的退货单 {number} 的商品已验货，其中部分不符合退货条件，请来店取回。\n其余应退：{amount}\n{store}"},
    {"not_accepted",
     "Hello {name}, the goods of your return {number} ({goods}) have been inspected and could not be accepted. They wait for you here; please ask us for the reason. {store}",
     "{name}您好，您的退货单 {number} 的商品（{goods}）经验货不符合退货条件，请来店取回，原因可向我们咨询。{store}"},
    {"paid", "Hello {name}, {amount} for your return {number} has been paid back to you ({tender}). {store}",
     "{name}您好，您的退货单 {number} 已退款 {amount}（{tender}）。{store}"},
    {"payout_failed",
     "Hello {name}, our payment of {amount} for your return {number} did not go through. The money is still yours: we will pay it another way and write again. {store}",
     "{name}您好，您的退货单 {number} 的退款 {amount} 未能到账。款项仍会退给您，我们将换一种方式退款并再次告知。{store}"},
    {"delivered", "Hello {name}, what we sent for your return {number} has been delivered. {store}",
     "{name}您好，您的退货单 {number} 的补发商品已送达。{store}"},
    {"exchanged", "Hello {name}, your return {number} is settled: you have the new goods. {store}",
     "{name}您好，您的退货单 {number} 已换货完成。{store}"},
    {"shipped", "Hello {name}, for your return {number} goods are on their way to you: {carrier} {tracking}. {store}",
     "{name}您好，您的退货单 {number} 的补发商品已寄出：{carrier} {tracking}。{store}"},
    {"credit_issued",
     "Hello {name}, for your return {number} you have a store credit of {amount}, number {credit}. {store}",
     "{name}您好，您的退货单 {number} 已发放抵用券 {amount}，券号 {credit}。{store}"},
    {"repair_sent",
     "Hello {name}, the goods of your return {number} ({goods}) have gone to be repaired. We expect to be done by {day}. {store}",
     "{name}您好，您的退货单 {number} 的商品（{goods}）已送修，预计 {day} 前办结。{store}"},
    {"repaired",
     "Hello {name}, the goods of your return {number} ({goods}) are repaired and wait for you here. {store}",
     "{name}您好，您的退货单 {number} 的商品（{goods}）已修好，请来店领取。{store}"},
    {"repair_failed",
     "Hello {name}, the goods of your return {number} ({goods}) could not be repaired. We will tell you what we can do instead. {store}",
     "{name}您好，您的退货单 {number} 的商品（{goods}）未能修好，我们会尽快告知您其他处理办法。{store}"},
    {"repair_collected", "Hello {name}, you have collected the goods of your return {number}. Thank you. {store}",
     "{name}您好，您的退货单 {number} 的商品已领取，谢谢。{store}"},
    {"goods_waived",
     "Hello {name}, your return {number} ({goods}) is settled without sending the goods back.\nYou get: {amount}\n{store}",
     "{name}您好，您的退货单 {number}（{goods}）无需寄回商品。\n应退：{amount}\n{store}"},
    {"handed_back",
     "Hello {name}, the goods of your return {number} ({goods}) have gone back to you.\n{carrier} {tracking}\n{store}",
     "{name}您好，您的退货单 {number} 的商品（{goods}）已交还给您。\n{carrier} {tracking}\n{store}"},
    {"cancelled", "Hello {name}, your return {number} ({goods}) has been cancelled. {store}",
     "{name}您好，您的退货单 {number}（{goods}）已取消。{store}"},
    {"expiry_warned",
     "Hello {name}, the goods of your return {number} ({goods}) have not come yet. We keep it open until {day}; please bring or send them by then. {store}",
     "{name}您好，您的退货单 {number}（{goods}）尚未收到商品，请于 {day} 前送到或寄到本店，逾期将自动取消。{store}"},
    {"expired",
     "Hello {name}, the goods of your return {number} ({goods}) never came, so it has been closed. Please ask us if you sent them. {store}",
     "{name}您好，您的退货单 {number}（{goods}）逾期未收到商品，已取消。如已寄出请联系我们。{store}"},
    {"compensated", "Hello {name}, beyond the goods of your return {number} we pay you {amount}. {store}",
     "{name}您好，就您的退货单 {number}，本店另行赔付 {amount}。{store}"},
    {"converted",
     "Hello {name}, what you get for your return {number} has been changed as agreed.\nYou get: {amount}\n{store}",
     "{name}您好，您的退货单 {number} 已按约定更改处理方式。\n应退：{amount}\n{store}"},
    {"edited",
     "Hello {name}, your return {number} has been changed as you asked: {goods}. We expect to be done by {day}. {store}",
     "{name}您好，您的退货单 {number} 已按您的要求更改：{goods}。预计 {day} 前办结。{store}"},
    {"split",
     "Hello {name}, a part of your return {number} goes on by itself from now on. We expect to be done by {day}. {store}",
     "{name}您好，您的退货单 {number} 已拆分，部分商品单独处理，预计 {day} 前办结。{store}"},
    {"corrected",
     "Hello {name}, our last message about your return {number} was not right, we are sorry. We are on it and will write again by {day}. {store}",
     "{name}您好，关于退货单 {number} 的上一条消息有误，非常抱歉。我们正在处理，{day} 前再次告知您。{store}"},
    {"courtesy",
     "Hello {name}, your return {number} ({goods}) is not forgotten: {step}, and we expect to be done by {day}.\nWhere it stands: {link}\n{store}",
     "{name}您好，您的退货单 {number}（{goods}）仍在处理中，{step}，预计 {day} 前办结。\n查看进度：{link}\n{store}"},
    {"late", "We are sorry that this takes longer than we had promised.", "很抱歉，处理时间超过了我们承诺的期限。"},
};

LocalText text(const char *en, const char *zhCn)
{
    return {QString::fromUtf8(en), QString::fromUtf8(zhCn)};
}

std::array<LocalText, kStepNames> stepNames()
{
    return {text("your request is being looked at", "正在审核您的申请"),
            text("we are waiting for the goods", "等待收到商品"),
            text("the goods are being inspected", "正在验货"),
            text("the amount is being approved", "正在审批金额"),
            text("we are about to settle it", "正在办理退款、换货或补发"),
            text("goods wait to be given back to you", "有商品待交还给您"),
            text("we are following it up", "正在跟进")};
}
}

MessageRules defaultMessageRules()
{
    MessageRules rules;
    rules.language = QStringLiteral("zh_CN");
    rules.isApologising = true;
    rules.courtesyDays = 3;
    rules.stepNames = stepNames();
    for (const Words &words : kWords) {
        rules.templates.push_back({QString::fromLatin1(words.event),
                                   std::nullopt,
                                   MessageTone::Normal,
                                   {},
                                   {QString::fromUtf8(words.en), QString::fromUtf8(words.zhCn)}});
    }
    return rules;
}
}
