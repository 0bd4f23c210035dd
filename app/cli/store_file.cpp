// SPDX-License-Identifier: GPL-3.0-or-later
// The path of the user's own store.
#include "app/cli/store_file.h"

#include <QStandardPaths>

namespace rd::cli
{
QString ownStoreFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/returndesk/store.sqlite");
}
}
