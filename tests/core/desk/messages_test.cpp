// SPDX-License-Identifier: GPL-3.0-or-later
// What customers are told: written with the step, taken back with the step, and never of money that did not arrive.
#include "tests/core/desk/message_desk.h"
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;
using Desk = rd::test::MessageDesk;

TEST_CASE("a step writes its message, one for one press, to the address and in the language of the customer")
{
    Desk desk;
    const QString number = desk.log();
    REQUIRE(desk.messages(number).size() == 1);
    const OutboxMessage message = desk.last(number);
    CHECK(message.event == u"approved"_s); // logged and approved in one press
    CHECK(message.words.address == u"zhou@example.com"_s);
    CHECK(message.words.text.contains(u"Hello Ms Zhou, your return "_s + number));
    CHECK(message.words.text.contains(u"Article 1"_s));
    CHECK(message.state() == MessageState::Waiting);
    CHECK(message.by.login == u"policy"_s);
    CHECK(desk.store.reader().outbox(MessageState::Waiting, 10)->waiting == 1);
    CHECK(desk.isSound());
}

TEST_CASE("who chose nothing is told nothing, or by the channel of the rules")
{
    SECTION("nothing")
    {
        Desk desk;
        CHECK(desk.messages(desk.log(QString())).empty());
    }
    SECTION("the rules name the list of calls")
    {
        Desk desk(u"call"_s);
        const QString number = desk.log(QString());
        CHECK(desk.last(number).channel == u"call"_s);
        CHECK(desk.last(number).words.address == u"13800138000"_s);
    }
}

TEST_CASE("messages are sent once, in the order of the return, with a key of their own")
{
    Desk desk;
    const QString number = desk.log();
    desk.act(u"li"_s, number, Receive{});
    CHECK(desk.send().sent == 2);
    REQUIRE(desk.arrived.size() == 2);
    CHECK(desk.arrived[0].second.contains(u"has been approved"_s));
    CHECK(desk.arrived[1].second.contains(u"have arrived"_s));
    CHECK(desk.arrived[0].first != desk.arrived[1].first);
    CHECK(desk.send().sent == 0);
    CHECK(desk.last(number).end->reference == u"250 queued"_s);
    const auto events = desk.store.show(number).events;
    CHECK(std::ranges::count(events, EventAction::MessageSent, &EventView::action) == 2);
    CHECK(desk.isSound());
}

TEST_CASE("a message that will never go is given up, and somebody calls instead")
{
    Desk desk;
    const QString number = desk.log();
    desk.answer = {SendOutcome::Refused, SendCode::AddressRefused, u"550 no such user"_s, 0, {}};
    CHECK(desk.send().givenUp == 1);
    const auto messages = desk.messages(number);
    REQUIRE(messages.size() == 2);
    CHECK(messages[0].end->state == MessageState::GivenUp);
    CHECK(messages[0].end->code == u"address_refused"_s);
    CHECK(messages[1].channel == u"call"_s);
    CHECK(messages[1].words.text == messages[0].words.text);
    CHECK(desk.isSound());
}

TEST_CASE("nobody calls whose number is not known")
{
    Desk desk;
    desk.store.sell(u"20001"_s, {{u"1"_s, u"10.00"_s}});
    LogRequest request = StoreFixture::request(u"20001"_s, 1, u"1"_s);
    request.contactPhone.clear();
    request.contact = {u"zhou@example.com"_s, u"en"_s, u"mail"_s, false, {}};
    const QString number = desk.store.log(request);
    desk.answer = {SendOutcome::Refused, SendCode::AddressRefused, {}, 0, {}};
    CHECK(desk.send().givenUp == 1);
    CHECK(desk.messages(number).size() == 1);
}

TEST_CASE("a step that is undone takes its message back, and corrects what was sent")
{
    Desk desk;
    const QString number = desk.log();
    desk.send();
    desk.act(u"li"_s, number, Receive{});
    SECTION("before it was sent")
    {
        desk.act(u"li"_s, number, Undo{Undoable::Receipt, {{1, Quantity::units(2)}}, u"wrong parcel"_s});
        CHECK(desk.last(number).event == u"received"_s);
        CHECK(desk.last(number).end->code == u"step_undone"_s);
        CHECK(desk.send().sent == 0);
    }
    SECTION("after it was sent")
    {
        desk.send();
        desk.act(u"li"_s, number, Undo{Undoable::Receipt, {{1, Quantity::units(2)}}, u"wrong parcel"_s});
        CHECK(desk.last(number).event == u"corrected"_s);
        CHECK(desk.send().sent == 1);
    }
    CHECK(desk.isSound());
}

