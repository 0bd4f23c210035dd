// SPDX-License-Identifier: GPL-3.0-or-later
// Printing the slips of a return, or saving them as PDF.
#pragma once

#include "core/desk/views.h"
#include "ui/common/widgets/message_bar.h"

#include <QObject>

#include <functional>

class QWidget;

namespace rd::ui
{
class AppContext;
class SlipLayout;

/// Failing to print never touches the return: it is saved already, and the message says so.
class SlipDesk final : public QObject
{
    Q_OBJECT

public:
    SlipDesk(AppContext &context, QWidget *parent);
    /// A menu under the button: the intake slip and every voucher, each to the printer or as PDF.
    void openMenu(const ReturnView &view, QWidget *button);
    void printIntake(const ReturnView &view);
    void saveIntake(const ReturnView &view);
    void printVoucher(const ReturnView &view, const Payout &payout);
    void saveVoucher(const ReturnView &view, const Payout &payout);
    /// How a place for a PDF is asked for; tests answer it themselves.
    void setFileChoice(std::function<QString(const QString &proposed)> choose) { m_choose = std::move(choose); }

Q_SIGNALS:
    void told(const rd::ui::Message &message);

private:
    void print(const SlipLayout &layout, const QString &name, const std::function<void()> &savePdf);
    void save(const SlipLayout &layout, const QString &name);

    AppContext &m_context;
    std::function<QString(const QString &)> m_choose;
};
}
