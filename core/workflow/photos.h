// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures a return takes, and who may remove one.
#pragma once

#include "core/base/jpeg.h"
#include "core/base/result.h"
#include "core/domain/photo.h"
#include "core/domain/rma.h"

#include <vector>

namespace rd
{
/// The picture without what its camera wrote into it. missing_field `photo` (`not_a_jpeg`; `photo_too_large` with `bytes` and
/// `limit_bytes`, or `pixels` and `limit_pixels`), `caption` for a card number or one that is too long (`caption_too_long` with `limit`).
[[nodiscard]] Result<Jpeg> checkPicture(const NewPhoto &photo);
/// Whether the return takes one more beside those it has. not_outstanding (`too_many_photos` with `limit`; `photo_here` with the number
/// of the same `photo`), already_closed for a past return.
[[nodiscard]] Result<void> checkRoom(const Rma &rma, const std::vector<Photo> &photos, const QString &sha256);
/// Whether this person may remove it now. not_outstanding (`photo_removed`), missing_field `reason`, not_allowed (`photo_of_other`,
/// `photo_of_other_day`, `photo_of_closed`, with `right` and `roles`).
[[nodiscard]] Result<void> checkRemoval(const Photo &photo, const Rma &rma, const Actor &actor, BusinessDate today,
                                        const QString &reason);
}
