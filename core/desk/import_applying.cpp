// SPDX-License-Identifier: GPL-3.0-or-later
// Chunks of sales and of past returns.
#include "core/desk/import_applying.h"

#include "core/desk/import_comparing.h"
#include "core/desk/import_matching.h"

#include "core/storage/customer_repository.h"
#include "core/storage/drafts.h"
#include "core/storage/rma_repository.h"
#include "core/storage/sale_repository.h"

namespace rd
{
namespace
{
constexpr qint64 kRowsAtOnce = 5000;

qint64 rowsOf(const Sale &sale)
{
    return static_cast<qint64>(sale.lines.size());
}

qint64 rowsOf(const CreditDocument &credit)
{
    return static_cast<qint64>(credit.lines.size() + credit.adjustments.size());
}

template <typename Document> qint64 rowsOf(const std::vector<Document> &documents)
{
    qint64 rows = 0;
    for (const Document &document : documents) {
        rows += rowsOf(document);
    }
    return rows;
}

/// The sales that the file names for this credit, by receipt or by payment.
std::vector<SaleId> salesNamedBy(Database &database, const CreditDocument &credit)
{
    if (credit.saleReceipt.isEmpty()) {
        return salesOfPayment(database, credit.source, credit.paymentReference);
    }
    const auto sale = findSale(database, credit.source, credit.saleReceipt, credit.storeDay);
    return sale ? std::vector{sale->id} : std::vector<SaleId>();
}

/// Lines this row of a credit may belong to.
std::vector<BoughtLine> candidatesFor(Database &database, const CreditDocument &credit, CustomerId customer,
                                      const CreditLine &row)
{
    const std::vector<SaleId> named = salesNamedBy(database, credit);
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

ReturnCase ImportApplying::pastReturn(WriteTransaction &transaction, const CreditDocument &credit, ImportReport &report)
{
    const CustomerId customer = customerFor(transaction.database(), credit.customer);
    ReturnCase past;
    Rma &rma = past.rma;
    rma.origin = Origin::History;
    rma.receipt = credit.receipt;
    rma.storeDay = credit.storeDay.value_or(transaction.storeDay());
    rma.openedAt = credit.at.value_or(m_desk.store->startOf(rma.storeDay));
    rma.closedAt = rma.openedAt;
    rma.promisedBy = rma.openedAt;
    rma.outcome = Outcome::Settled;
    rma.customer = customer.isValid() ? std::optional(customer) : std::nullopt;
    for (const CreditLine &row : credit.lines) {
        ReturnLine line = pastLine(row);
        std::vector<BoughtLine> candidates = candidatesFor(transaction.database(), credit, customer, row);
        takeOff(candidates, past.lines);
        if (const auto chosen = chooseSaleLine(candidates, row, credit)) {
            const BoughtLine &sold = candidates[*chosen];
            line.saleLine = sold.id;
            line.saleLinePaid = sold.paid;
            line.saleLineQuantity = sold.quantity;
        } else {
            ++report.unmatchedReturns;
        }
        past.lines.push_back(std::move(line));
    }
    return past;
}

void ImportApplying::put(WriteTransaction &transaction, Sale &sale, ImportReport &)
{
    Database &database = transaction.database();
    switch (presenceOf(database, sale)) {
    case Presence::New:
        insertSale(transaction, sale);
        break;
    case Presence::Typed: {
        const SaleId typed = findTypedSale(database, sale.receipt, sale.storeDay)->id;
        matchTypedSale(transaction, typed, sale);
        transaction.record({EventAction::SaleMatched, Actor::import(), {{QStringLiteral("sale"), typed.value()}}, {}});
        break;
    }
    case Presence::Here:
    case Presence::Conflict:
        break;
    }
}

void ImportApplying::put(WriteTransaction &transaction, const CreditDocument &credit, ImportReport &report)
{
    if (!credit.adjustments.empty()) {
        Sale adjustments = adjustmentSale(credit);
        if (presenceOf(transaction.database(), adjustments) == Presence::Conflict) {
            return;
        }
        put(transaction, adjustments, report);
    }
    if (credit.lines.empty() || presenceOf(transaction.database(), credit) != Presence::New) {
        return;
    }
    const ReturnCase past = insertHistoryReturn(transaction, pastReturn(transaction, credit, report),
                                                {credit.source, contentOf(credit)});
    transaction.record({EventAction::HistoryImported, Actor::import(), {{QStringLiteral("import"), m_import}}, {}},
                       past.rma.id);
}

template <typename Document>
Result<void> ImportApplying::applyAll(std::vector<Document> &documents, ImportReport &report)
{
    size_t next = 0;
    while (next < documents.size() && !report.isCancelled) {
        WriteTransaction transaction(m_desk.store->store());
        const auto person = m_desk.personOf(m_call.session);
        if (!person) {
            return refuse(person.error());
        }
        if (const auto doubt = clockDoubt(*m_desk.store, transaction)) {
            return refuse(doubt->toError());
        }
        m_desk.setMoment(transaction);
        qint64 done = m_done;
        while (next < documents.size() && (done == m_done || done - m_done + rowsOf(documents[next]) <= kRowsAtOnce)) {
            put(transaction, documents[next], report);
            done += rowsOf(documents[next]);
            ++next;
        }
        noteImport(transaction.database(), m_import, done, "running");
        transaction.record(
            {EventAction::SalesImported,
             Actor::person(person->staff),
             {{QStringLiteral("import"), m_import}, {QStringLiteral("done"), done}, {QStringLiteral("rows"), m_total}},
             {}});
        transaction.commit();
        m_done = done;
        report.isCancelled = m_progress && !m_progress(m_done, m_total);
    }
    return {};
}

Result<void> ImportApplying::apply(SalesFile &file, const QString &fileName, ImportReport &report)
{
    m_total = rowsOf(file.sales) + rowsOf(file.credits);
    {
        const StoreLockGuard guard(m_desk.store->store().lock());
        m_import = beginImport(m_desk.store->database(), fileName, file.source, m_total, m_desk.store->now());
    }
    if (auto sales = applyAll(file.sales, report); !sales) {
        return sales;
    }
    if (auto credits = applyAll(file.credits, report); !credits) {
        return credits;
    }
    const StoreLockGuard guard(m_desk.store->store().lock());
    noteImport(m_desk.store->database(), m_import, m_done, report.isCancelled ? "cancelled" : "done");
    return {};
}
}
