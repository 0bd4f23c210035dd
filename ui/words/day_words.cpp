// SPDX-License-Identifier: GPL-3.0-or-later
// Days through QLocale, whatever the locale of the program.
#include "ui/words/day_words.h"

#include <QLocale>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
QString said(QDate day, Language language, const Text &pattern)
{
    const QLocale locale(language == Language::Chinese ? QLocale::Chinese : QLocale::English);
    return locale.toString(day, pattern.in(language));
}
}

QString dayWords(QDate day, Language language)
{
    return said(day, language, {"ddd d MMM", "M月d日 ddd"});
}

QString wholeDayWords(BusinessDate day, Language language)
{
    return said(day.toDate(), language, {"dddd, d MMMM", "M月d日（dddd）"});
}
}
