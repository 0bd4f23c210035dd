// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts in capital figures, as banks and the tax office want them.
#include "core/money/currency.h"
#include "tests/support/catch.h"
#include "ui/common/paper/capital_amount.h"

using namespace rd;

TEST_CASE("amounts in capital figures", "[ui][paper]")
{
    const std::pair<qint64, const char *> amounts[] = {
        {0, "零元整"},
        {1, "壹分"},
        {10, "壹角整"},
        {199'00, "壹佰玖拾玖元整"},
        {100'05, "壹佰元零伍分"},
        {10'50, "壹拾元伍角整"},
        {1'234'56, "壹仟贰佰叁拾肆元伍角陆分"},
        {1'004'00, "壹仟零肆元整"},
        {10'000'00, "壹万元整"},
        {10'001'00, "壹万零壹元整"},
        {100'100'00, "壹拾万零壹佰元整"},
        {1'050'030'07, "壹佰零伍万零叁拾元零柒分"},
        {100'000'000'00, "壹亿元整"},
        {-5'00, "负伍元整"},
    };
    const Currency yuan = *Currency::fromCode(QStringLiteral("CNY"));
    for (const auto &[minor, words] : amounts) {
        CHECK(ui::capitalAmount(Money::fromMinor(minor), yuan) == QString::fromUtf8(words));
    }
    CHECK(ui::capitalAmount(Money::fromMinor(500), *Currency::fromCode(QStringLiteral("JPY"))).isEmpty());
}
