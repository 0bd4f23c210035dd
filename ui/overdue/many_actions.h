// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about several tasks at once, and what became of each.
#pragma once

#include "core/desk/message_requests.h"
#include "core/desk/views.h"
#include "ui/common/desk/app_context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace rd::ui
{
class ActionButton;
class ReasonHint;
class TextLabel;
class WriteRow;

class ManyActions final : public QWidget
{
    Q_OBJECT

public:
    explicit ManyActions(AppContext &context, QWidget *parent = nullptr);
    /// Other tasks than before: what was typed and the result of the last action go.
    void setRows(std::vector<ReturnRow> rows);
    /// While the result of the last action stands here something else may be chosen in the list: nothing is done then.
    void setChosen(bool isChosen);
    [[nodiscard]] bool isBusy() const { return m_next < m_todo.size() && m_work != nullptr; }
    /// What became of the last action is shown until the person closes it.
    [[nodiscard]] bool hasResult() const { return m_hasResult; }
    void retranslate();

Q_SIGNALS:
    void closed();

private:
    using Work = std::function<Result<Answer>(DeskWriter &, const Call &, const ReturnRow &)>;
    void build();
    void fillPeople();
    void begin(Work work);
    void begin(Work work, std::vector<ReturnRow> rows);
    void goOn();
    void note(const ReturnRow &row, const Result<Answer> &answer);
    void tellResult();
    void updateButtons();
    void handOver();
    void extend();
    void write(const MessageRequest &request);
    void refuse(const ReturnRow &row, const QString &why);

    AppContext &m_context;
    std::vector<ReturnRow> m_rows;
    std::vector<ReturnRow> m_todo; ///< what the last action is about
    Work m_work;
    std::size_t m_next = 0;
    int m_done = 0;
    bool m_hasResult = false;
    bool m_isChosen = true;
    TextLabel *m_title;
    TextLabel *m_worth;
    ActionButton *m_remind;
    ActionButton *m_claim;
    QComboBox *m_people;
    ActionButton *m_handOver;
    QSpinBox *m_days;
    QLineEdit *m_reason;
    ActionButton *m_extend;
    WriteRow *m_write;
    ReasonHint *m_why;
    TextLabel *m_sum;
    QListWidget *m_refused;
    ActionButton *m_close;
};
}
