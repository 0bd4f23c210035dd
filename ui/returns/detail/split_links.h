// SPDX-License-Identifier: GPL-3.0-or-later
// The returns that this one was split from and into, each a link. Takes no space where there is none.
#pragma once

#include "core/desk/views.h"
#include "ui/common/widgets/labels.h"

namespace rd::ui
{
class SplitLinks final : public TextLabel
{
    Q_OBJECT

public:
    explicit SplitLinks(QWidget *parent = nullptr);
    void show(const ReturnView &view);

Q_SIGNALS:
    void pressed(const QString &number);
};
}
