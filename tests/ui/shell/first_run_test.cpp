// SPDX-License-Identifier: GPL-3.0-or-later
// The first day, and stores that cannot be opened.
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/count_tab_bar.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"
#include "ui/shell/login/login_page.h"
#include "ui/shell/start/side_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>

using namespace rd;
using namespace rd::test;

namespace
{
void press(QWidget &window, const char *name)
{
    auto *button = window.findChild<QAbstractButton *>(QString::fromLatin1(name));
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(QWidget &window, const char *name, const char *text)
{
    auto *field = window.findChild<QLineEdit *>(QString::fromLatin1(name));
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, QString::fromLatin1(text));
}
}

TEST_CASE("a store is made on the first day and opened", "[first_run]")
{
    const DeskSettings settings;
    const QTemporaryDir folder;
    qputenv("RETURNDESK_KEY_DIR", folder.filePath(QStringLiteral("keys")).toUtf8());
    const SystemClock clock;
    ui::MainWindow window(clock);
    window.openStore(folder.filePath(QStringLiteral("deep/store.sqlite")));
    window.show();
    picture(window, "first-run-language");
    press(window, "next");
    press(window, "next");
    CHECK(textsOf(window).contains(QStringLiteral("The store needs a name.")));
    type(window, "storeName", "Corner Shop");
    type(window, "managerName", "Sun Hao");
    CHECK(window.findChild<QLineEdit *>(QStringLiteral("managerLogin"))->text() == QStringLiteral("sunhao"));
    type(window, "pin", "271828");
    type(window, "pinAgain", "271829");
    press(window, "next");
    CHECK(textsOf(window).contains(QStringLiteral("The two PINs are not the same.")));
    type(window, "pinAgain", "\b");
    window.findChild<QLineEdit *>(QStringLiteral("pinAgain"))->setText(QStringLiteral("271828"));
    picture(window, "first-run-light");
    press(window, "next");
    REQUIRE(QTest::qWaitFor([&window] { return window.findChild<QWidget *>(QStringLiteral("saveKey"))->isVisible(); },
                            20'000));
    picture(window, "first-run-key");
    press(window, "next");
    const auto *steps = window.findChild<ui::SidePanel *>();
    CHECK(steps->isDone(1));
    CHECK_FALSE(steps->isDone(2)); // no copy of the key was saved
    press(window, "next");
    REQUIRE(QTest::qWaitFor([&window] { return window.frame() != nullptr && window.frame()->isVisible(); }, 20'000));
    CHECK(window.desk()->session().staff.login == QStringLiteral("sunhao"));
    CHECK(window.desk()->facts().name == QStringLiteral("Corner Shop"));
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::ControlModifier);
    CHECK(window.findChild<ui::CountTabs *>()->currentIndex() == 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    CHECK(QApplication::focusWidget()->inherits("QLineEdit"));
}

TEST_CASE("a file that is no store is named and left as it is", "[faults]")
{
    const DeskSettings settings;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a letter to the landlord\n");
    file.close();
    const SystemClock clock;
    ui::MainWindow window(clock);
    window.openStore(path);
    window.show();
    CHECK(window.desk() == nullptr);
    REQUIRE(window.findChild<QWidget *>(QStringLiteral("faultPage")) != nullptr);
    CHECK(textsOf(window).contains(QStringLiteral("was not changed")));
    picture(window, "fault-light");
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("a letter to the landlord\n"));
}

TEST_CASE("without its key a store can be looked at", "[faults]")
{
    DeskSettings settings;
    StoreFixture store;
    store.sell(QStringLiteral("A1"), {{QStringLiteral("2"), QStringLiteral("40.00")}});
    static_cast<void>(store.log(StoreFixture::request(QStringLiteral("A1"), 1, QStringLiteral("1"))));
    qputenv("RETURNDESK_KEY_DIR", store.folder().toUtf8() + "/elsewhere");
    ui::MainWindow window(store.clock());
    window.openStore(store.path());
    window.show();
    auto *look = window.findChild<QAbstractButton *>(QStringLiteral("look"));
    REQUIRE(look != nullptr);
    REQUIRE(QTest::qWaitFor([look] { return look->isVisible(); }, 5'000));
    picture(window, "login-without-key");
    QTest::mouseClick(look, Qt::LeftButton);
    REQUIRE(window.frame() != nullptr);
    CHECK(textsOf(window).contains(QStringLiteral("This store can only be read")));
    CHECK_FALSE(window.frame()->actions().at(ui::Command::NewReturn)->isEnabled());
    picture(window, "read-only-light");
}
