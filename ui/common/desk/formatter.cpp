// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts, quantities and times as text.
#include "ui/common/desk/formatter.h"

#include "core/money/decimal.h"
#include "core/policy/deadline.h"
#include "ui/words/due_words.h"
#include "ui/words/money_text.h"

#include <QDateTime>

#include <cstdlib>

namespace rd::ui
{
namespace
{
constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr QChar kMinus(0x2212);
constexpr int kDaysWithWeekday = 6;

QLocale localeOf(const QString &language)
{
    const bool isChinese = language == QLatin1String("zh_CN");
    return isChinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}
}

Formatter::Formatter(Currency currency, StoreZone zone, Policy policy, const QString &language)
    : m_currency(std::move(currency)), m_zone(std::move(zone)), m_policy(std::move(policy)), m_language(language),
      m_locale(localeOf(language))
{
}

QString Formatter::amount(Money money) const
{
    return groupedText(money.toDecimal(m_currency));
}

QString Formatter::money(Money money) const
{
    return moneyText(money, m_currency);
}

QString Formatter::currencySign() const
{
    return rd::currencySign(m_currency);
}

QString Formatter::percent(qint64 part, qint64 whole) const
{
    if (whole <= 0) {
        return QStringLiteral("–");
    }
    constexpr qint64 kThousand = 1000;
    //: A share: "94.2 %"
    return tr("%1 %").arg(writeDecimal((part * kThousand + whole / 2) / whole, 1));
}

QString Formatter::quantity(Quantity quantity, const QString &unit) const
{
    const QString number = groupedText(quantity.toDecimal());
    return unit.isEmpty() ? number : QString(number + QLatin1Char(' ') + unit);
}

QString Formatter::when(UtcTime time, UtcTime now) const
{
    const QDateTime local = m_zone.local(time);
    const QDate today = m_zone.local(now).date();
    const qint64 days = today.daysTo(local.date());
    const QString hour = clock(time);
    if (days == 0) {
        return tr("Today %1").arg(hour);
    }
    if (days == 1) {
        return tr("Tomorrow %1").arg(hour);
    }
    if (std::abs(days) <= kDaysWithWeekday) {
        return m_locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + hour;
    }
    if (local.date().year() == today.year()) {
        //: Day and month in lists, as QLocale patterns: "25 Nov"
        return m_locale.toString(local.date(), tr("d MMM"));
    }
    //: Day, month and year in lists, as QLocale patterns: "25 Nov 2025"
    return m_locale.toString(local.date(), tr("d MMM yyyy"));
}

QString Formatter::dateTime(UtcTime time) const
{
    return m_locale.toString(m_zone.local(time), QStringLiteral("yyyy-MM-dd ddd HH:mm"));
}

QString Formatter::day(BusinessDate day) const
{
    return day.toIso();
}

QString Formatter::promisedDay(UtcTime time) const
{
    const BusinessDate day = m_zone.dayOf(time, m_policy.dayStartsAtMinutes);
    //: The day promised to a customer, as QLocale patterns: "26 Nov, Thu"
    return m_locale.toString(day.toDate(), tr("d MMM, ddd"));
}

QString Formatter::month(BusinessMonth month) const
{
    //: A month of the reports, as QLocale patterns: "November 2026"
    return m_locale.toString(month.first().toDate(), tr("MMMM yyyy"));
}

QString Formatter::clock(UtcTime time) const
{
    return m_locale.toString(m_zone.local(time).time(), QStringLiteral("HH:mm"));
}

QString Formatter::duration(qint64 ms) const
{
    const qint64 length = std::abs(ms);
    const int days = static_cast<int>(length / kDay);
    const int hours = static_cast<int>(length % kDay / kHour);
    const int minutes = static_cast<int>(length % kHour / kMinute);
    const auto both = [](const QString &large, const QString &small, int count) {
        return count == 0 ? large : QString(large + QLatin1Char(' ') + small);
    };
    if (days > 0) {
        const QString dayCount = days == 1 ? tr("1 day") : tr("%1 days").arg(days);
        return both(dayCount, tr("%1 h").arg(hours), hours);
    }
    if (hours > 0) {
        return both(tr("%1 h").arg(hours), tr("%1 min").arg(minutes), minutes);
    }
    return tr("%1 min").arg(minutes);
}

QString Formatter::stepLimit(Step step, const LimitFacts &facts) const
{
    const int minutes = m_policy.limitMinutes(step, facts);
    const qint64 expected = expectedDaysOf(step, m_policy) * kDay;
    if (!m_policy.openingHours) {
        return duration(expected + minutes * kMinute);
    }
    const QString hours = hourWords(minutes, languageFromName(m_language).value_or(Language::English));
    return expected == 0 ? hours : QString(duration(expected) + QStringLiteral(" + ") + hours);
}

DueText Formatter::due(UtcTime dueAt, UtcTime now, bool isSoon, bool isWaiting) const
{
    const qint64 left = dueAt.ms() - now.ms();
    const auto largest = [this](qint64 length) {
        const qint64 unit = length >= kDay ? kDay : length >= kHour ? kHour : kMinute;
        return duration(length / unit * unit);
    };
    const QString absolute = dateTime(dueAt);
    if (isWaiting) {
        return {tr("Waiting"), tr("Waiting for the customer; the clock stands still (due %1)").arg(absolute),
                DueText::Tone::Waiting};
    }
    if (left < 0) {
        return {tr("%1 late").arg(largest(-left)), tr("%1 late, was due %2").arg(duration(-left), absolute),
                DueText::Tone::Late};
    }
    const QString tooltip = tr("%1 left, due %2").arg(duration(left), absolute);
    if (isSoon) {
        return {tr("%1 left").arg(largest(left)), tooltip, DueText::Tone::Soon};
    }
    return {when(dueAt, now), tooltip, DueText::Tone::Normal};
}

QString Formatter::maskedPhone(const QString &phone) const
{
    constexpr qsizetype kShownAtEnd = 4;
    constexpr qsizetype kShownAtStart = 3;
    if (phone.size() <= kShownAtEnd) {
        return phone;
    }
    const qsizetype start = phone.size() > kShownAtStart + kShownAtEnd ? kShownAtStart : 0;
    return phone.left(start) + QStringLiteral("****") + phone.right(kShownAtEnd);
}
}
