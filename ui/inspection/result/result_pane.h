// SPDX-License-Identifier: GPL-3.0-or-later
// Right of the bench: what the confirmation would do, the note, and the button.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/common/widgets/message_bar.h"
#include "ui/common/widgets/sum_rows.h"

#include <QFrame>

class QPlainTextEdit;

namespace rd::ui
{
class ActionButton;
class MessageStack;
class ReasonHint;
class TextLabel;

struct ResultWords {
    QString caption; ///< "Result"
    QString title;   ///< "Accept 1 · Defective"
    QString detail;  ///< "Return to vendor"
    QString sumCaption;
    QString amount; ///< empty hides the sum
    std::vector<SumRow> rows;
    QString hint; ///< what else follows, may be empty
};

class ResultPane final : public QFrame
{
    Q_OBJECT

public:
    explicit ResultPane(QWidget *parent = nullptr);
    void setWords(const ResultWords &words);
    void setNoteShown(bool isShown);
    void setNote(const QString &note);
    /// The verb of the primary button; busy while the desk writes.
    void setPrimary(const QString &icon, const QString &verb);
    void setBusy(bool isBusy);
    /// Why the button cannot be pressed; empty frees it.
    void setBlocked(const QString &reason, bool isRole = false);
    void setOpenShown(bool isShown);
    [[nodiscard]] MessageStack &messages() { return *m_messages; }
    void retranslate();

Q_SIGNALS:
    void confirmed();
    void openPressed();
    void noteChanged(const QString &note);

private:
    void build();
    void press();
    MessageStack *m_messages;
    TextLabel *m_caption;
    TextLabel *m_title;
    TextLabel *m_detail;
    QWidget *m_sum;
    TextLabel *m_sumCaption;
    TextLabel *m_amount;
    SumRows *m_rows;
    TextLabel *m_hint;
    QWidget *m_notePart;
    TextLabel *m_noteTitle;
    QPlainTextEdit *m_note;
    ReasonHint *m_reason;
    ActionButton *m_primary;
    ActionButton *m_open;
    QString m_blocked;
    bool m_isBusy = false;
};
}
