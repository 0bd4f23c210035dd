// SPDX-License-Identifier: GPL-3.0-or-later
// One call of the program, parsed: the global options, and the command's arguments and options by name.
#pragma once

#include "app/cli/text/language.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace rd::cli
{
/// What may stand before or after every command.
struct GlobalOptions {
    QString storeFile; ///< never empty: the user's own store when --db is not given
    QString login;
    QString pinFile;
    QString operation;
    std::optional<qint64> expectVersion;
    bool isJson = false;
    Language language = Language::English;
};

class Invocation final
{
public:
    GlobalOptions globals;
    QMap<QString, QString> arguments;   ///< by their names in the command's specification
    QStringList repeated;               ///< all values of an argument that is repeated
    QMap<QString, QStringList> options; ///< a flag that is set has an empty list

    [[nodiscard]] QString argument(const QString &name) const { return arguments.value(name); }
    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return values(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
};
}
