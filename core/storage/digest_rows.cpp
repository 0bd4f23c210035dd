// SPDX-License-Identifier: GPL-3.0-or-later
// One row for each day, part and reader.
#include "core/storage/digest_rows.h"

namespace rd
{
namespace
{
const QByteArray kRows =
    "SELECT store_day, part, address, key, tries, next_at, ended_at, code, answer FROM digest_sending ";

DigestSending sendingFrom(const Query &query)
{
    DigestSending sending;
    query.into(sending.day, sending.part, sending.address, sending.key, sending.tries, sending.nextAt, sending.endedAt,
               sending.code, sending.answer);
    return sending;
}
}

std::optional<DigestSending> findDigestSending(Database &database, BusinessDate day, const QString &part,
                                               const QString &address)
{
    Query query = database.query(kRows + "WHERE store_day = ? AND part = ? AND address = ?");
    return query.with(day, part, address).next() ? std::optional(sendingFrom(query)) : std::nullopt;
}

void saveDigestSending(WriteTransaction &transaction, const DigestSending &sending)
{
    transaction.database()
        .query(
            "INSERT INTO digest_sending VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (store_day, part, address) DO UPDATE SET tries = excluded.tries, "
            "next_at = excluded.next_at, ended_at = excluded.ended_at, code = excluded.code, answer = excluded.answer")
        .with(sending.day, sending.part, sending.address, sending.key, sending.tries, sending.nextAt, sending.endedAt,
              sending.code, sending.answer)
        .run();
}

std::vector<UtcTime> digestsSentSince(Database &database, UtcTime since)
{
    Query query = database.query(
        "SELECT ended_at FROM digest_sending WHERE code = '' AND ended_at >= ? ORDER BY ended_at");
    query.with(since);
    std::vector<UtcTime> times;
    while (query.next()) {
        times.push_back(query.get<UtcTime>(0));
    }
    return times;
}

std::optional<DigestSending> lastDigestSending(Database &database)
{
    Query query = database.query(
        kRows + "ORDER BY store_day DESC, part, code = '', ended_at IS NULL, coalesce(ended_at, next_at) DESC LIMIT 1");
    return query.next() ? std::optional(sendingFrom(query)) : std::nullopt;
}
}
