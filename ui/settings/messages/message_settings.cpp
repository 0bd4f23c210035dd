// SPDX-License-Identifier: GPL-3.0-or-later
// Three pages under one head.
#include "ui/settings/messages/message_settings.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/settings/messages/channels_page.h"
#include "ui/settings/messages/digest_page.h"
#include "ui/settings/messages/texts_page.h"

namespace rd::ui
{
MessageSettings::MessageSettings(AppContext &desk, QWidget *parent)
    : RulesScreen(desk, {QStringLiteral("channels"), QStringLiteral("texts"), QStringLiteral("digest")}, parent),
      m_channels(new ChannelsPage(desk, editor())), m_texts(new TextsPage(desk, editor())),
      m_digest(new DigestPage(desk, editor()))
{
    setObjectName(QStringLiteral("messageSettings"));
    addPage(m_channels, [this] { m_channels->takeFocus(); });
    addPage(m_texts, [this] { m_texts->takeFocus(); });
    addPage(m_digest, [this] { m_digest->takeFocus(); });
    connect(m_channels, &ChannelsPage::refused, this, &MessageSettings::refuse);
    connect(m_texts, &TextsPage::refused, this, &MessageSettings::refuse);
    connect(m_digest, &DigestPage::refused, this, &MessageSettings::refuse);
    connect(m_channels, &ChannelsPage::removalWanted, this, &MessageSettings::askToRemove);
    const auto tellTried = [this](const QString &sentence, bool isRight) {
        messages().clear();
        messages().tell({isRight ? MessageKind::Success : MessageKind::Danger,
                         isRight ? tr("It works") : tr("It does not work yet"),
                         sentence,
                         {},
                         0});
    };
    connect(m_channels, &ChannelsPage::tried, this, tellTried);
    connect(m_digest, &DigestPage::tried, this, tellTried);
    connect(&desk, &AppContext::dataChanged, this, [this] {
        if (isVisible()) {
            m_channels->refresh();
        }
    });
    connect(m_channels, &ChannelsPage::done, this, &MessageSettings::tellDone);
    connect(m_texts, &TextsPage::done, this, &MessageSettings::tellDone);
    connect(m_digest, &DigestPage::done, this, &MessageSettings::tellDone);
    retranslate();
}

void MessageSettings::askToRemove(const QString &code)
{
    messages().clear();
    messages().tell({MessageKind::Warning,
                     tr("Take %1 away?").arg(code),
                     whatFollows(code),
                     {{tr("Take away"),
                       [this, code] {
                           messages().clear();
                           m_channels->remove(code);
                       }},
                      {tr("Keep it"), [this] { messages().clear(); }}},
                     0});
}

/// Of taking a channel away.
QString MessageSettings::whatFollows(const QString &code)
{
    QStringList sentences;
    if (const int waiting = m_channels->waitingFor(code); waiting > 0) {
        sentences.append(
            tr("%n message(s) wait for it: they go another way where there is one, else they are cancelled.", nullptr,
               waiting));
    }
    if (context().policy().messages.defaultChannel == code) {
        sentences.append(tr("Customers who chose nothing are told nothing until you choose another channel for them."));
    }
    if (context().policy().digest.channel == code) {
        sentences.append(tr("The digest for the manager is switched off."));
    }
    sentences.append(tr("Its password is asked for again when it comes back."));
    return sentences.join(QLatin1Char(' '));
}

/// What waits changes without the rules.
void MessageSettings::showEvent(QShowEvent *event)
{
    RulesScreen::showEvent(event);
    m_channels->refresh();
}

void MessageSettings::refresh()
{
    m_channels->refresh();
    m_texts->refresh();
    m_digest->refresh();
}

void MessageSettings::retranslate()
{
    setWords(tr("What customers are told"), {tr("Channels"), tr("Texts"), tr("Digest for the manager")});
    m_channels->retranslate();
    m_texts->retranslate();
    m_digest->retranslate();
}
}
