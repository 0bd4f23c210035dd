// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of how a printing went.
#pragma once

#include "ui/common/paper/print_order.h"
#include "ui/common/widgets/message_bar.h"

#include <QCoreApplication>

namespace rd::ui
{
class PrintWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::PrintWords)

public:
    /// For the status line, when it went well.
    [[nodiscard]] static QString done(const PrintOutcome &outcome, const QString &name);
    /// For a bar, when it did not; `rest` goes on behind it. Without ways on.
    [[nodiscard]] static Message failed(const PrintOutcome &outcome, const QString &rest = {});
};
}
