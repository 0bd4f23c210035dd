// SPDX-License-Identifier: GPL-3.0-or-later
// Loading returns, sales and claims.
#include "core/desk/situation_loader.h"

#include "core/desk/group_loader.h"
#include "core/desk/till_matching.h"

#include "core/base/text.h"
#include "core/storage/article_repository.h"
#include "core/storage/claims.h"
#include "core/storage/credit_repository.h"
#include "core/storage/customer_flags.h"
#include "core/storage/customer_repository.h"
#include "core/storage/given_lines.h"
#include "core/storage/notice_rows.h"
#include "core/storage/promotion_rows.h"
#include "core/storage/rma_repository.h"
#include "core/storage/sale_repository.h"
#include "core/storage/split_rows.h"
#include "core/storage/staff_repository.h"
#include "core/storage/units_out.h"
#include "core/storage/without_receipt.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
void addClaims(const OpenStore &store, Situation &situation)
{
    if (situation.sale) {
        for (const SaleLine &line : situation.sale->lines) {
            situation.claims[line.id] = claimsOf(store.database(), line.id);
        }
    }
}

void addPaidBack(const OpenStore &store, Situation &situation)
{
    if (situation.sale) {
        situation.paidBack = paidBackOf(store.database(), situation.sale->id);
    }
}

void addRedeemed(const OpenStore &store, Situation &situation)
{
    if (situation.sale) {
        situation.wasCreditRedeemed = wasRedeemedFor(store.database(), situation.sale->receipt);
    }
}

/// What the till booked back by name of this sale or this return.
void addTillBookings(const OpenStore &store, Situation &situation)
{
    OwnLine own;
    own.rma = situation.current.rma.id;
    if (situation.sale) {
        own.sale = situation.sale->id;
        own.receipt = situation.sale->receipt;
    }
    if (own.rma.isValid()) {
        own.references = referencesOf(store.database(), own.rma, situation.current.rma.number);
        own.splits = splitNumbers(store.database(), own.rma);
    }
    situation.tillBookings = openBookingsNaming(store.database(), own);
}

void addGranted(const OpenStore &store, Situation &situation, std::optional<CustomerId> customer)
{
    const std::optional<SaleId> sale = situation.sale ? std::optional(situation.sale->id) : std::nullopt;
    situation.grantedTogether = grantedTogether(store.database(), sale, customer, store.startOf(situation.today),
                                                store.startOf(situation.today.plusDays(1)));
}

void addCameBackBy(const OpenStore &store, Situation &situation, const LogRequest &request)
{
    for (const SaleLine &line : situation.sale->lines) {
        if (std::ranges::find(request.lines, line.line, &RequestLine::saleLine) != request.lines.end()) {
            situation.cameBackBy[line.id] = cameBackBy(store.database(), *situation.sale, line);
        }
    }
}

void addPromotions(const OpenStore &store, Situation &situation)
{
    if (situation.sale) {
        situation.promotionsElsewhere = promotionsOf(store.database(), situation.sale->id, situation.current.rma.id);
        situation.exchangedSales = exchangedFor(store.database(), situation.sale->id);
    }
}

QStringList cleanTexts(const QStringList &texts)
{
    QStringList clean;
    for (const QString &text : texts) {
        if (const QString each = cleanText(text); !each.isEmpty()) {
            clean.append(each);
        }
    }
    return clean;
}

/// What the list says of the articles asked for, and the units of returns that have one of their serial numbers.
void addArticles(const OpenStore &store, Situation &situation, const LogRequest &request)
{
    QStringList serials;
    const auto addArticle = [&](const QString &sku) {
        if (const auto listed = sku.isEmpty() ? std::nullopt : listedAs(store.database(), sku)) {
            situation.articles[sku] = *listed;
        }
    };
    for (const RequestLine &line : request.lines) {
        serials += cleanTexts(line.serials);
        if (!situation.sale) {
            addArticle(articleMeant(store.database(), cleanText(line.sku)));
            continue;
        }
        for (const SaleLine &sold : situation.sale->lines) {
            if (sold.line == line.saleLine) {
                addArticle(sold.sku);
                serials += serialsSold(sold);
            }
        }
    }
    serials.removeDuplicates();
    situation.heldSerials = heldSerials(store.database(), serials);
    situation.unitsOut = unitsOut(store.database(), serials);
}

/// Who is known by the phone that was given.
std::optional<CustomerId> knownBringer(const OpenStore &store, const LogRequest &request)
{
    Customer bringer;
    bringer.name = cleanText(request.contactName);
    bringer.phone = Phone::read(cleanText(request.contactPhone), store.policy().phoneRegion);
    return bringer.phone.isEmpty() ? std::nullopt : knownCustomer(store.database(), bringer);
}

/// Whose return it will be: who bought, else who brings the goods.
std::optional<CustomerId> whoBrings(const OpenStore &store, const Sale &sale, const LogRequest &request)
{
    return sale.customer.id.isValid() ? std::optional(sale.customer.id) : knownBringer(store, request);
}

