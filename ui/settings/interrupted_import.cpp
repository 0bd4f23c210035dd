// SPDX-License-Identifier: GPL-3.0-or-later
// From the list of imports to a message.
#include "ui/settings/interrupted_import.h"

#include <QFileInfo>
#include <QJsonArray>

namespace rd::ui
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::ui::InterruptedImport)
};
}

std::optional<Message> interruptedImport(const AppContext &context, std::function<void()> again)
{
    if (!context.isLoggedIn() || !mayDo(context.session().staff.roles, Right::ImportSales)) {
        return std::nullopt;
    }
    const auto known = context.desk().interruptedImports();
    const QJsonArray imports = known ? known->value(QLatin1String("imports")).toArray() : QJsonArray();
    if (imports.isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject last = imports.last().toObject();
    const QLocale locale;
    const auto count = [&](const char *name) { return locale.toString(last.value(QLatin1String(name)).toInteger()); };
    return Message{
        MessageKind::Info,
        Words::tr("The import of %1 was interrupted at %2 of %3 rows")
            .arg(QFileInfo(last.value(QLatin1String("file")).toString()).fileName(), count("done"), count("rows")),
        Words::tr("What is in stays. Import the file again to go on."),
        {{Words::tr("Import again"), std::move(again)}},
        0};
}
}
