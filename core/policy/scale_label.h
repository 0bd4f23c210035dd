// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that the store's scales print: the number of the article and how much of it, or what it cost, in one barcode.
#pragma once

#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QString>

#include <optional>
#include <vector>

namespace rd
{
/// How the 13 digits of an EAN-13 label are used, for example "21AAAAAWWWWWC": digits stand for themselves, A is the article, W a weight
/// or length, N pieces, P a price in the smallest unit of money, V a check digit of the value (not looked at), C the check digit of
/// the label, which ends it.
struct ScaleLabelRule {
    QString layout;
    int decimals = 3; ///< of a weight: 3 for grams of a kilogram
    friend bool operator==(const ScaleLabelRule &, const ScaleLabelRule &) = default;
};

struct ScaleLabel {
    QString article; ///< as it stands on the label, with its zeros
    std::optional<Quantity> quantity{};
    std::optional<Money> price{};
    friend bool operator==(const ScaleLabel &, const ScaleLabel &) = default;
};

/// What is wrong with a layout, as a code; nothing when it can be used.
[[nodiscard]] std::optional<QString> layoutFault(const ScaleLabelRule &rule);
/// The label by the first layout that fits; nothing for any other code, and for one whose check digit is wrong.
[[nodiscard]] std::optional<ScaleLabel> readScaleLabel(const std::vector<ScaleLabelRule> &rules, const QString &code);
}
