// SPDX-License-Identifier: GPL-3.0-or-later
// Writing bookings, postings and both lists of differences.
#include "core/desk/till_json.h"

#include "core/desk/json_list.h"

namespace rd
{
namespace
{
QJsonObject openJson(const OpenBooking &open, const Currency &currency)
{
    QJsonObject document = bookingToJson(open.booking, {}, currency);
    document.insert(QStringLiteral("candidates"), QJsonArray::fromStringList(open.candidates));
    document.insert(QStringLiteral("told_apart"), QJsonArray::fromStringList(open.notThese));
    return document;
}

QJsonArray ownJson(const OwnLine &line, const Currency &currency)
{
    return mapped(line.paid, [&](const PaidUnits &paid) {
        return QJsonObject{{QStringLiteral("return"), line.number},
                           {QStringLiteral("line"), line.line},
                           {QStringLiteral("receipt"), orNull(line.receipt)},
                           {QStringLiteral("sku"), line.sku},
                           {QStringLiteral("name"), line.name},
                           {QStringLiteral("quantity"), paid.units.toDecimal()},
                           {QStringLiteral("amount"), paid.amount.toDecimal(currency)},
                           {QStringLiteral("paid_on"), paid.paidOn.toIso()}};
    });
}

QJsonArray notInTillJson(const std::vector<OwnLine> &lines, const Currency &currency)
{
    QJsonArray list;
    for (const OwnLine &line : lines) {
        for (const QJsonValue &row : ownJson(line, currency)) {
            list.append(row);
        }
    }
    return list;
}

QJsonObject givenJson(const MatchedGiven &row)
{
    return {{QStringLiteral("return"), row.given.number},
            {QStringLiteral("voucher"), row.given.voucher},
            {QStringLiteral("sku"), row.given.sku},
            {QStringLiteral("name"), row.given.name},
            {QStringLiteral("quantity"), row.given.units.toDecimal()},
            {QStringLiteral("given_on"), row.given.givenOn.toIso()},
            {QStringLiteral("candidates"), QJsonArray::fromStringList(row.match.candidates)},
            {QStringLiteral("told_apart"), QJsonArray::fromStringList(row.match.notThese)}};
}

QJsonObject notOursJson(const TillReturn &row, const Currency &currency)
{
    return {{QStringLiteral("return"), row.number},
            {QStringLiteral("receipt"), row.receipt},
            {QStringLiteral("store_day"), row.storeDay.toIso()},
            {QStringLiteral("name"), row.goods},
            {QStringLiteral("lines"), row.lines},
            {QStringLiteral("amount"), row.amount.toDecimal(currency)},
            {QStringLiteral("booking"), row.booking ? QJsonValue(row.booking->value()) : QJsonValue()}};
}
}

QJsonObject bookingToJson(const TillBooking &booking, const QString &keptAs, const Currency &currency)
{
    return {{QStringLiteral("booking"), booking.id.value()},
            {QStringLiteral("state"), codeOf(booking.state)},
            {QStringLiteral("source"), booking.source},
            {QStringLiteral("receipt"), booking.receipt},
            {QStringLiteral("store_day"), booking.storeDay.toIso()},
            {QStringLiteral("line"), booking.line},
            {QStringLiteral("sale_receipt"), orNull(booking.saleReceipt)},
            {QStringLiteral("payment_reference"), orNull(booking.paymentReference)},
            {QStringLiteral("sku"), booking.sku},
            {QStringLiteral("name"), booking.name},
            {QStringLiteral("quantity"), booking.quantity.toDecimal()},
            {QStringLiteral("amount"), booking.amount.toDecimal(currency)},
            {QStringLiteral("quantity_left"), booking.unitsLeft().toDecimal()},
            {QStringLiteral("amount_left"), booking.amountLeft().toDecimal(currency)},
            {QStringLiteral("kept_as"), orNull(keptAs)}};
}

QJsonArray postingsToJson(const std::vector<TillPosting> &postings, const Currency &currency)
{
    return mapped(postings, [&](const TillPosting &posting) {
        return QJsonObject{{QStringLiteral("booking"), posting.booking.value()},
                           {QStringLiteral("receipt"), posting.receipt},
                           {QStringLiteral("store_day"), posting.storeDay.toIso()},
                           {QStringLiteral("return"), posting.number},
                           {QStringLiteral("line"), posting.line},
                           {QStringLiteral("quantity"), posting.units.toDecimal()},
                           {QStringLiteral("booked"), posting.booked.toDecimal(currency)},
                           {QStringLiteral("paid"), posting.paid.toDecimal(currency)}};
    });
}

QJsonArray givenPostingsToJson(const std::vector<GivenPosting> &postings, const Currency &currency)
{
    return mapped(postings, [&](const GivenPosting &posting) {
        return QJsonObject{{QStringLiteral("return"), posting.number},
                           {QStringLiteral("voucher"), posting.voucher},
                           {QStringLiteral("receipt"), posting.receipt},
                           {QStringLiteral("store_day"), posting.storeDay.toIso()},
                           {QStringLiteral("sku"), posting.sku},
                           {QStringLiteral("name"), posting.name},
                           {QStringLiteral("quantity"), posting.units.toDecimal()},
                           {QStringLiteral("booked"), posting.booked.toDecimal(currency)}};
    });
}

QJsonObject differencesToJson(const TillDifferences &differences, const Currency &currency)
{
    const TillTotals totals = totalsOf(differences);
    return {
        {QStringLiteral("from"), differences.from.toIso()},
        {QStringLiteral("to"), differences.to.toIso()},
        {QStringLiteral("not_in_till"), notInTillJson(differences.notInTill, currency)},
        {QStringLiteral("open"),
         mapped(differences.open, [&](const OpenBooking &open) { return openJson(open, currency); })},
        {QStringLiteral("not_ours"),
         mapped(differences.notOurs, [&](const TillReturn &row) { return notOursJson(row, currency); })},
        {QStringLiteral("posted"), postingsToJson(differences.posted, currency)},
        {QStringLiteral("given"), mapped(differences.given, givenJson)},
        {QStringLiteral("given_posted"), givenPostingsToJson(differences.givenPosted, currency)},
        {QStringLiteral("totals"), QJsonObject{{QStringLiteral("not_in_till"), totals.notInTill.toDecimal(currency)},
                                               {QStringLiteral("open"), totals.open.toDecimal(currency)},
                                               {QStringLiteral("not_ours"), totals.notOurs.toDecimal(currency)},
                                               {QStringLiteral("booked"), totals.booked.toDecimal(currency)},
                                               {QStringLiteral("paid"), totals.paid.toDecimal(currency)}}},
    };
}
}
