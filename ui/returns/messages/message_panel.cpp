// SPDX-License-Identifier: GPL-3.0-or-later
// What it is about, by which way, in which language, in which words.
#include "ui/returns/messages/message_panel.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/draft_keeper.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/desk/outbox_words.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/messages/channel_choice.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace rd::ui
{
namespace
{
constexpr int kTextHeight = 112;
}

MessagePanel::MessagePanel(AppContext &context, QWidget *parent)
    : FootPanel(context, QStringLiteral("messagePanel"), parent), m_event(new QComboBox), m_channel(new QComboBox),
      m_language(new QComboBox), m_text(new QPlainTextEdit), m_note(new FieldNote(m_text)),
      m_draft(new DraftKeeper(context, QStringLiteral("own_words"), this))
{
    m_event->setObjectName(QStringLiteral("messageEvent"));
    m_channel->setObjectName(QStringLiteral("messageChannel"));
    m_language->setObjectName(QStringLiteral("messageLanguage"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(px(kTextHeight));
    m_eventCaption = addField(grid(), {}, m_event);
    m_channelCaption = addField(grid(), {}, m_channel);
    m_languageCaption = addField(grid(), {}, m_language);
    m_textCaption = addField(grid(), {}, m_text);
    addNote(grid(), m_note);
    for (QComboBox *box : {m_event, m_channel, m_language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &MessagePanel::preview);
    }
    connect(m_text, &QPlainTextEdit::textChanged, m_note, &FieldNote::clear);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessagePanel::keepTyped);
    connect(m_event, &QComboBox::currentIndexChanged, this, &MessagePanel::keepTyped);
    connect(&context, &AppContext::sessionChanged, this, &MessagePanel::personChanged);
    connect(this, &FootPanel::done, this, [this] {
        m_typed.erase(m_number);
        keepWords();
    });
    personChanged();
}

void MessagePanel::personChanged()
{
    m_draft->keepNow();
    const StaffId person = context().isLoggedIn() ? context().session().staff.id : m_person;
    if (person == m_person) { // locked, or back again
        return;
    }
    close();
    m_person = person;
    m_typed.clear();
    const QJsonObject kept = m_draft->kept();
    for (auto each = kept.begin(); each != kept.end(); ++each) {
        const QJsonValue event = each.value()[QLatin1String("event")];
        m_typed[each.key()] = {event.isString() ? QVariant(event.toString()) : QVariant(event.toInt()),
                               each.value()[QLatin1String("text")].toString()};
    }
}

void MessagePanel::keepWords()
{
    QJsonObject words;
    for (const auto &[number, typed] : m_typed) {
        words.insert(number, QJsonObject{{QStringLiteral("event"), QJsonValue::fromVariant(typed.event)},
                                         {QStringLiteral("text"), typed.text}});
    }
    if (words.isEmpty()) {
        m_draft->discard();
    } else {
        m_draft->keep(words);
    }
}

void MessagePanel::hideEvent(QHideEvent *event)
{
    FootPanel::hideEvent(event);
    m_draft->keepNow();
}

void MessagePanel::begin(const QString &number, const std::vector<std::pair<int, QString>> &exceptions)
{
    const auto before = m_typed.find(number);
    const Typed typed = before == m_typed.end() ? Typed() : before->second;
    m_number.clear(); // what changes now, nobody typed
    m_exceptions = exceptions;
    m_template.clear();
    m_text->clear();
    fillEvents();
    fillChannels();
    m_number = number;
    {
        const QSignalBlocker quiet(m_language);
        ChannelChoice::fillLanguages(*m_language, {});
        m_language->setItemText(0, tr("The customer's"));
    }
    open(m_event);
    retranslate();
    if (!typed.text.isEmpty()) {
        m_event->setCurrentIndex(qMax(0, m_event->findData(typed.event)));
    }
    preview();
    if (!typed.text.isEmpty()) {
        m_text->setPlainText(typed.text);
        m_note->warn(tr("What you wrote before stands here again. It has not gone out."));
    }
}

/// Own words wait until the form of their return is opened again.
void MessagePanel::keepTyped()
{
    if (m_number.isEmpty()) {
        return;
    }
    const QString text = m_text->toPlainText().trimmed();
    const bool isOwn = !text.isEmpty() && text != m_template;
    if (isOwn) {
        m_typed[m_number] = {m_event->currentData(), text};
    }
    if (isOwn || m_typed.erase(m_number) > 0) {
        keepWords();
    }
}

void MessagePanel::fillEvents()
{
    const QSignalBlocker quiet(m_event);
    const OutboxWords words(context().format());
    const int chosen = qMax(0, m_event->currentIndex());
    m_event->clear();
    for (const auto &[number, word] : m_exceptions) {
        m_event->addItem(QStringLiteral("%1: %2").arg(words.event(kOfException), word), number);
    }
    for (const QString &event : OutboxWords::writtenByHand()) {
        m_event->addItem(words.event(event), event);
    }
    m_event->addItem(words.event(kWrittenByHand), QString(kWrittenByHand));
    m_event->setCurrentIndex(qMin(chosen, m_event->count() - 1));
}

void MessagePanel::fillChannels()
{
    const QSignalBlocker quiet(m_channel);
    const OutboxWords words(context().format());
    const int chosen = qMax(0, m_channel->currentIndex());
    m_channel->clear();
    m_channel->addItem(tr("As the customer chose"), QString());
    for (const MessageChannel &channel : context().policy().messages.channels) {
        if (isForCustomers(channel.kind)) {
            m_channel->addItem(words.channel(channel.code), channel.code);
        }
    }
    m_channel->setCurrentIndex(qMin(chosen, m_channel->count() - 1));
}

MessageRequest MessagePanel::request() const
{
    MessageRequest made;
    const QVariant event = m_event->currentData();
    if (event.typeId() == QMetaType::Int) {
        made.event = kOfException;
        made.exception = event.toInt();
    } else {
        made.event = event.toString();
    }
    made.channel = m_channel->currentData().toString();
    made.language = m_language->currentData().toString();
    const QString text = m_text->toPlainText().trimmed();
    if (text != m_template) {
        made.text = text;
    }
    return made;
}

void MessagePanel::preview()
{
    const QString text = m_text->toPlainText().trimmed();
    const bool isTyped = !text.isEmpty() && text != m_template;
    MessageRequest wanted = request();
    if (wanted.event == kWrittenByHand) {
        if (!isTyped) {
            m_template.clear();
            m_text->clear();
        }
        return;
    }
    wanted.text.clear();
    const auto made = context().desk().previewMessage(m_number, wanted);
    if (!made) {
        m_note->refuse(errorText(made.error(), context().format()).sentence());
        return;
    }
    m_note->clear();
    if (!isTyped) {
        m_template = made->message.words.text.trimmed();
        m_text->setPlainText(m_template);
        if (made->isUnchangedAfterChaser) {
            m_note->warn(OutboxWords::saysNothingNew());
        }
    }
}

void MessagePanel::retranslate()
{
    m_eventCaption->setText(tr("About"));
    m_event->setAccessibleName(tr("What the message is about"));
    m_channelCaption->setText(tr("By"));
    m_channel->setAccessibleName(tr("How the message goes"));
    m_languageCaption->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language of the message"));
    m_textCaption->setText(tr("Text"));
    m_text->setAccessibleName(tr("Text of the message"));
    if (isOpen()) {
        fillEvents();
        fillChannels();
        ask();
    }
}

void MessagePanel::ask()
{
    confirm().ask(QStringLiteral("send"), tr("Write to the customer?"),
                  tr("What the program sends goes within a minute; the rest waits for you."), tr("Write"));
}

bool MessagePanel::isComplete()
{
    if (m_text->toPlainText().trimmed().isEmpty()) {
        m_note->refuse(tr("There is nothing to say yet."));
        return false;
    }
    return true;
}

AppContext::Work MessagePanel::work() const
{
    return [number = m_number, wanted = request()](DeskWriter &desk, const Call &call) {
        return desk.writeMessage(call, number, wanted);
    };
}

QString MessagePanel::key() const
{
    const MessageRequest wanted = request();
    return QStringList{m_number,       wanted.event,    QString::number(wanted.exception.value_or(0)),
                       wanted.channel, wanted.language, wanted.text}
        .join(QLatin1Char('|'));
}

QString MessagePanel::doneSentence() const
{
    return tr("%1: message written.").arg(m_number);
}
}
