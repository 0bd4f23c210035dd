// SPDX-License-Identifier: GPL-3.0-or-later
// The operation ids of a screen's forms: one for each thing to do, the same until it succeeded.
#pragma once

#include "ui/common/desk/app_context.h"

#include <QHash>

namespace rd::ui
{
/// Pressing twice, or coming back to a form whose answer was lost, repeats the same operation.
class OperationBook final
{
public:
    /// `key` names what is done to what: "pay R-20261122-0007 1".
    [[nodiscard]] QString idFor(const QString &key)
    {
        QString &id = m_ids[key];
        if (id.isEmpty()) {
            id = AppContext::newOperation();
        }
        return id;
    }
    void succeeded(const QString &key) { m_ids.remove(key); }

private:
    QHash<QString, QString> m_ids;
};
}
