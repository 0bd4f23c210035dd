// SPDX-License-Identifier: GPL-3.0-or-later
// Terms as sentences.
#include "ui/returns/detail/explanation_words.h"

#include "core/workflow/estimate.h"

#include <QJsonArray>

namespace rd::ui
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::ui::MoneyView)
};

QString earlierWords(const QJsonObject &args, const Formatter &format)
{
    const auto before = Money::parse(args.value(QStringLiteral("before_amount")).toString(), format.currency());
    //: Goes on after "…, paid 9.90": what earlier refunds gave back of it
    return before && before->isPositive() ? Words::tr(", refunded before %1").arg(format.amount(*before)) : QString();
}

QString feeReason(const QJsonObject &args, const Formatter &format)
{
    QStringList words{format.reason(args.value(QStringLiteral("reason")).toString())};
    for (const QJsonValue &condition : args.value(QStringLiteral("conditions")).toArray()) {
        words.append(format.condition(condition.toString()));
    }
    return Formatter::list(words);
}

QString wordsOf(const Explanation &term, const ReturnView &view, const Formatter &format)
{
    const ReturnLine *line = view.returnCase.line(term.args.value(QStringLiteral("line")).toInt());
    const QString name = line == nullptr ? QString() : line->name;
    const QString reason = term.args.value(QStringLiteral("reason")).toString();
    if (term.code == QLatin1String("share_of_paid")) {
        return Words::tr("%1: %2 of %3, paid %4")
                   .arg(name, term.args.value(QStringLiteral("quantity")).toString(),
                        term.args.value(QStringLiteral("sold")).toString(),
                        line == nullptr ? QString() : format.pricePaid(*line))
               + earlierWords(term.args, format);
    }
    if (term.code == QLatin1String("compensation")) {
        return QStringLiteral("%1 · %2").arg(format.compensation(term.args.value(QStringLiteral("kind")).toString()),
                                             reason);
    }
    if (term.code == QLatin1String("promotion")) {
        return Words::tr("Promotion · %1 · %2")
            .arg(name, format.promotion(term.args.value(QStringLiteral("promotion")).toString()));
    }
    return term.code == QLatin1String("fee")
               ? Words::tr("Restocking fee · %1 · %2").arg(name, feeReason(term.args, format))
               : Words::tr("Deducted · %1 · %2").arg(name, reason);
}
}

std::vector<SettlementWords::Row> explanationRows(const ReturnView &view, const Formatter &format)
{
    std::vector<SettlementWords::Row> rows;
    for (const Settlement &settlement : view.returnCase.settlements) {
        if (settlement.state == SettlementState::Void) {
            continue;
        }
        if (const QString heading = SettlementWords(view, format).heading(settlement); !heading.isEmpty()) {
            rows.push_back({heading, {}});
        }
        for (const Explanation &term : explain(settlement, view.returnCase, format.currency(), view.earlier)) {
            rows.push_back({wordsOf(term, view, format), format.amount(term.amount)});
        }
    }
    return rows;
}
}
