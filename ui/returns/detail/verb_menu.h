// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of a return in the order of the process, those too that cannot be chosen now.
#pragma once

#include "core/desk/views.h"
#include "core/workflow/rights.h"

#include <QMenu>

#include <vector>

namespace rd::ui
{
class Formatter;

class VerbMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `possible` is what its person can do with the return; the menu deletes itself once closed.
    VerbMenu(const ReturnView &view, const std::vector<Possibility> &possible, const Formatter &format,
             QWidget *parent);

Q_SIGNALS:
    void chosen(rd::Right right);
};
}
