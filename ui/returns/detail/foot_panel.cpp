// SPDX-License-Identifier: GPL-3.0-or-later
// One write at a time.
#include "ui/returns/detail/foot_panel.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/enter_key.h"
#include "ui/common/widgets/form_area.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/returns/detail/approver_fields.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace rd::ui
{
FootPanel::FootPanel(AppContext &context, const QString &name, QWidget *parent)
    : QFrame(parent), m_context(context), m_messages(new MessageStack), m_form(new QWidget),
      m_approver(new ApproverFields(context)), m_confirm(new ConfirmPanel)
{
    setProperty("frame", QStringLiteral("foot"));
    setObjectName(name);
    m_grid = makeFormGrid(m_form);
    m_grid->setContentsMargins(px(16), px(12), px(16), px(4));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    auto *area = new FormArea;
    area->setWidget(m_form);
    m_form->setObjectName(QStringLiteral("scrolled"));
    layout->addWidget(area);
    layout->addWidget(m_approver);
    layout->addWidget(m_confirm);
    connect(m_confirm, &ConfirmPanel::confirmed, this, &FootPanel::send);
    connect(m_confirm, &ConfirmPanel::wentBack, this, &FootPanel::close);
    hide();
}

void FootPanel::open(QWidget *first)
{
    m_isOpen = true;
    m_messages->clear();
    show();
    first->setFocus(Qt::OtherFocusReason);
}

void FootPanel::send()
{
    if (m_isBusy || !isComplete()) {
        m_confirm->setBusy(m_isBusy);
        return;
    }
    m_focused = focusWidget();
    setFocus(Qt::OtherFocusReason); // what is typed meanwhile goes nowhere else
    setBusy(true);
    const auto answered = [this](const Result<Answer> &answer) { finish(answer); };
    const QString operation = m_operations.idFor(key());
    if (const auto approver = m_approver->approver()) {
        m_context.writeApproved(*approver, work(), operation, std::nullopt, this, answered);
    } else {
        m_context.write(work(), operation, std::nullopt, this, answered);
    }
}

void FootPanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_form->setEnabled(!isBusy);
    m_approver->setEnabled(!isBusy);
    m_confirm->setBusy(isBusy);
}

void FootPanel::finish(const Result<Answer> &answer)
{
    setBusy(false);
    if (answer) {
        m_operations.succeeded(key());
        const QString sentence = doneSentence();
        close();
        Q_EMIT done(sentence);
        return;
    }
    m_messages->tell(refusalMessage(answer.error(), m_context.format()));
    if (m_focused != nullptr && hasFocus()) {
        m_focused->setFocus(Qt::OtherFocusReason);
    }
    if (m_approver->isOffered()) {
        m_approver->askAgain();
    }
}

void FootPanel::close()
{
    if (m_isBusy) {
        return;
    }
    const bool wasOpen = m_isOpen;
    m_isOpen = false;
    m_approver->withdraw();
    m_messages->clear();
    m_confirm->hide();
    hide();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

bool FootPanel::event(QEvent *event)
{
    return takesEnter(*event) || QFrame::event(event);
}
}
