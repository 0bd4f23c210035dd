// SPDX-License-Identifier: GPL-3.0-or-later
// Asking Qt's accessibility for what a screen reader gets.
#include "tests/ui/walks/spoken.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHeaderView>
#include <QMap>
#include <QMenu>
#include <QTableView>

namespace rd::test
{
namespace
{
QList<QWidget *> shownIn(const QWidget &window)
{
    QList<QWidget *> shown;
    const auto children = window.findChildren<QWidget *>();
    for (QWidget *child : children) {
        const bool isInner = child->objectName().startsWith(QLatin1String("qt_")); // parts that Qt makes for itself
        if (child->isVisible() && child->window() == &window && !isInner) {
            shown.append(child);
        }
    }
    return shown;
}

bool isButton(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr;
}

bool saysWhy(const QAction &action)
{
    const bool hasOwnTip = !action.toolTip().isEmpty() && action.toolTip() != action.iconText();
    return action.text().contains(QLatin1Char('\t')) || hasOwnTip || !action.statusTip().isEmpty();
}
}

QString spokenName(QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
}

QString placeOf(const QWidget &widget)
{
    constexpr int kDeep = 4;
    QStringList path;
    for (const QWidget *each = &widget; each != nullptr && path.size() < kDeep; each = each->parentWidget()) {
        path.prepend(QString::fromLatin1(each->metaObject()->className()) + QLatin1Char(' ') + each->objectName());
    }
    return path.join(QStringLiteral(" > "));
}

QStringList nameless(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : shownIn(window)) {
        const bool isReached = widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr;
        if ((isReached || isButton(*widget)) && spokenName(*widget).trimmed().isEmpty()) {
            found.append(placeOf(*widget));
        }
    }
    return found;
}

QStringList namedAlike(QWidget &window)
{
    QMap<QString, QStringList> places;
    for (QWidget *widget : shownIn(window)) {
        if (isButton(*widget)) {
            places[spokenName(*widget)].append(placeOf(*widget));
        }
    }
    QStringList found;
    for (auto each = places.cbegin(); each != places.cend(); ++each) {
        if (each.value().size() > 1) {
            found.append(QStringLiteral("\"%1\": %2").arg(each.key(), each.value().join(QStringLiteral("; "))));
        }
    }
    return found;
}

QStringList disabledWithoutReason(QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : shownIn(window)) {
        const bool isByItself = !widget->isEnabled() && widget->parentWidget()->isEnabled();
        const bool isOffered = widget->focusPolicy() != Qt::NoFocus || isButton(*widget);
        if (isByItself && isOffered && widget->toolTip().isEmpty() && widget->accessibleDescription().isEmpty()) {
            found.append(placeOf(*widget));
        }
    }
    if (qobject_cast<const QMenu *>(&window) != nullptr) {
        for (const QAction *action : window.actions()) {
            if (!action->isSeparator() && !action->isEnabled() && !saysWhy(*action)) {
                found.append(QStringLiteral("menu: ") + action->text());
            }
        }
    }
    return found;
}

QStringList columnsWithoutHeader(QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : shownIn(window)) {
        const auto *table = qobject_cast<const QTableView *>(widget);
        for (int column = 0; table != nullptr && column < table->model()->columnCount(); ++column) {
            const auto header = [&](int role) {
                return table->model()->headerData(column, Qt::Horizontal, role).toString();
            };
            const bool isTold = !header(Qt::DisplayRole).isEmpty() || !header(Qt::AccessibleTextRole).isEmpty();
            if (!table->isColumnHidden(column) && (!isTold || table->horizontalHeader()->isHidden())) {
                found.append(QStringLiteral("column %1 of %2").arg(column).arg(placeOf(*table)));
            }
        }
    }
    return found;
}
}
