// SPDX-License-Identifier: GPL-3.0-or-later
// Checking and copying the store file.
#include "app/cli/commands/check_commands.h"

#include "core/base/json_values.h"

#include "app/cli/commands/progress_line.h"
#include "app/cli/exit_status.h"
#include "app/cli/store_access.h"
#include "app/cli/text/import_text.h"
#include "app/cli/text/verify_text.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QJsonObject verifyToJson(const VerifyReport &report)
{
    QJsonArray problems;
    for (const VerifyProblem &problem : report.problems) {
        problems.append(QJsonObject{{u"table"_s, problem.table},
                                    {u"id"_s, orNull(problem.id)},
                                    {u"return"_s, orNull(problem.returnNumber)},
                                    {u"code"_s, problem.code}});
    }
    return {{u"ok"_s, report.isOk()}, {u"checked"_s, report.checked}, {u"problems"_s, problems}};
}

class VerifyCommand final : public Command
{
public:
    VerifyCommand()
        : Command({{u"verify"_s},
                   {"check the file, its keys, the rules and the chain", "检查文件、密钥、规则和记录链"},
                   {},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        ProgressLine progress(store.streams().err, invocation.globals.language);
        const auto cutOff = (*desk)->interruptedImports();
        if (!cutOff) {
            return refuse(cutOff.error());
        }
        return (*desk)->verify(progress.call()).map([&](const VerifyReport &report) {
            return Output{verifyToJson(report), verifyText, report.isOk() ? kDone : kBadFile,
                          interruptedTexts(*cutOff, {}, invocation.globals.language), false};
        });
    }
};

class BackupCommand final : public Command
{
public:
    BackupCommand()
        : Command({{u"backup"_s},
                   {"copy the store while it is in use; the copy is verified", "在使用中备份门店，并校验备份"},
                   {{u"FILE"_s, true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const QString file = invocation.argument(u"FILE"_s);
        ProgressLine progress(store.streams().err, invocation.globals.language);
        return (*desk)->backup(file, progress.call()).map([&file] {
            const Renderer render = [file](const QJsonObject &, Language language) {
                return QString(
                    Text{"The backup is in %1 and was verified.\n", "备份已保存到 %1 并通过校验。\n"}.in(language).arg(
                        file));
            };
            return Output{{{u"file"_s, file}, {u"verified"_s, true}}, render, 0, {}, false};
        });
    }
};
}

Commands checkCommands()
{
    return makeCommands<VerifyCommand, BackupCommand>();
}
}
