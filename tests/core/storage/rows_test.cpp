// SPDX-License-Identifier: GPL-3.0-or-later
// What is written comes back as it was: sales, customers, people, rules, returns, operations, counters.
#include "core/base/exceptions.h"
#include "core/storage/customer_repository.h"
#include "core/storage/drafts.h"
#include "core/storage/history.h"
#include "core/storage/numbers.h"
#include "core/storage/operation_log.h"
#include "core/storage/policy_repository.h"
#include "core/storage/rma_repository.h"
#include "core/storage/sale_repository.h"
#include "core/storage/staff_repository.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"
#include "core/storage/work_counts.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// The storage of a full store, without the desk.
struct Rows {
    FullStore full;
    std::unique_ptr<Store> store = Store::open(full.store.path(), OpenMode::ReadWrite);

    [[nodiscard]] Database &database() const { return store->database(); }
    /// Runs in a transaction with one entry of the history, and commits.
    template <typename Work> void write(Work work) const
    {
        WriteTransaction transaction(*store);
        transaction.setMoment(full.store.reader().now(), full.store.reader().today());
        work(transaction);
        transaction.record({EventAction::Noted, Actor::system(), {}, {}});
        transaction.commit();
    }
};

Sale sale()
{
    Sale sale;
    sale.source = u"till"_s;
    sale.receipt = u"0815"_s;
    sale.soldAt = UtcTime::parse(u"2026-11-20T03:04:05.678Z"_s);
    sale.storeDay = BusinessDate::parse(u"2026-11-20"_s);
    sale.paymentReference = u"4200001"_s;
    sale.tenders = {{u"cash"_s, Money::fromMinor(1000)}, {u"wechat"_s, std::nullopt}};
    sale.customer.source = u"till"_s;
    sale.customer.externalId = u"C-9"_s;
    sale.customer.name = u"王芳"_s;
    sale.customer.phone = Phone::read(u"138 0013 8000"_s, u"CN"_s);
    for (int i = 1; i <= 3; ++i) {
        SaleLine line;
        line.line = i;
        line.kind = i == 3 ? SaleLineKind::Adjustment : SaleLineKind::Goods;
        line.sku = u"S-%1"_s.arg(i);
        line.name = u"Artikel “%1”"_s.arg(i);
        line.quantity = Quantity::fromThousandths(i == 2 ? 455 : 1000);
        line.unit = i == 2 ? u"kg"_s : QString();
        line.paid = Money::fromMinor(i == 3 ? -500 : 999 * i);
        line.tax = Money::fromMinor(11 * i);
        line.serial = i == 1 ? u"SN-1"_s : QString();
        line.category = u"kitchen"_s;
        sale.lines.push_back(line);
    }
    return sale;
}
}

TEST_CASE("a sale comes back with its lines, tenders and customer", "[storage]")
{
    const Rows rows;
    Sale written = sale();
    rows.write([&](WriteTransaction &transaction) { insertSale(transaction, written); });
    REQUIRE(written.id.isValid());
    const auto read = loadSale(rows.database(), written.id);
    REQUIRE(read);
    CHECK(read->receipt == written.receipt);
    CHECK(read->source == written.source);
    CHECK(read->soldAt == written.soldAt);
    CHECK(read->storeDay == written.storeDay);
    CHECK(read->paymentReference == written.paymentReference);
    CHECK_FALSE(read->isTyped);
    REQUIRE(read->tenders.size() == 2);
    CHECK(read->tenders[0].amount == Money::fromMinor(1000));
    CHECK_FALSE(read->tenders[1].amount.has_value());
    CHECK(read->customer.name == u"王芳"_s);
    CHECK(read->customer.externalId == u"C-9"_s);
    CHECK(read->customer.phone.e164 == u"+8613800138000"_s);
    REQUIRE(read->lines.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        CHECK(read->lines[i] == written.lines[i]);
    }
    CHECK_FALSE(loadSale(rows.database(), SaleId(99999)));
}

TEST_CASE("a sale is known by source, receipt and day, and by what it says", "[storage]")
{
    const Rows rows;
    Sale written = sale();
    rows.write([&](WriteTransaction &transaction) { insertSale(transaction, written); });
    const auto known = findSale(rows.database(), u"till"_s, u"0815"_s, written.storeDay);
    REQUIRE(known);
    CHECK(known->id == written.id);
    CHECK(known->content == contentOf(written));
    CHECK_FALSE(findSale(rows.database(), u"other"_s, u"0815"_s, written.storeDay));
    CHECK_FALSE(findSale(rows.database(), u"till"_s, u"815"_s, written.storeDay));
    CHECK_FALSE(findSale(rows.database(), u"till"_s, u"0815"_s, written.storeDay->plusDays(1)));
    Sale other = sale();
    other.customer.name = u"somebody else"_s;
    CHECK(contentOf(other) == contentOf(written));
    other.lines[1].paid = Money::fromMinor(1);
    CHECK(contentOf(other) != contentOf(written));
    CHECK(salesOfReceipt(rows.database(), u"0815"_s, {}).size() == 1);
    CHECK(salesOfPayment(rows.database(), u"till"_s, u"4200001"_s) == std::vector<SaleId>{written.id});
    CHECK(articleName(rows.database(), u"S-1"_s) == u"Artikel “1”"_s);
    CHECK_FALSE(articleName(rows.database(), u"S-9"_s));
}

