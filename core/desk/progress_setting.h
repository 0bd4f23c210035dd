// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of a store are to show now. Private to this room.
#pragma once

#include "core/desk/open_store.h"
#include "core/storage/progress_rows.h"

namespace rd
{
inline constexpr qint64 kPageKeptMinutes = qint64(30) * 24 * 60; ///< after the return closed

[[nodiscard]] inline ProgressSetting progressSettingOf(const OpenStore &store)
{
    const Policy &policy = store.policy();
    const UtcTime now = store.now();
    return {policy.progress.folder, policy.version, now, now.plusMinutes(-kPageKeptMinutes)};
}
}
