// SPDX-License-Identifier: GPL-3.0-or-later
// A digest as a message: a title and a few lines that can be sent as they are.
#pragma once

#include "core/base/store_zone.h"
#include "core/money/currency.h"
#include "ui/words/language.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace rd
{
struct DigestText {
    QString title;
    QStringList lines;
};

/// What there is to know beside the figures: how amounts and times are written, and what a step or a role is called by its code.
struct DigestBook {
    const Currency &currency;
    const StoreZone &zone;
    Language language = Language::English;
    std::function<QString(const QString &)> wordOf;
};

/// Of the document that digestToJson gives.
[[nodiscard]] DigestText digestText(const QJsonObject &digest, const DigestBook &book);
}