TEST_CASE("customers are the same by external id or by phone, and nothing else merges them", "[storage]")
{
    const Rows rows;
    const auto idOf = [&](const QString &source, const QString &external, const QString &name, const QString &phone) {
        CustomerId id;
        rows.write([&](WriteTransaction &transaction) {
            Customer customer;
            customer.source = source;
            customer.externalId = external;
            customer.name = name;
            customer.phone = Phone::read(phone, u"CN"_s);
            id = customerFor(transaction.database(), customer);
        });
        return id;
    };
    const CustomerId first = idOf(u"till"_s, u"1"_s, u"Li"_s, u"13911112222"_s);
    CHECK(idOf(u"till"_s, u"1"_s, u"Li Wei"_s, u""_s) == first);
    CHECK(idOf(u"till"_s, u"2"_s, u"Li"_s, u""_s) != first);
    CHECK(idOf(u"shop"_s, u"1"_s, u"Li"_s, u""_s) != first);
    CHECK(idOf(u"till"_s, u"3"_s, u"Li"_s, u"139 1111 2222"_s) != first); // another external id
    const CustomerId byPhone = idOf(u""_s, u""_s, u"Wang"_s, u"13700001111"_s);
    CHECK(idOf(u""_s, u""_s, u"Wang Fang"_s, u"+86 137 0000 1111"_s) == byPhone);
    CHECK(customerOfPhone(rows.database(), u"+8613700001111"_s) == byPhone);
    CHECK_FALSE(customerOfPhone(rows.database(), u"+861"_s));
    CHECK_FALSE(idOf(u""_s, u""_s, u""_s, u""_s).isValid());
    CHECK(loadCustomer(rows.database(), first).externalId == u"1"_s);
}

TEST_CASE("people come back with their roles, whatever the case of the login", "[storage]")
{
    const Rows rows;
    StaffRecord written{{{}, u"Zhou"_s, u"Zhou Min"_s, {Role::Counter, Role::Cashier}, false, false},
                        {u"hash"_s, u"other hash"_s}};
    rows.write([&](WriteTransaction &transaction) { written.staff.id = insertStaff(transaction, written); });
    const auto read = findStaff(rows.database(), u"zHOU"_s);
    REQUIRE(read);
    CHECK(read->staff == written.staff);
    CHECK(read->secrets.pinHash == u"hash"_s);
    CHECK(read->secrets.passwordHash == u"other hash"_s);
    written.staff.isDisabled = true;
    written.staff.isLocked = true;
    written.secrets.passwordHash.clear();
    rows.write([&](WriteTransaction &transaction) { updateStaff(transaction, written); });
    const auto changed = findStaff(rows.database(), written.staff.id);
    REQUIRE(changed);
    CHECK(changed->staff == written.staff);
    CHECK(changed->secrets.passwordHash.isEmpty());
    CHECK_FALSE(findStaff(rows.database(), u"nobody"_s));
    CHECK(allStaff(rows.database()).size() == 7);
}

