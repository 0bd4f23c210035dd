// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of returns.
#include "core/desk/desk_reader.h"

#include "core/desk/guarded.h"
#include "core/desk/open_store.h"
#include "core/desk/situation_loader.h"
#include "core/storage/photo_repository.h"

namespace rd
{
Result<std::vector<Photo>> DeskReader::photosOf(const QString &number) const
{
    return guarded([&]() -> Result<std::vector<Photo>> {
        const auto found = loadCase(*m_store, number);
        if (!found) {
            return refuse(found.error());
        }
        return rd::photosOf(m_store->database(), found->rma.id);
    });
}

Result<QByteArray> DeskReader::photoBytes(PhotoId photo) const
{
    return guarded([&]() -> Result<QByteArray> {
        const auto found = findPhoto(m_store->database(), photo);
        if (!found) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("photo"), photo.value()}});
        }
        const auto bytes = rd::photoBytes(m_store->database(), *found);
        if (!bytes) {
            return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("photo_removed")},
                                                      {QStringLiteral("photo"), found->number}});
        }
        return *bytes;
    });
}
}
