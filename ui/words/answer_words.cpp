// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for each thing a return may wait for.
#include "ui/words/answer_words.h"

#include "core/policy/message_text.h"
#include "ui/words/day_words.h"

#include <QMap>

#include <array>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
Text roleWords(Role role)
{
    switch (role) {
    case Role::Counter:
        return {"the counter", "柜台"};
    case Role::Inspector:
        return {"the stockroom", "仓库"};
    case Role::Cashier:
        return {"the cashier", "收银"};
    case Role::Manager:
        return {"the manager", "店长"};
    }
    return {};
}

Text workWords(const ReturnAnswer &answer)
{
    if (!answer.isLate) {
        return {"Return {number}: {step}, {role} has it now, and we expect to be done by {day}.",
                "退货单 {number}：{step}，目前由{role}处理，预计{day}前办结。"};
    }
    if (answer.expected) {
        return {
            "Return {number}: {step}, {role} has it now; we are sorry that it takes longer than {day} as promised, and it is due by {expected}.",
            "退货单 {number}：{step}，目前由{role}处理；很抱歉已超过承诺的{day}，现定于{expected}前完成。"};
    }
    return {
        "Return {number}: {step}, {role} has it now; we are sorry that it takes longer than {day} as promised, and it comes first now.",
        "退货单 {number}：{step}，目前由{role}处理；很抱歉已超过承诺的{day}，我们会优先处理。"};
}

Text goodsWords(const ReturnAnswer &answer)
{
    return answer.expected ? Text{"Return {number}: {step}; please bring or send them by {expected}.",
                                  "退货单 {number}：{step}，请于{expected}前送到或寄到本店。"}
                           : Text{"Return {number}: {step}; please bring or send them, and we go on at once.",
                                  "退货单 {number}：{step}，请送到或寄到本店，收到后立即处理。"};
}

Text repairWords(const ReturnAnswer &answer)
{
    return answer.expected
               ? Text{"Return {number}: the goods are away for repair, and are expected back by {expected}.",
                      "退货单 {number}：商品已送修，预计{expected}前修回。"}
               : Text{"Return {number}: the goods are away for repair, and we tell you when they are back.",
                      "退货单 {number}：商品已送修，修回后即通知您。"};
}

Text sentenceFor(const ReturnAnswer &answer)
{
    switch (answer.cause) {
    case AnswerCause::Work:
        return workWords(answer);
    case AnswerCause::Customer:
        return {"Return {number}: {step}, but we are waiting for your answer, and go on as soon as we have it.",
                "退货单 {number}：{step}，目前等待您的答复，收到后立即继续处理。"};
    case AnswerCause::Goods:
        return goodsWords(answer);
    case AnswerCause::Repair:
        return repairWords(answer);
    case AnswerCause::Money:
        return {
            "Return {number}: the money was sent to you, and it is done when it has arrived; please tell us if it does not.",
            "退货单 {number}：退款已发出，到账后即办结；如未到账请告诉我们。"};
    case AnswerCause::Parcel:
        return {
            "Return {number}: a parcel is on its way to you, and it is done when it has arrived; please tell us if it does not.",
            "退货单 {number}：包裹已寄出，送达后即办结；如未收到请告诉我们。"};
    case AnswerCause::Collect:
        return {"Return {number}: {step}; please come by with your slip, or tell us where to send them.",
                "退货单 {number}：{step}，请带上退换货单来店领取，或告知寄送地址。"};
    case AnswerCause::Closed:
        return {"Return {number} {step}.", "退货单 {number} {step}。"};
    }
    return {};
}
}

QString endWords(Outcome outcome, BusinessDate day, Language language)
{
    const auto said = [&](const Text &text) { return text.in(language).arg(wholeDayWords(day, language)); };
    switch (outcome) {
    case Outcome::Settled:
        return said({"was settled on %1", "已于%1办结"});
    case Outcome::Declined:
        return said({"could not be accepted and was closed on %1", "未能通过，已于%1结束"});
    case Outcome::Cancelled:
        return said({"was cancelled on %1", "已于%1取消"});
    case Outcome::Lost:
        return said({"was closed on %1, because the goods did not reach us", "因未收到商品，已于%1结束"});
    case Outcome::HandedBack:
        return said({"ended on %1: the goods went back to you", "已于%1结束：商品已交还给您"});
    case Outcome::Mixed:
        return said(
            {"is done since %1: a part was settled, a part was not", "已于%1办结：部分已处理，部分未通过或已交还"});
    case Outcome::Undone:
        return said({"was taken back on %1", "已于%1撤销"});
    }
    return {};
}

QString answerSentence(const ReturnAnswer &answer)
{
    const Language language = languageFromName(answer.language).value_or(Language::Chinese);
    QMap<QString, QString> values{
        {u"number"_s, answer.number}, {u"step"_s, answer.where}, {u"day"_s, wholeDayWords(answer.promised, language)}};
    if (answer.with) {
        values.insert(u"role"_s, roleWords(*answer.with).in(language));
    }
    if (answer.expected) {
        values.insert(u"expected"_s, wholeDayWords(*answer.expected, language));
    }
    if (answer.outcome && answer.closedOn) {
        values.insert(u"step"_s, endWords(*answer.outcome, *answer.closedOn, language));
    }
    return filledMessage(sentenceFor(answer).in(language), values);
}
}
