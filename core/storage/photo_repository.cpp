// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of photo, photo_bytes and photo_removal.
#include "core/storage/photo_repository.h"

#include "core/storage/verify_rows.h"

#include <QCryptographicHash>

namespace rd
{
namespace
{
const QByteArray kPhotos =
    "SELECT p.id, p.rma, p.number, p.return_line, l.line, p.step, p.taken_at, p.store_day, p.by, p.sha256, p.size, p.width, "
    "p.height, p.caption, x.at, x.by, x.reason FROM photo AS p LEFT JOIN return_line AS l ON l.id = p.return_line "
    "LEFT JOIN photo_removal AS x ON x.photo = p.id ";

Photo photoFrom(const Query &query)
{
    Photo p;
    query.into(p.id, p.rma, p.number, p.returnLine, p.line, p.step, p.takenAt, p.storeDay, p.by, p.sha256, p.size,
               p.width, p.height, p.caption);
    if (!query.isNull(14)) {
        p.removal = PhotoRemoval{query.get<UtcTime>(14), query.get<StaffId>(15), query.text(16)};
    }
    return p;
}
}

std::vector<Photo> photosOf(Database &database, RmaId rma)
{
    std::vector<Photo> all;
    Query query = database.query(kPhotos + "WHERE p.rma = ? ORDER BY p.number");
    query.with(rma);
    while (query.next()) {
        all.push_back(photoFrom(query));
    }
    return all;
}

std::optional<Photo> findPhoto(Database &database, PhotoId id)
{
    Query query = database.query(kPhotos + "WHERE p.id = ?");
    return query.with(id).next() ? std::optional(photoFrom(query)) : std::nullopt;
}

QString photoDigest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::optional<QByteArray> photoBytes(Database &database, const Photo &photo)
{
    if (photo.isRemoved()) {
        return std::nullopt;
    }
    Query query = database.query("SELECT bytes FROM photo_bytes WHERE photo = ?");
    QByteArray bytes = query.with(photo.id).next() ? query.blob(0) : QByteArray();
    if (photoDigest(bytes) != photo.sha256) {
        throw StorageError(ErrorCode::Tampered, QStringLiteral("photo_bytes %1").arg(photo.id.value()));
    }
    return bytes;
}

void insertPhoto(WriteTransaction &transaction, Photo &photo, const QByteArray &bytes)
{
    photo.id = PhotoId(transaction.rows().insert(
        tables::photo, cellsOf(photo.rma, photo.number, photo.returnLine, photo.step, photo.takenAt, photo.storeDay,
                               photo.by, photo.sha256, photo.size, photo.width, photo.height, photo.caption)));
    Query query = transaction.database().query("INSERT INTO photo_bytes (photo, bytes) VALUES (?, ?)");
    query.with(photo.id, bytes).run();
}

void removePhoto(WriteTransaction &transaction, const Photo &photo, const PhotoRemoval &removal)
{
    (void)transaction.rows().insert(tables::photoRemoval, cellsOf(photo.id, removal.at, removal.by, removal.reason));
}

void verifyPhotos(Database &database, std::vector<StoreProblem> &problems)
{
    Query query = database.query(
        "SELECT p.id, r.number, p.sha256, b.bytes, x.id IS NOT NULL FROM photo AS p JOIN rma AS r ON r.id = p.rma "
        "LEFT JOIN photo_bytes AS b ON b.photo = p.id LEFT JOIN photo_removal AS x ON x.photo = p.id ORDER BY p.id");
    while (query.next()) {
        const bool isHere = !query.isNull(3);
        const bool isRemoved = query.get<bool>(4);
        const auto report = [&](const char *code) {
            problems.push_back({QStringLiteral("photo_bytes"), QString::number(query.integer(0)), query.text(1),
                                QString::fromLatin1(code)});
        };
        if (isHere == isRemoved) {
            report(isHere ? "foreign" : "missing");
        } else if (isHere && photoDigest(query.blob(3)) != query.text(2)) {
            report("altered");
        }
    }
}
}
