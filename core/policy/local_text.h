// SPDX-License-Identifier: GPL-3.0-or-later
// A text of the store in both languages of the program.
#pragma once

#include <QString>

namespace rd
{
struct LocalText {
    QString en;
    QString zhCn;
    [[nodiscard]] QString in(const QString &language) const { return language == QLatin1String("zh_CN") ? zhCn : en; }
    friend bool operator==(const LocalText &, const LocalText &) = default;
};
}
