// SPDX-License-Identifier: GPL-3.0-or-later
// The system's clocks.
#include "core/base/clock.h"

#include <QDateTime>
#include <QFile>

#include <ctime>

namespace rd
{
UtcTime SystemClock::now() const
{
    return UtcTime::fromMs(QDateTime::currentMSecsSinceEpoch());
}

BootTime SystemClock::sinceBoot() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    QFile id(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    const QByteArray text = id.open(QIODevice::ReadOnly) ? id.readLine().trimmed() : QByteArray();
    return {QString::fromLatin1(text), qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000};
}
}
