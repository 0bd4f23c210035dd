// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing batch numbers with the receipt, the list of articles, and the goods on the bench.
#include "core/workflow/batches.h"

#include "core/policy/policy.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
bool keepsBatches(const Situation &situation, const QString &sku)
{
    const auto listed = situation.articles.find(sku);
    return listed != situation.articles.end() && listed->second.keepsBatches;
}

QJsonObject missingFacts(const QString &sku, Quantity asked)
{
    return {{QStringLiteral("field"), QStringLiteral("batch")},
            {QStringLiteral("problem"), QStringLiteral("batch")},
            {QStringLiteral("sku"), sku},
            {QStringLiteral("asked"), asked.toDecimal()}};
}
}

Result<QString> batchAsked(const Situation &situation, const RequestLine &request, const SaleLine &sold)
{
    const QStringList batches = batchesSold(sold);
    if (request.batch.isEmpty()) {
        if (batches.size() == 1) {
            return batches.front();
        }
        if (!keepsBatches(situation, sold.sku)) {
            return QString();
        }
        QJsonObject facts = missingFacts(sold.sku, request.quantity);
        facts.insert(QStringLiteral("sale_line"), sold.line);
        if (!batches.isEmpty()) {
            facts.insert(QStringLiteral("sold"), QJsonArray::fromStringList(batches));
        }
        return refuse(ErrorCode::MissingField, facts);
    }
    const auto same = [&request](const QString &each) { return isSameBatch(each, request.batch); };
    const auto found = std::ranges::find_if(batches, same);
    if (!batches.isEmpty() && found == batches.end()) {
        return refuse(ErrorCode::NotReturnable, {{QStringLiteral("problem"), QStringLiteral("batch_not_sold")},
                                                 {QStringLiteral("sale_line"), sold.line},
                                                 {QStringLiteral("sku"), sold.sku},
                                                 {QStringLiteral("batch"), request.batch},
                                                 {QStringLiteral("sold"), QJsonArray::fromStringList(batches)}});
    }
    return batches.isEmpty() ? request.batch : *found;
}

Result<QString> batchWithoutReceipt(const Situation &situation, const RequestLine &request)
{
    if (request.batch.isEmpty() && keepsBatches(situation, request.sku)) {
        return refuse(ErrorCode::MissingField, missingFacts(request.sku, request.quantity));
    }
    return request.batch;
}

Result<void> checkInspectedBatch(const ReturnLine &line, const InspectedUnits &units)
{
    const bool goesBack = units.condition == kWrongItemCondition && units.disposition == kHandBackDisposition;
    if (!isOfOtherBatch(line, units.batch) || goesBack) {
        return {};
    }
    return refuse(ErrorCode::NotReturnable, {{QStringLiteral("line"), line.line},
                                             {QStringLiteral("problem"), QStringLiteral("other_batch")},
                                             {QStringLiteral("batch"), units.batch},
                                             {QStringLiteral("awaited"), line.batch}});
}

bool isOfOtherBatch(const ReturnLine &line, const QString &batch)
{
    return !line.batch.isEmpty() && !batch.isEmpty() && !isSameBatch(line.batch, batch);
}
}
