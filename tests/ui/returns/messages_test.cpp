// SPDX-License-Identifier: GPL-3.0-or-later
// Messages in the window: the tab of a return, writing, how the customer is told, the outbox.
#include "core/desk/message_sender.h"
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/desk/app_context.h"
#include "ui/returns/returns_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kNumber = u"R-20261122-0001"_s;

void addChannels(StoreFixture &store)
{
    setChannels(store, {QJsonObject{{u"code"_s, u"mail"_s},
                                    {u"kind"_s, u"mail"_s},
                                    {u"host"_s, u"localhost"_s},
                                    {u"port"_s, 587},
                                    {u"security"_s, u"starttls"_s},
                                    {u"from"_s, u"shop@example.com"_s}},
                        QJsonObject{{u"code"_s, u"call"_s}, {u"kind"_s, u"phone"_s}},
                        QJsonObject{{u"code"_s, u"chat"_s}, {u"kind"_s, u"copy"_s}}});
}

void toldByChat(StoreFixture &store)
{
    addChannels(store);
    store.sell(u"4001"_s, {{u"2"_s, u"200.00"_s}});
    LogRequest request = StoreFixture::request(u"4001"_s, 1, u"2"_s);
    request.contactName = u"Ms Zhou"_s;
    request.contactPhone = u"13800138000"_s;
    request.contact = {{}, u"en"_s, u"chat"_s, false, {}};
    REQUIRE(store.log(request) == kNumber);
}

/// A mail that did not go.
void triedByMail(StoreFixture &store, SendOutcome outcome, SendCode code)
{
    addChannels(store);
    store.sell(u"4001"_s, {{u"2"_s, u"200.00"_s}});
    LogRequest request = StoreFixture::request(u"4001"_s, 1, u"2"_s);
    request.contact = {u"zhou@example.com"_s, u"en"_s, u"mail"_s, false, {}};
    REQUIRE(store.log(request) == kNumber);
    const std::atomic_bool stop = false;
    const auto tried = [&](const MessageChannel &, const Outgoing &) { return SendResult{outcome, code, {}, 0, {}}; };
    REQUIRE(MessageSender::open(store.path(), store.clock()).value()->sendDue(tried, stop)->sent == 0);
}

void showMessages(ReturnsFixture &window)
{
    window.page().showReturn(kNumber);
    auto *view = window.page().findChild<QWidget *>(u"messagesView"_s);
    for (QWidget *each = view; each != nullptr; each = each->parentWidget()) {
        if (auto *tabs = qobject_cast<QTabWidget *>(each)) {
            tabs->setCurrentWidget(view);
        }
    }
}

std::vector<OutboxMessage> messages(ReturnsFixture &window)
{
    return window.store().reader().messagesOf(kNumber)->messages;
}
}

TEST_CASE("messages have a tab once the store has a channel", "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s, [](StoreFixture &store) {
        store.sell(u"4001"_s, {{u"2"_s, u"200.00"_s}});
        REQUIRE(store.log(StoreFixture::request(u"4001"_s, 1, u"2"_s)) == kNumber);
    });
    window.page().showReturn(kNumber);
    CHECK_FALSE(window.words().contains(u"Nobody asked how"_s));
    addChannels(window.store());
    window.context().readAgain();
    showMessages(window);
    CHECK(waitFor([&] {
        return window.words().contains(u"Nobody asked how the customer wants to be told: nothing is sent."_s);
    }));
}

TEST_CASE("a message for a chat is copied and marked as done", "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s, toldByChat);
    showMessages(window);
    const QString id = QString::number(messages(window).back().id.value());
    CHECK(window.words().contains(u"Chat, by hand"_s));
    CHECK(window.words().contains(u"To be done since"_s));
    window.find<QPushButton>(u"messageCopy_%1"_s.arg(id).toUtf8().constData())->click();
    window.find<QPushButton>(u"messageDone_%1"_s.arg(id).toUtf8().constData())->click();
    REQUIRE(waitFor([&] { return messages(window).back().state() == MessageState::Sent; }));
    CHECK(messages(window).back().end->by.login == u"li"_s);
    REQUIRE(waitFor([&] { return window.words().contains(u"Done Today"_s); }));
}

TEST_CASE("why a mail waits ends with one stop, and when it goes again follows", "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s,
                          [](StoreFixture &store) { triedByMail(store, SendOutcome::Later, SendCode::ConnectFailed); });
    showMessages(window);
    CHECK(window.words().contains(u"cannot be reached. Again "_s));
    window.context().setLanguage(u"zh_CN"_s);
    CHECK(waitFor([&] { return window.words().contains(u"。下次"_s); }));
    CHECK_FALSE(window.words().contains(u"。。"_s));
    window.context().setLanguage(u"en"_s);
}

