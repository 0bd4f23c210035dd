// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through a page with the Tab key, as somebody without a mouse does.
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace rd::test
{
/// The names of what has the focus one after the other, from the first stop of the page until it comes round.
inline QStringList tabStops(QWidget &page)
{
    constexpr int kMostStops = 60;
    page.setFocus(Qt::TabFocusReason);
    const QWidget *first = QApplication::focusWidget();
    QStringList stops;
    for (int i = 0; i < kMostStops; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || (i > 0 && now == first)) {
            return stops;
        }
        stops.append(now->objectName().isEmpty() ? QString::fromLatin1(now->metaObject()->className())
                                                 : now->objectName());
        QTest::keyClick(now, Qt::Key_Tab);
    }
    return {};
}
}
