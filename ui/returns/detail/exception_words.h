// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions in words.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"

#include <QCoreApplication>

namespace rd::ui
{
class ExceptionWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::ExceptionWords)

public:
    ExceptionWords(const ReturnView &view, const Formatter &format) : m_view(view), m_format(format) {}

    /// "Goods lost · Kettle × 2".
    [[nodiscard]] QString title(const ReturnException &exception) const;
    /// "Counter · by Tomorrow 10:00".
    [[nodiscard]] QString owed(const ExceptionView &about) const;
    /// "Closed by Li, 24 Nov 10:00: found".
    [[nodiscard]] QString ended(const ReturnException &exception) const;
    /// "Li, 24 Nov 10:00: nobody saw it".
    [[nodiscard]] QString ticked(const ExceptionTick &tick) const;
    /// "To follow up: Goods lost." for those that are open; empty without any.
    [[nodiscard]] QString openSentence() const;

private:
    const ReturnView &m_view;
    const Formatter &m_format;
};
}
