// SPDX-License-Identifier: GPL-3.0-or-later
// Wording flags.
#include "ui/common/desk/flag_text.h"

#include <QCoreApplication>

namespace rd::ui
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::ui::FlagText)
};
}

QString flagText(const QString &reason, std::optional<BusinessDate> until, const Formatter &format)
{
    return until ? Words::tr("Flagged customer until %1: %2").arg(format.day(*until), reason)
                 : Words::tr("Flagged customer: %1").arg(reason);
}

QString flagText(const Verdict &verdict, const Formatter &format)
{
    QStringList parts;
    for (const RuleResult &rule : verdict.rules) {
        if (rule.rule == QLatin1String("flagged_customer")) {
            parts.append(flagText(rule.value, BusinessDate::parse(rule.limit), format));
        }
    }
    return parts.join(QStringLiteral(" · "));
}
}