TEST_CASE("nobody is told of money before it arrived, nor after it bounced")
{
    Desk desk;
    const QString number = desk.log(u"mail"_s, true);
    desk.act(u"na"_s, number, Inspect{{accepted(2)}, {}, {}, {}});
    desk.act(u"lei"_s, number, Pay{u"card"_s, std::nullopt, u"ref"_s, std::nullopt});
    CHECK(desk.last(number).event == u"inspected"_s);
    CHECK(desk.last(number).words.text.contains(u"You get: 200.00 CNY"_s));
    CHECK(errorOf(desk.store.writer().writeMessage(desk.store.as(u"li"_s), number, {u"paid"_s, {}, {}, {}, {}, {}, {}}))
              .details.value("problem"_L1)
          == u"not_paid"_s);
    desk.act(u"lei"_s, number, ConfirmPayout{1});
    CHECK(desk.last(number).event == u"paid"_s);
    CHECK(desk.last(number).about == u"payout:1"_s);
    CHECK(desk.last(number).words.text.contains(u"200.00 CNY"_s));
    desk.act(u"lei"_s, number, FailPayout{1, u"bounced"_s});
    const auto messages = desk.messages(number);
    CHECK(messages[messages.size() - 2].end->code == u"step_undone"_s);
    CHECK(messages.back().event == u"payout_failed"_s);
    CHECK(desk.send().sent == 3); // received, inspected and failed, never paid
    for (const auto &[key, said] : desk.arrived) {
        CHECK_FALSE(said.contains(u"has been paid back"_s));
    }
    CHECK(desk.isSound());
}

TEST_CASE("of two payouts only the word of that which bounced is taken back")
{
    Desk desk;
    const QString number = desk.log(u"mail"_s, true);
    desk.act(u"na"_s, number, Inspect{{accepted(2)}, {}, {}, {}});
    desk.act(u"lei"_s, number, Pay{u"card"_s, desk.store.money(u"50.00"_s), u"ref"_s, std::nullopt});
    desk.act(u"lei"_s, number, ConfirmPayout{1});
    desk.act(u"lei"_s, number, Pay{u"card"_s, std::nullopt, u"ref"_s, std::nullopt});
    desk.act(u"lei"_s, number, ConfirmPayout{2});
    desk.act(u"lei"_s, number, FailPayout{2, u"bounced"_s});
    QStringList waiting;
    for (const OutboxMessage &message : desk.messages(number)) {
        if (message.event == u"paid"_s && message.state() == MessageState::Waiting) {
            waiting.append(message.about);
        }
    }
    CHECK(waiting == QStringList{u"payout:1"_s});
}

TEST_CASE("a message that is taken back while it is tried stays taken back, and nobody calls instead")
{
    Desk desk;
    const QString number = desk.log();
    const MessageId id = desk.last(number).id;
    const auto refusedMeanwhile = [&](const MessageChannel &, const Outgoing &) {
        const MessageMarking taken{MessageMark::Cancelled, u"told at the counter"_s, {}};
        REQUIRE(desk.store.writer().markMessage(desk.store.as(u"li"_s), id, taken));
        return SendResult{SendOutcome::Refused, SendCode::AddressRefused, {}, 0, {}};
    };
    auto sender = MessageSender::open(desk.store.path(), desk.store.clock()).value();
    CHECK(sender->sendDue(refusedMeanwhile, desk.stop)->givenUp == 0);
    CHECK(desk.messages(number).size() == 1);
    CHECK(desk.last(number).end->code == u"by_hand"_s);
}

TEST_CASE("what waits follows the customer to another address, and stops where they want nothing")
{
    Desk desk;
    const QString number = desk.log();
    DeskWriter &writer = desk.store.writer();
    REQUIRE(writer.setContact(desk.store.as(u"li"_s), number, {u"new@example.com"_s, {}, u"mail"_s, false, {}}));
    CHECK(desk.messages(number).front().end->code == u"contact_changed"_s);
    CHECK(desk.last(number).words.address == u"new@example.com"_s);
    CHECK(desk.store.reader().messagesOf(number)->contact.agreedAt.has_value());
    REQUIRE(writer.setContact(desk.store.as(u"li"_s), number, {{}, {}, {}, true, {}}));
    desk.act(u"li"_s, number, Receive{});
    CHECK(desk.send().sent == 0);
    CHECK(errorOf(writer.writeMessage(desk.store.as(u"li"_s), number, {u"received"_s, {}, {}, {}, {}, {}, {}}))
              .details.value("problem"_L1)
          == u"refused"_s);
    CHECK(errorOf(writer.setContact(desk.store.as(u"li"_s), number, {u"zhou"_s, {}, u"mail"_s, false, {}}))
              .details.value("problem"_L1)
          == u"not_an_address"_s);
    CHECK(errorOf(writer.setContact(desk.store.as(u"li"_s), number, {{}, {}, u"group"_s, false, {}}))
              .details.value("problem"_L1)
          == u"for_staff"_s);
    CHECK(errorOf(writer.setContact(desk.store.as(u"li"_s), number, {{}, {}, u"mail"_s, false, {}}))
              .details.value("problem"_L1)
          == u"no_address"_s);
    CHECK(errorOf(writer.setContact(desk.store.as(u"na"_s), number, {})).code == ErrorCode::NotAllowed);
}

