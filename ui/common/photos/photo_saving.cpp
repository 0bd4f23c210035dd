// SPDX-License-Identifier: GPL-3.0-or-later
// One operation for each picture; trying again is the same operation.
#include "ui/common/photos/photo_saving.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/refusal_message.h"

namespace rd::ui
{
namespace
{
/// The picture is not at fault.
bool mayBeTriedAgain(ErrorCode code)
{
    return code == ErrorCode::Busy || code == ErrorCode::DiskFull || code == ErrorCode::NoPermission
           || code == ErrorCode::ResultUnknown || code == ErrorCode::LoginRequired || code == ErrorCode::Stale;
}
}

PhotoSaving::PhotoSaving(AppContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void PhotoSaving::save(const QString &number, const NewPhoto &photo)
{
    send(number, photo, AppContext::newOperation());
}

void PhotoSaving::send(const QString &number, const NewPhoto &photo, const QString &operation)
{
    const auto work = [number, photo](DeskWriter &desk, const Call &call) {
        return desk.addPhotos(call, number, {photo});
    };
    m_context.write(work, operation, std::nullopt, this,
                    [this, number, photo, operation](const Result<Answer> &answer) {
                        if (answer) {
                            Q_EMIT saved(tr("%1: photo added.").arg(number));
                            return;
                        }
                        std::vector<MessageAction> actions;
                        if (mayBeTriedAgain(answer.error().code)) {
                            actions.push_back({tr("Try again"),
                                               [this, number, photo, operation] { send(number, photo, operation); }});
                        }
                        Q_EMIT told(refusalMessage(answer.error(), m_context.format(), actions));
                    });
}
}
