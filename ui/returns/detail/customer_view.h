// SPDX-License-Identifier: GPL-3.0-or-later
// The customer of a return and what came back before.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace rd::ui
{
class AppContext;

/// Its words stand 10 pixels further in than the view, since links keep room for the ground under the pointer.
class CustomerView final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerView(AppContext &context, QWidget *parent = nullptr);
    /// Earlier returns of the customer, without the one that is shown.
    void show(const Customer &customer, const QString &exceptNumber = {});
    [[nodiscard]] int count() const { return m_count; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(int row, const ReturnRow &earlier);
    AppContext &m_context;
    QGridLayout *m_rows;
    std::optional<Customer> m_shown;
    QString m_except;
    int m_count = 0;
};
}
