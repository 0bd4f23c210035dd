// SPDX-License-Identifier: GPL-3.0-or-later
// Every code has one name, and the names are those scripts rely on.
#include "core/base/error.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QSet>
#include <QStringList>

using namespace rd;
using namespace rd::test;

namespace
{
/// The names of the command line's contract, in the order of the enumeration.
const QStringList kContract =
    text("usage over_return over_settlement not_received not_approved not_accepted not_outstanding "
         "already_closed outside_window not_returnable tender_not_allowed needs_manager "
         "needs_second_person bad_amount bad_quantity unknown_reason missing_field ambiguous_receipt "
         "operation_conflict policy_invalid import_invalid not_allowed wrong_pin locked_out "
         "login_required not_found stale busy damaged tampered not_a_store newer_version disk_full "
         "no_permission file_missing file_exists key_missing result_unknown")
        .split(QLatin1Char(' '));
}

TEST_CASE("every code has the name of the contract, and back", "[base]")
{
    const int last = static_cast<int>(ErrorCode::ResultUnknown);
    REQUIRE(kContract.size() == last + 1);
    for (int i = 0; i <= last; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        CHECK(errorName(code) == kContract.at(i));
        CHECK(errorFromName(kContract.at(i)) == code);
    }
    CHECK(QSet<QString>(kContract.begin(), kContract.end()).size() == kContract.size());
}

TEST_CASE("an unknown name is no code", "[base]")
{
    CHECK_FALSE(errorFromName(u"over_returns"));
    CHECK_FALSE(errorFromName(u"OVER_RETURN"));
    CHECK_FALSE(errorFromName(u""));
}
