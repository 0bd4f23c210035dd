// SPDX-License-Identifier: GPL-3.0-or-later
// From photos to JSON.
#include "core/desk/photo_json.h"

#include "core/desk/json_list.h"

namespace rd
{
QJsonArray photosToJson(const ReturnView &view)
{
    return mapped(view.photos, [&view](const Photo &photo) {
        const auto ofRemoval = [&photo](const auto &get) {
            return photo.removal ? QJsonValue(get(*photo.removal)) : QJsonValue();
        };
        return QJsonObject{
            {QStringLiteral("photo"), photo.number},
            {QStringLiteral("line"), photo.line ? QJsonValue(*photo.line) : QJsonValue()},
            {QStringLiteral("step"), codeOf(photo.step)},
            {QStringLiteral("caption"), orNull(photo.caption)},
            {QStringLiteral("at"), photo.takenAt.toIso()},
            {QStringLiteral("by"), view.loginOf(photo.by)},
            {QStringLiteral("width"), photo.width},
            {QStringLiteral("height"), photo.height},
            {QStringLiteral("bytes"), photo.size},
            {QStringLiteral("sha256"), photo.sha256},
            {QStringLiteral("removed"), photo.isRemoved()},
            {QStringLiteral("removed_at"), ofRemoval([](const PhotoRemoval &each) { return each.at.toIso(); })},
            {QStringLiteral("removed_by"),
             ofRemoval([&view](const PhotoRemoval &each) { return view.loginOf(each.by); })},
            {QStringLiteral("reason"), ofRemoval([](const PhotoRemoval &each) { return each.reason; })}};
    });
}
}
