// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around the screens: language, theme, counts, commands, keys.
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/count_tab_bar.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTranslator>

using namespace rd;
using namespace rd::test;

namespace
{
/// Marks every text of the shell, as a translation does.
class Marks final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QByteArrayView(context).startsWith("rd::ui::") ? QStringLiteral("*") + QString::fromUtf8(text)
                                                              : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

int openReturns(DeskWindow &desk)
{
    const QString text = desk.visibleText();
    const auto found = QRegularExpression(QStringLiteral("(\\d+) open returns?")).match(text);
    return found.hasMatch() ? found.captured(1).toInt() : -1;
}
}

TEST_CASE("another language reaches every text while the window is open", "[frame]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("hao")));
    Marks marks;
    QApplication::installTranslator(&marks);
    Q_EMIT desk.desk().languageChanged();
    CHECK(QTest::qWaitFor([&desk] { return desk.window().windowTitle().startsWith(QLatin1Char('*')); }, 2'000));
    CHECK(desk.visibleText().contains(QStringLiteral("*Scan or search")));
    CHECK(desk.visibleText().contains(QStringLiteral("*Due today")));
    CHECK(desk.visibleText().contains(QStringLiteral("*New return")));
    CHECK(desk.window().frame()->actions().at(ui::Command::Verify)->text() == QStringLiteral("*Check the store"));
    QApplication::removeTranslator(&marks);
    Q_EMIT desk.desk().languageChanged();
    CHECK(QTest::qWaitFor([&desk] { return !desk.visibleText().contains(QLatin1Char('*')); }, 2'000));

    desk.desk().setLanguage(QStringLiteral("zh_CN"));
    CHECK(QLocale().language() == QLocale::Chinese);
    CHECK(desk.window().frame()->actions().at(ui::Command::Chinese)->isChecked());
    picture(desk.window(), "frame-zh-light");
    desk.desk().setLanguage(QStringLiteral("en"));
}

TEST_CASE("what another process writes is seen within two seconds", "[frame]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("li")));
    CHECK(openReturns(desk) == 0);
    desk.store().sell(QStringLiteral("A1"), {{QStringLiteral("2"), QStringLiteral("40.00")}});
    static_cast<void>(desk.store().log(StoreFixture::request(QStringLiteral("A1"), 1, QStringLiteral("1"))));
    CHECK(QTest::qWaitFor([&desk] { return openReturns(desk) == 1; }, 2'000));
    picture(desk.window(), "frame-light");
}

TEST_CASE("light and dark change in the open window", "[frame]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("hao")));
    desk.window().frame()->actions().at(ui::Command::DarkTheme)->trigger();
    CHECK(ui::Theme::current().isDark());
    picture(desk.window(), "frame-dark");
    desk.window().frame()->actions().at(ui::Command::LightTheme)->trigger();
    CHECK_FALSE(ui::Theme::current().isDark());
}

TEST_CASE("every command can be found by typing", "[frame]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("hao")));
    QTest::keyClick(desk.find("scan"), Qt::Key_K, Qt::ControlModifier);
    REQUIRE(desk.find("palette")->isVisible());
    picture(desk.window(), "palette-light");
    QTest::keyClicks(desk.find("paletteField"), QStringLiteral("dark"));
    QTest::keyClick(desk.find("paletteField"), Qt::Key_Return);
    CHECK_FALSE(desk.find("palette")->isVisible());
    CHECK(ui::Theme::current().isDark());
    ui::Theme::current().setMode(ui::ThemeMode::Light);
}

TEST_CASE("Escape leads back to the scan box", "[frame]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("hao")));
    desk.find("menu")->setFocus();
    CHECK_FALSE(desk.find("scan")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(desk.find("scan")->hasFocus());
}

TEST_CASE("F6 goes from region to region and round", "[frame]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("hao")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    CHECK_FALSE(desk.find("scan")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(desk.find("scan")->hasFocus());
}

TEST_CASE("the store is backed up and checked from the menu", "[frame]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("hao")));
    desk.window().frame()->actions().at(ui::Command::BackUp)->trigger();
    REQUIRE(QTest::qWaitFor([&desk] { return desk.visibleText().contains(QStringLiteral("Backed up and checked")); },
                            20'000));
    const QDir backups(desk.store().folder() + QStringLiteral("/backups"));
    CHECK(backups.entryList({QStringLiteral("store-*.sqlite")}).size() == 1);
    desk.window().frame()->actions().at(ui::Command::Verify)->trigger();
    REQUIRE(QTest::qWaitFor([&desk] { return desk.visibleText().contains(QStringLiteral("The store is in order")); },
                            20'000));
    picture(desk.window(), "verified-light");
}

TEST_CASE("the smallest window still shows everything of the frame", "[frame]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("hao")));
    desk.window().resize(1024, 680);
    CHECK(desk.window().size() == QSize(1024, 680));
    picture(desk.window(), "frame-1024");
}

TEST_CASE("each tab tells its key", "[frame]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("hao")));
    const auto *tabs = desk.window().findChild<ui::CountTabs *>();
    REQUIRE(tabs->count() > 1);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        CHECK(tabs->tabToolTip(tab) == QStringLiteral("Ctrl+%1").arg(tab + 1));
    }
}
