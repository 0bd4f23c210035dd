// SPDX-License-Identifier: GPL-3.0-or-later
// Handing out the rules.
#include "ui/shell/jobs/policy_handout.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/paper/policy_sheet.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/words/policy_page_text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QWidget>

namespace rd::ui
{
PolicyHandout::PolicyHandout(AppContext &desk, MessageStack &messages, QWidget *parent)
    : QObject(parent), m_desk(desk), m_messages(messages)
{
    m_choose = [parent](const QString &proposed) {
        return QFileDialog::getSaveFileName(parent, tr("Save as PDF"), proposed, tr("PDF files (*.pdf)"));
    };
}

std::optional<PolicyPage> PolicyHandout::page()
{
    const auto rules = m_desk.desk().policyInForce();
    if (!rules) {
        m_messages.tell(refusalMessage(rules.error(), m_desk.format()));
        return std::nullopt;
    }
    const StoreFacts &facts = m_desk.facts();
    return policyPage(rules->policy, facts.currency, {facts.name, rules->since},
                      languageFromName(m_desk.language()).value_or(Language::English));
}

void PolicyHandout::savePdf()
{
    const auto shown = page();
    const QString path = shown ? m_choose(QString(shown->title + QStringLiteral(".pdf"))) : QString();
    if (path.isEmpty()) {
        return;
    }
    if (savePolicyPdf(*shown, path)) {
        Q_EMIT m_desk.statusMessage(tr("Saved %1").arg(path));
    } else {
        m_messages.tell({MessageKind::Danger,
                         tr("The file could not be written"),
                         tr("%1: choose another place.").arg(path),
                         {},
                         0});
    }
}

void PolicyHandout::copyForChat()
{
    if (const auto shown = page()) {
        QGuiApplication::clipboard()->setText(policyPageText(*shown));
        Q_EMIT m_desk.statusMessage(tr("The return policy is copied: paste it into the chat"));
    }
}
}
