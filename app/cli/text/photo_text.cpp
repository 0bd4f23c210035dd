// SPDX-License-Identifier: GPL-3.0-or-later
// One line for each picture.
#include "app/cli/text/photo_text.h"

#include "app/cli/text/moments.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString sizeOf(const QJsonObject &photo, Language language)
{
    if (photo.value("removed"_L1).toBool()) {
        return Text{"removed: %1", "已删除：%1"}.in(language).arg(photo.value("reason"_L1).toString());
    }
    return u"%1 × %2"_s.arg(photo.value("width"_L1).toInt()).arg(photo.value("height"_L1).toInt());
}
}

QString photosText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Photo", "照片"}), say({"Line", "行"}), say({"Taken", "拍摄"}), say({"By", "经办"}),
                 say({"Size", "尺寸"}), say({"Caption", "说明"})});
    for (const QJsonValue &value : document.value("photos"_L1).toArray()) {
        const QJsonObject photo = value.toObject();
        const int line = photo.value("line"_L1).toInt();
        table.add({QString::number(photo.value("photo"_L1).toInt()), line > 0 ? QString::number(line) : QString(),
                   localTime(photo.value("at"_L1), zone), photo.value("by"_L1).toString(), sizeOf(photo, language),
                   photo.value("caption"_L1).toString()});
    }
    return table.isEmpty() ? QString() : QString(u"\n"_s + table.toText());
}
}
