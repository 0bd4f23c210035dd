// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts, sizes, and what the settings remember of the look.
#include "ui/common/theme/theme.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

/// Resources of a static library are left out unless something names them; must stand outside any namespace.
static void nameIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace rd::ui
{
namespace
{
constexpr int kUsualPoints = 10;
constexpr int kLeastPoints = 9;
constexpr int kMostPoints = 14;
constexpr qreal kUsualDpi = 96;
/// Large letters need more room, but not as much more between them: else a small window has none left for the words.
constexpr qreal kShareOfGrowth = 0.6;

QString modeKey()
{
    return QStringLiteral("look/mode");
}

QString pointsKey()
{
    return QStringLiteral("look/points");
}

QString touchKey()
{
    return QStringLiteral("look/touch");
}

/// Sizes in tenths of a point at the usual 10 pt.
int tenthPoints(TextUse use)
{
    switch (use) {
    case TextUse::Caption:
        return 90;
    case TextUse::Body:
    case TextUse::BodyBold:
        return 100;
    case TextUse::Tab:
        return 105;
    case TextUse::ScanBox:
    case TextUse::BoxTitle:
        return 110;
    case TextUse::PaneTitle:
        return 140;
    case TextUse::BigAmount:
        return 200;
    }
    return 100;
}

bool isBold(TextUse use)
{
    return use == TextUse::BodyBold || use == TextUse::BoxTitle || use == TextUse::PaneTitle
           || use == TextUse::BigAmount;
}
}

Theme &Theme::current()
{
    static Theme theme;
    return theme;
}

Theme::Theme() : m_fontPoints(kUsualPoints)
{
    nameIcons();
}

void Theme::readSettings(bool isSystemDark)
{
    const QSettings settings;
    m_mode = static_cast<ThemeMode>(qBound(0, settings.value(modeKey(), 0).toInt(), 2));
    m_fontPoints = qBound(kLeastPoints, settings.value(pointsKey(), kUsualPoints).toInt(), kMostPoints);
    m_isTouch = settings.value(touchKey(), false).toBool();
    m_isSystemDark = isSystemDark;
}

const ThemeTokens &Theme::tokens() const
{
    const bool isDark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_isSystemDark);
    return isDark ? darkTokens() : lightTokens();
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    QSettings().setValue(modeKey(), static_cast<int>(mode));
    Q_EMIT changed();
}

void Theme::setFontPoints(int points)
{
    m_fontPoints = qBound(kLeastPoints, points, kMostPoints);
    QSettings().setValue(pointsKey(), m_fontPoints);
    Q_EMIT changed();
}

void Theme::setTouch(bool isTouch)
{
    m_isTouch = isTouch;
    QSettings().setValue(touchKey(), isTouch);
    Q_EMIT changed();
}

QFont Theme::font(TextUse use) const
{
    QFont font;
    font.setFamilies(screenFamilies());
    font.setPointSizeF(m_fontPoints * tenthPoints(use) / 100.0);
    font.setBold(isBold(use));
    return font;
}

qreal Theme::factor() const
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const qreal dpi = screen == nullptr ? kUsualDpi : screen->logicalDotsPerInchY();
    const qreal letters = static_cast<qreal>(m_fontPoints) / kUsualPoints;
    return (letters > 1 ? 1 + (letters - 1) * kShareOfGrowth : letters) * dpi / kUsualDpi;
}

int Theme::px(int designPixels) const
{
    return qRound(designPixels * factor());
}

int Theme::fieldHeight() const
{
    return px(m_isTouch ? 46 : 34);
}

int Theme::keyHeight() const
{
    return px(m_isTouch ? 56 : 46);
}

int Theme::rowHeight() const
{
    return px(m_isTouch ? 46 : 34);
}

int Theme::twoLineRowHeight() const
{
    return px(m_isTouch ? 56 : 46);
}

QStringList screenFamilies()
{
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei"),
            QStringLiteral("Microsoft YaHei")};
}

QStringList paperFamilies()
{
    return {QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Noto Sans CJK SC")};
}

const ThemeTokens &tokens()
{
    return Theme::current().tokens();
}

int px(int designPixels)
{
    return Theme::current().px(designPixels);
}
}
