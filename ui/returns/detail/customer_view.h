// SPDX-License-Identifier: GPL-3.0-or-later
// The customer of a return and what came back before.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

class QGridLayout;

namespace rd::ui
{
class AppContext;

class CustomerView final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerView(AppContext &context, QWidget *parent = nullptr);
    /// Earlier returns of the customer, without the one that is shown.
    void show(const Customer &customer, const QString &exceptNumber = {});
    [[nodiscard]] int count() const { return m_count; }

private:
    void addRow(int row, const ReturnRow &earlier);
    AppContext &m_context;
    QGridLayout *m_rows;
    int m_count = 0;
};
}
