// SPDX-License-Identifier: GPL-3.0-or-later
// Where the Tab key stops in a window, and in which order one reads.
#pragma once

#include <QList>
#include <QRect>
#include <QString>

#include <initializer_list>

class QWidget;

namespace rd::test
{
/// One place that takes keys, as it was when the focus came there.
struct Stop {
    QString name;                  ///< object name, or the class of a nameless one
    const QWidget *part = nullptr; ///< the region of the screen it lies in; never followed, only compared
    QRect place;                   ///< in the window
    bool isReal = false;           ///< it can be seen and takes keys by Tab
};

/// What has the focus now; nothing real when nothing has it.
[[nodiscard]] Stop currentStop();
/// Everything that can be seen and takes keys by Tab.
[[nodiscard]] QList<Stop> stopsOf(const QWidget &window);
/// From what has the focus now, press by press, until it comes round; endless when the keys are caught somewhere.
[[nodiscard]] QList<Stop> walkStops(QWidget &window, std::initializer_list<Qt::Key> keys);
[[nodiscard]] QStringList namesOf(const QList<Stop> &stops);
/// Not above the first, and not left of it in the same row; parts that stand side by side are read one by one.
[[nodiscard]] bool isReadBefore(const Stop &first, const Stop &second);
}
