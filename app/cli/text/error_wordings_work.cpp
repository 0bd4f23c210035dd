// SPDX-License-Identifier: GPL-3.0-or-later
// Wordings of what is refused about who owes a task, and until when.
#include "app/cli/text/error_wordings.h"

#include <array>

namespace rd::cli
{
namespace
{
constexpr std::array kWordings = {
    ErrorWording{ErrorCode::MissingField,
                 "not_later",
                 {"{to} is not later: it is {now} now, and the task is due {due_at}. Name a later time.",
                  "{to} 不晚于现在（{now}）和当前期限（{due_at}）。请给出更晚的时间。"}},
    ErrorWording{ErrorCode::MissingField,
                 "too_late",
                 {"{to} is too late: at once a task is extended by at most {days} days, here until {last}. “policy "
                  "set” changes that (extend_at_most_days).",
                  "{to} 太晚：每次最多延长 {days} 天，即到 {last}。可用“policy set”修改（extend_at_most_days）。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "clock_stands",
        {"Nothing to extend: the store waits for the customer since {waiting_since}, and the clock stands still. "
         "“return resume” lets it run again.",
         "无需延长：自 {waiting_since} 起等待顾客，计时已暂停。用“return resume”恢复计时。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "not_closed",
                 {"Customers rate a return when it is over, and this one is still open. Nothing was changed.",
                  "顾客在退货办结后评价，该退货单尚未办结。未作更改。"}},
    ErrorWording{ErrorCode::BadQuantity,
                 "stars",
                 {"{stars} stars: a customer gives 1 to {most}.", "{stars} 星：评价为 1 到 {most} 星。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "already_yours",
        {"“{step}” of this return is yours already. Nothing was changed.", "该退货单的“{step}”已由你负责。未作更改。"}},
    ErrorWording{ErrorCode::NotAllowed,
                 "owned_by_another",
                 {"“{step}” of this return is {owner}'s. Ask a manager to give it to you (“return assign”).",
                  "该退货单的“{step}”由 {owner} 负责。请店长指派给你（“return assign”）。"}},
    ErrorWording{
        ErrorCode::NotOutstanding,
        "reminded_today",
        {"Whoever owes “{step}” was reminded today already ({day}). Nothing was changed; hand the task over with "
         "“return assign” if it is urgent.",
         "今天（{day}）已提醒过“{step}”的负责人。未作更改；紧急时可用“return assign”转交。"}},
    ErrorWording{ErrorCode::NotFound,
                 "no_staff",
                 {"Nobody who can act has the role “{role}”. Name a person, or add somebody with “staff add”.",
                  "没有在岗人员担任“{role}”。请指定人员，或用“staff add”添加。"}},
    ErrorWording{
        ErrorCode::NotFound,
        "unknown_role",
        {"There is no role “{role}”. Roles are counter, inspector, cashier and manager, written as role:cashier.",
         "没有角色“{role}”。可选 counter、inspector、cashier、manager，写作 role:cashier。"}},
    ErrorWording{ErrorCode::MissingField,
                 "same_person",
                 {"Work is handed over to somebody else. Name another person or a role with --to.",
                  "不能交接给本人。请用 --to 指定另一人或角色。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "no_work",
                 {"{staff} owes nothing. There is nothing to hand over.", "{staff} 没有待办。无需交接。"}},
    ErrorWording{ErrorCode::NotOutstanding,
                 "no_work_for_them",
                 {"{to} may do none of the {kept} tasks of {staff}. Name somebody else, or a role.",
                  "{staff} 的 {kept} 项待办 {to} 均无权处理。请指定其他人或角色。"}},
};
}

std::span<const ErrorWording> workWordings()
{
    return kWordings;
}
}
