// SPDX-License-Identifier: GPL-3.0-or-later
// Walking through layouts; what stands in none is read from its place.
#include "ui/common/widgets/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace rd::ui
{
namespace
{
void addItems(const QLayout &layout, QList<QWidget *> &widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() != nullptr) {
            widgets.append(item->widget());
        } else if (item->layout() != nullptr) {
            addItems(*item->layout(), widgets);
        }
    }
}

/// Children in reading order: those of the layout, then those that a splitter, a tab widget or nobody places.
QList<QWidget *> childrenOf(const QWidget &part)
{
    QList<QWidget *> placed;
    if (part.layout() != nullptr) {
        addItems(*part.layout(), placed);
    }
    QList<QWidget *> others;
    for (QWidget *child : part.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow() && !placed.contains(child)) {
            others.append(child);
        }
    }
    std::stable_sort(others.begin(), others.end(), [](const QWidget *a, const QWidget *b) {
        return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
    });
    return placed + others;
}

void addAll(QWidget &part, QList<QWidget *> &all)
{
    for (QWidget *child : childrenOf(part)) {
        all.append(child);
        addAll(*child, all);
    }
}

/// All stops, and `also` though it may be hidden by now, or hold others.
QList<QWidget *> stopsAnd(QWidget &part, const QWidget *also)
{
    QList<QWidget *> stops = QList<QWidget *>{&part} + inReadingOrder(part);
    stops.removeIf([also](const QWidget *each) { return !isTabStop(*each) && each != also; });
    return stops;
}

void scrollTo(QWidget &stop)
{
    for (QWidget *around = stop.parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(&stop);
        }
    }
}
}

QList<QWidget *> inReadingOrder(QWidget &part)
{
    QList<QWidget *> all;
    addAll(part, all);
    return all;
}

bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.focusProxy() == nullptr && widget.isVisible()
           && widget.isEnabled();
}

QList<QWidget *> tabStopsOf(QWidget &part)
{
    return stopsAnd(part, nullptr);
}

bool goToTabStop(QWidget &window, bool isNext)
{
    const QWidget *before = window.focusWidget();
    const QList<QWidget *> stops = stopsAnd(window, before);
    const qsizetype count = stops.size();
    const qsizetype now = stops.indexOf(before);
    const qsizetype from = now < 0 && !isNext ? 0 : now;
    QWidget *next = count == 0 ? nullptr : stops[(from + (isNext ? 1 : -1) + count) % count];
    if (next == nullptr || next == before) {
        return false;
    }
    next->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    scrollTo(*next);
    return true;
}
}
