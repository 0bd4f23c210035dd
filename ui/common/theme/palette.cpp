// SPDX-License-Identifier: GPL-3.0-or-later
// Which colour plays which role in Qt.
#include "ui/common/theme/palette.h"

namespace rd::ui
{
QPalette paletteOf(const ThemeTokens &tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, tokens.background);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.raised);
    set(QPalette::Text, tokens.text);
    set(QPalette::PlaceholderText, tokens.muted);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.onAccent);
    set(QPalette::Highlight, tokens.selection);
    set(QPalette::HighlightedText, tokens.text);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    set(QPalette::ToolTipBase, tokens.surface);
    set(QPalette::ToolTipText, tokens.text);
    set(QPalette::Light, tokens.surface);
    set(QPalette::Midlight, tokens.rowLine);
    set(QPalette::Mid, tokens.border);
    set(QPalette::Dark, tokens.controlEdge);
    set(QPalette::Shadow, tokens.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tokens.disabledText);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.disabledBackground);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.disabledBackground);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, tokens.selectionIdle);
    return palette;
}
}
