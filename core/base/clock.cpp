// SPDX-License-Identifier: GPL-3.0-or-later
// The system's clock.
#include "core/base/clock.h"

#include <QDateTime>

namespace rd
{
UtcTime SystemClock::now() const
{
    return UtcTime::fromMs(QDateTime::currentMSecsSinceEpoch());
}
}
