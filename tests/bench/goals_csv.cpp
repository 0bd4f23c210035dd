// SPDX-License-Identifier: GPL-3.0-or-later
// Goals 7 and 8: the lines of a month, and of all months, beside the sqlite3 shell.
#include "tests/bench/goals.h"

#include "core/base/store_zone.h"
#include "core/desk/month_export.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <fcntl.h>
#include <unistd.h>

namespace rd::bench
{
namespace
{
/// The 31 columns of a month's lines. %1 and %2 are its first day and the first after it, %3 the end in milliseconds.
/// What each return has of tasks, settlements and findings is grouped first: quicker than asking line by line. CROSS JOIN
/// makes every group start from the month's returns; left alone, the engine reads the whole of each table.
constexpr char kSql[] = R"(
WITH m AS MATERIALIZED (SELECT * FROM rma WHERE store_day >= %1 AND store_day < %2),
t AS MATERIALIZED (SELECT t.rma, max(iif(t.closed_at >= %3 OR t.closed_at IS NULL, t.step, NULL)) AS step,
  group_concat(DISTINCT iif(t.step = 'receive', s.login, NULL)) AS received_by, max(iif(t.step = 'review', s.login, NULL)) AS reviewed_by,
  sum(iif(t.step = 'review', (t.closed_at - t.opened_at - t.paused_ms) / 60000, NULL)) AS review,
  sum(iif(t.step = 'receive', (t.closed_at - t.opened_at - t.paused_ms) / 60000, NULL)) AS receive,
  sum(iif(t.step = 'inspect', (t.closed_at - t.opened_at - t.paused_ms) / 60000, NULL)) AS inspect,
  sum(iif(t.step = 'settle', (t.closed_at - t.opened_at - t.paused_ms) / 60000, NULL)) AS settle, min(t.closed_at <= t.due_at) AS on_time
  FROM m CROSS JOIN task AS t ON t.rma = m.id LEFT JOIN staff AS s ON s.id = t.closed_by WHERE t.opened_at < %3 GROUP BY t.rma),
p AS MATERIALIZED (SELECT p.settlement, sum(p.amount) AS paid, group_concat(DISTINCT p.tender) AS tender, group_concat(DISTINCT s.login) AS paid_by
  FROM m CROSS JOIN payout AS p ON p.rma = m.id JOIN staff AS s ON s.id = p.by
  WHERE p.store_day < %2 AND NOT (p.state = 'failed' AND p.changed_day < %2) GROUP BY p.settlement),
x AS MATERIALIZED (SELECT x.return_line, sum(x.net) AS granted, sum(x.fee) AS fee, sum(x.net * p.paid / z.amount) AS paid_out, p.tender, p.paid_by
  FROM m CROSS JOIN settlement AS z ON z.rma = m.id CROSS JOIN settlement_line AS x ON x.settlement = z.id LEFT JOIN p ON p.settlement = z.id
  WHERE z.at < %3 AND z.state <> 'void' GROUP BY x.return_line),
f AS MATERIALIZED (SELECT f.return_line, group_concat(DISTINCT f.condition) AS condition, group_concat(DISTINCT f.disposition) AS disposition,
  group_concat(DISTINCT s.login) AS inspected_by FROM m CROSS JOIN return_line AS l ON l.rma = m.id CROSS JOIN finding AS f ON f.return_line = l.id
  JOIN staff AS s ON s.id = f.by WHERE f.at < %3 GROUP BY f.return_line)
SELECT m.number, m.origin, %4 AS store_day, m.receipt, %5 AS sale_day, l.line, l.sku, l.name, %6 AS quantity, l.unit, l.reason, f.condition, f.disposition, l.resolution,
  %7 AS sale_line_paid, %8 AS granted, %9 AS fee, %10 AS paid_out, x.tender, iif(m.closed_at < %3, NULL, t.step) AS step, iif(m.closed_at < %3, m.outcome, NULL) AS outcome,
  a.login AS logged_by, coalesce(b.login, t.reviewed_by) AS approved_by, t.received_by, f.inspected_by, x.paid_by, t.review, t.receive, t.inspect, t.settle, t.on_time
FROM m JOIN return_line AS l ON l.rma = m.id LEFT JOIN t ON t.rma = m.id LEFT JOIN x ON x.return_line = l.id LEFT JOIN f ON f.return_line = l.id
LEFT JOIN staff AS a ON a.id = m.logged_by LEFT JOIN staff AS b ON b.id = m.approved_by ORDER BY m.store_day, m.id, l.line;
)";

enum class Writing { Raw, Formatted };

QString sqlOf(BusinessMonth month, const StoreZone &zone, Writing writing)
{
    const auto day = [writing](const char *column) {
        return QString::fromLatin1(writing == Writing::Raw ? "%1" : "date(%1 * 86400, 'unixepoch')")
            .arg(QLatin1String(column));
    };
    const auto money = [writing](const char *column) {
        return QString::fromLatin1(writing == Writing::Raw ? "%1" : "printf('%d.%02d', %1 / 100, %1 % 100)")
            .replace(QLatin1String("%1"), QLatin1String(column));
    };
    const QString quantity = QString::fromLatin1(
        writing == Writing::Raw
            ? "l.requested"
            : "iif(l.requested % 1000 = 0, l.requested / 1000, printf('%g', l.requested / 1000.0))");
    QString sql = QString::fromLatin1(kSql);
    // From the last on, so that %1 is not found in %10.
    sql.replace(QLatin1String("%10"), money("x.paid_out"))
        .replace(QLatin1String("%9"), money("x.fee"))
        .replace(QLatin1String("%8"), money("x.granted"));
    sql.replace(QLatin1String("%7"), money("l.sale_line_paid")).replace(QLatin1String("%6"), quantity);
    sql.replace(QLatin1String("%5"), day("m.sale_day")).replace(QLatin1String("%4"), day("m.store_day"));
    sql.replace(QLatin1String("%3"), QString::number(zone.instantOf(month.end().toDate(), QTime(0, 0)).ms()));
    sql.replace(QLatin1String("%2"), QString::number(month.end().days()));
    return sql.replace(QLatin1String("%1 AND"), QString::number(month.first().days()) + QStringLiteral(" AND"));
}

/// As durable as the product's file.
void sync(const QString &path)
{
    for (const QString &each : {path, QFileInfo(path).absolutePath()}) {
        const int descriptor = ::open(QFile::encodeName(each).constData(), O_RDONLY);
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

qint64 linesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
}

class CsvContest final
{
public:
    CsvContest(Setting &setting, std::vector<BusinessMonth> months, Writing writing)
        : m_setting(setting), m_months(std::move(months))
    {
        const StoreZone zone = *StoreZone::fromName(QStringLiteral("Asia/Shanghai"));
        for (const BusinessMonth month : m_months) {
            m_sql += sqlOf(month, zone, writing).toUtf8();
        }
    }
    ~CsvContest()
    {
        for (const char *name : {"product.csv", "shell.csv"}) {
            QFile::remove(m_setting.file(name));
        }
    }

    qint64 product()
    {
        // Opened anew each time, as the shell opens: no contestant has a warm page cache.
        const auto reports = require(ReportReader::open(m_setting.path(), m_setting.clock()), "open");
        qint64 lines = 0;
        for (const BusinessMonth month : m_months) {
            MonthExport request{month, m_setting.file("product.csv"), {}, {}};
            lines += require(exportMonth(*reports, request), "exportMonth").totals.lines;
        }
        return lines;
    }

    qint64 shell()
    {
        QProcess process;
        process.setStandardOutputFile(m_setting.file("shell.csv"));
        process.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), QStringLiteral("-readonly"),
                                                  QStringLiteral("-csv"), m_setting.path()});
        process.write("PRAGMA cache_size = -32000;\n" + m_sql);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        if (process.exitCode() != 0) {
            throw std::runtime_error(process.readAllStandardError().toStdString());
        }
        sync(m_setting.file("shell.csv"));
        return linesIn(m_setting.file("shell.csv"));
    }

private:
    Setting &m_setting;
    std::vector<BusinessMonth> m_months;
    QByteArray m_sql;
};
}

void measureMonthCsv(Setting &setting, Table &table)
{
    CsvContest contest(setting, {setting.middleMonth()}, Writing::Raw);
    table.compare(
        {"7", QStringLiteral("month CSV / sqlite3 shell, raw integers"), setting.isMillion() ? "0.64" : "0.73",
         setting.isMillion() ? 0.75 : 0.85},
        {9}, [&] { return contest.product(); }, [&] { return contest.shell(); });
}

void measureFullCsv(Setting &setting, Table &table)
{
    CsvContest contest(setting, setting.months(), Writing::Formatted);
    table.compare(
        {"8", QStringLiteral("CSV of all months / sqlite3 shell formatting in SQL"),
         setting.isMillion() ? "0.40" : "0.49", setting.isMillion() ? 0.50 : 0.60},
        {3}, [&] { return contest.product(); }, [&] { return contest.shell(); });
}
}
