// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of exceptions.
#include "ui/returns/detail/exception_words.h"

#include "ui/returns/detail/event_words.h"

namespace rd::ui
{
QString ExceptionWords::title(const ReturnException &exception) const
{
    const QString kind = m_format.exceptionKind(exception.kind);
    if (!exception.line) {
        return kind;
    }
    const ReturnLine &line = *m_view.returnCase.line(*exception.line);
    return QStringLiteral("%1 · %2 × %3")
        .arg(kind, line.name.isEmpty() ? line.sku : line.name, m_format.quantity(exception.quantity, line.unit));
}

QString ExceptionWords::owed(const ExceptionView &about) const
{
    const QString who = about.owner.staff ? m_view.nameOf(*about.owner.staff) : m_format.role(about.owner.role);
    const QString when = m_format.when(about.dueAt, m_view.now);
    //: Who owes something, and since when it is late
    return about.isLate ? tr("%1 · late since %2").arg(who, when)
                        //: Who owes something, and until when
                        : tr("%1 · until %2").arg(who, when);
}

QString ExceptionWords::ended(const ReturnException &exception) const
{
    const bool isBySelf = exception.closedBy->kind != Actor::Kind::Person;
    const QString outcome = !isBySelf                                ? exception.outcome
                            : exception.outcome == kSettledOutcome   ? tr("the customer has what was owed")
                            : exception.outcome == kUndoneOutcome    ? tr("what led to it was undone or changed")
                            : exception.outcome == kGivenBackOutcome ? tr("the goods were handed over")
                                                                     : exception.outcome;
    //: Who closed an exception, when, and how it ended
    return tr("Closed by %1, %2: %3")
        .arg(EventWords(m_view, m_format).who(*exception.closedBy), m_format.when(*exception.closedAt, m_view.now),
             outcome);
}

QString ExceptionWords::ticked(const ExceptionTick &tick) const
{
    const QString who = QStringLiteral("%1, %2").arg(m_view.nameOf(tick.by), m_format.when(tick.at, m_view.now));
    return tick.note.isEmpty() ? who : QString(who + QStringLiteral(": ") + tick.note);
}

QString ExceptionWords::openSentence() const
{
    QStringList open;
    for (const ExceptionView &about : m_view.exceptions) {
        if (about.exception.isOpen()) {
            open.append(m_format.exceptionKind(about.exception.kind));
        }
    }
    open.removeDuplicates();
    //: Kinds of exceptions that are open
    return open.isEmpty() ? QString() : tr("To follow up: %1.").arg(Formatter::list(open));
}
}
