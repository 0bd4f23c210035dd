// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the window as one value; light and dark are its two instances.
#pragma once

#include <QColor>

namespace rd::ui
{
/// A text colour that reads on its background.
struct ToneColours {
    QColor text;
    QColor background;
};

struct ThemeTokens {
    bool isDark = false;
    QColor band;
    QColor onBand;
    QColor mutedOnBand;
    QColor background; ///< window, strip, tab row, form ground
    QColor surface;    ///< tables, panes, fields
    QColor raised;     ///< header row, group row, foot
    QColor hover;
    QColor border;
    QColor rowLine;
    QColor controlEdge; ///< outline of what can be pressed or typed into
    QColor text;
    QColor muted;
    QColor disabledBackground;
    QColor disabledText;
    QColor accent;
    QColor onAccent;
    QColor accentHover;
    QColor selection;
    QColor selectionIdle; ///< while the focus is elsewhere
    QColor focusRing;
    QColor focusRingOnBand;
    ToneColours danger;
    ToneColours warning;
    ToneColours success;
    ToneColours info;
    QColor chartMain;
    QColor chartLate;
    QColor chartDue;
    QColor chartRest;
};

[[nodiscard]] const ThemeTokens &lightTokens();
[[nodiscard]] const ThemeTokens &darkTokens();
}
