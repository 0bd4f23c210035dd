// SPDX-License-Identifier: GPL-3.0-or-later
// Printing the papers of a return, or saving them as PDF.
#pragma once

#include "core/desk/views.h"
#include "core/domain/printed_paper.h"
#include "ui/common/paper/print_queue.h"
#include "ui/common/widgets/message_bar.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace rd
{
struct Answer;
}

namespace rd::ui
{
class AppContext;

/// The store counts each copy first, and the paper says which one it is; then it is printed beside the window. Failing to print never
/// touches the return: it is saved already, and the message says so. A copy that surely came out nowhere is put somewhere else as what
/// it is; where it may have come out, the next one is another copy.
class SlipDesk final : public QObject
{
    Q_OBJECT

public:
    SlipDesk(AppContext &context, QWidget *parent);
    /// A menu under the button: every paper of the return, to the printer or as PDF.
    void openMenu(const ReturnView &view, QWidget *button);
    /// As this machine prints.
    void print(const ReturnView &view, const PrintedPaper &paper);
    void print(const QString &number, const PrintedPaper &paper);
    /// As a PDF in a place that is asked for.
    void save(const ReturnView &view, const PrintedPaper &paper);
    /// How a place for a PDF is asked for; tests answer it themselves.
    void setFileChoice(std::function<QString(const QString &proposed)> choose) { m_choose = std::move(choose); }
    void setFolderChoice(std::function<QString()> choose) { m_chooseFolder = std::move(choose); }
    [[nodiscard]] PrintQueue &queue() { return m_queue; }

Q_SIGNALS:
    void told(const rd::ui::Message &message);

private:
    void addTo(QMenu &menu, const ReturnView &view, const PrintedPaper &paper, const QString &printing,
               const QString &saving);
    /// Counts the copy, then posts it.
    void note(const ReturnView &view, const PrintedPaper &paper, const PrintPlace &place);
    [[nodiscard]] Result<PrintOrder> orderFor(const ReturnView &view, const PrintedPaper &paper,
                                              const Answer &noted) const;
    void post(const ReturnView &view, const PrintedPaper &paper, const PrintOrder &order);
    void ended(const ReturnView &view, const PrintedPaper &paper, const PrintOrder &order, const PrintOutcome &outcome);
    [[nodiscard]] std::vector<MessageAction> waysOn(const ReturnView &view, const PrintedPaper &paper,
                                                    const PrintOrder &order, const PrintOutcome &outcome);

    AppContext &m_context;
    std::function<QString(const QString &)> m_choose;
    std::function<QString()> m_chooseFolder;
    PrintQueue m_queue;
};
}
