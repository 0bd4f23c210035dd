// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of a store, held by somebody else.
#pragma once

#include "tests/support/catch.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rd::test
{
class HeldLock final
{
public:
    explicit HeldLock(const QString &store)
        : m_descriptor(::open(QFile::encodeName(store + QStringLiteral(".lock")).constData(), O_RDWR | O_CREAT, 0600))
    {
        REQUIRE(::flock(m_descriptor, LOCK_EX) == 0);
    }
    ~HeldLock() { ::close(m_descriptor); }
    HeldLock(const HeldLock &) = delete;
    HeldLock &operator=(const HeldLock &) = delete;

private:
    int m_descriptor;
};
}
