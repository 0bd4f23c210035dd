// SPDX-License-Identifier: GPL-3.0-or-later
// A table, and what a person does about the chosen row.
#include "ui/returns/messages/outbox_screen.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/outbox_words.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/segment_row.h"
#include "ui/common/widgets/text_table.h"
#include "ui/common/widgets/text_table_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr int kStateColumn = 5;
constexpr int kListed = 500;
const QString kAll = QStringLiteral("all");

QStringList stateKeys()
{
    return {QString(codeOf(MessageState::Waiting)), QString(codeOf(MessageState::GivenUp)),
            QString(codeOf(MessageState::Sent)), kAll};
}
}

OutboxScreen::OutboxScreen(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(titleLabel()), m_states(new SegmentRow(stateKeys())),
      m_messages(new MessageStack), m_table(new DeskTable(QStringLiteral("outbox"))),
      m_rows(new TextTableModel(m_table)), m_empty(new EmptyState), m_stack(new EmptyStack(m_table, m_empty)),
      m_open(new ActionButton(ButtonKind::Primary, QStringLiteral("external-link"), {})),
      m_done(new ActionButton(ButtonKind::Secondary, QStringLiteral("check"), {})),
      m_notReached(new ActionButton(ButtonKind::Secondary, QStringLiteral("phone"), {})),
      m_close(new ActionButton(ButtonKind::Secondary))
{
    setObjectName(QStringLiteral("outboxScreen"));
    m_table->setObjectName(QStringLiteral("outboxTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_rows);
    QFrame *head = makeFrame(FrameKind::Head);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(16), px(8), px(16), px(8));
    line->addWidget(m_title, 1);
    line->addWidget(m_states);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(line);
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(1), px(1), px(4));
    box->body()->addWidget(m_stack, 1);
    auto *place = new QVBoxLayout;
    place->setContentsMargins(px(16), px(12), px(16), px(12));
    place->addWidget(box, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    layout->addLayout(place, 1);
    layout->addWidget(buildFoot());
    m_states->setChosen(stateKeys().front());
    connect(m_states, &SegmentRow::choiceMade, this, &OutboxScreen::refresh);
    connect(m_table, &DeskTable::rowChanged, this, &OutboxScreen::updateButtons);
    connect(m_table, &DeskTable::rowOpened, m_open, &QPushButton::click);
    for (const auto changed : {&AppContext::dataChanged, &AppContext::sessionChanged, &AppContext::minutePassed}) {
        connect(&m_context, changed, this, [this] {
            if (isVisible()) {
                refresh();
            }
        });
    }
    retranslate();
}

QWidget *OutboxScreen::buildFoot()
{
    m_open->setObjectName(QStringLiteral("openMessageReturn"));
    m_done->setObjectName(QStringLiteral("outboxDone"));
    m_notReached->setObjectName(QStringLiteral("outboxNotReached"));
    m_close->setObjectName(QStringLiteral("closeOutbox"));
    connect(m_open, &QPushButton::clicked, this, &OutboxScreen::openChosen);
    connect(m_done, &QPushButton::clicked, this, [this] { mark({MessageMark::Done, {}, {}}, tr("Marked as done.")); });
    connect(m_notReached, &QPushButton::clicked, this, [this] {
        mark({MessageMark::NotReached, {}, {}}, tr("Not reached: it comes again in an hour."));
    });
    connect(m_close, &QPushButton::clicked, this, &OutboxScreen::closed);
    return makeFoot({m_open, m_done, m_notReached}, m_close);
}

void OutboxScreen::showOutbox()
{
    refresh();
    m_table->showRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
    updateButtons();
}

std::optional<MessageState> OutboxScreen::state() const
{
    return fromCode<MessageState>(m_states->chosen());
}

void OutboxScreen::refresh()
{
    auto outbox = m_context.desk().outbox(state(), kListed);
    m_messages->clear();
    if (!outbox) {
        m_messages->tell(refusalMessage(outbox.error(), m_context.format()));
        return;
    }
    m_outbox = *std::move(outbox);
    tellStopped();
    fill();
}

void OutboxScreen::tellStopped()
{
    const OutboxWords words(m_context.format());
    for (const ChannelView &view : m_outbox.channels) {
        if (view.stopCode.isEmpty()) {
            continue;
        }
        m_messages->tell({MessageKind::Danger,
                          tr("%1 cannot send.").arg(words.channel(view.channel.code)),
                          words.stopped(view),
                          {{tr("Try again"), [this, code = view.channel.code] { retry(code); }}},
                          0});
    }
}

void OutboxScreen::retry(const QString &channel)
{
    m_context.write([channel](DeskWriter &desk, const Call &call) { return desk.retryChannel(call, channel); },
                    AppContext::newOperation(), std::nullopt, this,
                    [this](const Result<Answer> &answer) {
                        refresh();
                        if (!answer) {
                            m_messages->tell(refusalMessage(answer.error(), m_context.format()));
                        }
                    });
}

void OutboxScreen::fill()
{
    const Formatter &format = m_context.format();
    const OutboxWords words(format);
    const int row = m_table->currentRow();
    TextTable table{{tr("Return"), tr("About"), tr("By"), tr("To"), tr("Written"), tr("State")}, {}, {}};
    for (const OutboxMessage &message : m_outbox.messages) {
        const QString to = message.kind == ChannelKind::Mail    ? OutboxWords::maskedEmail(message.words.address)
                           : message.kind == ChannelKind::Phone ? message.words.address
                                                                : format.maskedPhone(message.words.address);
        table.rows.push_back({message.number, words.event(message.event), words.channel(message.channel), to,
                              format.when(message.queuedAt, m_context.now()), words.state(message, m_context.now())});
    }
    showTable(*m_table, *m_rows, table, kStateColumn);
    m_stack->setEmpty(m_outbox.messages.empty());
    if (m_rows->rowCount() > 0) { // there is always one that the buttons mean
        m_table->showRow(std::clamp(row, 0, m_rows->rowCount() - 1));
    }
    updateButtons();
}

const OutboxMessage *OutboxScreen::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_outbox.messages.size())
               ? &m_outbox.messages[static_cast<std::size_t>(row)]
               : nullptr;
}

