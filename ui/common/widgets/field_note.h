// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a field that warns or refuses, and the field's edge that goes with it.
#pragma once

#include <QWidget>

namespace rd::ui
{
class IconLabel;
class TextLabel;

/// Takes no space until it says something.
class FieldNote final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);
    /// Saving stays possible.
    void warn(const QString &text);
    /// Saving is refused; the focus goes to the field.
    void refuse(const QString &text);
    void clear();

private:
    void setState(const char *state, const QString &text);
    QWidget *m_field;
    IconLabel *m_icon;
    TextLabel *m_text;
};
}
