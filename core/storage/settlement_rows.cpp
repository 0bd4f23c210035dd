// SPDX-License-Identifier: GPL-3.0-or-later
// Settlements and what was given for them.
#include "core/storage/settlement_rows.h"

#include "core/storage/credit_repository.h"
#include "core/storage/customer_repository.h"
#include "core/storage/invoice_rows.h"
#include "core/storage/numbers.h"
#include "core/storage/promotion_rows.h"
#include "core/storage/sale_repository.h"

#include "core/domain/means.h"

#include <algorithm>

namespace rd
{
namespace
{
/// The payout by which goods went out.
const Payout *goodsPayout(const ReturnCase &returnCase, int settlement)
{
    const auto found = std::find_if(returnCase.payouts.begin(), returnCase.payouts.end(), [=](const Payout &payout) {
        return payout.settlement == settlement && payout.state != PayoutState::Failed
               && (payout.tender == kExchangeMeans || payout.tender == kReshipMeans);
    });
    return found == returnCase.payouts.end() ? nullptr : &*found;
}

/// The difference is told when the payouts are there.
GoodsGiven goodsGiven(Database &database, SaleId id)
{
    const auto sale = loadSale(database, id);
    if (!sale) {
        throw LogicError("goods were given without a sale");
    }
    GoodsGiven given;
    given.sale = sale->id;
    given.receipt = sale->receipt;
    given.tenders = sale->tenders;
    for (const SaleLine &line : sale->lines) {
        given.lines.push_back(
            {line.sku, line.name, line.unit, line.category, line.quantity, line.paid, line.tax, line.serial});
    }
    return given;
}

Cells settlementCells(RmaId rma, const Settlement &settlement)
{
    const std::optional<SaleId> newSale = settlement.given ? settlement.given->sale : std::nullopt;
    const Money addedRounding = newSale ? settlement.given->rounding : Money();
    const Compensation granted = settlement.compensation.value_or(Compensation());
    const Repair repair = settlement.repair.value_or(Repair());
    const auto sentAt = settlement.repair ? std::optional(repair.sentAt) : std::nullopt;
    const auto isRepaired = repair.backAt ? std::optional(repair.isRepaired) : std::nullopt;
    return cellsOf(rma, settlement.number, settlement.kind, settlement.amount, settlement.state, settlement.at,
                   settlement.by, settlement.countersignedBy, newSale, settlement.isWithoutGoods, granted.kind,
                   granted.reason, repair.sentTo, repair.reference, repair.expectedBack, sentAt, repair.backAt,
                   isRepaired, repair.collectedAt, settlement.undoneAt, addedRounding);
}

class SettlementSaving final
{
public:
    SettlementSaving(WriteTransaction &transaction, const ReturnCase &before, ReturnCase &next)
        : m_transaction(transaction), m_before(before), m_next(next)
    {
    }

    /// What is taken back makes room for what takes its place.
    void voided()
    {
        for (const Settlement &settlement : m_next.settlements) {
            const Settlement *old = m_before.settlement(settlement.number);
            if (old != nullptr && old->state != settlement.state && settlement.state == SettlementState::Void) {
                update(settlement);
            }
        }
    }

    /// New settlements start as due, so that their payouts can follow; countersigned ones become due.
    void opened()
    {
        for (Settlement &settlement : m_next.settlements) {
            const Settlement *old = m_before.settlement(settlement.number);
            if (old == nullptr) {
                insert(settlement);
            } else if (old->state == SettlementState::ToCountersign && settlement.countersignedBy
                       && !(*old == settlement)) {
                Settlement due = settlement;
                due.state = SettlementState::Due;
                due.given.reset();
                update(due);
            }
        }
    }

    void payouts()
    {
        for (Payout &payout : m_next.payouts) {
            if (!payout.id.isValid()) {
                const qint64 voucher = nextVoucher(m_transaction.database());
                payout.voucher = voucherText(voucher);
                payout.id = PayoutId(m_transaction.rows().insert(tables::payout, payoutCells(payout, voucher)));
                insertUnits(payout);
            } else if (const Payout *old = m_before.payout(payout.number); old == nullptr || !(*old == payout)) {
                m_transaction.rows().update(tables::payout, payout.id.value(),
                                            payoutCells(payout, payout.voucher.mid(2).toLongLong()));
            }
        }
    }

    void given()
    {
        for (Settlement &settlement : m_next.settlements) {
            if (settlement.given && !settlement.given->sale) {
                giveGoods(settlement);
            }
            if (settlement.credit && !settlement.credit->id.isValid()) {
                insertCredit(m_transaction, *settlement.credit, m_next.rma.id, settlement.id, m_next.payouts.back().by);
            }
        }
    }

