// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets in, what is said to who does not, and the lock.
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/login/login_page.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace rd;
using namespace rd::test;

namespace
{
/// Types a wrong PIN and waits until the field can be used again or the wait has begun.
void tryWrong(DeskWindow &desk)
{
    auto *pin = desk.find<QLineEdit>("pin");
    QTest::keyClicks(pin, QStringLiteral("111111"));
    QTest::keyClick(pin, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&desk, pin] { return pin->text().isEmpty() && !pin->accessibleDescription().isEmpty(); },
                            10'000));
}
}

TEST_CASE("the right PIN opens the desk", "[login]")
{
    DeskWindow desk;
    picture(desk.window(), "login-light");
    REQUIRE(desk.login(QStringLiteral("li")));
    CHECK(desk.desk().session().staff.login == QStringLiteral("li"));
    CHECK(desk.find<QLineEdit>("scan")->hasFocus());
    CHECK_FALSE(desk.window().loginPage()->isVisible());
}

TEST_CASE("a wrong PIN says so and how many tries are left", "[login]")
{
    DeskWindow desk;
    desk.find<QAbstractButton>("person_li")->click(); // the only manager is never locked out, so no tries are counted
    tryWrong(desk);
    CHECK(desk.visibleText().contains(QStringLiteral("That PIN is not right")));
    CHECK(desk.visibleText().contains(QStringLiteral("9 tries left")));
    CHECK_FALSE(desk.desk().isLoggedIn());
    picture(desk.window(), "login-wrong-light");
    REQUIRE(desk.login(QStringLiteral("li")));
}

TEST_CASE("after five wrong PINs one must wait", "[login]")
{
    DeskWindow desk;
    auto *pin = desk.find<QLineEdit>("pin");
    for (int i = 0; i < 5; ++i) {
        tryWrong(desk);
    }
    QTest::keyClicks(pin, QStringLiteral("246810"));
    QTest::keyClick(pin, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&desk] { return desk.visibleText().contains(QStringLiteral("Too many wrong PINs")); },
                            10'000));
    CHECK_FALSE(pin->isEnabled());
    CHECK(pin->text().isEmpty());

    desk.store().clock().advanceMinutes(2);
    REQUIRE(QTest::qWaitFor([pin] { return pin->isEnabled(); }, 5'000));
    CHECK(desk.login(QStringLiteral("hao")));
}

TEST_CASE("digits go to the PIN, Alt and a number chooses the person", "[login]")
{
    DeskWindow desk;
    auto *second = desk.window().findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^person_"))).at(1);
    QTest::keyClick(&desk.window(), Qt::Key_2, Qt::AltModifier);
    CHECK(second->isChecked());
    second->setFocus();
    QTest::keyClicks(second, QStringLiteral("246810"));
    CHECK(desk.find<QLineEdit>("pin")->text().size() == 6);
    QTest::mouseClick(desk.find("digit7"), Qt::LeftButton);
    CHECK(desk.find<QLineEdit>("pin")->text() == QStringLiteral("2468107"));
}

TEST_CASE("who is chosen by what reads the screen is who the PIN is asked of", "[login]")
{
    DeskWindow desk;
    auto *na = desk.find<QAbstractButton>("person_na");
    REQUIRE_FALSE(na->isChecked());
    na->toggle();
    QTest::keyClicks(desk.find("pin"), QStringLiteral("246810"));
    QTest::keyClick(desk.find("pin"), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&desk] { return desk.desk().isLoggedIn(); }, 10'000));
    CHECK(desk.desk().session().staff.login == QStringLiteral("na"));
}

TEST_CASE("the lock hides everything and keeps the desk", "[login]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("li")));
    const auto *frame = desk.window().frame();
    QTest::keyClick(desk.find("scan"), Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.window().loginPage()->isVisible());
    CHECK_FALSE(desk.desk().isLoggedIn());
    REQUIRE(desk.login(QStringLiteral("na")));
    CHECK(desk.window().frame() == frame);
}

TEST_CASE("the login page in dark colours", "[login]")
{
    DeskWindow desk;
    ui::Theme::current().setMode(ui::ThemeMode::Dark);
    picture(desk.window(), "login-dark");
    CHECK(ui::Theme::current().isDark());
    ui::Theme::current().setMode(ui::ThemeMode::Light);
}
