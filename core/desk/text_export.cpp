// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a page.
#include "core/desk/text_export.h"

#include "core/desk/guarded.h"
#include "core/desk/target_error.h"
#include "core/desk/target_place.h"
#include "core/storage/durable_file.h"

namespace rd
{
Result<void> exportText(const QString &file, const QByteArray &content, const QString &storePath)
{
    if (belongsToStore(file, storePath)) {
        return refuse(ErrorCode::FileExists, {{QStringLiteral("file"), file},
                                              {QStringLiteral("problem"), QStringLiteral("belongs_to_store")}});
    }
    try {
        DurableFile target(file);
        target.write(content);
        target.commit();
        return {};
    } catch (const StorageError &error) {
        logStorageError(error);
        return refuse(aboutTarget(error.toError(), file));
    }
}
}
