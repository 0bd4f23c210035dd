// SPDX-License-Identifier: GPL-3.0-or-later
// Fields by kind.
#include "ui/settings/messages/channel_form.h"

#include "core/base/mail_address.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/words/message_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kBodyHeight = 84;
constexpr int kLargestPort = 65535;

/// The port that servers listen at.
int usualPort(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return 587;
    case MailSecurity::Tls:
        return 465;
    case MailSecurity::None:
        return 25;
    }
    return 0;
}

QStringList fieldsOf(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Mail:
        return {QStringLiteral("host"),   QStringLiteral("security"), QStringLiteral("port"),    QStringLiteral("user"),
                QStringLiteral("secret"), QStringLiteral("from"),     QStringLiteral("fromName")};
    case ChannelKind::WeCom:
        return {QStringLiteral("secret")};
    case ChannelKind::DingTalk:
    case ChannelKind::Feishu:
        return {QStringLiteral("secret"), QStringLiteral("signing")};
    case ChannelKind::Gateway:
        return {QStringLiteral("url"), QStringLiteral("body"), QStringLiteral("secret")};
    case ChannelKind::Copy:
    case ChannelKind::Phone:
    case ChannelKind::Paper:
        return {};
    }
    return {};
}
}

ChannelForm::ChannelForm(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_grid(makeFormGrid(this)), m_code(new QLineEdit), m_kind(new QComboBox),
      m_host(new QLineEdit), m_port(new QLineEdit), m_security(new QComboBox), m_user(new QLineEdit),
      m_from(new QLineEdit), m_fromName(new QLineEdit), m_url(new QLineEdit), m_body(new QPlainTextEdit),
      m_secret(new QLineEdit), m_signing(new QLineEdit)
{
    m_port->setValidator(new QIntValidator(1, kLargestPort, m_port));
    m_secret->setEchoMode(QLineEdit::Password);
    m_signing->setEchoMode(QLineEdit::Password);
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(px(kBodyHeight));
    for (const auto &each : CodeTable<MailSecurity>::kNames) {
        m_security->addItem(QString(), QString(each.name));
    }
    addRow("kind", QT_TR_NOOP("Kind"), m_kind);
    addRow("code", QT_TR_NOOP("Name (small letters)"), m_code);
    addRow("host", QT_TR_NOOP("Server"), m_host);
    addRow("security", QT_TR_NOOP("Encryption"), m_security);
    addRow("port", QT_TR_NOOP("Port"), m_port);
    addRow("user", QT_TR_NOOP("User"), m_user);
    addRow("url", QT_TR_NOOP("Address (https://...)"), m_url);
    addRow("body", QT_TR_NOOP("What is posted (JSON)"), m_body);
    addRow("secret", QT_TR_NOOP("Password or token"), m_secret);
    addRow("signing", QT_TR_NOOP("Signing secret"), m_signing);
    addRow("from", QT_TR_NOOP("Store's address"), m_from);
    addRow("fromName", QT_TR_NOOP("Store's name in mails"), m_fromName);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChannelForm::showKind);
    connect(m_security, &QComboBox::currentIndexChanged, this, [this] {
        m_port->setText(QString::number(
            usualPort(fromCode<MailSecurity>(m_security->currentData().toString()).value_or(MailSecurity::StartTls))));
    });
    for (const auto &[name, row] : m_rows) {
        if (auto *field = qobject_cast<QLineEdit *>(row.field)) {
            connect(field, &QLineEdit::textChanged, row.note, &FieldNote::clear);
        }
    }
    connect(m_body, &QPlainTextEdit::textChanged, m_rows.at(QStringLiteral("body")).note, &FieldNote::clear);
    retranslate();
}

void ChannelForm::addRow(const char *name, const char *text, QWidget *field)
{
    const QString key = QString::fromLatin1(name);
    field->setObjectName(QStringLiteral("channel_") + key);
    TextLabel *caption = addField(m_grid, {}, field);
    auto *note = new FieldNote(field);
    addNote(m_grid, note);
    m_rows[key] = {caption, field, text, note};
}

bool ChannelForm::refuse(const char *name, const QString &why)
{
    m_rows.at(QString::fromLatin1(name)).note->refuse(why);
    return false;
}

ChannelKind ChannelForm::kind() const
{
    return fromCode<ChannelKind>(m_kind->currentData().toString()).value_or(ChannelKind::Mail);
}

void ChannelForm::setChannel(const MessageChannel &channel)
{
    m_taken.clear();
    fillIn(channel, false);
}

void ChannelForm::setNewChannel(const QStringList &taken)
{
    m_taken = taken;
    MessageChannel channel;
    channel.kind = ChannelKind::Mail;
    fillIn(channel, true);
}