TEST_CASE("wrong tries and their wait come back", "[storage]")
{
    const Rows rows;
    const StaffId li = findStaff(rows.database(), u"li"_s)->staff.id;
    const PinTries tries{7, UtcTime::fromMs(1000), UtcTime::fromMs(301'000), u"boot"_s, 555};
    {
        WriteTransaction transaction(*rows.store);
        savePinTries(transaction, li, tries);
        transaction.commit();
    }
    const PinTries read = pinTries(rows.database(), li);
    CHECK(read.failures == 7);
    CHECK(read.waitFrom == tries.waitFrom);
    CHECK(read.waitUntil == tries.waitUntil);
    CHECK(read.bootId == u"boot"_s);
    CHECK(read.bootUntilMs == 555);
    CHECK(pinTries(rows.database(), findStaff(rows.database(), u"na"_s)->staff.id).failures == 0);
}

TEST_CASE("every return comes back as it was saved, part by part", "[storage]")
{
    const Rows rows;
    for (const QString &number :
         {rows.full.paid, rows.full.sent, rows.full.countersign, rows.full.review, rows.full.handedBack}) {
        const auto id = findReturn(rows.database(), number);
        REQUIRE(id);
        const ReturnCase read = *loadReturn(rows.database(), *id);
        CHECK(read.rma.number == number);
        ReturnCase saved;
        rows.write([&](WriteTransaction &transaction) {
            const UtcTime now = rows.full.store.reader().now();
            transaction.setMoment(now, rows.full.store.reader().today(),
                                  [now](BusinessMonth) { return now.plusMinutes(30LL * 24 * 60); });
            ReturnCase next = read;
            next.rma.chasers += 1;
            saved = saveReturn(transaction, read, next);
        });
        CHECK(saved.rma.version == read.rma.version + 1);
        CHECK(*loadReturn(rows.database(), *id) == saved);
    }
    CHECK_FALSE(findReturn(rows.database(), u"R-1"_s));
    CHECK_FALSE(loadReturn(rows.database(), RmaId(999)));
}

TEST_CASE("rules come back version by version", "[storage]")
{
    const Rows rows;
    const PolicyVersion before = newestPolicyVersion(rows.database());
    rows.write([](WriteTransaction &transaction) {
        (void)insertPolicy(transaction, {{u"window_days"_s, 5}}, Actor::system());
    });
    const PolicyRecord now = currentPolicy(rows.database());
    CHECK(now.version.value() == before.value() + 1);
    CHECK(now.document.value("window_days"_L1).toInt() == 5);
    CHECK(now.by == -3);
    CHECK(policyVersions(rows.database()).size() == static_cast<size_t>(now.version.value()));
}

TEST_CASE("an operation comes back with its answer until that is too old", "[storage][I4]")
{
    const Rows rows;
    const QJsonObject answer{{u"number"_s, u"R-1"_s}, {u"names"_s, u"王芳"_s}};
    const QByteArray hash = argumentsHash(u"pay"_s, {{u"b"_s, 1}, {u"a"_s, 2}}, StaffId(3));
    CHECK(hash == argumentsHash(u"pay"_s, {{u"a"_s, 2}, {u"b"_s, 1}}, StaffId(3)));
    CHECK(hash != argumentsHash(u"fail"_s, {{u"a"_s, 2}, {u"b"_s, 1}}, StaffId(3)));
    CHECK(hash != argumentsHash(u"pay"_s, {{u"a"_s, 2}, {u"b"_s, 1}}, StaffId(4)));
    CHECK(hash != argumentsHash(u"pay"_s, {{u"a"_s, 2}}, StaffId(3)));
    rows.write([&](WriteTransaction &transaction) {
        storeAnswer(transaction, insertOperation(transaction, u"op"_s, hash, u"R-1"_s), answer);
    });
    const auto known = findOperation(rows.database(), u"op"_s);
    REQUIRE(known);
    CHECK(known->argsHash == hash);
    CHECK(known->number == u"R-1"_s);
    CHECK(known->answer == answer);
    CHECK_FALSE(findOperation(rows.database(), u"OP"_s));
}

TEST_CASE("numbers go on from where they were, each day from one, vouchers for ever", "[storage]")
{
    const Rows rows;
    const BusinessDate day = *BusinessDate::parse(u"2027-01-05"_s);
    QStringList numbers;
    qint64 voucher = 0;
    rows.write([&](WriteTransaction &transaction) {
        numbers = {nextReturnNumber(transaction.database(), day), nextReturnNumber(transaction.database(), day),
                   nextReturnNumber(transaction.database(), day.plusDays(1))};
        voucher = nextVoucher(transaction.database());
    });
    CHECK(numbers == QStringList{u"R-20270105-0001"_s, u"R-20270105-0002"_s, u"R-20270106-0001"_s});
    CHECK(voucher == 4);
    CHECK(voucherText(voucher) == u"P-000004"_s);
    CHECK(voucherText(1234567) == u"P-1234567"_s);
    { // taken and not used: the number is free again
        WriteTransaction transaction(*rows.store);
        CHECK(nextVoucher(transaction.database()) == 5);
    }
    rows.write([&](WriteTransaction &transaction) { CHECK(nextVoucher(transaction.database()) == 5); });
}

TEST_CASE("the history of a return comes back in order, and the chain's head tells its last entry", "[storage][I8]")
{
    const Rows rows;
    const auto id = findReturn(rows.database(), rows.full.review);
    const std::vector<HistoryEntry> history = historyOf(rows.database(), *id);
    REQUIRE(history.size() == 5);
    CHECK(history.front().action == EventAction::Logged);
    CHECK(history.back().action == EventAction::Held);
    CHECK(history.back().text == u"customer travels"_s);
    for (size_t i = 1; i < history.size(); ++i) {
        CHECK(history[i - 1].id < history[i].id);
        CHECK(history[i - 1].at <= history[i].at);
    }
    const ChainHead before = chainHead(rows.database());
    rows.write([](WriteTransaction &) {});
    const ChainHead after = chainHead(rows.database());
    CHECK(after.id == before.id + 1);
    CHECK(after.code != before.code);
}

TEST_CASE("an import that was cut off is remembered until it is done", "[storage]")
{
    const Rows rows;
    const size_t before = interruptedImports(rows.database()).size();
    rows.store->lock().lock();
    const qint64 import = beginImport(rows.database(), u"sales.csv"_s, u"till"_s, 541'909, UtcTime::fromMs(1));
    noteImport(rows.database(), import, 312'000, "running");
    const auto cut = interruptedImports(rows.database());
    REQUIRE(cut.size() == before + 1);
    CHECK(cut.back().file == u"sales.csv"_s);
    CHECK(cut.back().done == 312'000);
    CHECK(cut.back().total == 541'909);
    noteImport(rows.database(), import, 541'909, "done");
    rows.store->lock().unlock();
    CHECK(interruptedImports(rows.database()).size() == before);
}
