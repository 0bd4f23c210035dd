// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on which customers read how far their return is: their unguessable names, and what was written when.
#pragma once

#include "core/storage/transaction.h"

namespace rd
{
/// Gives a return of the desk its name for ever: 128 random bits as 32 hexadecimal digits.
void insertProgressLink(WriteTransaction &transaction, RmaId rma);
/// Empty where it has none, as past returns.
[[nodiscard]] QString progressTokenOf(Database &database, RmaId rma);

/// What pages are to show.
struct ProgressSetting {
    QString folder;
    PolicyVersion policy;
    UtcTime now;
    UtcTime closedSince; ///< pages of returns that closed before go away
};

/// A page that is to be written: there is none yet, something happened since, it lies elsewhere or speaks by other rules, or the
/// promised day went by.
struct ProgressPage {
    RmaId rma;
    QString token;
    qint64 event = 0; ///< newest entry of the return
    friend bool operator==(const ProgressPage &, const ProgressPage &) = default;
};
/// In the order of their returns, at most so many. `all`: also those that are right.
[[nodiscard]] std::vector<ProgressPage> pagesToWrite(Database &database, const ProgressSetting &setting, bool all,
                                                     int limit);

/// A file that was written.
struct WrittenPage {
    RmaId rma;
    QString token;
    QString folder;
};
/// Pages that nobody needs any more.
[[nodiscard]] std::vector<WrittenPage> pagesToRemove(Database &database, const ProgressSetting &setting, int limit);
/// Where the page of a return lies now; empty: nowhere.
[[nodiscard]] QString folderOfPage(Database &database, RmaId rma);

/// Outside the chain.
void savePage(Database &database, const ProgressPage &page, const ProgressSetting &setting);
void forgetPage(Database &database, RmaId rma);
}
