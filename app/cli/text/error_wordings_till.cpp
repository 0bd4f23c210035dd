// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused about parcels and about what the till booked.
#include "app/cli/text/error_wordings.h"

#include <array>

namespace rd::cli
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"There is no parcel {parcel}. “parcel list” shows them with their numbers.",
                  "没有编号为 {parcel} 的包裹。可用“parcel list”查看编号。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "parcel_here",
        {"A parcel of this carrier and number came before: it is parcel {parcel}. Nothing was changed; look at “parcel list --all”.",
         "该快递公司和运单号的包裹已登记，编号为 {parcel}。未作更改；可用“parcel list --all”查看。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "parcel_matched",
                 {"Parcel {parcel} was found to be return {return} already. Nothing was changed; look at that return.",
                  "包裹 {parcel} 已对应退货单 {return}。未作更改；请查看该退货单。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "parcel_open",
        {"Parcel {parcel} is not matched with any return, so there is nothing to take back. Match it with “parcel match”.",
         "包裹 {parcel} 未对应任何退货单，无可撤销。可用“parcel match”对应。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "receipt_stands",
        {"Parcel {parcel} was received as return {return}: of {received} units, the receipt of {undone} is undone. Undo it first, with “return undo {return} --what receipt”; what was inspected or taken over is undone before that.",
         "包裹 {parcel} 已作为退货单 {return} 收货：共 {received} 件，已撤销收货 {undone} 件。请先用“return undo {return} --what receipt”撤销收货；已验货或已入库的须先撤销。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "parcel_sent_back",
        {"Parcel {parcel} was sent back by {carrier} {tracking}. If it came again, receive it under its new number.",
         "包裹 {parcel} 已由 {carrier} {tracking} 寄回。若再次收到，请按新的运单号登记。"}},
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
        {"The till booked {quantity} of this back on {store_day}, receipt {receipt}, {amount}, so it may be paid. If it is, pay with --reference {receipt} and give no money; if not, a manager decides first: “till keep {booking}” or “till not {booking}” with this return.",
         "收银机已于 {store_day} 退过 {quantity} 件，小票 {receipt}，金额 {amount}，可能已付款。若已付，请加 --reference {receipt} 登记，不再给钱；若未付，先由店长认定：“till keep {booking}”，或“till not {booking}”加本退货单号。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "till_undecided",
        {"The till booked {quantity} of this back on {store_day}, receipt {receipt}, {amount}, so the customer may have the money. A manager decides first: “till keep {booking}”, or “till not {booking}” with this return, or cancel this return if the money was paid there.",
         "收银机已于 {store_day} 退过 {quantity} 件，小票 {receipt}，金额 {amount}，顾客可能已收到钱。请先由店长认定：“till keep {booking}”，或“till not {booking}”加本退货单号；若已在收银机付款，请取消本退货单。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "other_sale",
        {"Booking {booking} names receipt {receipt}; return {number} is of another sale. Choose a return of that receipt, or “till keep {booking}”.",
         "编号 {booking} 的收银机退货对应小票 {receipt}，而退货单 {number} 属于另一笔销售。请选择该小票的退货单，或用“till keep {booking}”。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "unpaid_return",
        {"The sale that booking {booking} names has nothing left: {returns} holds it and is not paid yet. If the till paid, pay that return with the till's receipt as --reference, or cancel it first; nothing is paid twice.",
         "编号 {booking} 所对应的销售已无余量：{returns} 占用且尚未付款。若收银机已付款，请以收银机小票为 --reference 登记该退货单付款，或先取消它；不得重复付款。"}},
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
        "till_open",
        {"Nothing was decided about booking {booking} yet, so there is nothing to take back. “till list” shows what is open.",
         "编号 {booking} 的收银机退货尚未认定，无可撤销。可用“till list”查看待认定的。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "goods_joined",
        {"{quantity} of the goods given by {voucher} are joined with receipt {receipt}, which booking {booking} is of. Part them first: “till goods-undo {voucher} {receipt}”.",
         "凭证 {voucher} 的商品有 {quantity} 件已与编号 {booking} 所在的小票 {receipt} 对应。请先撤销：“till goods-undo {voucher} {receipt}”。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "goods_not_joined",
        {"The goods given by {voucher} are not joined with receipt {receipt}. Nothing was changed; “till list” shows what is.",
         "凭证 {voucher} 的商品没有与小票 {receipt} 对应。未作更改；可用“till list”查看。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "given_came_back",
        {"{quantity} of {sku} came back by {voucher} (return {returns}); parted, it could come back by {receipt} once more. Cancel or hand back that return first, or leave them joined.",
         "{sku} 已凭 {voucher} 退回 {quantity} 件（退货单 {returns}）；撤销对应后还能凭 {receipt} 再退一次。请先取消或交还该退货单，或保持对应。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "already_apart",
                 {"{voucher} and receipt {receipt} were told apart already. Nothing was changed.",
                  "凭证 {voucher} 与小票 {receipt} 已认定为不同。未作更改。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "already_apart",
                 {"It was said already that booking {booking} is not return {number}. Nothing was changed.",
                  "编号 {booking} 已认定不是退货单 {number}。未作更改。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "not_apart",
        {"Nobody told {voucher} and receipt {receipt} apart, so there is nothing to take back. “till list” shows who was.",
         "凭证 {voucher} 与小票 {receipt} 没有认定为不同，无可撤销。可用“till list”查看。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "not_apart",
        {"Nobody said that booking {booking} is not return {number}, so there is nothing to take back. “till list” shows what was said.",
         "没有认定编号 {booking} 不是退货单 {number}，无可撤销。可用“till list”查看。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "goods_are_joined",
        {"The goods given by {voucher} are joined with receipt {receipt}: they are the same. If that is wrong, take it back first: “till goods-undo {voucher} {receipt}”.",
         "凭证 {voucher} 的商品已与小票 {receipt} 对应，即为同一商品。若有误，请先撤销：“till goods-undo {voucher} {receipt}”。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "booking_is_posted",
        {"Booking {booking} was found to be return {number}. If that is wrong, take it back first: “till undo {booking}”.",
         "编号 {booking} 已认定为退货单 {number}。若有误，请先撤销：“till undo {booking}”。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "not_of_desk",
        {"{number} is a past return, and a booking of the till is never one of these. Name a return of this desk.",
         "{number} 是历史退货，收银机的退货不会与之对应。请指明本店的退货单。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "goods_told_apart",
        {"A manager said that the goods given by {voucher} are not those of receipt {receipt}. If that is wrong, take it back first: “till apart-undo {voucher} {receipt}”.",
         "店长已认定凭证 {voucher} 的商品不是小票 {receipt} 的商品。若有误，请先撤销：“till apart-undo {voucher} {receipt}”。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "booking_told_apart",
        {"A manager said that booking {booking} is not return {number}. If that is wrong, take it back first: “till not-undo {booking} {number}”.",
         "店长已认定编号 {booking} 不是退货单 {number}。若有误，请先撤销：“till not-undo {booking} {number}”。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "",
        {"Booking {booking} of the till is decided already. Nothing was changed; “till list” shows what is open, “till undo {booking}” takes it back.",
         "编号 {booking} 的收银机退货已认定。未作更改；可用“till list”查看待认定的，用“till undo {booking}”撤销。"}},
};
}

std::span<const ErrorWording> tillWordings()
{
    return kWordings;
}
}
