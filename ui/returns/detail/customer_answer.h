// SPDX-License-Identifier: GPL-3.0-or-later
// "Where is my return?": the sentence for the customer above the return, to say or to paste, and the question counted.
#pragma once

#include "core/workflow/rights.h"

#include <QObject>

namespace rd::ui
{
class AppContext;
class MessageStack;

class CustomerAnswer final : public QObject
{
    Q_OBJECT

public:
    CustomerAnswer(AppContext &context, MessageStack &messages, QObject *parent);
    /// Shows what is answered, with a button to count that the customer asked.
    void show(const QString &number) { tell(number, false); }
    /// Shows it and counts the question; a second one within a minute is the same. A complaint is one press away.
    void count(const QString &number);

private:
    void tell(const QString &number, bool isCounted);
    void complain(const QString &number);
    [[nodiscard]] bool may(Right right) const;

    AppContext &m_context;
    MessageStack &m_messages;
};
}
