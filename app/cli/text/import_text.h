// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of sales brought, for people.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/error.h"

#include <QJsonObject>

namespace rd::cli
{
[[nodiscard]] QString importText(const QJsonObject &document, Language language);
/// Imports that were cut off, as DeskReader::interruptedImports gives them: what to do now. The file `resumed` has just
/// been imported again.
[[nodiscard]] QStringList interruptedTexts(const QJsonObject &document, const QString &resumed, Language language);
/// The problems of single rows (under "errors") in words instead of codes.
[[nodiscard]] QJsonObject withWordedRows(QJsonObject document, Language language);
[[nodiscard]] Error withWordedRows(Error error, Language language);
}
