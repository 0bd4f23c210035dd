// SPDX-License-Identifier: GPL-3.0-or-later
// Moves in words, for the trace of a failure.
#include "tests/model/generator.h"

#include <QStringList>

namespace rd::model
{
namespace
{
QString named(const std::vector<LineQuantity> &lines)
{
    QStringList all;
    for (const LineQuantity &one : lines) {
        all.append(QStringLiteral("%1=%2").arg(one.line).arg(one.quantity.toDecimal()));
    }
    return lines.empty() ? QStringLiteral("everything") : all.join(QLatin1Char(' '));
}

struct Words {
    QString operator()(const LogReturn &log) const
    {
        QStringList all;
        for (const RequestLine &line : log.lines) {
            all.append(QStringLiteral("%1=%2:%3:%4")
                           .arg(line.saleLine)
                           .arg(line.quantity.toDecimal(), line.reason, codeOf(line.resolution)));
        }
        return QStringLiteral("log %1%2")
            .arg(all.join(QLatin1Char(' ')), log.areGoodsPresent ? QStringLiteral(" present") : QString());
    }
    QString operator()(const Approve &a) const
    {
        return QStringLiteral("approve %1%2")
            .arg(named(a.lines), a.isOverride ? QStringLiteral(" override") : QString());
    }
    QString operator()(const Decline &a) const { return QStringLiteral("decline ") + named(a.lines); }
    QString operator()(const Receive &a) const { return QStringLiteral("receive ") + named(a.lines); }
    QString operator()(const ReportLost &a) const { return QStringLiteral("lost ") + named(a.lines); }
    QString operator()(const WaiveGoods &a) const { return QStringLiteral("waive ") + named(a.lines); }
    QString operator()(const Inspect &a) const
    {
        QStringList all;
        for (const InspectedUnits &one : a.units) {
            all.append(QStringLiteral("%1=%2:%3:%4")
                           .arg(one.line)
                           .arg(one.quantity.toDecimal(), one.condition, one.disposition));
        }
        for (const Deduction &one : a.deductions) {
            all.append(QStringLiteral("deduct %1:%2").arg(one.line).arg(one.amount.minor()));
        }
        return QStringLiteral("inspect ") + all.join(QLatin1Char(' '));
    }
    QString operator()(const HandBack &a) const { return QStringLiteral("hand back ") + named(a.lines); }
    QString operator()(const Countersign &a) const
    {
        return QStringLiteral("countersign %1").arg(a.settlement.value_or(-1));
    }
    QString operator()(const Pay &a) const
    {
        return QStringLiteral("pay %1 %2 of %3")
            .arg(a.tender)
            .arg(a.amount ? a.amount->minor() : -1)
            .arg(a.settlement.value_or(-1));
    }
    QString operator()(const Exchange &a) const
    {
        QStringList all;
        for (const ExchangeItem &item : a.items) {
            all.append(QStringLiteral("%1=%2:%3").arg(item.sku, item.quantity.toDecimal()).arg(item.price.minor()));
        }
        return QStringLiteral("exchange %1 tender '%2' of %3")
            .arg(all.join(QLatin1Char(' ')), a.tender)
            .arg(a.settlement.value_or(-1));
    }
    QString operator()(const Ship &a) const { return QStringLiteral("ship %1").arg(a.settlement.value_or(-1)); }
    QString operator()(const IssueCredit &a) const
    {
        return QStringLiteral("credit %1").arg(a.settlement.value_or(-1));
    }
    QString operator()(const SendForRepair &a) const
    {
        return QStringLiteral("send for repair %1 until %2")
            .arg(a.settlement.value_or(-1))
            .arg(a.expectedBack ? a.expectedBack->days() : -1);
    }
    QString operator()(const BookRepair &a) const
    {
        return QStringLiteral("book %1 %2")
            .arg(a.isRepaired ? QStringLiteral("repaired") : QStringLiteral("not repaired"))
            .arg(a.settlement.value_or(-1));
    }
    QString operator()(const CollectRepair &a) const
    {
        return QStringLiteral("collect %1").arg(a.settlement.value_or(-1));
    }
    QString operator()(const ConvertSettlement &a) const
    {
        return QStringLiteral("convert %1 to %2").arg(a.settlement.value_or(-1)).arg(codeOf(a.to));
    }
    QString operator()(const Compensate &a) const
    {
        return QStringLiteral("compensate %1 %2").arg(a.kind).arg(a.amount.minor());
    }
    QString operator()(const WithdrawCompensation &a) const
    {
        return QStringLiteral("withdraw %1").arg(a.settlement.value_or(-1));
    }
    QString operator()(const NoteRedInvoice &a) const
    {
        return QStringLiteral("red invoice '%1' over %2").arg(a.number).arg(a.amount ? a.amount->minor() : -1);
    }
    QString operator()(const WithdrawRedInvoice &a) const
    {
        return QStringLiteral("withdraw red invoice '%1'").arg(a.number);
    }
    QString operator()(const TickBenefits &a) const { return QStringLiteral("tick ") + a.ticks.join(QLatin1Char(' ')); }
    QString operator()(const ConfirmPayout &a) const { return QStringLiteral("confirm %1").arg(a.payout); }
    QString operator()(const FailPayout &a) const { return QStringLiteral("fail %1").arg(a.payout); }
    QString operator()(const Cancel &) const { return QStringLiteral("cancel"); }
    QString operator()(const LetExpire &a) const
    {
        return a.areParcelsOpen ? QStringLiteral("let expire, parcels wait") : QStringLiteral("let expire");
    }
    QString operator()(const AddNote &) const { return QStringLiteral("note"); }
    QString operator()(const Chase &) const { return QStringLiteral("chase"); }
    QString operator()(const Rate &action) const { return QStringLiteral("rate %1").arg(action.stars); }
    QString operator()(const Assign &a) const
    {
        return QStringLiteral("assign %1 %2 to %3")
            .arg(QString(codeOf(a.step)), QString::number(a.exception.value_or(-1)), a.to.login);
    }
    QString operator()(const OpenException &a) const
    {
        return QStringLiteral("exception %1 %2")
            .arg(QString(codeOf(a.kind)), a.units ? named({*a.units}) : QStringLiteral("of all"));
    }
    QString operator()(const TickException &a) const
    {
        return QStringLiteral("tick %1 of %2").arg(a.step).arg(a.exception.value_or(-1));
    }
    QString operator()(const CloseException &a) const
    {
        return QStringLiteral("close exception %1").arg(a.exception.value_or(-1));
    }
    QString operator()(const TakeOver &a) const
    {
        return QStringLiteral("take over %1 from %2").arg(named(a.counted)).arg(a.from ? a.from->value() : -1);
    }
    QString operator()(const HoldReturn &) const { return QStringLiteral("hold"); }
    QString operator()(const Resume &) const { return QStringLiteral("resume"); }
    QString operator()(const Undo &a) const
    {
        return QStringLiteral("undo %1 of %2 lines").arg(QString(codeOf(a.what))).arg(a.lines.size());
    }
    QString operator()(const Claim &) const { return QStringLiteral("claim"); }
    QString operator()(const Extend &) const { return QStringLiteral("extend"); }
    QString operator()(const Remind &) const { return QStringLiteral("remind"); }
    QString operator()(const EditRequest &a) const { return QStringLiteral("edit %1 lines").arg(a.lines.size()); }
    QString operator()(const SplitReturn &a) const
    {
        QStringList all;
        for (const SplitUnits &one : a.units) {
            all.append(QStringLiteral("%1=%2:%3")
                           .arg(one.line)
                           .arg(one.quantity.toDecimal(), one.at ? QString(codeOf(*one.at)) : QStringLiteral("?")));
        }
        return QStringLiteral("split ") + all.join(QLatin1Char(' '));
    }
};
}

QString describe(const Move &move)
{
    const QString where =
        (move.isNew ? QStringLiteral("new on receipt %1") : QStringLiteral("return %1")).arg(move.target);
    const QString chain = move.accept
                              ? QStringLiteral(", accept %1:%2 pay '%3' ticks %4")
                                    .arg(move.accept->condition, move.accept->disposition, move.accept->payTender)
                                    .arg(move.accept->ticks.size())
                              : QString();
    return QStringLiteral("+%1 s, %2, %3: ").arg(move.laterMs / 1000).arg(move.by.login, where)
           + std::visit(Words(), move.action) + chain;
}
}
