// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict of a request as the file keeps it.
#pragma once

#include "core/domain/rma.h"

#include <QByteArray>
#include <QString>

namespace rd
{
/// Compact JSON.
[[nodiscard]] QString verdictText(const Verdict &verdict);
[[nodiscard]] Verdict verdictFromText(const QByteArray &text);
}
