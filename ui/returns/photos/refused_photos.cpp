// SPDX-License-Identifier: GPL-3.0-or-later
// From warnings to one message.
#include "ui/returns/photos/refused_photos.h"

#include "ui/common/desk/error_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace rd::ui
{
std::optional<Message> refusedPhotos(const QJsonObject &answer, const Formatter &format)
{
    QStringList reasons;
    for (const QJsonValue &value : answer.value(QStringLiteral("warnings")).toArray()) {
        const QJsonObject warning = value.toObject();
        const QJsonObject error = warning.value(QStringLiteral("error")).toObject();
        const auto code = errorFromName(error.value(QStringLiteral("code")).toString());
        if (warning.value(QStringLiteral("code")).toString() == QStringLiteral("photo_refused") && code) {
            reasons << errorText({*code, error.value(QStringLiteral("details")).toObject()}, format).sentence();
        }
    }
    if (reasons.isEmpty()) {
        return std::nullopt;
    }
    reasons.removeDuplicates();
    return Message{MessageKind::Warning,
                   QCoreApplication::translate("rd::ui::RefusedPhotos", "The return is logged, a photo is not stored"),
                   reasons.join(QLatin1Char(' ')),
                   {},
                   0};
}
}
