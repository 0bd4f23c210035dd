// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the pane.
#include "ui/overdue/late_actions.h"

#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/read_name.h"
#include "ui/common/widgets/reason_hint.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/overdue/overdue_groups.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace rd::ui
{
LateActions::LateActions(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_messages(new MessageStack(this)), m_people(new QComboBox(this)),
      m_reassign(new ActionButton(ButtonKind::Primary, QStringLiteral("user"), {}, this)), m_why(new ReasonHint(this)),
      m_text(new QLineEdit(this)),
      m_note(new ActionButton(ButtonKind::Secondary, QStringLiteral("sticky-note"), {}, this)),
      m_chase(new ActionButton(ButtonKind::Secondary, QStringLiteral("phone"), {}, this)),
      m_open(new ActionButton(ButtonKind::Secondary, QStringLiteral("external-link"), {}, this)),
      m_remind(new ActionButton(ButtonKind::Secondary, QStringLiteral("bell-ring"), {}, this)),
      m_claim(new ActionButton(ButtonKind::Secondary, QStringLiteral("user"), {}, this)),
      m_extend(new ActionButton(ButtonKind::Secondary, QStringLiteral("calendar-clock"), {}, this)),
      m_write(new ActionButton(ButtonKind::Secondary, QStringLiteral("send"), {}, this))
{
    m_people->setMinimumHeight(Theme::current().fieldHeight());
    m_people->setObjectName(QStringLiteral("handOverTo"));
    m_reassign->setObjectName(QStringLiteral("handOver"));
    m_text->setObjectName(QStringLiteral("lateNoteText"));
    m_note->setObjectName(QStringLiteral("lateNote"));
    m_chase->setObjectName(QStringLiteral("customerAsked"));
    m_open->setObjectName(QStringLiteral("lateOpen"));
    m_remind->setObjectName(QStringLiteral("lateRemind"));
    m_claim->setObjectName(QStringLiteral("lateClaim"));
    m_extend->setObjectName(QStringLiteral("lateExtend"));
    m_write->setObjectName(QStringLiteral("lateWrite"));
    m_claim->listenTo(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(px(16), px(12), px(16), px(12));
    grid->setSpacing(px(8));
    grid->addWidget(m_messages, 0, 0, 1, 2);
    grid->addWidget(m_people, 1, 0);
    grid->addWidget(m_reassign, 1, 1);
    grid->addWidget(m_why, 2, 0, 1, 2);
    grid->addWidget(m_remind, 3, 0);
    grid->addWidget(m_claim, 3, 1);
    grid->addWidget(m_text, 4, 0);
    grid->addWidget(m_note, 4, 1);
    grid->addWidget(m_chase, 5, 0, 1, 2);
    grid->addWidget(m_extend, 6, 0);
    grid->addWidget(m_open, 6, 1);
    grid->addWidget(m_write, 7, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_people, &QComboBox::currentIndexChanged, this, &LateActions::updateButtons);
    connect(m_reassign, &QPushButton::clicked, this, &LateActions::reassign);
    connect(m_chase, &QPushButton::clicked, this, &LateActions::chase);
    connect(m_remind, &QPushButton::clicked, this, &LateActions::remind);
    connect(m_claim, &QPushButton::clicked, this, &LateActions::claim);
    connect(m_extend, &QPushButton::clicked, this, [this] { beginThere(Right::Extend); });
    connect(m_write, &QPushButton::clicked, this, [this] { beginThere(Right::SendMessage); });
    connect(m_note, &QPushButton::clicked, this, &LateActions::note);
    connect(m_text, &QLineEdit::textChanged, this, &LateActions::updateButtons);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_row) {
            Q_EMIT m_context.openReturnWanted(m_row->number);
        }
    });
    connect(&m_context, &AppContext::sessionChanged, this, &LateActions::updateButtons);
    retranslate();
    updateButtons();
}

void LateActions::retranslate()
{
    setReadName(*m_people, tr("Hand over to"));
    m_people->setPlaceholderText(tr("Choose a person"));
    m_reassign->setText(tr("Hand over"));
    m_text->setPlaceholderText(tr("Note for the team"));
    m_text->setAccessibleName(tr("Note for the team"));
    m_note->setText(tr("Note"));
    m_chase->setText(tr("Customer asked again"));
    m_open->setText(tr("Open"));
    m_remind->setText(tr("Remind"));
    m_claim->setText(tr("Take it"));
    m_extend->setText(tr("More time..."));
    m_write->setText(tr("Write..."));
    updateButtons();
}

