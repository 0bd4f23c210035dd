// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing by (source, receipt, store day) and content.
#include "core/desk/import_comparing.h"

#include "core/storage/invoice_rows.h"
#include "core/storage/keyed_hash.h"
#include "core/storage/rma_repository.h"
#include "core/storage/sale_repository.h"
#include "core/storage/till_repository.h"
#include "core/storage/transaction.h"

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

/// What the sale is to those of its receipt that were typed.
Presence besideTyped(Database &database, const Sale &sale, const std::vector<SaleIdentity> &named)
{
    Presence presence = Presence::New;
    for (const SaleIdentity &identity : named) {
        if (!identity.isTyped) {
            continue;
        }
        const Sale typed = *loadSale(database, identity.id);
        if (typed.storeDay == sale.storeDay) {
            return haveSameGoods(typed, sale) ? Presence::Typed : Presence::Conflict;
        }
        if (isLikelySameSale(typed, sale)) {
            presence = Presence::Conflict;
        }
    }
    return presence;
}

qint64 countNew(Database &database, const std::optional<SaleIdentity> &known, const Sale &sale)
{
    return static_cast<qint64>(known ? newInvoices(database, known->id, sale.invoices).size() : sale.invoices.size());
}

void compareSale(Database &database, const Sale &sale, ImportReport &report)
{
    switch (presenceOf(database, sale)) {
    case Presence::New:
        ++report.sales;
        report.invoices += countNew(database, std::nullopt, sale);
        break;
    case Presence::Typed:
        ++report.matchedTyped;
        report.invoices += countNew(database, findTypedSale(database, sale.receipt, sale.storeDay), sale);
        break;
    case Presence::Here:
        ++report.alreadyHere;
        report.invoices += countNew(database, findSale(database, sale.source, sale.receipt, sale.storeDay), sale);
        break;
    case Presence::Conflict:
        addConflict(report, sale.receipt, sale.storeDay, false);
        break;
    }
}

/// Fees of a credit are kept beside its goods; both must be what they were.
void compareCredit(Database &database, const CreditDocument &credit, TillMatching &matching, ImportReport &report)
{
    const Presence goods = credit.lines.empty() ? Presence::Here : presenceOf(database, credit);
    const Presence fees = credit.adjustments.empty() ? Presence::Here : presenceOf(database, adjustmentSale(credit));
    if (goods == Presence::Conflict || fees == Presence::Conflict) {
        addConflict(report, credit.receipt, credit.storeDay, true);
    } else if (goods == Presence::New) {
        countParts(matching.part(credit), report);
    } else if (!credit.lines.empty()) {
        ++report.alreadyHere;
    }
}
}

void countParts(const CreditParts &parts, ImportReport &report)
{
    report.pastReturns += parts.past.empty() ? 0 : 1;
    for (const MatchedBooking &row : parts.till) {
        ++(row.match.kind == TillMatch::Kind::Ours ? report.tillPosted : report.tillOpen);
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
    const std::vector<SaleIdentity> named = salesNamed(database, sale.receipt);
    for (const SaleIdentity &known : named) {
        if (known.source == sale.source && known.storeDay == sale.storeDay) {
            return known.content == contentOf(sale) ? Presence::Here : Presence::Conflict;
        }
    }
    return besideTyped(database, sale, named);
}

Presence presenceOf(Database &database, const CreditDocument &credit)
{
    const auto booked = bookedContent(database, credit.source, credit.receipt,
                                      credit.storeDay.value_or(BusinessDate()));
    if (booked) {
        return *booked == contentOf(credit) ? Presence::Here : Presence::Conflict;
    }
    const auto known = historyContent(database, credit.source, credit.receipt,
                                      credit.storeDay.value_or(BusinessDate()));
    if (!known) {
        return Presence::New;
    }
    return *known == contentOf(credit) ? Presence::Here : Presence::Conflict;
}

void compareWithStore(Database &database, const SalesFile &file, ImportReport &report)
{
    const ReadTransaction sameMoment(database);
    for (const Sale &sale : file.sales) {
        compareSale(database, sale, report);
    }
    TillMatching matching(database);
    for (const CreditDocument &credit : file.credits) {
        compareCredit(database, credit, matching, report);
    }
}
}
