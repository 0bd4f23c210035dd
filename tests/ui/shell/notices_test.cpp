// SPDX-License-Identifier: GPL-3.0-or-later
// What is due is told on the bell and, while somebody looks elsewhere, in one bubble of the desktop.
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/shell/desk_window.h"
#include "ui/common/desk/app_context.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/jobs/desktop_notifier.h"
#include "ui/shell/jobs/notice_round.h"

#include <QListWidget>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
class FakeNotifier final : public ui::DesktopNotifier
{
public:
    void tell(const QString &title, const QString &text) override { told.append(title + u": "_s + text); }
    QStringList told;
};

/// Ten returns that wait for an inspector.
void fill(DeskWindow &desk)
{
    for (int i = 0; i < 10; ++i) {
        (void)received(desk.store(), QString::number(1000 + i), u"1"_s, u"20.00"_s);
    }
}

void later(DeskWindow &desk, qint64 hours)
{
    desk.store().clock().advanceMinutes(60 * hours);
    Q_EMIT desk.desk().minutePassed();
}

/// The frame's round beside one whose bubbles are counted; na sits before the window, or looks elsewhere.
struct Watched {
    DeskWindow desk;
    FakeNotifier notifier;
    std::unique_ptr<ui::NoticeRound> round;
    bool isInFront = false;

    explicit Watched(const QString &login = u"na"_s)
    {
        fill(desk);
        REQUIRE(desk.login(login));
        desk.window().frame()->notices().setInFront([] { return true; });
        round = std::make_unique<ui::NoticeRound>(desk.desk(), notifier, nullptr);
        round->setInFront([this] { return isInFront; });
        round->begin();
        QTest::qWait(50);
    }
    bool heard(int unread)
    {
        return QTest::qWaitFor([&] { return round->unread() == unread; }, 10'000);
    }
};
}

TEST_CASE("ten reminders due at once make one notification, and only while nobody looks", "[shell]")
{
    Watched watched;
    CHECK(watched.notifier.told.isEmpty());
    later(watched.desk, 36);
    REQUIRE(watched.heard(10));
    QTRY_COMPARE(watched.notifier.told.size(), 1);
    CHECK(watched.notifier.told.front() == u"Work is waiting: 10 tasks are due soon"_s);
    later(watched.desk, 1);
    QTest::qWait(50);
    CHECK(watched.notifier.told.size() == 1); // nothing new
    later(watched.desk, 12);
    QTRY_COMPARE(watched.notifier.told.size(), 2);
    CHECK(watched.notifier.told.back() == u"Work is waiting: 10 tasks are late"_s);

    watched.isInFront = true;
    later(watched.desk, 24);
    QTest::qWait(100);
    CHECK(watched.notifier.told.size() == 2);
    watched.isInFront = false;
    later(watched.desk, 1);
    QTest::qWait(50);
    CHECK(watched.notifier.told.size() == 2); // they saw it on the bell
}

TEST_CASE("what came while nobody was here is on the bell, not in a bubble", "[shell]")
{
    DeskWindow desk;
    fill(desk);
    desk.store().clock().advanceMinutes(9 * 24 * 60);
    REQUIRE(desk.login(u"na"_s));
    FakeNotifier notifier;
    ui::NoticeRound round(desk.desk(), notifier, nullptr);
    round.setInFront([] { return false; });
    round.begin();
    REQUIRE(QTest::qWaitFor([&] { return desk.window().frame()->notices().unread() == 10; }, 10'000));
    auto *bell = desk.find("notices");
    QTRY_COMPARE(bell->accessibleName(), u"10 new reminders (Ctrl+B)"_s);
}

TEST_CASE("the list opens with a key, is read then, and leads to the return", "[shell]")
{
    Watched watched;
    DeskWindow &desk = watched.desk;
    later(desk, 49);
    REQUIRE(QTest::qWaitFor([&] { return desk.window().frame()->notices().unread() == 10; }, 10'000));
    QTest::keyClick(desk.window().focusWidget(), Qt::Key_B, Qt::ControlModifier);
    auto *list = desk.find<QListWidget>("noticeList");
    QTRY_VERIFY(list->isVisible());
    CHECK(list->hasFocus());
    CHECK(list->count() == 10);
    CHECK(list->item(0)->text().contains(u"1 h late"_s));
    CHECK(list->item(0)->text().contains(u"Inspect"_s));
    picture(desk.window(), "notices-en");
    REQUIRE(QTest::qWaitFor([&] { return desk.window().frame()->notices().unread() == 0; }, 10'000));
    const QString number = desk.window().frame()->notices().notices().front().row.number;
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(desk.visibleText().contains(number));
    CHECK_FALSE(list->isVisible());
    QTest::keyClick(desk.window().focusWidget(), Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("a manager hears of what is late with others, in Chinese too", "[shell]")
{
    Watched watched(u"hao"_s);
    DeskWindow &desk = watched.desk;
    desk.window().resize(1024, 700);
    desk.desk().setLanguage(u"zh_CN"_s);
    later(desk, 3 * 24);
    REQUIRE(watched.heard(10));
    REQUIRE(QTest::qWaitFor([&] { return desk.window().frame()->notices().unread() == 10; }, 10'000));
    QTRY_COMPARE(watched.notifier.told.size(), 1);
    CHECK(watched.notifier.told.front() == u"有工作等待处理: 10 项待办已逾期"_s);
    QTest::keyClick(desk.window().focusWidget(), Qt::Key_B, Qt::ControlModifier);
    auto *list = desk.find<QListWidget>("noticeList");
    QTRY_VERIFY(list->isVisible());
    CHECK(list->item(0)->text().contains(u"负责人 验货"_s));
    picture(desk.window(), "notices-zh");
    desk.desk().setLanguage(u"en"_s);
}
