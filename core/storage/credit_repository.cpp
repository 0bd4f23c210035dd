// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and using store credits.
#include "core/storage/credit_repository.h"

#include "core/storage/numbers.h"

namespace rd
{
namespace
{
const QByteArray kCredits =
    "SELECT c.id, c.code, c.amount, (SELECT coalesce(sum(iif(e.kind = 'restored', -e.amount, e.amount)), 0) FROM credit_entry AS e "
    "WHERE e.credit = c.id) AS used, (SELECT coalesce(sum(iif(e.kind = 'restored', -e.amount, e.amount)), 0) FROM credit_entry AS e "
    "WHERE e.credit = c.id AND e.kind IN ('voided', 'restored')), "
    "c.expires_on, c.rma, r.number, c.at, c.by FROM store_credit AS c JOIN rma AS r ON r.id = c.rma ";

std::vector<CreditRecord> recordsFrom(Query &query)
{
    std::vector<CreditRecord> records;
    while (query.next()) {
        CreditRecord record;
        StoreCredit &credit = record.credit;
        query.into(credit.id, credit.code, credit.amount, credit.used, credit.voided, credit.expiresOn, record.rma,
                   record.returnNumber, record.at, record.by);
        records.push_back(std::move(record));
    }
    return records;
}
}

void insertCredit(WriteTransaction &transaction, StoreCredit &credit, RmaId rma, SettlementId settlement, StaffId by)
{
    const qint64 number = nextCredit(transaction.database());
    credit.code = newCreditCode(number);
    credit.id = CreditId(transaction.rows().insert(
        tables::storeCredit, cellsOf(number, credit.code, rma, settlement, credit.amount, credit.expiresOn,
                                     transaction.at(), transaction.storeDay(), by)));
}

std::optional<StoreCredit> creditOf(Database &database, SettlementId settlement)
{
    Query query = database.query(kCredits + "WHERE c.settlement = ?");
    const auto found = recordsFrom(query.with(settlement));
    return found.empty() ? std::nullopt : std::optional(found.front().credit);
}

std::optional<CreditRecord> findCredit(Database &database, const QString &code)
{
    Query query = database.query(kCredits + "WHERE c.code = ?");
    auto found = recordsFrom(query.with(code.trimmed().toUpper()));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<CreditRecord> allCredits(Database &database, bool withBalanceOnly)
{
    Query query = database.query(kCredits + "WHERE ? = 0 OR c.amount > used ORDER BY c.id DESC");
    return recordsFrom(query.with(withBalanceOnly));
}

std::vector<CreditEntry> entriesOf(Database &database, CreditId credit)
{
    std::vector<CreditEntry> entries;
    Query query = database.query(
        "SELECT kind, amount, reference, at, by FROM credit_entry WHERE credit = ? ORDER BY id");
    query.with(credit);
    while (query.next()) {
        CreditEntry entry;
        query.into(entry.kind, entry.amount, entry.reference, entry.at, entry.by);
        entries.push_back(std::move(entry));
    }
    return entries;
}

bool wasRedeemedFor(Database &database, const QString &receipt)
{
    Query query = database.query(
        "SELECT 1 FROM credit_entry WHERE reference = ? AND reference <> '' AND kind = 'redeemed' LIMIT 1");
    return query.with(receipt).next();
}

void insertCreditEntry(WriteTransaction &transaction, CreditId credit, const CreditEntry &entry)
{
    (void)transaction.rows().insert(tables::creditEntry, cellsOf(credit, entry.kind, entry.amount, entry.reference,
                                                                 entry.at, transaction.storeDay(), entry.by));
}
}
