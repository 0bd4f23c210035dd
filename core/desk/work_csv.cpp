// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of tasks.
#include "core/desk/work_csv.h"

#include "core/transfer/csv_writer.h"

#include <QBuffer>

#include <set>

namespace rd
{
namespace
{
constexpr qint64 kMinuteMs = 60'000;

void put(CsvWriter &csv, const std::optional<UtcTime> &time)
{
    time ? csv.plain(time->toIso().toLatin1()) : csv.empty();
}

QString ownerOf(const ReturnRow &row)
{
    return !row.ownerLogin.isEmpty() ? QString(QStringLiteral("staff:") + row.ownerLogin)
           : row.ownerRole           ? QString(QStringLiteral("role:") + codeOf(*row.ownerRole))
                                     : QString();
}

void write(CsvWriter &csv, const ReturnRow &row, const Currency &currency, UtcTime now)
{
    csv.text(row.number);
    row.step ? csv.text(QString(codeOf(*row.step))) : csv.empty();
    csv.text(ownerOf(row));
    put(csv, row.dueAt);
    put(csv, row.limitAt);
    row.isLate &&row.dueAt ? csv.integer((now.ms() - row.dueAt->ms()) / kMinuteMs) : csv.empty();
    csv.text(row.customerName);
    csv.text(row.customerPhone);
    csv.text(row.goods);
    csv.quantity(row.quantity.thousandths());
    csv.decimal(row.amount.minor(), currency.digits());
    csv.integer(row.chasers);
    put(csv, row.lastContactAt);
    put(csv, row.touchedAt);
    csv.endRow();
}
}

QByteArray tasksToCsv(const std::vector<ReturnRow> &rows, const Currency &currency, UtcTime now)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    for (const char *column : {"number", "step", "owner", "due_at", "limit_at", "late_minutes", "customer", "phone",
                               "goods", "quantity", "amount", "chasers", "last_contact_at", "touched_at"}) {
        csv.plain(column);
    }
    csv.endRow();
    for (const ReturnRow &row : rows) {
        write(csv, row, currency, now);
    }
    csv.finish();
    return buffer.data();
}

Money worthOf(const std::vector<ReturnRow> &rows)
{
    Money worth;
    std::set<RmaId> seen;
    for (const ReturnRow &row : rows) {
        worth += seen.insert(row.id).second ? row.amount : Money();
    }
    return worth;
}
}
