// SPDX-License-Identifier: GPL-3.0-or-later
// A table over a form.
#include "ui/settings/messages/channels_page.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/outbox_words.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table.h"
#include "ui/common/widgets/text_table_model.h"
#include "ui/settings/messages/channel_form.h"
#include "ui/settings/messages/channel_trial.h"
#include "ui/settings/rules/rules_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kWhereColumn = 2;

QString whereOf(const MessageChannel &channel)
{
    if (channel.kind == ChannelKind::Mail) {
        return QStringLiteral("%1 · %2:%3").arg(channel.from, channel.host).arg(channel.port);
    }
    return channel.url;
}
}

ChannelsPage::ChannelsPage(AppContext &context, RulesEditor &editor, QWidget *parent)
    : QWidget(parent), m_context(context), m_editor(editor), m_trial(new ChannelTrial(context, this)),
      m_table(new DeskTable(QStringLiteral("channels"))), m_rows(new TextTableModel(m_table)), m_empty(new EmptyState),
      m_stack(new EmptyStack(m_table, m_empty)), m_defaultCaption(new TextLabel(TextUse::Body, Ink::Muted)),
      m_default(new QComboBox), m_languageCaption(new TextLabel(TextUse::Body, Ink::Muted)), m_language(new QComboBox),
      m_add(new ActionButton(ButtonKind::Primary, QStringLiteral("plus"), {})),
      m_edit(new ActionButton(ButtonKind::Secondary, QStringLiteral("pencil"), {})),
      m_remove(new ActionButton(ButtonKind::Secondary, QStringLiteral("trash-2"), {})), m_to(new QLineEdit),
      m_try(new ActionButton(ButtonKind::Secondary, QStringLiteral("send"), {})), m_buttons(nullptr),
      m_formPlace(nullptr), m_form(new ChannelForm(context)), m_save(new ActionButton(ButtonKind::Primary)),
      m_back(new ActionButton(ButtonKind::Secondary))
{
    m_table->setObjectName(QStringLiteral("channelTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_rows);
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(1), px(1), px(4));
    box->body()->addWidget(m_stack, 1);
    m_default->setObjectName(QStringLiteral("defaultChannel"));
    auto *choice = new QHBoxLayout;
    choice->setSpacing(px(8));
    choice->addWidget(m_defaultCaption);
    choice->addWidget(m_default);
    choice->addSpacing(px(8));
    choice->addWidget(m_languageCaption);
    choice->addWidget(m_language);
    choice->addStretch();
    m_buttons = buildButtons();
    m_formPlace = buildForm();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(box, 1);
    layout->addLayout(choice);
    layout->addWidget(m_buttons);
    layout->addWidget(m_formPlace, 2);
    connect(m_table, &DeskTable::rowChanged, this, &ChannelsPage::updateButtons);
    connect(m_table, &DeskTable::rowOpened, m_edit, &QPushButton::click);
    connect(m_default, &QComboBox::activated, this, &ChannelsPage::setDefault);
    m_language->setObjectName(QStringLiteral("customersLanguage"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QString::fromUtf8("中文"), QStringLiteral("zh_CN"));
    connect(m_language, &QComboBox::activated, this, &ChannelsPage::setDefault);
    connect(m_trial, &ChannelTrial::refused, this, &ChannelsPage::refused);
    connect(m_trial, &ChannelTrial::tried, this, &ChannelsPage::tried);
    connect(m_trial, &ChannelTrial::ended, this, &ChannelsPage::updateButtons);
    closeForm();
    retranslate();
}

QWidget *ChannelsPage::buildButtons()
{
    auto *place = new QWidget;
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(8));
    m_add->setObjectName(QStringLiteral("addChannel"));
    m_edit->setObjectName(QStringLiteral("editChannel"));
    m_remove->setObjectName(QStringLiteral("removeChannel"));
    m_to->setObjectName(QStringLiteral("tryChannelTo"));
    m_try->setObjectName(QStringLiteral("tryChannel"));
    for (QWidget *part : QList<QWidget *>{m_add, m_edit, m_remove}) {
        line->addWidget(part);
    }
    line->addStretch();
    line->addWidget(m_to, 1);
    line->addWidget(m_try);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QStringList taken;
        for (const ChannelView &view : m_outbox.channels) {
            taken.append(view.channel.code);
        }
        m_form->setNewChannel(taken);
        openForm();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const MessageChannel *channel = chosen()) {
            m_form->setChannel(*channel);
            openForm();
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const MessageChannel *channel = chosen()) {
            Q_EMIT removalWanted(channel->code);
        }
    });
    connect(m_try, &QPushButton::clicked, this, &ChannelsPage::tryOut);
    connect(m_to, &QLineEdit::textChanged, this, &ChannelsPage::updateButtons);
    return place;
}