void OutboxScreen::openChosen()
{
    if (chosen() != nullptr) {
        Q_EMIT m_context.openReturnWanted(chosen()->number);
    }
}

void OutboxScreen::mark(const MessageMarking &marking, const QString &sentence)
{
    m_context.write([id = chosen()->id, marking](DeskWriter &desk,
                                                 const Call &call) { return desk.markMessage(call, id, marking); },
                    AppContext::newOperation(), std::nullopt, this,
                    [this, sentence](const Result<Answer> &answer) {
                        refresh();
                        if (answer) {
                            Q_EMIT m_context.statusMessage(sentence);
                        } else {
                            m_messages->tell(refusalMessage(answer.error(), m_context.format()));
                        }
                    });
}

void OutboxScreen::updateButtons()
{
    const OutboxMessage *message = chosen();
    const bool isWaiting = message != nullptr && message->state() == MessageState::Waiting;
    const QString login = m_context.isLoggedIn() ? QString() : tr("Log in first.");
    const QString none = message == nullptr ? tr("No message is chosen.") : QString();
    const QString byHand = !isWaiting                       ? tr("This message does not wait any more.")
                           : isSentByProgram(message->kind) ? tr("The program sends this one itself.")
                                                            : login;
    m_open->setBlocked(none);
    m_done->setBlocked(none.isEmpty() ? byHand : none);
    m_notReached->setBlocked(!none.isEmpty()                                           ? none
                             : byHand.isEmpty() && message->kind != ChannelKind::Phone ? tr("This is not a call.")
                                                                                       : byHand);
}

void OutboxScreen::retranslate()
{
    m_title->setText(tr("Messages to customers"));
    m_table->setAccessibleName(tr("Messages to customers"));
    const QStringList words{tr("To do"), tr("Not sent"), tr("Sent"), tr("All")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_states->setText(stateKeys().at(i), words.at(i));
    }
    m_open->setText(tr("Open the return"));
    m_done->setText(tr("Done"));
    m_notReached->setText(tr("Not reached"));
    m_close->setText(tr("Close"));
    m_open->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_close->setKeys(Qt::Key_Escape);
    m_empty->setContent(QStringLiteral("send"), tr("No messages here."),
                        tr("What customers are told is written by itself once the rules name a channel."));
    fill();
}

void OutboxScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
}
