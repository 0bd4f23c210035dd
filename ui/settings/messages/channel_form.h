// SPDX-License-Identifier: GPL-3.0-or-later
// One channel: what kind it is, where its server is, and what it keeps secret.
#pragma once

#include "core/domain/channel_secrets.h"
#include "core/domain/message_channel.h"

#include <QWidget>

#include <map>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace rd::ui
{
class FieldNote;
class AppContext;
class TextLabel;

/// Shows the fields that the kind needs. Secrets are never shown: an empty field leaves what is kept.
class ChannelForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelForm(const AppContext &context, QWidget *parent = nullptr);
    void setChannel(const MessageChannel &channel);
    /// Of names that are not taken.
    void setNewChannel(const QStringList &taken);
    [[nodiscard]] MessageChannel channel() const;
    [[nodiscard]] ChannelSecrets secrets() const;
    /// Marks what is missing.
    [[nodiscard]] bool isComplete();
    void takeFocus();
    void retranslate();

private:
    struct Row {
        TextLabel *caption;
        QWidget *field;
        const char *text;
        FieldNote *note;
    };
    /// Says it under the field, which gets the focus; false.
    bool refuse(const char *name, const QString &why);
    [[nodiscard]] bool isMailComplete(const MessageChannel &made);
    void addRow(const char *name, const char *text, QWidget *field);
    void fillIn(const MessageChannel &channel, bool isNew);
    [[nodiscard]] QString freeName() const;
    void showKind();
    [[nodiscard]] ChannelKind kind() const;
    void fillKinds();

    const AppContext &m_context;
    QGridLayout *m_grid;
    std::map<QString, Row> m_rows;
    bool m_isNew = true;
    MessageChannel m_channel;
    QStringList m_taken{};
    QString m_proposed{}; ///< as the name, which nobody has changed while it stands there
    QLineEdit *m_code;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QLineEdit *m_from;
    QLineEdit *m_fromName;
    QLineEdit *m_url;
    QPlainTextEdit *m_body;
    QLineEdit *m_secret;
    QLineEdit *m_signing;
};
}
