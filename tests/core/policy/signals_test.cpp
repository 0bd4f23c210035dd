// SPDX-License-Identifier: GPL-3.0-or-later
// What stands out among returns, from where on.
#include "core/policy/signals.h"

#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
const StaffId kLi(2);
const StaffId kHao(1);
const StaffId kMei(3);
const CustomerId kWang(7);

/// A store with thresholds that a few returns reach.
Policy policy()
{
    Policy rules = defaultPolicy(currency());
    rules.signals = {10, 3, 50, 4, 50, 4, 80, 5, 2, {}, {}};
    return rules;
}

/// Returns of Wang, logged by Li, one on each of these days.
std::vector<SignalReturn> onDays(const std::vector<int> &days)
{
    std::vector<SignalReturn> rows;
    for (const int each : days) {
        SignalReturn row;
        row.number = QString::number(rows.size() + 1);
        row.storeDay = day("2026-11-01").plusDays(each);
        row.minuteOfDay = 12 * 60;
        row.customer = kWang;
        row.worth = money("10.00");
        row.autoApproveLimit = money("500.00");
        row.loggedBy = kLi;
        rows.push_back(row);
    }
    return rows;
}

/// The signals of this kind, each as "value/limit: numbers".
QString found(SignalKind kind, const std::vector<SignalReturn> &returns, const Policy &rules = policy(),
              const std::vector<SignalCustomer> &customers = {})
{
    QStringList texts;
    for (const Signal &signal : signalsOf(returns, customers, rules)) {
        if (signal.kind == kind) {
            texts.append(QStringLiteral("%1/%2: %3")
                             .arg(QString::number(signal.value), QString::number(signal.limit),
                                  signal.returns.join(QLatin1Char(' '))));
        }
    }
    return texts.join(QStringLiteral("; "));
}
}

TEST_CASE("many returns of one customer within so many days", "[signals]")
{
    const auto many = [](const std::vector<int> &days) { return found(SignalKind::ManyReturns, onDays(days)); };
    CHECK(many({}).isEmpty());
    CHECK(many({0, 5}).isEmpty());
    CHECK(many({0, 5, 9}) == text("3/3: 1 2 3")); // ten days, the last one included
    CHECK(many({0, 5, 10}).isEmpty());            // the eleventh day is outside
    CHECK(many({0, 10, 12, 15, 30}) == text("3/3: 2 3 4"));
    auto returns = onDays({0, 1, 2});
    returns[1].customer = CustomerId(8);
    CHECK(found(SignalKind::ManyReturns, returns).isEmpty());
    returns[1].customer.reset(); // nobody knows whose
    CHECK(found(SignalKind::ManyReturns, returns).isEmpty());
}

TEST_CASE("a large share of what a customer bought, once there are enough purchases", "[signals]")
{
    const auto share = [](int purchases, int returns) {
        return found(SignalKind::ReturnShare, onDays({0}), policy(), {{kWang, purchases, returns}});
    };
    CHECK(share(4, 2).isEmpty()); // just 50 percent
    CHECK(share(4, 3) == text("75/50: 1"));
    CHECK(share(3, 3).isEmpty()); // too few purchases
    CHECK(share(0, 5).isEmpty());
    CHECK(share(100, 51) == text("51/50: 1"));
    Policy lenient = policy();
    lenient.signals.leastReturns = 4;
    CHECK(found(SignalKind::ReturnShare, onDays({0}), lenient, {{kWang, 4, 3}}).isEmpty());
}

TEST_CASE("a large share without a receipt, of a customer and of who logged them", "[signals]")
{
    auto returns = onDays({0, 20, 40, 60});
    returns[0].isWithoutReceipt = true;
    CHECK(found(SignalKind::WithoutReceipt, returns).isEmpty()); // one is no pattern
    returns[2].isWithoutReceipt = true;
    CHECK(found(SignalKind::WithoutReceipt, returns) == text("50/50: 1 3; 50/50: 1 3"));
    returns.push_back(onDays({80}).front());
    CHECK(found(SignalKind::WithoutReceipt, returns).isEmpty()); // 40 percent
    returns.back().customer = CustomerId(8);
    CHECK(found(SignalKind::WithoutReceipt, returns) == text("50/50: 1 3")); // of the customer alone
}

