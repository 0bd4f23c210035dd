// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a picture, stores it and enters it in the history.
#include "core/desk/photo_adding.h"

#include "core/base/text.h"
#include "core/desk/return_json.h"
#include "core/storage/photo_repository.h"
#include "core/workflow/photos.h"
#include "core/workflow/rights.h"

namespace rd
{
namespace
{
Result<const ReturnLine *> lineOf(const ReturnCase &returnCase, const NewPhoto &photo)
{
    if (!photo.line) {
        return nullptr;
    }
    const ReturnLine *line = returnCase.line(*photo.line);
    if (line == nullptr) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("line"), *photo.line}});
    }
    return line;
}

QJsonObject factsOf(const Photo &photo)
{
    QJsonObject facts{{QStringLiteral("photo"), photo.number},
                      {QStringLiteral("step"), codeOf(photo.step)},
                      {QStringLiteral("sha256"), photo.sha256}};
    if (photo.line) {
        facts.insert(QStringLiteral("line"), *photo.line);
    }
    return facts;
}

Photo photoOf(const WriteTransaction &transaction, const ReturnCase &returnCase, const Actor &by, const NewPhoto &asked,
              const Jpeg &picture)
{
    Photo photo;
    photo.rma = returnCase.rma.id;
    photo.line = asked.line;
    photo.step = asked.step;
    photo.takenAt = transaction.at();
    photo.storeDay = transaction.storeDay();
    photo.by = by.staff;
    photo.sha256 = photoDigest(picture.bytes);
    photo.size = picture.bytes.size();
    photo.width = picture.width;
    photo.height = picture.height;
    photo.caption = asked.caption;
    return photo;
}

Error ofFile(Error error, int file)
{
    error.details.insert(QStringLiteral("file"), file);
    return error;
}

Result<void> addOne(WriteTransaction &transaction, const ReturnCase &returnCase, const Actor &by, NewPhoto asked)
{
    asked.caption = cleanText(asked.caption);
    const auto line = lineOf(returnCase, asked);
    if (!line) {
        return refuse(line.error());
    }
    const auto picture = checkPicture(asked);
    if (!picture) {
        return refuse(picture.error());
    }
    const std::vector<Photo> before = photosOf(transaction.database(), returnCase.rma.id);
    Photo photo = photoOf(transaction, returnCase, by, asked, *picture);
    if (auto room = checkRoom(returnCase.rma, before, photo.sha256); !room) {
        return room;
    }
    photo.number = static_cast<int>(before.size()) + 1;
    photo.returnLine = *line != nullptr ? std::optional((*line)->id) : std::nullopt;
    insertPhoto(transaction, photo, picture->bytes);
    transaction.record({EventAction::PhotoAdded, by, factsOf(photo), photo.caption}, photo.rma);
    return {};
}
}

Result<void> addAll(WriteTransaction &transaction, const ReturnCase &returnCase, const Actor &by,
                    const std::vector<NewPhoto> &photos)
{
    int file = 0;
    for (const NewPhoto &photo : photos) {
        ++file;
        if (auto added = addOne(transaction, returnCase, by, photo); !added) {
            return refuse(ofFile(added.error(), file));
        }
    }
    return {};
}

QJsonArray addWhatFits(WriteTransaction &transaction, const ReturnCase &returnCase, const Actor &by,
                       const std::vector<NewPhoto> &photos)
{
    QJsonArray refused;
    int file = 0;
    for (const NewPhoto &photo : photos) {
        ++file;
        const auto allowed = requireRight(by, Right::AddPhoto);
        const auto added = allowed ? addOne(transaction, returnCase, by, photo) : allowed;
        if (!added) {
            refused.append(QJsonObject{{QStringLiteral("code"), QStringLiteral("photo_refused")},
                                       {QStringLiteral("file"), file},
                                       {QStringLiteral("error"), errorToJson(ofFile(added.error(), file))}});
        }
    }
    return refused;
}
}
