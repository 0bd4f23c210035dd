// SPDX-License-Identifier: GPL-3.0-or-later
// The last second of the return window, in the store's own time, across both changes of the clock.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A store in Berlin with a sale of one day, and the default window of 30 days.
class BerlinStore final
{
public:
    explicit BerlinStore(const QString &saleDay) : m_clock(at(saleDay + u"T10:00:00Z"_s))
    {
        qputenv("RETURNDESK_KEY_DIR", m_folder.filePath(u"keys"_s).toUtf8());
        NewStore store;
        store.path = m_folder.filePath(u"store.sqlite"_s);
        store.name = u"Laden"_s;
        store.currency = u"EUR"_s;
        store.timeZone = u"Europe/Berlin"_s;
        store.managerLogin = u"hao"_s;
        store.pin = u"246810"_s;
        REQUIRE(DeskWriter::createStore(store, m_clock));
        auto writer = DeskWriter::open(store.path, m_clock);
        REQUIRE(writer);
        const auto session = (*writer)->login(u"hao"_s, u"246810"_s, LoginKind::CommandLine);
        REQUIRE(session);
        Sale sale;
        sale.receipt = u"0042"_s;
        sale.storeDay = BusinessDate::parse(saleDay);
        SaleLine line;
        line.sku = u"LAMP"_s;
        line.quantity = Quantity::units(1);
        line.paid = Money::fromMinor(1000);
        sale.lines = {line};
        REQUIRE((*writer)->addSale({*session, {}, {}}, sale));
        m_path = store.path;
    }
    [[nodiscard]] VerdictResult verdictAt(const QString &moment)
    {
        m_clock.set(at(moment));
        const auto reader = DeskReader::open(m_path, m_clock);
        REQUIRE(reader);
        const auto check = (*reader)->check(StoreFixture::request(u"0042"_s, 1, u"1"_s, u"changed_mind"_s));
        REQUIRE(check);
        return check->verdict.result;
    }

private:
    static UtcTime at(const QString &text) { return *UtcTime::parse(text); }

    QTemporaryDir m_folder;
    FrozenClock m_clock;
    QString m_path;
};
}

TEST_CASE("the last day lasts until 23:59:59, in winter time after a sale in summer time")
{
    BerlinStore store(u"2026-09-26"_s); // the clock goes back on 25 October; the last day is the 26th
    CHECK(store.verdictAt(u"2026-10-26T22:59:59Z"_s) == VerdictResult::Approved);
    CHECK(store.verdictAt(u"2026-10-26T23:00:00Z"_s) == VerdictResult::DeniedUnlessOverridden);
}

TEST_CASE("the last day is itself the one of 23 hours")
{
    BerlinStore store(u"2026-02-27"_s); // the clock goes forward on 29 March, the last day
    CHECK(store.verdictAt(u"2026-03-28T23:00:00Z"_s) == VerdictResult::Approved);
    CHECK(store.verdictAt(u"2026-03-29T21:59:59Z"_s) == VerdictResult::Approved);
    CHECK(store.verdictAt(u"2026-03-29T22:00:00Z"_s) == VerdictResult::DeniedUnlessOverridden);
}

TEST_CASE("the last day is itself the one of 25 hours")
{
    BerlinStore store(u"2026-09-25"_s); // the last day is 25 October
    CHECK(store.verdictAt(u"2026-10-25T22:59:59Z"_s) == VerdictResult::Approved);
    CHECK(store.verdictAt(u"2026-10-25T23:00:00Z"_s) == VerdictResult::DeniedUnlessOverridden);
}
