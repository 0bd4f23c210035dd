// SPDX-License-Identifier: GPL-3.0-or-later
// What fields and keys held before a scanner wrote into them.
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace rd::ui
{
class FieldMemory final
{
public:
    void forget() { m_kept.clear(); }
    /// The field as it is now, unless it is kept already; with the first one the keys of the window as well.
    void keep(QWidget &field);
    /// Everything as it was, and the focus where it was.
    void putBack();

private:
    struct Kept {
        const QObject *field; ///< only compared
        std::function<void()> putBack;
    };
    std::vector<Kept> m_kept;
};

/// Whether letters are written into it.
[[nodiscard]] bool takesText(const QWidget &field);
}
