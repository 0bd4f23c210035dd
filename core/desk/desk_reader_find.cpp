// SPDX-License-Identifier: GPL-3.0-or-later
// Finding sales and returns, and checking a request before it is logged.
#include "core/desk/credit_loader.h"
#include "core/desk/desk_reader.h"
#include "core/desk/parcel_loader.h"
#include "core/desk/situation_loader.h"
#include "core/desk/view_loader.h"

#include "core/base/text.h"
#include "core/policy/tender_rule.h"
#include "core/storage/article_life_rows.h"
#include "core/storage/article_repository.h"
#include "core/storage/credit_repository.h"
#include "core/storage/customer_repository.h"
#include "core/storage/given_lines.h"
#include "core/storage/parcel_repository.h"
#include "core/storage/rma_repository.h"
#include "core/storage/sale_repository.h"
#include "core/storage/search_index.h"
#include "core/storage/transaction.h"
#include "core/workflow/decide.h"
#include "core/workflow/estimate.h"
#include "core/workflow/promotions.h"

namespace rd
{
namespace
{
constexpr int kLookUpLimit = 30;

/// A scanned voucher or slip code may come in lower case or with blanks.
QString normalised(const QString &text)
{
    return foldWidth(cleanText(text));
}

/// Who is known by the phone that was given; a number that stands for somebody new where nobody is.
std::optional<CustomerId> customerOf(const OpenStore &store, const LogRequest &request)
{
    const Phone phone = Phone::read(cleanText(request.contactPhone), store.policy().phoneRegion);
    if (!request.isWithoutReceipt || phone.isEmpty()) {
        return std::nullopt;
    }
    return customerOfPhone(store.database(), phone.e164).value_or(CustomerId());
}

Result<Situation> situationFor(const OpenStore &store, const LogRequest &request, std::optional<CustomerId> customer)
{
    if (request.isWithoutReceipt) {
        return situationWithoutSale(store, request, customer, store.now());
    }
    const auto sale = saleOf(store, request);
    return sale ? Result<Situation>(situationBefore(store, *sale, request, std::nullopt, store.now()))
                : refuse(sale.error());
}

CheckView checkOf(const OpenStore &store, const Situation &situation, const ReturnCase &requested)
{
    CheckView view;
    view.verdict = requested.rma.verdict;
    if (situation.sale) {
        view.sale = saleViewOf(store, *situation.sale);
    }
    view.lines = requested.lines;
    view.promisedBy = requested.rma.promisedBy;
    view.customerGroup = situation.customerGroup;
    view.tenders = refundTenders(situation.sale ? situation.sale->tenders : std::vector<SaleTender>(), store.policy());
    EntitlementBook book(situation.claims);
    for (const ReturnLine &line : view.lines) {
        view.amounts.push_back(book.takeAsked(line, line.quantities.requested).gross);
        view.total += view.amounts.back();
    }
    view.promotions = promotionClaims(situation, requested, store.policy());
    for (const PromotionClaim &claim : view.promotions) {
        view.total = std::max(Money(), view.total - claim.amount);
    }
    return view;
}
}

Result<std::vector<SaleView>> DeskReader::findSales(const QString &text, int limit) const
{
    return guarded([&]() -> Result<std::vector<SaleView>> {
        const ReadTransaction moment(m_store->database());
        Database &database = m_store->database();
        std::vector<SaleId> sales = searchSales(database, text, limit);
        if (const QString wanted = cleanText(text); sales.empty()) {
            const QString article = rd::articleMeant(database, wanted); // the text may be its barcode
            sales = article == wanted ? sales : searchSales(database, article, limit);
        }
        return saleViewsOf(*m_store, returnableSales(database, sales));
    });
}

Result<SaleView> DeskReader::showSale(const QString &receipt, std::optional<BusinessDate> saleDay,
                                      const QString &source) const
{
    return guarded([&]() -> Result<SaleView> {
        const ReadTransaction moment(m_store->database());
        const auto sale = saleFor(*m_store, receipt, saleDay, source);
        if (!sale) {
            return refuse(sale.error());
        }
        return saleViewOf(*m_store, *sale);
    });
}

Result<SaleView> DeskReader::showSale(SaleId id) const
{
    return guarded([&]() -> Result<SaleView> {
        const ReadTransaction moment(m_store->database());
        const auto sale = loadSale(m_store->database(), id);
        if (!sale) {
            return refuse(ErrorCode::NotFound);
        }
        return saleViewOf(*m_store, *sale);
    });
}

Result<std::vector<ReturnRow>> DeskReader::returnsOfCustomer(const Customer &customer, int limit) const
{
    return guarded([&]() -> Result<std::vector<ReturnRow>> {
        const OpenStore &store = *m_store;
        const ReadTransaction moment(store.database());
        std::optional<CustomerId> id = customer.id.isValid() ? std::optional(customer.id)
                                                             : customerOfPhone(store.database(), customer.phone.e164);
        if (!id) {
            return std::vector<ReturnRow>();
        }
        ListFilter filter;
        filter.scope = ListFilter::Scope::AllReturns;
        filter.customer = id;
        filter.limit = limit;
        return rowsOf(store, rd::listReturns(store.database(), filter).rows, store.now());
    });
}

namespace
{
/// Scales know an article by a number of fixed length: with zeros before it, or without; empty when the store knows neither.
QString articleOnLabel(Database &database, const ScaleLabel &label)
{
    QString bare = label.article;
    while (bare.startsWith(QLatin1Char('0'))) {
        bare.remove(0, 1);
    }
    for (const QString &number : {label.article, bare}) {
        if (const QString article = articleMeant(database, number); isKnownArticle(database, article)) {
            return article;
        }
    }
    return {};
}
}

Result<Lookup> DeskReader::lookUp(const QString &text) const
{
    return guarded([&]() -> Result<Lookup> {
        const OpenStore &store = *m_store;
        const ReadTransaction moment(store.database());
        const QString wanted = normalised(text);
        Lookup found;
        if (const auto id = findReturn(store.database(), wanted.toUpper())) {
            found.returnNumber = wanted.toUpper();
            found.isExact = true;
            return found;
        }
        if (const auto credit = findCredit(store.database(), wanted)) {
            found.creditCode = credit->credit.code;
            found.isExact = true;
            return found;
        }
        if (const auto parcel = parcelOfNumber(store.database(), wanted)) {
            found.isExact = true;
            if (parcel->state == ParcelState::Open) {
                found.parcel = parcel->id;
                return found;
            }
            if (parcel->state == ParcelState::Matched) {
                found.returnNumber = parcel->returnNumber;
                return found;
            }
        }
        found.sales = saleViewsOf(
            store, returnableSales(store.database(), salesOfKey(store.database(), wanted, kLookUpLimit)));
        found.isExact = !found.sales.empty();
        if (isKnownSerial(store.database(), wanted)) {
            found.serial = wanted;
        }
        QString article = rd::articleMeant(store.database(), wanted);
        if (isKnownArticle(store.database(), article)) {
            found.article = article;
        } else if (const auto label = readScaleLabel(store.policy().scaleLabels, wanted)) {
            article = articleOnLabel(store.database(), *label);
            found.article = article.isEmpty() ? std::nullopt : std::optional(article);
            found.label = article.isEmpty() ? std::nullopt : label;
        }
        if (!found.isExact) {
            found.sales = saleViewsOf(
                store, returnableSales(store.database(), searchSales(store.database(), article, kLookUpLimit)));
        }
        ListFilter filter;
        filter.scope = ListFilter::Scope::AllReturns;
        filter.among = searchReturns(store.database(), wanted, kLookUpLimit);
        found.returns = rowsOf(store, rd::listReturns(store.database(), filter).rows, store.now());
        return found;
    });
}

Result<CreditPage> DeskReader::showCredit(const QString &code) const
{
    return guarded([&]() -> Result<CreditPage> {
        const OpenStore &store = *m_store;
        const ReadTransaction moment(store.database());
        const auto found = findCredit(store.database(), normalised(code));
        if (!found) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("credit"), code}});
        }
        return creditPageOf(store, *found, peopleOf(store));
    });
}

