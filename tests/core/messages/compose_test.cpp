// SPDX-License-Identifier: GPL-3.0-or-later
// Which channel, which words, and what is taken back.
#include "core/messages/compose.h"
#include "core/policy/default_messages.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QJsonObject>

using namespace rd;
using namespace rd::test;

namespace
{
MessageChannel channel(const char *code, ChannelKind kind)
{
    MessageChannel made;
    made.code = text(code);
    made.kind = kind;
    return made;
}

MessageRules rules()
{
    MessageRules made = defaultMessageRules();
    made.channels = {channel("mail", ChannelKind::Mail), channel("call", ChannelKind::Phone),
                     channel("slip", ChannelKind::Paper), channel("group", ChannelKind::WeCom)};
    return made;
}

Recipient reachable()
{
    return {{text("li@example.com"), {}, {}, false, {}}, text("13800138000")};
}

Saying saying(const char *event, bool isLate = false)
{
    return {text(event),
            ChannelKind::Mail,
            text("en"),
            isLate,
            {{text("number"), text("R-1")},
             {text("name"), text("Li")},
             {text("goods"), text("Kettle")},
             {text("day"), text("2026-12-01")},
             {text("store"), text("Shop")}}};
}
}

TEST_CASE("a customer is told by the channel they chose, else by that of the rules", "[messages]")
{
    MessageRules made = rules();
    Recipient who = reachable();
    CHECK(channelFor(made, who) == nullptr);
    made.defaultChannel = text("call");
    CHECK(channelFor(made, who)->code == text("call"));
    who.choice.channel = text("mail");
    CHECK(channelFor(made, who)->code == text("mail"));
    SECTION("a channel that lost its address, or is gone, gives way")
    {
        who.choice.email.clear();
        CHECK(channelFor(made, who)->code == text("call"));
        who.choice.channel = text("fax");
        CHECK(channelFor(made, who)->code == text("call"));
        who.phone.clear();
        CHECK(channelFor(made, who) == nullptr);
    }
    SECTION("staff groups are for no customer, paper reaches everybody")
    {
        who.choice.channel = text("group");
        CHECK(channelFor(made, who)->code == text("call"));
        who = {{{}, {}, text("slip"), false, {}}, {}};
        CHECK(channelFor(made, who)->code == text("slip"));
    }
    SECTION("who wants to be told nothing is told nothing")
    {
        who.choice.isRefused = true;
        CHECK(channelFor(made, who) == nullptr);
    }
}

TEST_CASE("every event has words in both languages, and money on its way has none", "[messages]")
{
    const MessageRules made = rules();
    for (const QString &event : messageEvents()) {
        for (const char *language : {"en", "zh_CN"}) {
            INFO(event.toStdString() << ' ' << language);
            Saying what = saying("logged");
            what.event = event;
            what.language = text(language);
            const auto words = compose(made, what);
            REQUIRE(words);
            CHECK_FALSE(words->text.isEmpty());
            CHECK_FALSE(words->text.contains(QLatin1Char('{')));
            CHECK_FALSE(words->text.contains(text(" .")));
            CHECK(words->subject == text("Shop · R-1"));
        }
    }
    CHECK_FALSE(compose(made, saying("payout_sent")));
}

TEST_CASE("lines whose values are missing are left out", "[messages]")
{
    const auto words = compose(rules(), saying("inspected"));
    CHECK_FALSE(words->text.contains(text("You get")));
    CHECK_FALSE(words->text.contains(text("Where it stands")));
    Saying paid = saying("inspected");
    paid.values.insert(text("amount"), text("199.00 CNY"));
    CHECK(compose(rules(), paid)->text.contains(text("You get: 199.00 CNY")));
}

TEST_CASE("a late return hears an apology, once", "[messages]")
{
    MessageRules made = rules();
    const QString sorry = text("We are sorry that this takes longer than we had promised.");
    CHECK(compose(made, saying("received", true))->text.startsWith(sorry));
    CHECK_FALSE(compose(made, saying("received", false))->text.contains(sorry));
    made.isApologising = false;
    CHECK_FALSE(compose(made, saying("received", true))->text.contains(sorry));
    made.isApologising = true;
    made.templates.push_back(
        {text("received"), std::nullopt, MessageTone::Apology, {}, {text("Sorry, {name}."), text("抱歉")}});
    CHECK(compose(made, saying("received", true))->text == text("Sorry, Li."));
    CHECK(compose(made, saying("received", false))->text.contains(text("have arrived")));
}

TEST_CASE("a text of its own for a kind of channel comes first", "[messages]")
{
    MessageRules made = rules();
    made.templates.push_back(
        {text("received"), ChannelKind::Phone, MessageTone::Normal, {}, {text("Say: it came."), text("到了")}});
    CHECK(compose(made, saying("received"))->text.contains(text("have arrived")));
    Saying call = saying("received");
    call.kind = ChannelKind::Phone;
    CHECK(compose(made, call)->text == text("Say: it came."));
    call.extra = text("And bring the receipt.");
    CHECK(compose(made, call)->text == text("Say: it came.\nAnd bring the receipt."));
}

TEST_CASE("what is undone takes back what was said of it, and only that", "[messages]")
{
    const auto undone = [](const char *what) {
        return withdrawnBy(text("undone"), {{text("what"), text(what)}}).events;
    };
    CHECK(undone("approval") == QStringList{text("approved")});
    CHECK(undone("receipt") == QStringList{text("received")});
    CHECK(undone("inspection").contains(text("not_accepted")));
    CHECK(withdrawnBy(text("payout_failed"), {{text("payout"), 3}}).about == text("payout:3"));
    CHECK(withdrawnBy(text("payout_failed"), {{text("payout"), 3}}).events.contains(text("paid")));
    CHECK(withdrawnBy(text("received"), {}).events.isEmpty());
    CHECK(aboutOf({{text("settlement"), 2}}) == text("settlement:2"));
    CHECK(aboutOf({}).isEmpty());
}
