// SPDX-License-Identifier: GPL-3.0-or-later
// The store's code for a way of paying as tills name it.
#pragma once

#include <QString>

namespace rd
{
/// "cash", "card", "wechat", "alipay", "transfer", "gift_card", else "unknown". English and Chinese words.
[[nodiscard]] QString tenderFor(const QString &word);
}
