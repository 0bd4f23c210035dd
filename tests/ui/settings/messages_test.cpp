// SPDX-License-Identifier: GPL-3.0-or-later
// The manager sets up channels and texts in the window.
#include "tests/support/rules.h"
#include "tests/ui/page_stage.h"
#include "ui/settings/messages/message_settings.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Desk {
    StoreFixture store;
    PageStage<ui::MessageSettings> stage;

    explicit Desk(const QString &login = u"hao"_s) : stage(store, login) {}
    template <typename Widget> Widget *find(const char *name) { return stage.find<Widget>(name); }
    [[nodiscard]] MessageRules rules() const { return store.reader().policy()->messages; }
    void addMail()
    {
        find<QPushButton>("addChannel")->click();
        find<QLineEdit>("channel_host")->setText(u"smtp.example.cn"_s);
        find<QLineEdit>("channel_from")->setText(u"shop@example.cn"_s);
        find<QPushButton>("saveChannel")->click();
        REQUIRE(stage.waitFor([this] { return rules().channel(u"mail"_s) != nullptr; }));
    }
};
}

TEST_CASE("a manager adds a channel, changes it, and takes it away", "[ui][settings][messages]")
{
    Desk desk;
    CHECK(desk.stage.text().contains(u"No channel yet: customers are told nothing."_s));
    desk.find<QPushButton>("addChannel")->click();
    desk.find<QPushButton>("saveChannel")->click();
    CHECK(desk.stage.text().contains(u"The name of the server, for example smtp.example.com."_s));
    desk.find<QPushButton>("leaveChannel")->click();
    desk.addMail();
    CHECK(desk.rules().channel(u"mail"_s)->port == 587);
    CHECK(desk.rules().channel(u"mail"_s)->security == MailSecurity::StartTls);
    REQUIRE(QTest::qWaitFor([&] { return desk.find<QAbstractItemView>("channelTable")->model()->rowCount() == 1; }));
    desk.stage.picture("message-channels");
    desk.find<QPushButton>("editChannel")->click();
    desk.stage.picture("message-channel");
    CHECK_FALSE(desk.find<QLineEdit>("channel_code")->isEnabled());
    auto *security = desk.find<QComboBox>("channel_security");
    security->setCurrentIndex(security->findData(u"tls"_s));
    CHECK(desk.find<QLineEdit>("channel_port")->text() == u"465"_s);
    desk.find<QPushButton>("saveChannel")->click();
    REQUIRE(desk.stage.waitFor([&] { return desk.rules().channel(u"mail"_s)->port == 465; }));
    desk.find<QPushButton>("removeChannel")->click();
    CHECK_FALSE(desk.rules().channels.empty()); // asked first
    for (auto *button : desk.stage.page().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->objectName() != u"removeChannel"_s && button->text() == u"Take away"_s) {
            button->click();
            break;
        }
    }
    REQUIRE(desk.stage.waitFor([&] { return desk.rules().channels.empty(); }));
}

TEST_CASE("an address of the digest that is none is named", "[ui][settings][messages]")
{
    Desk desk;
    desk.addMail();
    desk.stage.context().readAgain();
    for (auto *segment : desk.stage.page().findChildren<QAbstractButton *>()) {
        if (segment->text() == u"Digest for the manager"_s) {
            segment->click();
        }
    }
    auto *channel = desk.find<QComboBox>("digestChannel");
    REQUIRE(QTest::qWaitFor([&] { return channel->findData(u"mail"_s) >= 0; }));
    channel->setCurrentIndex(channel->findData(u"mail"_s));
    desk.find<QLineEdit>("digestTo")->setText(u"boss"_s);
    desk.find<QPushButton>("saveDigest")->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.stage.text().contains(u"The rules have faults"_s); }));
    CHECK(desk.stage.text().contains(u"digest.to: not an address"_s));
}

TEST_CASE("taking a channel away says what hangs on it", "[ui][settings][messages]")
{
    Desk desk;
    desk.addMail();
    setRules(desk.store, [](Policy &policy) {
        policy.messages.defaultChannel = u"mail"_s;
        policy.digest.channel = u"mail"_s;
        policy.digest.to = QStringList{u"boss@example.cn"_s};
        policy.digest.morningAtMinutes = 540;
    });
    desk.store.sell(u"1"_s, {{u"1"_s, u"9.00"_s}});
    LogRequest request = StoreFixture::request(u"1"_s, 1, u"1"_s);
    request.contact = {u"zhou@example.com"_s, u"en"_s, u"mail"_s, false, {}};
    REQUIRE(!desk.store.log(request).isEmpty());
    desk.stage.context().readAgain();
    REQUIRE(QTest::qWaitFor([&] {
        return desk.find<QAbstractItemView>("channelTable")->model()->index(0, 3).data().toString() == u"1"_s;
    }));
    desk.find<QPushButton>("removeChannel")->click();
    const QString said = desk.stage.text();
    CHECK(said.contains(u"One message waits for it"_s));
    CHECK(said.contains(u"are told nothing until"_s));
    CHECK(said.contains(u"The digest for the manager is switched off."_s));
}

TEST_CASE("a text is changed, and a value that does not exist is named", "[ui][settings][messages]")
{
    Desk desk;
    for (auto *segment : desk.stage.page().findChildren<QAbstractButton *>()) {
        if (segment->text() == u"Texts"_s) {
            segment->click();
        }
    }
    auto *english = desk.find<QPlainTextEdit>("templateEnglish");
    const QString before = english->toPlainText();
    english->setPlainText(before + u" {colour}"_s);
    CHECK(desk.stage.text().contains(u"There is no such value: {colour}"_s));
    CHECK_FALSE(desk.find<QPushButton>("saveTemplate")->isEnabled());
    desk.stage.picture("message-texts");
    english->setPlainText(before + u" Thank you."_s);
    desk.find<QPushButton>("saveTemplate")->click();
    REQUIRE(desk.stage.waitFor([&] { return desk.rules().templates.front().text.en.endsWith(u"Thank you."_s); }));
}

