// SPDX-License-Identifier: GPL-3.0-or-later
// A manager says that two things are not the same: goods given and a sale of the till, or a booking and a return of ours.
#include "core/desk/desk_writer.h"

#include "core/desk/till_named.h"
#include "core/storage/rma_repository.h"
#include "core/storage/till_undo.h"
#include "core/storage/told_apart.h"
#include "core/workflow/guards.h"

#include <algorithm>

namespace rd
{
namespace
{
/// A pair that was found, the return in whose history it is told, and how it reads.
struct NamedPair {
    Apart pair;
    RmaId rma;
    QString number;
    QJsonObject facts; ///< of the entry
    QJsonObject names; ///< for refusals
};

Error notNow(const NamedPair &named, const char *problem)
{
    QJsonObject details = named.names;
    details.insert(QStringLiteral("problem"), QString::fromLatin1(problem));
    return Error::of(ErrorCode::NotOutstanding, details);
}

Result<NamedPair> namedPair(const OpenStore &store, const GoodsPair &pair)
{
    const auto given = givenSale(store, pair.voucher);
    const auto till = given ? tillSale(store, pair.receipt, pair.saleDay, *given->storeDay) : given;
    if (!till) {
        return refuse(till.error());
    }
    const RmaId rma = returnGivenFor(store.database(), given->id);
    const QJsonObject names{{QStringLiteral("voucher"), pair.voucher}, {QStringLiteral("receipt"), till->receipt}};
    return NamedPair{GoodsApart{given->id, till->id}, rma, loadReturn(store.database(), rma)->rma.number, names, names};
}

Result<NamedPair> namedPair(const OpenStore &store, const BookingPair &pair)
{
    const auto booking = bookingNamed(store, pair.booking);
    if (!booking) {
        return refuse(booking.error());
    }
    const auto rma = findReturn(store.database(), pair.number);
    if (!rma) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("number"), pair.number}});
    }
    const QJsonObject facts{{QStringLiteral("booking"), pair.booking.value()},
                            {QStringLiteral("receipt"), booking->receipt}};
    const QJsonObject names{{QStringLiteral("booking"), pair.booking.value()}, {QStringLiteral("number"), pair.number}};
    NamedPair named{BookingApart{pair.booking, *rma}, *rma, pair.number, facts, names};
    if (loadReturn(store.database(), *rma)->rma.origin != Origin::Desk) {
        return refuse(notNow(named, "not_of_desk"));
    }
    return named;
}

Result<NamedPair> namedPair(const OpenStore &store, const TillPair &pair)
{
    return std::visit([&](const auto &which) { return namedPair(store, which); }, pair);
}

/// What was joined is not told apart: that is undone first.
Result<void> checkNotJoined(Database &database, const NamedPair &named)
{
    if (const auto *goods = std::get_if<GoodsApart>(&named.pair)) {
        return joinedGoods(database, goods->given, goods->till).empty() ? Result<void>()
                                                                        : refuse(notNow(named, "goods_are_joined"));
    }
    const auto postings = standingPostings(database, std::get<BookingApart>(named.pair).booking);
    const bool isPosted = std::ranges::find(postings, named.rma, &StandingPosting::rma) != postings.end();
    return isPosted ? refuse(notNow(named, "booking_is_posted")) : Result<void>();
}

Written written(const WriteFrame &frame, const NamedPair &named, bool isApart)
{
    if (const auto *booking = std::get_if<BookingApart>(&named.pair)) {
        return bookingWritten(frame, booking->booking, named.number);
    }
    QJsonObject document = named.names;
    document.insert(QStringLiteral("return"), named.number);
    document.insert(QStringLiteral("told_apart"), isApart);
    return Written{named.number, [document] { return document; }, std::nullopt};
}
}

Result<Answer> DeskWriter::tellApart(const Call &call, const TillPair &pair, const QString &reason)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const auto named = namedPair(*m_frame->store, pair);
        if (!named) {
            return refuse(named.error());
        }
        if (auto said = requireText(reason, "reason"); !said) {
            return refuse(said.error());
        }
        if (findApart(transaction.database(), named->pair)) {
            return refuse(notNow(*named, "already_apart"));
        }
        if (auto free = checkNotJoined(transaction.database(), *named); !free) {
            return refuse(free.error());
        }
        rd::tellApart(transaction, named->pair, reason, actor);
        transaction.record({EventAction::GoodsToldApart, actor, named->facts, reason}, named->rma);
        return written(*m_frame, *named, true);
    };
    return m_frame->write(call, {QStringLiteral("till apart"), pairArguments(pair, reason), Right::MatchTill}, body);
}

Result<Answer> DeskWriter::withdrawApart(const Call &call, const TillPair &pair, const QString &reason)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const auto named = namedPair(*m_frame->store, pair);
        if (!named) {
            return refuse(named.error());
        }
        if (auto said = requireText(reason, "reason"); !said) {
            return refuse(said.error());
        }
        const auto stands = findApart(transaction.database(), named->pair);
        if (!stands) {
            return refuse(notNow(*named, "not_apart"));
        }
        rd::withdrawApart(transaction, named->pair, *stands, reason, actor);
        transaction.record({EventAction::TillUndone, actor, named->facts, reason}, named->rma);
        return written(*m_frame, *named, false);
    };
    return m_frame->write(call, {QStringLiteral("till apart-undo"), pairArguments(pair, reason), Right::MatchTill},
                          body);
}
}
