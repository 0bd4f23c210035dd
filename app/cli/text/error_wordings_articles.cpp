// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused about articles of the store's list, about serial numbers and batches.
#include "app/cli/text/error_wordings.h"

#include <array>

namespace rd::cli
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{
        ErrorCode::MissingField,
        "serial",
        {"Line {sale_line}: which of {left} come back? {asked} asked. Scan the serial number of each unit: --serial {sale_line}=NUMBER.",
         "第 {sale_line} 行：退回的是 {left} 中的哪些？要求 {asked}。请逐件扫描序列号：--serial {sale_line}=序列号。"}},
    ErrorWording{
        ErrorCode::MissingField,
        "serial",
        {"Line {sale_line}: {sku} is kept by serial numbers, {asked} asked. Scan the number of each unit: --serial {sale_line}=NUMBER.",
         "第 {sale_line} 行：{sku} 按序列号管理，要求 {asked}。请逐件扫描序列号：--serial {sale_line}=序列号。"}},
    ErrorWording{ErrorCode::MissingField,
                 "serial",
                 {"{sku} is kept by serial numbers, {asked} asked. Name the number of each unit under “serials”.",
                  "{sku} 按序列号管理，要求 {asked}。请在“serials”中逐件填写序列号。"}},
    ErrorWording{
        ErrorCode::BadQuantity,
        "serial_count",
        {"{named} serial numbers do not fit a quantity of {asked}. Name one for each unit, or correct the quantity.",
         "{named} 个序列号与数量 {asked} 不符。请每件填写一个序列号，或更正数量。"}},
    ErrorWording{ErrorCode::BadQuantity,
                 "serial_twice",
                 {"Serial number {serial} is named twice. Scan each unit once.",
                  "序列号 {serial} 重复填写。请每件只扫描一次。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "serial_not_sold",
        {"{serial} was not sold on line {sale_line}; sold was {sold}. Look for its own receipt: “sales find {serial}”.",
         "{serial} 不是第 {sale_line} 行售出的；该行售出的是 {sold}。请查找其本身的小票：“sales find {serial}”。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "serial_sold_elsewhere",
        {"{serial} was sold on receipt {receipt} of {day} and did not come back, so it is not of line {sale_line} here. Take it back by that receipt.",
         "{serial} 是 {day} 小票 {receipt} 售出的，尚未退回，因此不是本单第 {sale_line} 行的商品。请按那张小票办理。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "serial_sold_elsewhere",
        {"{serial} was sold on receipt {receipt} and did not come back, so it is not of line {sale_line} here. Take it back by that receipt.",
         "{serial} 是小票 {receipt} 售出的，尚未退回，因此不是本单第 {sale_line} 行的商品。请按那张小票办理。"}},
    ErrorWording{
        ErrorCode::MissingField,
        "serial_leaving",
        {"Line {line}: {sku} is kept by serial numbers, and {asked} leave. Scan each unit that is sent: --serial {line}=NUMBER.",
         "第 {line} 行：{sku} 按序列号管理，本次发出 {asked}。请逐件扫描：--serial {line}=序列号。"}},
    ErrorWording{
        ErrorCode::MissingField,
        "serial_leaving",
        {"{sku} is kept by serial numbers. Scan each unit that is handed out: --item SKU:1:PRICE:SERIAL, once for each unit.",
         "{sku} 按序列号管理。请逐件扫描换出的商品：--item 货号:1:价格:序列号，每件一项。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "serial_out",
        {"{serial} is not in the store: it left by receipt {receipt} of {day} and did not come back. Check the number, or hand out another unit.",
         "{serial} 不在店内：已于 {day} 凭小票 {receipt} 售出或交出，尚未退回。请核对序列号，或换出另一件。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "serial_out",
        {"{serial} is not in the store: it left by receipt {receipt} and did not come back. Check the number, or hand out another unit.",
         "{serial} 不在店内：已凭小票 {receipt} 售出或交出，尚未退回。请核对序列号，或换出另一件。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "serial_on_way",
        {"{serial} is not in the store: it is on its way to a customer for return {return}. Check the number, or take another unit.",
         "{serial} 不在店内：正为退货单 {return} 寄往顾客途中。请核对序列号，或换另一件。"}},
    ErrorWording{
        ErrorCode::MissingField,
        "batch",
        {"Line {sale_line}: {sku} was sold of batches {sold}. Read the batch of the {asked} that come back: --batch {sale_line}=BATCH.",
         "第 {sale_line} 行：{sku} 售出的批号为 {sold}。请读取退回的 {asked} 件的批号：--batch {sale_line}=批号。"}},
    ErrorWording{ErrorCode::MissingField,
                 "batch",
                 {"Line {sale_line}: {sku} is kept by batches. Read the batch from the box: --batch {sale_line}=BATCH.",
                  "第 {sale_line} 行：{sku} 按批号管理。请从包装上读取批号：--batch {sale_line}=批号。"}},
    ErrorWording{ErrorCode::MissingField,
                 "batch",
                 {"{sku} is kept by batches. Read the batch from the box, and name it under “batch”.",
                  "{sku} 按批号管理。请从包装上读取批号，并填写在“batch”中。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "batch_not_sold",
        {"Line {sale_line} sold batch {sold}, not {batch}: goods of that batch were not sold on this receipt. Check the box, or look for their own receipt: “sales find {batch}”.",
         "第 {sale_line} 行售出的批号是 {sold}，不是 {batch}：该批号的商品不是本小票售出的。请核对包装，或查找其本身的小票：“sales find {batch}”。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "other_batch",
        {"Line {line}: goods of batch {batch} came, but {awaited} was asked for. They are not accepted: inspect them as wrong_item with hand_back, and ask the customer for the right ones.",
         "第 {line} 行：收到的是批号 {batch} 的商品，应为 {awaited}。不能接受：请按 wrong_item、hand_back 登记验货，并向顾客索要原件。"}},
    ErrorWording{
        ErrorCode::OverReturn,
        "serial_held",
        {"{serial} is in return {return} of {logged} already, and was not sold again since. Open that return; if it was sold again, use the receipt of that sale.",
         "{serial} 已在 {logged} 的退货单 {return} 中，此后未再售出。请查看该退货单；如已再次售出，请使用那次的小票。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "swapped",
        {"Line {line}: {serial} came, but {awaited} was asked for. It is not accepted: inspect it as wrong_item with hand_back, and ask the customer for the right one.",
         "第 {line} 行：收到的是 {serial}，应为 {awaited}。不能接受：请按 wrong_item、hand_back 登记验货，并向顾客索要原件。"}},
    ErrorWording{
        ErrorCode::NotReturnable,
        "not_returnable_article_unless_overridden",
        {"Line {line}: {value} is not returnable by the store's list of articles. A manager may override with a reason (--override --reason).",
         "第 {line} 行：按商品资料，{value} 不可退货。店长可说明理由后授权（--override --reason）。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"No article {article} was sold or is in the list. “articles find TEXT” looks for a part of the name.",
                  "没有售出过商品 {article}，商品资料中也没有。可用“articles find 文字”按名称查找。"}},
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"No unit with serial number {serial} was sold or came back. Check the number.",
                  "没有售出或退回过序列号为 {serial} 的商品。请核对序列号。"}},
};
}

std::span<const ErrorWording> articleWordings()
{
    return kWordings;
}
}
