// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused when something is taken back, changed or made whole again.
#include "app/cli/text/error_wordings.h"

#include <array>

namespace rd::cli
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{
        ErrorCode::NotOutstanding,
        "undo",
        {"This inspection cannot be undone: unit {serial} of line {line} left the store again by receipt {receipt}. Take it back by that receipt.",
         "该次验货不能撤销：第 {line} 行的序列号 {serial} 已凭小票 {receipt} 再次离店。请按那张小票收回。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "undo",
        {"This inspection cannot be undone: unit {serial} of line {line} is on its way in a parcel of return {return}. Report the parcel as failed first.",
         "该次验货不能撤销：第 {line} 行的序列号 {serial} 正随退货单 {return} 的包裹寄出。请先登记该包裹失败。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "undo",
        {"This inspection cannot be undone: its settlement {settlement} ({kind}) is {state} by now. What was paid, given or sent is taken back by a step of its own: report the payout as failed, void the credit, or take the goods back as a new return.",
         "该次验货不能撤销：其结算 {settlement}（{kind}）已是“{state}”。已付款、已给出或已寄出的，须另行处理：登记付款失败、作废抵用券，或作为新的退货收回商品。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "undo",
        {"This inspection cannot be undone: {asked} of line {line} were rejected, and only {outstanding} still lie here ({state}).",
         "该次验货不能撤销：第 {line} 行有 {asked} 件未通过，现仅 {outstanding} 件还在店内（{state}）。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "undo",
        {"{asked} of line {line} cannot be taken back, only {outstanding}: the others went on to a later step or left the store. Undo that step first, or name fewer with --line.",
         "第 {line} 行有 {asked} 件无法撤销，最多 {outstanding} 件：其余已进入后续步骤或已离店。请先撤销后续步骤，或用 --line 指定更少数量。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "undo",
        {"This inspection cannot be undone: what it granted has become something else ({state}). Change it back first, or go on with it.",
         "该次验货不能撤销：其处理方式已更改（{state}）。请先改回，或继续处理。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "undo",
        {"There is nothing of that kind to undo in this return: “{what}”. A step that came after it (approved, received, inspected, in this order) is undone first; “return show” says what was done.",
         "该退货单没有可撤销的“{what}”。之后的步骤（批准、收货、验货）须先撤销；可用“return show”查看已做的步骤。"}},
    ErrorWording{
        ErrorCode::BadAmount,
        "rest_with_promotion",
        {"New goods for {amount} leave money of {due} to be paid out, and a promotion of the receipt would have to withhold {withheld}. Change the settlement to a refund first (“settlement convert --to refund”), which withholds it, or choose goods for at least {due}.",
         "新商品 {amount} 低于应结 {due}，差额须退款，而该小票的促销须先扣回 {withheld}。请先将结算改为退款（“settlement convert --to refund”，会自动扣回），或选择不低于 {due} 的商品。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "promotion",
        {"This cannot be taken back: another settlement of the receipt counts on it for the promotion “{promotion}” (its gift came back, or what was withheld was given). Undo that one first.",
         "无法撤回：同一小票的另一笔结算因促销“{promotion}”以此为前提（赠品已退回，或扣回的金额已退还）。请先撤销那一笔。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "edit",
        {"Nothing of line {line} can be changed: of {requested} units asked for, {received} have come, and none is still to come or to be reviewed. Undo what was done to them with “return undo”, or log a new return.",
         "第 {line} 行没有可更改的商品：申请 {requested} 件，已到货 {received} 件，没有待审核或待收货的。可用“return undo”撤销已做的步骤，或另建退货单。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "edit_same",
        {"Line {line} is wanted just so: {outstanding} units, with this reason and resolution. Nothing was changed.",
         "第 {line} 行本来就是这样：{outstanding} 件，原因和处理方式相同。未作更改。"}},
    ErrorWording{
        ErrorCode::OverReturn,
        "edit_without_receipt",
        {"Line {line} has no receipt: {asked} are wanted, and {outstanding} of it are still to come. Without a receipt more is a return of its own; log it.",
         "第 {line} 行没有小票：要求 {asked} 件，尚未到货 {outstanding} 件。无小票时增加的数量须另建退货单。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "nothing_voided",
                 {"Nothing of store credit {credit} is void; {balance} are left of it. Nothing was changed.",
                  "抵用券 {credit} 没有作废的金额，余额 {balance}。未作更改。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "invoice_stands",
                 {"Invoice {invoice_number} stands on receipt {receipt} already. Nothing was changed.",
                  "发票 {invoice_number} 已在小票 {receipt} 上。未作更改。"}},
    ErrorWording{
        ErrorCode::NotFound,
        "no_withdrawn_invoice",
        {"No invoice {invoice_number} was withdrawn from receipt {receipt}. Import it with the sales, if it was issued.",
         "小票 {receipt} 没有撤销过发票 {invoice_number}。若已开具，请随销售导入。"}},
    ErrorWording{ErrorCode::BadQuantity,
                 "undo_whole",
                 {"An inspection is undone as a whole. Leave --line out, then inspect again.",
                  "验货只能整次撤销。请去掉 --line，之后重新验货。"}},

};
}

std::span<const ErrorWording> backWordings()
{
    return kWordings;
}
}
