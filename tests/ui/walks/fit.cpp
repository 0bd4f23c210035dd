// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing sizes with what widgets ask for.
#include "tests/ui/walks/fit.h"

#include "tests/ui/walks/spoken.h"
#include "ui/common/widgets/filter_chip.h"
#include "ui/common/widgets/labels.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QScrollArea>

namespace rd::test
{
namespace
{
QSize needed(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label != nullptr && label->wordWrap()) {
        return {0, label->heightForWidth(label->width())};
    }
    return qobject_cast<const ui::ElidedLabel *>(&widget) != nullptr ? QSize() : widget.minimumSizeHint();
}

/// What scrolls may stand outside.
bool isScrolled(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent != nullptr && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) != nullptr;
}

/// What scrolls downwards only has to be as narrow as its place; a row of filters scrolls sideways.
bool isCutAtTheSide(const QScrollArea &area)
{
    return area.isVisible() && area.widget() != nullptr && area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
           && area.widget()->width() > area.viewport()->width()
           && qobject_cast<const ui::FilterRow *>(area.parentWidget()) == nullptr;
}

/// The innermost one that is wider than the place by itself.
QString widestIn(const QScrollArea &area)
{
    const QWidget *widest = area.widget();
    for (const QWidget *inside = widest; inside != nullptr;) {
        widest = inside;
        inside = nullptr;
        for (const QObject *child : widest->children()) {
            const auto *each = qobject_cast<const QWidget *>(child);
            if (each != nullptr && each->isVisible()
                && each->minimumSizeHint().width() > area.viewport()->width() * 3 / 4
                && (inside == nullptr || each->minimumSizeHint().width() > inside->minimumSizeHint().width())) {
                inside = each;
            }
        }
    }
    return QStringLiteral("%1 (%2)").arg(placeOf(*widest)).arg(widest->minimumSizeHint().width());
}

QString sizes(const QSize &has, const QSize &needs)
{
    return QStringLiteral("%1x%2 of %3x%4").arg(has.width()).arg(has.height()).arg(needs.width()).arg(needs.height());
}
}

QStringList clipped(QWidget &window)
{
    QStringList found;
    const auto children = window.findChildren<QWidget *>();
    for (const QWidget *widget : children) {
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area != nullptr && isCutAtTheSide(*area)) {
            found.append(QStringLiteral("scrolled %1 wide in %2: %3 by %4")
                             .arg(area->widget()->width())
                             .arg(area->viewport()->width())
                             .arg(placeOf(*area), widestIn(*area)));
        }
        const bool isText = qobject_cast<const QLabel *>(widget) != nullptr
                            || qobject_cast<const QAbstractButton *>(widget) != nullptr;
        const bool isOfQt = widget->inherits("QLineEditIconButton"); // has the size of its icon
        if (!isText || isOfQt || !widget->isVisible() || widget->window() != &window) {
            continue;
        }
        const QSize needs = needed(*widget);
        const bool isSmall = widget->width() < needs.width() || widget->height() < needs.height();
        const bool isOutside = !isScrolled(*widget) && !widget->parentWidget()->rect().contains(widget->geometry());
        if (isSmall || isOutside) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            found.append(QStringLiteral("\"%1\" has %2%3: %4")
                             .arg(label != nullptr ? label->text() : button->text(), sizes(widget->size(), needs),
                                  isOutside ? QStringLiteral(", outside") : QString(), placeOf(*widget)));
        }
    }
    return found;
}
}