Result<std::vector<CreditPage>> DeskReader::listCredits(bool withBalanceOnly) const
{
    return guarded([&]() -> Result<std::vector<CreditPage>> {
        const OpenStore &store = *m_store;
        const ReadTransaction moment(store.database());
        const std::map<StaffId, PersonView> people = peopleOf(store);
        std::vector<CreditPage> pages;
        for (const CreditRecord &record : allCredits(store.database(), withBalanceOnly)) {
            pages.push_back(creditPageOf(store, record, people));
        }
        return pages;
    });
}

Result<std::vector<ParcelView>> DeskReader::parcels(bool openOnly) const
{
    return guarded([&]() -> Result<std::vector<ParcelView>> {
        const OpenStore &store = *m_store;
        const ReadTransaction moment(store.database());
        return parcelViewsOf(store, rd::parcels(store.database(), openOnly), store.now());
    });
}

Result<CheckView> DeskReader::check(const LogRequest &request) const
{
    return guarded([&]() -> Result<CheckView> {
        const OpenStore &store = *m_store;
        const ReadTransaction moment(store.database());
        const auto customer = customerOf(store, request);
        const auto situation = situationFor(store, request, customer);
        if (!situation) {
            return refuse(situation.error());
        }
        const auto taken = requested(*situation, actionOf(store, request, customer), store.policy(), store.now());
        if (!taken) {
            return refuse(taken.error());
        }
        return checkOf(store, *situation, *taken);
    });
}
}
