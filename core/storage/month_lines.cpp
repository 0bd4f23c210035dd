// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a month, each return read once.
#include "core/storage/month_report.h"

#include "core/money/entitlement.h"
#include "core/storage/staff_repository.h"

#include <algorithm>

namespace rd
{
namespace
{
void addWord(QString &list, const QString &word)
{
    if (word.isEmpty() || list.split(QLatin1Char('+')).contains(word)) {
        return;
    }
    list += list.isEmpty() ? word : QString(QLatin1Char('+') + word);
}

/// What a settlement granted the lines of its return, and what was paid of it by the end of the month.
struct SettledLine {
    qint64 returnLine = 0;
    Money net;
    Money fee;
    Money paidOut;
};

class MonthLineReader final
{
public:
    MonthLineReader(Database &database, const MonthSpan &span) : m_database(database), m_span(span)
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
        Query query = m_database.query(
            "SELECT id, number, origin, store_day, receipt, sale_day, closed_at, outcome, logged_by, approved_by FROM rma "
            "WHERE store_day >= ? AND store_day < ? ORDER BY store_day, id");
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
        std::optional<qint64> approvedBy;
        query.into(base.rma, base.number, base.origin, base.storeDay, base.receipt, base.saleDay, closedAt, outcome,
                   loggedBy, approvedBy);
        base.loggedBy = m_logins[loggedBy];
        base.isFirst = true;
        if (base.origin == Origin::Desk) {
            base.approvedBy = approvedBy ? m_logins[*approvedBy] : QString();
            readTasks(base);
            readClosing(base, closedAt, outcome);
            readSettled(base);
        } else {
            base.outcome = outcome;
        }
        return readLines(base, call);
    }

    /// Times, who did a step, and the step that was outstanding at the end of the month.
    void readTasks(MonthLine &base)
    {
        bool isLate = false;
        bool isOpen = false;
        Query query = m_database.query(
            "SELECT t.step, t.opened_at, t.due_at, t.paused_ms, t.closed_at, t.closed_by, c.position FROM task AS t "
            "JOIN code_step AS c ON c.code = t.step WHERE t.rma = ? AND t.opened_at < ? ORDER BY t.id");
        query.with(base.rma, m_span.endsAt);
        qint64 first = 0;
        while (query.next()) {
            const auto step = query.get<Step>(0);
            const auto closedAt = query.get<std::optional<UtcTime>>(4);
            const auto dueAt = query.get<UtcTime>(2);
            if (!closedAt || *closedAt >= m_span.endsAt) {
                isOpen = true;
                isLate = isLate || dueAt < m_span.endsAt;
                if (!base.step || query.integer(6) < first) {
                    base.step = step;
                    first = query.integer(6);
                }
                continue;
            }
            isLate = isLate || *closedAt > dueAt;
            const QString login = m_logins[query.integer(5)];
            const qint64 minutes = (closedAt->ms() - query.integer(1) - query.integer(3)) / 60'000;
            const auto timed = std::find(kTimedSteps.begin(), kTimedSteps.end(), step);
            if (timed != kTimedSteps.end()) {
                auto &sum = base.minutes.at(static_cast<size_t>(timed - kTimedSteps.begin()));
                sum = sum.value_or(0) + minutes;
            }
            if (step == Step::Review && base.approvedBy.isEmpty()) {
                base.approvedBy = login;
            }
            if (step == Step::Receive) {
                addWord(base.receivedBy, login);
            }
        }
        base.isOnTime = isLate ? std::optional(false) : isOpen ? std::nullopt : std::optional(true);
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
            "SELECT json_extract(payload, '$.outcome') FROM event WHERE rma = ? AND store_day < ? AND action IN (SELECT id FROM code_action WHERE code IN ('closed', 'reopened')) "
            "ORDER BY id DESC LIMIT 1");
        if (query.with(base.rma, m_span.end).next() && !query.isNull(0)) {
            base.outcome = query.get<Outcome>(0);
            base.step.reset();
        }
    }

