// SPDX-License-Identifier: GPL-3.0-or-later
// Articles for people.
#pragma once

#include "app/cli/command.h"
#include "core/base/store_zone.h"

namespace rd::cli
{
/// What an import of the list brought.
[[nodiscard]] QString articlesImportText(const QJsonObject &document, Language language);
/// For {"articles":[…]}.
[[nodiscard]] QString articlesText(const QJsonObject &document, Language language);
/// For one article or unit with its life, in the store's time.
[[nodiscard]] Renderer articleRenderer(const StoreZone &zone);
}
