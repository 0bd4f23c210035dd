// SPDX-License-Identifier: GPL-3.0-or-later
// Writing what is handed out.
#include "ui/shell/jobs/handouts.h"

#include "core/desk/text_export.h"
#include "core/desk/work_csv.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/file_choice.h"
#include "ui/common/paper/html_sheet.h"
#include "ui/common/paper/shift_page.h"
#include "ui/common/paper/work_page.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/words/policy_page_html.h"
#include "ui/words/policy_page_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace rd::ui
{
Handouts::Handouts(AppContext &desk, MessageStack &messages, QWidget *parent)
    : QObject(parent), m_desk(desk), m_messages(messages)
{
    m_choose = [parent](const QString &proposed) {
        const bool isPdf = proposed.endsWith(QLatin1String(".pdf"));
        return chooseNewFile(parent, isPdf ? tr("Save as PDF") : tr("Save as CSV"), proposed,
                             isPdf ? tr("PDF files (*.pdf)") : tr("CSV files (*.csv)"));
    };
}

std::optional<PolicyPage> Handouts::policy()
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

void Handouts::save(const QString &title, const QString &html)
{
    const QString path = m_choose(QString(title + QStringLiteral(".pdf")));
    if (path.isEmpty()) {
        return;
    }
    if (saveHtmlPdf(title, html, path)) {
        Q_EMIT m_desk.statusMessage(tr("Saved %1").arg(path));
    } else {
        m_messages.tell({MessageKind::Danger,
                         tr("The file could not be written"),
                         tr("%1: choose another place.").arg(path),
                         {},
                         0});
    }
}

void Handouts::savePolicyPdf()
{
    if (const auto shown = policy()) {
        save(shown->title, policyPageHtml(*shown));
    }
}

void Handouts::copyPolicy()
{
    if (const auto shown = policy()) {
        QGuiApplication::clipboard()->setText(policyPageText(*shown));
        Q_EMIT m_desk.statusMessage(tr("The return policy is copied: paste it into the chat"));
    }
}

std::vector<ReturnRow> Handouts::late()
{
    const auto rows = m_desk.desk().overdue();
    if (!rows) {
        m_messages.tell(refusalMessage(rows.error(), m_desk.format()));
        return {};
    }
    if (rows->empty()) {
        m_messages.tell({MessageKind::Info, tr("Nothing is late."), {}, {}, 10'000});
    }
    return *rows;
}

void Handouts::saveOverduePdf()
{
    if (const std::vector<ReturnRow> rows = late(); !rows.empty()) {
        save(tr("Late work %1").arg(m_desk.desk().today().toIso()),
             workPageHtml(rows, m_desk.facts().name, m_desk.now(), m_desk.format()));
    }
}

void Handouts::saveOverdueCsv()
{
    const std::vector<ReturnRow> rows = late();
    const QString path = rows.empty()
                             ? QString()
                             : m_choose(tr("Late work %1").arg(m_desk.desk().today().toIso()) + QStringLiteral(".csv"));
    if (path.isEmpty()) {
        return;
    }
    const QByteArray csv = tasksToCsv(rows, m_desk.facts().currency, m_desk.now());
    if (const auto written = exportText(path, csv, m_desk.storePath()); !written) {
        m_messages.tell(refusalMessage(written.error(), m_desk.format()));
        return;
    }
    Q_EMIT m_desk.statusMessage(tr("Saved %1").arg(path));
}

void Handouts::saveShiftPdf()
{
    const BusinessDate today = m_desk.desk().today();
    const auto sheet = m_desk.desk().shiftSheet(today, std::nullopt);
    if (!sheet) {
        m_messages.tell(refusalMessage(sheet.error(), m_desk.format()));
        return;
    }
    if (sheet->people.empty()) {
        m_messages.tell({MessageKind::Info, tr("Nothing was given or taken today"), {}, {}, 10'000});
        return;
    }
    save(tr("Shift sheet %1").arg(today.toIso()), shiftPageHtml(*sheet, m_desk.facts().name, m_desk.format()));
}
}
