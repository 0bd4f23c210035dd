// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen at the bench for one return, before it is confirmed.
#pragma once

#include "core/desk/views.h"
#include "core/policy/policy.h"

#include <map>

namespace rd::ui
{
/// One line's units of this inspection.
struct LineDraft {
    Quantity quantity;
    QString condition;
    QString disposition;
    QString deductionText; ///< as it was typed
    Money deduction;       ///< zero: nothing is taken off, or it cannot be read
    QString deductionReason;
    QString serial;                ///< as scanned from the unit; empty: not looked at
    QString batch{};               ///< as read from the units; empty: not looked at
    bool isOwnQuantity = false;    ///< changed by hand, even to what it was
    bool isOwnDisposition = false; ///< chosen by hand; a new condition does not change it
    /// An amount without a reason, a reason without an amount.
    [[nodiscard]] bool isDeductionHalf() const
    {
        const bool isTyped = !deductionText.isEmpty() || !deductionReason.isEmpty();
        return isTyped && (deductionReason.trimmed().isEmpty() || !deduction.isPositive());
    }
    [[nodiscard]] bool isDecided() const { return !condition.isEmpty() && !disposition.isEmpty(); }
};

class InspectionDraft final
{
public:
    InspectionDraft() = default;
    /// As it was kept.
    InspectionDraft(const QString &number, std::map<int, LineDraft> lines, const QStringList &ticks,
                    const QString &note)
        : m_number(number), m_lines(std::move(lines)), m_ticks(ticks), m_note(note)
    {
    }
    /// Takes the lines that wait for inspection. Of the same return, what was chosen stays, within what is left.
    void open(const ReturnView &view);
    /// Forgets everything, after it was written.
    void clear();

    [[nodiscard]] const std::map<int, LineDraft> &lines() const { return m_lines; }
    [[nodiscard]] LineDraft line(int number) const;
    void setQuantity(int line, Quantity quantity);
    /// Brings the disposition that the policy suggests, unless one was chosen by hand.
    void setCondition(int line, const QString &condition, const Policy &policy);
    void setDisposition(int line, const QString &disposition);
    void setDeduction(int line, const QString &text, Money amount, const QString &reason);
    void setSerial(int line, const QString &serial);
    void setBatch(int line, const QString &batch);
    void setTick(const QString &code, bool isTicked);
    [[nodiscard]] const QStringList &ticks() const { return m_ticks; }
    void setNote(const QString &note) { m_note = note; }
    [[nodiscard]] const QString &note() const { return m_note; }

    /// Nothing was chosen or written; how many units are looked at alone is not worth keeping.
    [[nodiscard]] bool isUntouched() const;
    /// The decided lines as the action; no units when nothing is decided.
    [[nodiscard]] Inspect action() const;
    /// Required ticks that are missing.
    [[nodiscard]] std::vector<ChecklistItem> missingTicks(const Policy &policy) const;

private:
    QString m_number;
    std::map<int, LineDraft> m_lines;
    QStringList m_ticks;
    QString m_note;
};
}