/// Flags in force of who bought, and of who brings the goods when the contact says who that is.
void addFlags(const OpenStore &store, Situation &situation, const LogRequest &request,
              std::optional<CustomerId> customer)
{
    const auto known = knownBringer(store, request);
    const CustomerId buyer = situation.sale ? situation.sale->customer.id : CustomerId();
    for (const CustomerId each : {buyer, known.value_or(CustomerId()), customer.value_or(CustomerId())}) {
        for (const CustomerFlag &flag : flagsAbout(store.database(), each)) {
            if (flag.isInForceOn(situation.today)
                && std::ranges::find(situation.flags, flag) == situation.flags.end()) {
                situation.flags.push_back(flag);
            }
        }
    }
}

/// Clean, each article by its number where its barcode was scanned, and by the name under which it is sold.
std::vector<RequestLine> linesNamed(const OpenStore &store, std::vector<RequestLine> lines)
{
    for (RequestLine &line : lines) {
        line.sku = articleMeant(store.database(), cleanText(line.sku));
        line.name = cleanText(line.name);
        line.serials = cleanTexts(line.serials);
        line.batch = cleanText(line.batch);
        if (!line.sku.isEmpty() && line.name.isEmpty()) {
            line.name = nameOfArticle(store.database(), line.sku);
        }
    }
    return lines;
}

Error ambiguous(const OpenStore &store, const QString &receipt, const std::vector<SaleId> &ids)
{
    QJsonArray candidates;
    for (const SaleId id : ids) {
        const auto sale = loadSale(store.database(), id);
        candidates.append(QJsonObject{
            {QStringLiteral("source"), sale->source},
            {QStringLiteral("sale_day"), sale->storeDay ? QJsonValue(sale->storeDay->toIso()) : QJsonValue()},
            {QStringLiteral("total"), sale->total().toDecimal(store.facts().currency)}});
    }
    return Error::of(ErrorCode::AmbiguousReceipt,
                     {{QStringLiteral("receipt"), receipt}, {QStringLiteral("candidates"), candidates}});
}
}

Result<ReturnCase> loadCase(const OpenStore &store, const QString &number)
{
    const auto id = findReturn(store.database(), number.trimmed());
    if (!id) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("return"), number}});
    }
    return *loadReturn(store.database(), *id);
}

Result<Sale> saleFor(const OpenStore &store, const QString &receipt, std::optional<BusinessDate> saleDay,
                     const QString &source)
{
    if (receipt.isEmpty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("receipt")}});
    }
    return onlySale(store, receipt,
                    returnableSales(store.database(), salesOfReceipt(store.database(), receipt, saleDay, source)));
}

Result<Sale> onlySale(const OpenStore &store, const QString &receipt, const std::vector<SaleId> &sales)
{
    if (sales.empty()) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("receipt"), receipt}});
    }
    if (sales.size() > 1) {
        return refuse(ambiguous(store, receipt, sales));
    }
    return *loadSale(store.database(), sales.front());
}

Result<Sale> saleOf(const OpenStore &store, const LogRequest &request)
{
    if (!request.sale) {
        return saleFor(store, request.receipt, request.saleDay, request.saleSource);
    }
    auto sale = loadSale(store.database(), *request.sale);
    if (!sale) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("receipt"), request.receipt}});
    }
    return *std::move(sale);
}

namespace
{
/// Returns that hold units which this one has let go.
void addHolders(const OpenStore &store, Situation &situation)
{
    QStringList serials;
    for (const ReturnLine &line : situation.current.lines) {
        if (!line.serial.isEmpty() && !line.quantities.live().isPositive()) {
            serials.append(line.serial);
        }
    }
    for (HeldSerial &held : heldSerials(store.database(), serials)) {
        if (held.number != situation.current.rma.number) {
            situation.heldSerials.push_back(std::move(held));
        }
    }
}
}

namespace
{
/// Units that came back by this return, where they left the store again.
void addOutAgain(const OpenStore &store, Situation &situation)
{
    QStringList serials;
    for (const ReturnLine &line : situation.current.lines) {
        if (!line.serial.isEmpty() && line.quantities.accepted.isPositive()) {
            serials.append(line.serial);
        }
    }
    situation.unitsOut = unitsOut(store.database(), serials);
}
}

namespace
{
/// What a change of the request is judged by: the rules of the return where others are in force by now, and its articles.
void addToJudge(const OpenStore &store, Situation &situation)
{
    const ReturnCase &current = situation.current;
    bool isAnyToCome = false;
    for (const ReturnLine &line : current.lines) {
        if (line.quantities.notCome().isPositive()) {
            isAnyToCome = true;
            if (const auto listed = line.sku.isEmpty() ? std::nullopt : listedAs(store.database(), line.sku)) {
                situation.articles[line.sku] = *listed;
            }
        }
    }
    const PolicyVersion version = current.rma.verdict.policyVersion;
    if (isAnyToCome && version.isValid() && version != store.policy().version) {
        situation.judgedBy = store.policyOf(version);
    }
}

/// What the hold has put off so far is reckoned by the hours that each task was opened under.
void addHours(const OpenStore &store, Situation &situation)
{
    if (!situation.current.rma.hold) {
        return;
    }
    for (const Task &task : situation.current.tasks) {
        if (task.isOpen() && task.rules != store.policy().version) {
            situation.earlierHours.emplace(task.rules, store.hoursOf(task));
        }
    }
}
}

