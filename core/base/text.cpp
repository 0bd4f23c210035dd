// SPDX-License-Identifier: GPL-3.0-or-later
// Cleaning of text and the search for payment card numbers in it.
#include "core/base/text.h"

#include <QRegularExpression>

namespace rd
{
namespace
{
bool isUnsafe(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool bidi = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
    return control || bidi || c == 0xfeff;
}

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1) {
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        }
        sum += digit;
    }
    return sum % 10 == 0;
}

bool hasCardPrefix(const QString &digits)
{
    static const QRegularExpression prefix(QStringLiteral("^(4|5[1-5]|2[2-7]|62|60|65|35|9)"));
    return prefix.match(digits).hasMatch();
}

/// Whole groups from the first on that make exactly 16 or 19 digits: what follows, an expiry date or a check value, is no part
/// of the number, and the middle of a longer number is none.
bool beginsWithCardNumber(const QStringList &groups, qsizetype first)
{
    QString digits;
    for (qsizetype i = first; i < groups.size() && digits.size() < 19; ++i) {
        digits += groups.at(i);
        if ((digits.size() == 16 || digits.size() == 19) && hasCardPrefix(digits) && passesLuhn(digits)) {
            return true;
        }
    }
    return false;
}
}

QString cleanText(const QString &raw, bool multiLine)
{
    QString out;
    out.reserve(raw.size());
    for (const QChar c : raw) {
        if (multiLine && c == QLatin1Char('\n')) {
            out += c;
        } else if (c == QLatin1Char('\t') || c == QLatin1Char('\n')) {
            out += QLatin1Char(' ');
        } else if (!isUnsafe(c.unicode())) {
            out += c;
        }
    }
    return out.normalized(QString::NormalizationForm_C).trimmed();
}

QString foldWidth(const QString &raw)
{
    QString out = raw;
    for (QChar &c : out) {
        const char16_t code = c.unicode();
        if (code >= 0xff01 && code <= 0xff5e) {
            c = QChar(static_cast<char16_t>(code - 0xfee0));
        } else if (code == 0x3000) {
            c = QLatin1Char(' ');
        }
    }
    return out;
}

QString digitsOf(const QString &raw)
{
    QString out;
    for (const QChar c : foldWidth(raw)) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9')) {
            out += c;
        }
    }
    return out;
}

bool containsCardNumber(const QString &text)
{
    static const QRegularExpression run(QStringLiteral("[0-9]+(?:[ -][0-9]+)*"));
    static const QRegularExpression parting(QStringLiteral("[ -]"));
    const QString folded = foldWidth(text);
    for (auto matches = run.globalMatch(folded); matches.hasNext();) {
        const QStringList groups = matches.next().captured().split(parting);
        for (qsizetype first = 0; first < groups.size(); ++first) {
            if (beginsWithCardNumber(groups, first)) {
                return true;
            }
        }
    }
    return false;
}

bool isLogin(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z0-9._-]{1,32}\\z"));
    return pattern.match(text).hasMatch();
}
}
