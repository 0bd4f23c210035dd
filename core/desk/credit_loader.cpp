// SPDX-License-Identifier: GPL-3.0-or-later
// A store credit as of now.
#include "core/desk/credit_loader.h"

#include "core/storage/credit_repository.h"

namespace rd
{
CreditPage creditPageOf(const OpenStore &store, const CreditRecord &record, const std::map<StaffId, PersonView> &people)
{
    const std::optional<BusinessDate> &last = record.credit.expiresOn;
    const bool isExpired = last && store.dayOf(store.now()) > *last;
    return {record, isExpired, entriesOf(store.database(), record.credit.id), people};
}
}
