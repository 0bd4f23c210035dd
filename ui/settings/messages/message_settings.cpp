// SPDX-License-Identifier: GPL-3.0-or-later
// Three pages under one head.
#include "ui/settings/messages/message_settings.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/segment_row.h"
#include "ui/settings/messages/channels_page.h"
#include "ui/settings/messages/digest_page.h"
#include "ui/settings/messages/rules_editor.h"
#include "ui/settings/messages/texts_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
const QString kChannels = QStringLiteral("channels");
const QString kTexts = QStringLiteral("texts");
const QString kDigest = QStringLiteral("digest");
}

MessageSettings::MessageSettings(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_editor(new RulesEditor(context, this)), m_title(titleLabel()),
      m_pages(new SegmentRow({kChannels, kTexts, kDigest})), m_messages(new MessageStack), m_password(new QLineEdit),
      m_stack(new QStackedWidget), m_channels(new ChannelsPage(context, *m_editor)),
      m_texts(new TextsPage(context, *m_editor)), m_digest(new DigestPage(context, *m_editor)),
      m_close(new ActionButton(ButtonKind::Secondary))
{
    setObjectName(QStringLiteral("messageSettings"));
    m_password->setObjectName(QStringLiteral("rulesPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->hide();
    m_close->setObjectName(QStringLiteral("closeMessageSettings"));
    QFrame *head = makeFrame(FrameKind::Head);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(16), px(8), px(16), px(8));
    line->setSpacing(px(12));
    line->addWidget(m_title, 1);
    line->addWidget(m_password);
    line->addWidget(m_pages);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(line);
    m_stack->addWidget(m_channels);
    m_stack->addWidget(m_texts);
    m_stack->addWidget(m_digest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot({}, m_close));
    m_pages->setChosen(kChannels);
    connect(m_pages, &SegmentRow::choiceMade, this, &MessageSettings::choose);
    connect(m_password, &QLineEdit::textChanged, m_editor, &RulesEditor::setPassword);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_password->clear();
        Q_EMIT closed();
    });
    connect(m_channels, &ChannelsPage::refused, this, &MessageSettings::refuse);
    connect(m_texts, &TextsPage::refused, this, &MessageSettings::refuse);
    connect(m_channels, &ChannelsPage::removalWanted, this, &MessageSettings::askToRemove);
    connect(m_digest, &DigestPage::refused, this, &MessageSettings::refuse);
    const auto tellTried = [this](const QString &sentence, bool isRight) {
        m_messages->clear();
        m_messages->tell({isRight ? MessageKind::Success : MessageKind::Danger,
                          isRight ? tr("It works") : tr("It does not work yet"),
                          sentence,
                          {},
                          0});
    };
    connect(m_channels, &ChannelsPage::tried, this, tellTried);
    connect(m_digest, &DigestPage::tried, this, tellTried);
    const auto tell = [this](const QString &sentence) {
        m_messages->clear();
        Q_EMIT m_context.statusMessage(sentence);
        refresh();
    };
    connect(m_channels, &ChannelsPage::done, this, tell);
    connect(m_texts, &TextsPage::done, this, tell);
    connect(m_digest, &DigestPage::done, this, tell);
    connect(&m_context, &AppContext::policyChanged, this, &MessageSettings::refresh);
    retranslate();
}

void MessageSettings::enter()
{
    m_messages->clear();
    refresh();
    m_channels->takeFocus();
}

void MessageSettings::choose(const QString &page)
{
    m_stack->setCurrentIndex(page == kChannels ? 0 : page == kTexts ? 1 : 2);
    if (page == kTexts) {
        m_texts->takeFocus();
    } else if (page == kDigest) {
        m_digest->takeFocus();
    } else {
        m_channels->takeFocus();
    }
}

void MessageSettings::askToRemove(const QString &code)
{
    m_messages->clear();
    m_messages->tell({MessageKind::Warning,
                      tr("Take %1 away?").arg(code),
                      tr("What waits for it is cancelled, and its password is asked for again when it comes back."),
                      {{tr("Take away"),
                        [this, code] {
                            m_messages->clear();
                            m_channels->remove(code);
                        }},
                       {tr("Keep it"), [this] { m_messages->clear(); }}},
                      0});
}

void MessageSettings::refuse(const Error &error)
{
    m_messages->clear();
    m_messages->tell(refusalMessage(error, m_context.format()));
    if (error.code == ErrorCode::WrongPin) { // a password is set, and was not given or is wrong
        m_password->show();
        m_password->setFocus(Qt::OtherFocusReason);
    }
}

void MessageSettings::refresh()
{
    m_channels->refresh();
    m_texts->refresh();
    m_digest->refresh();
}

void MessageSettings::retranslate()
{
    m_title->setText(tr("What customers are told"));
    m_pages->setText(kChannels, tr("Channels"));
    m_pages->setText(kTexts, tr("Texts"));
    m_pages->setText(kDigest, tr("Digest for the manager"));
    m_password->setPlaceholderText(tr("Your password"));
    m_password->setAccessibleName(tr("Password of the manager"));
    m_close->setText(tr("Close"));
    m_close->setKeys(Qt::Key_Escape);
    m_channels->retranslate();
    m_texts->retranslate();
    m_digest->retranslate();
}

void MessageSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
}