void ChannelForm::fillIn(const MessageChannel &channel, bool isNew)
{
    m_channel = channel;
    m_proposed.clear();
    for (const auto &[name, row] : m_rows) {
        row.note->clear();
    }
    m_isNew = isNew;
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(QString(codeOf(channel.kind)))));
    m_kind->setEnabled(isNew);
    m_code->setText(channel.code);
    m_code->setEnabled(isNew);
    m_host->setText(channel.host);
    m_security->setCurrentIndex(qMax(0, m_security->findData(QString(codeOf(channel.security)))));
    m_port->setText(QString::number(channel.port > 0 ? channel.port : usualPort(channel.security)));
    m_user->setText(channel.user);
    m_from->setText(channel.from);
    m_fromName->setText(channel.fromName);
    m_url->setText(channel.url);
    m_body->setPlainText(channel.body);
    m_secret->clear();
    m_signing->clear();
    m_secret->setPlaceholderText(isNew ? QString() : tr("kept; leave empty to leave it as it is"));
    m_signing->setPlaceholderText(m_secret->placeholderText());
    showKind();
}

MessageChannel ChannelForm::channel() const
{
    MessageChannel made = m_channel; // what the form does not show stays
    made.kind = kind();
    made.code = m_code->text().trimmed();
    if (made.kind == ChannelKind::Mail) {
        made.host = m_host->text().trimmed();
        made.port = m_port->text().toInt();
        made.security = fromCode<MailSecurity>(m_security->currentData().toString()).value_or(MailSecurity::StartTls);
        made.user = m_user->text().trimmed();
        made.from = m_from->text().trimmed();
        made.fromName = m_fromName->text().trimmed();
    }
    if (made.kind == ChannelKind::Gateway) {
        made.url = m_url->text().trimmed();
        made.body = m_body->toPlainText().trimmed();
    }
    return made;
}

ChannelSecrets ChannelForm::secrets() const
{
    const QString secret = m_secret->text();
    return {secret, secret, m_signing->text()};
}

bool ChannelForm::isComplete()
{
    static const QRegularExpression kCode(QStringLiteral("^[a-z0-9_]+$"));
    const MessageChannel made = channel();
    if (!kCode.match(made.code).hasMatch()) {
        return refuse("code", tr("A name of small letters, digits and _, for example mail."));
    }
    if (m_taken.contains(made.code)) {
        return refuse(
            "code",
            tr("There is a channel %1 already. Take another name, or go back and change that one.").arg(made.code));
    }
    if (made.kind == ChannelKind::Mail) {
        return isMailComplete(made);
    }
    if (made.kind == ChannelKind::Gateway && made.url.isEmpty()) {
        return refuse("url", tr("Where is it posted to? The vendor tells the address."));
    }
    if (made.kind == ChannelKind::Gateway && made.body.isEmpty()) {
        return refuse("body", tr("What is posted? The vendor tells the form."));
    }
    const bool isRobot = !isForCustomers(made.kind);
    if (isRobot && m_isNew && m_secret->text().trimmed().isEmpty()) {
        return refuse("secret", tr("Paste the address of the robot: its group shows it when the robot is added."));
    }
    return true;
}

bool ChannelForm::isMailComplete(const MessageChannel &made)
{
    static const QRegularExpression kSpace(QStringLiteral("\\s"));
    if (made.host.isEmpty() || made.host.contains(kSpace)) {
        return refuse("host", tr("The name of the server, for example smtp.example.com."));
    }
    if (made.port < 1 || made.port > kLargestPort) {
        return refuse("port", tr("A number from 1 to %1.").arg(kLargestPort));
    }
    if (!isMailAddress(made.from)) {
        return refuse("from", tr("The address that mails come from, for example shop@example.com."));
    }
    return true;
}

void ChannelForm::takeFocus()
{
    if (m_kind->isEnabled()) {
        m_kind->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QStringList shown = fieldsOf(kind());
    if (!shown.isEmpty()) {
        m_rows.at(shown.front()).field->setFocus(Qt::OtherFocusReason);
    }
}

void ChannelForm::showKind()
{
    const QStringList shown = fieldsOf(kind());
    for (const auto &[name, row] : m_rows) {
        const bool isShown = name == QLatin1String("kind") || name == QLatin1String("code") || shown.contains(name);
        row.caption->setVisible(isShown);
        row.field->setVisible(isShown);
        row.note->clear();
    }
    if (m_code->isEnabled() && (m_code->text().isEmpty() || m_code->text() == m_proposed)) {
        m_proposed = freeName();
        m_code->setText(m_proposed);
    }
}

/// A name that serves most stores.
QString ChannelForm::freeName() const
{
    const QString plain(codeOf(kind()));
    QString name = plain;
    for (int number = 2; m_taken.contains(name); ++number) {
        name = QStringLiteral("%1_%2").arg(plain).arg(number);
    }
    return name;
}

void ChannelForm::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    const Language language = languageFromName(m_context.language()).value_or(Language::English);
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    for (const auto &each : CodeTable<ChannelKind>::kNames) {
        m_kind->addItem(channelKindText(each.code, language), QString(each.name));
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
}

void ChannelForm::retranslate()
{
    fillKinds();
    for (const auto &[name, row] : m_rows) {
        row.caption->setText(tr(row.text));
        row.field->setAccessibleName(tr(row.text));
    }
    m_secret->setToolTip(tr("Of a robot: its whole address, or the token at its end."));
    const QStringList words{tr("none"), tr("STARTTLS"), tr("TLS from the beginning")};
    for (int i = 0; i < words.size(); ++i) {
        m_security->setItemText(i, words.at(i));
    }
}
}
