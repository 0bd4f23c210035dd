// SPDX-License-Identifier: GPL-3.0-or-later
// One statement for the page, one for the lines of each row.
#include "tests/bench/list_bare.h"

#include "core/money/entitlement.h"
#include "core/policy/deadline.h"

namespace rd::bench
{
namespace
{
const QByteArray kColumns =
    "SELECT r.id, r.number, r.outcome, r.held_since, r.opened_at, r.store_day, r.chasers, iif(coalesce(c.name, '') <> '', c.name, coalesce(u.name, '')), "
    "iif(coalesce(c.phone, '') <> '', c.phone, coalesce(u.phone, '')), t.step, t.owner_staff, t.owner_role, t.opened_at, t.due_at, t.paused_ms, s.login, s.name, "
    "(SELECT at FROM event WHERE rma = r.id ORDER BY id DESC LIMIT 1), "
    "(SELECT coalesce(sum(x.net), 0) FROM settlement AS z JOIN settlement_line AS x ON x.settlement = z.id WHERE z.rma = r.id AND z.state = 'done'), "
    "t.expected_days, t.limit_minutes ";
const QByteArray kAround =
    "LEFT JOIN rma_contact AS c ON c.rma = r.id LEFT JOIN customer AS u ON u.id = r.customer LEFT JOIN staff AS s ON s.id = t.owner_staff ";
const QByteArray kOpen =
    kColumns + "FROM task AS t JOIN rma AS r ON r.id = t.rma " + kAround
    + "WHERE t.closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM task AS e JOIN code_step AS p ON p.code = e.step WHERE e.rma = t.rma AND "
      "e.closed_at IS NULL AND p.position < (SELECT position FROM code_step WHERE code = t.step)) ORDER BY t.due_at, t.id LIMIT ?";
const QByteArray kAll =
    kColumns
    + "FROM rma AS r LEFT JOIN task AS t ON t.id = (SELECT o.id FROM task AS o JOIN code_step AS p ON p.code = o.step "
      "WHERE o.rma = r.id AND o.closed_at IS NULL ORDER BY p.position LIMIT 1) "
    + kAround + "ORDER BY r.id DESC LIMIT ?";
constexpr char kLines[] =
    "SELECT name, unit, reason, requested, requested - declined - cancelled - (handed_back - handed_back_unreceived) - lost - settled, "
    "sale_line_paid, sale_line_quantity, history_amount FROM return_line WHERE rma = ? ORDER BY line";

void addTask(ReturnRow &row, const BareStatement &list, UtcTime now, const Policy &policy)
{
    Task task;
    task.step = *fromCode<Step>(list.text(9));
    task.owner.role = *fromCode<Role>(list.text(11));
    task.openedAt = UtcTime::fromMs(list.integer(12));
    task.dueAt = UtcTime::fromMs(list.integer(13));
    task.pausedMs = list.integer(14);
    const auto hold = list.isNull(3) ? std::nullopt : std::optional(Hold{UtcTime::fromMs(list.integer(3))});
    task.expectedDays = static_cast<int>(list.integer(19));
    task.limitMinutes = static_cast<int>(list.integer(20));
    row.step = task.step;
    row.dueAt = effectiveDue(task, hold, now, policy.openingHours);
    row.taskOpenedAt = task.openedAt;
    row.isLate = isLate(task, hold, now);
    row.isWaiting = hold.has_value();
    row.isDueSoon = !row.isLate && !row.isWaiting && now >= warnTime(task, policy.openingHours, policy.warnAtPercent);
    row.ownerLogin = list.text(15);
    row.ownerName = list.text(16);
    row.ownerRole = list.isNull(10) ? std::optional(task.owner.role) : std::nullopt;
}
}

BareList::BareList(const QString &path, const Policy &policy)
    : m_file(path), m_policy(policy), m_open(m_file, kOpen), m_all(m_file, kAll), m_lines(m_file, kLines)
{
}

void BareList::addLines(ReturnRow &row)
{
    m_lines.bind(1, row.id.value());
    for (int line = 0; m_lines.next(); ++line) {
        if (line == 0) {
            row.goods = m_lines.text(0);
            row.unit = m_lines.text(1);
            row.reason = m_lines.text(2);
        }
        row.moreLines = line;
        row.quantity += Quantity::fromThousandths(m_lines.integer(3));
        const auto open = Quantity::fromThousandths(m_lines.integer(4));
        const auto whole = Quantity::fromThousandths(m_lines.integer(6));
        if (!m_lines.isNull(7)) {
            row.amount += Money::fromMinor(m_lines.integer(7));
        } else if (open.isPositive() && whole.isPositive()) {
            row.amount += shareOf(Money::fromMinor(m_lines.integer(5)), std::min(open, whole), whole);
        }
    }
    m_lines.reset();
}

std::vector<ReturnRow> BareList::read(BareStatement &list, UtcTime now, int limit)
{
    std::vector<ReturnRow> rows;
    rows.reserve(static_cast<size_t>(limit));
    m_file.execute("BEGIN");
    list.bind(1, qint64(limit));
    while (list.next()) {
        ReturnRow &row = rows.emplace_back();
        row.id = RmaId(list.integer(0));
        row.number = list.text(1);
        row.outcome = list.isNull(2) ? std::nullopt : fromCode<Outcome>(list.text(2));
        row.openedAt = UtcTime::fromMs(list.integer(4));
        row.storeDay = BusinessDate::fromDays(list.integer(5));
        row.chasers = static_cast<int>(list.integer(6));
        row.customerName = list.text(7);
        row.customerPhone = list.text(8);
        if (!list.isNull(9)) {
            addTask(row, list, now, m_policy);
        }
        row.lastEventAt = UtcTime::fromMs(list.integer(17));
        row.amount = Money::fromMinor(list.integer(18));
        addLines(row);
    }
    list.reset();
    m_file.execute("COMMIT");
    return rows;
}

qint64 sumOf(const std::vector<ReturnRow> &rows)
{
    qint64 sum = 0;
    for (const ReturnRow &row : rows) {
        sum = sum * 3 + row.id.value() + row.amount.minor() + row.quantity.thousandths() + row.goods.size()
              + row.customerName.size() + (row.isLate ? 1 : 0) + (row.isDueSoon ? 2 : 0) + row.moreLines;
        sum %= 1'000'000'007;
    }
    return sum;
}
}
