// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the command line of the window.
#pragma once

#include <QString>
#include <QStringList>

namespace rd::desktop
{
struct Options {
    QString storePath;   ///< absolute; the user's own store when none is named
    QString language;    ///< "en" or "zh_CN", empty: as remembered
    QString walkthrough; ///< folder for pictures and files, empty: none
    bool isDemo = false;
    QString answer; ///< to print instead of opening a window: help, version
    QString fault;  ///< what is wrong with the arguments
};

[[nodiscard]] Options readOptions(const QStringList &arguments);
}
