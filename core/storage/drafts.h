// SPDX-License-Identifier: GPL-3.0-or-later
// Half-filled forms, and imports that were cut off.
#pragma once

#include "core/storage/store.h"

#include <QJsonObject>

namespace rd
{
/// An empty object when there is none.
[[nodiscard]] QJsonObject loadDraft(Database &database, const QString &name);
/// An empty object removes it.
void saveDraft(Store &store, const QString &name, const QJsonObject &content, UtcTime at);

struct ImportRecord {
    QString file;
    qint64 done = 0;
    qint64 total = 0;
    UtcTime at;
};
[[nodiscard]] std::vector<ImportRecord> interruptedImports(Database &database);
[[nodiscard]] qint64 beginImport(Database &database, const QString &file, const QString &source, qint64 total,
                                 UtcTime at);
void noteImport(Database &database, qint64 import, qint64 done, const char *state);
}