TEST_CASE("a call is made by a person: not reached it comes again, done it is over")
{
    Desk desk;
    const QString number = desk.log(u"call"_s);
    const MessageId id = desk.last(number).id;
    DeskWriter &writer = desk.store.writer();
    CHECK(desk.send().sent == 0);
    REQUIRE(writer.markMessage(desk.store.as(u"li"_s), id, {MessageMark::NotReached, {}, 30}));
    CHECK(desk.last(number).wait->nextAt == desk.store.clock().now().plusMinutes(30));
    CHECK(desk.last(number).wait->tries == 1);
    REQUIRE(writer.markMessage(desk.store.as(u"li"_s), id, {MessageMark::Done, u"spoke with her"_s, {}}));
    CHECK(desk.last(number).end->by.login == u"li"_s);
    CHECK(errorOf(writer.markMessage(desk.store.as(u"li"_s), id, {MessageMark::Done, {}, {}})).code
          == ErrorCode::NotOutstanding);
    const QString mailed = desk.log();
    const MessageId mail = desk.last(mailed).id;
    CHECK(errorOf(writer.markMessage(desk.store.as(u"li"_s), mail, {MessageMark::Done, {}, {}}))
              .details.value("problem"_L1)
          == u"sent_by_program"_s);
    CHECK(errorOf(writer.markMessage(desk.store.as(u"li"_s), mail, {MessageMark::Cancelled, {}, {}})).code
          == ErrorCode::MissingField);
    CHECK(errorOf(writer.markMessage(desk.store.as(u"na"_s), mail, {MessageMark::Cancelled, u"x"_s, {}})).code
          == ErrorCode::NotAllowed);
    REQUIRE(writer.markMessage(desk.store.as(u"li"_s), mail, {MessageMark::Cancelled, u"told at the counter"_s, {}}));
    CHECK(desk.send().sent == 0);
    CHECK(desk.isSound());
}

TEST_CASE("a template unchanged after a chaser is doubted, with a sentence of one's own it is not")
{
    Desk desk;
    const QString number = desk.log();
    desk.send();
    MessageRequest request;
    request.event = u"courtesy"_s;
    CHECK_FALSE(desk.store.reader().previewMessage(number, request)->isUnchangedAfterChaser);
    desk.store.clock().advanceMs(1000);
    desk.act(u"li"_s, number, Chase{});
    CHECK(desk.store.reader().previewMessage(number, request)->isUnchangedAfterChaser);
    request.extra = u"The part comes on Tuesday."_s;
    const auto preview = desk.store.reader().previewMessage(number, request);
    CHECK_FALSE(preview->isUnchangedAfterChaser);
    CHECK(preview->message.words.text.endsWith(u"The part comes on Tuesday."_s));
    CHECK(preview->message.words.text.contains(u"we are waiting for the goods"_s));
    request = {};
    request.event = kWrittenByHand;
    CHECK(errorOf(desk.store.reader().previewMessage(number, request)).code == ErrorCode::MissingField);
    request.text = u"card 4111 1111 1111 1111"_s;
    CHECK(errorOf(desk.store.reader().previewMessage(number, request)).code == ErrorCode::MissingField);
    request.text = u"Please call us."_s;
    REQUIRE(desk.store.writer().writeMessage(desk.store.as(u"lei"_s), number, request));
    CHECK(desk.last(number).by.login == u"lei"_s);
    CHECK(desk.last(number).words.text == u"Please call us."_s);
}

TEST_CASE("a customer of whose return nothing was heard for days is told that it is not forgotten, once in those days")
{
    Desk desk;
    const QString quiet = desk.log();
    const QString held = desk.log();
    const QString unreachable = desk.log(QString());
    desk.send();
    desk.act(u"li"_s, held, HoldReturn{u"waits for her answer"_s});
    const auto add = [&desk] {
        return MessageSender::open(desk.store.path(), desk.store.clock()).value()->addCourtesies().value();
    };
    CHECK(add() == 0);
    desk.store.clock().advanceMs(3LL * 86'400'000 + 1000);
    CHECK(add() == 1);
    CHECK(desk.last(quiet).event == u"courtesy"_s);
    CHECK(desk.last(quiet).words.text.contains(u"is not forgotten: we are waiting for the goods"_s));
    CHECK(desk.last(held).event != u"courtesy"_s);
    CHECK(desk.messages(unreachable).empty());
    CHECK(add() == 0);
    desk.store.clock().advanceMs(3LL * 86'400'000 + 1000);
    REQUIRE(desk.store.writer().notePrinted(desk.store.as(u"li"_s), quiet, {PaperKind::Intake})); // no word to her
    CHECK(add() == 1);
    desk.act(u"li"_s, quiet, Receive{});
    desk.store.clock().advanceMs(2LL * 86'400'000);
    CHECK(add() == 0);
    CHECK(desk.isSound());
}