    void states()
    {
        for (const Settlement &settlement : m_next.settlements) {
            if (!isStored(settlement)) {
                update(settlement);
            }
        }
    }

private:
    void update(const Settlement &settlement)
    {
        m_transaction.rows().update(tables::settlement, settlement.id.value(),
                                    settlementCells(m_next.rma.id, settlement));
    }

    void insert(Settlement &settlement)
    {
        Settlement fresh = settlement;
        const bool hasPayouts = std::any_of(m_next.payouts.begin(), m_next.payouts.end(), [&](const Payout &payout) {
            return payout.settlement == settlement.number;
        });
        if (hasPayouts) {
            fresh.state = SettlementState::Due;
            fresh.given.reset();
        }
        settlement.id = SettlementId(
            m_transaction.rows().insert(tables::settlement, settlementCells(m_next.rma.id, fresh)));
        for (const SettlementLine &line : settlement.lines) {
            (void)m_transaction.rows().insert(
                tables::settlementLine, cellsOf(settlement.id, m_next.line(line.line)->id, line.quantity, line.gross,
                                                line.fee, line.withheld(), line.deduction, line.net, line.tax,
                                                line.deductionReason, promotionText(line.promotions), line.subsidy));
        }
    }

    void insertUnits(const Payout &payout)
    {
        for (const SentUnit &unit : payout.units) {
            (void)m_transaction.rows().insert(tables::sentUnit,
                                              cellsOf(payout.id, m_next.line(unit.line)->id, unit.serial));
        }
    }

    [[nodiscard]] Cells payoutCells(const Payout &payout, qint64 voucher) const
    {
        const std::optional<BusinessDate> changedDay = payout.changedAt ? std::optional(m_transaction.storeDay())
                                                                        : std::nullopt;
        return cellsOf(m_next.rma.id, m_next.settlement(payout.settlement)->id, payout.number, voucher, payout.tender,
                       payout.amount, payout.state, payout.reference, payout.at, payout.storeDay, payout.by,
                       payout.changedAt, payout.changedBy, changedDay, payout.rounding);
    }

    /// The new goods are a sale of the desk; the payout's voucher is its receipt.
    void giveGoods(Settlement &settlement)
    {
        GoodsGiven &given = *settlement.given;
        const Payout *payout = goodsPayout(m_next, settlement.number);
        if (payout == nullptr) {
            throw LogicError("goods were given without a payout");
        }
        Sale sale;
        sale.source = kDeskSource;
        sale.receipt = payout->voucher;
        sale.storeDay = m_transaction.storeDay();
        while (findSale(m_transaction.database(), sale.source, sale.receipt, sale.storeDay)) {
            sale.receipt += QStringLiteral("-2"); // somebody typed a sale under this number
        }
        sale.soldAt = m_transaction.at();
        sale.tenders = given.tenders;
        if (m_next.rma.customer) {
            sale.customer = loadCustomer(m_transaction.database(), *m_next.rma.customer);
        }
        for (const GoodsOut &goods : given.lines) {
            SaleLine line;
            line.line = static_cast<int>(sale.lines.size()) + 1;
            line.sku = goods.sku;
            line.name = goods.name;
            line.unit = goods.unit;
            line.category = goods.category;
            line.quantity = goods.quantity;
            line.paid = goods.paid;
            line.tax = goods.tax;
            line.serial = goods.serial;
            sale.lines.push_back(line);
        }
        insertSale(m_transaction, sale);
        if (m_next.rma.sale) {
            noteInvoices(m_transaction, sale.id, invoicesOf(m_transaction.database(), *m_next.rma.sale),
                         payout->by.value());
        }
        given.sale = sale.id;
        given.receipt = sale.receipt;
    }

    [[nodiscard]] bool isStored(const Settlement &settlement)
    {
        Query query = m_transaction.database().query("SELECT state, new_sale FROM settlement WHERE id = ?");
        if (!query.with(settlement.id).next()) {
            throw LogicError("a settlement was not stored");
        }
        return query.get<SettlementState>(0) == settlement.state
               && query.get<std::optional<SaleId>>(1)
                      == (settlement.given ? settlement.given->sale : std::optional<SaleId>());
    }

