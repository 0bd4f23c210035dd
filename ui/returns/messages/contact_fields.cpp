// SPDX-License-Identifier: GPL-3.0-or-later
// The list and the address.
#include "ui/returns/messages/contact_fields.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/read_name.h"
#include "ui/returns/messages/channel_choice.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
ContactFields::ContactFields(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_channel(new QComboBox), m_email(new QLineEdit)
{
    m_channel->setObjectName(QStringLiteral("entryChannel"));
    m_email->setObjectName(QStringLiteral("entryEmail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_channel);
    layout->addWidget(m_email);
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] {
        showAddress();
        Q_EMIT changed();
    });
    connect(m_email, &QLineEdit::textChanged, this, &ContactFields::changed);
    connect(&context, &AppContext::policyChanged, this, &ContactFields::refresh);
    refresh();
}

void ContactFields::setChoice(const ContactChoice &choice)
{
    ChannelChoice::fillChannels(*m_channel, m_context.format(), choice);
    m_channel->setItemText(0, tr("Told as last time, or not asked"));
    m_email->setText(choice.email);
    showAddress();
}

ContactChoice ContactFields::choice() const
{
    ContactChoice made = ChannelChoice::chosen(*m_channel);
    made.email = m_email->text().trimmed();
    return made;
}

void ContactFields::refresh()
{
    setChoice(choice());
    setReadName(*m_channel, tr("How the customer wants to be told"));
    m_email->setAccessibleName(tr("E-mail of the customer"));
    m_email->setPlaceholderText(tr("E-mail"));
    setVisible(!m_context.policy().messages.channels.empty());
}

void ContactFields::showAddress()
{
    const MessageChannel *channel = m_context.policy().messages.channel(ChannelChoice::chosen(*m_channel).channel);
    m_email->setVisible(channel != nullptr && channel->kind == ChannelKind::Mail);
}
}
