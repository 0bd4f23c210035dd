// SPDX-License-Identifier: GPL-3.0-or-later
// A person decides what a booking of the till is.
#include "core/desk/desk_writer.h"

#include "core/desk/import_comparing.h"
#include "core/desk/past_return.h"
#include "core/desk/till_json.h"
#include "core/desk/till_matching.h"
#include "core/desk/till_named.h"
#include "core/desk/till_posting.h"
#include "core/desk/write_frame.h"
#include "core/storage/told_apart.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
Result<TillBooking> openBooking(OpenStore &store, TillBookingId id)
{
    auto found = bookingNamed(store, id);
    if (!found) {
        return found;
    }
    if (found->state != TillState::Open) {
        return refuse(ErrorCode::NotOutstanding,
                      {{QStringLiteral("booking"), id.value()}, {QStringLiteral("state"), codeOf(found->state)}});
    }
    return found;
}

QJsonObject whichLine(const QString &number)
{
    return {{QStringLiteral("field"), QStringLiteral("line")}, {QStringLiteral("number"), number}};
}

/// The line of the return that the booking can stand for.
Result<OwnLine> lineFor(Database &database, const TillBooking &booking, const QString &number, std::optional<int> named)
{
    const auto rma = findReturn(database, number);
    if (!rma) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("number"), number}});
    }
    std::vector<OwnLine> lines = ownLinesOf(database, *rma);
    if (findApart(database, BookingApart{booking.id, *rma})) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("booking"), booking.id.value()},
                                                  {QStringLiteral("number"), number},
                                                  {QStringLiteral("problem"), QStringLiteral("booking_told_apart")}});
    }
    const std::vector<SaleId> sales = salesOf(database, booking);
    const bool isOther = !lines.empty() && std::all_of(lines.begin(), lines.end(), [&](const OwnLine &line) {
        return isOtherSale(booking, sales, line);
    });
    if (isOther) {
        return refuse(
            ErrorCode::NotOutstanding,
            {{QStringLiteral("number"), number},
             {QStringLiteral("booking"), booking.id.value()},
             {QStringLiteral("receipt"), booking.saleReceipt.isEmpty() ? booking.receipt : booking.saleReceipt},
             {QStringLiteral("problem"), QStringLiteral("other_sale")}});
    }
    std::erase_if(lines, [&](const OwnLine &line) {
        return line.paid.empty() || (named ? line.line != *named : !isSameArticle(booking, line.sku, line.name));
    });
    if (lines.empty()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("number"), number},
                                                  {QStringLiteral("booking"), booking.id.value()},
                                                  {QStringLiteral("problem"), QStringLiteral("not_in_return")}});
    }
    if (lines.size() > 1) {
        return refuse(ErrorCode::MissingField, whichLine(number));
    }
    return lines.front();
}

/// The goods are not those of this sale, as a manager said.
Result<void> checkNotApart(Database &database, const GivenLine &given, const Sale &till)
{
    if (!findApart(database, GoodsApart{given.sale, till.id})) {
        return {};
    }
    return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("voucher"), given.voucher},
                                              {QStringLiteral("receipt"), till.receipt},
                                              {QStringLiteral("problem"), QStringLiteral("goods_told_apart")}});
}
}

Result<Answer> DeskWriter::matchTill(const Call &call, TillBookingId booking, const QString &number,
                                     std::optional<int> line)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        auto found = openBooking(*m_frame->store, booking);
        if (!found) {
            return refuse(found.error());
        }
        const auto own = lineFor(transaction.database(), *found, number, line);
        if (!own) {
            return refuse(own.error());
        }
        post(transaction, *found, *own, shareOut(*found, *own), actor);
        return bookingWritten(*m_frame, booking, number);
    };
    const QJsonObject arguments{{QStringLiteral("booking"), booking.value()},
                                {QStringLiteral("number"), number},
                                {QStringLiteral("line"), line.value_or(0)}};
    return m_frame->write(call, {QStringLiteral("till match"), arguments, Right::MatchTill}, body);
}

Result<Answer> DeskWriter::matchGiven(const Call &call, const QString &voucher, const QString &receipt,
                                      std::optional<BusinessDate> saleDay)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const auto given = givenBy(*m_frame->store, voucher);
        if (!given) {
            return refuse(given.error());
        }
        const auto till = tillSale(*m_frame->store, receipt, saleDay, given->front().givenOn);
        if (!till) {
            return refuse(till.error());
        }
        if (auto allowed = checkNotApart(transaction.database(), given->front(), *till); !allowed) {
            return refuse(allowed.error());
        }
        std::vector<GivenPosting> posted;
        for (const GivenLine &line : *given) {
            const auto shares = takeGiven(line, tillLinesOf(transaction.database(), line, till->id));
            if (!shares.empty()) {
                posted.push_back(post(transaction, line, shares, actor));
            }
        }
        if (posted.empty()) {
            return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("voucher"), voucher},
                                                      {QStringLiteral("receipt"), receipt},
                                                      {QStringLiteral("problem"), QStringLiteral("not_on_receipt")}});
        }
        const QString number = given->front().number;
        return Written{number,
                       [this, posted] {
                           return QJsonObject{{QStringLiteral("given"),
                                               givenPostingsToJson(posted, m_frame->store->facts().currency)}};
                       },
                       std::nullopt};
    };
    const QJsonObject arguments{{QStringLiteral("voucher"), voucher},
                                {QStringLiteral("receipt"), receipt},
                                {QStringLiteral("sale_day"), saleDay ? saleDay->toIso() : QString()}};
    return m_frame->write(call, {QStringLiteral("till goods"), arguments, Right::MatchTill}, body);
}

Result<Answer> DeskWriter::keepTill(const Call &call, TillBookingId booking)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        auto found = openBooking(*m_frame->store, booking);
        if (!found) {
            return refuse(found.error());
        }
        const CreditDocument credit = creditDocumentOf(transaction.database(), *found);
        const PastReturn past = pastReturnOf(*m_frame->store, transaction, credit, credit.lines);
        if (const QStringList holders = past.unmatchedRows > 0 ? unpaidReturnsOf(transaction.database(), *found)
                                                               : QStringList();
            !holders.isEmpty()) {
            return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("booking"), booking.value()},
                                                      {QStringLiteral("returns"), QJsonArray::fromStringList(holders)},
                                                      {QStringLiteral("problem"), QStringLiteral("unpaid_return")}});
        }
        // Other rows of the same credit may be a past return already.
        const QString source = QStringLiteral("%1#%2").arg(found->source).arg(found->line);
        const ReturnCase stored = storePast(transaction, past, credit, {source, contentOf(credit)});
        keepBooking(transaction, *found, stored.rma.id);
        transaction.record({EventAction::TillKept, actor, {{QStringLiteral("booking"), booking.value()}}, {}},
                           stored.rma.id);
        return bookingWritten(*m_frame, booking, stored.rma.number);
    };
    const QJsonObject arguments{{QStringLiteral("booking"), booking.value()}};
    return m_frame->write(call, {QStringLiteral("till keep"), arguments, Right::MatchTill}, body);
}
}
