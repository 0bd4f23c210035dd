// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the desk for the answer.
#include "ui/returns/detail/customer_answer.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/words/answer_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kStaysMs = 60'000;

ActionButton *smallButton(const QString &name)
{
    auto *button = new ActionButton(ButtonKind::Secondary, {}, {});
    button->setButtonSize(ButtonSize::Small);
    button->setObjectName(name);
    return button;
}
}

CustomerAnswer::CustomerAnswer(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_lead(new TextLabel(TextUse::BodyBold)),
      m_sentence(new TextLabel(TextUse::Body)), m_copy(smallButton(QStringLiteral("copyAnswer"))),
      m_asked(smallButton(QStringLiteral("countQuestion"))), m_complaint(smallButton(QStringLiteral("complaint")))
{
    setObjectName(QStringLiteral("customerAnswer"));
    build();
    m_end.setSingleShot(true);
    m_end.setInterval(kStaysMs);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, this, &CustomerAnswer::copy);
    connect(m_asked, &QPushButton::clicked, this, [this] { count(m_number); });
    connect(m_complaint, &QPushButton::clicked, this, &CustomerAnswer::complain);
    hide();
}

/// The sentence has the whole width: in a narrow pane buttons beside it would leave it none.
void CustomerAnswer::build()
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setObjectName(QStringLiteral("answerSentence"));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_lead, 1);
    head->addWidget(m_copy);
    head->addWidget(m_asked);
    head->addWidget(m_complaint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(16), 0);
    layout->setSpacing(px(4));
    layout->addLayout(head);
    layout->addWidget(m_sentence);
}

bool CustomerAnswer::may(Right right) const
{
    return m_context.isLoggedIn() && mayDo(m_context.session().staff.roles, right);
}

void CustomerAnswer::fill(const QString &number, bool isCounted)
{
    const auto answer = m_context.desk().answerFor(number, {});
    if (!answer) {
        Q_EMIT refused(answer.error());
        return;
    }
    m_number = number;
    m_lead->setText(tr("For the customer"));
    m_sentence->setText(answerSentence(*answer));
    m_copy->setText(tr("Copy"));
    m_asked->setText(tr("Customer asked (F4)"));
    m_asked->setVisible(!isCounted && may(Right::Answer));
    m_complaint->setText(tr("Complaint: to the manager"));
    m_complaint->setVisible(isCounted && may(Right::Chase) && answer->cause != AnswerCause::Closed);
    show();
    m_end.start();
}

void CustomerAnswer::copy()
{
    QGuiApplication::clipboard()->setText(m_sentence->text());
    Q_EMIT m_context.statusMessage(tr("The answer is copied: paste it into the chat"));
}

void CustomerAnswer::count(const QString &number)
{
    fill(number, true);
    if (!may(Right::Answer)) {
        return;
    }
    m_context.write([number](DeskWriter &desk, const Call &call) { return desk.countQuestion(call, number); },
                    AppContext::newOperation(), std::nullopt, this,
                    [this](const Result<Answer> &counted) {
                        if (!counted) {
                            Q_EMIT refused(counted.error());
                            return;
                        }
                        const int times = counted->document.value(QStringLiteral("asked")).toInt();
                        Q_EMIT m_context.statusMessage(tr("The customer asked: %n time(s) so far", nullptr, times));
                    });
}

void CustomerAnswer::complain()
{
    hide();
    const QString number = m_number;
    m_context.act(number, Chase{ChaseKind::Complaint, {}}, AppContext::newOperation(), std::nullopt, this,
                  [this, number](const Result<Answer> &told) {
                      if (!told) {
                          Q_EMIT refused(told.error());
                          return;
                      }
                      Q_EMIT m_context.statusMessage(tr("%1: the manager follows the complaint up").arg(number));
                  });
}
}
