// SPDX-License-Identifier: GPL-3.0-or-later
// When and where the manager is told what is late.
#pragma once

#include "core/policy/digest_rules.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace rd
{
struct Error;
struct MessageChannel;
}

namespace rd::ui
{
class ActionButton;
class AppContext;
class ChannelTrial;
class RulesEditor;
class TextLabel;

class DigestPage final : public QWidget
{
    Q_OBJECT

public:
    DigestPage(AppContext &context, RulesEditor &editor, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const rd::Error &error);
    /// What the server of a channel answered, in plain words.
    void tried(const QString &sentence, bool isRight);

private:
    /// One of the two times: whether, and when.
    struct At {
        QCheckBox *isOn;
        QTimeEdit *time;
        [[nodiscard]] std::optional<int> minutes() const;
        void show(const std::optional<int> &minutes, int usual) const;
    };
    [[nodiscard]] At makeAt(const QString &name);
    void layOut();
    [[nodiscard]] DigestRules typed() const;
    [[nodiscard]] const MessageChannel *channel() const;
    void showRules();
    void showLast();
    void showText();
    void update();
    void save();
    void sendNow();

    AppContext &m_context;
    RulesEditor &m_editor;
    ChannelTrial *m_trial;
    DigestRules m_shown;
    QStringList m_codes; ///< of the channels that are offered
    QComboBox *m_channel;
    QLineEdit *m_to;
    At m_morning;
    At m_evening;
    QComboBox *m_language;
    TextLabel *m_channelCaption;
    TextLabel *m_toCaption;
    TextLabel *m_timeCaption;
    TextLabel *m_languageCaption;
    TextLabel *m_last;
    TextLabel *m_textCaption;
    TextLabel *m_text;
    ActionButton *m_save;
    ActionButton *m_send;
};
}
