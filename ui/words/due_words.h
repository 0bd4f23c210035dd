// SPDX-License-Identifier: GPL-3.0-or-later
// How a due time was reckoned, line by line.
#pragma once

#include "core/policy/reckon.h"
#include "ui/words/language.h"

#include <QStringList>

namespace rd
{
struct DueLine {
    QString when; ///< "Mon 23 Nov 09:00–12:00", on the store's clock
    QString what; ///< "counted, 3 h", "night, 12 h not counted"
    bool isCounted = false;
};

/// One line for each stretch, from opened to due.
[[nodiscard]] std::vector<DueLine> dueLines(const std::vector<Stretch> &stretches, const StoreZone &zone,
                                            Language language);
/// What was reckoned: "24 h in opening hours", after the days for which goods are expected.
[[nodiscard]] QString limitWords(int expectedDays, int limitMinutes, bool isInOpeningHours, Language language);
/// "extended by li until 30 Nov 18:00: the courier is late"; a reason that was erased is left out.
[[nodiscard]] QString extendedWords(const QString &who, const QString &until, const QString &reason, Language language);
/// That the limit was earlier, and that reports count against it.
[[nodiscard]] QString limitWasWords(const QString &limit, Language language);
/// That nobody said which holidays these years have; empty when there are none.
[[nodiscard]] QString uncoveredWords(const std::vector<int> &years, Language language);
/// "48 h", "1 h 30 min": of opening hours, which make no days of 24.
[[nodiscard]] QString hourWords(qint64 minutes, Language language);
/// "12 h", "1 h 30 min", "3 days".
[[nodiscard]] QString spanWords(qint64 minutes, Language language);
}
