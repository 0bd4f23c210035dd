// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the result pane.
#include "ui/inspection/result/result_words.h"

#include "core/workflow/batches.h"
#include "core/workflow/serials.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/desk/settling.h"
#include "ui/inspection/draft/inspection_sum.h"

namespace rd::ui
{
QString InspectionWords::outcome(Quantity accepted, Quantity refused) const
{
    if (refused.isZero()) {
        return tr("Accept %1").arg(m_format.quantity(accepted));
    }
    return accepted.isZero()
               ? tr("Do not accept %1").arg(m_format.quantity(refused))
               : tr("Accept %1, do not accept %2").arg(m_format.quantity(accepted), m_format.quantity(refused));
}

QString InspectionWords::feeLabel(const Inspect &action, Money fee) const
{
    const ReturnLine *line = action.units.empty() ? nullptr : m_view.returnCase.line(action.units.front().line);
    if (!fee.isZero() || line == nullptr) {
        return tr("Restocking fee");
    }
    return tr("Restocking fee, none for: %1").arg(m_format.reason(line->reason));
}

ResultWords InspectionWords::result(const Inspect &action) const
{
    ResultWords words;
    words.caption = tr("Result");
    if (action.units.empty()) {
        words.title = tr("Nothing chosen yet");
        return words;
    }
    const InspectionSum sum = sumOf(m_view, action, m_format.policy());
    QStringList conditions;
    QStringList places;
    for (const InspectedUnits &units : action.units) {
        conditions.append(m_format.condition(units.condition));
        places.append(m_format.disposition(units.disposition));
    }
    conditions.removeDuplicates();
    places.removeDuplicates();
    words.title = QString(outcome(sum.accepted, sum.refused) + QStringLiteral(" · ") + Formatter::list(conditions));
    words.detail = Formatter::list(places);
    const SettlementKind kind = settlingKind(m_view);
    const QString owed = kind == SettlementKind::Refund ? tr("To refund") : m_format.chip(kind);
    words.sumCaption = owed;
    words.amount = m_format.money(sum.net());
    words.rows = {{tr("Share of what was paid"), m_format.amount(sum.gross), false},
                  {feeLabel(action, sum.fee), m_format.amount(-sum.fee), false}};
    if (!sum.promotion.isZero()) {
        words.rows.push_back({tr("Promotion: gift or bundle not complete"), m_format.amount(-sum.promotion), false});
    }
    if (!sum.deduction.isZero()) {
        words.rows.push_back({tr("Deduction"), m_format.amount(-sum.deduction), false});
    }
    words.rows.push_back({owed, m_format.amount(sum.net()), true});
    if (sum.refused.isPositive()) {
        words.hint = tr("What is not accepted waits to be handed back.");
    } else if (sum.net() > m_format.policy().secondPersonLimit) {
        words.hint = tr("Above %1 a manager countersigns before it is paid.")
                         .arg(m_format.money(m_format.policy().secondPersonLimit));
    }
    return words;
}

ResultWords InspectionWords::receipt(const Receive &action) const
{
    Quantity sum;
    for (const LineQuantity &line : action.lines) {
        sum += line.quantity;
    }
    ResultWords words;
    words.caption = tr("Receive");
    words.title = tr("%1 came").arg(m_format.quantity(sum));
    words.detail = tr("They go on to the inspection at once.");
    return words;
}

QString InspectionWords::missing(const InspectionDraft &draft) const
{
    if (draft.action().units.empty()) {
        return tr("Choose the condition first: keys 1 to 7.");
    }
    for (const auto &[number, line] : draft.lines()) {
        if (line.isDecided() && line.isDeductionHalf()) {
            return tr("Deduction: enter the amount and the reason.");
        }
    }
    for (const InspectedUnits &units : draft.action().units) {
        const ReturnLine *line = m_view.returnCase.line(units.line);
        const auto same = line == nullptr ? Result<void>() : checkInspectedSerial(*line, units).and_then([&] {
            return checkInspectedBatch(*line, units);
        });
        if (!same) {
            return errorText(same.error(), m_format).sentence();
        }
    }
    const auto missing = draft.missingTicks(m_format.policy());
    return missing.empty() ? QString() : tr("To tick: %1").arg(missing.front().text.in(m_format.language()));
}
}
