// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused about exceptions, and about goods that the stockroom takes over.
#include "app/cli/text/error_wordings.h"

#include <array>

namespace rd::cli
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::NotFound,
                 "",
                 {"This return has no exception {exception}. “return show” lists them with their numbers.",
                  "本退货单没有编号为 {exception} 的异常。可用“return show”查看编号。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "no_open_exception",
                 {"Exception {exception} is closed already. Nothing was changed; “return show” says how it ended.",
                  "异常 {exception} 已了结。未作更改；可用“return show”查看结果。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "no_open_exception",
                 {"This return has no open exception. Look at “return show”, or open one with “return exception”.",
                  "本退货单没有未了结的异常。请查看“return show”，或用“return exception”登记。"}},
    ErrorWording{ErrorCode::MissingField,
                 "several_exceptions",
                 {"Which exception? {numbers} are open. Name one with --exception.",
                  "请指明哪个异常：{numbers} 均未了结。用 --exception 指定。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "exception_open",
        {"Exception {exception} of this kind is open for line {line} already. Follow that one up, or close it first.",
         "第 {line} 行已有同类异常 {exception} 未了结。请继续跟进该异常，或先将其了结。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "exception_open",
        {"Exception {exception} of this kind is open for the whole return already. Follow that one up, or close it first.",
         "整张退货单已有同类异常 {exception} 未了结。请继续跟进该异常，或先将其了结。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "exception_solved",
        {"There is nothing to follow up: no refund of this return failed and waits, or no goods wait to be handed over. Choose another kind.",
         "无需跟进：本退货单没有待重付的失败退款，或没有待交还的货品。请选择其他种类。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "exception_step_done",
                 {"Step {exception_step} of exception {exception} is done already. Nothing was changed.",
                  "异常 {exception} 的步骤 {exception_step} 已完成。未作更改。"}},
    ErrorWording{
        ErrorCode::UnknownReason,
        "",
        {"The plan of exception {exception} has no step “{exception_step}”; it has: {steps}. Choose one of these.",
         "异常 {exception} 的处理方案没有步骤“{exception_step}”；现有：{steps}。请从中选择。"}},
    ErrorWording{ErrorCode::UnknownReason,
                 "",
                 {"The plan of exception {exception} has no step “{exception_step}”. Close it with its outcome.",
                  "异常 {exception} 的处理方案没有步骤“{exception_step}”。请直接写明结果了结。"}},
    ErrorWording{ErrorCode::MissingField,
                 "damaged_in_store",
                 {"Which goods were damaged? Name line and quantity: --line 1=1. No fee is taken for them.",
                  "请指明受损的商品和数量：--line 1=1。对其不收取费用。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "split_damaged",
        {"Line {line}: {asked} asked, but {damaged} of those that wait for inspection were damaged in the store and stay in this return, so {outstanding} can go.",
         "第 {line} 行：要求拆出 {asked}，但待验货的商品中有 {damaged} 件在店内受损，须留在本退货单，可拆出 {outstanding}。"}},
    ErrorWording{
        ErrorCode::BadAmount,
        "deduction_damaged",
        {"{amount} cannot be deducted from line {line}: for goods damaged in the store nothing is deducted, so at most {most}. Correct the deduction.",
         "第 {line} 行不能扣减 {amount}：在店内受损的商品不得扣减，最多 {most}。请改正扣减金额。"}},
    ErrorWording{
        ErrorCode::NotReceived,
        "not_taken_over",
        {"Line {line}: {asked} asked, but the stockroom has {in_stockroom}; {at_counter} are at the counter. Take them over first: “return take-over”.",
         "第 {line} 行：要求验货 {asked}，但仓库只有 {in_stockroom}，柜台还有 {at_counter}。请先接收：“return take-over”。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "nothing_at_counter",
        {"Nothing of line {line} is at the counter. Look at “return show”: it is not here yet, or was taken over or inspected already.",
         "第 {line} 行在柜台没有商品：尚未收到，或已被接收、验货。请查看“return show”。"}},
    ErrorWording{
        ErrorCode::NeedsSecondPerson,
        "take_over",
        {"{given_by} cannot give goods to themselves. Another person takes them over, or name who gave them with --from.",
         "{given_by} 不能自己交给自己。请由另一人接收，或用 --from 指明交出人。"}},
};
}

std::span<const ErrorWording> exceptionWordings()
{
    return kWordings;
}
}
