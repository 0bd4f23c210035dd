// SPDX-License-Identifier: GPL-3.0-or-later
// The place of a form in a panel: as high as the form where there is room, else it scrolls.
#pragma once

#include <QScrollArea>

namespace rd::ui
{
class FormArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormArea(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
}
