// SPDX-License-Identifier: GPL-3.0-or-later
// List and panels of one return.
#include "ui/returns/messages/messaging.h"

#include "ui/common/desk/app_context.h"
#include "ui/returns/messages/contact_panel.h"
#include "ui/returns/messages/message_panel.h"
#include "ui/returns/messages/messages_view.h"

#include <QVBoxLayout>

namespace rd::ui
{
Messaging::Messaging(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new MessagesView(context)), m_writing(new MessagePanel(context)),
      m_contact(new ContactPanel(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_writing);
    layout->addWidget(m_contact);
    connect(m_list, &MessagesView::writeWanted, this, &Messaging::beginWriting);
    connect(m_list, &MessagesView::contactWanted, this, &Messaging::beginContact);
    connect(m_list, &MessagesView::done, this, &Messaging::done);
    connect(m_list, &MessagesView::refused, this, &Messaging::refused);
    for (FootPanel *panel : {static_cast<FootPanel *>(m_writing), static_cast<FootPanel *>(m_contact)}) {
        connect(panel, &FootPanel::done, this, &Messaging::done);
        connect(panel, &FootPanel::closed, this, &Messaging::changed);
    }
}

QWidget *Messaging::list() const
{
    return m_list;
}

bool Messaging::isOpen() const
{
    return m_writing->isOpen() || m_contact->isOpen();
}

void Messaging::close()
{
    m_writing->close();
    m_contact->close();
}

void Messaging::show(const ReturnView &view)
{
    m_view = view;
    const auto about = m_context.desk().messagesOf(view.returnCase.rma.number);
    if (!about) {
        Q_EMIT refused(about.error());
        return;
    }
    const bool isUsed = !m_context.policy().messages.channels.empty() || !about->messages.empty();
    m_count = isUsed ? static_cast<int>(about->messages.size()) : -1;
    m_list->show(view.returnCase.rma.number, *about);
}

void Messaging::beginWriting()
{
    if (isOpen() || !m_view) {
        return;
    }
    std::vector<std::pair<int, QString>> exceptions;
    for (const ReturnException &exception : m_view->returnCase.exceptions) {
        if (exception.isOpen()) {
            exceptions.emplace_back(exception.number, m_context.format().exceptionKind(exception.kind));
        }
    }
    m_writing->begin(m_view->returnCase.rma.number, exceptions);
    Q_EMIT changed();
}

void Messaging::beginContact()
{
    if (isOpen() || !m_view) {
        return;
    }
    const auto about = m_context.desk().messagesOf(m_view->returnCase.rma.number);
    m_contact->begin(m_view->returnCase.rma.number, about ? about->contact : ContactChoice());
    Q_EMIT changed();
}

void Messaging::retranslate()
{
    m_list->retranslate();
    m_writing->retranslate();
    m_contact->retranslate();
}
}
