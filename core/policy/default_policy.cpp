// SPDX-License-Identifier: GPL-3.0-or-later
// The default rules, in both languages.
#include "core/policy/default_policy.h"

#include "core/policy/default_exceptions.h"
#include "core/policy/default_messages.h"

namespace rd
{
namespace
{
LocalText text(const char *en, const char *zhCn)
{
    return {QString::fromUtf8(en), QString::fromUtf8(zhCn)};
}

QString code(const char *name)
{
    return QString::fromLatin1(name);
}

std::vector<ReasonRule> defaultReasons()
{
    return {
        {code("defective"), Fault::Store, false, {}, text("Defective", "质量问题"), true},
        {code("wrong_item"), Fault::Store, false, {}, text("Wrong item", "发错商品")},
        {code("not_as_described"), Fault::Store, false, {}, text("Not as described", "与描述不符")},
        {code("changed_mind"), Fault::Customer, false, {}, text("Changed mind", "不想要了")},
        {code("missing_part"), Fault::Store, false, {}, text("Missing part", "缺少配件")},
        {code("other"), Fault::Nobody, true, {}, text("Other", "其他")},
    };
}

std::vector<NamedCode> defaultConditions()
{
    return {
        {code("unopened"), text("Unopened", "未拆封"), code("restock")},
        {code("opened"), text("Opened, as new", "已拆完好"), code("restock")},
        {code("used"), text("Signs of use", "使用痕迹"), code("discount")},
        {code("defective"), text("Defective", "质量问题"), code("return_to_vendor")},
        {code("damaged"), text("Damaged by use", "人为损坏"), code("hand_back")},
        {code("incomplete"), text("Incomplete", "缺件"), code("quarantine")},
        {code("wrong_item"), text("Wrong item", "错货"), code("hand_back")},
    };
}

std::vector<NamedCode> defaultDispositions()
{
    return {
        {code("restock"), text("Restock", "重新上架"), {}},
        {code("discount"), text("Sell at a discount", "折价销售"), {}},
        {code("repair"), text("Repair", "维修"), {}},
        {code("return_to_vendor"), text("Return to vendor", "退供应商"), {}},
        {code("scrap"), text("Scrap", "报损"), {}},
        {code("quarantine"), text("Quarantine", "暂存待定"), {}},
        {code("hand_back"), text("Hand back", "交还原物"), {}},
    };
}

std::vector<TenderRule> defaultTenders()
{
    return {
        {code("cash"), true, text("Cash", "现金")},
        {code("card"), false, text("Card", "银行卡")},
        {code("wechat"), false, text("WeChat Pay", "微信支付")},
        {code("alipay"), false, text("Alipay", "支付宝")},
        {code("transfer"), false, text("Bank transfer", "银行转账")},
        {code("gift_card"), false, text("Gift card", "礼品卡")},
        {code("unknown"), false, text("Unknown", "未知")},
    };
}

Money scaled(qint64 major, const Currency &currency)
{
    return Money::fromMinor(major * currency.unitsPerMajor());
}

std::vector<CompensationRule> defaultCompensationKinds(const Currency &currency)
{
    return {
        {code("freight"), text("Return freight", "退货运费"), scaled(50, currency)},
        {code("goodwill"), text("Goodwill", "安抚补偿"), scaled(100, currency)},
        {code("legal_multiple"), text("Multiple by law", "法定赔偿（退一赔三）"), scaled(2000, currency)},
        {code("price_difference"), text("Price difference", "退差价"), scaled(500, currency)},
    };
}

std::array<LocalText, kStepCount> defaultInstructions()
{
    return {
        text("Compare the request with the receipt and the rules; approve, or decline with a reason.",
             "对照小票和规则；通过，或写明原因不通过。"),
        text("Count the goods, compare article and serial number with the request.", "清点数量，核对商品和序列号。"),
        text("Check article, completeness and function; choose condition and disposition.",
             "检查商品、配件和功能；选择成色和去向。"),
        text("Second person: compare goods, amount and chain before the money leaves.",
             "第二人：付款前核对商品、金额和经手人。"),
        text("Compare the amount with the inspection, then pay it back the way it was paid.",
             "核对验货结果和金额，原路退回。"),
        text("Hand the goods back and have the customer sign.", "交还原物，请顾客签字。"),
        text("Ask the customer whether everything is settled.", "回访顾客是否满意。"),
    };
}
}

Policy defaultPolicy(const Currency &currency)
{
    constexpr int kDay = 24 * 60;
    Policy policy;
    policy.goodsExpireDays = 30;
    policy.autoApproveLimit = scaled(500, currency);
    policy.secondPersonLimit = scaled(2000, currency);
    policy.stepLimitsMinutes = {kDay, 2 * kDay, 2 * kDay, kDay, kDay, 14 * kDay, 3 * kDay};
    policy.phoneRegion = code("CN");
    policy.reasons = defaultReasons();
    policy.conditions = defaultConditions();
    policy.dispositions = defaultDispositions();
    policy.tenders = defaultTenders();
    policy.compensationKinds = defaultCompensationKinds(currency);
    policy.compensationLimit = scaled(2000, currency);
    policy.instructions = defaultInstructions();
    policy.exceptionPlans = defaultExceptionPlans();
    policy.messages = defaultMessageRules();
    policy.checklists[static_cast<std::size_t>(Step::Inspect)] = {
        {code("article_matches"), false, text("Article and serial number match the receipt", "商品和序列号与小票一致")},
        {code("complete"), false, text("Complete: parts, manual, packaging", "配件、说明书、包装齐全")},
        {code("reason_seen"), false, text("The stated reason was seen", "看到了顾客所说的问题")},
    };
    return policy;
}
}
