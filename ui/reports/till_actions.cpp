// SPDX-License-Identifier: GPL-3.0-or-later
// The row below the bookings.
#include "ui/reports/till_actions.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/read_name.h"
#include "ui/common/widgets/reason_hint.h"
#include "ui/common/widgets/refusal_message.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
TillActions::TillActions(AppContext &context, Subject subject, QWidget *parent)
    : QWidget(parent), m_context(context), m_messages(new MessageStack(this)), m_candidates(new QComboBox(this)),
      m_match(new ActionButton(ButtonKind::Primary, QStringLiteral("check"), {}, this)),
      m_keep(new ActionButton(ButtonKind::Secondary, QStringLiteral("receipt"), {}, this)), m_why(new ReasonHint(this)),
      m_subject(subject), m_operation(AppContext::newOperation())
{
    const bool isBooking = subject == Subject::Booking;
    m_candidates->setObjectName(isBooking ? QStringLiteral("tillCandidates") : QStringLiteral("givenCandidates"));
    m_candidates->setEditable(true); // a number can be typed or scanned, too
    CodeEdit::setTakesScans(*m_candidates);
    m_candidates->setInsertPolicy(QComboBox::NoInsert);
    m_candidates->setMinimumHeight(Theme::current().fieldHeight());
    m_match->setObjectName(isBooking ? QStringLiteral("tillMatch") : QStringLiteral("givenMatch"));
    m_keep->setObjectName(isBooking ? QStringLiteral("tillKeep") : QStringLiteral("givenKeep"));
    m_keep->setVisible(isBooking);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_candidates, 1);
    row->addWidget(m_match);
    row->addWidget(m_keep);
    row->addWidget(m_why, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->setSpacing(px(8));
    layout->addWidget(m_messages);
    layout->addLayout(row);
    connect(m_candidates, &QComboBox::editTextChanged, this, &TillActions::updateButtons);
    connect(m_candidates, &QComboBox::editTextChanged, this, &TillActions::namedChanged);
    connect(m_match, &QPushButton::clicked, this, &TillActions::match);
    connect(m_keep, &QPushButton::clicked, this, &TillActions::keep);
    connect(&m_context, &AppContext::sessionChanged, this, &TillActions::updateButtons);
    retranslate();
}

void TillActions::retranslate()
{
    const bool isBooking = m_subject == Subject::Booking;
    setReadName(*m_candidates, isBooking ? tr("Our return") : tr("Receipt of the till"));
    m_match->setText(isBooking ? tr("It is this return") : tr("They are on this receipt"));
    m_keep->setText(tr("It is the till's own"));
    updateButtons();
}

QString TillActions::named() const
{
    const QString text = m_candidates->currentText().trimmed();
    return m_subject == Subject::Booking ? text.toUpper() : text;
}

void TillActions::setChoice(const std::optional<Choice> &choice)
{
    if (choice != m_choice) {
        m_operation = AppContext::newOperation();
        m_candidates->clear();
        m_candidates->addItems(choice ? choice->candidates + choice->notThese : QStringList());
        m_candidates->setCurrentIndex(choice && choice->candidates.size() == 1 ? 0 : -1);
    }
    m_choice = choice;
    updateButtons();
}

void TillActions::updateButtons()
{
    const bool isBooking = m_subject == Subject::Booking;
    const bool mayMatch = m_context.isLoggedIn() && mayDo(m_context.session().staff.roles, Right::MatchTill);
    const QString reason = m_isBusy    ? tr("Saving...")
                           : !mayMatch ? tr("Only a manager decides this.")
                           : m_choice  ? QString()
                           : isBooking ? tr("Choose a booking first.")
                                       : tr("Choose goods first.");
    const bool isNamed = !named().isEmpty();
    const QString missing = isBooking ? tr("Choose the return first.") : tr("Choose the receipt first.");
    m_candidates->setEnabled(reason.isEmpty());
    m_match->setBlocked(!reason.isEmpty() ? reason : isNamed ? QString() : missing);
    m_keep->setBlocked(reason);
    m_why->setReason(ReasonHint::Cause::Role, mayMatch ? QString() : reason);
}

void TillActions::match()
{
    if (!m_choice || m_isBusy) {
        return;
    }
    const QString chosen = named();
    if (m_subject == Subject::GoodsGiven) {
        decide([voucher = m_choice->name,
                chosen](DeskWriter &desk, const Call &call) { return desk.matchGiven(call, voucher, chosen, {}); },
               tr("The goods of %1 are on receipt %2 of the till").arg(m_choice->name, chosen));
        return;
    }
    decide([id = m_choice->booking, number = chosen](DeskWriter &desk,
                                                     const Call &call) { return desk.matchTill(call, id, number, {}); },
           tr("%1 of the till is %2").arg(m_choice->name, chosen));
}

void TillActions::keep()
{
    if (!m_choice || m_isBusy) {
        return;
    }
    decide([id = m_choice->booking](DeskWriter &desk, const Call &call) { return desk.keepTill(call, id); },
           tr("%1 is kept as a return of the till's own").arg(m_choice->name));
}

void TillActions::decide(Decide work, const QString &done)
{
    m_isBusy = true;
    updateButtons();
    m_context.write(std::move(work), m_operation, std::nullopt, this, [this, done](const Result<Answer> &answer) {
        m_isBusy = false;
        m_messages->clear();
        if (answer) {
            m_operation = AppContext::newOperation();
            m_messages->tell({MessageKind::Success, done, {}, {}, 10'000});
            Q_EMIT m_context.statusMessage(done);
        } else {
            m_messages->tell(refusalMessage(answer.error(), m_context.format()));
        }
        updateButtons();
    });
}
}
