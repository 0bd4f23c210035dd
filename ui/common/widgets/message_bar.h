// SPDX-License-Identifier: GPL-3.0-or-later
// A message above a form: what, why, and buttons that lead on.
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QGridLayout;

namespace rd::ui
{
class TextLabel;

enum class MessageKind { Danger, Warning, Info, Success };

struct MessageAction {
    QString text;
    std::function<void()> run;
};

struct Message {
    MessageKind kind = MessageKind::Info;
    QString lead; ///< first clause, bold
    QString text;
    std::vector<MessageAction> actions; ///< at most two
    int leavesAfterMs = 0;              ///< 0 stays until closed; undo leaves after 10 s
};

class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(Message message, QWidget *parent = nullptr);
    [[nodiscard]] MessageKind kind() const { return m_message.kind; }
    [[nodiscard]] QString spokenText() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] static QString joined(const QString &lead, const QString &text);

    Message m_message;
    QGridLayout *m_grid;
    TextLabel *m_words;
    QWidget *m_actions;
    bool m_isBelow = false;
};
}