TEST_CASE("who is no manager changes nothing", "[ui][settings][messages]")
{
    Desk desk(u"li"_s);
    desk.find<QPushButton>("addChannel")->click();
    desk.find<QLineEdit>("channel_host")->setText(u"smtp.example.cn"_s);
    desk.find<QLineEdit>("channel_from")->setText(u"shop@example.cn"_s);
    desk.find<QPushButton>("saveChannel")->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.stage.text().contains(u"anager"_s); }));
    CHECK(desk.rules().channels.empty());
    CHECK(desk.find<QLineEdit>("channel_host")->text() == u"smtp.example.cn"_s); // nothing typed is lost
}

TEST_CASE("what is wrong with a channel stands at its field", "[ui][settings][messages]")
{
    Desk desk;
    desk.find<QPushButton>("addChannel")->click();
    const auto refused = [&](const char *name, const QString &text) {
        auto *field = desk.find<QLineEdit>(name);
        field->setText(text);
        desk.find<QPushButton>("saveChannel")->click();
        return field->property("state").toString() == u"error"_s && field->hasFocus() && desk.rules().channels.empty();
    };
    CHECK(refused("channel_code", u"My Mail"_s));
    desk.find<QLineEdit>("channel_code")->setText(u"mail"_s);
    CHECK(refused("channel_host", u"smtp server with spaces"_s));
    desk.find<QLineEdit>("channel_host")->setText(u"smtp.example.com"_s);
    CHECK(refused("channel_from", u"not an address"_s));
    desk.find<QLineEdit>("channel_from")->setText(u"shop@example.com"_s);
    desk.find<QPushButton>("saveChannel")->click();
    CHECK(desk.stage.waitFor([&] { return desk.rules().channels.size() == 1; }));
}

TEST_CASE("a second channel of a kind has a name of its own, and none takes the place of another",
          "[ui][settings][messages]")
{
    Desk desk;
    desk.addMail();
    REQUIRE(QTest::qWaitFor([&] { return desk.find<QAbstractItemView>("channelTable")->model()->rowCount() == 1; }));
    desk.find<QPushButton>("addChannel")->click();
    auto *name = desk.find<QLineEdit>("channel_code");
    auto *kind = desk.find<QComboBox>("channel_kind");
    CHECK(name->text() == u"mail_2"_s);
    kind->setCurrentIndex(kind->findData(u"gateway"_s));
    CHECK(name->text() == u"gateway"_s);
    kind->setCurrentIndex(kind->findData(u"mail"_s));
    name->setText(u"shop"_s); // somebody's own
    kind->setCurrentIndex(kind->findData(u"gateway"_s));
    CHECK(name->text() == u"shop"_s);
    name->clear();
    kind->setCurrentIndex(kind->findData(u"mail"_s));
    CHECK(name->text() == u"mail_2"_s);
    name->setText(u"mail"_s);
    desk.find<QLineEdit>("channel_host")->setText(u"other.example.cn"_s);
    desk.find<QLineEdit>("channel_from")->setText(u"other@example.cn"_s);
    desk.find<QPushButton>("saveChannel")->click();
    CHECK(desk.stage.text().contains(u"There is a channel mail already."_s));
    CHECK(desk.rules().channel(u"mail"_s)->host == u"smtp.example.cn"_s);
    name->setText(u"mail_2"_s);
    desk.find<QPushButton>("saveChannel")->click();
    REQUIRE(desk.stage.waitFor([&] { return desk.rules().channels.size() == 2; }));
    CHECK(desk.rules().channel(u"mail"_s)->host == u"smtp.example.cn"_s);
}

TEST_CASE("a robot is asked for its address, and its channel can carry the digest", "[ui][settings][messages]")
{
    Desk desk;
    desk.find<QPushButton>("addChannel")->click();
    auto *kind = desk.find<QComboBox>("channel_kind");
    kind->setCurrentIndex(kind->findData(u"wecom"_s));
    desk.find<QPushButton>("saveChannel")->click();
    CHECK(desk.find<QLineEdit>("channel_secret")->property("state").toString() == u"error"_s);
    desk.find<QLineEdit>("channel_secret")->setText(u"0123456789abcdef"_s);
    desk.find<QPushButton>("saveChannel")->click();
    REQUIRE(desk.stage.waitFor([&] { return desk.rules().channels.size() == 1; }));
    for (auto *segment : desk.stage.page().findChildren<QAbstractButton *>()) {
        if (segment->text() == u"Digest for the manager"_s) {
            segment->click();
        }
    }
    auto *channel = desk.find<QComboBox>("digestChannel");
    REQUIRE(QTest::qWaitFor([&] { return channel->count() == 2; })); // the window has heard of it
    channel->setCurrentIndex(1);
    CHECK(desk.find<QLineEdit>("digestTo")->isHidden());
    desk.find<QComboBox>("digestLanguage")->setCurrentIndex(1);
    CHECK(desk.stage.text().contains(u"Nothing is late."_s));
    desk.stage.picture("digest");
    desk.find<QPushButton>("saveDigest")->click();
    REQUIRE(QTest::qWaitFor([&] { return desk.stage.context().policy().digest.channel == u"wecom"_s; }));
    CHECK(desk.stage.context().policy().digest.morningAtMinutes == 540);
    CHECK_FALSE(desk.stage.context().policy().digest.eveningAtMinutes);
}
