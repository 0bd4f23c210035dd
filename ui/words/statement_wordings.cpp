// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences and titles in both languages.
#include "ui/words/statement_wordings.h"

#include "core/base/exceptions.h"

#include <algorithm>
#include <array>

namespace rd
{
namespace
{
constexpr QLatin1String operator""_code(const char *text, std::size_t size)
{
    return QLatin1String(text, static_cast<qsizetype>(size));
}

constexpr std::array kWordings = {
    StatementWording{
        "window"_code,
        {"You can bring goods back within {days} of the day of purchase.", "自购买之日起 {days}内可以退货。"}},
    StatementWording{"window_same_day"_code,
                     {"You can bring goods back on the day of purchase only.", "仅限购买当天退货。"}},
    StatementWording{"reason_window"_code,
                     {"“{reason}”: within {days} of the day of purchase.", "“{reason}”：自购买之日起 {days}内。"}},
    StatementWording{"reason_window_same_day"_code,
                     {"“{reason}”: on the day of purchase only.", "“{reason}”：仅限购买当天。"}},
    StatementWording{
        "late_for_credit"_code,
        {"For {days} more, goods without a fault come back for other goods or a store credit, but not for money.",
         "超过期限后的 {days}内，无质量问题的商品可换其他商品或抵用券，不退款。"}},
    StatementWording{"late_for_goods"_code,
                     {"For {days} more, goods without a fault come back for other goods, but not for money.",
                      "超过期限后的 {days}内，无质量问题的商品可换其他商品，不退款。"}},
    StatementWording{"warranty"_code,
                     {"Goods that fail have a warranty of {days} from the day of purchase; we check them first.",
                      "商品出现质量问题的，自购买之日起保修 {days}；须先检查。"}},
    StatementWording{"article_window"_code,
                     {"{goods}: within {days} of the day of purchase.", "{goods}：自购买之日起 {days}内。"}},
    StatementWording{"article_window_same_day"_code,
                     {"{goods}: on the day of purchase only.", "{goods}：仅限购买当天。"}},
    StatementWording{"article_warranty"_code, {"{goods}: a warranty of {days}.", "{goods}：保修 {days}。"}},
    StatementWording{"article_without_warranty"_code,
                     {"{goods}: no warranty of the store.", "{goods}：本店不提供保修。"}},
    StatementWording{
        "article_final"_code,
        {"{goods}: final sale, not taken back unless the fault is ours.", "{goods}：售出不退，本店责任除外。"}},
    StatementWording{"article_final_unless_overridden"_code,
                     {"{goods}: final sale, unless the fault is ours or a manager makes an exception.",
                      "{goods}：售出不退，本店责任或店长特批除外。"}},
    StatementWording{"article_not_final"_code, {"{goods}: can be returned, no final sale.", "{goods}：可以退货。"}},
    StatementWording{"article_review"_code, {"{goods}: a manager looks at it first.", "{goods}：须先经店长审核。"}},
    StatementWording{"article_without_review"_code,
                     {"{goods}: needs no special look by a manager.", "{goods}：无须店长另行审核。"}},
    StatementWording{"first_rule_counts"_code,
                     {"Where several of these fit, the first one counts.", "同时符合多条时，以排在前面的为准。"}},
    StatementWording{"no_receipt_never"_code,
                     {"Please bring the receipt: without one we take nothing back.", "请携带小票：没有小票不予退货。"}},
    StatementWording{
        "no_receipt_for_credit"_code,
        {"Without a receipt: other goods or a store credit, at the lowest price of the last {days}; a manager "
         "looks at it first.",
         "没有小票：可换其他商品或抵用券，按最近 {days}的最低售价计算，须先经店长审核。"}},
    StatementWording{
        "no_receipt_for_goods"_code,
        {"Without a receipt: other goods, at the lowest price of the last {days}; a manager looks at it first.",
         "没有小票：可换其他商品，按最近 {days}的最低售价计算，须先经店长审核。"}},
    StatementWording{"no_receipt_for_money"_code,
                     {"Without a receipt: at most the lowest price of the last {days}; a manager looks at it first.",
                      "没有小票：最多按最近 {days}的最低售价计算，须先经店长审核。"}},
    StatementWording{"no_receipt_yearly_limit"_code,
                     {"Without receipts, at most {amount} for one customer in a calendar year.",
                      "没有小票的退货，每位顾客每个自然年最多 {amount}。"}},
    StatementWording{"gift_receipt_for_credit"_code,
                     {"With a gift receipt: other goods or a store credit, no money.",
                      "凭礼品小票：可换其他商品或抵用券，不退款。"}},
    StatementWording{"gift_receipt_for_goods"_code,
                     {"With a gift receipt: other goods, no money.", "凭礼品小票：可换其他商品，不退款。"}},
    StatementWording{"offered"_code, {"You can ask for {resolutions}.", "您可以选择：{resolutions}。"}},
    StatementWording{"repair_at_fault"_code,
                     {"A repair is for goods that are defective or where the fault is ours.",
                      "维修限于有质量问题或属本店责任的商品。"}},
    StatementWording{"same_tender"_code, {"Money goes back the way it was paid.", "退款原路退回。"}},
    StatementWording{"cash_rounded"_code,
                     {"Cash, paid or taken, is rounded to {amount}.", "现金收付按 {amount} 取整。"}},
    StatementWording{"subsidy_not_refunded"_code,
                     {"What {tenders} paid of the price is not refunded: what you paid yourself comes back.",
                      "{tenders}承担的部分不退：只退您实际支付的金额。"}},
    StatementWording{
        "tender_replaced"_code,
        {"What was paid with {tender} can also go back as {tenders}.", "用{tender}支付的，也可以退到{tenders}。"}},
    StatementWording{"store_credit_days"_code,
                     {"A store credit counts for {days} from the day of issue.", "抵用券自发放之日起 {days}内有效。"}},
    StatementWording{"store_credit_for_ever"_code, {"A store credit does not run out.", "抵用券长期有效。"}},
    StatementWording{"paid_by_credit"_code,
                     {"Goods paid with a store credit come back for other goods or a store credit.",
                      "用抵用券购买的商品，可换其他商品或抵用券。"}},
    StatementWording{"same_style"_code,
                     {"Another size or colour of the same article is exchanged even, whatever its price now.",
                      "同款商品换尺码或颜色，不补不退差价。"}},
    StatementWording{
        "fee_share"_code,
        {"{goods}: {basis_points} of what was paid is kept back.", "{goods}：收取实付金额的 {basis_points}。"}},
    StatementWording{"fee_fixed"_code, {"{goods}: {amount} is kept back.", "{goods}：收取 {amount}。"}},
    StatementWording{"first_fee_counts"_code,
                     {"Only one of these is taken: the first one that fits.", "只收取一项，以排在前面的为准。"}},
    StatementWording{
        "no_fee_at_fault"_code,
        {"Never for goods that are defective, or when the fault is ours.", "质量问题或本店责任的，不收取费用。"}},
    StatementWording{"no_fee"_code, {"Returning goods costs nothing.", "退货不收取任何费用。"}},
    StatementWording{
        "gift_not_returned"_code,
        {"“{promotion}”: bring the gift back with the goods it came with; if you keep it, {amount} is kept "
         "back for each.",
         "“{promotion}”：退货时请一并退回赠品；保留赠品的，每件扣回 {amount}。"}},
    StatementWording{
        "bundle_broken"_code,
        {"“{promotion}”: if you bring back only a part of the bundle, the {amount} it saved are kept back.",
         "“{promotion}”：只退套装中的一部分的，扣回套装优惠 {amount}。"}},
    StatementWording{"approved_up_to"_code,
                     {"Up to {amount} the counter decides at once; above it a manager looks at it first.",
                      "不超过 {amount} 的由柜台当场决定，超过的须先经店长审核。"}},
    StatementWording{"always_reviewed"_code, {"A manager looks at every return first.", "所有退货须先经店长审核。"}},
    StatementWording{
        "answer_time"_code,
        {"When a manager has to decide, you have an answer within {minutes}.", "需要店长审核的，{minutes}内答复。"}},
    StatementWording{"answer_time_open"_code,
                     {"When a manager has to decide, you have an answer within {minutes} of our opening hours.",
                      "需要店长审核的，在营业时间{minutes}内答复。"}},
    StatementWording{"settle_time_open"_code,
                     {"Once we have the goods and the return is accepted, it is settled within {minutes} of our "
                      "opening hours.",
                      "收到货品且退货获批后，在营业时间{minutes}内办结。"}},
    StatementWording{"settle_time"_code,
                     {"Once we have the goods and the return is accepted, it is settled within {minutes}.",
                      "收到货品且退货获批后，{minutes}内办结。"}},
    StatementWording{
        "goods_expire"_code,
        {"Once approved, goods must come within {days}, else the return is cancelled; we tell you {warn_days} before, if we can.",
         "退货获批后，请在 {days}内送回或寄回货品，逾期取消；留有电话的，我们提前 {warn_days}提醒。"}},
    StatementWording{"law"_code, {"The rights that the law gives you stay as they are.", "您依法享有的权利不受影响。"}},
};
}

std::span<const StatementWording> statementWordings()
{
    return kWordings;
}

Text wordingOf(const QString &statementCode)
{
    const auto found = std::find_if(kWordings.begin(), kWordings.end(),
                                    [&](const StatementWording &wording) { return wording.code == statementCode; });
    if (found == kWordings.end()) {
        throw LogicError("a statement for customers has no words");
    }
    return found->text;
}

Text titleOf(StatementSection section)
{
    switch (section) {
    case StatementSection::Window:
        return {"How long", "退货期限"};
    case StatementSection::Articles:
        return {"Some articles", "部分商品"};
    case StatementSection::Receipt:
        return {"Receipt", "小票"};
    case StatementSection::Repayment:
        return {"What you get", "退换方式"};
    case StatementSection::Fees:
        return {"Fees", "费用"};
    case StatementSection::Course:
        return {"How it goes", "办理流程"};
    }
    return {};
}
}
