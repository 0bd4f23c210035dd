// SPDX-License-Identifier: GPL-3.0-or-later
// Channel, address, language.
#include "ui/returns/messages/contact_panel.h"

#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/messages/channel_choice.h"

#include <QLineEdit>

namespace rd::ui
{
ContactPanel::ContactPanel(AppContext &context, QWidget *parent)
    : FootPanel(context, QStringLiteral("contactPanel"), parent), m_channel(new QComboBox),
      m_channelNote(new FieldNote(m_channel)), m_email(new QLineEdit), m_emailNote(new FieldNote(m_email)),
      m_language(new QComboBox)
{
    m_channel->setObjectName(QStringLiteral("contactChannel"));
    m_email->setObjectName(QStringLiteral("contactEmail"));
    m_language->setObjectName(QStringLiteral("contactLanguage"));
    m_channelCaption = addField(grid(), {}, m_channel);
    addNote(grid(), m_channelNote);
    m_emailCaption = addField(grid(), {}, m_email);
    addNote(grid(), m_emailNote);
    m_languageCaption = addField(grid(), {}, m_language);
    connect(m_email, &QLineEdit::textChanged, m_emailNote, &FieldNote::clear);
    connect(m_channel, &QComboBox::currentIndexChanged, m_emailNote, &FieldNote::clear);
    connect(this, &FootPanel::closed, this, [this] {
        if (const ContactChoice typed = choice(); typed != m_saved) {
            m_kept[m_number] = typed;
        }
    });
    connect(this, &FootPanel::done, this, [this] { m_kept.erase(m_number); });
    connect(&context, &AppContext::sessionChanged, this, [this] { m_kept.clear(); });
}

void ContactPanel::begin(const QString &number, const ContactChoice &choice)
{
    m_number = number;
    m_emailNote->clear();
    m_channelNote->clear();
    fill(choice);
    m_saved = this->choice();
    const auto kept = m_kept.find(number);
    if (kept != m_kept.end()) {
        fill(kept->second);
    }
    open(m_channel);
    retranslate();
    if (kept != m_kept.end()) {
        m_emailNote->warn(tr("What you chose before stands here again. It is not saved."));
        m_kept.erase(kept);
    }
}

void ContactPanel::fill(const ContactChoice &choice)
{
    ChannelChoice::fillChannels(*m_channel, context().format(), choice);
    ChannelChoice::fillLanguages(*m_language, choice.language);
    m_email->setText(choice.email);
}

void ContactPanel::retranslate()
{
    const ContactChoice now = choice();
    m_channelCaption->setText(tr("Told by"));
    m_channel->setAccessibleName(tr("How the customer is told"));
    m_emailCaption->setText(tr("E-mail"));
    m_email->setAccessibleName(tr("E-mail of the customer"));
    m_languageCaption->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language of the customer"));
    if (isOpen()) {
        fill(now);
        confirm().ask(QStringLiteral("message-circle-reply"), tr("How does the customer want to be told?"),
                      tr("Ask before you choose. What waits goes the new way."), tr("Save"));
    }
}

ContactChoice ContactPanel::choice() const
{
    ContactChoice made = ChannelChoice::chosen(*m_channel);
    made.email = m_email->text().trimmed();
    made.language = m_language->currentData().toString();
    return made;
}

bool ContactPanel::isComplete()
{
    const MessageChannel *channel = context().policy().messages.channel(choice().channel);
    if (channel != nullptr && channel->kind == ChannelKind::Mail && choice().email.isEmpty()) {
        m_emailNote->refuse(tr("Without an address there is no e-mail."));
        return false;
    }
    return true;
}

AppContext::Work ContactPanel::work() const
{
    return [number = m_number, made = choice()](DeskWriter &desk, const Call &call) {
        return desk.setContact(call, number, made);
    };
}

QString ContactPanel::key() const
{
    const ContactChoice made = choice();
    return QStringList{m_number, made.channel, made.email, made.language,
                       made.isRefused ? QStringLiteral("1") : QString()}
        .join(QLatin1Char('|'));
}

QString ContactPanel::doneSentence() const
{
    return tr("%1: saved how the customer is told.").arg(m_number);
}
}
