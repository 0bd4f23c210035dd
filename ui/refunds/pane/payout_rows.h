// SPDX-License-Identifier: GPL-3.0-or-later
// The payouts of a settlement: confirm, enter as failed, print again.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace rd::ui
{
class AppContext;

class PayoutRows final : public QWidget
{
    Q_OBJECT

public:
    explicit PayoutRows(AppContext &context, QWidget *parent = nullptr);
    void showPayouts(const ReturnView &view, const Settlement &settlement, const std::vector<Possibility> &possible);
    void setBusy(bool isBusy);

Q_SIGNALS:
    void confirmWanted(int payout);
    void failWanted(int payout, const QString &reason);
    void voucherWanted(int payout);
    /// The reason is asked for: show the payouts again.
    void reasonAsked();

private:
    void addPayout(QVBoxLayout *rows, const Payout &payout, const std::vector<Possibility> &possible);
    void addButtons(QHBoxLayout *row, const Payout &payout, const std::vector<Possibility> &possible);
    void askReason(int payout);
    AppContext &m_context;
    QWidget *m_rows = nullptr;
    QString m_shown; ///< number and version, so that a typed reason stays
    QString m_reasonText;
    int m_failing = 0;
};
}
