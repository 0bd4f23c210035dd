// SPDX-License-Identifier: GPL-3.0-or-later
// The digest of the morning and of the evening: to each reader once, and no faster than the channel may.
#include "tests/core/desk/message_desk.h"
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"

using namespace rd;
using namespace rd::test;
using Desk = rd::test::MessageDesk;

TEST_CASE("a digest goes to each of its readers once, in the morning and in the evening", "[digest]")
{
    Desk desk;
    desk.log(QString()); // its customer is told nothing
    desk.setDigest(u"mail"_s, {u"boss@example.com"_s, u"owner@example.com"_s});
    std::vector<Outgoing> sent;
    desk.goTo(30, 8);
    CHECK(desk.sendDigests(sent) == 0);
    CHECK_FALSE(desk.store.reader().nextSendAt().value());
    desk.goTo(0, 9);
    CHECK(desk.store.reader().nextSendAt().value() == desk.store.clock().now());
    CHECK(desk.sendDigests(sent) == 2);
    REQUIRE(sent.size() == 2);
    CHECK(sent[0].to == u"boss@example.com"_s);
    CHECK(sent[1].to == u"owner@example.com"_s);
    CHECK(sent[0].subject == u"morning"_s);
    CHECK(sent[0].text == u"en late 1"_s);
    CHECK(sent[0].mayBeCut);
    CHECK(sent[0].key != sent[1].key);
    CHECK(desk.sendDigests(sent) == 0);
    CHECK(desk.store.reader().lastDigest().value()->isSent());
    desk.goTo(0, 21);
    CHECK(desk.sendDigests(sent) == 2);
    CHECK(sent.back().subject == u"evening"_s);
    CHECK(desk.store.reader().lastDigest().value()->part == u"evening"_s);
    desk.goTo(1, 10);
    CHECK(desk.sendDigests(sent) == 2);
    CHECK(sent.back().subject == u"morning"_s);
    CHECK(sent.size() == 6);
    CHECK(desk.isSound());
}

