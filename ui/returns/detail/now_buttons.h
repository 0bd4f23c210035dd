// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of a return at this moment: what is next, a note, paper, and everything else.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace rd::ui
{
class ActionButton;

/// Fresh buttons without a parent; whoever takes them connects them.
class NowButtons final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::NowButtons)

public:
    /// `primary`: what is next; nothing where nothing is.
    NowButtons(const ReturnView &view, const std::vector<Possibility> &possible, std::optional<Right> primary,
               const Formatter &format);
    /// In the order of the box.
    [[nodiscard]] QList<ActionButton *> all() const;

    ActionButton *primary = nullptr; ///< absent where nothing is next
    ActionButton *note;
    ActionButton *print;
    ActionButton *more;
};
}
