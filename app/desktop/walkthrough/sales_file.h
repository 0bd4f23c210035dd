// SPDX-License-Identifier: GPL-3.0-or-later
// A small sales file of made-up articles, as a till would export it.
#pragma once

#include "core/base/time.h"

#include <QString>
#include <QStringList>

namespace rd::desktop
{
/// Receipts of the file, one line each but the last, which has three.
[[nodiscard]] QStringList walkReceipts();
/// Sold over the days before `today`. False when the file cannot be written.
[[nodiscard]] bool writeSalesFile(const QString &file, BusinessDate today);
}
