// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused on the way to other ends than a refund: exchange, parcel, store credit, no receipt, deductions.
#include "app/cli/text/error_wordings.h"

#include <array>

namespace rd::cli
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"There is no store credit {credit}. Check the code; “credit list” shows all.",
                  "没有抵用券 {credit}。请核对券号；可用“credit list”查看全部。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"There is no booking {booking} of the till. “till list” shows them with their numbers.",
                  "没有编号为 {booking} 的收银机退货。可用“till list”查看编号。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"No goods were given for a return by voucher {voucher}. “till list” shows those that were.",
                  "凭证 {voucher} 没有因退货换出或补发的商品。可用“till list”查看。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "till_booked",
        {"The till booked {quantity} of this back on {store_day}, receipt {receipt}, {amount}, so it may be paid. If it is, pay with --reference {receipt} and give no money; if not, a manager decides first: “till keep {booking}”.",
         "收银机已于 {store_day} 退过 {quantity} 件，小票 {receipt}，金额 {amount}，可能已付款。若已付，请加 --reference {receipt} 登记，不再给钱；若未付，先由店长认定：“till keep {booking}”。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "not_on_receipt",
        {"Receipt {receipt} of the till has nothing left of the goods given by {voucher}: another article, or it came back already. Look at “sales show {receipt}”.",
         "收银机小票 {receipt} 中没有凭证 {voucher} 的商品可对应：商品不同或已退回。请查看“sales show {receipt}”。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "given_posted",
        {"A receipt of the till stands for all goods given by {voucher} already. Nothing was changed; “till list” shows which.",
         "凭证 {voucher} 的商品已全部与收银机小票对应。未作更改；可用“till list”查看。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "not_in_return",
        {"Return {number} has nothing paid that booking {booking} could be: another article, not paid yet, or booked already. Look at “return show {number}”.",
         "退货单 {number} 中没有与编号 {booking} 相符的已付款商品：商品不同、尚未付款或已登记。请查看“return show {number}”。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "",
        {"Booking {booking} of the till is decided already. Nothing was changed; “till list” shows what is open.",
         "编号 {booking} 的收银机退货已认定。未作更改；可用“till list”查看待认定的。"}},
    ErrorWording{ErrorCode::MissingField,
                 "customer_adds",
                 {"The new goods cost {amount} more. Say how the customer pays that: --tender cash, for example.",
                  "新货比原货多 {amount}。请说明顾客以何种方式补付，例如 --tender cash。"}},
    ErrorWording{ErrorCode::BadQuantity,
                 "whole_pieces",
                 {"{sku} is sold by the piece; {value} cannot be handed out. Give whole pieces.",
                  "{sku} 按件出售，不能给 {value}。请输入整数件数。"}},
    ErrorWording{
        ErrorCode::OverSettlement,
        "compensation_kind",
        {"{amount} is too much: of “{kind}” this return may get {limit}, and {left} of it is left. Grant at most that.",
         "{amount} 过多：本退货单的“{kind}”上限为 {limit}，还剩 {left}。最多批准该金额。"}},
    ErrorWording{
        ErrorCode::OverSettlement,
        "compensation_total",
        {"{amount} is too much: this return may get {limit} of compensation in all, and {left} of it is left. Grant at most that.",
         "{amount} 过多：本退货单的赔付合计上限为 {limit}，还剩 {left}。最多批准该金额。"}},
    ErrorWording{ErrorCode::OverSettlement,
                 "",
                 {"{amount} is more than the {balance} that is left on store credit {credit}. Take at most that.",
                  "{amount} 超过抵用券 {credit} 的余额 {balance}。最多使用该金额。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "is_exchange",
        {"Settlement {settlement} is an exchange. Hand out the new goods with “settlement exchange”, or change it with “settlement convert”.",
         "结算 {settlement} 为换货。请用“settlement exchange”换出新货，或用“settlement convert”更改处理方式。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "is_reship",
        {"For settlement {settlement} the goods are sent again. Use “settlement ship”, or change it with “settlement convert”.",
         "结算 {settlement} 为补发。请用“settlement ship”寄出，或用“settlement convert”更改处理方式。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "is_store_credit",
        {"Settlement {settlement} is a store credit. Issue it with “settlement credit”, or change it with “settlement convert”.",
         "结算 {settlement} 为抵用券。请用“settlement credit”发券，或用“settlement convert”更改处理方式。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "is_refund",
        {"Settlement {settlement} is a refund. Pay it with “settlement pay”, or change it with “settlement convert”.",
         "结算 {settlement} 为退款。请用“settlement pay”付款，或用“settlement convert”更改处理方式。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "is_compensation",
        {"Settlement {settlement} is a compensation. Pay it with “settlement pay”, or take it back with “settlement withdraw”.",
         "结算 {settlement} 为赔付。请用“settlement pay”付款，或用“settlement withdraw”撤回。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "goods_given",
        {"The new goods of settlement {settlement} are handed out already. What is still due is paid with “settlement pay”.",
         "结算 {settlement} 的新货已交给顾客。剩余应退请用“settlement pay”支付。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "already_begun",
        {"Something was given for settlement {settlement} already, so it cannot become another. Pay what is left.",
         "结算 {settlement} 已部分支付，不能更改处理方式。请支付剩余部分。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "same_kind",
                 {"Settlement {settlement} is that already, or cannot become it. Nothing was changed.",
                  "结算 {settlement} 已是该方式，或不能改成该方式。未作更改。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "is_repair",
        {"Settlement {settlement} is a repair; nothing is paid for it. Send the goods with “settlement repair”, hand them over with “settlement collect”, or change it with “settlement convert”.",
         "结算 {settlement} 为维修，不付款。请用“settlement repair”送修，用“settlement collect”交付，或用“settlement convert”更改处理方式。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "repair_due",
        {"The goods of settlement {settlement} were not sent for repair yet. Send them with “settlement repair”.",
         "结算 {settlement} 的货品尚未送修。请用“settlement repair”送修。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "repair_sent",
        {"The goods of settlement {settlement} are not back from repair. Book them back with “settlement repaired”.",
         "结算 {settlement} 的货品尚未修回。请用“settlement repaired”登记修回。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "repair_back",
        {"The goods of settlement {settlement} are back already. Hand them over with “settlement collect”, or send them again with “settlement repair”.",
         "结算 {settlement} 的货品已修回。请用“settlement collect”交付，或用“settlement repair”再次送修。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "repair_done",
                 {"The customer has the goods of settlement {settlement} already. Nothing was changed.",
                  "结算 {settlement} 的货品已由顾客取回。未作更改。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "deducted",
        {"Something was deducted from settlement {settlement}, and a repair would forget it. Choose a refund, an exchange or a credit.",
         "结算 {settlement} 有扣减，改为维修会丢失扣减。请选退款、换货或抵用券。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "repair_without_goods",
                 {"The goods of settlement {settlement} never came, so they cannot be repaired. Choose another way.",
                  "结算 {settlement} 的货品没有退回，无法维修。请选其他方式。"}},
    ErrorWording{
        ErrorCode::NotReceived,
        "repair_without_goods",
        {"Line {line} is to be repaired, and goods that stay with the customer cannot be. Receive them, or log the return for something else.",
         "第 {line} 行要维修，货品留在顾客处无法维修。请先收货，或按其他方式重新登记。"}},
    ErrorWording{ErrorCode::NotReturnable,
                 "not_at_fault",
                 {"Only goods at fault are repaired, and “{reason}” is no fault. Choose another reason or another way.",
                  "只维修有问题的商品，“{reason}”不属于质量等问题。请改选原因或其他方式。"}},
    ErrorWording{
        ErrorCode::MissingField,
        "day_is_past",
        {"{day} is past already. Give the day on which the goods should be back.", "{day} 已过。请输入预计修回日期。"}},
    ErrorWording{
        ErrorCode::OutsideWindow,
        "credit_expired",
        {"Store credit {credit} ended on {expired_on} and cannot be used any more. A manager can decide what to do.",
         "抵用券 {credit} 已于 {expired_on} 到期，不能再使用。请由店长决定如何处理。"}},
    ErrorWording{ErrorCode::NotReturnable,
                 "",
                 {"This cannot become {resolution}; this store offers {offered}. Choose one of these.",
                  "不能改为 {resolution}；本店提供：{offered}。请从中选择。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "no_price",
        {"{sku} was not sold in the last {days} days, so nobody can say what it is worth without a receipt. Look for the sale by phone, name or amount.",
         "最近 {days} 天没有售出过 {sku}，无小票无法确定金额。请按电话、姓名或金额查找销售。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "receipt_missing",
        {"This store takes nothing back without a receipt. Look for the sale by phone, name, article or amount.",
         "本店不接受无小票退货。请按电话、姓名、商品或金额查找销售。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "receipt_missing_unless_overridden",
        {"Without a receipt this store gives new goods or a store credit, no money. A manager may override with a reason (--override --reason).",
         "没有小票时本店只换货或发抵用券，不退现金。店长可说明理由后授权（--override --reason）。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "late_return_unless_overridden",
        {"Line {line} is after the window: this store gives new goods or a store credit, no money. A manager may override with a reason (--override --reason).",
         "第 {line} 行已超过退货期限：本店只换货或发抵用券，不退现金。店长可说明理由后授权（--override --reason）。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "paid_by_credit_unless_overridden",
        {"These goods were taken for a credit, so they come back for new goods or a store credit, no money. A manager may override with a reason (--override --reason).",
         "该商品用抵用券或换货所得，只换货或发抵用券，不退现金。店长可说明理由后授权（--override --reason）。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "gift_receipt_unless_overridden",
        {"By a gift receipt this store gives new goods or a store credit, no money: it was paid by somebody else. A manager may override with a reason (--override --reason).",
         "凭礼品小票只换货或发抵用券，不退现金：付款人不是来退的人。店长可说明理由后授权（--override --reason）。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "yearly_allowance_unless_overridden",
        {"With this one the customer claims {value} without receipt this year; the limit is {limit}. A manager may override with a reason (--override --reason).",
         "连同本次，该顾客今年无小票退货共 {value}，上限 {limit}。店长可说明理由后授权（--override --reason）。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "credit_only",
        {"What was approved is new goods or a store credit, no money. Choose one of these; money needs a manager's override at the review.",
         "批准的是换货或抵用券，不退现金。请从中选择；退现金须在审核时由店长授权。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "same_article",
        {"{sku} came back itself for “{reason}”: the same article is given only for goods at fault. Choose another article, another size or a refund.",
         "{sku} 正是因“{reason}”退回的商品：只有质量等商店责任才换同款。请换其他商品或尺码颜色，或改为退款。"}},
    ErrorWording{ErrorCode::UnknownReason,
                 "",
                 {"The store's policy knows no compensation “{kind}”; it knows: {known}. Choose one of these.",
                  "规则中没有赔付种类“{kind}”；现有：{known}。请从中选择。"}},
    ErrorWording{ErrorCode::NeedsManager,
                 "receipt_missing",
                 {"There is no receipt, so a manager looks at it first. Ask one to approve it.",
                  "没有小票，须先由店长审核。请联系店长批准。"}},
    ErrorWording{
        ErrorCode::BadAmount,
        "deduction",
        {"{amount} cannot be deducted from line {line}: more than zero and at most {most}. Correct the deduction.",
         "第 {line} 行不能扣减 {amount}：须大于零且不超过 {most}。请改正扣减金额。"}},
    ErrorWording{
        ErrorCode::BadAmount,
        "rest_in_money",
        {"The new goods make {amount} of {due}, and the rest is not paid in money here. Choose goods for all of it, or a store credit.",
         "新货合计 {amount}，应换 {due}，余额不退现金。请选足额的商品，或改发抵用券。"}},
    ErrorWording{ErrorCode::BadAmount,
                 "compensation",
                 {"{amount} cannot be granted: it must be more than zero.", "不能批准 {amount}：必须大于零。"}},
    ErrorWording{ErrorCode::BadAmount,
                 "deducted_twice",
                 {"Line {line} has two deductions. Write one, with both reasons.",
                  "第 {line} 行写了两次扣减。请合并为一次并写明原因。"}},
    ErrorWording{
        ErrorCode::BadAmount,
        "",
        {"{sku}: {amount} is not a price that can be used. Correct it.", "{sku}：价格 {amount} 无效。请改正。"}},
    ErrorWording{ErrorCode::BadQuantity,
                 "",
                 {"{sku}: {value} is not a quantity to hand out. It must be larger than zero.",
                  "{sku}：数量 {value} 无效，必须大于零。"}},
};
}

std::span<const ErrorWording> wayWordings()
{
    return kWordings;
}
}
