// SPDX-License-Identifier: GPL-3.0-or-later
// From numbers to what they name.
#include "core/desk/till_named.h"

#include "core/desk/situation_loader.h"
#include "core/desk/till_json.h"
#include "core/storage/sale_repository.h"
#include "core/storage/till_repository.h"

#include <cstdlib>

namespace rd
{
Result<TillBooking> bookingNamed(const OpenStore &store, TillBookingId id)
{
    auto found = findBooking(store.database(), id);
    if (!found) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("booking"), id.value()}});
    }
    requireIntact(store.database(), store.store().keys().row, tables::tillBooking, id.value());
    return *std::move(found);
}

Result<Sale> givenSale(const OpenStore &store, const QString &voucher)
{
    Database &database = store.database();
    for (const SaleId id : salesOfReceipt(database, voucher, std::nullopt, kDeskSource)) {
        if (wasGiven(database, id)) {
            return *loadSale(database, id);
        }
    }
    return refuse(ErrorCode::NotFound, {{QStringLiteral("voucher"), voucher}});
}

Result<std::vector<GivenLine>> givenBy(const OpenStore &store, const QString &voucher)
{
    const auto sale = givenSale(store, voucher);
    if (!sale) {
        return refuse(sale.error());
    }
    std::vector<GivenLine> lines = givenOf(store.database(), sale->id);
    if (lines.empty()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("voucher"), voucher},
                                                  {QStringLiteral("problem"), QStringLiteral("given_posted")}});
    }
    return lines;
}

Result<Sale> tillSale(const OpenStore &store, const QString &receipt, std::optional<BusinessDate> saleDay,
                      BusinessDate about)
{
    std::vector<SaleId> sales;
    std::vector<SaleId> near;
    for (const SaleId id : salesOfReceipt(store.database(), receipt, saleDay)) {
        const Sale sale = *loadSale(store.database(), id);
        if (sale.source != kDeskSource || sale.isTyped) {
            sales.push_back(id);
            if (sale.storeDay && std::abs(sale.storeDay->days() - about.days()) <= kGivenDays) {
                near.push_back(id);
            }
        }
    }
    return onlySale(store, receipt, near.size() == 1 ? near : sales);
}

QJsonObject pairArguments(const TillPair &pair, const QString &reason)
{
    QJsonObject arguments{{QStringLiteral("reason"), reason}};
    if (const auto *goods = std::get_if<GoodsPair>(&pair)) {
        arguments.insert(QStringLiteral("voucher"), goods->voucher);
        arguments.insert(QStringLiteral("receipt"), goods->receipt);
        arguments.insert(QStringLiteral("sale_day"), goods->saleDay ? goods->saleDay->toIso() : QString());
    } else {
        arguments.insert(QStringLiteral("booking"), std::get<BookingPair>(pair).booking.value());
        arguments.insert(QStringLiteral("number"), std::get<BookingPair>(pair).number);
    }
    return arguments;
}

Written bookingWritten(const WriteFrame &frame, TillBookingId id, const QString &number)
{
    return Written{number,
                   [&frame, id] {
                       Database &database = frame.store->database();
                       return bookingToJson(*findBooking(database, id), keptAs(database, id),
                                            frame.store->facts().currency);
                   },
                   std::nullopt};
}
}
