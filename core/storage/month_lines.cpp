// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a month, each return as it stood when the month ended.
#include "core/storage/month_invoices.h"
#include "core/storage/month_rows.h"
#include "core/storage/pause_rows.h"
#include "core/storage/policy_repository.h"
#include "core/storage/split_rows.h"

#include "core/money/entitlement.h"
#include "core/policy/deadline.h"
#include "core/storage/staff_repository.h"

#include <algorithm>

namespace rd
{
namespace
{
/// What a settlement granted a line by the end of the month, and what was paid of it.
struct SettledLine {
    qint64 settlement = 0;
    qint64 returnLine = 0;
    Money net;
    Money fee;
    Money deduction;
    Money promotion;
    bool isWithoutGoods = false;
    Money paidOut;
    Money subsidy{}; ///< turned back: goods for goods leave it where it is
};

struct FoundWords {
    qint64 returnLine = 0;
    QString condition;
    QString disposition;
    QString inspectedBy;
};

bool turnsBack(SettlementKind kind)
{
    return kind == SettlementKind::Refund || kind == SettlementKind::StoreCredit;
}

class MonthLineReader final
{
public:
    MonthLineReader(Database &database, const MonthSpan &span)
        : m_database(database), m_span(span), m_tasks(database, MonthTable::Tasks, span),
          m_settledRows(database, MonthTable::Settled, span),
          m_compensations(database, MonthTable::Compensations, span), m_payouts(database, MonthTable::Payouts, span),
          m_lines(database, MonthTable::Lines, span), m_findings(database, MonthTable::Findings, span),
          m_hands(database, MonthTable::Hands, span), m_invoices(database, span)
    {
        for (const Staff &person : allStaff(database)) {
            m_logins[person.id.value()] = person.login;
        }
        m_logins[-1] = QStringLiteral("policy");
        m_logins[-2] = QStringLiteral("import");
        m_logins[-3] = QStringLiteral("system");
    }

    void run(const RowCall<MonthLine> &call)
    {
        Query query = m_database.query(monthRowsSql(MonthTable::Returns));
        query.with(m_span.first, m_span.end);
        while (query.next()) {
            if (!readReturn(query, call)) {
                return;
            }
        }
    }

private:
    bool readReturn(const Query &query, const RowCall<MonthLine> &call)
    {
        MonthLine base;
        std::optional<UtcTime> closedAt;
        std::optional<Outcome> outcome;
        qint64 loggedBy = 0;
        query.into(base.rma, base.number, base.origin, base.storeDay, base.receipt, base.saleDay, closedAt, outcome,
                   loggedBy);
        base.loggedBy = m_logins[loggedBy];
        base.loggedById = StaffId(std::max<qint64>(loggedBy, 0));
        base.isFirst = true;
        readSplit(base, query);
        if (base.origin == Origin::Desk) {
            readTasks(base, !query.isNull(9));
            readClosing(base, closedAt, outcome);
        } else {
            base.outcome = outcome;
        }
        readHands(base);
        readSettled(base);
        readPayouts(base);
        readCompensations(base);
        m_invoices.fill(base);
        readFindings(base.rma);
        return readLines(base, call);
    }

    void readSplit(MonthLine &base, const Query &query)
    {
        m_split.reset();
        if (!query.isNull(10)) {
            base.splitFrom = query.text(11);
            m_split = SplitOrigin{{}, {}, base.splitFrom, query.get<BusinessDate>(12), query.get<UtcTime>(10)};
        }
    }

