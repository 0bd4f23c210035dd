// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of the process as words for people.
#pragma once

#include "app/cli/text/language.h"

#include <QJsonObject>
#include <QString>

namespace rd::cli
{
/// The word of a code (step, state, outcome, role, action…); a code that has none is its own word.
[[nodiscard]] QString wordOf(const QString &code, Language language);
/// The name of goods in a document, with the serial number or the batch where one is told.
[[nodiscard]] QString goodsName(const QJsonObject &line, Language language);
/// What is wrong with one row or field: "missing", "bad_date"…
[[nodiscard]] QString problemText(const QString &problem, Language language);
}
