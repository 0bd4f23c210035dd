// SPDX-License-Identifier: GPL-3.0-or-later
// Every write leaves its entry: who, when, what; also for people, rules, sales and keys, and whatever the clock does.
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/support/raw_file.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Trail {
    StoreFixture store;
    RawFile file{store.path()};

    /// "login action" of the entries since the last call; actors that are no people by their number.
    QStringList news()
    {
        QStringList entries;
        for (const QStringList &row : file.rows(
                 u"SELECT coalesce(s.login, e.actor), a.code, e.id FROM event AS e JOIN code_action AS a ON a.id = "
                 "e.action LEFT JOIN staff AS s ON s.id = e.actor WHERE e.id > %1 ORDER BY e.id"_s.arg(m_seen))) {
            entries.append(row.at(0) + ' '_L1 + row.at(1));
            m_seen = row.at(2).toLongLong();
        }
        return entries;
    }

private:
    qint64 m_seen = 0;
};
}

TEST_CASE("a new store begins its history with itself, its rules and its people", "[desk][I8]")
{
    Trail trail;
    CHECK(trail.news()
          == QStringList{u"-3 store_created"_s, u"-3 policy_set"_s, u"-3 staff_added"_s, u"hao staff_added"_s,
                         u"hao staff_added"_s, u"hao staff_added"_s, u"hao staff_added"_s});
}

TEST_CASE("what managers do to people, rules and the key is in the history", "[desk][I8]")
{
    Trail trail;
    (void)trail.news();
    DeskWriter &desk = trail.store.writer();
    const Call hao = trail.store.as(u"hao"_s);
    REQUIRE(desk.addStaff(hao, {u"new"_s, u"New"_s, {Role::Counter}, u"246810"_s, {}}));
    REQUIRE(desk.setPin(hao, u"new"_s, u"135791"_s));
    REQUIRE(desk.unlockStaff(hao, u"new"_s));
    REQUIRE(desk.disableStaff(hao, u"new"_s));
    REQUIRE(desk.setPolicy(hao, policyToJson(*trail.store.reader().policy(), trail.store.reader().facts().currency)));
    REQUIRE(desk.exportKey(hao, trail.store.folder() + u"/the.key"_s));
    CHECK(trail.news()
          == QStringList{u"hao staff_added"_s, u"hao pin_changed"_s, u"hao staff_unlocked"_s, u"hao staff_disabled"_s,
                         u"hao policy_set"_s, u"hao key_exported"_s});
    CHECK(errorOf(desk.exportKey(hao, trail.store.folder() + u"/the.key"_s)).code == ErrorCode::FileExists);
    CHECK(trail.news().isEmpty());
}

TEST_CASE("a window's session is in the history, a command's login is not", "[desk]")
{
    Trail trail;
    (void)trail.news();
    const auto session = trail.store.writer().login(u"li"_s, u"246810"_s, LoginKind::Window);
    REQUIRE(session);
    trail.store.writer().logout(*session);
    REQUIRE(trail.store.writer().login(u"li"_s, u"246810"_s, LoginKind::CommandLine));
    CHECK(trail.news() == QStringList{u"li session_opened"_s, u"li session_closed"_s});
    CHECK_FALSE(trail.store.writer().login(u"li"_s, u"000000"_s, LoginKind::CommandLine));
    CHECK(trail.news() == QStringList{u"-3 pin_failed"_s});
}

TEST_CASE("a clock that goes back does not make the history go back", "[desk][I8]")
{
    Trail trail;
    trail.store.sell(u"0042"_s, {{u"3"_s, u"30.00"_s}});
    trail.store.clock().advanceMinutes(60);
    const QString first = trail.store.log(StoreFixture::request(u"0042"_s, 1, u"1"_s));
    const UtcTime last = trail.store.show(first).returnCase.rma.openedAt;
    trail.store.clock().advanceMinutes(-1);
    const QString second = trail.store.log(StoreFixture::request(u"0042"_s, 1, u"1"_s));
    CHECK(trail.store.show(second).returnCase.rma.openedAt == last);
    trail.store.clock().advanceMinutes(6);
    REQUIRE(trail.store.writer().act(trail.store.as(u"li"_s), second, Chase{}));
    CHECK(trail.store.show(second).events.back().at == last.plusMinutes(5));
    CHECK(trail.file.number(u"SELECT count(*) FROM event AS a JOIN event AS b ON b.id = a.id + 1 WHERE b.at < a.at"_s)
          == 0);
    CHECK(trail.store.reader().verify()->isOk());
}

TEST_CASE("free texts are cleaned before they are kept", "[desk]")
{
    Trail trail;
    trail.store.sell(u"0042"_s, {{u"3"_s, u"30.00"_s}});
    LogRequest request = StoreFixture::request(u"0042"_s, 1, u"1"_s);
    request.contactName = u"  Zoe\u0301\u202e Li\x07 "_s;
    request.note = u"first line\nsecond\0 line"_s;
    const QString number = trail.store.log(request);
    const ReturnView view = trail.store.show(number);
    CHECK(view.returnCase.rma.contactName == u"Zo\u00e9 Li"_s);
    CHECK(view.events.front().text.contains(u"first line\nsecond"_s));
    CHECK_FALSE(view.events.front().text.contains(QChar(u'\0')));
    const auto note = trail.store.writer().act(trail.store.as(u"li"_s), number,
                                               AddNote{u"pays with 4111 1111 1111 1111"_s});
    CHECK(errorOf(note).code == ErrorCode::MissingField);
    CHECK(errorOf(note).details.value("problem"_L1).toString() == u"card_number"_s);
}

TEST_CASE("names and phones stand outside the history, so that a person can be erased", "[desk][I8]")
{
    FullStore full;
    RawFile file(full.store.path());
    for (const char *secret : {"Wang Fang", "13800138000", "in the box", "calls every day"}) {
        INFO(secret);
        CHECK(file.number(u"SELECT count(*) FROM event WHERE instr(payload, '%1') > 0"_s.arg(QLatin1String(secret)))
              == 0);
    }
    CHECK(file.number(u"SELECT count(*) FROM event_text WHERE text = 'calls every day'"_s) == 1);
    file.must(u"DELETE FROM event_text"_s);
    file.must(u"UPDATE rma_contact SET name = '', phone = ''"_s);
    const auto report = full.store.reader().verify();
    REQUIRE(report);
    for (const VerifyProblem &problem : report->problems) {
        INFO(problem.table.toStdString() << ' ' << problem.id.toStdString() << ' ' << problem.code.toStdString());
        CHECK(problem.table != u"event"_s);
        CHECK(problem.table != u"event_text"_s);
    }
}
