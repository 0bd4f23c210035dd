// SPDX-License-Identifier: GPL-3.0-or-later
// The light and the dark colours.
#include "ui/common/theme/theme_tokens.h"

namespace rd::ui
{
namespace
{
QColor colour(QRgb rgb)
{
    return QColor(rgb);
}
}

const ThemeTokens &lightTokens()
{
    static const ThemeTokens light{
        .isDark = false,
        .band = colour(0x1C2B45),
        .onBand = colour(0xFFFFFF),
        .mutedOnBand = colour(0xB8C4D9),
        .background = colour(0xF3F5F8),
        .surface = colour(0xFFFFFF),
        .raised = colour(0xF8FAFC),
        .hover = colour(0xEEF2F7),
        .border = colour(0xDCE2EA),
        .rowLine = colour(0xEDF0F4),
        .controlEdge = colour(0x8490A0),
        .text = colour(0x17202B),
        .muted = colour(0x566273),
        .disabledBackground = colour(0xE9EDF2),
        .disabledText = colour(0x6B7685),
        .accent = colour(0x234A9B),
        .onAccent = colour(0xFFFFFF),
        .accentHover = colour(0x1C3D82),
        .selection = colour(0xE4ECFB),
        .selectionIdle = colour(0xEDF0F4),
        .focusRing = colour(0x2F6FEB),
        .focusRingOnBand = colour(0x8FB2FF),
        .danger = {colour(0xB3161B), colour(0xFDE7E7)},
        .warning = {colour(0x7A5200), colour(0xFFF6CC)},
        .success = {colour(0x1E6B34), colour(0xE2F4E6)},
        .info = {colour(0x1A5FA8), colour(0xE3F0FC)},
        .chartMain = colour(0x5B7FC7),
        .chartLate = colour(0xB3161B),
        .chartDue = colour(0xB27B00),
        .chartRest = colour(0xA9B4C2),
    };
    return light;
}

const ThemeTokens &darkTokens()
{
    static const ThemeTokens dark{
        .isDark = true,
        .band = colour(0x0B0F16),
        .onBand = colour(0xE6EAF0),
        .mutedOnBand = colour(0x9DA9B9),
        .background = colour(0x12161D),
        .surface = colour(0x1A1F28),
        .raised = colour(0x202631),
        .hover = colour(0x252C38),
        .border = colour(0x303947),
        .rowLine = colour(0x252C38),
        .controlEdge = colour(0x6B788A),
        .text = colour(0xE6EAF0),
        .muted = colour(0x9DA9B9),
        .disabledBackground = colour(0x262D38),
        .disabledText = colour(0x8592A3),
        .accent = colour(0x8FB2FF),
        .onAccent = colour(0x0E1A33),
        .accentHover = colour(0xA9C4FF),
        .selection = colour(0x22304A),
        .selectionIdle = colour(0x262D38),
        .focusRing = colour(0x8FB2FF),
        .focusRingOnBand = colour(0x8FB2FF),
        .danger = {colour(0xFFA8A8), colour(0x551416)},
        .warning = {colour(0xFFE08A), colour(0x463704)},
        .success = {colour(0x9BE0AE), colour(0x12391E)},
        .info = {colour(0x9CCBFA), colour(0x12324F)},
        .chartMain = colour(0x8FAEE8),
        .chartLate = colour(0xFFA8A8),
        .chartDue = colour(0xFFE08A),
        .chartRest = colour(0x5A6678),
    };
    return dark;
}
}
