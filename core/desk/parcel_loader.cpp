// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels as of a moment.
#include "core/desk/parcel_loader.h"

#include "core/desk/view_loader.h"
#include "core/storage/parcel_repository.h"

namespace rd
{
std::vector<ParcelView> parcelViewsOf(const OpenStore &store, const std::vector<Parcel> &parcels, UtcTime now)
{
    const std::map<StaffId, PersonView> people = peopleOf(store);
    const auto person = [&people](StaffId id) {
        const auto found = people.find(id);
        return found == people.end() ? PersonView() : found->second;
    };
    std::vector<ParcelView> views;
    views.reserve(parcels.size());
    for (const Parcel &parcel : parcels) {
        const bool isLate = parcel.state == ParcelState::Open && now > parcel.dueAt;
        views.push_back({parcel, person(parcel.receivedBy), person(parcel.endedBy.value_or(StaffId())), isLate});
        for (ParcelUnmatch &unmatch : unmatchesOf(store.database(), parcel.id)) {
            const PersonView by = person(unmatch.by);
            views.back().unmatched.push_back({std::move(unmatch), by});
        }
    }
    return views;
}
}
