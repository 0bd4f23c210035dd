// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding without writing.
#include "ui/returns/detail/exchange_value.h"

namespace rd::ui
{
namespace
{
constexpr int kSalesToSearch = 5;

/// The goods are dearer than what is owed, and the customer has to say how they pay.
bool isTenderAsked(const Result<ReturnCase> &result)
{
    return !result && result.error().code == ErrorCode::MissingField
           && result.error().details.value(QStringLiteral("problem")).toString() == QLatin1String("customer_adds");
}
}

Result<ExchangeValue> valueOf(const AppContext &context, const QString &number, const Exchange &exchange)
{
    Exchange goodsOnly = exchange;
    goodsOnly.tender.clear();
    auto result = context.desk().tryOut(number, goodsOnly, context.session());
    if (isTenderAsked(result)) { // whichever it will be, the goods count the same
        goodsOnly.tender = kCashTender;
        result = context.desk().tryOut(number, goodsOnly, context.session());
    }
    return result.map([&exchange](const ReturnCase &tried) {
        ExchangeValue value;
        for (const Settlement &settlement : tried.settlements) {
            if (settlement.given && settlement.number == exchange.settlement) {
                for (const GoodsOut &line : settlement.given->lines) {
                    value.counted.push_back(line.paid);
                }
                value.total = totalOf(settlement.given->lines);
            }
        }
        return value;
    });
}

std::optional<SaleLine> newestSaleOf(const DeskReader &desk, const QString &sku)
{
    const auto sales = desk.findSales(sku, kSalesToSearch);
    for (const SaleView &sale : sales.value_or(std::vector<SaleView>())) {
        for (const SaleLineView &view : sale.lines) {
            if (view.line.sku == sku) {
                return view.line;
            }
        }
    }
    return std::nullopt;
}
}
