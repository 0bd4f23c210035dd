// SPDX-License-Identifier: GPL-3.0-or-later
// Customers: finding them, their page, and what stands out.
#include "core/desk/desk_reader.h"

#include "core/desk/customer_loader.h"
#include "core/desk/day_span.h"
#include "core/desk/signal_report.h"
#include "core/desk/view_loader.h"
#include "core/storage/customer_identity.h"
#include "core/storage/customer_merges.h"
#include "core/storage/customer_search.h"
#include "core/storage/signal_facts.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr int kMostFound = 500; // of whom those who came back most are shown

bool cameBackMore(const CustomerHit &one, const CustomerHit &other)
{
    return std::pair(-one.figures.returns, one.customer.id) < std::pair(-other.figures.returns, other.customer.id);
}
}

Result<std::vector<CustomerHit>> DeskReader::findCustomers(const QString &text, int limit) const
{
    return guarded([&]() -> Result<std::vector<CustomerHit>> {
        const OpenStore &store = *m_store;
        const ReadTransaction moment(store.database());
        std::vector<CustomerHit> hits;
        for (const CustomerId id : searchCustomers(store.database(), text, kMostFound)) {
            hits.push_back(customerHitOf(store, id));
        }
        std::ranges::sort(hits, cameBackMore);
        hits.resize(std::min(hits.size(), static_cast<std::size_t>(limit)));
        return hits;
    });
}

Result<std::vector<CustomerHit>> DeskReader::customersLike(CustomerId id) const
{
    return guarded([&]() -> Result<std::vector<CustomerHit>> {
        Database &database = m_store->database();
        const ReadTransaction moment(database);
        std::vector<CustomerHit> hits;
        for (const CustomerTwin &twin : twinsOf(database, id, mergesOf(database, id))) {
            hits.push_back(customerHitOf(*m_store, twin.customer.id));
        }
        return hits;
    });
}

Result<CustomerPage> DeskReader::showCustomer(CustomerId id) const
{
    return guarded([&]() -> Result<CustomerPage> {
        const ReadTransaction moment(m_store->database());
        return customerPageOf(*m_store, id, m_store->now());
    });
}

Result<SignalReport> DeskReader::signalReport(std::optional<BusinessDate> from, std::optional<BusinessDate> to) const
{
    return guarded([&]() -> Result<SignalReport> {
        const OpenStore &store = *m_store;
        Database &database = store.database();
        SignalReport report;
        report.to = to.value_or(store.today());
        report.from = from.value_or(report.to.plusDays(1 - store.policy().signals.days));
        if (auto ordered = checkDays(report.from, report.to); !ordered) {
            return refuse(ordered.error());
        }
        const ReadTransaction moment(database);
        const auto returns = signalReturns(database, report.from, report.to, store.zone(), store.facts().currency);
        report.found = signalsOf(returns, signalCustomers(database, returns), store.policy());
        for (const Signal &signal : report.found) {
            if (signal.customer) {
                report.customers[*signal.customer] = loadPerson(database, *signal.customer);
            }
        }
        report.people = peopleOf(store);
        return report;
    });
}
}