TEST_CASE("a digest that no server takes is tried again with its key, and a channel set up wrongly waits", "[digest]")
{
    Desk desk;
    desk.setDigest(u"group"_s, {});
    std::vector<Outgoing> sent;
    desk.goTo(1, 10);
    SECTION("later")
    {
        desk.answer = {SendOutcome::Later, SendCode::ConnectFailed, {}, 0, {}};
        CHECK(desk.sendDigests(sent) == 0);
        CHECK(desk.sendDigests(sent) == 0); // not at once
        CHECK(sent.size() == 1);
        CHECK_FALSE(desk.store.reader().lastDigest().value()->isSent());
        CHECK(desk.store.reader().lastDigest().value()->code == u"connect_failed"_s);
        desk.store.clock().advanceMs(60'000);
        CHECK(desk.sendDigests(sent) == 0);
        CHECK(desk.store.reader().lastDigest().value()->tries == 2);
        CHECK(desk.store.reader().lastDigest().value()->nextAt == desk.store.clock().now().plusMinutes(5));
        desk.store.clock().advanceMs(5 * 60'000);
        desk.answer = {SendOutcome::Sent, SendCode::Sent, {}, 0, {}};
        CHECK(desk.sendDigests(sent) == 1);
        CHECK(sent[0].key == sent[2].key);
        CHECK(sent[2].to.isEmpty());
        CHECK(desk.store.reader().lastDigest().value()->isSent());
    }
    SECTION("stopped")
    {
        desk.answer = {SendOutcome::Stopped, SendCode::NotSetUp, {}, 0, {}};
        CHECK(desk.sendDigests(sent) == 0);
        CHECK(desk.store.reader().lastDigest().value()->tries == 0); // nobody was asked
        desk.store.clock().advanceMs(3'600'000);
        CHECK(desk.sendDigests(sent) == 0);
        CHECK(sent.size() == 1);
        REQUIRE(desk.store.writer().retryChannel(desk.store.as(u"hao"_s), u"group"_s));
        desk.answer = {SendOutcome::Sent, SendCode::Sent, {}, 0, {}};
        CHECK(desk.sendDigests(sent) == 1);
    }
}

TEST_CASE("what a server took but nobody noted goes again with its key", "[digest]")
{
    Desk desk;
    desk.setDigest(u"mail"_s, {u"boss@example.com"_s});
    std::vector<Outgoing> sent;
    desk.goTo(1, 10);
    CHECK(desk.sendDigests(sent) == 1);
    RawFile(desk.store.path()).must(u"DELETE FROM digest_sending"_s);
    CHECK(desk.sendDigests(sent) == 1);
    CHECK(sent[0].key == sent[1].key);
    desk.goTo(0, 21);
    CHECK(desk.sendDigests(sent) == 1);
    CHECK(sent[2].key != sent[0].key);
    desk.goTo(1, 10);
    CHECK(desk.sendDigests(sent) == 1);
    CHECK(sent[3].key != sent[0].key);
    Desk other; // one reader of two stores
    other.setDigest(u"mail"_s, {u"boss@example.com"_s});
    other.goTo(1, 10);
    CHECK(other.sendDigests(sent) == 1);
    CHECK(sent[4].key != sent[0].key);
}

TEST_CASE("digests go no faster than the channel allows, and no further than a server is there", "[digest]")
{
    Desk desk;
    desk.setDigest(u"mail"_s, {u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s});
    std::vector<Outgoing> sent;
    desk.goTo(1, 10);
    SECTION("so many a minute")
    {
        desk.setPerMinute(2);
        CHECK(desk.sendDigests(sent) == 2);
        desk.store.clock().advanceMs(61'000);
        CHECK(desk.sendDigests(sent) == 1);
    }
    SECTION("none once the program ends")
    {
        desk.stop = true;
        CHECK(desk.sendDigests(sent) == 0);
        CHECK(sent.empty());
    }
    SECTION("nobody answers")
    {
        desk.answer = {SendOutcome::Later, SendCode::ConnectFailed, {}, 0, {}};
        CHECK(desk.sendDigests(sent) == 0);
        CHECK(sent.size() == 1);
    }
    SECTION("the channel is stopped, which the round says")
    {
        desk.answer = {SendOutcome::Stopped, SendCode::NotSetUp, {}, 0, {}};
        CHECK(desk.digestRound(sent).stopped == 1);
        CHECK(sent.size() == 1);
    }
    SECTION("one that was given up is told before one that is tried again")
    {
        desk.setPerMinute(1);
        desk.answer = {SendOutcome::Refused, SendCode::BadAddress, {}, 0, {}};
        CHECK(desk.digestRound(sent).givenUp == 1);
        desk.store.clock().advanceMs(61'000);
        desk.answer = {SendOutcome::Later, SendCode::TryLater, {}, 0, {}};
        CHECK(desk.digestRound(sent).again == 1);
        CHECK(desk.store.reader().lastDigest().value()->code == u"bad_address"_s);
    }
    SECTION("one that a reader did not get is told before those that went")
    {
        desk.answer = {SendOutcome::Refused, SendCode::BadAddress, {}, 0, {}};
        desk.setPerMinute(1);
        CHECK(desk.digestRound(sent).givenUp == 1);
        desk.store.clock().advanceMs(61'000);
        desk.answer = {SendOutcome::Sent, SendCode::Sent, {}, 0, {}};
        CHECK(desk.sendDigests(sent) == 1);
        CHECK(desk.store.reader().lastDigest().value()->code == u"bad_address"_s);
    }
}

TEST_CASE("a store that is open past midnight gets the evening's digest after midnight, of the day that ends",
          "[digest]")
{
    Desk desk;
    desk.setRule(u"day_starts_at"_s, u"04:00"_s);
    desk.setRule(u"digest"_s, QJsonObject{{u"channel"_s, u"group"_s},
                                          {u"language"_s, u"zh_CN"_s},
                                          {u"morning_at"_s, u"09:00"_s},
                                          {u"evening_at"_s, u"01:30"_s}});
    std::vector<Outgoing> sent;
    desk.goTo(1, 10);
    const BusinessDate day = desk.store.reader().today();
    CHECK(desk.sendDigests(sent) == 1);
    CHECK(sent.back().subject == u"morning"_s);
    CHECK(sent.back().text.startsWith(u"zh_CN"_s));
    desk.goTo(1, 1); // the morning's was sent
    CHECK(desk.sendDigests(sent) == 0);
    desk.goTo(0, 2);
    CHECK(desk.sendDigests(sent) == 1);
    CHECK(sent.back().subject == u"evening"_s);
    CHECK(desk.store.reader().lastDigest().value()->day == day);
    desk.goTo(0, 4); // nothing was done yet
    CHECK(desk.sendDigests(sent) == 0);
    desk.goTo(0, 9);
    CHECK(desk.sendDigests(sent) == 1);
    CHECK(sent.back().subject == u"morning"_s);
    CHECK(desk.store.reader().lastDigest().value()->day == day.plusDays(1));
}

TEST_CASE("a digest without a language has that of the messages", "[digest]")
{
    Desk desk;
    desk.setRule(u"digest"_s, QJsonObject{{u"channel"_s, u"group"_s}, {u"morning_at"_s, u"09:00"_s}});
    std::vector<Outgoing> sent;
    desk.goTo(1, 10);
    REQUIRE(desk.sendDigests(sent) == 1);
    CHECK(sent.back().text.startsWith(u"en"_s));
}

TEST_CASE("what was missed in the morning is not sent in the evening, nor the next day", "[digest]")
{
    Desk desk;
    desk.setDigest(u"group"_s, {});
    std::vector<Outgoing> sent;
    desk.goTo(1, 22);
    CHECK(desk.sendDigests(sent) == 1);
    CHECK(sent[0].subject == u"evening"_s);
    desk.goTo(3, 8);
    CHECK(desk.sendDigests(sent) == 0);
}

TEST_CASE("digests and messages of the last minute count together on one channel", "[digest]")
{
    Desk desk;
    desk.setDigest(u"mail"_s, {u"a@example.com"_s, u"b@example.com"_s, u"c@example.com"_s});
    desk.setPerMinute(2);
    std::vector<Outgoing> sent;
    desk.goTo(1, 10);
    CHECK(desk.sendDigests(sent) == 2);
    CHECK(desk.sendDigests(sent) == 0); // within the minute
    (void)desk.log();
    CHECK(desk.send().sent == 0);
    desk.store.clock().advanceMs(61'000);
    CHECK(desk.send().sent == 1);
    CHECK(desk.sendDigests(sent) == 1);
}

TEST_CASE("while nobody answers the other readers rest, too", "[digest]")
{
    Desk desk;
    desk.setDigest(u"mail"_s, {u"a@example.com"_s, u"b@example.com"_s});
    std::vector<Outgoing> sent;
    desk.goTo(1, 10);
    desk.answer = {SendOutcome::Later, SendCode::ConnectFailed, {}, 0, {}};
    CHECK(desk.sendDigests(sent) == 0);
    CHECK(desk.sendDigests(sent) == 0);
    CHECK(sent.size() == 1);
    desk.store.clock().advanceMs(60'000);
    desk.answer = {SendOutcome::Sent, SendCode::Sent, {}, 0, {}};
    CHECK(desk.sendDigests(sent) == 2);
    CHECK(sent[1].to != sent[2].to);
}
