// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping and changing what was chosen.
#include "ui/inspection/draft/inspection_draft.h"

#include <algorithm>

namespace rd::ui
{
void InspectionDraft::open(const ReturnView &view)
{
    if (view.returnCase.rma.number != m_number) {
        clear();
        m_number = view.returnCase.rma.number;
    }
    std::map<int, LineDraft> lines;
    for (const ReturnLine &line : view.returnCase.lines) {
        const Quantity waiting = line.quantities.toInspect();
        if (!waiting.isPositive()) {
            continue;
        }
        LineDraft draft = this->line(line.line);
        draft.quantity = draft.quantity.isPositive() ? std::min(draft.quantity, waiting) : waiting;
        lines[line.line] = draft;
    }
    m_lines = std::move(lines);
}

void InspectionDraft::clear()
{
    *this = InspectionDraft();
}

LineDraft InspectionDraft::line(int number) const
{
    const auto found = m_lines.find(number);
    return found == m_lines.end() ? LineDraft() : found->second;
}

void InspectionDraft::setQuantity(int line, Quantity quantity)
{
    m_lines[line].quantity = quantity;
    m_lines[line].isOwnQuantity = true;
}

void InspectionDraft::setCondition(int line, const QString &condition, const Policy &policy)
{
    LineDraft &draft = m_lines[line];
    draft.condition = condition;
    const NamedCode *known = policy.condition(condition);
    if (!draft.isOwnDisposition && known != nullptr) {
        draft.disposition = known->suggests;
    }
}

void InspectionDraft::setDisposition(int line, const QString &disposition)
{
    LineDraft &draft = m_lines[line];
    draft.disposition = disposition;
    draft.isOwnDisposition = true;
}

void InspectionDraft::setDeduction(int line, const QString &text, Money amount, const QString &reason)
{
    LineDraft &draft = m_lines[line];
    draft.deductionText = text;
    draft.deduction = amount;
    draft.deductionReason = reason;
}

void InspectionDraft::setSerial(int line, const QString &serial)
{
    m_lines[line].serial = serial;
}

void InspectionDraft::setBatch(int line, const QString &batch)
{
    m_lines[line].batch = batch;
}

void InspectionDraft::setTick(const QString &code, bool isTicked)
{
    m_ticks.removeAll(code);
    if (isTicked) {
        m_ticks.append(code);
    }
}

bool InspectionDraft::isUntouched() const
{
    const auto isPlain = [](const auto &entry) {
        const LineDraft &line = entry.second;
        return !line.isOwnQuantity && line.condition.isEmpty() && line.disposition.isEmpty()
               && line.deductionText.isEmpty() && line.deductionReason.isEmpty() && line.serial.isEmpty()
               && line.batch.isEmpty();
    };
    return m_ticks.isEmpty() && m_note.trimmed().isEmpty() && std::ranges::all_of(m_lines, isPlain);
}

Inspect InspectionDraft::action() const
{
    Inspect action;
    for (const auto &[number, draft] : m_lines) {
        if (draft.isDecided()) {
            action.units.push_back(
                {number, draft.quantity, draft.condition, draft.disposition, draft.serial, draft.batch});
        }
        if (draft.isDecided() && draft.deduction.isPositive()) {
            action.deductions.push_back({number, draft.deduction, draft.deductionReason});
        }
    }
    action.note = m_note;
    action.ticks = m_ticks;
    return action;
}

std::vector<ChecklistItem> InspectionDraft::missingTicks(const Policy &policy) const
{
    std::vector<ChecklistItem> missing;
    for (const ChecklistItem &item : policy.checklists.at(static_cast<std::size_t>(Step::Inspect))) {
        if (item.isRequired && !m_ticks.contains(item.code)) {
            missing.push_back(item);
        }
    }
    return missing;
}
}
