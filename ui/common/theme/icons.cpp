// SPDX-License-Identifier: GPL-3.0-or-later
// Rendering of the icons, kept per name, colour and size.
#include "ui/common/theme/icons.h"

#include "ui/common/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rd::ui
{
namespace
{
/// The drawing with the colour put in; the shapes themselves never change.
QByteArray drawing(const QString &name, const QColor &colour, int strokeTenths)
{
    static QHash<QString, QByteArray> kept;
    auto found = kept.find(name);
    if (found == kept.end()) {
        QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
        found = kept.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    QByteArray svg = *found;
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    if (strokeTenths != 20) {
        const QString width = QStringLiteral("stroke-width=\"%1.%2\"").arg(strokeTenths / 10).arg(strokeTenths % 10);
        svg.replace("stroke-width=\"2\"", width.toLatin1());
    }
    return svg;
}

/// Asks for its colour when it paints, so that buttons need not be told of a new theme.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colourOf(mode == QIcon::Disabled ? Ink::Disabled : m_ink));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, colourOf(mode == QIcon::Disabled ? Ink::Disabled : m_ink),
                          qMin(size.width(), size.height()));
    }
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(m_name, m_ink); }

private:
    QString m_name;
    Ink m_ink;
};
}

QColor colourOf(Ink ink)
{
    const ThemeTokens &now = tokens();
    switch (ink) {
    case Ink::Text:
        return now.text;
    case Ink::Muted:
        return now.muted;
    case Ink::Disabled:
        return now.disabledText;
    case Ink::Accent:
        return now.accent;
    case Ink::OnAccent:
        return now.onAccent;
    case Ink::OnBand:
        return now.onBand;
    case Ink::MutedOnBand:
        return now.mutedOnBand;
    case Ink::Danger:
        return now.danger.text;
    case Ink::Warning:
        return now.warning.text;
    case Ink::Success:
        return now.success.text;
    case Ink::Info:
        return now.info.text;
    }
    return now.text;
}

QIcon icon(const QString &name, Ink ink)
{
    return name.isEmpty() ? QIcon() : QIcon(new IconEngine(name, ink));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal pixelRatio, int strokeTenths)
{
    const int dots = qRound(size * pixelRatio);
    const QString key = QStringLiteral("rd-icon/%1/%2/%3/%4").arg(name, colour.name()).arg(dots).arg(strokeTenths);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(dots, dots);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(drawing(name, colour, strokeTenths)).render(&painter, QRectF(0, 0, dots, dots));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour, int strokeTenths)
{
    const int side = qRound(qMin(rect.width(), rect.height()));
    if (name.isEmpty() || side <= 0) {
        return;
    }
    const QPointF corner(qRound(rect.center().x() - side / 2.0), qRound(rect.center().y() - side / 2.0));
    painter->drawPixmap(corner, iconPixmap(name, colour, side, painter->device()->devicePixelRatioF(), strokeTenths));
}
}
