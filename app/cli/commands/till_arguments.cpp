// SPDX-License-Identifier: GPL-3.0-or-later
// Reading them, and the one way in which a decision is written.
#include "app/cli/commands/till_arguments.h"

#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

ArgumentSpec bookingArgument()
{
    return {u"BOOKING"_s, true};
}

Result<TillBookingId> bookingOf(const Invocation &invocation)
{
    return idArgument(invocation, bookingArgument().name).map([](qint64 id) { return TillBookingId(id); });
}

ArgumentSpec voucherArgument()
{
    return {u"VOUCHER"_s, true};
}

ArgumentSpec receiptArgument()
{
    return {u"RECEIPT"_s, true};
}

OptionSpec saleDayOption()
{
    return option(u"sale-day"_s, u"DAY"_s);
}

Result<GoodsPair> goodsPairOf(const Invocation &invocation)
{
    return dayOption(invocation, saleDayOption().name).map([&](std::optional<BusinessDate> day) {
        return GoodsPair{invocation.argument(voucherArgument().name), invocation.argument(receiptArgument().name), day};
    });
}

Result<Output> decided(const Invocation &invocation, StoreAccess &store, const Renderer &text,
                       const std::function<Result<Answer>(DeskWriter &, const Call &)> &decide)
{
    return writtenOutput(
        invocation, store, [&text](const StoreZone &) { return text; }, decide);
}
}
