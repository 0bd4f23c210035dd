// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of returns, and their bytes, which only photoBytes reads.
#pragma once

#include "core/domain/photo.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"

#include <vector>

namespace rd
{
struct StoreProblem;

/// In the order of their numbers, removed ones too.
[[nodiscard]] std::vector<Photo> photosOf(Database &database, RmaId rma);
[[nodiscard]] std::optional<Photo> findPhoto(Database &database, PhotoId id);
/// Nothing once it is removed. Throws StorageError tampered when they are not the bytes whose digest the photo has.
[[nodiscard]] std::optional<QByteArray> photoBytes(Database &database, const Photo &photo);
/// SHA-256 in hex, as photos carry it.
[[nodiscard]] QString photoDigest(const QByteArray &bytes);

/// Gives it its id; digest and size must be of these bytes.
void insertPhoto(WriteTransaction &transaction, Photo &photo, const QByteArray &bytes);
/// Drops its bytes, for ever.
void removePhoto(WriteTransaction &transaction, const Photo &photo, const PhotoRemoval &removal);

/// Whether the bytes of every photo that was not removed are here and are those that were stored.
void verifyPhotos(Database &database, std::vector<StoreProblem> &problems);
}
