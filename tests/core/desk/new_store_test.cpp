// SPDX-License-Identifier: GPL-3.0-or-later
// Making a store, and opening it for reading and for writing.
#include "core/desk/write_queue.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Folder {
    QTemporaryDir folder;
    FrozenClock clock{*UtcTime::parse(u"2026-11-22T02:00:00Z"_s)};

    Folder() { qputenv("RETURNDESK_KEY_DIR", folder.filePath(u"keys"_s).toUtf8()); }
    [[nodiscard]] QString path() const { return folder.filePath(u"a/b/store.sqlite"_s); }
    [[nodiscard]] NewStore store() const
    {
        NewStore store;
        store.path = path();
        store.name = u"Corner"_s;
        store.managerLogin = u"hao"_s;
        store.pin = u"246810"_s;
        return store;
    }
};

/// Lets queued calls come for a moment.
void letCallsCome()
{
    QEventLoop loop;
    QTimer::singleShot(10, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Lets queued calls come until the condition holds; false when they do not.
bool until(const std::function<bool()> &holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds() && timer.elapsed() < 30'000) {
        letCallsCome();
    }
    return holds();
}
}

TEST_CASE("a new store has its facts, its rules and its manager", "[desk]")
{
    Folder folder;
    NewStore wanted = folder.store();
    wanted.currency = u"KWD"_s;
    wanted.timeZone = u"Asia/Kuwait"_s;
    REQUIRE(DeskWriter::createStore(wanted, folder.clock));
    const auto reader = DeskReader::open(folder.path(), folder.clock);
    REQUIRE(reader);
    CHECK((*reader)->facts().name == u"Corner"_s);
    CHECK((*reader)->facts().currency.digits() == 3);
    CHECK((*reader)->facts().timeZone == u"Asia/Kuwait"_s);
    CHECK((*reader)->facts().uuid.size() >= 32);
    CHECK((*reader)->policy()->windowDays == 30);
    REQUIRE((*reader)->staff()->size() == 1);
    CHECK((*reader)->staff()->front().login == u"hao"_s);
    CHECK((*reader)->staff()->front().name == u"hao"_s); // no name given
    CHECK((*reader)->staff()->front().roles == RoleSet{Role::Manager});
    CHECK((*reader)->verify()->isOk());
    const auto writer = DeskWriter::open(folder.path(), folder.clock);
    REQUIRE(writer);
    CHECK((*writer)->login(u"HAO"_s, u"246810"_s, LoginKind::Window));
}

TEST_CASE("facts that cannot be make no store and no file", "[desk]")
{
    Folder folder;
    const std::vector<std::pair<const char *, std::function<void(NewStore &)>>> faults{
        {"store", [](NewStore &s) { s.name = u"  "_s; }},
        {"currency", [](NewStore &s) { s.currency = u"XXY"_s; }},
        {"timezone", [](NewStore &s) { s.timeZone = u"Asia/Nowhere"_s; }},
        {"login", [](NewStore &s) { s.managerLogin = u"two words"_s; }},
        {"login", [](NewStore &s) { s.managerLogin.clear(); }},
        {"pin", [](NewStore &s) { s.pin = u"12345"_s; }},
        {"pin", [](NewStore &s) { s.pin = u"1234567890123"_s; }},
        {"pin", [](NewStore &s) { s.pin = u"12345a"_s; }},
        {"pin", [](NewStore &s) { s.pin = u"１２３４５６"_s; }},
        {"password", [](NewStore &s) { s.password = u"too short"_s; }},
    };
    for (const auto &[field, make] : faults) {
        NewStore faulty = folder.store();
        make(faulty);
        const Error error = errorOf(DeskWriter::createStore(faulty, folder.clock));
        INFO(field);
        CHECK(error.code == ErrorCode::MissingField);
        CHECK(error.details.value("field"_L1).toString() == QString::fromLatin1(field));
        CHECK_FALSE(QFile::exists(folder.path()));
    }
    REQUIRE(DeskWriter::createStore(folder.store(), folder.clock));
    CHECK(errorOf(DeskWriter::createStore(folder.store(), folder.clock)).code == ErrorCode::FileExists);
}

