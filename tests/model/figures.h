// SPDX-License-Identifier: GPL-3.0-or-later
// What the model reckons: worth, tenders, new goods, steps and tasks.
#pragma once

#include "tests/model/world.h"

namespace rd::model
{
/// What stands in a payment in place of a tender.
inline constexpr QLatin1String kExchangeMeans("exchange");
inline constexpr QLatin1String kShipMeans("reship");
inline constexpr QLatin1String kCreditMeans("store_credit");
/// The pattern of a store that knows styles; see isSameStyle.
inline constexpr QLatin1String kStylePattern("^([^-]+)-");

/// round(amount × part / whole), half up: nothing here is negative.
[[nodiscard]] qint64 portion(qint64 amount, qint64 part, qint64 whole);
struct Totals {
    qint64 places = 0;
    qint64 units = 0;
    qint64 gross = 0;
    qint64 tax = 0;
    qint64 subsidy = 0;
};
[[nodiscard]] const Sold *soldLine(const World &world, const Return &of, int line);
[[nodiscard]] Totals totalsOf(const World &world, std::size_t receipt, int soldLine);
[[nodiscard]] qint64 grantedTogether(const World &world, const Return &of);
/// Granted beyond the goods of a return and those that it was split from or with, of one kind or of all.
[[nodiscard]] qint64 grantedBeyond(const World &world, const Return &of, const QString &kind = {});
/// What lines of other returns that were split from each other with this one have beside it.
[[nodiscard]] Line beside(const World &world, const Return &of, const Line &line);
/// Value of the next units, given what was granted before; adds them to it.
[[nodiscard]] Share valueNext(const Sold &sold, Totals &before, qint64 units);
/// The fee of newly accepted units, which are added to the line: what all of its units owe, less what those before owed. Each
/// condition owes once, on its units' part of the value, conditions in the order of the alphabet.
/// Lines that were split from each other are one, `others` has what the others are.
[[nodiscard]] qint64 takeFee(const Policy &policy, Line &line, const Line &others,
                             const std::map<QString, qint64> &found, qint64 gross);
using Shares = std::map<int, Share>; ///< by line of the return
/// What units are worth without fees, in the order in which they stand; as it was asked for, a repair grants nothing.
[[nodiscard]] Shares sharesOf(const World &world, const Return &of, const std::vector<LineQuantity> &units,
                              bool isAsked = true);
/// What the accepted units of an inspection are worth; their fees are taken of the lines of the return.
[[nodiscard]] Shares takeShares(const World &world, Return &of, const Inspect &inspect);
/// By a flag that counts now.
[[nodiscard]] bool isFlagged(const World &world, qint64 customer);
/// What the rules say to a request.
[[nodiscard]] std::vector<Judged> judgedOf(const World &world, const Return &of, const std::vector<RequestLine> &lines);
/// The strictest of what was said, and the codes by which it is denied.
void takeVerdict(Return &of);
/// One person may do all of it, and that is written down.
[[nodiscard]] bool isRecordOnly(const World &world);
[[nodiscard]] bool isOffered(const Policy &policy, Resolution resolution);
[[nodiscard]] SettlementKind kindWanted(Resolution resolution);
[[nodiscard]] qint64 paidOf(const Return &of, int debt, bool confirmedOnly);
/// A payment in this state, whatever it is worth.
[[nodiscard]] bool hasPayment(const Return &of, int debt, PayoutState state);
[[nodiscard]] bool isBegun(const Return &of, int debt);
[[nodiscard]] SettlementState stateOf(const Return &of, int debt);

// Repairs.
[[nodiscard]] bool isRepair(const Debt &debt);
[[nodiscard]] bool isAtFault(const World &world, const Return &of, const Share &share);
[[nodiscard]] Awaits awaits(const Return &of);
/// The debts that may become something else: what waits, and repairs until they are collected.
[[nodiscard]] std::vector<int> changeable(const Return &of);

// Red invoices.
struct Sum {
    qint64 amount = 0;
    qint64 tax = 0;
};
/// The number of the invoice of a receipt.
inline constexpr QLatin1String kInvoice("INV-1");
/// What the customer has back of the price of goods, in money that arrived or as a credit.
[[nodiscard]] Sum givenBack(const Return &of);
[[nodiscard]] Sum redDone(const Return &of);
/// What red invoices have still to take back.
[[nodiscard]] Sum redDue(const Return &of);
/// The red invoices that stand, by this number or (empty) all.
[[nodiscard]] std::vector<std::size_t> standingReds(const Return &of, const QString &number);

// Tenders.
[[nodiscard]] bool isTender(const Policy &policy, const QString &tender);
[[nodiscard]] bool isTenderAllowed(const World &world, const Return &of, const QString &tender);
/// What went back for a receipt by each tender, or in place of money; neither what failed nor what was beyond the goods.
[[nodiscard]] std::map<QString, qint64> paidBackOf(const World &world, std::size_t receipt);
/// What may still go back by a tender, once so much more was moved over to goods; nothing where there is no bound.
[[nodiscard]] std::optional<qint64> leftOn(const World &world, std::size_t receipt, const QString &tender,
                                           qint64 movedMore = 0);
/// What a payment without an amount pays of a debt: what is due, or as much of it as may go back by the tender.
[[nodiscard]] qint64 usualAmount(const World &world, const Return &of, const Debt &debt, const QString &tender,
                                 qint64 due);
/// By which tenders goods of this worth count as paid: those of the receipt in its order, each up to what is left of it.
[[nodiscard]] std::vector<Part> partsOf(const World &world, std::size_t receipt, qint64 worth, qint64 movedMore = 0);

// Promotions.
/// The line was given for nothing because of others, and comes back all the same.
[[nodiscard]] bool isGiftOfSale(const World &world, const Receipt &receipt, const Sold &sold);
/// Withholds from what comes back for money or a credit now, or gives what was withheld.
void withhold(const World &world, const Return &of, std::vector<Share *> shares);
void withhold(const World &world, const Return &of, Shares &shares);
/// Its goods end a promotion when they come back for money.
[[nodiscard]] bool losesPromotion(const World &world, const Return &of, const Debt &debt);
[[nodiscard]] bool keepsPromotions(SettlementKind kind);
/// Without these debts of the return a gift would be missing, or more be given than was withheld.
[[nodiscard]] bool isCountedOn(const World &world, const Return &of, const std::vector<int> &debts);

// New goods.
/// The part before the dash is the style of an article, in a store that knows styles.
[[nodiscard]] bool isSameStyle(const Policy &policy, const QString &one, const QString &other);
/// The same article, and not for goods at the store's fault: the customer would get what they brought.
[[nodiscard]] bool isPointless(const World &world, const Return &of, const Share &share, const QString &sku);
/// What the articles of an exchange are worth: in place of returned ones what those were, otherwise their price.
[[nodiscard]] std::vector<Article> valueArticles(const World &world, const Return &of, const Debt &debt,
                                                 const std::vector<ExchangeItem> &items);
[[nodiscard]] qint64 worthOf(const std::vector<Article> &articles);
/// The goods of a debt, at their own worth.
[[nodiscard]] std::vector<Article> sameArticles(const World &world, const Return &of, const Debt &debt);

// Exceptions.
/// What it waits for has happened: it ends by itself.
[[nodiscard]] bool isSolved(const Return &of, ExceptionKind kind);
/// Goods wait for the customer for longer than the rules say, and nobody followed that up.
[[nodiscard]] bool isLeftLying(const World &world, const Return &of);
/// A warning is due, or the end of the waiting; while parcels are open nothing is given up.
[[nodiscard]] bool isExpiryDue(const World &world, const Return &of, bool areParcelsOpen);
/// Units of a line that nobody inspected, and that were damaged in the store.
[[nodiscard]] qint64 damagedLeft(const Return &of, int number);

// Steps and tasks.
[[nodiscard]] bool isOwed(const Return &of, Step step);
[[nodiscard]] std::optional<Step> stepOf(const Return &of);
[[nodiscard]] qint64 pausedMs(const Return &of, const Owed &task);
[[nodiscard]] const Owed *openTask(const Return &of, Step step);
void follow(World &world, Return &of, const QString &by, std::vector<EventAction> &events);
[[nodiscard]] bool mayPerson(const Actor &who, const char *right);
}
