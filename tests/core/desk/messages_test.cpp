// SPDX-License-Identifier: GPL-3.0-or-later
// What customers are told: written with the step, sent in order, taken back with the step, and never of money that did not arrive.
#include "core/desk/message_sender.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/raw_file.h"
#include "tests/support/store_fixture.h"
#include "tests/support/values.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QJsonObject mailChannel(const QString &code = u"mail"_s)
{
    return {{u"code"_s, code}, {u"kind"_s, u"mail"_s},     {u"host"_s, u"localhost"_s},
            {u"port"_s, 25},   {u"security"_s, u"none"_s}, {u"from"_s, u"shop@example.com"_s}};
}

/// A store with mail and a list of calls, and what its server was given.
struct Desk {
    StoreFixture store;
    std::vector<std::pair<QString, QString>> arrived; ///< key and text
    SendResult answer{SendOutcome::Sent, SendCode::Sent, {}, 0, u"250 queued"_s};
    std::atomic_bool stop = false;
    int receipts = 0;

    explicit Desk(const QString &defaultChannel = {})
    {
        QJsonObject rules = policyToJson(store.reader().policy().value(), store.reader().facts().currency);
        QJsonObject messages = rules.value("messages"_L1).toObject();
        messages.insert(u"channels"_s,
                        QJsonArray{mailChannel(), QJsonObject{{u"code"_s, u"call"_s}, {u"kind"_s, u"phone"_s}},
                                   QJsonObject{{u"code"_s, u"group"_s}, {u"kind"_s, u"wecom"_s}}});
        messages.insert(u"default_channel"_s, defaultChannel.isEmpty() ? QJsonValue() : QJsonValue(defaultChannel));
        messages.insert(u"language"_s, u"en"_s);
        rules.insert(u"messages"_s, messages);
        REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), rules));
    }
    QString log(const QString &channel = u"mail"_s, bool isPresent = false)
    {
        const QString receipt = QString::number(20000 + ++receipts);
        store.sell(receipt, {{u"2"_s, u"200.00"_s}}, 3, u"card"_s);
        LogRequest request = StoreFixture::request(receipt, 1, u"2"_s);
        request.contactName = u"Ms Zhou"_s;
        request.contactPhone = u"13800138000"_s;
        request.contact = {u"zhou@example.com"_s, u"en"_s, channel, false, {}};
        request.areGoodsPresent = isPresent;
        return store.log(request);
    }
    void act(const QString &login, const QString &number, const Action &action)
    {
        const auto done = store.writer().act(store.as(login), number, action);
        INFO((done ? QString() : errorName(done.error().code)).toStdString());
        REQUIRE(done);
    }
    [[nodiscard]] std::vector<OutboxMessage> messages(const QString &number) const
    {
        return store.reader().messagesOf(number)->messages;
    }
    [[nodiscard]] OutboxMessage last(const QString &number) const { return messages(number).back(); }
    SendRound send()
    {
        auto sender = MessageSender::open(store.path(), store.clock()).value();
        return sender
            ->sendDue(
                [this](const MessageChannel &, const Outgoing &out) {
                    arrived.emplace_back(out.key, out.text);
                    return answer;
                },
                stop)
            .value();
    }
    /// Puts a digest into the rules, to two readers or to the group.
    void setDigest(const QString &channel, const QStringList &to)
    {
        setRule(u"digest"_s, QJsonObject{{u"channel"_s, channel},
                                         {u"to"_s, QJsonArray::fromStringList(to)},
                                         {u"language"_s, u"en"_s},
                                         {u"morning_at"_s, u"09:00"_s},
                                         {u"evening_at"_s, u"21:00"_s}});
    }
    void setRule(const QString &name, const QJsonValue &value)
    {
        QJsonObject rules = policyToJson(store.reader().policy().value(), store.reader().facts().currency);
        rules.insert(name, value);
        REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), rules));
    }
    /// The rules of messages with these channels.
    void setChannels(const QJsonArray &channels)
    {
        const QJsonObject rules = policyToJson(store.reader().policy().value(), store.reader().facts().currency);
        QJsonObject messages = rules.value("messages"_L1).toObject();
        messages.insert(u"channels"_s, channels);
        setRule(u"messages"_s, messages);
    }
    [[nodiscard]] QJsonArray channels() const
    {
        const QJsonObject rules = policyToJson(store.reader().policy().value(), store.reader().facts().currency);
        return rules.value("messages"_L1)["channels"_L1].toArray();
    }
    void setPerMinute(int count)
    {
        QJsonObject rules = policyToJson(store.reader().policy().value(), store.reader().facts().currency);
        QJsonObject messages = rules.value("messages"_L1).toObject();
        QJsonArray channels = messages.value("channels"_L1).toArray();
        QJsonObject mail = channels.at(0).toObject();
        mail.insert(u"per_minute"_s, count);
        channels.replace(0, mail);
        messages.insert(u"channels"_s, channels);
        rules.insert(u"messages"_s, messages);
        REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), rules));
    }
    /// What was sent as digests: to whom, key, title and text.
    int sendDigests(std::vector<Outgoing> &sent) { return digestRound(sent).sent; }
    SendRound digestRound(std::vector<Outgoing> &sent)
    {
        const auto write = [](const QJsonObject &digest, const Currency &, const StoreZone &, const QString &language) {
            const bool isEvening = digest.value("evening"_L1).toBool();
            return QStringList{isEvening ? u"evening"_s : u"morning"_s,
                               language + u" late "_s + QString::number(digest.value("late"_L1).toInt())};
        };
        auto sender = MessageSender::open(store.path(), store.clock()).value();
        return sender
            ->sendDigests(
                write,
                [&](const MessageChannel &, const Outgoing &out) {
                    sent.push_back(out);
                    return answer;
                },
                stop)
            .value();
    }
    /// The clock of the store, at so many hours of a later day.
    void goTo(int days, int hour)
    {
        const QDate day = store.reader().zone().local(store.clock().now()).date().addDays(days);
        store.clock().set(store.reader().zone().instantOf(day, QTime(hour, 0)));
    }
    [[nodiscard]] bool isSound() const { return store.reader().verify()->isOk(); }
};

InspectedUnits accepted(int units)
{
    InspectedUnits one;
    one.line = 1;
    one.quantity = Quantity::units(units);
    one.condition = u"defective"_s;
    one.disposition = u"scrap"_s;
    return one;
}
}

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
    const EventView ended = desk.store.show(number).events.back();
    CHECK(ended.action == EventAction::MessageEnded);
    CHECK(ended.facts.value("code"_L1) == u"channel_gone"_s);
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
