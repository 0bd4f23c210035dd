// SPDX-License-Identifier: GPL-3.0-or-later
// The top of a return: its number and chip, and the line of the customer.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

class QToolButton;

namespace rd::ui
{
class AppContext;
class DueLabel;
class ElidedLabel;
class SplitLinks;
class StepChipLabel;
class TextLabel;

class ReturnHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnHead(AppContext &context, QWidget *parent = nullptr);
    void show(const ReturnView &view);

Q_SIGNALS:
    void closePressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    AppContext &m_context;
    TextLabel *m_number;
    StepChipLabel *m_chip;
    DueLabel *m_due;
    bool m_isWarning = false;
    QToolButton *m_copy;
    QToolButton *m_close;
    QToolButton *m_person; ///< opens the page of the customer
    CustomerId m_customerId;
    ElidedLabel *m_customer;
    TextLabel *m_receipt;
    TextLabel *m_promised;
    TextLabel *m_flagged; ///< what counted at the request
    SplitLinks *m_splits;
};
}
