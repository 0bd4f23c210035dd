// SPDX-License-Identifier: GPL-3.0-or-later
// Goals 9 and 10: the month in figures, and the chain.
#include "tests/bench/bare.h"
#include "tests/bench/goals.h"

#include "core/desk/desk_reader.h"
#include "core/reports/report_reader.h"
#include "core/storage/verify_rows.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace rd::bench
{
namespace
{
/// What a month's figures are made of, grouped by hand: reasons, people, articles, findings, times of steps, sales.
class MonthScan final
{
public:
    MonthScan(BareFile &file, const Setting &setting) : m_file(file)
    {
        const BusinessMonth month = setting.middleMonth();
        m_first = month.first().days();
        m_end = month.end().days();
        const QByteArray lines =
            "FROM rma AS r JOIN return_line AS l ON l.rma = r.id LEFT JOIN settlement_line AS s ON s.return_line = l.id "
            "WHERE r.store_day >= ?1 AND r.store_day < ?2 AND r.origin = 'desk' GROUP BY 1";
        const QByteArray figures = ", count(*), count(DISTINCT r.id), sum(l.requested), sum(s.net), sum(s.fee) ";
        m_days = {
            "SELECT l.reason" + figures + lines,
            "SELECT r.logged_by" + figures + lines,
            "SELECT l.sku" + figures + lines,
            "SELECT r.store_day" + figures + lines,
            "SELECT f.condition || f.disposition, count(*), sum(f.quantity), 0, 0, 0 FROM rma AS r JOIN return_line AS l ON l.rma = r.id JOIN finding AS f ON f.return_line = l.id "
            "WHERE r.store_day >= ?1 AND r.store_day < ?2 GROUP BY 1",
            "SELECT 0, sum(l.paid), 0, 0, 0, 0 FROM sale AS s JOIN sale_line AS l ON l.sale = s.id WHERE s.store_day >= ?1 AND s.store_day < ?2 AND l.kind = 'goods'",
            "SELECT step, (closed_at - opened_at - paused_ms) / 60000, closed_at <= due_at, 0, 0, 0 FROM task "
            "WHERE closed_at >= ?1 * 86400000 AND closed_at < ?2 * 86400000 ORDER BY 1, 2"};
        for (const QByteArray &sql : m_days) {
            m_statements.push_back(std::make_unique<BareStatement>(m_file, sql));
        }
    }

    qint64 run()
    {
        qint64 sum = 0;
        for (const auto &statement : m_statements) {
            statement->bind(1, m_first);
            statement->bind(2, m_end);
            while (statement->next()) {
                sum += statement->integer(1) + statement->integer(2);
            }
            statement->reset();
        }
        return sum;
    }

private:
    BareFile &m_file;
    qint64 m_first = 0;
    qint64 m_end = 0;
    std::vector<QByteArray> m_days;
    std::vector<std::unique_ptr<BareStatement>> m_statements;
};
}

void measureSummary(Setting &setting, Table &table)
{
    const auto reports = require(ReportReader::open(setting.path(), setting.clock()), "open");
    BareFile file(setting.path());
    MonthScan scan(file, setting);
    table.compare(
        {"9", QStringLiteral("month summary / the same groups by SQL over the month"),
         setting.isMillion() ? "0.013" : "0.22", setting.isMillion() ? 0.03 : 0.30},
        {9, 1, false}, [&] { return require(reports->summary(setting.middleMonth()), "summary").lines; },
        [&] { return scan.run(); });
}

void measureVerify(Setting &setting, Table &table)
{
    const auto store = Store::open(setting.path(), OpenMode::ReadOnly);
    BareFile file(setting.path());
    BareStatement events(
        file,
        "SELECT id, at, store_day, actor, action, coalesce(rma, 0), payload, touched, digest FROM event ORDER BY id");
    const auto product = [&] {
        TouchedRows touched(store->database());
        std::vector<StoreProblem> problems;
        const qint64 entries = verifyChain(store->database(), store->keys(), touched, problems, {});
        return problems.empty() ? entries : -1;
    };
    std::array<char, 65536> read{};
    const auto bare = [&] {
        qint64 entries = 0;
        qint64 sum = 0;
        while (events.next()) {
            for (int column = 0; column < 6; ++column) {
                sum += events.integer(column);
            }
            for (int column = 6; column < 9; ++column) {
                const QByteArrayView bytes = events.bytes(column);
                std::memcpy(read.data(), bytes.data(), std::min(static_cast<size_t>(bytes.size()), read.size()));
                sum += read[0];
            }
            ++entries;
        }
        events.reset();
        return sum != 0 ? entries : 0;
    };
    table.compare({"10", QStringLiteral("verify of the chain / reading the same events once"), "1.55", 1.9}, {7, 1},
                  product, bare);
    const auto reader = require(DeskReader::open(setting.path(), setting.clock()), "open");
    table.compare(
        {"10", QStringLiteral("the whole of verify (file, chain, rows, rules) / the same reading"), "—", 0},
        {3, 1, false}, [&] { return qint64(require(reader->verify(), "verify").problems.size()); }, bare);
}
}
