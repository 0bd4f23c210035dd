// SPDX-License-Identifier: GPL-3.0-or-later
// A page of HTML on A4.
#pragma once

#include <QString>

namespace rd::ui
{
/// As PDF; false when the file could not be written.
[[nodiscard]] bool saveHtmlPdf(const QString &title, const QString &html, const QString &path);
}
