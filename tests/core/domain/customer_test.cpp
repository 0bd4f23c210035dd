// SPDX-License-Identifier: GPL-3.0-or-later
// Phone numbers as people type them.
#include "core/domain/customer.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
QString e164(const char *raw, const char *region = "CN")
{
    return Phone::read(text(raw), text(region)).e164;
}
}

TEST_CASE("one number has one international form, however it is typed", "[domain]")
{
    for (const char *raw : {"13800138000", "138 0013 8000", "138-0013-8000", "+86 138 0013 8000", "0086 13800138000",
                            "１３８００１３８０００", " 13800138000\t"}) {
        INFO(raw);
        CHECK(e164(raw) == text("+8613800138000"));
    }
    CHECK(e164("010-65529988") == text("+861065529988"));
    CHECK(e164("030 123456", "DE") == text("+4930123456"));
    CHECK(e164("+1 212 555 2368", "CN") == text("+12125552368"));
}

TEST_CASE("an odd number keeps its raw form and its digits", "[domain]")
{
    const Phone odd = Phone::read(text(" ext. 12-34 "), text("CN"));
    CHECK(odd.raw == text("ext. 12-34"));
    CHECK(odd.digits == text("1234"));
    CHECK(odd.e164.isEmpty());
    for (const char *raw : {"", "abc", "12345", "138001380001234567"}) {
        INFO(raw);
        CHECK(e164(raw).isEmpty());
    }
    CHECK(Phone::read(QString(), text("CN")).isEmpty());
    CHECK_FALSE(odd.isEmpty());
}

TEST_CASE("a masked number shows its first three and last four digits only", "[domain]")
{
    const auto masked = [](const char *raw) { return Phone::read(text(raw), text("CN")).masked(); };
    CHECK(masked("13800138000") == text("138****8000"));
    CHECK(masked("+86 138 0013 8000") == text("138****8000"));
    CHECK(masked("6552998") == text("****98"));
    CHECK(masked("65529988") == text("655****9988"));
    CHECK(masked("").isEmpty());
}

TEST_CASE("a customer is somebody when anything is known", "[domain]")
{
    CHECK(Customer().isEmpty());
    Customer named;
    named.name = text("Li");
    CHECK_FALSE(named.isEmpty());
    Customer called;
    called.phone = Phone::read(text("13800138000"), text("CN"));
    CHECK_FALSE(called.isEmpty());
    Customer numbered;
    numbered.externalId = text("17850");
    CHECK_FALSE(numbered.isEmpty());
}
