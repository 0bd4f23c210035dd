// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand on the login page.
#pragma once

class QGridLayout;
class QWidget;

namespace rd::ui
{
class ActionButton;
class AppContext;
class PinPad;
class TextLabel;

struct LoginParts {
    TextLabel *question = nullptr;
    TextLabel *store = nullptr;
    TextLabel *hint = nullptr;
    TextLabel *reason = nullptr; ///< why the store cannot be written
    TextLabel *idle = nullptr;
    TextLabel *backup = nullptr;
    ActionButton *look = nullptr;
    ActionButton *bringKey = nullptr;
    QGridLayout *people = nullptr;
};

/// Band, the box with people and PIN in the middle, and the foot line.
[[nodiscard]] LoginParts layOutLogin(QWidget &page, AppContext &desk, PinPad &pad);
}
