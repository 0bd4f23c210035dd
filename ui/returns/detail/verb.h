// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of a return as buttons: word, icon, what comes first, and why one cannot be pressed.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"

#include <QCoreApplication>

namespace rd::ui
{
class Verbs final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::Verbs)

public:
    /// "Inspect", "Hand back".
    [[nodiscard]] static QString word(Right right);
    /// In this return: a parcel is "Delivered" where money "arrived".
    [[nodiscard]] static QString word(Right right, const ReturnView &view);
    /// The same without the dots that announce more input.
    [[nodiscard]] static QString plainWord(Right right, const ReturnView &view);
    [[nodiscard]] static QString iconOf(Right right);
    /// "Receive it" asks nothing; a decline asks for lines and a reason.
    [[nodiscard]] static bool needsPanel(Right right, const ReturnView &view);
    /// What the return waits for, whether this person may do it or not.
    [[nodiscard]] static std::optional<Right> primary(const ReturnView &view, const std::vector<Possibility> &all);
    /// This person may not, but somebody else can step up and decide it here.
    [[nodiscard]] static bool isForApprover(Right right, const ReturnView &view, const std::vector<Possibility> &all);
    /// Of the ways to settle, a menu shows the one that this return takes and what else is possible now; taking a compensation
    /// back where there is one, and red invoices where one is due or stands.
    [[nodiscard]] static bool isInMenu(Right right, const ReturnView &view, const std::vector<Possibility> &all);
    /// "Pay: not inspected and accepted yet. Cancel: the goods are already here": why the next verbs are not possible.
    [[nodiscard]] static QString reasonLine(const ReturnView &view, std::optional<Right> primary,
                                            const std::vector<Possibility> &all, const Formatter &format);
    /// Why one verb is not possible; empty when it is.
    [[nodiscard]] static QString reason(Right right, const std::vector<Possibility> &all, const Formatter &format);
};

[[nodiscard]] const Possibility *possibilityOf(Right right, const std::vector<Possibility> &all);
}
