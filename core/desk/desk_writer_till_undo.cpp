// SPDX-License-Identifier: GPL-3.0-or-later
// A manager takes back what was decided about a booking of the till or about goods given.
#include "core/desk/desk_writer.h"

#include "core/desk/till_json.h"
#include "core/desk/till_named.h"
#include "core/storage/invoice_rows.h"
#include "core/storage/rma_repository.h"
#include "core/storage/till_repository.h"
#include "core/storage/till_undo.h"
#include "core/workflow/guards.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
/// Goods that stand on the booking's receipt were joined because it is the return's: they come first.
Result<void> checkNoGoods(Database &database, const TillBooking &booking, const std::vector<StandingPosting> &postings)
{
    for (const StandingPosting &posting : postings) {
        const auto goods = goodsJoinedBy(database, booking, posting.rma);
        if (!goods.empty()) {
            return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("booking"), booking.id.value()},
                                                      {QStringLiteral("voucher"), goods.front().voucher},
                                                      {QStringLiteral("receipt"), goods.front().receipt},
                                                      {QStringLiteral("quantity"), goods.front().units.toDecimal()},
                                                      {QStringLiteral("problem"), QStringLiteral("goods_joined")}});
        }
    }
    return {};
}

QJsonObject undoFacts(const TillBooking &booking, Quantity units, Money amount)
{
    return {{QStringLiteral("booking"), booking.id.value()},
            {QStringLiteral("receipt"), booking.receipt},
            {QStringLiteral("quantity"), units.thousandths()},
            {QStringLiteral("amount"), amount.minor()}};
}

/// Ends what stands, with an entry in the history of each return. The number of the last of them.
QString undoAll(WriteTransaction &transaction, const TillBooking &booking, const std::vector<StandingPosting> &postings,
                const QString &reason, const Actor &by)
{
    QString number;
    for (const StandingPosting &posting : postings) {
        undoPosting(transaction, posting, reason, by);
        QJsonObject facts = undoFacts(booking, posting.units, posting.amount);
        facts.insert(QStringLiteral("line"), posting.line);
        transaction.record({EventAction::TillUndone, by, facts, reason}, posting.rma);
        number = posting.number;
    }
    if (const auto past = keptReturnOf(transaction.database(), booking.id)) {
        number = keptAs(transaction.database(), booking.id);
        undoPast(transaction, *past, reason, by);
        transaction.record(
            {EventAction::TillUndone, by, undoFacts(booking, booking.unitsLeft(), booking.amountLeft()), reason},
            *past);
    }
    return number;
}

Result<void> checkNotBack(Database &database, const GoodsPair &pair, const std::vector<JoinedGoods> &joined)
{
    for (const JoinedGoods &goods : joined) {
        const CameBack back = cameBackOf(database, goods.givenLine);
        if (back.units.isPositive()) {
            return refuse(ErrorCode::NotOutstanding,
                          {{QStringLiteral("voucher"), pair.voucher},
                           {QStringLiteral("receipt"), pair.receipt},
                           {QStringLiteral("sku"), goods.sku},
                           {QStringLiteral("quantity"), back.units.toDecimal()},
                           {QStringLiteral("returns"), QJsonArray::fromStringList(back.returns)},
                           {QStringLiteral("problem"), QStringLiteral("given_came_back")}});
        }
    }
    return {};
}

/// The till's invoices that the goods have by the joining alone.
std::vector<Invoice> passedOn(Database &database, SaleId given, SaleId till)
{
    const auto own = loadReturn(database, returnGivenFor(database, given))->rma.sale;
    const std::vector<Invoice> theirs = own ? invoicesOf(database, *own) : std::vector<Invoice>();
    std::vector<Invoice> passed = invoicesOf(database, till);
    std::erase_if(passed, [&](const Invoice &invoice) {
        return std::ranges::find(theirs, invoice) != theirs.end()
               || standingInvoice(database, given, invoice.number) != invoice;
    });
    return passed;
}

/// Red invoices that were noted against them bind.
Result<void> checkNoRed(const OpenStore &store, const GoodsPair &pair, SaleId given, const std::vector<Invoice> &passed)
{
    for (const Invoice &invoice : passed) {
        const RedNoted noted = redNotedAgainst(store.database(), given, invoice);
        if (!noted.numbers.isEmpty()) {
            return refuse(ErrorCode::NotOutstanding,
                          {{QStringLiteral("problem"), QStringLiteral("red_invoices_stand")},
                           {QStringLiteral("receipt"), pair.voucher},
                           {QStringLiteral("invoice_number"), invoice.number},
                           {QStringLiteral("numbers"), QJsonArray::fromStringList(noted.numbers)},
                           {QStringLiteral("red_done"), noted.amount.toDecimal(store.facts().currency)}});
        }
    }
    return {};
}

