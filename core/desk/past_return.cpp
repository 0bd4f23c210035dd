// SPDX-License-Identifier: GPL-3.0-or-later
// From the rows of a credit to a closed return.
#include "core/desk/past_return.h"

#include "core/desk/import_matching.h"
#include "core/storage/customer_identity.h"
#include "core/storage/customer_repository.h"
#include "core/storage/given_lines.h"
#include "core/storage/past_lines.h"
#include "core/storage/sale_repository.h"

#include <QSet>

namespace rd
{
namespace
{
/// Lines this row of a credit may belong to.
std::vector<BoughtLine> candidatesFor(Database &database, const CreditDocument &credit, CustomerId customer,
                                      const CreditLine &row)
{
    const std::vector<SaleId> named = salesNamedBy(database, credit);
    if (named.empty() && !credit.saleReceipt.isEmpty()) {
        return {}; // it names a sale that is not here: no other one takes its place
    }
    if (named.empty()) {
        return customer.isValid() ? boughtLines(database, customer, row.sku) : std::vector<BoughtLine>();
    }
    std::vector<BoughtLine> lines;
    for (const SaleId sale : named) {
        const std::vector<BoughtLine> more = linesOfSale(database, sale, row.sku, row.name);
        lines.insert(lines.end(), more.begin(), more.end());
    }
    return lines;
}

LineQuantities allDone(Quantity quantity)
{
    LineQuantities q;
    q.requested = q.approved = q.received = q.inspected = q.accepted = q.settled = quantity;
    return q;
}

/// Takes off what earlier rows of the same credit already claim.
void takeOff(std::vector<BoughtLine> &candidates, const std::vector<ReturnLine> &taken)
{
    for (BoughtLine &candidate : candidates) {
        for (const ReturnLine &line : taken) {
            if (line.saleLine == candidate.id) {
                candidate.unitsLeft -= line.quantities.requested;
                candidate.paidLeft -= *line.historyAmount;
            }
        }
    }
}

ReturnLine pastLine(const CreditLine &row)
{
    ReturnLine line;
    line.line = row.line;
    line.sku = row.sku;
    line.name = row.name;
    line.unit = row.unit;
    line.quantities = allDone(row.quantity);
    line.historyAmount = row.amount;
    return line;
}
}

namespace
{
/// Of the file's own source on an earlier day, or typed from the till's receipt.
bool isFromBefore(const SaleIdentity &known, const CreditDocument &credit)
{
    return known.isTyped ? *known.storeDay <= *credit.storeDay
                         : known.source == credit.source && *known.storeDay < *credit.storeDay;
}

std::vector<SaleId> tillSalesNamedBy(Database &database, const CreditDocument &credit)
{
    if (credit.saleReceipt.isEmpty()) {
        return salesOfPayment(database, credit.source, credit.paymentReference);
    }
    if (const auto sale = findSale(database, credit.source, credit.saleReceipt, credit.storeDay)) {
        return {sale->id};
    }
    std::vector<SaleId> earlier;
    for (const SaleIdentity &known : salesNamed(database, credit.saleReceipt)) {
        if (known.storeDay && credit.storeDay && isFromBefore(known, credit)) {
            earlier.push_back(known.id);
        }
    }
    return earlier;
}
}

std::vector<SaleId> salesNamedBy(Database &database, const CreditDocument &credit)
{
    std::vector<SaleId> sales = tillSalesNamedBy(database, credit);
    const std::vector<SaleId> tills = sales;
    for (const SaleId till : tills) {
        const std::vector<SaleId> given = givenOn(database, till);
        sales.insert(sales.end(), given.begin(), given.end());
    }
    return sales;
}

PastReturn pastReturnOf(const OpenStore &store, WriteTransaction &transaction, const CreditDocument &credit,
                        const std::vector<CreditLine> &rows)
{
    const CustomerId customer = customerFor(transaction.database(), credit.customer);
    PastReturn past;
    Rma &rma = past.returnCase.rma;
    rma.origin = Origin::History;
    rma.receipt = credit.receipt;
    rma.storeDay = credit.storeDay.value_or(transaction.storeDay());
    rma.openedAt = credit.at.value_or(store.startOf(rma.storeDay));
    rma.closedAt = rma.openedAt;
    rma.promisedBy = rma.openedAt;
    rma.outcome = Outcome::Settled;
    rma.customer = customer.isValid() ? std::optional(customer) : std::nullopt;
    for (const CreditLine &row : rows) {
        ReturnLine line = pastLine(row);
        std::vector<BoughtLine> candidates = candidatesFor(transaction.database(), credit, customer, row);
        takeOff(candidates, past.returnCase.lines);
        if (const auto chosen = chooseSaleLine(candidates, row, credit)) {
            const BoughtLine &sold = candidates[*chosen];
            line.saleLine = sold.id;
            line.saleLinePaid = sold.paid;
            line.saleLineQuantity = sold.quantity;
        } else {
            ++past.unmatchedRows;
        }
        past.returnCase.lines.push_back(std::move(line));
    }
    return past;
}

ReturnCase storePast(WriteTransaction &transaction, const PastReturn &past, const CreditDocument &credit,
                     const HistoryOrigin &origin)
{
    ReturnCase stored = insertHistoryReturn(transaction, past.returnCase, origin);
    for (const ReturnLine &line : stored.lines) {
        if (!line.saleLine) {
            keepUnmatched(transaction, line.id, credit.saleReceipt, credit.paymentReference, credit.at);
        }
    }
    return stored;
}

namespace
{
/// By what the sales of a file can be named.
struct Names {
    QSet<QString> receipts;
    QSet<QString> payments;
    MergedCustomers merged;
    QSet<qint64> people;

