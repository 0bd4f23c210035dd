// SPDX-License-Identifier: GPL-3.0-or-later
// What a field held before a scanner wrote into it.
#pragma once

#include <functional>

class QWidget;

namespace rd::ui
{
class FieldMemory final
{
public:
    void forget() { m_kept = {}; }
    /// The field as it is now, unless one is kept already.
    void keep(QWidget &field);
    /// As it was, told as if a person had put it back, with its cursor.
    void putBack();

private:
    std::function<void()> m_kept{};
};

/// Whether letters are written into it.
[[nodiscard]] bool takesText(const QWidget &field);
}
