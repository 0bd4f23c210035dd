// SPDX-License-Identifier: GPL-3.0-or-later
// A part for each message.
#include "ui/returns/messages/messages_view.h"

#include "core/desk/message_json.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/outbox_words.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
TextLabel *wrapped(const QString &text, Ink ink, TextUse use)
{
    auto *label = new TextLabel(use, ink, text);
    label->setWordWrap(true);
    return label;
}

QString nameOf(const char *what, const OutboxMessage &message)
{
    return QStringLiteral("%1_%2").arg(QLatin1String(what)).arg(message.id.value());
}
}

MessagesView::MessagesView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_contact(new TextLabel(TextUse::Body, Ink::Text)),
      m_change(new ActionButton(ButtonKind::Flat)),
      m_write(new ActionButton(ButtonKind::Secondary, QStringLiteral("send"), {}))
{
    setObjectName(QStringLiteral("messagesView"));
    m_contact->setWordWrap(true);
    m_contact->setObjectName(QStringLiteral("messageContact"));
    m_change->setObjectName(QStringLiteral("changeContact"));
    m_write->setObjectName(QStringLiteral("writeMessage"));
    m_change->setButtonSize(ButtonSize::Small);
    m_write->setButtonSize(ButtonSize::Small);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_contact, 1);
    head->addWidget(m_change);
    head->addWidget(m_write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(16), px(8));
    layout->setSpacing(px(8));
    layout->addLayout(head);
    layout->addStretch();
    connect(m_change, &QPushButton::clicked, this, &MessagesView::contactWanted);
    connect(m_write, &QPushButton::clicked, this, &MessagesView::writeWanted);
    retranslate();
}

void MessagesView::retranslate()
{
    m_change->setText(tr("Change..."));
    m_change->setAccessibleName(tr("Change how the customer is told"));
    m_write->setText(tr("Write..."));
    m_write->setAccessibleName(tr("Write to the customer"));
    m_shown.clear();
}

void MessagesView::show(const QString &number, const ReturnMessages &about)
{
    const Formatter &format = m_context.format();
    m_contact->setText(OutboxWords(format).contact(about));
    const bool isPerson = m_context.isLoggedIn();
    m_change->setBlocked(isPerson ? QString() : tr("Log in to work on this return."));
    m_write->setBlocked(isPerson ? QString() : tr("Log in to work on this return."));
    QJsonArray says;
    for (const OutboxMessage &message : about.messages) {
        says.append(messageToJson(message));
    }
    const QString shown = number + m_context.language() + QString::fromUtf8(QJsonDocument(says).toJson())
                          + format.day(format.zone().dayOf(m_context.now())) + (isPerson ? u'1' : u'0');
    if (shown == m_shown) {
        return;
    }
    m_shown = shown;
    const QWidget *focused = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString place = focused == nullptr ? QString() : focused->objectName();
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(px(4));
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
    for (auto message = about.messages.rbegin(); message != about.messages.rend(); ++message) {
        add(*message, rows);
    }
    if (auto *again = place.isEmpty() ? nullptr : m_rows->findChild<QWidget *>(place)) {
        again->setFocus(Qt::OtherFocusReason);
    }
}

void MessagesView::add(const OutboxMessage &message, QVBoxLayout *rows)
{
    const OutboxWords words(m_context.format());
    const bool isOpen = message.state() == MessageState::Waiting;
    const bool isBad = message.state() == MessageState::GivenUp || (isOpen && message.wait->tries > 0);
    rows->addWidget(makeLine(Qt::Horizontal));
    rows->addWidget(wrapped(QStringLiteral("%1 · %2").arg(words.event(message.event), words.channel(message.channel)),
                            Ink::Text, TextUse::BodyBold));
    auto *state = wrapped(words.state(message, m_context.now()), isBad ? Ink::Danger : Ink::Muted, TextUse::Caption);
    state->setObjectName(nameOf("messageState", message));
    rows->addWidget(state);
    auto *text = wrapped(message.words.text, message.state() == MessageState::Cancelled ? Ink::Muted : Ink::Text,
                         TextUse::Body);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(text);
    if (isOpen && m_context.isLoggedIn()) {
        addButtons(message, rows);
    }
}

void MessagesView::addButtons(const OutboxMessage &message, QVBoxLayout *rows)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    const auto button = [&](const char *name, const QString &icon, const QString &word) {
        auto *made = new ActionButton(ButtonKind::Secondary, icon, word);
        made->setButtonSize(ButtonSize::Small);
        made->setObjectName(nameOf(name, message));
        made->setAccessibleName(
            QStringLiteral("%1: %2").arg(word, OutboxWords(m_context.format()).event(message.event)));
        line->addWidget(made);
        return made;
    };
    if (!isSentByProgram(message.kind)) {
        connect(button("messageCopy", QStringLiteral("copy"), tr("Copy")), &QPushButton::clicked, this,
                [this, text = message.words.text] {
                    QApplication::clipboard()->setText(text);
                    Q_EMIT done(tr("Copied. Paste it into the chat, then mark it as done."));
                });
        connect(button("messageDone", QStringLiteral("check"), tr("Done")), &QPushButton::clicked, this,
                [this, message] {
                    mark(message, {MessageMark::Done, {}, {}}, tr("Marked as done."));
                });
    }
    if (message.kind == ChannelKind::Phone) {
        connect(button("messageNotReached", QStringLiteral("phone"), tr("Not reached")), &QPushButton::clicked, this,
                [this, message] {
                    mark(message, {MessageMark::NotReached, {}, {}}, tr("Not reached: it comes again in an hour."));
                });
    }
    connect(button("messageCancel", QStringLiteral("ban"), tr("Do not send")), &QPushButton::clicked, this,
            [this, message] {
                mark(message, {MessageMark::Cancelled, tr("taken back in the window"), {}}, tr("Not sent."));
            });
    line->addStretch();
    rows->addLayout(line);
}

void MessagesView::mark(const OutboxMessage &message, const MessageMarking &marking, const QString &sentence)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_context.write(
        [id = message.id, marking](DeskWriter &desk, const Call &call) { return desk.markMessage(call, id, marking); },
        AppContext::newOperation(), std::nullopt, this,
        [this, sentence](const Result<Answer> &answer) {
            m_isBusy = false;
            if (answer) {
                Q_EMIT done(sentence);
            } else {
                Q_EMIT refused(answer.error());
            }
        });
}
}
