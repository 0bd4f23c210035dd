// SPDX-License-Identifier: GPL-3.0-or-later
// Goods, findings, money, work, messages and history, row by row.
#include "ui/returns/slips/case_tables.h"

#include "ui/common/desk/outbox_words.h"
#include "ui/common/paper/html_table.h"
#include "ui/returns/detail/event_words.h"
#include "ui/returns/detail/explanation_words.h"

#include <algorithm>

namespace rd::ui
{
using namespace Qt::StringLiterals;

namespace
{
/// Cells of text, the columns in `figures` at the right.
QString rowOf(const QStringList &cells, const std::vector<int> &figures = {})
{
    QString row;
    for (int i = 0; i < cells.size(); ++i) {
        row += htmlCell(cells[i], std::find(figures.begin(), figures.end(), i) != figures.end());
    }
    return u"<tr>"_s + row + u"</tr>\n"_s;
}

QString table(const QString &title, const QString &head, const QString &rows)
{
    return rows.isEmpty() ? QString() : QString(caseTitle(title) + head + rows + u"</table>\n"_s);
}
}

QString caseTitle(const QString &title)
{
    return u"<h2 style=\"font-size: 11pt; margin-top: 14px; margin-bottom: 2px;\">"_s + title.toHtmlEscaped()
           + u"</h2>\n"_s;
}

QString CaseTables::goods() const
{
    const std::vector<int> figures{4, 5, 6};
    QString rows;
    for (const ReturnLine &line : m_file.view.returnCase.lines) {
        const QString serial = line.serial.isEmpty() ? line.batch : line.serial;
        rows += rowOf({QString::number(line.line),
                       serial.isEmpty() ? line.name : QString(line.name + u" · "_s + serial),
                       m_format.reason(line.reason), m_format.resolution(line.resolution),
                       m_format.quantity(line.quantities.own(), line.unit),
                       m_format.quantity(line.quantities.received - line.quantities.movedReceived, line.unit),
                       m_format.pricePaid(line)},
                      figures);
    }
    return table(
        tr("Goods"),
        htmlTableHead({tr("Line"), tr("Goods"), tr("Reason"), tr("Wish"), tr("Asked"), tr("Received"), tr("Paid")},
                      figures),
        rows);
}

QString CaseTables::findings() const
{
    QString rows;
    for (const Finding &finding : m_file.view.returnCase.findings) {
        const ReturnLine *line = m_file.view.returnCase.line(finding.line);
        const QString verdict = !finding.isStanding() ? tr("taken back")
                                : finding.isAccepted  ? tr("accepted")
                                                      : tr("not accepted");
        rows += rowOf({QString::number(finding.line),
                       m_format.quantity(finding.quantity, line == nullptr ? QString() : line->unit),
                       m_format.condition(finding.condition), verdict, m_format.disposition(finding.disposition),
                       m_format.dateTime(finding.at), m_file.view.nameOf(finding.by)});
    }
    return table(
        tr("Inspection"),
        htmlTableHead({tr("Line"), tr("Units"), tr("Condition"), tr("Verdict"), tr("Goes to"), tr("When"), tr("Who")},
                      {}),
        rows);
}

QString CaseTables::money() const
{
    const SettlementWords words(m_file.view, m_format);
    QString rows;
    for (const Settlement &settlement : m_file.view.returnCase.settlements) {
        if (settlement.state != SettlementState::Void) {
            rows += u"<tr><td><b>"_s + words.title(settlement).toHtmlEscaped() + u"</b></td><td></td></tr>\n"_s;
            for (const SettlementWords::Row &given : words.given(settlement)) {
                rows += rowOf({given.words, given.amount}, {1});
            }
        }
    }
    for (const SettlementWords::Row &term : explanationRows(m_file.view, m_format)) {
        rows += rowOf({term.words, term.amount}, {1});
    }
    return table(tr("Owed, and how it was computed"), htmlTableHead({tr("What"), tr("Amount")}, {1}), rows);
}

QString CaseTables::payouts() const
{
    const std::vector<int> figures{2};
    QString rows;
    for (const Payout &payout : m_file.view.returnCase.payouts) {
        rows += rowOf({payout.voucher, m_format.tender(payout.tender), m_format.money(payout.handedOut()),
                       m_format.payoutState(payout.state, payout.tender), payout.reference,
                       m_format.dateTime(payout.at), m_file.view.nameOf(payout.by)},
                      figures);
    }
    return table(
        tr("Given to the customer"),
        htmlTableHead({tr("Voucher"), tr("By"), tr("Amount"), tr("State"), tr("Reference"), tr("When"), tr("Who")},
                      figures),
        rows);
}

QString CaseTables::ownerOf(const Task &task) const
{
    return task.owner.staff ? m_file.view.nameOf(*task.owner.staff) : m_format.role(task.owner.role);
}

QString CaseTables::tasks() const
{
    const EventWords words(m_file.view, m_format);
    QString rows;
    for (const Task &task : m_file.view.returnCase.tasks) {
        rows += rowOf({m_format.step(task.step), ownerOf(task), m_format.dateTime(task.openedAt),
                       m_format.dateTime(m_file.view.timesOf(task).dueAt),
                       task.closedAt ? m_format.dateTime(*task.closedAt) : tr("open"),
                       task.closedBy ? words.who(*task.closedBy) : QString()});
    }
    return table(tr("Work"),
                 htmlTableHead({tr("Step"), tr("Owner"), tr("Opened"), tr("Due"), tr("Closed"), tr("Who")}, {}), rows);
}

QString CaseTables::messages() const
{
    const OutboxWords words(m_format);
    QString rows;
    for (const OutboxMessage &message : m_file.messages.messages) {
        rows += rowOf({m_format.dateTime(message.queuedAt), words.event(message.event), words.channel(message.channel),
                       words.state(message, m_file.view.now), message.words.text});
    }
    return table(tr("Messages to the customer"),
                 htmlTableHead({tr("Written"), tr("About"), tr("Channel"), tr("State"), tr("Text")}, {}), rows);
}

QString CaseTables::history() const
{
    const EventWords words(m_file.view, m_format);
    QString rows;
    for (const EventView &event : m_file.view.events) {
        rows += rowOf({m_format.dateTime(event.at), words.who(event), words.sentence(event)});
    }
    return table(tr("History"), htmlTableHead({tr("When"), tr("Who"), tr("What")}, {}), rows);
}
}
