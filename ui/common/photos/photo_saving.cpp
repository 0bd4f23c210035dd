// SPDX-License-Identifier: GPL-3.0-or-later
// One operation for each picture; trying again is the same operation.
#include "ui/common/photos/photo_saving.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/refusal_message.h"

#include <utility>

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
    sendRefused(); // the message that offered it may be gone
    send(number, photo, AppContext::newOperation());
}

void PhotoSaving::sendRefused()
{
    for (const Refused &each : std::exchange(m_refused, {})) {
        send(each.number, each.photo, each.operation);
    }
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
                        } else if (mayBeTriedAgain(answer.error().code)) {
                            m_refused.push_back({number, photo, operation});
                            tellRefused(answer.error());
                        } else {
                            Q_EMIT told(refusalMessage(answer.error(), m_context.format()));
                        }
                    });
}

/// One message for all: another of its kind would take the way to the earlier ones away.
void PhotoSaving::tellRefused(const Error &error)
{
    Message message = refusalMessage(error, m_context.format(), {{tr("Try again"), [this] { sendRefused(); }}});
    const QString waiting = tr("%n photo(s) wait here and are not stored.", "", static_cast<int>(m_refused.size()));
    message.text = message.text.isEmpty() ? waiting : tr("%1 %2", "two sentences").arg(message.text, waiting);
    Q_EMIT told(message);
}
}