    Money paidByEnd(qint64 settlement, MonthLine &base)
    {
        Money paid;
        Query query = m_database.query(
            "SELECT amount, tender, by, state, changed_day FROM payout WHERE settlement = ? AND store_day < ? ORDER BY id");
        query.with(settlement, m_span.end);
        while (query.next()) {
            const bool isFailed = query.get<PayoutState>(3) == PayoutState::Failed
                                  && query.get<BusinessDate>(4) < m_span.end;
            if (!isFailed) {
                paid += query.get<Money>(0);
                addWord(base.tender, query.text(1));
                addWord(base.paidBy, m_logins[query.integer(2)]);
            }
        }
        return paid;
    }

    void readSettled(MonthLine &base)
    {
        m_settled.clear();
        Query query = m_database.query(
            "SELECT id FROM settlement WHERE rma = ? AND at < ? AND state <> 'void' ORDER BY number");
        query.with(base.rma, m_span.endsAt);
        while (query.next()) {
            const size_t start = m_settled.size();
            std::vector<qint64> weights;
            Query lines = m_database.query(
                "SELECT return_line, net, fee FROM settlement_line WHERE settlement = ? ORDER BY id");
            lines.with(query.integer(0));
            while (lines.next()) {
                m_settled.push_back({lines.integer(0), lines.get<Money>(1), lines.get<Money>(2), {}});
                weights.push_back(m_settled.back().net.minor());
            }
            const Money paid = paidByEnd(query.integer(0), base);
            const std::vector<Money> shares = weights.empty() ? std::vector<Money>() : allocate(paid, weights);
            for (size_t i = 0; i < shares.size(); ++i) {
                m_settled[start + i].paidOut = shares[i];
            }
        }
    }

    void readFindings(qint64 returnLine, MonthLine &line)
    {
        Query query = m_database.query(
            "SELECT condition, disposition, by FROM finding WHERE return_line = ? AND at < ? ORDER BY id");
        query.with(returnLine, m_span.endsAt);
        while (query.next()) {
            addWord(line.condition, query.text(0));
            addWord(line.disposition, query.text(1));
            addWord(line.inspectedBy, m_logins[query.integer(2)]);
        }
    }

    bool readLines(const MonthLine &base, const RowCall<MonthLine> &call)
    {
        Query query = m_database.query(
            "SELECT id, line, sku, name, unit, reason, resolution, requested, sale_line, sale_line_paid, history_amount "
            "FROM return_line WHERE rma = ? ORDER BY line");
        query.with(base.rma);
        MonthLine line = base;
        while (query.next()) {
            line.saleLinePaid.reset();
            line.granted = line.fee = line.paidOut = Money();
            line.condition.clear();
            line.disposition.clear();
            line.inspectedBy.clear();
            qint64 id = 0;
            std::optional<qint64> saleLine;
            Money paid;
            std::optional<Money> history;
            query.into(id, line.line, line.sku, line.name, line.unit, line.reason, line.resolution, line.quantity,
                       saleLine, paid, history);
            if (saleLine) {
                line.saleLinePaid = paid;
            }
            if (history) {
                line.granted = *history;
                line.paidOut = *history;
            } else {
                readFindings(id, line);
                for (const SettledLine &settled : m_settled) {
                    if (settled.returnLine == id) {
                        line.granted += settled.net;
                        line.fee += settled.fee;
                        line.paidOut += settled.paidOut;
                    }
                }
            }
            if (!call(line)) {
                return false;
            }
            line.isFirst = false;
        }
        return true;
    }

    Database &m_database;
    const MonthSpan &m_span;
    std::map<qint64, QString> m_logins;
    std::vector<SettledLine> m_settled;
};
}

void eachMonthLine(Database &database, const MonthSpan &span, const RowCall<MonthLine> &call)
{
    MonthLineReader(database, span).run(call);
}
}
