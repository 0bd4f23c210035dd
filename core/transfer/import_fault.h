// SPDX-License-Identifier: GPL-3.0-or-later
// The refusal of a whole sales file: import_invalid with a stable reason and the place in the file.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace rd
{
/// Where in the file, as a person finds it: row = physical line from 1 (0 = the whole file).
struct FilePlace {
    qint64 row = 0;
    QString column;
    QString value;
};

/// import_invalid with `reason` (snake_case, stable), `row`, `column` and `value` where they are known.
[[nodiscard]] inline Error importFault(const QString &reason, const FilePlace &place = {}, QJsonObject details = {})
{
    details.insert(QStringLiteral("reason"), reason);
    if (place.row > 0) {
        details.insert(QStringLiteral("row"), place.row);
    }
    if (!place.column.isEmpty()) {
        details.insert(QStringLiteral("column"), place.column);
    }
    if (!place.value.isEmpty()) {
        details.insert(QStringLiteral("value"), place.value.left(200));
    }
    return Error::of(ErrorCode::ImportInvalid, std::move(details));
}
}
