// SPDX-License-Identifier: GPL-3.0-or-later
// Form, question, and one write.
#include "ui/returns/detail/action_panel.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/return_facts.h"
#include "ui/common/desk/settling.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/enter_key.h"
#include "ui/common/widgets/form_area.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/returns/detail/action_form.h"
#include "ui/returns/detail/action_forms.h"
#include "ui/returns/detail/approver_fields.h"
#include "ui/returns/detail/quantity_form.h"
#include "ui/returns/detail/verb.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
/// Whom the rules ask to leave this decision to somebody else.
std::set<StaffId> peopleBehind(Right right, const ReturnView &view, const Policy &policy)
{
    const bool isAsked = right == Right::Override || right == Right::WaiveGoods || right == Right::Countersign;
    if (!isAsked || policy.secondPerson == SecondPerson::RecordAndReport) {
        return {};
    }
    std::set<StaffId> people{view.returnCase.rma.loggedBy};
    for (const Settlement &settlement : view.returnCase.settlements) {
        if (right == Right::Countersign && settlement.state == SettlementState::ToCountersign) {
            people.insert(settlement.by);
        }
    }
    return people;
}
}

ActionPanel::ActionPanel(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_messages(new MessageStack), m_place(new FormArea),
      m_approver(new ApproverFields(context)), m_confirm(new ConfirmPanel)
{
    setProperty("frame", QStringLiteral("foot"));
    setObjectName(QStringLiteral("actionPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    layout->addWidget(m_place);
    layout->addWidget(m_approver);
    layout->addWidget(m_confirm);
    connect(m_confirm, &ConfirmPanel::confirmed, this, &ActionPanel::send);
    connect(m_confirm, &ConfirmPanel::wentBack, this, &ActionPanel::close);
    hide();
}

void ActionPanel::begin(Right right, const ReturnView &view)
{
    m_right = right;
    m_number = view.returnCase.rma.number;
    m_version = view.returnCase.rma.version;
    m_isParcel = isParcelSent(view);
    m_operation = AppContext::newOperation();
}

void ActionPanel::open(Right right, const ReturnView &view)
{
    close();
    begin(right, view);
    build(view);
    show();
    ask();
    if (QWidget *first = m_form->firstField()) {
        first->setFocus(Qt::OtherFocusReason);
    } else {
        m_confirm->takeFocus();
    }
    takeUp();
}

void ActionPanel::openForApprover(Right right, const ReturnView &view)
{
    open(right, view);
    m_approver->offer(right, peopleBehind(right, view, m_context.policy()));
    if (m_form->firstField() == nullptr) {
        m_approver->takeFocus();
    }
}

QString ActionPanel::key() const
{
    return m_number + QLatin1Char(' ') + codeOf(m_right);
}

/// What was typed before the panel was closed without doing it; of a return that changed since then, the words only.
void ActionPanel::takeUp()
{
    const auto kept = m_kept.find(key());
    if (kept == m_kept.end()) {
        return;
    }
    if (kept->second.version == m_version) {
        kept->second.typed.restore(*m_form);
    } else {
        kept->second.typed.restoreWords(*m_form);
    }
}

void ActionPanel::build(const ReturnView &view)
{
    m_verb = Verbs::plainWord(m_right, view);
    m_form = makeActionForm(m_right, view, m_context, this);
    m_form->layout()->setContentsMargins(px(16), px(12), px(16), px(4));
    m_form->setObjectName(QStringLiteral("scrolled"));
    m_place->setWidget(m_form);
    m_place->show();
    m_place->updateGeometry();
    connect(m_form, &ActionForm::verbChanged, this, &ActionPanel::ask);
}

void ActionPanel::retranslate(const ReturnView &view)
{
    if (m_form == nullptr || m_isBusy) {
        return;
    }
    const FormState typed(*m_form);
    m_place->takeWidget()->deleteLater();
    build(view);
    m_form->show();
    typed.restore(*m_form);
    m_approver->retranslate();
    ask();
}

void ActionPanel::ask()
{
    QString verb = m_form->verb();
    if (verb.isEmpty()) {
        verb = m_verb;
    }
    m_confirm->ask(Verbs::iconOf(m_right), words().question(m_right), words().consequence(m_right), verb);
}

void ActionPanel::doNow(Right right, const ReturnView &view)
{
    if (m_isBusy) {
        return;
    }
    close();
    begin(right, view);
    const QuantityForm form(right, view, m_context.format(), nullptr);
    m_isBusy = true;
    m_context.act(m_number, form.action(), m_operation, m_version, this,
                  [this](const Result<Answer> &answer) { finish(answer); });
}

void ActionPanel::send()
{
    if (m_isBusy) {
        return;
    }
    if (!m_form->isComplete() || !m_approver->isComplete()) {
        m_confirm->setBusy(false);
        return;
    }
    m_isBusy = true;
    post(m_form->action());
}

void ActionPanel::post(const Action &action)
{
    const auto answered = [this](const Result<Answer> &answer) { finish(answer); };
    if (const auto *assign = std::get_if<Assign>(&action)) {
        const auto work = [number = m_number, assign = *assign](DeskWriter &desk, const Call &call) {
            const QString to = assign.role ? QString(QStringLiteral("role:") + codeOf(*assign.role)) : assign.to.login;
            return desk.assign(call, number, assign.step, to, assign.exception);
        };
        m_context.write(work, m_operation, m_version, this, answered);
        return;
    }
    if (const auto approver = m_approver->approver()) {
        m_context.actApproved(*approver, m_number, action, m_operation, m_version, this, answered);
        return;
    }
    m_context.act(m_number, action, m_operation, m_version, this, answered);
}

void ActionPanel::finish(const Result<Answer> &answer)
{
    m_isBusy = false;
    m_confirm->setBusy(false);
    if (answer) {
        const auto view = m_context.desk().showReturn(m_number);
        const QString sentence = words().done(m_right, view && isOnlySent(*view));
        close();
        m_kept.erase(key());
        Q_EMIT done(sentence);
        return;
    }
    show();
    m_messages->tell(refusalMessage(answer.error(), m_context.format()));
    if (answer.error().code == ErrorCode::Stale) {
        Q_EMIT becameStale();
    }
    if (m_approver->isOffered()) {
        m_approver->askAgain();
    } else if (m_form != nullptr && m_form->firstField() != nullptr) {
        m_form->firstField()->setFocus(Qt::OtherFocusReason);
    }
}

void ActionPanel::expectVersion(qint64 version)
{
    // While its own write is under way, the answer says what changed.
    if (isOpen() && !m_isBusy && version != m_version) {
        m_messages->tell(refusalMessage(Error::of(ErrorCode::Stale), m_context.format()));
        m_approver->forgetPin(); // whoever gave it saw something else
    }
    m_version = version;
}

void ActionPanel::close()
{
    const bool wasOpen = m_form != nullptr;
    if (wasOpen) {
        m_kept.insert_or_assign(key(), Kept{m_version, FormState(*m_form)});
        m_place->takeWidget()->deleteLater();
        m_form = nullptr;
    }
    m_place->hide();
    m_approver->withdraw();
    m_messages->clear();
    m_confirm->hide();
    hide();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

bool ActionPanel::event(QEvent *event)
{
    return takesEnter(*event) || QFrame::event(event);
}
}