void LateActions::setRow(const std::optional<ReturnRow> &row, qint64 version)
{
    const bool isOther = !row || !m_row || row->number != m_row->number || row->exception != m_row->exception;
    if (isOther) {
        keepTyped();
    }
    m_row = row;
    m_version = version;
    if (isOther) {
        m_operation = AppContext::newOperation();
        m_messages->clear();
        m_text->setText(row ? m_typed[row->number] : QString());
        m_people->clear();
        const auto staff = m_context.desk().staff();
        for (const Staff &person : staff ? *staff : std::vector<Staff>()) {
            if (!person.isDisabled) {
                m_people->addItem(person.name, person.login);
            }
        }
        m_people->setCurrentIndex(row ? m_people->findData(row->ownerLogin) : -1);
    }
    updateButtons();
}

void LateActions::keepTyped()
{
    if (m_row) {
        m_typed[m_row->number] = m_text->text();
    }
}

void LateActions::updateButtons()
{
    const QString none = m_row ? QString() : tr("Choose a return first.");
    const bool mayAssign = m_context.isLoggedIn() && mayDo(m_context.session().staff.roles, Right::Assign);
    const QString reason = !none.isEmpty() ? none : mayAssign ? QString() : tr("Only a manager hands work over.");
    const QString nobody = m_people->currentIndex() < 0 ? tr("Choose a person first.") : QString();
    m_reassign->setBlocked(m_isBusy ? tr("Saving...") : reason.isEmpty() ? nobody : reason);
    m_why->setReason(ReasonHint::Cause::Role, m_row && !mayAssign ? reason : QString());
    m_note->setBlocked(!none.isEmpty()                      ? none
                       : m_text->text().trimmed().isEmpty() ? tr("Write the note first.")
                                                            : QString());
    const bool isManager = m_context.isLoggedIn() && mayDo(m_context.session().staff.roles, Right::Remind);
    const QString manager = isManager ? none : tr("Only a manager reminds and extends.");
    m_remind->setBlocked(manager);
    m_extend->setBlocked(manager);
    const bool isMine = m_row && m_context.isLoggedIn() && m_row->ownerLogin == m_context.session().staff.login;
    m_claim->setBlocked(isMine ? tr("It is yours already.") : none);
    const bool mayWrite = m_context.isLoggedIn() && mayDo(m_context.session().staff.roles, Right::SendMessage);
    m_write->setBlocked(mayWrite ? none : tr("Your roles do not write to customers."));
    m_write->setVisible(m_context.policy().messages.reachesCustomers());
    m_chase->setBlocked(none);
    m_open->setBlocked(none);
}

void LateActions::reassign()
{
    if (!m_row || !m_row->step || m_people->currentIndex() < 0 || m_isBusy) {
        return;
    }
    m_isBusy = true;
    updateButtons();
    const QString number = m_row->number;
    const Step step = *m_row->step;
    const auto exception = m_row->exceptionKind ? std::optional(m_row->exception) : std::nullopt;
    const QString login = m_people->currentData().toString();
    const QString done = tr("%1 now owes %2").arg(m_people->currentText(), number);
    m_context.write(
        [number, step, login, exception](DeskWriter &desk, const Call &call) {
            return desk.assign(call, number, step, login, exception);
        },
        m_operation, m_version, this, [this, done](const Result<Answer> &answer) { finish({}, answer, done); });
}

void LateActions::beginThere(Right right)
{
    if (m_row) {
        Q_EMIT m_context.actionWanted(m_row->number, right);
    }
}

void LateActions::chase()
{
    act(Chase{}, tr("Noted that the customer asked again"));
}

void LateActions::remind()
{
    if (m_row) {
        act(Remind{taskNamed(*m_row)}, tr("Reminded whoever owes %1").arg(m_row->number));
    }
}

void LateActions::claim()
{
    if (m_row) {
        act(Claim{taskNamed(*m_row)}, tr("%1 is yours now").arg(m_row->number));
    }
}

void LateActions::note()
{
    act(AddNote{m_text->text()}, tr("Note kept"));
}

void LateActions::act(const Action &action, const QString &done)
{
    if (!m_row || m_isBusy) {
        return;
    }
    m_isBusy = true;
    updateButtons();
    const bool isNote = std::holds_alternative<AddNote>(action);
    m_context.act(m_row->number, action, m_operation, std::nullopt, this,
                  [this, number = isNote ? m_row->number : QString(), done](const Result<Answer> &answer) {
                      finish(number, answer, done);
                  });
}

/// `noted`: the return whose note is written now; what was typed beside another action stays.
void LateActions::finish(const QString &noted, const Result<Answer> &answer, const QString &done)
{
    m_isBusy = false;
    m_messages->clear();
    if (answer) {
        m_operation = AppContext::newOperation();
        m_typed.erase(noted);
        if (m_row && m_row->number == noted) {
            m_text->clear();
        }
        m_messages->tell({MessageKind::Success, done, {}, {}, 10'000});
        Q_EMIT m_context.statusMessage(done);
    } else {
        m_messages->tell(refusalMessage(answer.error(), m_context.format()));
    }
    updateButtons();
}
}
