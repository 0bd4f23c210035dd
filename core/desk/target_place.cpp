// SPDX-License-Identifier: GPL-3.0-or-later
// Following names to files.
#include "core/desk/target_place.h"

#include "core/storage/file_system.h"

#include <QFileInfo>

namespace rd
{
QString placeOf(const QString &name)
{
    const QFileInfo file(name);
    return file.exists() ? file.canonicalFilePath()
                         : QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/') + file.fileName();
}

bool belongsToStore(const QString &name, const QString &store)
{
    return filesOfStore(placeOf(store)).contains(placeOf(name));
}
}
