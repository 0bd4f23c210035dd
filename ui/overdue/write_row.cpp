// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is there, with a sentence of one's own, or own words alone.
#include "ui/overdue/write_row.h"

#include "core/desk/message_view.h"
#include "ui/common/desk/outbox_words.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/read_name.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace rd::ui
{
WriteRow::WriteRow(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_about(new QComboBox(this)), m_words(new QLineEdit(this)),
      m_write(new ActionButton(ButtonKind::Secondary, QStringLiteral("send"), {}, this))
{
    m_about->setObjectName(QStringLiteral("manyAbout"));
    m_words->setObjectName(QStringLiteral("manyWords"));
    m_write->setObjectName(QStringLiteral("manyWrite"));
    m_about->setMinimumHeight(Theme::current().fieldHeight());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(8));
    grid->addWidget(m_words, 0, 0, 1, 2);
    grid->addWidget(m_about, 1, 0);
    grid->addWidget(m_write, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_about, &QComboBox::currentIndexChanged, this, &WriteRow::updateButton);
    connect(m_words, &QLineEdit::textChanged, this, &WriteRow::updateButton);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT wanted(request()); });
}

void WriteRow::setBlocked(const QString &reason)
{
    m_blockedBy = reason;
    updateButton();
}

void WriteRow::clear()
{
    m_words->clear();
}

MessageRequest WriteRow::request() const
{
    MessageRequest made;
    made.event = m_about->currentData().toString();
    (made.event == kWrittenByHand ? made.text : made.extra) = m_words->text().trimmed();
    return made;
}

bool WriteRow::isEmptyAnswer(const QString &number, const MessageRequest &request) const
{
    const auto made = m_context.desk().previewMessage(number, request);
    return made && made->isUnchangedAfterChaser;
}

void WriteRow::updateButton()
{
    const MessageRequest made = request();
    const bool saysNothing = made.event == kWrittenByHand && made.text.isEmpty();
    m_write->setBlocked(!m_blockedBy.isEmpty() ? m_blockedBy : saysNothing ? tr("Write the words first.") : QString());
}

void WriteRow::retranslate()
{
    const OutboxWords words(m_context.format());
    const int chosen = qMax(0, m_about->currentIndex());
    {
        const QSignalBlocker quiet(m_about);
        m_about->clear();
        for (const QString &event : OutboxWords::writtenByHand()) {
            m_about->addItem(words.event(event), event);
        }
        m_about->addItem(words.event(kWrittenByHand), QString(kWrittenByHand));
        m_about->setCurrentIndex(qMin(chosen, m_about->count() - 1));
    }
    setReadName(*m_about, tr("What the message is about"));
    m_words->setPlaceholderText(tr("A sentence for the customers"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_write->setText(tr("Write to them"));
    setVisible(m_context.policy().messages.reachesCustomers());
    updateButton();
}
}
