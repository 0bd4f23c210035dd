// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer wants for what comes back: money unless something else is chosen.
#pragma once

#include "core/domain/codes.h"

#include <QWidget>

namespace rd::ui
{
class AppContext;
class KeyGroup;

class WishKeys final : public QWidget
{
    Q_OBJECT

public:
    explicit WishKeys(AppContext &context, QWidget *parent = nullptr);
    /// Alt and a digit choose while the focus is inside `scope`.
    void setKeys(QWidget *scope);
    void setChosen(Resolution wish);
    [[nodiscard]] Resolution chosen() const;
    void retranslate();
    /// In two rows.
    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void changed();

private:
    AppContext &m_context;
    KeyGroup *m_keys;
    int m_count = 0;
    bool m_isNarrow = false;
};
}
