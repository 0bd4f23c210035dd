// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a whole small file, or what comes from stdin, as requests and policies do.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <iosfwd>

namespace rd::cli
{
/// "-" means `in`. file_missing, no_permission; `usage` above 16 MB.
[[nodiscard]] Result<QByteArray> readInput(const QString &file, std::istream &in);
/// As readInput, and `usage` with the place when it is no JSON object.
[[nodiscard]] Result<QJsonObject> readJsonInput(const QString &file, std::istream &in);
}