TEST_CASE("what one logs and always the same other one decides", "[signals]")
{
    auto returns = onDays({0, 20, 40, 60, 80});
    for (SignalReturn &row : returns) {
        row.decidedBy = {kHao};
    }
    CHECK(found(SignalKind::SamePair, returns) == text("5/4: 1 2 3 4 5"));
    returns[0].decidedBy = {kMei, kHao};
    CHECK(found(SignalKind::SamePair, returns) == text("5/4: 1 2 3 4 5")); // among others
    returns[0].decidedBy = {kMei};
    CHECK(found(SignalKind::SamePair, returns) == text("4/4: 2 3 4 5")); // 80 percent
    returns[0].decidedBy = {kHao};
    returns[1].decidedBy = returns[2].decidedBy = {kMei};
    CHECK(found(SignalKind::SamePair, returns).isEmpty()); // too few
    for (SignalReturn &row : returns) {
        row.decidedBy = {kLi};
    }
    CHECK(found(SignalKind::SamePair, returns).isEmpty()); // alone is no pair
    const auto signals = [&] {
        for (SignalReturn &row : returns) {
            row.decidedBy = {kHao};
        }
        return signalsOf(returns, {}, policy());
    }();
    REQUIRE_FALSE(signals.empty());
    CHECK(signals.back().staff == std::vector<StaffId>{kLi, kHao});
}

TEST_CASE("amounts at a limit or just under it", "[signals]")
{
    const auto near = [](const char *first, const char *second, const char *limit = "500.00") {
        auto returns = onDays({0, 30});
        returns[0].worth = money(first);
        returns[1].worth = money(second);
        for (SignalReturn &row : returns) {
            row.autoApproveLimit = money(limit);
        }
        return found(SignalKind::NearLimit, returns);
    };
    CHECK(near("500.00", "475.00") == text("2/2: 1 2")); // five percent below
    CHECK(near("500.01", "499.00").isEmpty());           // above is reviewed anyway
    CHECK(near("474.99", "499.00").isEmpty());
    CHECK(near("1999.00", "1900.00") == text("2/2: 1 2")); // the second person's limit is 2000.00
    CHECK(near("1899.99", "1900.00").isEmpty());
    CHECK(near("0.00", "0.00", "0.00").isEmpty()); // no limit
}

TEST_CASE("logged while the store is closed", "[signals]")
{
    Policy rules = policy();
    const auto at = [&rules](int hour, int minute) {
        auto returns = onDays({0});
        returns[0].minuteOfDay = hour * 60 + minute;
        return found(SignalKind::AfterHours, returns, rules);
    };
    CHECK(at(3, 0).isEmpty()); // no hours are known
    rules.signals.opensAtMinutes = 9 * 60;
    rules.signals.closesAtMinutes = 21 * 60;
    CHECK(at(9, 0).isEmpty());
    CHECK(at(8, 59) == text("1/0: 1"));
    CHECK(at(20, 59).isEmpty());
    CHECK(at(21, 0) == text("1/0: 1"));
    rules.signals.opensAtMinutes = 18 * 60; // a bar
    rules.signals.closesAtMinutes = 2 * 60;
    CHECK(at(23, 0).isEmpty());
    CHECK(at(1, 59).isEmpty());
    CHECK(at(2, 0) == text("1/0: 1"));
}

TEST_CASE("nothing stands out where there is nothing", "[signals]")
{
    CHECK(signalsOf({}, {}, defaultPolicy(currency())).empty());
    CHECK(signalsOf(onDays({0, 1, 2, 3}), {{kWang, 20, 4}}, defaultPolicy(currency())).empty());
}
