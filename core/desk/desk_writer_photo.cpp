// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of returns.
#include "core/desk/desk_writer.h"

#include "core/base/text.h"
#include "core/desk/arguments.h"
#include "core/desk/photo_adding.h"
#include "core/desk/situation_loader.h"
#include "core/desk/write_frame.h"
#include "core/storage/photo_repository.h"
#include "core/workflow/photos.h"

namespace rd
{
namespace
{
Written returnWritten(const WriteFrame &frame, const ReturnCase &returnCase)
{
    return {returnCase.rma.number, [&frame, returnCase] { return frame.showDocument(returnCase, std::nullopt); },
            std::nullopt};
}

Result<Photo> photoNumbered(const OpenStore &store, const ReturnCase &returnCase, int number)
{
    for (const Photo &each : photosOf(store.database(), returnCase.rma.id)) {
        if (each.number == number) {
            requireIntact(store.database(), store.store().keys().row, tables::photo, each.id.value());
            return each;
        }
    }
    return refuse(ErrorCode::NotFound, {{QStringLiteral("photo"), number}});
}

EventDraft removed(const Photo &photo, const Actor &by, const QString &reason)
{
    return {EventAction::PhotoRemoved,
            by,
            {{QStringLiteral("photo"), photo.number}, {QStringLiteral("sha256"), photo.sha256}},
            reason};
}
}

Result<Answer> DeskWriter::addPhotos(const Call &call, const QString &number, const std::vector<NewPhoto> &photos)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        if (photos.empty()) {
            return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("photo")}});
        }
        const auto found = loadCase(*m_frame->store, number);
        if (!found) {
            return refuse(found.error());
        }
        if (auto added = addAll(transaction, *found, actor, photos); !added) {
            return refuse(added.error());
        }
        return returnWritten(*m_frame, *found);
    };
    const QJsonObject arguments{{QStringLiteral("return"), number}, {QStringLiteral("photos"), argumentsOf(photos)}};
    return m_frame->write(call, {QStringLiteral("photo add"), arguments, Right::AddPhoto}, body);
}

Result<Answer> DeskWriter::removePhoto(const Call &call, const QString &number, int photo, const QString &reason)
{
    const QString why = cleanText(reason, true);
    const auto body = [&](WriteTransaction &transaction, const Actor &loggedIn) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        const auto actor = m_frame->actingFor(call, loggedIn);
        if (!actor) {
            return refuse(actor.error());
        }
        const auto found = loadCase(store, number);
        if (!found) {
            return refuse(found.error());
        }
        const auto named = photoNumbered(store, *found, photo);
        if (!named) {
            return refuse(named.error());
        }
        if (auto allowed = checkRemoval(*named, found->rma, *actor, transaction.storeDay(), why); !allowed) {
            return refuse(allowed.error());
        }
        rd::removePhoto(transaction, *named, {transaction.at(), actor->staff, why});
        std::vector<EventDraft> events{removed(*named, *actor, why)};
        if (call.approver) {
            nameBoth(events, loggedIn);
        }
        transaction.record(events.front(), found->rma.id);
        return returnWritten(*m_frame, *found);
    };
    QJsonObject arguments{
        {QStringLiteral("return"), number}, {QStringLiteral("photo"), photo}, {QStringLiteral("reason"), why}};
    if (call.approver) {
        arguments.insert(QStringLiteral("approver"), call.approver->staff.id.value());
    }
    return m_frame->write(call, {QStringLiteral("photo remove"), arguments, std::nullopt}, body);
}
}
