// SPDX-License-Identifier: GPL-3.0-or-later
// One moment of the store, copied.
#include "core/storage/backup.h"

#include "core/storage/file_copy.h"
#include "core/storage/transaction.h"

namespace rd
{
bool backupStore(Store &store, const QString &target, const StoreProgress &progress)
{
    const ReadTransaction moment(store.database());
    return copyDurably(store.database(), target, progress);
}
}
