// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of pictures; a manager removes any, others what they took today.
#include "core/workflow/photos.h"

#include "core/workflow/guards.h"
#include "core/workflow/rights.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr qsizetype kLongestCaption = 200;

Result<Jpeg> badPhoto(const char *problem, QJsonObject details = {})
{
    details.insert(QStringLiteral("field"), QStringLiteral("photo"));
    details.insert(QStringLiteral("problem"), QLatin1String(problem));
    return refuse(ErrorCode::MissingField, details);
}

/// Why somebody who is no manager may not remove it, or nothing.
const char *ownershipProblem(const Photo &photo, const Rma &rma, const Actor &actor, BusinessDate today)
{
    if (photo.by != actor.staff) {
        return "photo_of_other";
    }
    if (photo.storeDay != today) {
        return "photo_of_other_day";
    }
    return rma.isOpen() ? nullptr : "photo_of_closed";
}
}

Result<Jpeg> checkPicture(const NewPhoto &photo)
{
    if (photo.caption.size() > kLongestCaption) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("caption")},
                                                {QStringLiteral("problem"), QStringLiteral("caption_too_long")},
                                                {QStringLiteral("limit"), kLongestCaption}});
    }
    if (auto caption = checkText(photo.caption, "caption"); !caption) {
        return refuse(caption.error());
    }
    auto picture = pictureOnly(photo.jpeg);
    if (!picture) {
        return badPhoto("not_a_jpeg");
    }
    if (picture->bytes.size() > kMostPhotoBytes) {
        return badPhoto("photo_too_large", {{QStringLiteral("bytes"), picture->bytes.size()},
                                            {QStringLiteral("limit_bytes"), kMostPhotoBytes}});
    }
    if (const qint64 pixels = qint64(picture->width) * picture->height; pixels > kMostPhotoPixels) {
        return badPhoto("photo_too_large",
                        {{QStringLiteral("pixels"), pixels}, {QStringLiteral("limit_pixels"), kMostPhotoPixels}});
    }
    return *std::move(picture);
}

Result<void> checkRoom(const Rma &rma, const std::vector<Photo> &photos, const QString &sha256)
{
    if (rma.origin == Origin::History) {
        return refuse(ErrorCode::AlreadyClosed,
                      {{QStringLiteral("return"), rma.number}, {QStringLiteral("problem"), QStringLiteral("history")}});
    }
    const auto same = std::ranges::find_if(
        photos, [&sha256](const Photo &each) { return !each.isRemoved() && each.sha256 == sha256; });
    if (same != photos.end()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("photo_here")},
                                                  {QStringLiteral("photo"), same->number}});
    }
    if (std::ranges::count_if(photos, [](const Photo &each) { return !each.isRemoved(); }) >= kMostPhotos) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("too_many_photos")},
                                                  {QStringLiteral("limit"), kMostPhotos}});
    }
    return {};
}

Result<void> checkRemoval(const Photo &photo, const Rma &rma, const Actor &actor, BusinessDate today,
                          const QString &reason)
{
    if (photo.isRemoved()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("photo_removed")},
                                                  {QStringLiteral("photo"), photo.number}});
    }
    const char *problem = ownershipProblem(photo, rma, actor, today);
    if (auto allowed = requireRight(actor, problem == nullptr ? Right::AddPhoto : Right::RemovePhoto); !allowed) {
        Error error = allowed.error();
        if (problem != nullptr) {
            error.details.insert(QStringLiteral("problem"), QLatin1String(problem));
        }
        return refuse(error);
    }
    return requireText(reason, "reason");
}
}
