// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing by (source, receipt, store day) and content.
#include "core/desk/import_comparing.h"

#include "core/storage/keyed_hash.h"
#include "core/storage/rma_repository.h"
#include "core/storage/sale_repository.h"

namespace rd
{
namespace
{
constexpr size_t kListed = 100;

void addConflict(ImportReport &report, const QString &receipt, std::optional<BusinessDate> day, bool isReturn)
{
    ++report.conflictCount;
    if (report.conflicts.size() < kListed) {
        report.conflicts.push_back({receipt, day, isReturn});
    }
}
}

QByteArray contentOf(const CreditDocument &credit)
{
    KeyedHash hash({}, 16);
    hash.add(cellOf(credit.receipt)).add(cellOf(credit.saleReceipt)).add(cellOf(credit.at));
    for (const CreditLine &line : credit.lines) {
        hash.add(cellOf(line.sku)).add(cellOf(line.name)).add(cellOf(line.quantity)).add(cellOf(line.amount));
    }
    return hash.result();
}

Presence presenceOf(Database &database, const Sale &sale)
{
    if (const auto known = findSale(database, sale.source, sale.receipt, sale.storeDay)) {
        return known->content == contentOf(sale) ? Presence::Here : Presence::Conflict;
    }
    return findTypedSale(database, sale.receipt, sale.storeDay) ? Presence::Typed : Presence::New;
}

Presence presenceOf(Database &database, const CreditDocument &credit)
{
    const auto known = historyContent(database, credit.source, credit.receipt,
                                      credit.storeDay.value_or(BusinessDate()));
    if (!known) {
        return Presence::New;
    }
    return *known == contentOf(credit) ? Presence::Here : Presence::Conflict;
}

void compareWithStore(Database &database, const SalesFile &file, ImportReport &report)
{
    for (const Sale &sale : file.sales) {
        switch (presenceOf(database, sale)) {
        case Presence::New:
            ++report.sales;
            break;
        case Presence::Typed:
            ++report.matchedTyped;
            break;
        case Presence::Here:
            ++report.alreadyHere;
            break;
        case Presence::Conflict:
            addConflict(report, sale.receipt, sale.storeDay, false);
            break;
        }
    }
    for (const CreditDocument &credit : file.credits) {
        if (credit.lines.empty()) {
            continue;
        }
        switch (presenceOf(database, credit)) {
        case Presence::New:
        case Presence::Typed:
            ++report.pastReturns;
            break;
        case Presence::Here:
            ++report.alreadyHere;
            break;
        case Presence::Conflict:
            addConflict(report, credit.receipt, credit.storeDay, true);
            break;
        }
    }
}
}
