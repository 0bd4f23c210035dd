// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing pictures, and finding colours in them.
#include "tests/ui/walks/pictures.h"

#include "tests/ui/walks/shown.h"
#include "ui/common/theme/theme_tokens.h"

#include <QMap>
#include <QPainter>

namespace rd::test
{
namespace
{
constexpr int kRun = 16; // the edge of a letter has a few pixels of any colour between text and ground

QMap<QRgb, QString> named(const ui::ThemeTokens &of)
{
    const std::pair<const char *, QColor> all[] = {
        {"background", of.background},
        {"surface", of.surface},
        {"raised", of.raised},
        {"hover", of.hover},
        {"border", of.border},
        {"row line", of.rowLine},
        {"control edge", of.controlEdge},
        {"text", of.text},
        {"muted", of.muted},
        {"disabled background", of.disabledBackground},
        {"disabled text", of.disabledText},
        {"accent", of.accent},
        {"accent hover", of.accentHover},
        {"selection", of.selection},
        {"idle selection", of.selectionIdle},
        {"band", of.band},
        {"focus ring", of.focusRing},
        {"danger", of.danger.background},
        {"warning", of.warning.background},
        {"success", of.success.background},
        {"info", of.info.background},
        {"chart", of.chartMain},
        {"chart rest", of.chartRest},
    };
    QMap<QRgb, QString> names;
    for (const auto &[name, colour] : all) {
        names.insert(colour.rgb(), QString::fromLatin1(name));
    }
    return names;
}

/// Without the sign of the program, which is the same in every theme, and the room on the disk, which never is.
QImage pictureOf(QWidget &window)
{
    QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QPainter painter(&picture);
    const auto children = window.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        const bool isLeftOut = child->inherits("rd::ui::BrandSign")
                               || child->objectName() == QLatin1String("placeHelp");
        if (child->isVisible() && isLeftOut) {
            painter.fillRect(QRect(child->mapTo(&window, QPoint()), child->size()), Qt::black);
        }
    }
    return picture;
}

/// The colours of a line of pixels.
const QRgb *lineOf(const QImage &picture, int y)
{
    return reinterpret_cast<const QRgb *>(picture.constScanLine(y));
}
}

QImage pictureShown(const QString &name)
{
    const QList<QWidget *> windows = shownWindows();
    QList<QImage> parts;
    QSize size;
    for (QWidget *window : windows) {
        parts.append(pictureOf(*window));
        size = {size.width() + parts.last().width(), qMax(size.height(), parts.last().height())};
    }
    QImage whole(size, QImage::Format_RGB32);
    whole.fill(Qt::black);
    QPainter painter(&whole);
    int x = 0;
    for (const QImage &part : parts) {
        painter.drawImage(x, 0, part);
        x += part.width();
    }
    painter.end();
    if (const QString folder = qEnvironmentVariable("RETURNDESK_PICTURES"); !folder.isEmpty()) {
        whole.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
    return whole;
}

QRect differenceOf(const QImage &one, const QImage &other)
{
    if (one.size() != other.size()) {
        return one.rect().united(other.rect());
    }
    QRect box;
    for (int y = 0; y < one.height(); ++y) {
        const QRgb *left = lineOf(one, y);
        const QRgb *right = lineOf(other, y);
        for (int x = 0; x < one.width(); ++x) {
            if (left[x] != right[x]) {
                box |= QRect(x, y, 1, 1);
            }
        }
    }
    return box;
}

QStringList foreignColours(const QImage &picture, const ui::ThemeTokens &foreign, const ui::ThemeTokens &own)
{
    QMap<QRgb, QString> names = named(foreign);
    for (const QRgb colour : named(own).keys()) {
        names.remove(colour);
    }
    for (const QColor &colour : {own.onBand, own.onAccent, own.mutedOnBand, own.focusRingOnBand}) {
        names.remove(colour.rgb());
    }
    QStringList found;
    for (int y = 0; y < picture.height(); ++y) {
        const QRgb *line = lineOf(picture, y);
        int run = 0;
        for (int x = 1; x < picture.width(); ++x) {
            run = line[x] == line[x - 1] ? run + 1 : 1;
            if (run == kRun && names.contains(line[x])) {
                const QString name = names.take(line[x]);
                found.append(QStringLiteral("%1 at %2,%3").arg(name).arg(x).arg(y));
            }
        }
    }
    return found;
}
}
