// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the store.
#include "app/cli/commands/staff_commands.h"

#include "app/cli/commands/return_output.h"
#include "app/cli/secrets.h"
#include "app/cli/store_access.h"
#include "app/cli/text/staff_text.h"
#include "app/cli/values.h"
#include "core/desk/return_json.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
std::vector<ArgumentSpec> loginArgument()
{
    return {{u"LOGIN"_s, true}};
}

OptionSpec newPinFile()
{
    return option(u"new-pin-file"_s, u"FILE"_s);
}

Result<Output> staffOutput(const Result<Answer> &answer, const Invocation &invocation)
{
    return answer.map([&](const Answer &given) {
        return Output{given.document, staffText, 0, repeatNotice(given, invocation.globals.language), false};
    });
}

class AddCommand final : public Command
{
public:
    AddCommand()
        : Command(
            {{u"staff"_s, u"add"_s},
             {"add a person; the PIN comes from RETURNDESK_NEW_PIN, a file or the terminal",
              "添加人员；密码来自 RETURNDESK_NEW_PIN、文件或终端"},
             loginArgument(),
             {required(option(u"name"_s, u"NAME"_s)), required(option(u"roles"_s, u"ROLE,ROLE"_s)), newPinFile()}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto roles = parseRoles(invocation.value(u"roles"_s));
        if (!roles) {
            return refuse(roles.error());
        }
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        const auto pin = newPin(invocation);
        if (!pin) {
            return refuse(pin.error());
        }
        const NewStaff staff{invocation.argument(u"LOGIN"_s), invocation.value(u"name"_s), *roles, *pin, newPassword()};
        return staffOutput((*store.writer())->addStaff(*call, staff), invocation);
    }
};

class ListCommand final : public Command
{
public:
    ListCommand() : Command({{u"staff"_s, u"list"_s}, {"everybody and their roles", "所有人员及其角色"}, {}, {}}) {}

    Result<Output> run(const Invocation &, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        return (*desk)->staff().map([](const std::vector<Staff> &staff) {
            return Output{staffToJson(staff), staffText, 0, {}, false};
        });
    }
};

class RightsCommand final : public Command
{
public:
    RightsCommand()
        : Command(
            {{u"staff"_s, u"rights"_s}, {"which role may do what, at which step", "各角色在各步骤的权限"}, {}, {}})
    {
    }

    Result<Output> run(const Invocation &, StoreAccess &) const override
    {
        return Output{rightsToJson(), rightsText, 0, {}, false};
    }
};

class DisableCommand final : public Command
{
public:
    DisableCommand()
        : Command({{u"staff"_s, u"disable"_s},
                   {"a person who may not act any more; their history stays", "停用人员；历史记录保留"},
                   loginArgument(),
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        return staffOutput((*store.writer())->disableStaff(*call, invocation.argument(u"LOGIN"_s)), invocation);
    }
};

class PinCommand final : public Command
{
public:
    PinCommand()
        : Command(
            {{u"staff"_s, u"pin"_s}, {"give a person a new PIN", "更改人员密码"}, loginArgument(), {newPinFile()}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        const auto pin = newPin(invocation);
        if (!pin) {
            return refuse(pin.error());
        }
        return staffOutput((*store.writer())->setPin(*call, invocation.argument(u"LOGIN"_s), *pin, newPassword()),
                           invocation);
    }
};

class UnlockCommand final : public Command
{
public:
    UnlockCommand()
        : Command({{u"staff"_s, u"unlock"_s},
                   {"let a person try again after too many wrong PINs", "密码错误过多后解锁人员"},
                   loginArgument(),
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        return staffOutput((*store.writer())->unlockStaff(*call, invocation.argument(u"LOGIN"_s)), invocation);
    }
};
}

Commands staffCommands()
{
    return makeCommands<AddCommand, ListCommand, RightsCommand, DisableCommand, PinCommand, UnlockCommand>();
}
}
