// SPDX-License-Identifier: GPL-3.0-or-later
// Where the history of a return ends, as papers print it.
#pragma once

#include <QString>

namespace rd
{
/// The newest entry about a return: its number in the store, and the first eight letters of its digest. Whoever holds the paper can
/// prove with it that nothing before was changed.
struct HistoryHead {
    qint64 entry = 0;
    QString code;
};
}
