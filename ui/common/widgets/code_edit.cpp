// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping input methods and full-width digits out of codes.
#include "ui/common/widgets/code_edit.h"

namespace rd::ui
{
namespace
{
constexpr const char *kTakesScans = "takesScans";
constexpr const char *kIsReplaced = "isReplacedByScans";
}

CodeEdit::CodeEdit(QWidget *parent) : QLineEdit(parent)
{
    switchInputMethodOff();
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QString plain = halfWidth(text);
        if (plain != text) {
            const int cursor = cursorPosition();
            setText(plain);
            setCursorPosition(cursor);
        }
    });
}

void CodeEdit::setReadOnlyState(bool isReadOnly)
{
    setReadOnly(isReadOnly);
    switchInputMethodOff(); // setReadOnly(false) switches it on again
}

void CodeEdit::setTakesScans(QWidget &field)
{
    field.setProperty(kTakesScans, true);
}

bool CodeEdit::takesScans(const QWidget &field)
{
    return field.property(kTakesScans).toBool();
}

void CodeEdit::setIsReplacedByScans()
{
    setTakesScans();
    setProperty(kIsReplaced, true);
}

bool CodeEdit::isReplacedByScans(const QWidget &field)
{
    return field.property(kIsReplaced).toBool();
}

void CodeEdit::switchInputMethodOff()
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

QString halfWidth(const QString &text)
{
    constexpr char16_t kFirst = 0xFF01; // full-width "!" to "~" mirror ASCII 0x21 to 0x7E
    constexpr char16_t kLast = 0xFF5E;
    constexpr char16_t kDistance = 0xFEE0;
    constexpr char16_t kWideSpace = 0x3000;
    constexpr char16_t kFullStop = 0x3002;
    QString plain = text;
    for (QChar &letter : plain) {
        const char16_t code = letter.unicode();
        if (code >= kFirst && code <= kLast) {
            letter = QChar(static_cast<char16_t>(code - kDistance));
        } else if (code == kWideSpace) {
            letter = QLatin1Char(' ');
        } else if (code == kFullStop) {
            letter = QLatin1Char('.');
        }
    }
    return plain;
}
}
