// SPDX-License-Identifier: GPL-3.0-or-later
// What the program does by itself, in the file.
#pragma once

#include "core/desk/open_store.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace rd
{
/// A write without a person behind it.
class Noting final
{
public:
    explicit Noting(const OpenStore &store) : m_transaction(store.store())
    {
        const UtcTime at = std::max(store.now(), m_transaction.lastEventAt());
        m_transaction.setMoment(at, store.dayOf(at));
    }
    WriteTransaction *operator->() { return &m_transaction; }
    WriteTransaction &operator*() { return m_transaction; }

private:
    WriteTransaction m_transaction;
};
}
