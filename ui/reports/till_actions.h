// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding what a booking of the till is: a return of ours, or one of the till's own.
#pragma once

#include "ui/common/desk/app_context.h"

#include <QWidget>

class QComboBox;

namespace rd::ui
{
class ActionButton;
class MessageStack;
class ReasonHint;

class TillActions final : public QWidget
{
    Q_OBJECT

public:
    explicit TillActions(AppContext &context, QWidget *parent = nullptr);
    void setBooking(const std::optional<OpenBooking> &booking);
    void retranslate();

private:
    using Decide = std::function<Result<Answer>(DeskWriter &, const Call &)>;
    void match();
    void keep();
    void decide(Decide work, const QString &done);
    void updateButtons();

    AppContext &m_context;
    MessageStack *m_messages;
    QComboBox *m_candidates;
    ActionButton *m_match;
    ActionButton *m_keep;
    ReasonHint *m_why;
    std::optional<OpenBooking> m_booking;
    QString m_operation;
    bool m_isBusy = false;
};
}