QWidget *ChannelsPage::buildForm()
{
    auto *place = new QWidget;
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *room = new QVBoxLayout(inside);
    room->setContentsMargins(0, 0, px(8), 0);
    room->addWidget(m_form);
    room->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    m_save->setObjectName(QStringLiteral("saveChannel"));
    m_back->setObjectName(QStringLiteral("leaveChannel"));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addStretch();
    line->addWidget(m_back);
    line->addWidget(m_save);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(area, 1);
    layout->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &ChannelsPage::save);
    connect(m_back, &QPushButton::clicked, this, &ChannelsPage::closeForm);
    return place;
}

const MessageChannel *ChannelsPage::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_outbox.channels.size())
               ? &m_outbox.channels[static_cast<std::size_t>(row)].channel
               : nullptr;
}

void ChannelsPage::openForm()
{
    m_buttons->hide();
    m_formPlace->show();
    m_form->takeFocus();
}

void ChannelsPage::closeForm()
{
    m_formPlace->hide();
    m_buttons->show();
    takeFocus();
}

void ChannelsPage::takeFocus()
{
    (m_outbox.channels.empty() ? static_cast<QWidget *>(m_add) : m_table)->setFocus(Qt::OtherFocusReason);
}

void ChannelsPage::save()
{
    if (!m_form->isComplete() || m_editor.isBusy()) {
        return;
    }
    const MessageChannel channel = m_form->channel();
    const auto change = [channel](Policy &policy) {
        MessageRules &rules = policy.messages;
        const auto found = std::ranges::find(rules.channels, channel.code, &MessageChannel::code);
        if (found == rules.channels.end()) {
            rules.channels.push_back(channel);
        } else {
            *found = channel;
        }
    };
    AppContext::Work after;
    if (const ChannelSecrets secrets = m_form->secrets(); !secrets.isEmpty()) {
        after = [code = channel.code, secrets](DeskWriter &desk, const Call &call) {
            return desk.setChannelSecrets(call, code, secrets);
        };
    }
    m_editor.save(change, after, [this, code = channel.code](const Result<Answer> &answer) {
        if (!answer) {
            Q_EMIT refused(answer.error());
            return;
        }
        closeForm();
        Q_EMIT done(tr("Channel %1 saved. Try it out before customers need it.").arg(code));
    });
}

int ChannelsPage::waitingFor(const QString &code) const
{
    const auto view = std::ranges::find(m_outbox.channels, code,
                                        [](const ChannelView &each) { return each.channel.code; });
    return view == m_outbox.channels.end() ? 0 : view->waiting;
}

void ChannelsPage::remove(const QString &code)
{
    const auto change = [code](Policy &policy) {
        MessageRules &rules = policy.messages;
        std::erase_if(rules.channels, [&code](const MessageChannel &each) { return each.code == code; });
        rules.defaultChannel = rules.defaultChannel == code ? QString() : rules.defaultChannel;
        if (policy.digest.channel == code) {
            policy.digest = DigestRules();
        }
    };
    m_editor.save(change, {}, [this, code](const Result<Answer> &answer) {
        if (!answer) {
            Q_EMIT refused(answer.error());
            return;
        }
        Q_EMIT done(tr("Channel %1 taken away.").arg(code));
    });
}

void ChannelsPage::setDefault()
{
    const QString code = m_default->currentData().toString();
    const QString language = m_language->currentData().toString();
    const auto change = [code, language](Policy &policy) {
        policy.messages.defaultChannel = code;
        policy.messages.language = language;
    };
    m_editor.save(change, {}, [this](const Result<Answer> &answer) {
        if (!answer) {
            Q_EMIT refused(answer.error());
            return;
        }
        Q_EMIT done(tr("Saved."));
    });
}

