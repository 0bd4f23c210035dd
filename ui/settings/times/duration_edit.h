// SPDX-License-Identifier: GPL-3.0-or-later
// How long something may take: a number of minutes or hours.
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace rd::ui
{
class DurationEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit DurationEdit(QWidget *parent = nullptr);
    /// Whole hours are shown as hours.
    void setMinutes(int minutes);
    /// From one minute to a year.
    [[nodiscard]] int minutes() const;
    /// What is read out of both fields.
    void setReadName(const QString &name);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void setBounds();

    QSpinBox *m_count;
    QComboBox *m_unit;
};
}