    /// Times, and the step that was outstanding at the end of the month.
    void readTasks(MonthLine &base, bool isHeldNow)
    {
        bool isLate = false;
        bool isOpen = false;
        m_tasks.each(base.rma, [&](const Query &task) {
            const auto step = task.get<Step>(1);
            if (task.get<UtcTime>(2) >= m_span.endsAt || step == Step::FollowUp) {
                return; // the customer has what is owed without following up
            }
            const auto closedAt = task.get<std::optional<UtcTime>>(5);
            if (closedAt && *closedAt < m_span.endsAt) {
                isLate = isLate || *closedAt > task.get<UtcTime>(3);
                addClosed(base, step, (closedAt->ms() - task.integer(2) - task.integer(4)) / 60'000);
                return;
            }
            isOpen = true;
            isLate = isLate || isLateAtEnd(base.rma, task, isHeldNow);
            base.step = std::min(base.step.value_or(step), step);
        });
        base.isOnTime = isLate ? std::optional(false) : isOpen ? std::nullopt : std::optional(true);
    }

    static void addClosed(MonthLine &base, Step step, qint64 minutes)
    {
        const auto timed = std::find(kTimedSteps.begin(), kTimedSteps.end(), step);
        if (timed != kTimedSteps.end()) {
            auto &sum = base.minutes.at(static_cast<size_t>(timed - kTimedSteps.begin()));
            sum = sum.value_or(0) + minutes;
        }
    }

    /// Who approved, received and waived by the end of the month: who closed the task may have declined or lost the goods.
    void readHands(MonthLine &base)
    {
        if (m_split) {
            readHandsBefore(base);
        }
        m_hands.each(base.rma, [&](const Query &event) {
            if (event.get<UtcTime>(3) < m_span.endsAt) {
                QString &hands = event.integer(1) == ordinalOf(EventAction::Approved)   ? base.approvedBy
                                 : event.integer(1) == ordinalOf(EventAction::Received) ? base.receivedBy
                                                                                        : base.waivedBy;
                addWord(hands, m_logins[event.integer(2)]);
            }
        });
    }

    void readHandsBefore(MonthLine &base)
    {
        Query query = m_database.query(QByteArray(kPastOfReturn)
                                       + "SELECT e.action, e.actor FROM past AS p JOIN event AS e ON e.rma = p.rma AND "
                                         "e.id < p.before WHERE e.rma <> ?1 AND e.action IN (?2, ?3) ORDER BY e.id");
        query.with(base.rma, ordinalOf(EventAction::Approved), ordinalOf(EventAction::Received));
        while (query.next()) {
            const bool isApproval = query.integer(0) == ordinalOf(EventAction::Approved);
            addWord(isApproval ? base.approvedBy : base.receivedBy, m_logins[query.integer(1)]);
        }
    }

    /// Whether an open task was late when the month ended: what was held after that does not count.
    bool isLateAtEnd(RmaId rma, const Query &row, bool isHeldNow)
    {
        Task task;
        row.into(rma, task.step, task.openedAt, task.limitAt, task.pausedMs);
        if (task.pausedMs == 0 && !isHeldNow) {
            return task.limitAt < m_span.lateBefore;
        }
        task.rules = row.get<PolicyVersion>(7);
        task.expectedDays = row.get<int>(8);
        task.limitMinutes = row.get<int>(9);
        const PausesUntil pauses = pausesBefore(m_database, rma, m_span.endsAt);
        return !pauses.runsSince
               && reckonTask(task, pauses.ended, m_hours.of(m_database, task.rules)).due < m_span.lateBefore;
    }

    void readClosing(MonthLine &base, std::optional<UtcTime> closedAt, std::optional<Outcome> outcome)
    {
        if (closedAt && *closedAt < m_span.endsAt) {
            base.outcome = outcome;
            base.step.reset();
            return;
        }
        // Closed in the month and reopened after it: then it stood closed.
        Query query = m_database.query(
            "SELECT json_extract(payload, '$.outcome') FROM event WHERE rma = ? AND at < ? AND action IN (31, 35) ORDER BY id DESC LIMIT 1");
        if (query.with(base.rma, m_span.endsAt).next() && !query.isNull(0)) {
            base.outcome = query.get<Outcome>(0);
            base.step.reset();
        }
    }

    void readSettled(const MonthLine &base)
    {
        m_settled.clear();
        m_settledRows.each(base.rma, [this](const Query &row) {
            const auto undoneAt = row.get<std::optional<UtcTime>>(9);
            const bool isStanding = row.get<SettlementState>(3) != SettlementState::Void
                                    || (undoneAt && *undoneAt >= m_span.endsAt);
            if (row.get<UtcTime>(2) < m_span.endsAt && isStanding) {
                m_settled.push_back({row.integer(1),
                                     row.integer(4),
                                     row.get<Money>(5),
                                     row.get<Money>(6),
                                     row.get<Money>(7),
                                     row.get<Money>(10),
                                     row.get<bool>(8),
                                     {},
                                     turnsBack(row.get<SettlementKind>(12)) ? row.get<Money>(11) : Money()});
            }
        });
    }

    /// Shares what was paid of each settlement by the end of the month among its lines.
    void readPayouts(MonthLine &base)
    {
        m_paid.clear();
        m_invoices.begin();
        m_payouts.each(base.rma, [&](const Query &payout) {
            m_invoices.addPayout(payout);
            const bool isFailed = payout.get<PayoutState>(6) == PayoutState::Failed
                                  && payout.get<BusinessDate>(7) < m_span.end;
            if (payout.get<BusinessDate>(2) < m_span.end && !isFailed) {
                m_paid[payout.integer(1)] += payout.get<Money>(3);
                addWord(base.tender, payout.text(4));
                addWord(base.paidBy, m_logins[payout.integer(5)]);
            }
        });
        for (const auto &[settlement, paid] : m_paid) {
            sharePaid(settlement, paid);
        }
    }

    /// What was granted beyond the goods by the end of the month, and what was paid of it.
    void readCompensations(MonthLine &base)
    {
        m_compensations.each(base.rma, [&](const Query &row) {
            m_invoices.leaveOut(row.integer(1));
            if (row.get<UtcTime>(2) < m_span.endsAt && row.get<SettlementState>(3) != SettlementState::Void) {
                base.compensation += row.get<Money>(4);
                base.compensationPaid += m_paid[row.integer(1)];
                addWord(base.compensatedBy, m_logins[row.integer(5)]);
            }
        });
    }

    void sharePaid(qint64 settlement, Money paid)
    {
        const auto isPart = [settlement](const SettledLine &line) { return line.settlement == settlement; };
        const auto begin = std::find_if(m_settled.begin(), m_settled.end(), isPart);
        const auto end = std::find_if_not(begin, m_settled.end(), isPart);
        if (end - begin == 1) {
            begin->paidOut = paid;
            return;
        }
        std::vector<qint64> weights;
        std::transform(begin, end, std::back_inserter(weights),
                       [](const SettledLine &line) { return line.net.minor(); });
        const std::vector<Money> shares = weights.empty() ? std::vector<Money>() : allocate(paid, weights);
        for (size_t i = 0; i < shares.size(); ++i) {
            (begin + static_cast<std::ptrdiff_t>(i))->paidOut = shares[i];
        }
    }

    void readFindings(RmaId rma)
    {
        m_found.clear();
        m_findings.each(rma, [this](const Query &finding) {
            const auto undoneAt = finding.get<std::optional<UtcTime>>(6);
            if (finding.get<UtcTime>(5) >= m_span.endsAt || (undoneAt && *undoneAt < m_span.endsAt)) {
                return;
            }
            if (m_found.empty() || m_found.back().returnLine != finding.integer(1)) {
                m_found.push_back({finding.integer(1), {}, {}, {}});
            }
            FoundWords &words = m_found.back();
            addWord(words.condition, finding.text(2));
            addWord(words.disposition, finding.text(3));
            addWord(words.inspectedBy, m_logins[finding.integer(4)]);
        });
    }

    bool readLines(const MonthLine &base, const RowCall<MonthLine> &call)
    {
        MonthLine line = base;
        bool goesOn = true;
        m_lines.each(base.rma, [&](const Query &row) {
            if (goesOn && readUnits(line, row)) {
                goesOn = call(fillLine(line, row));
                line.isFirst = false;
                line.compensation = line.compensationPaid = Money();
                line.redInvoiceDone = line.redInvoiceDue = Money();
                line.compensatedBy.clear();
            }
        });
        return goesOn;
    }

    /// As countedUnits: false for a line of which all went on elsewhere by the end of the month, or that came later.
    bool readUnits(MonthLine &line, const Query &row)
    {
        if (const auto editedAt = row.get<std::optional<UtcTime>>(14); editedAt && *editedAt >= m_span.endsAt) {
            return false;
        }
        if (isCountedBefore(m_split, line.storeDay, m_span.endsAt)) {
            line.quantity = Quantity();
            return true;
        }
        line.quantity = row.get<Quantity>(8);
        if (!row.get<Quantity>(12).isZero()) {
            Query moved = m_database.query("SELECT coalesce(sum(l.requested), 0) FROM return_line AS l "
                                           "JOIN rma AS r ON r.id = l.rma WHERE l.split_from = ? AND r.split_at < ?");
            moved.with(row.integer(1), m_span.endsAt);
            line.quantity -= moved.next() ? moved.get<Quantity>(0) : Quantity();
        }
        if (!row.get<Quantity>(13).isZero()) {
            Query replaced = m_database.query(
                "SELECT coalesce(sum(replaces_units), 0) FROM return_line WHERE replaces = ? AND edited_at < ?");
            replaced.with(row.integer(1), m_span.endsAt);
            line.quantity -= replaced.next() ? replaced.get<Quantity>(0) : Quantity();
        }
        return !line.quantity.isZero();
    }

    const MonthLine &fillLine(MonthLine &line, const Query &row)
    {
        RmaId rma;
        qint64 id = 0;
        std::optional<qint64> saleLine;
        Money paid;
        std::optional<Money> history;
        Quantity requested;
        row.into(rma, id, line.line, line.sku, line.name, line.unit, line.reason, line.resolution, requested, saleLine,
                 paid, history);
        line.saleLinePaid = saleLine ? std::optional(paid) : std::nullopt;
        line.granted = line.paidOut = history.value_or(Money());
        line.fee = line.deduction = line.promotion = line.withoutGoods = line.subsidy = Money();
        for (const SettledLine &settled : m_settled) {
            if (settled.returnLine == id) {
                line.granted += settled.net;
                line.fee += settled.fee;
                line.deduction += settled.deduction;
                line.promotion += settled.promotion;
                line.withoutGoods += settled.isWithoutGoods ? settled.net : Money();
                line.paidOut += settled.paidOut;
                line.subsidy += settled.subsidy;
            }
        }
        const auto found = std::find_if(m_found.begin(), m_found.end(),
                                        [id](const FoundWords &words) { return words.returnLine == id; });
        const FoundWords words = found == m_found.end() ? FoundWords() : *found;
        line.condition = words.condition;
        line.disposition = words.disposition;
        line.inspectedBy = words.inspectedBy;
        return line;
    }

    HoursByRules m_hours;
    Database &m_database;
    const MonthSpan &m_span;
    MonthRows m_tasks;
    MonthRows m_settledRows;
    MonthRows m_compensations;
    MonthRows m_payouts;
    MonthRows m_lines;
    MonthRows m_findings;
    MonthRows m_hands;
    MonthInvoices m_invoices;
    std::map<qint64, QString> m_logins;
    std::vector<SettledLine> m_settled;
    std::vector<FoundWords> m_found;
    std::map<qint64, Money> m_paid;
    std::optional<SplitOrigin> m_split;
};
}

void eachMonthLine(Database &database, const MonthSpan &span, const RowCall<MonthLine> &call)
{
    MonthLineReader(database, span).run(call);
}
}
