// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen of the program, one after the other: first day, faults, an empty store, a full one, menus and boxes.
#pragma once

#include "tests/ui/shell/tour.h"

#include <functional>

namespace rd::test
{
/// What a walk does at a screen; told its name.
using Look = std::function<void(const QString &screen)>;

/// Menus and boxes stand over a screen and are closed before the language or the colours can be changed.
[[nodiscard]] inline bool isOver(const QString &screen)
{
    return screen.startsWith(QLatin1String("over-"));
}
/// Goes to every screen in this language and looks at it.
void walk(const QString &language, const Look &look);
/// As a person does it: by the command of the window, or on the first day by the key of the language.
void changeLanguage(const QString &language);
}
