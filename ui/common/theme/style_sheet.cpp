// SPDX-License-Identifier: GPL-3.0-or-later
// The rules for frames, fields, plain buttons, menus and scroll bars.
#include "ui/common/theme/style_sheet.h"

#include <QHash>
#include <QRegularExpression>

namespace rd::ui
{
namespace
{
// Names in braces are tokens; numbers in braces are lengths of the design.
constexpr const char kFrames[] = R"(
QMainWindow, QDialog { background: {background}; }
QFrame[frame="surface"] { background: {surface}; border: none; }
QFrame[frame="pane"] { background: {surface}; border: none; border-left: 1px solid {border}; }
QFrame[frame="raised"] { background: {raised}; border: none; }
QFrame[frame="foot"] { background: {raised}; border: none; border-top: 1px solid {border}; }
QFrame[frame="head"] { background: {surface}; border: none; border-bottom: 1px solid {border}; }
QFrame[frame="ground"] { background: {background}; border: none; }
QFrame[frame="band"] { background: {band}; border: none; }
QFrame[frame="box"] { background: {surface}; border: 1px solid {border}; border-radius: {8}px; }
QFrame[frame="tile"] { background: {disabledBackground}; border: 1px solid {border}; border-radius: {6}px; }
QFrame[frame="line"] { background: {border}; border: none; }
QFrame[frame="exception"] { background: {background}; border: 2px solid {warning}; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QStatusBar { background: {surface}; border-top: 1px solid {border}; color: {muted}; }
QStatusBar::item { border: none; }
QSplitter::handle { background: {border}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter[gap="true"]::handle {
    background: {background}; border-top: 1px solid {border}; border-bottom: 1px solid {border};
}
QToolTip { background: {surface}; color: {text}; border: 1px solid {border}; padding: {4}px; }
)";

constexpr const char kFields[] = R"(
QLineEdit, QPlainTextEdit, QTextEdit {
    background: {surface}; color: {text}; border: 1px solid {edge}; border-radius: {5}px;
    selection-background-color: {accent}; selection-color: {onAccent};
}
QLineEdit { padding: 0 {9}px; min-height: {field}px; }
QPlainTextEdit, QTextEdit { padding: {5}px; }
QLineEdit:focus { border: 2px solid {ring}; padding: 0 {8}px; min-height: {fieldInRing}px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid {ring}; padding: {4}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
    background: {disabledBackground}; color: {disabledText}; border-color: {border};
}
QLineEdit:read-only { background: {raised}; border-color: {border}; }
QLineEdit[state="warning"], QPlainTextEdit[state="warning"] { border: 1px solid {warning}; }
QLineEdit[state="error"], QPlainTextEdit[state="error"] { border: 2px solid {danger}; }
QLineEdit[state="error"] { min-height: {fieldInRing}px; }
QLineEdit[inline="true"] { border: none; background: transparent; min-height: 0; padding: 0; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {
    border: none; background: transparent; min-height: 0; padding: 0;
}
QComboBox QAbstractItemView {
    background: {surface}; border: 1px solid {edge}; selection-background-color: {selection}; selection-color: {text}; outline: 0;
}
)";

constexpr const char kButtons[] = R"(
QDialog QPushButton[kind="plain"], QMessageBox QPushButton, QDialogButtonBox QPushButton {
    background: {surface}; color: {text}; border: 1px solid {edge}; border-radius: {6}px;
    padding: 0 {14}px; min-height: {field}px; min-width: {64}px;
}
QMessageBox QPushButton:hover, QDialogButtonBox QPushButton:hover { background: {hover}; }
QMessageBox QPushButton:default, QDialogButtonBox QPushButton:default { background: {accent}; color: {onAccent}; border-color: {accent}; }
QMessageBox QPushButton:disabled, QDialogButtonBox QPushButton:disabled {
    background: {disabledBackground}; color: {disabledText}; border-color: {disabledBackground};
}
QToolButton { background: transparent; border: none; border-radius: {6}px; padding: {4}px; color: {text}; }
QToolButton:hover { background: {hover}; }
QToolButton:checked { background: {selection}; }
QToolButton::menu-indicator { image: none; }
QFrame[frame="band"] QToolButton { color: {onBand}; }
QFrame[frame="band"] QToolButton:hover { background: {bandHover}; }
QMenu { background: {surface}; border: 1px solid {border}; padding: {4}px; }
QMenu::item { padding: {6}px {24}px {6}px {12}px; border-radius: {4}px; }
QMenu::item:selected { background: {selection}; color: {text}; }
QMenu::item:disabled { color: {disabledText}; }
QMenu::separator { height: 1px; background: {border}; margin: {4}px 0; }
QMenu::icon { padding-left: {8}px; }
)";

constexpr const char kViews[] = R"(
QTableView, QListView, QTreeView { background: {surface}; border: none; outline: 0; }
QHeaderView { background: {raised}; border: none; }
QHeaderView::section {
    background: {raised}; color: {muted}; border: none; border-bottom: 1px solid {border}; padding: 0 {8}px;
}
QHeaderView::section:first { padding-left: {12}px; }
QHeaderView::section:hover { color: {text}; }
QTableCornerButton::section { background: {raised}; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid {border}; }
QProgressBar { background: {border}; border: none; border-radius: {3}px; min-height: {8}px; max-height: {8}px; }
QProgressBar::chunk { background: {accent}; border-radius: {3}px; }
QScrollBar:vertical { background: transparent; width: {10}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: {10}px; margin: 0; }
QScrollBar::handle { background: {handle}; border-radius: {3}px; margin: 1px; }
QScrollBar::handle:vertical { min-height: {32}px; }
QScrollBar::handle:horizontal { min-width: {32}px; }
QScrollBar::handle:hover { background: {edge}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QHash<QString, QString> words(const Theme &theme)
{
    const ThemeTokens &now = theme.tokens();
    const auto colour = [](const QColor &value) { return value.name(); };
    return {
        {QStringLiteral("background"), colour(now.background)},
        {QStringLiteral("surface"), colour(now.surface)},
        {QStringLiteral("raised"), colour(now.raised)},
        {QStringLiteral("border"), colour(now.border)},
        {QStringLiteral("handle"), colour(now.chartRest)},
        {QStringLiteral("edge"), colour(now.controlEdge)},
        {QStringLiteral("hover"), colour(now.hover)},
        {QStringLiteral("text"), colour(now.text)},
        {QStringLiteral("muted"), colour(now.muted)},
        {QStringLiteral("band"), colour(now.band)},
        {QStringLiteral("bandHover"), colour(now.band.lighter(140))},
        {QStringLiteral("onBand"), colour(now.onBand)},
        {QStringLiteral("accent"), colour(now.accent)},
        {QStringLiteral("onAccent"), colour(now.onAccent)},
        {QStringLiteral("selection"), colour(now.selection)},
        {QStringLiteral("ring"), colour(now.focusRing)},
        {QStringLiteral("disabledBackground"), colour(now.disabledBackground)},
        {QStringLiteral("disabledText"), colour(now.disabledText)},
        {QStringLiteral("warning"), colour(now.warning.text)},
        {QStringLiteral("danger"), colour(now.danger.text)},
        {QStringLiteral("field"), QString::number(theme.fieldHeight() - 2)}, // the sheet counts without border
        {QStringLiteral("fieldInRing"), QString::number(theme.fieldHeight() - 4)},
    };
}
}

QString styleSheetOf(const Theme &theme)
{
    static const QRegularExpression name(QStringLiteral("\\{(\\w+)\\}"));
    const QString pattern = QLatin1String(kFrames) + QLatin1String(kFields) + QLatin1String(kButtons)
                            + QLatin1String(kViews);
    const QHash<QString, QString> values = words(theme);
    QString sheet;
    qsizetype done = 0;
    for (auto found = name.globalMatch(pattern); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        bool isLength = false;
        const int length = match.captured(1).toInt(&isLength);
        sheet += QStringView(pattern).mid(done, match.capturedStart() - done);
        sheet += isLength ? QString::number(theme.px(length)) : values.value(match.captured(1));
        done = match.capturedEnd();
    }
    sheet += QStringView(pattern).mid(done);
    return sheet;
}
}