    Names(Database &database, const std::vector<Sale> &sales) : merged(database)
    {
        for (const Sale &sale : sales) {
            receipts.insert(sale.receipt);
            payments.insert(sale.paymentReference);
            people.insert(merged.kept(sale.customer.id).value());
        }
    }
    [[nodiscard]] bool mayHave(const UnmatchedLine &line) const
    {
        if (!line.saleReceipt.isEmpty()) {
            return receipts.contains(line.saleReceipt);
        }
        const bool isPaid = !line.paymentReference.isEmpty() && payments.contains(line.paymentReference);
        return isPaid || (line.customer && people.contains(merged.kept(*line.customer).value()));
    }
};

CreditDocument creditOf(const UnmatchedLine &line)
{
    CreditDocument credit;
    credit.source = line.source;
    credit.receipt = line.receipt;
    credit.saleReceipt = line.saleReceipt;
    credit.paymentReference = line.paymentReference;
    credit.storeDay = line.storeDay;
    credit.at = line.at;
    credit.lines = {{line.line, line.sku, line.name, {}, line.quantity, line.amount, Money()}};
    return credit;
}
}

qint64 joinPast(WriteTransaction &transaction, const std::vector<Sale> &brought, const Actor &by)
{
    Database &database = transaction.database();
    const Names names(database, brought);
    qint64 joined = 0;
    for (const UnmatchedLine &line : unmatchedLines(database)) {
        if (!names.mayHave(line)) {
            continue;
        }
        const CreditDocument credit = creditOf(line);
        const std::vector<BoughtLine> candidates = candidatesFor(database, credit, line.customer.value_or(CustomerId()),
                                                                 credit.lines.front());
        if (const auto chosen = chooseSaleLine(candidates, credit.lines.front(), credit)) {
            joinSaleLine(transaction, line, candidates[*chosen]);
            transaction.record(
                {EventAction::SaleMatched,
                 by,
                 {{QStringLiteral("sale"), candidates[*chosen].sale.value()}, {QStringLiteral("line"), line.line}},
                 {}},
                line.rma);
            ++joined;
        }
    }
    return joined;
}
}
