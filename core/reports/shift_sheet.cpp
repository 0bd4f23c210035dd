// SPDX-License-Identifier: GPL-3.0-or-later
// Gathering the rows of a day by person, and their sums by tender.
#include "core/reports/shift_sheet.h"

#include "core/storage/database.h"
#include "core/storage/day_report.h"
#include "core/storage/numbers.h"
#include "core/storage/staff_repository.h"

#include <algorithm>
#include <map>

namespace rd
{
namespace
{
using RowsByPerson = std::map<QString, std::vector<ShiftRow>>;

void addPayouts(Database &database, BusinessDate day, RowsByPerson &rows)
{
    MonthSpan span;
    span.first = day;
    span.end = day.plusDays(1);
    eachMonthPayout(database, span, [&](const MonthPayout &payout) {
        ShiftRow row;
        row.at = payout.at;
        row.kind = payout.isReversal ? ShiftRowKind::Back : ShiftRowKind::Paid;
        row.voucher = voucherText(payout.voucher);
        row.number = payout.number;
        row.tender = payout.tender;
        const Money handedOut = payout.amount + payout.rounding; // what the drawer shows
        row.amount = payout.isReversal ? -handedOut : handedOut;
        row.reference = payout.reference;
        row.settles = payout.settles;
        row.state = payout.state;
        rows[payout.by].push_back(std::move(row));
        return true;
    });
}

void addAdded(Database &database, BusinessDate day, RowsByPerson &rows)
{
    for (const DayAdded &added : addedOn(database, day)) {
        ShiftRow row;
        row.at = added.at;
        row.kind = ShiftRowKind::Added;
        row.voucher = voucherText(added.voucher);
        row.number = added.number;
        row.tender = added.tender;
        row.amount = added.amount;
        row.settles = SettlementKind::Exchange;
        rows[added.by].push_back(std::move(row));
    }
}

ShiftRowKind kindOf(CreditEntryKind kind)
{
    switch (kind) {
    case CreditEntryKind::Redeemed:
        return ShiftRowKind::Redeemed;
    case CreditEntryKind::Voided:
        return ShiftRowKind::Voided;
    case CreditEntryKind::Restored:
        return ShiftRowKind::Restored;
    }
    return ShiftRowKind::Redeemed;
}

void addCredits(Database &database, BusinessDate day, RowsByPerson &rows)
{
    for (const DayCredit &used : creditEntriesOn(database, day)) {
        ShiftRow row;
        row.at = used.entry.at;
        row.kind = kindOf(used.entry.kind);
        row.voucher = used.credit;
        row.number = used.number;
        row.amount = used.entry.amount;
        row.reference = used.entry.reference;
        row.settles = SettlementKind::StoreCredit;
        rows[used.by].push_back(std::move(row));
    }
}

void addTo(std::map<QString, ShiftTender> &sums, const ShiftRow &row)
{
    if (row.tender.isEmpty()) {
        return; // of a store credit
    }
    ShiftTender &sum = sums[row.tender];
    sum.tender = row.tender;
    switch (row.kind) {
    case ShiftRowKind::Paid:
        ++sum.payouts;
        sum.paid += row.amount;
        break;
    case ShiftRowKind::Back:
        sum.back += row.amount;
        break;
    case ShiftRowKind::Added:
        sum.added += row.amount;
        break;
    case ShiftRowKind::Redeemed:
    case ShiftRowKind::Voided:
    case ShiftRowKind::Restored:
        break;
    }
}

std::vector<ShiftTender> listOf(const std::map<QString, ShiftTender> &sums)
{
    std::vector<ShiftTender> list;
    for (const auto &[tender, sum] : sums) {
        list.push_back(sum);
    }
    return list;
}
}

ShiftSheet shiftSheetOf(Database &database, BusinessDate day, const std::optional<QString> &login)
{
    RowsByPerson rows;
    addPayouts(database, day, rows);
    addAdded(database, day, rows);
    addCredits(database, day, rows);
    std::map<QString, QString> names;
    for (const Staff &person : allStaff(database)) {
        names[person.login] = person.name;
    }
    ShiftSheet sheet;
    sheet.day = day;
    std::map<QString, ShiftTender> all;
    for (auto &[by, moved] : rows) {
        if (login && by.compare(*login, Qt::CaseInsensitive) != 0) {
            continue;
        }
        std::stable_sort(moved.begin(), moved.end(),
                         [](const ShiftRow &one, const ShiftRow &other) { return one.at < other.at; });
        std::map<QString, ShiftTender> own;
        for (const ShiftRow &row : moved) {
            addTo(own, row);
            addTo(all, row);
        }
        sheet.people.push_back({by, names[by], listOf(own), std::move(moved)});
    }
    sheet.tenders = listOf(all);
    return sheet;
}
}
