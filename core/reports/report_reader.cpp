// SPDX-License-Identifier: GPL-3.0-or-later
// Months as spans of store days, read in one transaction.
#include "core/reports/report_reader.h"

#include "core/base/store_zone.h"
#include "core/policy/policy_json.h"
#include "core/storage/month_end.h"
#include "core/storage/policy_repository.h"
#include "core/storage/transaction.h"

namespace rd
{
class ReportReader::Impl final
{
public:
    Impl(std::unique_ptr<Store> opened, Currency money, StoreZone place, const Clock &time)
        : store(std::move(opened)), currency(std::move(money)), zone(std::move(place)), clock(time)
    {
    }

    /// When a month ends in which nothing was written yet.
    [[nodiscard]] UtcTime endByRules(BusinessMonth month) const
    {
        const auto policy = policyFromJson(currentPolicy(store->database()).document, currency, zone);
        const int minutes = policy ? policy->dayStartsAtMinutes : 0;
        return zone.instantOf(month.end().toDate(), QTime(minutes / 60, minutes % 60));
    }

    [[nodiscard]] MonthSpan spanOf(BusinessMonth month) const
    {
        const auto kept = monthEnd(store->database(), month);
        const UtcTime endsAt = kept ? *kept : endByRules(month);
        return {month.first(), month.end(), endsAt, std::min(endsAt, clock.now())};
    }

    std::unique_ptr<Store> store;
    Currency currency;
    StoreZone zone;
    const Clock &clock;
};

namespace
{
template <typename Function> auto asResult(Function function) -> decltype(function())
{
    try {
        return function();
    } catch (const StorageError &error) {
        return refuse(error.toError());
    }
}
}

ReportReader::ReportReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ReportReader::~ReportReader() = default;

Result<std::unique_ptr<ReportReader>> ReportReader::open(const QString &path, const Clock &clock)
{
    return asResult([&]() -> Result<std::unique_ptr<ReportReader>> {
        auto store = Store::open(path, OpenMode::ReadOnly);
        const auto currency = Currency::fromCode(store->meta().currency);
        const auto zone = StoreZone::fromName(store->meta().timeZone);
        if (!currency || !zone) {
            return refuse(ErrorCode::Damaged);
        }
        return std::unique_ptr<ReportReader>(
            new ReportReader(std::make_unique<Impl>(std::move(store), *currency, *zone, clock)));
    });
}

const Currency &ReportReader::currency() const
{
    return m_impl->currency;
}

QString ReportReader::storePath() const
{
    return m_impl->store->database().path();
}

QString ReportReader::storeName() const
{
    return m_impl->store->meta().name;
}

Result<MonthTotals> ReportReader::read(BusinessMonth month, const Sink &sink) const
{
    return asResult([&]() -> Result<MonthTotals> {
        Database &database = m_impl->store->database();
        const ReadTransaction moment(database);
        const MonthSpan span = m_impl->spanOf(month);
        MonthTotals totals;
        totals.month = month;
        totals.isFinished = span.endsAt <= m_impl->clock.now();
        totals.flow = monthFlow(database, span);
        totals.added = monthAdded(database, span);
        totals.addedRounding = monthAddedRounding(database, span);
        totals.historyAdjustments = monthCreditAdjustments(database, span);
        bool goesOn = true;
        eachMonthLine(database, span, [&](const MonthLine &line) {
            addTo(totals, line);
            return goesOn = !sink.line || sink.line(line);
        });
        if (goesOn) {
            eachMonthPayout(database, span, [&](const MonthPayout &payout) {
                addTo(totals, payout);
                return goesOn = !sink.payout || sink.payout(payout);
            });
        }
        if (goesOn && sink.open) {
            eachMonthOpen(database, span, sink.open);
        }
        return totals;
    });
}

Result<MonthTotals> ReportReader::totals(BusinessMonth month) const
{
    return read(month, {});
}

Result<MonthSummary> ReportReader::summary(BusinessMonth month) const
{
    return asResult([&]() -> Result<MonthSummary> {
        Database &database = m_impl->store->database();
        const ReadTransaction moment(database);
        return summaryOf(database, m_impl->spanOf(month), m_impl->clock.now());
    });
}

Result<std::vector<RedInvoiceRow>> ReportReader::redInvoices() const
{
    return asResult([&]() -> Result<std::vector<RedInvoiceRow>> {
        Database &database = m_impl->store->database();
        const ReadTransaction moment(database);
        return openRedInvoices(database);
    });
}

Result<qint64> ReportReader::returnCount(BusinessMonth month) const
{
    return asResult(
        [&]() -> Result<qint64> { return monthLineCount(m_impl->store->database(), m_impl->spanOf(month)); });
}
}
