// SPDX-License-Identifier: GPL-3.0-or-later
// A store that tells its customers, and the server it sends to.
#pragma once

#include "core/desk/message_sender.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

#include <atomic>

namespace rd::test
{
using namespace Qt::StringLiterals;

inline QJsonObject mailChannel(const QString &code = u"mail"_s)
{
    return {{u"code"_s, code}, {u"kind"_s, u"mail"_s},     {u"host"_s, u"localhost"_s},
            {u"port"_s, 25},   {u"security"_s, u"none"_s}, {u"from"_s, u"shop@example.com"_s}};
}

/// A store with mail and a list of calls, and what its server was given.
struct MessageDesk {
    StoreFixture store;
    std::vector<std::pair<QString, QString>> arrived; ///< key and text
    SendResult answer{SendOutcome::Sent, SendCode::Sent, {}, 0, u"250 queued"_s};
    std::atomic_bool stop = false;
    int receipts = 0;

    explicit MessageDesk(const QString &defaultChannel = {})
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

/// Of line 1, as goods that are good for nothing.
inline InspectedUnits accepted(int units)
{
    InspectedUnits one;
    one.line = 1;
    one.quantity = Quantity::units(units);
    one.condition = u"defective"_s;
    one.disposition = u"scrap"_s;
    return one;
}
}
