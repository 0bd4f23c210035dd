// SPDX-License-Identifier: GPL-3.0-or-later
// In the smallest window, in both languages, no text is cut off.
#include "tests/support/catch.h"
#include "tests/ui/walks/fit.h"
#include "tests/ui/walks/pictures.h"
#include "tests/ui/walks/screens.h"
#include "tests/ui/walks/settle.h"
#include "tests/ui/walks/shown.h"
#include "ui/common/theme/theme.h"
#include "ui/returns/list/return_list_model.h"

#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace rd;
using namespace rd::test;

namespace
{
/// What is cut off once the screen has come to rest: what was read again meanwhile is laid out a moment later.
std::string cutAtRest(QWidget &window)
{
    QStringList cut = clipped(window);
    for (int round = 0; round < 3 && !cut.isEmpty(); ++round) {
        QTest::qWait(100);
        settle();
        cut = clipped(window);
    }
    return cut.join(QLatin1Char('\n')).toStdString();
}
}

TEST_CASE("every screen fits the smallest window", "[narrow]")
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        walk(language, [&](const QString &screen) {
            INFO(screen.toStdString());
            if (isOver(screen)) {
                return;
            }
            static_cast<void>(pictureShown(screen + QLatin1Char('-') + language));
            QWidget *window = shownWindows().constFirst();
            const QSize before = window->size();
            window->resize(1024, 680);
            settle();
            static_cast<void>(pictureShown(screen + QLatin1Char('-') + language + QStringLiteral("-narrow")));
            CHECK(cutAtRest(*window) == "");
            window->resize(before);
            settle();
        });
    }
}

TEST_CASE("every screen fits a small window in the largest letters", "[narrow][large]")
{
    {
        const DeskSettings settings;
    }                     // applies the theme once
    struct LargeLetters { // whatever becomes of the test
        LargeLetters() { ui::Theme::current().setFontPoints(14); }
        ~LargeLetters() { ui::Theme::current().setFontPoints(10); }
    } const letters;
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        walk(language, [&](const QString &screen) {
            INFO(screen.toStdString());
            if (isOver(screen)) {
                return;
            }
            QWidget *window = shownWindows().constFirst();
            const QSize before = window->size();
            window->resize(1024, 700);
            settle();
            static_cast<void>(pictureShown(screen + QLatin1Char('-') + language + QStringLiteral("-large")));
            CHECK(window->height() <= 700);
            CHECK(window->width() <= 1024);
            CHECK(cutAtRest(*window) == "");
            window->resize(before);
            settle();
        });
    }
}

TEST_CASE("at 1280 the list shows whole names and the owner beside its scroll bar, in both languages", "[narrow]")
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh_CN")}) {
        TourWindow tour(language);
        settle();
        auto *table = tour.find<QTableView>("returnsTable");
        INFO(language.toStdString());
        CHECK(table->verticalScrollBar()->isVisible());
        CHECK_FALSE(table->isColumnHidden(ui::ReturnListModel::OwnerColumn));
        CHECK_FALSE(table->isColumnHidden(ui::ReturnListModel::QuantityColumn));
        constexpr int kPadding = 16;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex name = table->model()->index(row, ui::ReturnListModel::CustomerColumn);
            const int width = table->fontMetrics().horizontalAdvance(name.data().toString()) + kPadding;
            INFO(name.data().toString().toStdString());
            CHECK(width <= table->columnWidth(name.column()));
        }
    }
}
