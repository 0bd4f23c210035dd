// SPDX-License-Identifier: GPL-3.0-or-later
// Lucide icons in the colours of the theme.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace rd::ui
{
/// A colour of the theme that an icon follows when the theme changes.
enum class Ink { Text, Muted, Disabled, Accent, OnAccent, OnBand, MutedOnBand, Danger, Warning, Success, Info };
[[nodiscard]] QColor colourOf(Ink ink);

/// An icon for buttons and menus. It asks for its colour whenever it is painted; greyed when disabled.
[[nodiscard]] QIcon icon(const QString &name, Ink ink = Ink::Text);
/// Paints an icon centred into a square of this rectangle. `strokeTenths` is the line width in tenths of a 24 px grid.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour, int strokeTenths = 20);
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal pixelRatio = 1,
                                 int strokeTenths = 20);
}
