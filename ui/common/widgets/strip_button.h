// SPDX-License-Identifier: GPL-3.0-or-later
// One button of the step strip: icon, word, count, and how many of them are late.
#pragma once

#include "ui/common/theme/mark.h"

#include <QAbstractButton>

namespace rd::ui
{
class StripButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StripButton(Mark mark, QWidget *parent = nullptr);
    void setMark(Mark mark);
    void setContent(const QString &word, int count, int late);
    /// Word and count in the mark's colour, as Due today and Late show them.
    void setColoured(bool isColoured) { m_isColoured = isColoured; }
    /// Less room between the parts, in a narrow window.
    void setTight(bool isTight);
    /// Where even that is too wide: word and number alone, or picture and number, with the word in the tooltip. One of both stays.
    void setShown(bool hasIcon, bool hasWord);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int contentWidth() const;
    [[nodiscard]] int gap() const;
    Mark m_mark;
    QString m_word;
    int m_count = 0;
    int m_late = 0;
    bool m_isColoured = false;
    bool m_isTight = false;
    bool m_hasIcon = true;
    bool m_hasWord = true;
};
}
