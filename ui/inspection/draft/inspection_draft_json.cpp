// SPDX-License-Identifier: GPL-3.0-or-later
// Line by line.
#include "ui/inspection/draft/inspection_draft_json.h"

#include <QJsonArray>

namespace rd::ui
{
namespace
{
QJsonObject lineToJson(const LineDraft &line)
{
    return {{QStringLiteral("quantity"), line.quantity.thousandths()},
            {QStringLiteral("own_quantity"), line.isOwnQuantity},
            {QStringLiteral("condition"), line.condition},
            {QStringLiteral("disposition"), line.disposition},
            {QStringLiteral("own"), line.isOwnDisposition},
            {QStringLiteral("deduction_text"), line.deductionText},
            {QStringLiteral("deduction"), line.deduction.minor()},
            {QStringLiteral("deduction_reason"), line.deductionReason},
            {QStringLiteral("serial"), line.serial},
            {QStringLiteral("batch"), line.batch}};
}

LineDraft lineFrom(const QJsonObject &json)
{
    LineDraft line;
    line.quantity = Quantity::fromThousandths(json.value(QStringLiteral("quantity")).toInteger());
    line.isOwnQuantity = json.value(QStringLiteral("own_quantity")).toBool();
    line.condition = json.value(QStringLiteral("condition")).toString();
    line.disposition = json.value(QStringLiteral("disposition")).toString();
    line.isOwnDisposition = json.value(QStringLiteral("own")).toBool();
    line.deductionText = json.value(QStringLiteral("deduction_text")).toString();
    line.deduction = Money::fromMinor(json.value(QStringLiteral("deduction")).toInteger());
    line.deductionReason = json.value(QStringLiteral("deduction_reason")).toString();
    line.serial = json.value(QStringLiteral("serial")).toString();
    line.batch = json.value(QStringLiteral("batch")).toString();
    return line;
}
}

QJsonObject inspectionDraftToJson(const InspectionDraft &draft)
{
    QJsonObject lines;
    for (const auto &[number, line] : draft.lines()) {
        lines.insert(QString::number(number), lineToJson(line));
    }
    return {{QStringLiteral("lines"), lines},
            {QStringLiteral("ticks"), QJsonArray::fromStringList(draft.ticks())},
            {QStringLiteral("note"), draft.note()}};
}

InspectionDraft inspectionDraftFrom(const QString &number, const QJsonObject &json)
{
    std::map<int, LineDraft> lines;
    const QJsonObject kept = json.value(QStringLiteral("lines")).toObject();
    for (auto each = kept.begin(); each != kept.end(); ++each) {
        lines[each.key().toInt()] = lineFrom(each.value().toObject());
    }
    QStringList ticks;
    for (const QJsonValue &tick : json.value(QStringLiteral("ticks")).toArray()) {
        ticks.append(tick.toString());
    }
    return InspectionDraft(number, std::move(lines), ticks, json.value(QStringLiteral("note")).toString());
}
}