QJsonObject goodsFacts(const GoodsPair &pair, const JoinedGoods &goods)
{
    return {{QStringLiteral("voucher"), pair.voucher},
            {QStringLiteral("receipt"), pair.receipt},
            {QStringLiteral("sku"), goods.sku},
            {QStringLiteral("quantity"), goods.units.thousandths()},
            {QStringLiteral("amount"), goods.gross.minor()}};
}

GivenPosting partedOf(const GivenLine &given, const Sale &till, const JoinedGoods &goods)
{
    return {given.number, given.voucher, till.receipt, goods.tillDay, given.sku,
            given.name,   given.unit,    goods.units,  goods.gross};
}

/// What was joined, as it reads once it is parted.
std::vector<GivenPosting> partedList(Database &database, const Sale &given, const Sale &till,
                                     const std::vector<JoinedGoods> &joined)
{
    std::vector<GivenPosting> parted;
    const std::vector<GivenLine> lines = givenOf(database, given.id);
    for (const JoinedGoods &goods : joined) {
        for (const GivenLine &line : lines) {
            if (line.id == goods.givenLine) {
                parted.push_back(partedOf(line, till, goods));
            }
        }
    }
    return parted;
}
}

Result<Answer> DeskWriter::undoTill(const Call &call, TillBookingId booking, const QString &reason)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        auto found = bookingNamed(*m_frame->store, booking);
        if (!found) {
            return refuse(found.error());
        }
        if (auto said = requireText(reason, "reason"); !said) {
            return refuse(said.error());
        }
        const auto postings = standingPostings(transaction.database(), booking);
        if (postings.empty() && found->state != TillState::Kept) {
            return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("booking"), booking.value()},
                                                      {QStringLiteral("problem"), QStringLiteral("till_open")}});
        }
        if (auto alone = checkNoGoods(transaction.database(), *found, postings); !alone) {
            return refuse(alone.error());
        }
        const QString number = undoAll(transaction, *found, postings, reason, actor);
        reopenBooking(transaction, *found);
        return bookingWritten(*m_frame, booking, number);
    };
    const QJsonObject arguments{{QStringLiteral("booking"), booking.value()}, {QStringLiteral("reason"), reason}};
    return m_frame->write(call, {QStringLiteral("till undo"), arguments, Right::MatchTill}, body);
}

Result<Answer> DeskWriter::undoGoods(const Call &call, const GoodsPair &pair, const QString &reason)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        Database &database = transaction.database();
        const auto given = givenSale(*m_frame->store, pair.voucher);
        const auto till = given ? tillSale(*m_frame->store, pair.receipt, pair.saleDay, *given->storeDay) : given;
        if (!till) {
            return refuse(till.error());
        }
        if (auto said = requireText(reason, "reason"); !said) {
            return refuse(said.error());
        }
        const auto joined = joinedGoods(database, given->id, till->id);
        if (joined.empty()) {
            return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("voucher"), pair.voucher},
                                                      {QStringLiteral("receipt"), pair.receipt},
                                                      {QStringLiteral("problem"), QStringLiteral("goods_not_joined")}});
        }
        if (auto here = checkNotBack(database, pair, joined); !here) {
            return refuse(here.error());
        }
        const std::vector<Invoice> passed = passedOn(database, given->id, till->id);
        if (auto free = checkNoRed(*m_frame->store, pair, given->id, passed); !free) {
            return refuse(free.error());
        }
        for (const JoinedGoods &goods : joined) {
            rd::undoGoods(transaction, goods, reason, actor);
            transaction.record({EventAction::TillUndone, actor, goodsFacts(pair, goods), reason}, goods.rma);
        }
        for (const Invoice &invoice : passed) {
            rd::withdrawInvoice(transaction, given->id, invoice, reason, actor);
        }
        const auto parted = partedList(database, *given, *till, joined);
        return Written{parted.front().number,
                       [this, parted] {
                           return QJsonObject{{QStringLiteral("given"),
                                               givenPostingsToJson(parted, m_frame->store->facts().currency)}};
                       },
                       std::nullopt};
    };
    return m_frame->write(call, {QStringLiteral("till goods-undo"), pairArguments(pair, reason), Right::MatchTill},
                          body);
}
}