TEST_CASE("words of one's own need no template, and stay where the person sent them")
{
    Desk desk;
    const QString number = desk.log();
    QJsonObject rules = policyToJson(desk.store.reader().policy().value(), desk.store.reader().facts().currency);
    QJsonObject messages = rules.value("messages"_L1).toObject();
    messages.insert(u"templates"_s, QJsonArray());
    rules.insert(u"messages"_s, messages);
    REQUIRE(desk.store.writer().setPolicy(desk.store.as(u"hao"_s), rules));
    MessageRequest request;
    request.event = kWrittenByHand;
    request.text = u"Please call us."_s;
    request.channel = u"call"_s;
    REQUIRE(desk.store.writer().writeMessage(desk.store.as(u"li"_s), number, request));
    const MessageId call = desk.last(number).id;
    REQUIRE(desk.store.writer().setContact(desk.store.as(u"li"_s), number,
                                           {u"new@example.com"_s, {}, u"mail"_s, false, {}}));
    const auto all = desk.messages(number);
    const auto written = std::ranges::find(all, call, &OutboxMessage::id);
    CHECK(written->state() == MessageState::Waiting);
    REQUIRE(desk.store.writer().setContact(desk.store.as(u"li"_s), number, {{}, {}, {}, true, {}}));
    for (const OutboxMessage &message : desk.messages(number)) {
        CHECK(message.state() != MessageState::Waiting); // who wants nothing hears nothing, whoever wrote it
    }
}

TEST_CASE("the file itself keeps messages as they are")
{
    Desk desk;
    const QString number = desk.log(u"mail"_s, true);
    desk.act(u"na"_s, number, Inspect{{accepted(2)}, {}, {}, {}});
    desk.act(u"lei"_s, number, Pay{u"card"_s, std::nullopt, {}, std::nullopt});
    desk.send();
    RawFile raw(desk.store.path());
    CHECK(raw.attempt(u"UPDATE message SET event = 'paid'"_s).contains(u"rd:append_only"_s));
    CHECK(raw.attempt(u"DELETE FROM message"_s).contains(u"rd:append_only"_s));
    CHECK(raw.attempt(u"UPDATE message_end SET state = 'cancelled', code = 'x'"_s).contains(u"rd:append_only"_s));
    CHECK(raw.attempt(u"DELETE FROM message_end"_s).contains(u"rd:append_only"_s));
    CHECK(raw.attempt(u"UPDATE message_text SET text = 'x'"_s).contains(u"rd:append_only"_s));
    CHECK(
        raw.attempt(
               u"INSERT INTO message SELECT 99, rma, 'paid', 'payout:1', channel, kind, language, '%1', queued_at, by, "
               "digest, mac FROM message LIMIT 1"_s.arg(QString(32, u'a')))
            .contains(u"rd:frozen"_s));
    CHECK(
        raw.attempt(
               u"INSERT INTO message_end SELECT 99, message, state, at, by, code, reference, mac FROM message_end LIMIT 1"_s)
            .contains(u"rd:append_only"_s));
}

TEST_CASE("a return that is closed and followed up is not told to be at a step of nothing")
{
    Desk desk;
    const QString number = desk.log();
    desk.act(u"na"_s, number, ReportLost{{}, u"never arrived"_s});
    REQUIRE_FALSE(desk.store.show(number).returnCase.rma.isOpen());
    MessageRequest request;
    request.event = u"courtesy"_s;
    const auto preview = desk.store.reader().previewMessage(number, request);
    REQUIRE(preview);
    CHECK(preview->message.words.text.contains(u"we are following it up"_s));
}

TEST_CASE("a channel that cannot reach the customer is named, where there is one")
{
    Desk desk(u"mail"_s);
    const QString number = desk.log({});
    const ContactChoice without{{}, u"en"_s, {}, false, {}};
    REQUIRE(desk.store.writer().setContact(desk.store.as(u"li"_s), number, without));
    MessageRequest request;
    request.event = u"received"_s;
    const Error unreachable = errorOf(desk.store.reader().previewMessage(number, request));
    CHECK(unreachable.details.value("problem"_L1) == u"no_address"_s);
    CHECK(unreachable.details.value("channel"_L1) == u"mail"_s);
    Desk none;
    const QString other = none.log({});
    CHECK(errorOf(none.store.reader().previewMessage(other, request)).details.value("problem"_L1) == u"no_channel"_s);
}
