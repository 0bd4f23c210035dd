// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused about articles of the store's list and about serial numbers.
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
