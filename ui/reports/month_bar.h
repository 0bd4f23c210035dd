// SPDX-License-Identifier: GPL-3.0-or-later
// Which month, whether it is finished, which page of it, and the way out as CSV.
#pragma once

#include "core/base/time.h"
#include "ui/common/desk/formatter.h"

#include <QFrame>

class QComboBox;

namespace rd::ui
{
class ActionButton;
class IconLabel;
class SegmentRow;
class TextLabel;

class MonthBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MonthBar(QWidget *parent = nullptr);
    /// Newest first; words of the language. The month that was chosen stays.
    void setMonths(BusinessMonth newest, BusinessMonth oldest, const Formatter &format);
    [[nodiscard]] BusinessMonth month() const;
    /// Does not emit.
    void setMonth(BusinessMonth month);
    void setFinished(bool isFinished);
    void retranslate();

Q_SIGNALS:
    void monthChosen();
    void pageChosen(const QString &key);
    void exportWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void go(int by);
    void updateArrows();

    QComboBox *m_months;
    ActionButton *m_earlier;
    ActionButton *m_later;
    IconLabel *m_stateIcon;
    TextLabel *m_state;
    SegmentRow *m_pages;
    ActionButton *m_export;
    bool m_isFinished = true;
};
}
