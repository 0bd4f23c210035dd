// SPDX-License-Identifier: GPL-3.0-or-later
// What the confirmation would do, in words.
#pragma once

#include "ui/inspection/draft/inspection_draft.h"
#include "ui/inspection/result/result_pane.h"

#include <QCoreApplication>

namespace rd::ui
{
class InspectionWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::InspectionWords)

public:
    InspectionWords(const ReturnView &view, const Formatter &format) : m_view(view), m_format(format) {}
    [[nodiscard]] ResultWords result(const Inspect &action) const;
    [[nodiscard]] ResultWords receipt(const Receive &action) const;
    /// What is still to be chosen before it can be confirmed; empty when nothing.
    [[nodiscard]] QString missing(const InspectionDraft &draft) const;

private:
    [[nodiscard]] QString outcome(Quantity accepted, Quantity refused) const;
    [[nodiscard]] QString feeLabel(const Inspect &action, Money fee) const;
    const ReturnView &m_view;
    const Formatter &m_format;
};
}
