// SPDX-License-Identifier: GPL-3.0-or-later
// Days as people say them.
#pragma once

#include "core/base/time.h"
#include "ui/words/language.h"

#include <QDate>

namespace rd
{
/// "Thu 26 Nov", "11月26日 周四".
[[nodiscard]] QString dayWords(QDate day, Language language);
/// "Thursday, 26 November", "11月26日（星期四）": in a sentence for a customer.
[[nodiscard]] QString wholeDayWords(BusinessDate day, Language language);
}
