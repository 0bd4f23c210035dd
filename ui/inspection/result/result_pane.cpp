// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the result.
#include "ui/inspection/result/result_pane.h"

#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/reason_hint.h"
#include "ui/common/widgets/section_box.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kNoteHeight = 84;

QVBoxLayout *part(QVBoxLayout *into, QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(4));
    into->addWidget(widget);
    return layout;
}
}

ResultPane::ResultPane(QWidget *parent)
    : QFrame(parent), m_messages(new MessageStack), m_caption(captionLabel()),
      m_title(new TextLabel(TextUse::BoxTitle)), m_detail(new TextLabel(TextUse::Body, Ink::Muted)), m_sum(new QWidget),
      m_sumCaption(captionLabel()), m_amount(amountLabel()), m_rows(new SumRows), m_hint(captionLabel()),
      m_notePart(new QWidget), m_noteTitle(new TextLabel(TextUse::BodyBold)), m_note(new QPlainTextEdit),
      m_reason(new ReasonHint), m_primary(new ActionButton(ButtonKind::Primary)),
      m_open(new ActionButton(ButtonKind::Secondary))
{
    build();
    connect(m_primary, &QPushButton::clicked, this, &ResultPane::press);
    connect(m_open, &QPushButton::clicked, this, &ResultPane::openPressed);
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT noteChanged(m_note->toPlainText().trimmed()); });
    retranslate();
}

void ResultPane::build()
{
    setProperty("frame", QStringLiteral("pane"));
    m_title->setObjectName(QStringLiteral("resultTitle"));
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_amount->setObjectName(QStringLiteral("resultAmount"));
    m_note->setObjectName(QStringLiteral("inspectNote"));
    m_note->setFixedHeight(px(kNoteHeight));
    m_note->setTabChangesFocus(true);
    m_primary->setObjectName(QStringLiteral("inspectConfirm"));
    m_primary->setButtonSize(ButtonSize::Large);
    m_open->setObjectName(QStringLiteral("inspectOpen"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = part(layout, new QWidget);
    top->addWidget(m_messages);
    top->addWidget(m_caption);
    top->addWidget(m_title);
    top->addWidget(m_detail);
    layout->addWidget(makeLine(Qt::Horizontal));
    auto *sum = part(layout, m_sum);
    sum->addWidget(m_sumCaption);
    sum->addWidget(m_amount);
    sum->addWidget(m_rows);
    sum->addWidget(m_hint);
    auto *note = part(layout, m_notePart);
    m_notePart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the sums above need their lines first
    note->addWidget(m_noteTitle);
    note->addWidget(m_note);
    layout->addStretch();
    QFrame *foot = makeFrame(FrameKind::Foot);
    auto *buttons = static_cast<QVBoxLayout *>(foot->layout());
    buttons->setContentsMargins(px(16), px(12), px(16), px(12));
    buttons->setSpacing(px(8));
    buttons->addWidget(m_reason);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_open);
    layout->addWidget(foot);
}

void ResultPane::press()
{
    if (!m_isBusy) {
        Q_EMIT confirmed();
    }
}

void ResultPane::setWords(const ResultWords &words)
{
    m_caption->setText(words.caption);
    m_title->setText(words.title);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
    m_sum->setVisible(!words.amount.isEmpty());
    m_sumCaption->setText(words.sumCaption);
    m_amount->setText(words.amount);
    m_hint->setText(words.hint);
    m_hint->setVisible(!words.hint.isEmpty());
    m_rows->setRows(words.rows);
}

void ResultPane::setNoteShown(bool isShown)
{
    m_notePart->setVisible(isShown);
}

void ResultPane::setNote(const QString &note)
{
    if (m_note->toPlainText().trimmed() != note) {
        m_note->setPlainText(note);
    }
}

void ResultPane::setPrimary(const QString &icon, const QString &verb)
{
    m_primary->setIconName(icon);
    m_primary->setText(verb);
    m_primary->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void ResultPane::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_primary->setEnabled(!isBusy && m_blocked.isEmpty());
}

void ResultPane::setBlocked(const QString &reason, bool isRole)
{
    m_blocked = reason;
    m_primary->setBlocked(reason);
    m_reason->setReason(isRole ? ReasonHint::Cause::Role : ReasonHint::Cause::State, reason);
    setBusy(m_isBusy);
}

void ResultPane::setOpenShown(bool isShown)
{
    m_open->setVisible(isShown);
}

void ResultPane::retranslate()
{
    m_noteTitle->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note of the inspection"));
    m_note->setPlaceholderText(tr("What was found, optional"));
    m_open->setText(tr("Open the return"));
}
}
