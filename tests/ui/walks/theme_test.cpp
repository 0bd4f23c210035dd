// SPDX-License-Identifier: GPL-3.0-or-later
// Colours changed on a screen leave none of the other theme behind.
#include "ui/common/theme/theme.h"
#include "tests/support/catch.h"
#include "tests/ui/walks/pictures.h"
#include "tests/ui/walks/screens.h"
#include "tests/ui/walks/settle.h"

#include <QApplication>

#include <map>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kEnglish = QStringLiteral("en");

std::string described(const QRect &box)
{
    return box.isNull() ? ""
                        : QStringLiteral("%1,%2 %3x%4")
                              .arg(box.x())
                              .arg(box.y())
                              .arg(box.width())
                              .arg(box.height())
                              .toStdString();
}

std::string leftOf(const ui::ThemeTokens &foreign, const QImage &picture, const ui::ThemeTokens &own)
{
    return foreignColours(picture, foreign, own).join(QLatin1Char(';')).toStdString();
}

void changeTo(ui::ThemeMode mode)
{
    ui::Theme::current().setMode(mode);
    settle();
}
}

TEST_CASE("a screen in other colours looks like a start in them, and has no colour of the first", "[theme]")
{
    QApplication::setCursorFlashTime(0);
    std::map<QString, QImage> dark;
    {
        const DeskSettings settings;
    } // applies the light theme once
    changeTo(ui::ThemeMode::Dark);
    walk(kEnglish, [&](const QString &screen) { dark[screen] = pictureShown(screen + QStringLiteral("-dark")); });
    changeTo(ui::ThemeMode::Light);
    walk(kEnglish, [&](const QString &screen) {
        INFO(screen.toStdString());
        const QImage light = pictureShown(screen + QStringLiteral("-light"));
        CHECK(leftOf(ui::lightTokens(), dark[screen], ui::darkTokens()) == "");
        CHECK(leftOf(ui::darkTokens(), light, ui::lightTokens()) == "");
        if (isOver(screen)) {
            return;
        }
        changeTo(ui::ThemeMode::Dark);
        const QImage changed = pictureShown(screen + QStringLiteral("-changed"));
        CHECK(leftOf(ui::lightTokens(), changed, ui::darkTokens()) == "");
        CHECK(described(differenceOf(changed, dark[screen])) == "");
        changeTo(ui::ThemeMode::Light);
        CHECK(described(differenceOf(pictureShown(screen + QStringLiteral("-back")), light)) == "");
    });
    CHECK(dark.size() > 50);
}
