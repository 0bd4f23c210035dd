// SPDX-License-Identifier: GPL-3.0-or-later
// Counters that move with the transaction.
#include "core/storage/numbers.h"

#include <sodium.h>

namespace rd
{
namespace
{
qint64 countUp(Database &database, QLatin1String kind, qint64 day)
{
    Query query = database.query("INSERT INTO number_counter (kind, day, last) VALUES (?, ?, 1) "
                                 "ON CONFLICT (kind, day) DO UPDATE SET last = last + 1 RETURNING last");
    query.with(kind, day);
    const qint64 last = query.next() ? query.integer(0) : 0;
    query.run();
    return last;
}
}

QString nextReturnNumber(Database &database, BusinessDate day)
{
    const qint64 last = countUp(database, QLatin1String("return"), day.days());
    return QStringLiteral("R-%1-%2")
        .arg(day.toDate().toString(QStringLiteral("yyyyMMdd")))
        .arg(last, 4, 10, QLatin1Char('0'));
}

qint64 nextVoucher(Database &database)
{
    return countUp(database, QLatin1String("voucher"), 0);
}

qint64 nextCredit(Database &database)
{
    return countUp(database, QLatin1String("credit"), 0);
}

QString newCreditCode(qint64 number)
{
    static constexpr QLatin1String kLetters("23456789ABCDEFGHJKLMNPQRSTUVWXYZ"); // none that look alike
    QString secret;
    for (int i = 0; i < 6; ++i) {
        secret.append(kLetters.at(static_cast<qsizetype>(randombytes_uniform(static_cast<uint32_t>(kLetters.size())))));
    }
    return QStringLiteral("C-%1-%2").arg(number, 6, 10, QLatin1Char('0')).arg(secret);
}

QString voucherText(qint64 number)
{
    return QStringLiteral("P-%1").arg(number, 6, 10, QLatin1Char('0'));
}
}
