// SPDX-License-Identifier: GPL-3.0-or-later
// What the customers of several returns are told.
#pragma once

#include "core/desk/message_requests.h"
#include "ui/common/desk/app_context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class ActionButton;

/// Nothing is shown while the store has no channel for customers.
class WriteRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WriteRow(AppContext &context, QWidget *parent = nullptr);
    /// Off, with the reason; empty: on, once there is something to say.
    void setBlocked(const QString &reason);
    void clear();
    void retranslate();
    /// A customer asked since the last message, and this one says nothing new.
    [[nodiscard]] bool isEmptyAnswer(const QString &number, const MessageRequest &request) const;

Q_SIGNALS:
    void wanted(const rd::MessageRequest &request);

private:
    [[nodiscard]] MessageRequest request() const;
    void updateButton();

    AppContext &m_context;
    QComboBox *m_about;
    QLineEdit *m_words;
    ActionButton *m_write;
    QString m_blockedBy{};
};
}
