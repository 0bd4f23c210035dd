// SPDX-License-Identifier: GPL-3.0-or-later
// A page into a file: all of it or nothing.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace rd
{
/// Writes over a file that is there, but never over the store's own: file_exists with `problem` belongs_to_store. Else the
/// errors of writing, with the `file`: no_permission, file_missing (its folder), disk_full.
[[nodiscard]] Result<void> exportText(const QString &file, const QByteArray &content, const QString &storePath);
}
