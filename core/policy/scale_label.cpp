// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a label apart, digit by digit.
#include "core/policy/scale_label.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr qsizetype kDigits = 13;
constexpr int kMostDecimals = 3; // a quantity has thousandths
constexpr qint64 kTen = 10;

bool isDigit(QChar letter)
{
    return letter >= QLatin1Char('0') && letter <= QLatin1Char('9');
}

/// Of the first twelve digits, weighted 1 and 3 in turn.
int checkDigit(const QString &code)
{
    int sum = 0;
    for (qsizetype i = 0; i < kDigits - 1; ++i) {
        sum += code.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
}

/// The digits under one letter of the layout, in order.
QString under(QChar letter, const QString &layout, const QString &code)
{
    QString digits;
    for (qsizetype i = 0; i < kDigits; ++i) {
        if (layout.at(i) == letter) {
            digits += code.at(i);
        }
    }
    return digits;
}

bool fits(const QString &layout, const QString &code)
{
    for (qsizetype i = 0; i < kDigits; ++i) {
        if (isDigit(layout.at(i)) && layout.at(i) != code.at(i)) {
            return false;
        }
    }
    return true;
}

/// The letters of one kind stand side by side.
bool isInOnePiece(QChar letter, const QString &layout)
{
    return layout.lastIndexOf(letter) - layout.indexOf(letter) + 1 == layout.count(letter);
}

std::optional<Quantity> quantityOn(const ScaleLabelRule &rule, const QString &code)
{
    const QString weight = under(QLatin1Char('W'), rule.layout, code);
    const QString pieces = under(QLatin1Char('N'), rule.layout, code);
    if (weight.isEmpty() && pieces.isEmpty()) {
        return std::nullopt;
    }
    qint64 thousandths = (weight.isEmpty() ? pieces : weight).toLongLong();
    for (int i = weight.isEmpty() ? 0 : rule.decimals; i < kMostDecimals; ++i) {
        thousandths *= kTen;
    }
    return Quantity::fromThousandths(thousandths);
}

ScaleLabel taken(const ScaleLabelRule &rule, const QString &code)
{
    ScaleLabel label;
    label.article = under(QLatin1Char('A'), rule.layout, code);
    label.quantity = quantityOn(rule, code);
    if (const QString price = under(QLatin1Char('P'), rule.layout, code); !price.isEmpty()) {
        label.price = Money::fromMinor(price.toLongLong());
    }
    return label;
}
}

std::optional<QString> layoutFault(const ScaleLabelRule &rule)
{
    const QString &layout = rule.layout;
    static const QString kLetters = QStringLiteral("AWNPVC");
    const auto isKnown = [](QChar letter) { return isDigit(letter) || kLetters.contains(letter); };
    if (layout.size() != kDigits || !std::all_of(layout.begin(), layout.end(), isKnown)) {
        return QStringLiteral("not_thirteen_places");
    }
    if (!layout.endsWith(QLatin1Char('C')) || layout.count(QLatin1Char('C')) != 1) {
        return QStringLiteral("check_digit_is_not_last");
    }
    if (!isDigit(layout.front())) {
        return QStringLiteral("begins_without_a_digit"); // it would fit every code of the trade
    }
    const QString values = QStringLiteral("WNP");
    const auto isThere = [&layout](QChar letter) { return layout.contains(letter); };
    if (!layout.contains(QLatin1Char('A')) || std::count_if(values.begin(), values.end(), isThere) != 1) {
        return QStringLiteral("not_one_article_and_one_value");
    }
    const bool isWhole = std::all_of(kLetters.begin(), kLetters.end(), [&](QChar letter) {
        return !layout.contains(letter) || isInOnePiece(letter, layout);
    });
    return isWhole ? std::nullopt : std::optional(QStringLiteral("apart"));
}

std::optional<ScaleLabel> readScaleLabel(const std::vector<ScaleLabelRule> &rules, const QString &code)
{
    if (code.size() != kDigits || !std::all_of(code.begin(), code.end(), isDigit)
        || code.back().digitValue() != checkDigit(code)) {
        return std::nullopt;
    }
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [&](const ScaleLabelRule &each) { return fits(each.layout, code); });
    return rule == rules.end() ? std::nullopt : std::optional(taken(*rule, code));
}
}
