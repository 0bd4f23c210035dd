// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting and comparing stops.
#include "tests/ui/shell/stops.h"

#include "tests/ui/shell/keyboard.h"

#include <QApplication>
#include <QWidget>

namespace rd::test
{
namespace
{
constexpr int kMostStops = 120;

const QWidget *partOf(const QWidget &stop)
{
    const QWidget *part = &stop;
    while (part != nullptr && !part->property("region").toBool()) {
        part = part->parentWidget();
    }
    return part;
}

Stop stopAt(const QWidget &widget)
{
    Stop stop;
    stop.name = widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                              : widget.objectName();
    stop.part = partOf(widget);
    stop.place = {widget.mapTo(widget.window(), QPoint()), widget.size()};
    const bool takesTab = (widget.focusPolicy() & Qt::TabFocus) && widget.focusProxy() == nullptr;
    stop.isReal = takesTab && widget.isVisible() && widget.isEnabled();
    return stop;
}
}

Stop currentStop()
{
    const QWidget *focused = QApplication::focusWidget();
    return focused == nullptr ? Stop{QStringLiteral("nowhere"), nullptr, {}, false} : stopAt(*focused);
}

QList<Stop> stopsOf(const QWidget &window)
{
    QList<Stop> stops;
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        const Stop stop = stopAt(*each);
        if (stop.isReal && each->window() == &window) {
            stops.append(stop);
        }
    }
    return stops;
}

QList<Stop> walkStops(QWidget &window, std::initializer_list<Qt::Key> keys)
{
    Keyboard keyboard(window);
    QList<Stop> stops;
    const QWidget *first = QApplication::focusWidget();
    do {
        stops.append(currentStop());
        keyboard.press(keys);
    } while (QApplication::focusWidget() != first && stops.size() < kMostStops);
    return stops;
}

QStringList namesOf(const QList<Stop> &stops)
{
    QStringList names;
    for (const Stop &stop : stops) {
        names.append(stop.name);
    }
    return names;
}

bool isReadBefore(const Stop &first, const Stop &second)
{
    if (first.part != second.part) {
        return true; // how the parts follow each other is another question
    }
    const bool isAbove = second.place.bottom() < first.place.top();
    const bool isSameRow = second.place.top() <= first.place.bottom() && first.place.top() <= second.place.bottom();
    return !isAbove && !(isSameRow && second.place.right() < first.place.left());
}
}