TEST_CASE("a mail that will never go says why", "[ui][returns][messages]")
{
    ReturnsFixture window(
        u"li"_s, [](StoreFixture &store) { triedByMail(store, SendOutcome::Refused, SendCode::AddressRefused); });
    showMessages(window);
    CHECK(window.words().contains(u"Not sent, Today"_s));
    CHECK(window.words().contains(u": The mail server does not take mail for this address."_s));
}

TEST_CASE("a person writes, from a template that can be changed", "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s, toldByChat);
    showMessages(window);
    window.find<QPushButton>("writeMessage")->click();
    auto *text = window.find<QPlainTextEdit>("messageText");
    CHECK(text->toPlainText().contains(u"is not forgotten"_s));
    text->setPlainText(text->toPlainText() + u"\nThe part comes on Tuesday."_s);
    window.picture(u"message-write"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return messages(window).size() == 2; }));
    CHECK(messages(window).back().words.text.endsWith(u"The part comes on Tuesday."_s));
    CHECK(messages(window).back().by.login == u"li"_s);
    window.picture(u"messages"_s);
}

TEST_CASE("own words that were left stand there again, until they are sent", "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s, toldByChat);
    showMessages(window);
    window.find<QPushButton>("writeMessage")->click();
    auto *event = window.find<QComboBox>("messageEvent");
    event->setCurrentIndex(event->findData(QString(kWrittenByHand)));
    window.find<QPlainTextEdit>("messageText")->setPlainText(u"The part comes on Tuesday."_s);
    window.press(Qt::Key_Escape);
    CHECK_FALSE(window.page().findChild<QPlainTextEdit *>(u"messageText"_s)->isVisible());
    window.find<QPushButton>("writeMessage")->click();
    CHECK(window.find<QPlainTextEdit>("messageText")->toPlainText() == u"The part comes on Tuesday."_s);
    CHECK(event->currentData().toString() == kWrittenByHand);
    CHECK(window.words().contains(u"It has not gone out."_s));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return messages(window).size() == 2; }));
    window.find<QPushButton>("writeMessage")->click();
    CHECK_FALSE(window.find<QPlainTextEdit>("messageText")->toPlainText().contains(u"Tuesday"_s));
}

TEST_CASE("own words outlive another way, another event and another return, but not another person",
          "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s, [](StoreFixture &store) {
        toldByChat(store);
        store.sell(u"4002"_s, {{u"1"_s, u"20.00"_s}});
        REQUIRE(!store.log(StoreFixture::request(u"4002"_s, 1, u"1"_s)).isEmpty());
    });
    const auto write = [&window](const QString &number) {
        window.page().showReturn(number);
        window.page().startAction(number, Right::SendMessage);
        return window.find<QPlainTextEdit>("messageText");
    };
    auto *text = write(kNumber);
    auto *event = window.find<QComboBox>("messageEvent");
    event->setCurrentIndex(event->findData(QString(kWrittenByHand)));
    text->setPlainText(u"Words."_s);
    for (const char *box : {"messageChannel", "messageLanguage"}) {
        window.find<QComboBox>(box)->setCurrentIndex(1);
        CHECK(text->toPlainText() == u"Words."_s);
    }
    event->setCurrentIndex(event->findData(u"received"_s));
    CHECK(text->toPlainText() == u"Words."_s);
    window.press(Qt::Key_Escape);
    text = write(u"R-20261122-0002"_s);
    CHECK_FALSE(text->toPlainText().contains(u"Words."_s));
    window.press(Qt::Key_Escape);
    text = write(kNumber);
    CHECK(text->toPlainText() == u"Words."_s);
    CHECK(window.find<QComboBox>("messageEvent")->currentData() == u"received"_s);
    window.press(Qt::Key_Escape);
    window.login(u"yang"_s);
    CHECK_FALSE(write(kNumber)->toPlainText().contains(u"Words."_s));
}

TEST_CASE("how the customer is told is changed, and what waits follows", "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s, toldByChat);
    window.context().setLanguage(u"zh_CN"_s);
    showMessages(window);
    window.find<QPushButton>("changeContact")->click();
    auto *channel = window.find<QComboBox>("contactChannel");
    channel->setCurrentIndex(channel->findData(u"mail"_s));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(u"没有邮箱地址无法发邮件。"_s));
    window.find<QLineEdit>("contactEmail")->setText(u"zhou@example.com"_s);
    window.picture(u"message-contact-zh"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return messages(window).back().channel == u"mail"_s; }));
    CHECK(messages(window).back().words.address == u"zhou@example.com"_s);
    REQUIRE(waitFor([&] { return window.words().contains(u"z***@example.com"_s); }));
    window.picture(u"messages-zh"_s);
    window.context().setLanguage(u"en"_s);
}

