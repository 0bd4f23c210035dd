// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 of who sends messages: each arrives, none twice under another key, none of a step that was taken back, in the order of its
// return, and what one address refuses holds up nobody else.
#include "core/messages/mail_text.h"
#include "core/policy/policy_json.h"
#include "tests/faults/dice.h"
#include "tests/support/catch.h"
#include "tests/support/fake_servers.h"
#include "tests/support/store_fixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <map>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int kMostMs = 600'000;

/// Returns with two messages each, to three kinds of addresses; of some the second step is undone before anything is sent.
struct Scene {
    StoreFixture store;
    std::map<QString, QString> eventOf;  ///< by Message-ID, which stands for the key, of messages that are to arrive
    std::map<QString, QString> numberOf; ///< by Message-ID
    std::vector<QString> refused;        ///< numbers of returns whose address nobody has
    std::vector<QString> busy;           ///< numbers of returns whose server says: not now
    int undone = 0;

    explicit Scene(int returns)
    {
        QJsonObject rules = policyToJson(store.reader().policy().value(), store.reader().facts().currency);
        QJsonObject messages = rules.value("messages"_L1).toObject();
        messages.insert(u"channels"_s,
                        QJsonArray{QJsonObject{{u"code"_s, u"mail"_s},
                                               {u"kind"_s, u"mail"_s},
                                               {u"host"_s, u"127.0.0.1"_s},
                                               {u"port"_s, FakeServers::shared().port(u"mail_by_address"_s)},
                                               {u"security"_s, u"none"_s},
                                               {u"from"_s, u"shop@example.cn"_s},
                                               {u"per_minute"_s, 6000}}});
        messages.insert(u"courtesy_days"_s, 0); // the program's clock is days ahead
        rules.insert(u"messages"_s, messages);
        REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), rules));
        for (int i = 0; i < returns; ++i) {
            add(i);
        }
    }

    void add(int i)
    {
        const QString receipt = QString::number(70000 + i);
        store.sell(receipt, {{u"1"_s, u"20.00"_s}});
        LogRequest request = StoreFixture::request(receipt, 1, u"1"_s);
        const QString name = i % 10 == 3 ? u"refused"_s : i % 10 == 6 ? u"busy"_s : u"zhou"_s;
        request.contact = {u"%1%2@example.cn"_s.arg(name).arg(i), {}, u"mail"_s, false, {}};
        const QString number = store.log(request);
        act(number, Receive{});
        const bool isUndone = i % 5 == 2;
        if (isUndone) {
            act(number, Undo{Undoable::Receipt, {{1, Quantity::units(1)}}, u"wrong parcel"_s});
            ++undone;
        }
        if (name == "refused"_L1) {
            refused.push_back(number);
        } else if (name == "busy"_L1) {
            busy.push_back(number);
        } else {
            for (const OutboxMessage &message : messages(number)) {
                if (message.state() == MessageState::Waiting) {
                    const QString id = QString::fromLatin1(messageIdOf(message.key, "shop@example.cn"));
                    eventOf[id] = message.event;
                    numberOf[id] = number;
                }
            }
        }
    }
    void act(const QString &number, const Action &action)
    {
        REQUIRE(store.writer().act(store.as(u"li"_s), number, action));
    }
    /// The real program; killed after so many messages arrived, or left to its end.
    void send(int killedAfter) const
    {
        QProcess sender;
        sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        sender.start(QStringLiteral(RD_CLI_PROGRAM), {u"--db"_s, store.path(), u"--json"_s, u"messages"_s, u"send"_s});
        REQUIRE(sender.waitForStarted());
        const int before = FakeServers::shared().count(u"mail"_s);
        QElapsedTimer timer;
        timer.start();
        while (killedAfter > 0 && FakeServers::shared().count(u"mail"_s) - before < killedAfter
               && !sender.waitForFinished(1) && timer.elapsed() < kMostMs) {}
        if (killedAfter > 0) {
            ::kill(static_cast<pid_t>(sender.processId()), SIGKILL);
        }
        REQUIRE(sender.waitForFinished(kMostMs));
    }
    [[nodiscard]] std::vector<OutboxMessage> messages(const QString &number) const
    {
        auto about = store.reader().messagesOf(number);
        REQUIRE(about);
        return std::move(about->messages);
    }
};
}

TEST_CASE("messages survive the death of who sends them")
{
    model::Chance chance = diceFor("outbox");
    const int returns = timesWanted(24);
    Scene scene(returns);
    constexpr int kKills = 5;
    for (int kill = 0; kill < kKills; ++kill) {
        scene.send(static_cast<int>(chance.number(1, qMax(2, returns / 5))));
    }
    scene.send(0);

    std::map<QString, int> times;
    std::map<QString, std::vector<QString>> order; // of each return, as it arrived first
    for (const QJsonObject &mail : FakeServers::shared().arrived(u"mail"_s)) {
        const QString key = mail.value("headers"_L1).toObject().value("Message-ID"_L1).toString();
        const auto known = scene.eventOf.find(key);
        INFO(key.toStdString());
        REQUIRE(known != scene.eventOf.end()); // nothing that was taken back, nothing under another key
        if (++times[key] == 1) {
            order[scene.numberOf[key]].push_back(known->second);
        }
    }
    CHECK(times.size() == scene.eventOf.size());
    int twice = 0;
    for (const auto &[key, count] : times) {
        twice += count - 1;
    }
    CHECK(twice <= kKills); // at most the one that was under way
    for (const auto &[number, events] : order) {
        CHECK(events.front() == u"approved"_s);
    }
    for (const QString &number : scene.refused) {
        for (const OutboxMessage &message : scene.messages(number)) {
            CHECK((message.end && message.end->state != MessageState::Sent));
        }
    }
    for (const QString &number : scene.busy) {
        CHECK(scene.messages(number).front().state() == MessageState::Waiting);
    }
    CHECK(scene.store.reader().verify()->isOk());
    std::printf(
        "outbox: %d returns, %zu messages arrived, %d of them twice with the same key after %d kills; %zu returns refused, "
        "%zu waiting, %d steps undone before sending\n",
        returns, times.size(), twice, kKills, scene.refused.size(), scene.busy.size(), scene.undone);
}
