// SPDX-License-Identifier: GPL-3.0-or-later
// Reading widgets of each kind.
#include "tests/ui/walks/words.h"

#include "tests/ui/walks/shown.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>

namespace rd::test
{
namespace
{
constexpr int kMostRows = 40;

void readHeader(const QTableView &table, int column, QStringList &words)
{
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
        words += table.model()->headerData(column, Qt::Horizontal, role).toString();
    }
}

void readView(const QAbstractItemView &view, QStringList &words)
{
    const QAbstractItemModel *model = view.model();
    const auto *table = qobject_cast<const QTableView *>(&view);
    const auto *list = qobject_cast<const QListView *>(&view);
    for (int column = 0; model != nullptr && column < model->columnCount(); ++column) {
        const bool isHidden = (table != nullptr && table->isColumnHidden(column))
                              || (list != nullptr && list->modelColumn() != column);
        if (isHidden) {
            continue;
        }
        if (table != nullptr) {
            readHeader(*table, column, words);
        }
        for (int row = 0; row < qMin(model->rowCount(), kMostRows); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                words += model->index(row, column).data(role).toString();
            }
        }
    }
}

void readTabs(const QTabBar &tabs, QStringList &words)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        words << tabs.tabText(tab) << tabs.tabToolTip(tab) << tabs.accessibleTabName(tab);
    }
}

void readInput(const QWidget &widget, QStringList &words)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        words << line->text() << line->placeholderText();
    } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget)) {
        words << text->toPlainText() << text->placeholderText();
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i) {
            words += combo->itemText(i);
        }
    }
}

void readWidget(const QWidget &widget, QStringList &words)
{
    words << widget.windowTitle() << widget.accessibleName() << widget.accessibleDescription() << widget.toolTip();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        words += label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        words += button->text();
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        readTabs(*tabs, words);
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        readView(*view, words);
    } else {
        readInput(widget, words);
    }
    const QList<QAction *> actions = widget.actions();
    for (const QAction *action : actions) {
        words << action->text() << action->toolTip();
    }
}
}

QStringList wordsOn(QWidget &window)
{
    QStringList words;
    readWidget(window, words);
    const auto children = window.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        const bool isHeader = qobject_cast<const QHeaderView *>(child) != nullptr; // read with its table
        if (child->isVisible() && !child->isWindow() && !isHeader) {
            readWidget(*child, words);
        }
    }
    words.removeAll(QString());
    const QString folder = QRegularExpression::escape(QDir::tempPath()) + QStringLiteral("/[^/]+");
    words.replaceInStrings(QRegularExpression(folder), QStringLiteral("/folder")); // another one in each walk
    words.replaceInStrings(QRegularExpression(QStringLiteral("\\d+ GB")), QStringLiteral("0 GB"));
    return words;
}

QStringList wordsShown()
{
    QStringList words;
    const QList<QWidget *> windows = shownWindows();
    for (QWidget *window : windows) {
        words += wordsOn(*window);
    }
    return words;
}

QStringList missingFrom(QStringList there, const QStringList &wanted)
{
    QStringList missing;
    for (const QString &word : wanted) {
        if (!there.removeOne(word)) {
            missing.append(word);
        }
    }
    return missing;
}
}
