// SPDX-License-Identifier: GPL-3.0-or-later
// Marking, finding and entering regions.
#include "ui/common/widgets/region.h"

#include "ui/common/widgets/tab_order.h"

#include <QVariant>
#include <QWidget>

namespace rd::ui
{
namespace
{
constexpr const char *kMark = "region";
constexpr const char *kEntry = "regionEntry";
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
    for (QWidget *part : inReadingOrder(screen)) {
        if (part->property(kMark).toBool() && part->isVisible()) {
            regions.append(part);
        }
    }
    return regions.isEmpty() ? QList<QWidget *>{&screen} : regions;
}

bool enterRegion(QWidget &region)
{
    auto *wanted = region.property(kEntry).value<QWidget *>();
    const QList<QWidget *> stops = tabStopsOf(region);
    QWidget *place = stops.contains(wanted) ? wanted : stops.value(0);
    if (place != nullptr) {
        place->setFocus(Qt::TabFocusReason);
    }
    return place != nullptr;
}

void enterScreen(QWidget &screen)
{
    const bool hasEntry = screen.property(kEntry).isValid();
    if (!enterRegion(hasEntry ? screen : *regionsOf(screen).front())) {
        enterRegion(screen);
    }
}

void returnToScreen(QWidget &screen)
{
    QWidget *before = screen.focusWidget();
    if (before != nullptr && tabStopsOf(screen).contains(before)) {
        before->setFocus(Qt::OtherFocusReason);
    } else {
        enterScreen(screen);
    }
}
}
