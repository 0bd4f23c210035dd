// SPDX-License-Identifier: GPL-3.0-or-later
// Money, quantities, times and code words as people read them, in the language of the moment.
#pragma once

#include "core/base/store_zone.h"
#include "core/domain/rma.h"
#include "core/money/currency.h"
#include "core/policy/policy.h"
#include "core/workflow/rights.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace rd::ui
{
/// How a due time reads: words and whether it warns.
struct DueText {
    enum class Tone { Normal, Soon, Late, Waiting };
    QString text;    ///< "3 h left", "1 day late", "Tomorrow 14:05"
    QString tooltip; ///< both units and the absolute time
    Tone tone = Tone::Normal;
};

/// A value: copy it, or ask AppContext for the current one. Follows language and policy.
class Formatter final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::Formatter)

public:
    Formatter(Currency currency, StoreZone zone, Policy policy, const QString &language);

    /// "1,198.00", without the sign of the currency; minus is U+2212.
    [[nodiscard]] QString amount(Money money) const;
    /// "¥1,198.00".
    [[nodiscard]] QString money(Money money) const;
    /// "¥", "€", or the code.
    [[nodiscard]] QString currencySign() const;
    /// "94.2 %", or a dash when there is no whole.
    [[nodiscard]] QString percent(qint64 part, qint64 whole) const;
    /// "3" or "3.25 m".
    [[nodiscard]] QString quantity(Quantity quantity, const QString &unit = {}) const;
    /// In lists: "Today 18:00", "Tomorrow 14:05", "Wed 10:09", "25 Nov".
    [[nodiscard]] QString when(UtcTime time, UtcTime now) const;
    /// "2026-11-23 Mon 10:12".
    [[nodiscard]] QString dateTime(UtcTime time) const;
    [[nodiscard]] QString day(BusinessDate day) const;
    /// "26 Nov, Thu", as promised to a customer.
    [[nodiscard]] QString promisedDay(UtcTime time) const;
    [[nodiscard]] QString month(BusinessMonth month) const;
    [[nodiscard]] QString clock(UtcTime time) const;
    /// "1 day 11 h", "5 h 10 min", "40 min".
    [[nodiscard]] QString duration(qint64 ms) const;
    /// How long a step may take: "2 days", "48 h" of opening hours, with the days that are waited for goods first.
    [[nodiscard]] QString stepLimit(Step step, const LimitFacts &facts) const;
    [[nodiscard]] DueText due(UtcTime dueAt, UtcTime now, bool isSoon, bool isWaiting) const;

    /// "Inspect" 验货, as a verb of the process.
    [[nodiscard]] QString step(Step step) const;
    /// What is taken back: "Receipt", "Last inspection".
    [[nodiscard]] QString undoable(Undoable what) const;
    /// "Points earned", by its code.
    [[nodiscard]] QString benefit(const QString &code) const;
    /// What a sale line cost: "100.00", or "100.00, of which 20.00 platform subsidy (not refunded)".
    [[nodiscard]] QString pricePaid(const ReturnLine &line) const;
    /// "cash rounding 0.02, of ¥5.03": why another amount was handed out than was owed; empty where it was not.
    [[nodiscard]] QString cashRounding(const Payout &payout) const;
    /// "To inspect" 待验货, as a chip shows it.
    [[nodiscard]] QString chip(Step step) const;
    /// How a settlement is settled: "Refund", "Exchange", "Send again", as the step of its return.
    [[nodiscard]] QString settling(SettlementKind kind) const;
    /// 待退款, 待换货, 待补发, 待发券.
    [[nodiscard]] QString chip(SettlementKind kind) const;
    [[nodiscard]] QString outcome(Outcome outcome) const;
    [[nodiscard]] QString role(Role role) const;
    [[nodiscard]] QString roles(RoleSet roles) const;
    /// "Counter, Inspector" 柜台、验货.
    [[nodiscard]] static QString list(const QStringList &members);
    [[nodiscard]] QString right(Right right) const;
    [[nodiscard]] QString verdict(VerdictResult result) const;
    [[nodiscard]] QString payoutState(PayoutState state) const;
    [[nodiscard]] QString payoutState(PayoutState state, const QString &tender) const;
    [[nodiscard]] QString resolution(Resolution resolution) const;
    [[nodiscard]] QString invoiceKind(InvoiceKind kind) const;
    /// "Digital invoice 24442000000012345678"; without a number the kind alone.
    [[nodiscard]] QString invoice(const Invoice &invoice) const;
    [[nodiscard]] QString event(EventAction action) const;
    [[nodiscard]] QString exceptionKind(ExceptionKind kind) const;
    [[nodiscard]] QString reason(const QString &code) const;
    [[nodiscard]] QString condition(const QString &code) const;
    [[nodiscard]] QString compensation(const QString &code) const; ///< its kind
    [[nodiscard]] QString promotion(const QString &code) const;
    [[nodiscard]] QString disposition(const QString &code) const;
    [[nodiscard]] QString customerGroup(const QString &code) const;
    [[nodiscard]] QString tender(const QString &code) const;
    [[nodiscard]] QString instruction(Step step) const;
    /// What to do when something of this kind is due. The rules say it of money; the other ways explain themselves.
    [[nodiscard]] QString instruction(SettlementKind kind) const;
    /// "138****8000".
    [[nodiscard]] QString maskedPhone(const QString &phone) const;
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] const StoreZone &zone() const { return m_zone; }
    [[nodiscard]] const Currency &currency() const { return m_currency; }
    [[nodiscard]] QString language() const { return m_language; }

private:
    [[nodiscard]] QString localName(const LocalText &name, const QString &code) const;

    Currency m_currency;
    StoreZone m_zone;
    Policy m_policy;
    QString m_language;
    QLocale m_locale;
};
}
