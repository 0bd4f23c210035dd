// SPDX-License-Identifier: GPL-3.0-or-later
// Titles, goods and gifts of a settlement.
#include "ui/returns/detail/settlement_words.h"

namespace rd::ui
{
QString SettlementWords::title(const Settlement &settlement) const
{
    //: A settlement: its kind, its number in the return, its amount
    return tr("%1 %2: %3")
        .arg(m_format.settling(settlement.kind), QString::number(settlement.number), m_format.money(settlement.amount));
}

QStringList SettlementWords::goodsOf(const Settlement &settlement) const
{
    QStringList goods;
    for (const SettlementLine &part : settlement.lines) {
        if (const ReturnLine *line = m_view.returnCase.line(part.line)) {
            goods.append(QStringLiteral("%1 × %2").arg(m_format.quantity(part.quantity, line->unit), line->name));
        }
    }
    return goods;
}

std::vector<SettlementWords::Row> SettlementWords::given(const Settlement &settlement) const
{
    if (!settlement.given) {
        return {};
    }
    const GoodsGiven &given = *settlement.given;
    std::vector<Row> rows;
    for (const GoodsOut &line : given.lines) {
        const QString goods = QStringLiteral("%1 × %2").arg(m_format.quantity(line.quantity, line.unit), line.name);
        QString number = line.name == line.sku ? QString() : QString(QStringLiteral(" · ") + line.sku);
        number += line.serial.isEmpty() ? QString() : QString(QStringLiteral(" · ") + line.serial);
        //: New goods of an exchange: "New: 1 × Kettle · 66120417"
        rows.push_back({tr("New: %1").arg(QString(goods + number)), m_format.amount(line.paid)});
    }
    if (given.difference.isPositive()) {
        rows.push_back({tr("Added by the customer by %1").arg(m_format.tender(given.tenders.back().tender)),
                        m_format.amount(given.difference)});
        if (!given.rounding.isZero()) {
            rows.push_back({tr("Cash rounding, taken in %1").arg(m_format.money(given.takenIn())),
                            m_format.amount(given.rounding)});
        }
    }
    rows.push_back({tr("Receipt of the new goods: %1").arg(given.receipt), {}});
    return rows;
}

QString SettlementWords::repair(const Settlement &settlement) const
{
    if (!settlement.repair) {
        return {};
    }
    const Repair &repair = *settlement.repair;
    const QString who = repair.reference.isEmpty() ? repair.sentTo
                                                   : QStringLiteral("%1 (%2)").arg(repair.sentTo, repair.reference);
    if (repair.collectedAt) {
        return repair.isRepaired ? tr("Repaired by %1, collected").arg(who)
                                 : tr("Not repaired by %1, collected").arg(who);
    }
    if (repair.backAt) {
        return repair.isRepaired ? tr("Repaired by %1, back").arg(who) : tr("Not repaired by %1, back").arg(who);
    }
    return repair.expectedBack ? tr("At %1, expected back %2").arg(who, m_format.day(*repair.expectedBack))
                               : tr("At %1").arg(who);
}

QString SettlementWords::heading(const Settlement &settlement) const
{
    if (settlement.isWithoutGoods) {
        //: How something is settled, though the goods never came back
        return tr("%1, without goods").arg(m_format.settling(settlement.kind));
    }
    return settlement.kind == SettlementKind::Refund ? QString() : m_format.settling(settlement.kind);
}
}