void ChannelsPage::tryOut()
{
    const MessageChannel *channel = chosen();
    if (channel == nullptr || m_trial->isRunning()) {
        return;
    }
    Outgoing message;
    message.key = AppContext::newOperation();
    message.to = m_to->text().trimmed();
    message.language = m_context.language();
    message.subject = tr("Test message");
    message.text = tr("%1: this channel works.").arg(m_context.facts().name);
    m_trial->begin(*channel, message);
    updateButtons();
}

void ChannelsPage::refresh()
{
    auto outbox = m_context.desk().outbox(MessageState::Waiting, 1);
    if (!outbox) {
        Q_EMIT refused(outbox.error());
        return;
    }
    m_outbox = *std::move(outbox);
    fill();
}

void ChannelsPage::fill()
{
    const OutboxWords words(m_context.format());
    const int row = m_table->currentRow();
    TextTable table{{tr("Channel"), tr("Name"), tr("Where"), tr("Waiting"), tr("State")}, {}, {3}};
    for (const ChannelView &view : m_outbox.channels) {
        table.rows.push_back({words.kind(view.channel.kind), view.channel.code, whereOf(view.channel),
                              QString::number(view.waiting),
                              view.stopCode.isEmpty() ? tr("ready") : words.whyEnded(view.stopCode)});
    }
    showTable(*m_table, *m_rows, table, kWhereColumn);
    m_stack->setEmpty(m_outbox.channels.empty());
    if (m_rows->rowCount() > 0) {
        m_table->showRow(std::clamp(row, 0, m_rows->rowCount() - 1));
    }
    fillDefaults();
    updateButtons();
}

void ChannelsPage::fillDefaults()
{
    const QSignalBlocker quiet(m_default);
    const OutboxWords words(m_context.format());
    m_default->clear();
    m_default->addItem(tr("no channel"), QString());
    for (const ChannelView &view : m_outbox.channels) {
        if (isForCustomers(view.channel.kind)) {
            m_default->addItem(words.channel(view.channel.code), view.channel.code);
        }
    }
    m_default->setCurrentIndex(qMax(0, m_default->findData(m_context.policy().messages.defaultChannel)));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_context.policy().messages.language)));
}

void ChannelsPage::updateButtons()
{
    const MessageChannel *channel = chosen();
    const QString none = channel == nullptr ? tr("No channel is chosen.") : QString();
    const bool needsAddress = channel != nullptr && isForCustomers(channel->kind);
    const QString tryable = !none.isEmpty()                                    ? none
                            : !isSentByProgram(channel->kind)                  ? tr("A person does this one.")
                            : needsAddress && m_to->text().trimmed().isEmpty() ? tr("To whom? Write an address.")
                                                                               : QString();
    m_edit->setBlocked(none);
    m_remove->setBlocked(none);
    m_try->setBlocked(tryable);
}

void ChannelsPage::retranslate()
{
    m_table->setAccessibleName(tr("Channels"));
    m_empty->setContent(QStringLiteral("send"), tr("No channel yet: customers are told nothing."),
                        tr("Add mail, a text message gateway, a list of calls, or copying into a chat."));
    m_defaultCaption->setText(tr("Who chose nothing is told by"));
    m_defaultCaption->setBuddy(m_default);
    m_default->setAccessibleName(tr("Channel for customers who chose nothing"));
    m_languageCaption->setText(tr("in"));
    m_languageCaption->setBuddy(m_language);
    m_language->setAccessibleName(tr("Language for customers who chose nothing"));
    m_add->setText(tr("Add..."));
    m_edit->setText(tr("Change..."));
    m_remove->setText(tr("Take away"));
    m_to->setPlaceholderText(tr("Address for a test message"));
    m_to->setAccessibleName(tr("Address for a test message"));
    m_try->setText(tr("Try out"));
    m_save->setText(tr("Save"));
    m_save->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_back->setText(tr("Back"));
    m_form->retranslate();
    refresh();
}
}
