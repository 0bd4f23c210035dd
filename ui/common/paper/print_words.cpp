// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for each end.
#include "ui/common/paper/print_words.h"

namespace rd::ui
{
QString PrintWords::done(const PrintOutcome &outcome, const QString &name)
{
    return outcome.end == PrintEnd::Sent ? tr("%1 was sent to the printer %2").arg(name, outcome.where)
                                         : tr("Saved %1").arg(outcome.where);
}

Message PrintWords::failed(const PrintOutcome &outcome, const QString &rest)
{
    switch (outcome.end) {
    case PrintEnd::Sent:
    case PrintEnd::Saved:
        break;
    case PrintEnd::NoPrinter:
        return {MessageKind::Info, tr("No printer is set up"), rest, {}, 0};
    case PrintEnd::UnknownPrinter:
        return {MessageKind::Danger, tr("This machine has no printer %1 any more").arg(outcome.where), rest, {}, 0};
    case PrintEnd::NotAnswering:
        return {MessageKind::Danger, tr("The printer %1 does not answer").arg(outcome.where), rest, {}, 0};
    case PrintEnd::NotWritable:
        return {MessageKind::Danger,
                tr("The PDF could not be written"),
                QString(tr("Nothing can be written to %1.").arg(outcome.where) + QLatin1Char(' ') + rest).trimmed(),
                {},
                0};
    }
    return {};
}
}
