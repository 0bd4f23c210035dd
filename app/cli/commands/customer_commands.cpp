// SPDX-License-Identifier: GPL-3.0-or-later
// Customers on the command line.
#include "app/cli/commands/customer_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "app/cli/text/customer_text.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/desk/customer_json.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kMostFound = 30;

ArgumentSpec customerArgument()
{
    return {u"CUSTOMER"_s, true};
}

Result<CustomerId> customerOf(const Invocation &invocation, const ArgumentSpec &argument = customerArgument())
{
    return idArgument(invocation, argument.name).map([](qint64 id) { return CustomerId(id); });
}

class FindCommand final : public Command
{
public:
    FindCommand()
        : Command({{u"customer"_s, u"find"_s},
                   {"customers by phone in any spelling, by number or by name; who came back most first",
                    "按电话（任意写法）、编号或姓名查找顾客；退货最多的在前"},
                   {{u"TEXT"_s, true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        return (*desk)
            ->findCustomers(invocation.argument(u"TEXT"_s), kMostFound)
            .map([&](const std::vector<CustomerHit> &hits) {
                return Output{customersToJson(hits, (*desk)->facts().currency), customersText, 0, {}, false};
            });
    }
};

class ShowCommand final : public Command
{
public:
    ShowCommand()
        : Command({{u"customer"_s, u"show"_s},
                   {"what a customer bought and brought back, open returns first, exceptions and flags",
                    "顾客的购买和退货（进行中的在前）、例外和标记"},
                   {customerArgument()},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto customer = customerOf(invocation);
        if (!customer) {
            return refuse(customer.error());
        }
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        return (*desk)->showCustomer(*customer).map([&](const CustomerPage &page) {
            return Output{
                customerToJson(page, (*desk)->facts().currency), customerRenderer((*desk)->zone()), 0, {}, false};
        });
    }
};

/// A manager says something about the customer that the first argument names.
class CustomerCommand : public Command
{
public:
    CustomerCommand(QStringList words, Text summary, std::vector<OptionSpec> options,
                    std::vector<ArgumentSpec> arguments = {customerArgument()})
        : Command({std::move(words), summary, std::move(arguments), std::move(options)})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const final
    {
        const auto customer = customerOf(invocation, spec().arguments.front());
        if (!customer) {
            return refuse(customer.error());
        }
        return writtenOutput(invocation, store, customerRenderer, [&](DeskWriter &desk, const Call &call) {
            return change(desk, call, *customer, invocation);
        });
    }

protected:
    [[nodiscard]] virtual Result<Answer> change(DeskWriter &desk, const Call &call, CustomerId customer,
                                                const Invocation &invocation) const = 0;
};

class FlagCommand final : public CustomerCommand
{
public:
    FlagCommand()
        : CustomerCommand(
            {u"customer"_s, u"flag"_s},
            {"a manager warns about a customer, with a reason, until a day or until it is withdrawn: what that "
             "does to later returns, the rules say (flagged_customer)",
             "店长标记顾客并写明原因，可设截止日；对以后退货的影响由规则 flagged_customer 决定"},
            {required(reasonOption()), option(u"until"_s, u"DAY"_s), approverOption()})
    {
    }

protected:
    Result<Answer> change(DeskWriter &desk, const Call &call, CustomerId customer,
                          const Invocation &invocation) const override
    {
        const auto until = dayOption(invocation, u"until"_s);
        if (!until) {
            return refuse(until.error());
        }
        return desk.flagCustomer(call, customer, invocation.value(u"reason"_s), *until);
    }
};

class UnflagCommand final : public CustomerCommand
{
public:
    UnflagCommand()
        : CustomerCommand({u"customer"_s, u"unflag"_s},
                          {"a manager takes a flag back; it stays in the history", "店长撤销标记；记录保留"},
                          {required(reasonOption()), option(u"flag"_s, u"N"_s), approverOption()})
    {
    }

protected:
    Result<Answer> change(DeskWriter &desk, const Call &call, CustomerId customer,
                          const Invocation &invocation) const override
    {
        const auto flag = numberOption(invocation, u"flag"_s, 1);
        if (!flag) {
            return refuse(flag.error());
        }
        return desk.withdrawFlag(call, customer, *flag ? std::optional(CustomerFlagId(**flag)) : std::nullopt,
                                 invocation.value(u"reason"_s));
    }
};

class GroupCommand final : public CustomerCommand
{
public:
    GroupCommand()
        : CustomerCommand(
            {u"customer"_s, u"group"_s},
            {"a manager says to which group of the rules a customer belongs: a code of customer_groups, “none”, or "
             "“till” for what the till says; limits of later steps may differ by it (limit_rules)",
             "店长指定顾客所属分组：customer_groups 中的代码，“none”（不属于任何分组），或“till”（以收银为准）；此后的步骤时限可按分组不同"
             "（limit_rules）"},
            {required(reasonOption()), approverOption()}, {customerArgument(), {u"GROUP"_s, true}})
    {
    }

protected:
    Result<Answer> change(DeskWriter &desk, const Call &call, CustomerId customer,
                          const Invocation &invocation) const override
    {
        return desk.groupCustomer(call, customer, invocation.argument(u"GROUP"_s).trimmed(),
                                  invocation.value(u"reason"_s));
    }
};

class MergeCommand final : public CustomerCommand
{
public:
    MergeCommand()
        : CustomerCommand(
            {u"customer"_s, u"merge"_s},
            {"a manager says that two customers are one person, who keeps the name and the number of KEEP: each reads as both "
             "from now on; “customer show” lists who may be the same",
             "店长认定两位顾客是同一人，以 KEEP 的姓名和编号为准：此后合并查看；“customer show”列出可能重复的顾客"},
            {required(reasonOption()), approverOption()}, {{u"KEEP"_s, true}, otherArgument()})
    {
    }

protected:
    Result<Answer> change(DeskWriter &desk, const Call &call, CustomerId customer,
                          const Invocation &invocation) const override
    {
        const auto other = customerOf(invocation, otherArgument());
        if (!other) {
            return refuse(other.error());
        }
        return desk.mergeCustomers(call, customer, *other, invocation.value(u"reason"_s));
    }

private:
    static ArgumentSpec otherArgument() { return {u"OTHER"_s, true}; }
};

class UnmergeCommand final : public CustomerCommand
{
public:
    UnmergeCommand()
        : CustomerCommand({u"customer"_s, u"unmerge"_s},
                          {"a manager takes a merge back: they are two again, each with what was written to it",
                           "店长撤销合并：恢复为两位顾客，各自的记录不变"},
                          {required(reasonOption()), option(u"merge"_s, u"N"_s), approverOption()})
    {
    }

protected:
    Result<Answer> change(DeskWriter &desk, const Call &call, CustomerId customer,
                          const Invocation &invocation) const override
    {
        const auto merge = numberOption(invocation, u"merge"_s, 1);
        if (!merge) {
            return refuse(merge.error());
        }
        return desk.unmergeCustomers(call, customer, *merge ? std::optional(CustomerMergeId(**merge)) : std::nullopt,
                                     invocation.value(u"reason"_s));
    }
};

class SignalsCommand final : public Command
{
public:
    SignalsCommand()
        : Command(
            {{u"customer"_s, u"signals"_s},
             {"what stands out among returns, of customers and of staff, for a manager to look at; it decides nothing",
              "退货中值得店长留意的情况（顾客和员工），仅供查看，不作任何决定"},
             {},
             {option(u"from"_s, u"DAY"_s), option(u"to"_s, u"DAY"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const auto from = dayOption(invocation, u"from"_s);
        const auto to = from ? dayOption(invocation, u"to"_s) : from;
        if (!to) {
            return refuse(to.error());
        }
        return (*desk)->signalReport(*from, *to).map([](const SignalReport &report) {
            return Output{signalReportToJson(report), signalsText, 0, {}, false};
        });
    }
};
}

Commands customerCommands()
{
    return makeCommands<FindCommand, ShowCommand, FlagCommand, UnflagCommand, MergeCommand, UnmergeCommand,
                        GroupCommand, SignalsCommand>();
}
}
