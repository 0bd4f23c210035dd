// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of settlement lines to JSON and back, and their sums over a sale.
#include "core/storage/promotion_rows.h"

#include "core/storage/sale_repository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd
{
QString promotionText(const std::vector<PromotionTerm> &terms)
{
    if (terms.empty()) {
        return QStringLiteral("");
    }
    QJsonArray list;
    for (const PromotionTerm &term : terms) {
        list.append(QJsonObject{{QStringLiteral("promotion"), term.promotion},
                                {QStringLiteral("units"), term.units.thousandths()},
                                {QStringLiteral("amount"), term.amount.minor()}});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<PromotionTerm> promotionsFromText(const QByteArray &text)
{
    std::vector<PromotionTerm> terms;
    for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
        const QJsonObject term = value.toObject();
        terms.push_back({term.value(QLatin1String("promotion")).toString(),
                         Quantity::fromThousandths(term.value(QLatin1String("units")).toInteger()),
                         Money::fromMinor(term.value(QLatin1String("amount")).toInteger())});
    }
    return terms;
}

PromotionStanding promotionsOf(Database &database, SaleId sale, RmaId butNot)
{
    PromotionStanding standing;
    Query settled = database.query(
        "SELECT l.sale_line_number, x.quantity, x.promotions FROM rma AS r JOIN settlement AS s ON s.rma = r.id "
        "JOIN settlement_line AS x ON x.settlement = s.id JOIN return_line AS l ON l.id = x.return_line "
        "WHERE r.sale = ? AND r.id IS NOT ? AND s.state <> 'void' AND s.kind IN ('refund', 'store_credit') AND s.without_goods = 0");
    settled.with(sale, butNot);
    while (settled.next()) {
        standing.gone[settled.get<int>(0)] += settled.get<Quantity>(1);
        for (const PromotionTerm &term : promotionsFromText(settled.text(2).toUtf8())) {
            standing.withheld[term.promotion] += term.amount;
        }
    }
    Query past = database.query(
        "SELECT o.line, l.settled FROM sale_line AS o JOIN return_line AS l ON l.sale_line = o.id "
        "WHERE o.sale = ? AND l.history_amount IS NOT NULL");
    past.with(sale);
    while (past.next()) {
        standing.gone[past.get<int>(0)] += past.get<Quantity>(1);
    }
    return standing;
}

std::vector<ExchangedSale> exchangedFor(Database &database, SaleId given)
{
    std::vector<ExchangedSale> sales;
    for (SaleId next = given; next.isValid();) {
        Query query = database.query(
            "SELECT r.sale, l.sale_line_number, x.quantity FROM settlement AS s JOIN rma AS r ON r.id = s.rma "
            "JOIN settlement_line AS x ON x.settlement = s.id JOIN return_line AS l ON l.id = x.return_line "
            "WHERE s.new_sale = ? AND s.kind = 'exchange' AND r.sale IS NOT NULL");
        query.with(next);
        ExchangedSale earlier;
        next = SaleId();
        while (query.next()) {
            next = query.get<SaleId>(0);
            earlier.exchanged[query.get<int>(1)] += query.get<Quantity>(2);
        }
        if (next.isValid()) {
            earlier.sale = *loadSale(database, next);
            earlier.standing = promotionsOf(database, next, RmaId());
            sales.push_back(std::move(earlier));
        }
    }
    return sales;
}
}