TEST_CASE("an address that was typed and left stands there again", "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s, toldByChat);
    const auto open = [&window] {
        showMessages(window);
        window.find<QPushButton>("changeContact")->click();
        return window.find<QLineEdit>("contactEmail");
    };
    open()->setText(u"zhou@example"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier); // refused: there is no such address
    REQUIRE(waitFor(
        [&] { return window.words().contains(u"address"_s) && window.find<QLineEdit>("contactEmail")->isEnabled(); }));
    CHECK(QApplication::focusWidget() == window.find<QWidget>("contactChannel")); // where it was
    window.press(Qt::Key_Escape);
    CHECK(open()->text() == u"zhou@example"_s);
    CHECK(window.words().contains(u"It is not saved."_s));
    window.find<QLineEdit>("contactEmail")->setText(u"zhou@example.com"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(
        waitFor([&] { return window.store().reader().messagesOf(kNumber)->contact.email == u"zhou@example.com"_s; }));
    open();
    CHECK_FALSE(window.words().contains(u"It is not saved."_s));
}

TEST_CASE("own words are kept in the store, for their writer", "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s, toldByChat);
    const auto kept = [&window] { return window.store().reader().draft(u"own_words/li"_s).value(); };
    window.page().showReturn(kNumber);
    window.page().startAction(kNumber, Right::SendMessage);
    window.find<QPlainTextEdit>("messageText")->setPlainText(u"The part comes on Tuesday."_s);
    window.press(Qt::Key_Escape);
    REQUIRE(waitFor([&] { return kept()[kNumber]["text"_L1] == u"The part comes on Tuesday."_s; }));
    {
        ui::ReturnsPage another(window.context()); // the program was started again
        another.resize(1280, 632);
        another.show();
        another.showReturn(kNumber);
        another.startAction(kNumber, Right::SendMessage);
        CHECK(another.findChild<QPlainTextEdit *>(u"messageText"_s)->toPlainText() == u"The part comes on Tuesday."_s);
    }
    window.page().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window.page()));
    window.page().showReturn(kNumber);
    window.page().startAction(kNumber, Right::SendMessage);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return messages(window).size() == 2; }));
    CHECK(waitFor([&] { return kept().isEmpty(); }));
}

TEST_CASE("a message that one person writes is not there for the next", "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s, toldByChat);
    window.page().showReturn(kNumber);
    window.page().startAction(kNumber, Right::SendMessage);
    window.find<QPlainTextEdit>("messageText")->setPlainText(u"Words of li."_s);
    window.login(u"yang"_s); // with the form open
    CHECK_FALSE(window.page().findChild<QPlainTextEdit *>(u"messageText"_s)->isVisible());
    window.page().startAction(kNumber, Right::SendMessage);
    CHECK_FALSE(window.find<QPlainTextEdit>("messageText")->toPlainText().contains(u"Words of li."_s));
}

TEST_CASE("the outbox has what waits in the whole store", "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s, toldByChat);
    window.page().showOutbox();
    const QAbstractItemModel *rows = window.find<QAbstractItemView>("outboxTable")->model();
    REQUIRE(rows->rowCount() == 1);
    CHECK(rows->index(0, 0).data().toString() == kNumber);
    CHECK(rows->index(0, 3).data().toString() == u"138****8000"_s);
    CHECK_FALSE(window.find<QPushButton>("outboxNotReached")->isEnabled());
    window.picture(u"outbox"_s);
    window.find<QPushButton>("outboxDone")->click();
    REQUIRE(waitFor([&] { return rows->rowCount() == 0; }));
    CHECK(messages(window).back().state() == MessageState::Sent);
}

TEST_CASE("a new return asks how its customer wants to be told", "[ui][returns][messages]")
{
    ReturnsFixture window(u"li"_s, [](StoreFixture &store) {
        addChannels(store);
        store.sell(u"4001"_s, {{u"1"_s, u"20.00"_s}});
    });
    window.page().startNewReturn(window.store().reader().showSale(u"4001"_s, std::nullopt).value());
    auto *channel = window.find<QComboBox>("entryChannel");
    CHECK_FALSE(window.page().findChild<QLineEdit *>(u"entryEmail"_s)->isVisible());
    channel->setCurrentIndex(channel->findData(u"mail"_s));
    CHECK(window.find<QLineEdit>("entryEmail")->isVisible());
    window.find<QLineEdit>("entryEmail")->setText(u"zhou@example.com"_s);
    window.picture(u"new-return-told"_s);
    window.press(Qt::Key_1);
    window.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.store().reader().showReturn(kNumber).has_value(); }));
    CHECK(window.store().reader().messagesOf(kNumber)->contact.email == u"zhou@example.com"_s);
    CHECK(messages(window).back().channel == u"mail"_s);
}
