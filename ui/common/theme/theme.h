// SPDX-License-Identifier: GPL-3.0-or-later
// The look of the program at this moment: colours, fonts, sizes, and how to change them while it runs.
#pragma once

#include "ui/common/theme/theme_tokens.h"

#include <QFont>
#include <QObject>

namespace rd::ui
{
enum class ThemeMode { System, Light, Dark };

/// What a text is for; decides size and weight.
enum class TextUse {
    Caption, ///< captions, headers, chips, status line
    Body,    ///< fields, buttons, tables
    BodyBold,
    Tab,
    ScanBox,
    BoxTitle,  ///< bold
    PaneTitle, ///< pane title, return number, report figure; bold
    BigAmount, ///< the one amount that matters; bold
};

/// One for the program, in the GUI thread; widgets read it while they paint and lay out.
class Theme final : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Theme &current();

    /// What the settings remember of the look; `isSystemDark` decides where they leave it to the system.
    void readSettings(bool isSystemDark);

    [[nodiscard]] const ThemeTokens &tokens() const;
    [[nodiscard]] bool isDark() const { return tokens().isDark; }
    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] int fontPoints() const { return m_fontPoints; }
    [[nodiscard]] bool isTouch() const { return m_isTouch; }
    /// Each remembers the choice and dresses the running program anew.
    void setMode(ThemeMode mode);
    /// 9 to 14; everything else scales with it.
    void setFontPoints(int points);
    void setTouch(bool isTouch);

    [[nodiscard]] QFont font(TextUse use) const;
    /// A length of the design (at 10 pt) in pixels of this font size.
    [[nodiscard]] int px(int designPixels) const;
    /// Heights that grow in touch mode.
    [[nodiscard]] int fieldHeight() const;
    [[nodiscard]] int keyHeight() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int twoLineRowHeight() const;

Q_SIGNALS:
    /// Colours, font size or touch mode changed; the style sheet is already set.
    void changed();

private:
    Theme();
    [[nodiscard]] qreal factor() const;

    ThemeMode m_mode = ThemeMode::System;
    int m_fontPoints;
    bool m_isTouch = false;
    bool m_isSystemDark = false;
};

/// Families in the order they are tried.
[[nodiscard]] QStringList screenFamilies();
[[nodiscard]] QStringList paperFamilies();
/// Short for Theme::current().tokens() and .px().
[[nodiscard]] const ThemeTokens &tokens();
[[nodiscard]] int px(int designPixels);
}
