// SPDX-License-Identifier: GPL-3.0-or-later
// The store credits that were issued for a return: code to read out or copy, balance, last day.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

class QVBoxLayout;

namespace rd::ui
{
class AppContext;

/// Takes no space while there is none.
class CreditBox final : public QWidget
{
    Q_OBJECT

public:
    explicit CreditBox(AppContext &context, QWidget *parent = nullptr);
    void show(const ReturnView &view);

private:
    void add(const StoreCredit &credit);
    [[nodiscard]] QString standOf(const StoreCredit &credit) const;

    AppContext &m_context;
    std::vector<StoreCredit> m_shown;
    QString m_language;
    QWidget *m_rows = nullptr;
};
}
