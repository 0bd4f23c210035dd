// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turn it is during the day, and the rules of a digest that nobody could get.
#include "core/policy/default_policy.h"
#include "core/policy/policy_json.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;

namespace
{
QString faultOf(const QJsonObject &digest, const QString &dayStartsAt = text("00:00"))
{
    QJsonObject policy = policyToJson(defaultPolicy(currency()), currency());
    QJsonObject messages = policy.value(text("messages")).toObject();
    messages.insert(text("channels"),
                    QJsonArray{QJsonObject{{text("code"), text("mail")},
                                           {text("kind"), text("mail")},
                                           {text("host"), text("localhost")},
                                           {text("port"), 25},
                                           {text("security"), text("none")},
                                           {text("from"), text("shop@example.com")}},
                               QJsonObject{{text("code"), text("group")}, {text("kind"), text("wecom")}},
                               QJsonObject{{text("code"), text("call")}, {text("kind"), text("phone")}}});
    policy.insert(text("messages"), messages);
    policy.insert(text("digest"), digest);
    policy.insert(text("day_starts_at"), dayStartsAt);
    const auto read = policyFromJson(policy, currency(), storeZone());
    if (read) {
        CHECK(read->digest.channel == digest.value(text("channel")).toString());
        CHECK(policyFromJson(policyToJson(*read, currency()), currency(), storeZone())->digest == read->digest);
        return {};
    }
    const QJsonValue fault = read.error().details.value(text("faults")).toArray().at(0);
    return fault[QLatin1String("path")].toString() + QLatin1Char(' ') + fault[QLatin1String("problem")].toString();
}

QJsonObject mail()
{
    return {{text("channel"), text("mail")},
            {text("to"), QJsonArray{text("boss@example.com")}},
            {text("language"), text("en")},
            {text("morning_at"), text("09:00")},
            {text("evening_at"), text("21:00")}};
}

QJsonObject lateShop()
{
    QJsonObject digest = mail();
    digest.insert(text("evening_at"), text("01:30"));
    return digest;
}

QString without(const char *key, const QJsonValue &value = {})
{
    QJsonObject digest = mail();
    digest.insert(text(key), value);
    return faultOf(digest);
}
}

TEST_CASE("each part of the day has its time, and the evening ends the morning's", "[digest]")
{
    DigestRules rules;
    CHECK_FALSE(rules.dueAt(1000, 0));
    rules.channel = text("mail");
    CHECK_FALSE(rules.dueAt(1000, 0));
    rules.morningAtMinutes = 540;
    rules.eveningAtMinutes = 1260;
    CHECK_FALSE(rules.dueAt(539, 0));
    CHECK(rules.dueAt(540, 0) == DigestPart::Morning);
    CHECK(rules.dueAt(1259, 0) == DigestPart::Morning);
    CHECK(rules.dueAt(1260, 0) == DigestPart::Evening);
    rules.channel.clear();
    CHECK_FALSE(rules.dueAt(1260, 0));
}

TEST_CASE("the time after midnight is the evening of a store day that begins later", "[digest]")
{
    constexpr int kFour = 4 * 60;
    DigestRules rules;
    rules.channel = text("mail");
    rules.morningAtMinutes = 9 * 60;
    rules.eveningAtMinutes = 90;
    CHECK(rules.isInOrder(kFour));
    CHECK_FALSE(rules.isInOrder(0));
    CHECK_FALSE(rules.dueAt(kFour, kFour)); // a day has begun in which nothing was done
    CHECK(rules.dueAt(9 * 60, kFour) == DigestPart::Morning);
    CHECK(rules.dueAt(0, kFour) == DigestPart::Morning);
    CHECK(rules.dueAt(90, kFour) == DigestPart::Evening);
    rules.eveningAtMinutes = 23 * 60;
    CHECK(rules.dueAt(51, kFour) == DigestPart::Evening); // what a server kept waiting still goes after midnight
}

TEST_CASE("an address that is named twice gets the digest once", "[digest]")
{
    QJsonObject policy = policyToJson(defaultPolicy(currency()), currency());
    policy.insert(text("digest"), QJsonObject{{text("to"), QJsonArray{text("a@b.example"), text("A@b.example")}}});
    CHECK(policyFromJson(policy, currency(), storeZone())->digest.to.size() == 1);
}

TEST_CASE("a digest that nobody could get is refused, with its reason", "[digest]")
{
    CHECK(faultOf(mail()).isEmpty());
    CHECK(faultOf({}).isEmpty());
    CHECK(without("channel", text("fax")) == text("digest.channel undefined_channel"));
    CHECK(without("channel", text("call")) == text("digest.channel not_mail_or_a_staff_group"));
    CHECK(without("channel", text("group")) == text("digest.to a_group_has_no_addresses"));
    CHECK(without("to") == text("digest.to nobody_to_write_to"));
    CHECK(without("to", QJsonArray{text("not an address")}) == text("digest.to not_an_address"));
    CHECK(without("to", QJsonArray{text("a@b.example;c@d.example")}) == text("digest.to not_an_address"));
    CHECK(without("to", text("boss@example.com")) == text("digest.to not_a_list"));
    CHECK(without("language", text("fr")) == text("digest.language not_en_or_zh_cn"));
    CHECK(without("morning_at", text("25:00")) == text("digest.morning_at not_a_time_of_day"));
    CHECK(without("evening_at", text("09:00")) == text("digest.evening_at not_after_the_morning"));
    CHECK(without("evening_at", text("08:00")) == text("digest.evening_at not_after_the_morning"));
    CHECK(without("evening_at", text("01:30")) == text("digest.evening_at not_after_the_morning"));
    CHECK(faultOf(lateShop(), text("04:00")).isEmpty());
    CHECK(without("morning_at").isEmpty());
    CHECK(without("evening_at").isEmpty());
    QJsonArray readers;
    for (int reader = 0; reader < 20; ++reader) {
        readers.append(text("reader%1@example.com").arg(reader));
    }
    CHECK(without("to", readers).isEmpty());
    readers.append(text("boss@example.com"));
    CHECK(without("to", readers) == text("digest.to too_many_addresses"));
    QJsonObject noTime = mail();
    noTime.remove(text("morning_at"));
    noTime.remove(text("evening_at"));
    CHECK(faultOf(noTime) == text("digest.morning_at no_time_given"));
}
