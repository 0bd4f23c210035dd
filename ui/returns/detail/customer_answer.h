// SPDX-License-Identifier: GPL-3.0-or-later
// "Where is my return?": the sentence for the customer above the return, to say or to paste, and the question counted.
#pragma once

#include "core/base/result.h"
#include "core/domain/return_answer.h"
#include "core/workflow/rights.h"

#include <QFrame>
#include <QTimer>

namespace rd::ui
{
class ActionButton;
class AppContext;
class TextLabel;

class CustomerAnswer final : public QFrame
{
    Q_OBJECT

public:
    explicit CustomerAnswer(AppContext &context, QWidget *parent = nullptr);
    /// Shows what is answered, with a button to count that the customer asked.
    void tell(const QString &number) { fill(number, false); }
    /// Shows it and counts the question; a second one within a minute is the same. A complaint is one press away.
    void count(const QString &number);

Q_SIGNALS:
    void refused(const rd::Error &error);

private:
    void build();
    void fill(const QString &number, bool isCounted);
    void copy();
    void complain();
    [[nodiscard]] bool may(Right right) const;

    AppContext &m_context;
    TextLabel *m_lead;
    TextLabel *m_sentence;
    ActionButton *m_copy;
    ActionButton *m_asked;
    ActionButton *m_complaint;
    QString m_number;
    QTimer m_end; ///< what is said of now is not true for ever
};
}