TEST_CASE("opening what is not there says so, and opening makes nothing", "[desk]")
{
    Folder folder;
    CHECK(errorOf(DeskReader::open(folder.path(), folder.clock)).code == ErrorCode::FileMissing);
    CHECK(errorOf(DeskWriter::open(folder.path(), folder.clock)).code == ErrorCode::FileMissing);
    CHECK_FALSE(QFile::exists(folder.path()));
}

TEST_CASE("a manager's password, once set, is asked for where people, rules and keys change", "[desk]")
{
    Folder folder;
    NewStore wanted = folder.store();
    wanted.password = u"correct horse"_s;
    REQUIRE(DeskWriter::createStore(wanted, folder.clock));
    const auto writer = DeskWriter::open(folder.path(), folder.clock);
    REQUIRE(writer);
    Call call{*(*writer)->login(u"hao"_s, u"246810"_s, LoginKind::CommandLine), {}, {}};
    const NewStaff li{u"li"_s, u"Li"_s, {Role::Counter}, u"246810"_s, {}};
    call.password = u"wrong horse!"_s; // few tries only: they are counted as those at a PIN
    const Error error = errorOf((*writer)->addStaff(call, li));
    CHECK(error.code == ErrorCode::WrongPin);
    CHECK(error.details.value("problem"_L1).toString() == u"wrong_password"_s);
    call.password.clear();
    const Error missing = errorOf((*writer)->setPolicy(call, {}));
    CHECK(missing.code == ErrorCode::WrongPin);
    CHECK(missing.details.value("problem"_L1).toString() == u"password"_s);
    CHECK(errorOf((*writer)->exportKey(call, folder.folder.filePath(u"k"_s))).code == ErrorCode::WrongPin);
    call.password = wanted.password;
    CHECK((*writer)->addStaff(call, li));
    Sale sale;
    sale.receipt = u"1"_s;
    sale.storeDay = BusinessDate::parse(u"2026-11-21"_s);
    sale.lines.resize(1);
    sale.lines[0].name = u"A"_s;
    sale.lines[0].quantity = Quantity::units(1);
    call.password.clear();
    CHECK((*writer)->addSale(call, sale)); // daily work asks for none
}

TEST_CASE("the window's queue runs writes in order and answers where they came from", "[desk]")
{
    StoreFixture store;
    store.sell(u"0042"_s, {{u"3"_s, u"30.00"_s}});
    const Call li = store.as(u"li"_s);
    QObject context;
    std::optional<Result<void>> opened;
    std::vector<QString> numbers;
    {
        WriteQueue queue(store.path(), store.clock(), &context, [&](Result<void> result) { opened = result; });
        for (int i = 0; i < 3; ++i) {
            queue.post<Answer>(
                [&](DeskWriter &desk) { return desk.logReturn(li, StoreFixture::request(u"0042"_s, 1, u"1"_s)); },
                &context, [&](Result<Answer> answer) { numbers.push_back(answer ? answer->number : QString()); });
        }
        {
            QObject gone;
            queue.post<Answer>([&](DeskWriter &desk) { return desk.act(li, u"R-1"_s, Chase{}); }, &gone,
                               [&](Result<Answer>) { FAIL("nobody waits for this any more"); });
        }
        REQUIRE(until([&] { return numbers.size() == 3; }));
    }
    letCallsCome();
    REQUIRE(opened);
    CHECK(opened->has_value());
    CHECK(std::is_sorted(numbers.begin(), numbers.end()));
    CHECK(numbers.front() == u"R-20261122-0001"_s);
}

TEST_CASE("a queue on a file that is no store answers with the reason", "[desk]")
{
    Folder folder;
    QObject context;
    std::optional<ErrorCode> opened;
    std::optional<ErrorCode> answered;
    WriteQueue queue(folder.path(), folder.clock, &context,
                     [&](Result<void> result) { opened = result ? std::nullopt : std::optional(result.error().code); });
    queue.post<Answer>([](DeskWriter &desk) { return desk.act({}, u"R-1"_s, Chase{}); }, &context,
                       [&](Result<Answer> answer) { answered = answer ? ErrorCode::Usage : answer.error().code; });
    REQUIRE(until([&] { return answered.has_value(); }));
    CHECK(opened == ErrorCode::FileMissing);
    CHECK(answered == ErrorCode::FileMissing);
}
