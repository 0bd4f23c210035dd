// SPDX-License-Identifier: GPL-3.0-or-later
// Marking, finding and entering regions.
#include "ui/common/widgets/region.h"

#include <QVariant>
#include <QWidget>

namespace rd::ui
{
namespace
{
constexpr const char *kMark = "region";
constexpr const char *kEntry = "regionEntry";

bool takesKeys(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus);
}
}

void markRegion(QWidget &part)
{
    part.setProperty(kMark, true);
}

void setRegionEntry(QWidget &part, QWidget &entry)
{
    part.setProperty(kEntry, QVariant::fromValue(&entry));
}

QList<QWidget *> regionsOf(QWidget &screen)
{
    QList<QWidget *> regions;
    for (QWidget *part : screen.findChildren<QWidget *>()) {
        if (part->property(kMark).toBool() && part->isVisible()) {
            regions.append(part);
        }
    }
    return regions.isEmpty() ? QList<QWidget *>{&screen} : regions;
}

void enterRegion(QWidget &region)
{
    auto *wanted = region.property(kEntry).value<QWidget *>();
    QWidget *place = wanted != nullptr && takesKeys(*wanted) ? wanted : &region;
    if (!takesKeys(*place)) {
        place = region.nextInFocusChain();
        while (place != &region && !(region.isAncestorOf(place) && takesKeys(*place))) {
            place = place->nextInFocusChain();
        }
    }
    place->setFocus(Qt::TabFocusReason);
}
}
