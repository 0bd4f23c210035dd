// SPDX-License-Identifier: GPL-3.0-or-later
// Channels: in order, tried again, at rest, stopped, and taken away.
#include "tests/core/desk/message_desk.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <algorithm>

using namespace rd;
using namespace rd::test;
using Desk = rd::test::MessageDesk;

TEST_CASE("what could not be sent waits longer each time, with the same key, and holds nobody else's")
{
    Desk desk;
    const QString stuck = desk.log();
    desk.answer = {SendOutcome::Later, SendCode::TryLater, u"451 busy"_s, 0, {}};
    CHECK(desk.send().again == 1);
    CHECK(desk.last(stuck).wait->code == u"try_later"_s);
    CHECK(desk.last(stuck).wait->answer == u"451 busy"_s);
    CHECK(desk.last(stuck).wait->nextAt == desk.store.clock().now().plusMinutes(1));
    desk.answer = {SendOutcome::Sent, SendCode::Sent, {}, 0, {}};
    const QString other = desk.log();
    CHECK(desk.send().sent == 1);
    CHECK(desk.last(other).state() == MessageState::Sent);
    CHECK(desk.last(stuck).state() == MessageState::Waiting);
    desk.store.clock().advanceMs(61'000);
    CHECK(desk.send().sent == 1);
    CHECK(desk.arrived.front().first == desk.arrived.back().first);
}

TEST_CASE("a later message of the same return never overtakes one that is stuck")
{
    Desk desk;
    const QString number = desk.log();
    desk.answer = {SendOutcome::Later, SendCode::TryLater, {}, 0, {}};
    desk.send();
    desk.act(u"li"_s, number, Receive{});
    desk.answer = {SendOutcome::Sent, SendCode::Sent, {}, 0, {}};
    CHECK(desk.send().sent == 0);
    desk.store.clock().advanceMs(61'000);
    CHECK(desk.send().sent == 2);
    CHECK(desk.arrived.back().second.contains(u"have arrived"_s));
}

TEST_CASE("a channel that is set up wrongly stops whole, and goes on when somebody says so")
{
    Desk desk;
    const QString number = desk.log();
    (void)desk.log();
    desk.answer = {SendOutcome::Stopped, SendCode::LoginDenied, u"535 wrong"_s, 0, {}};
    CHECK(desk.send().stopped == 1);
    CHECK(desk.arrived.size() == 1);
    desk.send();
    CHECK(desk.arrived.size() == 1);
    const auto channels = desk.store.reader().outbox(MessageState::Waiting, 10)->channels;
    CHECK(channels.front().stopCode == u"login_denied"_s);
    CHECK(desk.last(number).wait->tries == 0); // nobody was asked
    CHECK(channels.front().waiting == 2);
    desk.answer = {SendOutcome::Sent, SendCode::Sent, {}, 0, {}};
    CHECK(errorOf(desk.store.writer().retryChannel(desk.store.as(u"na"_s), u"mail"_s)).code == ErrorCode::NotAllowed);
    CHECK(errorOf(desk.store.writer().retryChannel(desk.store.as(u"li"_s), u"fax"_s)).code == ErrorCode::NotFound);
    REQUIRE(desk.store.writer().retryChannel(desk.store.as(u"li"_s), u"mail"_s));
    CHECK(desk.send().sent == 2);
    CHECK(desk.last(number).state() == MessageState::Sent);
}

TEST_CASE(
    "what waits for a channel that is taken away goes another way or none, as the history says; nobody else's rules are lost")
{
    Desk desk;
    const QString number = desk.log();
    const QString called = desk.log(u"call"_s);
    QJsonObject rules = policyToJson(desk.store.reader().policy().value(), desk.store.reader().facts().currency);
    QJsonObject messages = rules.value("messages"_L1).toObject();
    QJsonArray channels = messages.value("channels"_L1).toArray();
    channels.removeFirst();
    const auto goesOn = GENERATE(true, false);
    messages.insert(u"channels"_s, channels);
    messages.insert(u"default_channel"_s, goesOn ? QJsonValue(u"call"_s) : QJsonValue());
    rules.insert(u"messages"_s, messages);
    Call call = desk.store.as(u"hao"_s);
    call.expectVersion = 1;
    const Error stale = errorOf(desk.store.writer().setPolicy(call, rules));
    CHECK(stale.code == ErrorCode::Stale);
    CHECK(stale.details.value("expected_rules"_L1) == 1);
    CHECK(desk.last(number).state() == MessageState::Waiting);
    call = desk.store.as(u"hao"_s);
    call.expectVersion = stale.details.value("rules"_L1).toInteger();
    REQUIRE(desk.store.writer().setPolicy(call, rules));
    CHECK(desk.messages(number).front().end->code == u"channel_gone"_s);
    const std::vector<EventView> events = desk.store.show(number).events;
    const auto ended = std::ranges::find(events, EventAction::MessageEnded, &EventView::action);
    REQUIRE(ended != events.end());
    CHECK(ended->facts.value("code"_L1) == u"channel_gone"_s);
    CHECK(desk.messages(number).size() == (goesOn ? 2 : 1));
    CHECK((desk.last(number).state() == MessageState::Waiting) == goesOn);
    CHECK(desk.last(number).words.address == (goesOn ? u"13800138000"_s : u"zhou@example.com"_s));
    CHECK(desk.last(called).state() == MessageState::Waiting);
    CHECK(desk.isSound());
}

TEST_CASE("a channel that stopped goes on stopped under other rules, and begins anew once it was taken away")
{
    Desk desk;
    (void)desk.log();
    desk.answer = {SendOutcome::Stopped, SendCode::LoginDenied, {}, 0, {}};
    REQUIRE(desk.send().stopped == 1);
    const auto stopCode = [&desk] {
        return desk.store.reader().outbox(MessageState::Waiting, 10)->channels[0].stopCode;
    };
    desk.setPerMinute(30);
    CHECK(stopCode() == u"login_denied"_s);
    const QJsonArray before = desk.channels();
    QJsonArray without = before;
    without.removeFirst();
    desk.setChannels(without);
    desk.setChannels(before);
    CHECK(stopCode().isEmpty());
    desk.answer = {SendOutcome::Sent, SendCode::Sent, {}, 0, {}};
    (void)desk.log();
    CHECK(desk.send().sent == 1);
}

TEST_CASE("a channel sends no faster than it may")
{
    Desk desk;
    for (int i = 0; i < 3; ++i) {
        (void)desk.log();
    }
    desk.setPerMinute(2);
    CHECK(desk.send().sent == 2);
    CHECK(desk.send().sent == 0);
    desk.store.clock().advanceMs(30'000);
    CHECK(desk.send().sent == 0);
    desk.store.clock().advanceMs(31'000);
    CHECK(desk.send().sent == 1);
}

TEST_CASE("one try is enough where nobody answers, or the server wants to be left alone")
{
    Desk desk;
    (void)desk.log();
    (void)desk.log();
    const auto triedAfter = [&desk](SendCode code, int waitSeconds) {
        desk.answer = {SendOutcome::Later, code, {}, waitSeconds, {}};
        desk.arrived.clear();
        desk.send();
        desk.store.clock().advanceMs(3 * 3'600'000LL); // both are due again
        return desk.arrived.size();
    };
    for (const SendCode code : {SendCode::HostUnknown, SendCode::ConnectFailed, SendCode::TlsFailed, SendCode::Timeout,
                                SendCode::RateLimited}) {
        INFO(static_cast<int>(code));
        CHECK(triedAfter(code, 0) == 1);
    }
    CHECK(triedAfter(SendCode::TryLater, 30) == 1);
    CHECK(triedAfter(SendCode::TryLater, 0) == 2);
}

TEST_CASE("while nobody answers the others of the channel rest, and the round says until when")
{
    Desk desk;
    (void)desk.log();
    (void)desk.log();
    desk.answer = {SendOutcome::Later, SendCode::RateLimited, {}, 90, {}};
    const SendRound round = desk.send();
    CHECK(round.again == 1);
    CHECK(round.nextAt == desk.store.clock().now().plusMs(90'000));
    CHECK(desk.store.reader().nextSendAt().value() == round.nextAt);
    desk.store.clock().advanceMs(89'000);
    desk.send();
    CHECK(desk.arrived.size() == 1); // the other one, too, was due long ago
    desk.store.clock().advanceMs(1'000);
    desk.answer = {SendOutcome::Sent, SendCode::Sent, {}, 0, {}};
    CHECK(desk.send().sent == 2);
}

TEST_CASE("a message is tried once in a round, though its next try were due at once")
{
    Desk desk;
    (void)desk.log();
    auto sender = MessageSender::open(desk.store.path(), desk.store.clock()).value();
    int tries = 0;
    const auto send = [&](const MessageChannel &, const Outgoing &) {
        desk.store.clock().advanceMs(24 * 3'600'000LL); // a server that takes its time
        desk.stop = ++tries > 5;
        return SendResult{SendOutcome::Later, SendCode::TryLater, {}, 0, {}};
    };
    CHECK(sender->sendDue(send, desk.stop).value().again == 1);
    CHECK(tries == 1);
}

TEST_CASE("what stands behind another message of its return, or on a channel that stopped, is not due")
{
    Desk desk;
    const QString number = desk.log(u"mail"_s, true);
    desk.answer = {SendOutcome::Later, SendCode::TryLater, {}, 0, {}};
    const SendRound round = desk.send();
    desk.store.clock().advanceMs(1'000);
    Inspect inspect;
    inspect.units = {accepted(2)};
    desk.act(u"na"_s, number, inspect);
    REQUIRE(desk.messages(number).size() == 2);
    CHECK(desk.store.reader().nextSendAt().value() == round.nextAt);
    desk.store.clock().advanceMs(120'000);
    desk.answer = {SendOutcome::Stopped, SendCode::LoginDenied, {}, 0, {}};
    CHECK_FALSE(desk.send().nextAt);
    CHECK_FALSE(desk.store.reader().nextSendAt().value());
}

TEST_CASE("what failed within the minute counts for how fast a channel may be used, however much fails")
{
    Desk desk;
    desk.setPerMinute(60);
    for (int i = 0; i < 70; ++i) {
        (void)desk.log();
    }
    desk.answer = {SendOutcome::Refused, SendCode::AddressRefused, {}, 0, {}};
    CHECK(desk.send().givenUp == 60);
}

TEST_CASE("a channel that becomes another kind under its name is another channel")
{
    Desk desk(u"call"_s);
    const QString number = desk.log();
    desk.answer = {SendOutcome::Stopped, SendCode::LoginDenied, {}, 0, {}};
    REQUIRE(desk.send().stopped == 1);
    QJsonArray channels = desk.channels();
    channels.replace(0, QJsonObject{{u"code"_s, u"mail"_s}, {u"kind"_s, u"copy"_s}});
    desk.setChannels(channels);
    CHECK(desk.messages(number).front().end->code == u"channel_gone"_s);
    CHECK(desk.last(number).kind == ChannelKind::Copy);
    CHECK(desk.last(number).state() == MessageState::Waiting);
    CHECK(desk.store.reader().outbox(MessageState::Waiting, 10)->channels[0].stopCode.isEmpty());
    CHECK(desk.isSound());
}

TEST_CASE("what goes another way is a message of that moment and of the rules, and the history says both")
{
    Desk desk(u"call"_s);
    const QString number = desk.log();
    MessageRequest own;
    own.event = kWrittenByHand;
    own.text = u"Please call us."_s;
    REQUIRE(desk.store.writer().writeMessage(desk.store.as(u"lei"_s), number, own));
    desk.store.clock().advanceMs(3 * 24 * 3'600'000LL);
    QJsonArray channels = desk.channels();
    channels.removeFirst();
    desk.setChannels(channels);
    const OutboxMessage moved = desk.last(number);
    CHECK(moved.words.text == u"Please call us."_s);
    CHECK(moved.queuedAt == desk.store.clock().now());
    CHECK(moved.by.kind == Actor::Kind::Policy);
    std::vector<EventAction> said;
    for (const EventView &event : desk.store.show(number).events) {
        said.push_back(event.action);
    }
    CHECK(std::ranges::count(said, EventAction::MessageEnded) == 2);
    CHECK(std::ranges::count(said, EventAction::MessageAdded) == 3); // hers, and both that went on
    const ContactChoice silent{{}, u"en"_s, u"call"_s, true, {}};
    REQUIRE(desk.store.writer().setContact(desk.store.as(u"li"_s), number, silent));
    CHECK(desk.last(number).end->code == u"contact_changed"_s);
    const std::vector<EventView> after = desk.store.show(number).events;
    CHECK(std::ranges::count(after, EventAction::MessageEnded, &EventView::action) == 4);
    CHECK(std::ranges::count(after, EventAction::MessageAdded, &EventView::action) == 3);
    CHECK(desk.isSound());
}
