// SPDX-License-Identifier: GPL-3.0-or-later
// The contestant of the lists: the same rows into the same structs by hand.
#pragma once

#include "tests/bench/bare.h"

#include "core/desk/views.h"
#include "core/policy/policy.h"

#include <vector>

namespace rd::bench
{
class BareList final
{
public:
    BareList(const QString &path, const Policy &policy);
    /// First page of open work by due time, one row a return.
    [[nodiscard]] std::vector<ReturnRow> openWork(UtcTime now, int limit) { return read(m_open, now, limit); }
    /// First page of all returns, newest first.
    [[nodiscard]] std::vector<ReturnRow> allReturns(UtcTime now, int limit) { return read(m_all, now, limit); }

private:
    [[nodiscard]] std::vector<ReturnRow> read(BareStatement &list, UtcTime now, int limit);
    void addLines(ReturnRow &row);

    BareFile m_file;
    const Policy &m_policy;
    BareStatement m_open;
    BareStatement m_all;
    BareStatement m_lines;
};

/// A sum that two equal lists have in common.
[[nodiscard]] qint64 sumOf(const std::vector<ReturnRow> &rows);
}
