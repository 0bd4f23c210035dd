// SPDX-License-Identifier: GPL-3.0-or-later
// The return policy for customers: as PDF for the counter, as text for a chat.
#pragma once

#include "ui/words/policy_page.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rd::ui
{
class AppContext;
class MessageStack;

/// In the language of the window, from the rules in force.
class PolicyHandout final : public QObject
{
    Q_OBJECT

public:
    PolicyHandout(AppContext &desk, MessageStack &messages, QWidget *parent);
    void savePdf();
    /// Onto the clipboard.
    void copyForChat();
    /// How a place for a PDF is asked for; tests answer it themselves.
    void setFileChoice(std::function<QString(const QString &proposed)> choose) { m_choose = std::move(choose); }

private:
    /// Nothing when the rules cannot be read; that is told.
    [[nodiscard]] std::optional<PolicyPage> page();

    AppContext &m_desk;
    MessageStack &m_messages;
    std::function<QString(const QString &)> m_choose;
};
}
