// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the desk for the answer.
#include "ui/returns/detail/customer_answer.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/words/answer_words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace rd::ui
{
namespace
{
constexpr int kStaysMs = 60'000; // what is said of now is not true for ever
}

CustomerAnswer::CustomerAnswer(AppContext &context, MessageStack &messages, QObject *parent)
    : QObject(parent), m_context(context), m_messages(messages)
{
}

bool CustomerAnswer::may(Right right) const
{
    return m_context.isLoggedIn() && mayDo(m_context.session().staff.roles, right);
}

void CustomerAnswer::tell(const QString &number, bool isCounted)
{
    const auto answer = m_context.desk().answerFor(number, {});
    if (!answer) {
        m_messages.tell(refusalMessage(answer.error(), m_context.format()));
        return;
    }
    const QString sentence = answerSentence(*answer);
    Message message{MessageKind::Info, tr("For the customer"), sentence, {}, kStaysMs};
    message.actions.push_back({tr("Copy"), [this, sentence] {
                                   QGuiApplication::clipboard()->setText(sentence);
                                   Q_EMIT m_context.statusMessage(tr("The answer is copied: paste it into the chat"));
                               }});
    if (!isCounted && may(Right::Answer)) {
        message.actions.push_back({tr("Customer asked (F4)"), [this, number] { count(number); }});
    } else if (isCounted && may(Right::Chase) && answer->cause != AnswerCause::Closed) {
        message.actions.push_back({tr("Complaint: to the manager"), [this, number] { complain(number); }});
    }
    m_messages.tell(message);
}

void CustomerAnswer::count(const QString &number)
{
    tell(number, true);
    if (!may(Right::Answer)) {
        return;
    }
    m_context.write([number](DeskWriter &desk, const Call &call) { return desk.countQuestion(call, number); },
                    AppContext::newOperation(), std::nullopt, this,
                    [this](const Result<Answer> &counted) {
                        if (!counted) {
                            m_messages.tell(refusalMessage(counted.error(), m_context.format()));
                            return;
                        }
                        const int times = counted->document.value(QStringLiteral("asked")).toInt();
                        Q_EMIT m_context.statusMessage(tr("The customer asked: %n time(s) so far", nullptr, times));
                    });
}

void CustomerAnswer::complain(const QString &number)
{
    m_context.act(number, Chase{ChaseKind::Complaint, {}}, AppContext::newOperation(), std::nullopt, this,
                  [this, number](const Result<Answer> &told) {
                      m_messages.clear(MessageKind::Info);
                      if (!told) {
                          m_messages.tell(refusalMessage(told.error(), m_context.format()));
                          return;
                      }
                      Q_EMIT m_context.statusMessage(tr("%1: the manager follows the complaint up").arg(number));
                  });
}
}
