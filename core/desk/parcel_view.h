// SPDX-License-Identifier: GPL-3.0-or-later
// A parcel with the people behind it.
#pragma once

#include "core/desk/views.h"
#include "core/domain/parcel.h"

namespace rd
{
struct ParcelView {
    Parcel parcel;
    PersonView receivedBy;
    PersonView endedBy; ///< empty while it is open
    bool isLate = false;
    struct Unmatched {
        ParcelUnmatch unmatch;
        PersonView by;
    };
    std::vector<Unmatched> unmatched{}; ///< returns that it was not, oldest first
};
}
