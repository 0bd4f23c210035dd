// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a late return: hand it to somebody, note that the customer asked, leave a note, open it.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/app_context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class ActionButton;
class MessageStack;
class ReasonHint;

class LateActions final : public QWidget
{
    Q_OBJECT

public:
    explicit LateActions(AppContext &context, QWidget *parent = nullptr);
    /// No row: everything is off. A note that was being typed waits until its return is chosen again.
    void setRow(const std::optional<ReturnRow> &row, qint64 version);
    void retranslate();
    [[nodiscard]] QComboBox *people() const { return m_people; }
    void reassign();

private:
    void chase();
    void remind();
    void claim();
    void note();
    /// The action has more to ask than fits here: the return is opened with it.
    void beginThere(Right right);
    void act(const Action &action, const QString &done);
    void finish(const QString &noted, const Result<Answer> &answer, const QString &done);
    void keepTyped();
    void updateButtons();

    AppContext &m_context;
    std::optional<ReturnRow> m_row;
    qint64 m_version = 0;
    QString m_operation;
    MessageStack *m_messages;
    QComboBox *m_people;
    ActionButton *m_reassign;
    ReasonHint *m_why;
    QLineEdit *m_text;
    ActionButton *m_note;
    ActionButton *m_chase;
    ActionButton *m_open;
    ActionButton *m_remind;
    ActionButton *m_claim;
    ActionButton *m_extend;
    ActionButton *m_write; ///< shown once the store has a channel for customers
    bool m_isBusy = false;
    std::map<QString, QString> m_typed; ///< notes of returns that were left before they were written
};
}
