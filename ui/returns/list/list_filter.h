// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of returns is filtered by.
#pragma once

#include "core/desk/requests.h"

namespace rd::ui
{
/// The chips over the list.
enum class ListView { Open, Mine, DueToday, Late, Waiting, Expiring, Closed };

struct ListFilterState {
    ListView view = ListView::Open;
    std::optional<Step> step;
    QString search;
    [[nodiscard]] bool isPlain() const { return view == ListView::Open && !step && search.isEmpty(); }
    friend bool operator==(const ListFilterState &, const ListFilterState &) = default;
};

/// The query of the first page. `session` is needed for "mine" only.
[[nodiscard]] ListQuery queryOf(const ListFilterState &filter, const std::optional<Session> &session);

[[nodiscard]] QString keyOf(ListView view);
[[nodiscard]] ListView listViewOf(const QString &key);
}
