// SPDX-License-Identifier: GPL-3.0-or-later
// Papers for hands: the return policy for customers, as PDF or for a chat; the shift sheet of today.
#pragma once

#include "core/desk/views.h"
#include "ui/words/policy_page.h"

#include <QObject>

#include <functional>
#include <optional>

namespace rd::ui
{
class AppContext;
class MessageStack;

/// In the language of the window, from what is stored now.
class Handouts final : public QObject
{
    Q_OBJECT

public:
    Handouts(AppContext &desk, MessageStack &messages, QWidget *parent);
    void savePolicyPdf();
    /// Onto the clipboard.
    void copyPolicy();
    /// What each person gave and took today, a page for each.
    void saveShiftPdf();
    /// What is late now, as a page to print and as a file for a spreadsheet.
    void saveOverduePdf();
    void saveOverdueCsv();
    /// How a place for a PDF is asked for; tests answer it themselves.
    void setFileChoice(std::function<QString(const QString &proposed)> choose) { m_choose = std::move(choose); }

private:
    /// Nothing when the rules cannot be read; that is told.
    [[nodiscard]] std::optional<PolicyPage> policy();
    /// What is late, or nothing with a message.
    [[nodiscard]] std::vector<ReturnRow> late();
    /// Asks for a place and writes; says how that went.
    void save(const QString &title, const QString &html);

    AppContext &m_desk;
    MessageStack &m_messages;
    std::function<QString(const QString &)> m_choose;
};
}
