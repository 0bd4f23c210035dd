// SPDX-License-Identifier: GPL-3.0-or-later
// What the now box says about a return.
#pragma once

#include "core/desk/views.h"
#include "core/workflow/rights.h"
#include "ui/common/desk/formatter.h"

#include <QCoreApplication>

namespace rd::ui
{
class NowBox;

class NowWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::NowWords)

public:
    NowWords(const ReturnView &view, const Formatter &format) : m_view(view), m_format(format) {}
    void fill(NowBox &box) const;
    /// "Inspect", or "Pay ¥298.50" where the amount belongs on the button.
    [[nodiscard]] QString primaryWord(Right right) const;

private:
    /// Everything was sent; somebody confirms that it arrived.
    [[nodiscard]] bool isOnlyWaiting() const;
    [[nodiscard]] QString title(Step step) const;
    [[nodiscard]] QString instruction(Step step) const;
    [[nodiscard]] QString timeLeft(const Task &task) const;
    const ReturnView &m_view;
    const Formatter &m_format;
};
}
