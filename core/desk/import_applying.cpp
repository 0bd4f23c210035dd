// SPDX-License-Identifier: GPL-3.0-or-later
// Chunks of sales and of past returns.
#include "core/desk/import_applying.h"

#include "core/desk/import_comparing.h"
#include "core/desk/past_return.h"
#include "core/desk/till_posting.h"

#include "core/storage/benefit_rows.h"
#include "core/storage/drafts.h"
#include "core/storage/invoice_rows.h"
#include "core/storage/rma_repository.h"
#include "core/storage/sale_repository.h"

#include <algorithm>

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

/// First and last store day on which something was sold.
std::optional<std::pair<BusinessDate, BusinessDate>> daysOf(const std::vector<Sale> &sales)
{
    std::optional<std::pair<BusinessDate, BusinessDate>> days;
    for (const Sale &sale : sales) {
        if (sale.storeDay) {
            const auto known = days.value_or(std::pair(*sale.storeDay, *sale.storeDay));
            days = {std::min(known.first, *sale.storeDay), std::max(known.second, *sale.storeDay)};
        }
    }
    return days;
}

void note(WriteTransaction &transaction, SaleId id, const Sale &sale)
{
    noteInvoices(transaction, id, sale.invoices, actorNumber(Actor::import()));
    noteBenefits(transaction, id, sale.benefits, actorNumber(Actor::import()));
}

template <typename Document> qint64 rowsOf(const std::vector<Document> &documents)
{
    qint64 rows = 0;
    for (const Document &document : documents) {
        rows += rowsOf(document);
    }
    return rows;
}
}

void ImportApplying::put(WriteTransaction &transaction, Sale &sale, ImportReport &)
{
    Database &database = transaction.database();
    switch (presenceOf(database, sale)) {
    case Presence::New:
        insertSale(transaction, sale);
        note(transaction, sale.id, sale);
        break;
    case Presence::Typed: {
        const SaleId typed = findTypedSale(database, sale.receipt, sale.storeDay)->id;
        matchTypedSale(transaction, typed, sale);
        transaction.record({EventAction::SaleMatched, Actor::import(), {{QStringLiteral("sale"), typed.value()}}, {}});
        note(transaction, typed, sale);
        break;
    }
    case Presence::Here: // its invoice may have been issued since, and another file may tell of points
        if (!sale.invoices.empty() || !sale.benefits.isEmpty()) {
            note(transaction, findSale(database, sale.source, sale.receipt, sale.storeDay)->id, sale);
        }
        break;
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
    const CreditParts parts = m_matching->part(credit);
    countParts(parts, report);
    for (MatchedBooking row : parts.till) {
        insertBooking(transaction, row.booking, contentOf(credit));
        if (row.own) {
            post(transaction, row.booking, *row.own, row.match.shares, Actor::import());
        }
    }
    if (!parts.past.empty()) {
        const PastReturn past = pastReturnOf(*m_desk.store, transaction, credit, parts.past);
        report.unmatchedReturns += past.unmatchedRows;
        const ReturnCase stored = storePast(transaction, past, credit, {credit.source, contentOf(credit)});
        transaction.record({EventAction::HistoryImported, Actor::import(), {{QStringLiteral("import"), m_import}}, {}},
                           stored.rma.id);
    }
}

Result<StaffRecord> ImportApplying::begin(WriteTransaction &transaction)
{
    auto person = m_desk.personOf(m_call.session);
    if (!person) {
        return person;
    }
    if (const auto doubt = clockDoubt(*m_desk.store, transaction)) {
        return refuse(doubt->toError());
    }
    m_desk.setMoment(transaction);
    m_matching.emplace(transaction.database());
    return person;
}

Result<void> ImportApplying::matchOpen(ImportReport &report)
{
    WriteTransaction transaction(m_desk.store->store());
    if (const auto person = begin(transaction); !person) {
        return refuse(person.error());
    }
    Database &database = transaction.database();
    for (const TillBooking &booking : openBookings(database)) {
        MatchedBooking row = m_matching->match(booking);
        if (row.own) {
            post(transaction, row.booking, *row.own, row.match.shares, Actor::import());
            ++report.tillPosted;
        }
    }
    transaction.commit();
    return {};
}

Result<void> ImportApplying::joinPastReturns(const SalesFile &file, ImportReport &report)
{
    WriteTransaction transaction(m_desk.store->store());
    if (const auto person = begin(transaction); !person) {
        return refuse(person.error());
    }
    report.joinedReturns = joinPast(transaction, file.sales, Actor::import());
    transaction.commit();
    return {};
}

Result<void> ImportApplying::matchGivenGoods(const SalesFile &file)
{
    const auto days = daysOf(file.sales);
    if (!days) {
        return {};
    }
    WriteTransaction transaction(m_desk.store->store());
    if (const auto person = begin(transaction); !person) {
        return refuse(person.error());
    }
    for (const MatchedGiven &row : matchGivenBetween(transaction.database(), days->first.plusDays(-kGivenDaysProven),
                                                     days->second.plusDays(kGivenDays))) {
        if (!row.match.shares.empty()) {
            (void)post(transaction, row.given, row.match.shares, Actor::import());
        }
    }
    transaction.commit();
    return {};
}

template <typename Document>
Result<void> ImportApplying::applyAll(std::vector<Document> &documents, ImportReport &report)
{
    size_t next = 0;
    while (next < documents.size() && !report.isCancelled) {
        WriteTransaction transaction(m_desk.store->store());
        const auto person = begin(transaction);
        if (!person) {
            return refuse(person.error());
        }
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
    report.pastReturns = report.tillPosted = report.tillOpen = 0; // counted as they are written
    if (auto joined = joinPastReturns(file, report); !joined) {
        return joined;
    }
    if (auto given = matchGivenGoods(file);
        !given) { // what came back of them is a return of ours, not of the till's sale
        return given;
    }
    if (auto open = matchOpen(report); !open) {
        return open;
    }
    if (auto credits = applyAll(file.credits, report); !credits) {
        return credits;
    }
    const StoreLockGuard guard(m_desk.store->store().lock());
    noteImport(m_desk.store->database(), m_import, m_done, report.isCancelled ? "cancelled" : "done");
    return {};
}
}
