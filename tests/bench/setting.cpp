// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what the store holds; copying it.
#include "tests/bench/setting.h"

#include "tests/bench/bare.h"
#include "tests/bench/fill_people.h"

#include "core/storage/sale_repository.h"

#include <QFile>
#include <QFileInfo>

namespace rd::bench
{
namespace
{
void removeStore(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm", ".lock"}) {
        QFile::remove(path + QLatin1String(end));
    }
}
}

void Setting::placeKeys(const QString &path)
{
    if (!qEnvironmentVariableIsSet("RETURNDESK_KEY_DIR")) {
        qputenv("RETURNDESK_KEY_DIR", QFile::encodeName(QFileInfo(path).absolutePath() + QStringLiteral("/keys")));
    }
}

Setting::Setting(const QString &path, const QString &smaller) : m_path(path), m_smaller(smaller), m_clock(UtcTime())
{
    BareFile file(path);
    file.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    m_returns = file.number("SELECT count(*) FROM rma");
    m_clock.set(UtcTime::fromMs(file.number("SELECT at FROM event ORDER BY id DESC LIMIT 1")).plusMinutes(1));
    const auto first = BusinessMonth::of(BusinessDate::fromDays(file.number("SELECT min(store_day) FROM rma")));
    const auto last = BusinessMonth::of(BusinessDate::fromDays(file.number("SELECT max(store_day) FROM rma")));
    for (BusinessMonth month = first; month <= last; month = month.next()) {
        m_months.push_back(month);
    }
}

Setting::~Setting()
{
    for (const QString &copy : m_copies) {
        removeStore(copy);
    }
}

BusinessMonth Setting::middleMonth() const
{
    return m_months.at(m_months.size() / 2);
}

QString Setting::copyOf(const QString &path, const char *suffix)
{
    const QString copy = file(suffix);
    removeStore(copy);
    BareFile(path).execute("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!QFile::copy(path, copy)) {
        throw std::runtime_error("the store cannot be copied");
    }
    if (!m_copies.contains(copy)) {
        m_copies.append(copy);
    }
    return copy;
}

QStringList addFreshSales(const QString &path, const Clock &clock, int count, bool areDear)
{
    const auto store = Store::open(path, OpenMode::ReadWrite);
    const BusinessDate today = BusinessDate::fromDate(QDateTime::fromMSecsSinceEpoch(clock.now().ms(), Qt::UTC).date());
    WriteTransaction transaction(*store);
    transaction.setMoment(clock.now(), today);
    DemoDice dice(static_cast<quint64>(count) + (areDear ? 5 : 3));
    QStringList receipts;
    for (int i = 0; i < count; ++i) {
        const QString receipt =
            QStringLiteral("%1%2").arg(QLatin1String(areDear ? "DEAR" : "FRESH")).arg(i, 6, 10, QLatin1Char('0'));
        Sale sale = saleOf(
            {receipt, clock.now().plusMinutes(-2 * 24 * 60), today.plusDays(-2), 10'000'000 + i, areDear}, dice);
        sale.tenders = {{QStringLiteral("card"), std::nullopt}};
        insertSale(transaction, sale);
        receipts.append(receipt);
    }
    transaction.record({EventAction::SalesImported, Actor::import(), {}, {}});
    transaction.commit();
    return receipts;
}
}
