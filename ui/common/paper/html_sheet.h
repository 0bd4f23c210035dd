// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of HTML on A4.
#pragma once

#include <QImage>
#include <QString>

#include <vector>

class QIODevice;
class QPrinter;

namespace rd::ui
{
/// A picture that the HTML names as the source of an image.
struct SheetPicture {
    QString name;
    QImage image;
    QByteArray jpeg{}; ///< in place of `image`: read where the page is laid out
};

struct HtmlSheet {
    QString title;
    QString html;
    std::vector<SheetPicture> pictures{};
    QString foot{}; ///< stands at the foot of every page beside its number; empty: neither
};

/// In any thread; false when it could not be written, or the printer did not take it.
[[nodiscard]] bool writeHtmlPdf(const HtmlSheet &sheet, QIODevice &device);
[[nodiscard]] bool printHtml(const HtmlSheet &sheet, QPrinter &printer);
/// As PDF; false when the file could not be written.
[[nodiscard]] bool saveHtmlPdf(const QString &title, const QString &html, const QString &path);
}
