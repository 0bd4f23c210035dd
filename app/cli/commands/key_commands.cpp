// SPDX-License-Identifier: GPL-3.0-or-later
// The store's key in a file of its own.
#include "app/cli/commands/key_commands.h"

#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class ExportCommand final : public Command
{
public:
    ExportCommand()
        : Command({{u"key"_s, u"export"_s},
                   {"the store's key into a file; keep it apart from the backups", "导出门店密钥；请与备份分开保存"},
                   {{u"FILE"_s, true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        const QString file = invocation.argument(u"FILE"_s);
        return (*store.writer())->exportKey(*call, file).map([&](const Answer &answer) {
            const Renderer render = [file](const QJsonObject &, Language language) {
                return QString(Text{"The key is in %1.\n", "密钥已保存到 %1。\n"}.in(language).arg(file));
            };
            return Output{answer.document, render, 0, repeatNotice(answer, invocation.globals.language), false};
        });
    }
};

/// Needs no login: without the key nobody can log in.
class ImportCommand final : public Command
{
public:
    ImportCommand()
        : Command({{u"key"_s, u"import"_s}, {"bring the store's key back", "恢复门店密钥"}, {{u"FILE"_s, true}}, {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &) const override
    {
        const QString file = invocation.globals.storeFile;
        return importKey(file, invocation.argument(u"FILE"_s)).map([&file] {
            const Renderer render = [](const QJsonObject &, Language language) {
                return Text{"The key is in its place.\n", "密钥已恢复。\n"}.in(language);
            };
            return Output{{{u"file"_s, file}}, render, 0, {}, false};
        });
    }
};
}

Commands keyCommands()
{
    return makeCommands<ExportCommand, ImportCommand>();
}
}
