// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding what a booking of the till is, a return of ours or one of the till's own; or which of its receipts has goods given.
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
    enum class Subject { Booking, GoodsGiven };
    /// What is decided about.
    struct Choice {
        TillBookingId booking; ///< of a booking
        QString name;          ///< the till's receipt of a booking, or the voucher of goods given
        QStringList candidates;
        QStringList notThese{}; ///< those that it is not; they can be chosen to take that back
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    explicit TillActions(AppContext &context, Subject subject, QWidget *parent = nullptr);
    void setChoice(const std::optional<Choice> &choice);
    void retranslate();
    /// The return or the receipt that is named, as it is typed.
    [[nodiscard]] QString named() const;

Q_SIGNALS:
    void namedChanged();

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
    Subject m_subject;
    std::optional<Choice> m_choice;
    QString m_operation;
    bool m_isBusy = false;
};
}
