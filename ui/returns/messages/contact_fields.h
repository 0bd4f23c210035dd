// SPDX-License-Identifier: GPL-3.0-or-later
// How the customer of a new return wants to be told: one list, and an address where it needs one.
#pragma once

#include "core/domain/contact_choice.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class AppContext;

/// Takes no space while the store has no channel.
class ContactFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactFields(AppContext &context, QWidget *parent = nullptr);
    void setChoice(const ContactChoice &choice);
    [[nodiscard]] ContactChoice choice() const;
    /// Words and channels anew; what was chosen stays.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void showAddress();

    AppContext &m_context;
    QComboBox *m_channel;
    QLineEdit *m_email;
};
}
