// SPDX-License-Identifier: GPL-3.0-or-later
// A digest as a message: a title and a few lines that can be sent as they are.
#pragma once

#include "core/base/store_zone.h"
#include "core/money/currency.h"
#include "ui/words/language.h"

#include <QJsonObject>
#include <QStringList>

namespace rd
{
struct DigestText {
    QString title;
    QStringList lines;
};

/// What there is to know beside the figures: how amounts and times are written.
struct DigestBook {
    const Currency &currency;
    const StoreZone &zone;
    Language language = Language::English;
};

/// Of the document that digestToJson gives.
[[nodiscard]] DigestText digestText(const QJsonObject &digest, const DigestBook &book);
/// The same in "en" or "zh_CN", as it is sent: the title, then the lines.
[[nodiscard]] QStringList digestMessage(const QJsonObject &digest, const Currency &currency, const StoreZone &zone,
                                        const QString &language);
}
