// SPDX-License-Identifier: GPL-3.0-or-later
// A message to the customer, written by a person from a template, the plan of an exception, or in own words.
#pragma once

#include "core/desk/message_view.h"
#include "ui/returns/detail/foot_panel.h"

#include <QVariant>

#include <map>

class QComboBox;
class QPlainTextEdit;

namespace rd::ui
{
class DraftKeeper;
class FieldNote;
class TextLabel;

/// The text is shown as it would go out, and may be changed before.
class MessagePanel final : public FootPanel
{
    Q_OBJECT

public:
    explicit MessagePanel(AppContext &context, QWidget *parent = nullptr);
    /// `exceptions`: numbers of those that are open, with their words.
    void begin(const QString &number, const std::vector<std::pair<int, QString>> &exceptions);
    void retranslate();

protected:
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] AppContext::Work work() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString doneSentence() const override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] MessageRequest request() const;
    void fillEvents();
    void fillChannels();
    /// Reads the text anew; what was typed by hand stays.
    void preview();
    void ask();
    void keepTyped();
    void keepWords();
    /// Nobody sends another's words.
    void personChanged();

    struct Typed {
        QVariant event;
        QString text;
    };
    QString m_number;
    std::vector<std::pair<int, QString>> m_exceptions;
    QComboBox *m_event;
    QComboBox *m_channel;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    FieldNote *m_note;
    TextLabel *m_eventCaption;
    TextLabel *m_channelCaption;
    TextLabel *m_languageCaption;
    TextLabel *m_textCaption;
    QString m_template;                 ///< the text as the program made it
    std::map<QString, Typed> m_typed{}; ///< by number of the return; kept in the store, for the next time
    DraftKeeper *m_draft;
    StaffId m_person; ///< whose words these are
};
}
