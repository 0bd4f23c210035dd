// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the walks, asked of small windows that have the fault: each must find it, and nothing where it is not.
#include "tests/support/catch.h"
#include "tests/ui/walks/known_texts.h"
#include "tests/ui/walks/pictures.h"
#include "tests/ui/walks/spoken.h"
#include "tests/ui/walks/words.h"
#include "ui/common/theme/theme_tokens.h"

#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace rd;
using namespace rd::test;

namespace
{
/// A window with these widgets, shown.
struct Window {
    explicit Window(const QList<QWidget *> &widgets)
    {
        auto *layout = new QVBoxLayout(&top);
        for (QWidget *widget : widgets) {
            layout->addWidget(widget);
        }
        top.show();
    }
    QWidget top;
};

QImage painted(const QColor &ground, const QColor &bar)
{
    QImage image(100, 20, QImage::Format_RGB32);
    image.fill(ground);
    QPainter(&image).fillRect(10, 10, 60, 2, bar);
    return image;
}
}

TEST_CASE("a field without a name is found", "[faults]")
{
    auto *field = new QLineEdit;
    Window window({field});
    CHECK(nameless(window.top).size() == 1);
    field->setAccessibleName(QStringLiteral("Note"));
    CHECK(nameless(window.top).isEmpty());
}

TEST_CASE("two buttons of one name are found", "[faults]")
{
    auto *second = new QPushButton(QStringLiteral("Close"));
    Window window({new QPushButton(QStringLiteral("Close")), second});
    CHECK(namedAlike(window.top).size() == 1);
    second->setAccessibleName(QStringLiteral("Close the message"));
    CHECK(namedAlike(window.top).isEmpty());
}

TEST_CASE("what is disabled and does not say why is found", "[faults]")
{
    auto *button = new QPushButton(QStringLiteral("Pay"));
    button->setEnabled(false);
    Window window({button});
    CHECK(disabledWithoutReason(window.top).size() == 1);
    button->setToolTip(QStringLiteral("Not inspected yet."));
    CHECK(disabledWithoutReason(window.top).isEmpty());

    QMenu menu;
    QAction *action = menu.addAction(QStringLiteral("Cancel"));
    action->setEnabled(false);
    CHECK(disabledWithoutReason(menu).size() == 1);
    action->setText(QStringLiteral("Cancel\tThe goods are here."));
    CHECK(disabledWithoutReason(menu).isEmpty());
}

TEST_CASE("a column without a header is found", "[faults]")
{
    auto *table = new QTableView;
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("Goods"), QString()});
    table->setModel(&model);
    Window window({table});
    CHECK(columnsWithoutHeader(window.top).size() == 1);
    model.setHeaderData(1, Qt::Horizontal, QStringLiteral("Share"), Qt::AccessibleTextRole);
    CHECK(columnsWithoutHeader(window.top).isEmpty());
}

TEST_CASE("words of the other language are found", "[faults]")
{
    const KnownTexts known;
    CHECK(known.isEnglish(QStringLiteral("New return")));
    CHECK(known.isEnglish(QStringLiteral("Nothing found for \"4711\"")));
    CHECK_FALSE(known.isEnglish(QStringLiteral("Oak dining chair")));
    CHECK(isChinese(QStringLiteral("Backup 备份")));
    CHECK_FALSE(isChinese(QStringLiteral("English · 简体中文")));
    Window window({new QPushButton(QStringLiteral("Pay"))});
    CHECK(missingFrom({QStringLiteral("付款")}, wordsOn(window.top)) == QStringList{QStringLiteral("Pay")});
}

TEST_CASE("a colour of the other theme is found", "[faults]")
{
    const ui::ThemeTokens &light = ui::lightTokens();
    const ui::ThemeTokens &dark = ui::darkTokens();
    CHECK(foreignColours(painted(dark.background, light.surface), light, dark).size() == 1);
    CHECK(foreignColours(painted(dark.background, dark.surface), light, dark).isEmpty());
    CHECK(differenceOf(painted(dark.background, dark.surface), painted(dark.background, dark.raised))
          == QRect(10, 10, 60, 2));
}
