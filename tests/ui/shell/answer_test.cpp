// SPDX-License-Identifier: GPL-3.0-or-later
// "Where is my return?" in one scan, and the pages for customers while the window is open.
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "ui/common/desk/app_context.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPushButton>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString logged(DeskWindow &desk)
{
    desk.store().sell(u"10042"_s, {{u"2"_s, u"200.00"_s}});
    LogRequest request = StoreFixture::request(u"10042"_s, 1, u"2"_s);
    request.contactName = u"Ms Zhou"_s;
    request.contact = {{}, u"en"_s, {}, false, {}};
    return desk.store().log(request);
}

void press(DeskWindow &desk, Qt::Key key)
{
    QTest::keyClick(desk.find("scan"), key);
}

int asked(DeskWindow &desk, const QString &number)
{
    return desk.store().reader().answerFor(number, {})->asked;
}

void publishInto(DeskWindow &desk, const QString &folder)
{
    StoreFixture &store = desk.store();
    QJsonObject rules = policyToJson(store.reader().policy().value(), store.reader().facts().currency);
    rules.insert(u"progress"_s, QJsonObject{{u"folder"_s, folder}, {u"address"_s, u"https://shop.example/"_s}});
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), rules));
}
}

TEST_CASE("a scan of the slip answers at once, and one key counts the question", "[scan]")
{
    DeskWindow desk;
    const QString number = logged(desk);
    REQUIRE(desk.login(u"li"_s));
    desk.scan(number);
    if (!desk.window().frame()->pages().has(ui::Place::Returns)) {
        return;
    }
    const QString sentence = u"Return "_s + number + u": we are waiting for the goods; please bring or send them by "_s;
    CHECK(desk.visibleText().contains(sentence));
    CHECK(asked(desk, number) == 0); // a scan may be for other work
    picture(desk.window(), "answer-en");
    press(desk, Qt::Key_F4);
    QTRY_VERIFY(asked(desk, number) == 1);
    QTRY_VERIFY(desk.visibleText().contains(u"The customer asked: once so far"_s));
    CHECK(desk.visibleText().contains(sentence));
    CHECK_FALSE(desk.visibleText().contains(u"Customer asked (F4)"_s));
    for (QPushButton *button : desk.window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Copy"_s) {
            button->click();
            break;
        }
    }
    CHECK(QApplication::clipboard()->text().startsWith(sentence));
    desk.desk().setLanguage(u"zh_CN"_s);
    desk.scan(number);
    CHECK(desk.visibleText().contains(u"对顾客说"_s));
    picture(desk.window(), "answer-zh");
    desk.desk().setLanguage(u"en"_s);
}

TEST_CASE("asked first, the next slip that is scanned is answered and counted", "[scan]")
{
    DeskWindow desk;
    const QString number = logged(desk);
    REQUIRE(desk.login(u"li"_s));
    if (!desk.window().frame()->pages().has(ui::Place::Returns)) {
        return;
    }
    press(desk, Qt::Key_F4);
    CHECK(desk.visibleText().contains(u"Scan the customer's slip, or type the number of the return"_s));
    desk.scan(number);
    QTRY_VERIFY(asked(desk, number) == 1);
    press(desk, Qt::Key_Escape);
    desk.store().clock().advanceMinutes(5);
    desk.scan(number);
    CHECK(asked(desk, number) == 1); // only the one that was asked for
}

TEST_CASE("pages are written after each step, and a folder that is gone is said once", "[shell]")
{
    DeskWindow desk;
    const QString folder = desk.store().folder() + u"/pages"_s;
    const QString number = logged(desk);
    publishInto(desk, folder);
    REQUIRE(desk.login(u"li"_s));
    desk.desk().readAgain();
    const QString gone = u"The folder for the pages that customers read is not there"_s;
    QTRY_VERIFY(desk.visibleText().contains(gone));
    CHECK(desk.visibleText().contains(folder));
    picture(desk.window(), "pages-no-folder-en");
    desk.scan(u"nothing of ours"_s); // takes the warning away
    Q_EMIT desk.desk().minutePassed();
    QTest::qWait(50);
    CHECK_FALSE(desk.visibleText().contains(gone));
    REQUIRE(QDir().mkpath(folder));
    Q_EMIT desk.desk().minutePassed();
    const QString page = folder + '/'_L1 + desk.store().show(number).progressLink.section('/'_L1, -1);
    QTRY_VERIFY(QFile::exists(page));
    QFile written(page);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().contains(number.toUtf8()));
}

TEST_CASE("a complaint goes to the manager with one press after the question", "[scan]")
{
    DeskWindow desk;
    const QString number = logged(desk);
    REQUIRE(desk.login(u"li"_s));
    if (!desk.window().frame()->pages().has(ui::Place::Returns)) {
        return;
    }
    desk.scan(number);
    press(desk, Qt::Key_F4);
    QTRY_VERIFY(asked(desk, number) == 1);
    for (QPushButton *button : desk.window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Complaint: to the manager"_s) {
            button->click();
            break;
        }
    }
    QTRY_VERIFY(desk.visibleText().contains(u"the manager follows the complaint up"_s));
    const ReturnCase shown = desk.store().show(number).returnCase;
    CHECK(shown.rma.chasers == 1);
    REQUIRE(shown.exceptions.size() == 1);
    CHECK(shown.exceptions.front().kind == ExceptionKind::Complaint);
}
