// SPDX-License-Identifier: GPL-3.0-or-later
// Where customers read how far their return is.
#pragma once

#include "core/policy/local_text.h"

namespace rd
{
/// A page for each return, written into a folder that the store publishes or shows on a second screen.
struct ProgressRules {
    QString folder;    ///< absolute; empty: no pages are written
    QString address;   ///< under which the folder is published; empty: it is not, and nobody is told of pages
    LocalText contact; ///< what stands at the foot of a page: how to ask the store; may be empty
    friend bool operator==(const ProgressRules &, const ProgressRules &) = default;
};

/// Name of the file in the folder.
[[nodiscard]] QString progressFileName(const QString &token);
/// The address of a page in ASCII, fit for a QR code; empty when the rules have none or there is no token.
[[nodiscard]] QString progressAddress(const ProgressRules &rules, const QString &token);
}