    WriteTransaction &m_transaction;
    const ReturnCase &m_before;
    ReturnCase &m_next;
};
}

void loadSettlements(Database &database, ReturnCase &result)
{
    Query query = database.query(
        "SELECT id, number, kind, amount, state, at, by, countersigned_by, new_sale, without_goods, compensation_kind, compensation_reason, "
        "repair_to, repair_reference, repair_expected, repair_sent_at, repair_back_at, repaired, repair_collected_at, undone_at, added_rounding FROM settlement WHERE rma = ? ORDER BY number");
    query.with(result.rma.id);
    while (query.next()) {
        Settlement settlement;
        std::optional<SaleId> newSale;
        Compensation granted;
        Repair repair;
        std::optional<UtcTime> sentAt;
        std::optional<bool> isRepaired;
        Money addedRounding;
        query.into(settlement.id, settlement.number, settlement.kind, settlement.amount, settlement.state,
                   settlement.at, settlement.by, settlement.countersignedBy, newSale, settlement.isWithoutGoods,
                   granted.kind, granted.reason, repair.sentTo, repair.reference, repair.expectedBack, sentAt,
                   repair.backAt, isRepaired, repair.collectedAt, settlement.undoneAt, addedRounding);
        if (sentAt) {
            repair.sentAt = *sentAt;
            repair.isRepaired = isRepaired.value_or(false);
            settlement.repair = std::move(repair);
        }
        if (settlement.kind == SettlementKind::Compensation) {
            settlement.compensation = std::move(granted);
        }
        Query lines = database.query(
            "SELECT l.line, s.quantity, s.gross, s.fee, s.deduction, s.net, s.tax, s.deduction_reason, s.promotions, s.subsidy FROM settlement_line AS s "
            "JOIN return_line AS l ON l.id = s.return_line WHERE s.settlement = ? ORDER BY l.line");
        lines.with(settlement.id);
        while (lines.next()) {
            SettlementLine line;
            QString promotions;
            lines.into(line.line, line.quantity, line.gross, line.fee, line.deduction, line.net, line.tax,
                       line.deductionReason, promotions, line.subsidy);
            line.promotions = promotionsFromText(promotions.toUtf8());
            settlement.lines.push_back(line);
        }
        if (newSale) {
            settlement.given = goodsGiven(database, *newSale);
            settlement.given->rounding = addedRounding;
        }
        if (settlement.kind == SettlementKind::StoreCredit) {
            settlement.credit = creditOf(database, settlement.id);
        }
        result.settlements.push_back(std::move(settlement));
    }
}

namespace
{
void loadUnits(Database &database, ReturnCase &result)
{
    Query query = database.query(
        "SELECT p.number, l.line, u.serial FROM payout AS p JOIN sent_unit AS u ON u.payout = p.id "
        "JOIN return_line AS l ON l.id = u.return_line WHERE p.rma = ? ORDER BY u.id");
    query.with(result.rma.id);
    while (query.next()) {
        SentUnit unit;
        int payout = 0;
        query.into(payout, unit.line, unit.serial);
        result.payout(payout)->units.push_back(std::move(unit));
    }
}
}

void loadPayouts(Database &database, ReturnCase &result)
{
    Query query = database.query(
        "SELECT p.id, p.number, s.number, p.voucher, p.tender, p.amount, p.state, p.reference, p.at, p.store_day, p.by, "
        "p.changed_at, p.changed_by, p.rounding FROM payout AS p JOIN settlement AS s ON s.id = p.settlement WHERE p.rma = ? ORDER BY p.number");
    query.with(result.rma.id);
    while (query.next()) {
        Payout payout;
        qint64 voucher = 0;
        query.into(payout.id, payout.number, payout.settlement, voucher, payout.tender, payout.amount, payout.state,
                   payout.reference, payout.at, payout.storeDay, payout.by, payout.changedAt, payout.changedBy,
                   payout.rounding);
        payout.voucher = voucherText(voucher);
        result.payouts.push_back(std::move(payout));
    }
    loadUnits(database, result);
    for (Settlement &settlement : result.settlements) {
        if (const Payout *payout = settlement.given ? goodsPayout(result, settlement.number) : nullptr) {
            settlement.given->difference = totalOf(settlement.given->lines) - payout->amount;
        }
    }
}

void saveVoided(WriteTransaction &transaction, const ReturnCase &before, ReturnCase &next)
{
    SettlementSaving(transaction, before, next).voided();
}

void saveSettlements(WriteTransaction &transaction, const ReturnCase &before, ReturnCase &next)
{
    SettlementSaving saving(transaction, before, next);
    saving.opened();
    saving.payouts();
    saving.given();
    saving.states();
}
}