Situation situationOf(const OpenStore &store, const ReturnCase &returnCase, UtcTime now)
{
    Situation situation{store.facts().currency, store.dayOf(now), std::nullopt, returnCase, {}, {}};
    if (returnCase.rma.sale) {
        situation.sale = loadSale(store.database(), *returnCase.rma.sale);
    }
    situation.staffedRoles = staffedRoles(store.database());
    situation.customerGroup = groupOf(store, returnCase.rma.customer);
    addHours(store, situation);
    addClaims(store, situation);
    for (const ReturnLine &line : returnCase.lines) {
        if (!line.saleLine) {
            situation.claims[claimedFrom(line)] = claimsOfLine(store.database(), line.id);
        }
    }
    addPaidBack(store, situation);
    addRedeemed(store, situation);
    addGranted(store, situation, returnCase.rma.customer);
    addTillBookings(store, situation);
    situation.elsewhere = elsewhereOf(store.database(), returnCase);
    addPromotions(store, situation);
    addToJudge(store, situation);
    addHolders(store, situation);
    addOutAgain(store, situation);
    return situation;
}

namespace
{
/// Articles and numbers of what an action lets go.
struct Leaving {
    QStringList articles;
    QStringList serials;
};

Leaving leavingBy(const Action &action, const ReturnCase &returnCase)
{
    Leaving leaving;
    if (const auto *exchange = std::get_if<Exchange>(&action)) {
        for (const ExchangeItem &item : exchange->items) {
            leaving.articles.append(item.sku);
            leaving.serials.append(item.serial);
        }
    }
    if (const auto *ship = std::get_if<Ship>(&action)) {
        for (const ReturnLine &line : returnCase.lines) {
            leaving.articles.append(line.sku);
        }
        for (const SentUnit &unit : ship->units) {
            leaving.serials.append(unit.serial);
        }
    }
    leaving.articles.removeAll(QString());
    leaving.serials.removeAll(QString());
    return leaving;
}
}

Situation situationBefore(const OpenStore &store, const ReturnCase &returnCase, const Action &action, UtcTime now)
{
    Situation situation = situationOf(store, returnCase, now);
    if (std::holds_alternative<Remind>(action)) {
        situation.remindedToday = remindedOn(store.database(), returnCase.rma.id, situation.today);
    }
    const Leaving leaving = leavingBy(action, returnCase);
    for (const QString &sku : leaving.articles) {
        if (const auto listed = listedAs(store.database(), sku)) {
            situation.articles[sku] = *listed;
        }
    }
    std::ranges::move(unitsOut(store.database(), leaving.serials), std::back_inserter(situation.unitsOut));
    return situation;
}

Situation situationBefore(const OpenStore &store, const Sale &sale, const LogRequest &request,
                          std::optional<CustomerId> customer, UtcTime now)
{
    Situation situation{store.facts().currency, store.dayOf(now), sale, {}, {}, {}};
    situation.customerGroup = groupOf(store, customer ? customer : whoBrings(store, sale, request));
    situation.staffedRoles = staffedRoles(store.database());
    addClaims(store, situation);
    addPaidBack(store, situation);
    addRedeemed(store, situation);
    addGranted(store, situation, customer);
    addTillBookings(store, situation);
    addCameBackBy(store, situation, request);
    addArticles(store, situation, request);
    addFlags(store, situation, request, customer);
    addPromotions(store, situation);
    return situation;
}

Situation situationWithoutSale(const OpenStore &store, const LogRequest &request, std::optional<CustomerId> customer,
                               UtcTime now)
{
    Situation situation{store.facts().currency, store.dayOf(now), std::nullopt, {}, {}, {}};
    const QDate today = situation.today.toDate();
    const auto firstOf = [](int year) { return BusinessDate::fromDate(QDate(year, 1, 1)); };
    WithoutSale without;
    for (const RequestLine &line : request.lines) {
        const QString sku = articleMeant(store.database(), cleanText(line.sku));
        const auto from = situation.today.plusDays(-store.policy().withoutReceiptPriceDays);
        if (const auto lowest = lowestUnitPrice(store.database(), sku, from)) {
            without.lowestPrices[sku] = *lowest;
        }
    }
    if (customer) {
        without.claimedThisYear = claimedWithoutReceipt(store.database(), *customer, firstOf(today.year()),
                                                        firstOf(today.year() + 1));
    }
    situation.staffedRoles = staffedRoles(store.database());
    situation.customerGroup = groupOf(store, customer);
    situation.withoutSale = without;
    addArticles(store, situation, request);
    addGranted(store, situation, customer);
    addFlags(store, situation, request, customer);
    return situation;
}

LogReturn actionOf(const OpenStore &store, const LogRequest &request, std::optional<CustomerId> customer)
{
    return {linesNamed(store, request.lines),
            customer,
            cleanText(request.contactName),
            cleanText(request.contactPhone),
            cleanText(request.note, true),
            request.areGoodsPresent,
            request.isGift};
}
}
