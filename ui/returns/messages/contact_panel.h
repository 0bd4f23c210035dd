// SPDX-License-Identifier: GPL-3.0-or-later
// How the customer of a return wants to be told.
#pragma once

#include "core/domain/contact_choice.h"
#include "ui/returns/detail/foot_panel.h"

#include <map>

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class FieldNote;
class TextLabel;

class ContactPanel final : public FootPanel
{
    Q_OBJECT

public:
    explicit ContactPanel(AppContext &context, QWidget *parent = nullptr);
    void begin(const QString &number, const ContactChoice &choice);
    void retranslate();

protected:
    [[nodiscard]] bool isComplete() override;
    [[nodiscard]] AppContext::Work work() const override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString doneSentence() const override;

private:
    [[nodiscard]] ContactChoice choice() const;
    void fill(const ContactChoice &choice);

    QString m_number;
    ContactChoice m_saved;                     ///< as the store has it
    std::map<QString, ContactChoice> m_kept{}; ///< what was typed and left, by number of the return
    QComboBox *m_channel;
    FieldNote *m_channelNote;
    QLineEdit *m_email;
    FieldNote *m_emailNote;
    QComboBox *m_language;
    TextLabel *m_channelCaption;
    TextLabel *m_emailCaption;
    TextLabel *m_languageCaption;
};
}
