// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the small languages of option values: lines, accept, days, numbers, codes.
#pragma once

#include "app/cli/invocation.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/domain/codes.h"
#include "core/money/currency.h"
#include "core/money/money.h"
#include "core/workflow/action.h"
#include "core/workflow/walk_in.h"

#include <QJsonArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace rd::cli
{
/// "N=QTY:REASON[:RESOLUTION]"; the resolution is refund when it is not named.
[[nodiscard]] Result<RequestLine> parseRequestLine(const QString &text);
/// The same, of a line of the return; the resolution stays when it is not named.
[[nodiscard]] Result<LineWish> parseLineWish(const QString &text);
/// "N=QTY".
[[nodiscard]] Result<LineQuantity> parseLineQuantity(const QString &text);
/// "N=QTY[:STEP]".
[[nodiscard]] Result<SplitUnits> parseSplitUnits(const QString &text);
/// "N=QTY:CONDITION:DISPOSITION".
[[nodiscard]] Result<InspectedUnits> parseInspected(const QString &text);
/// "N=TEXT": a line, and a number of it, which may hold any sign; `shape` tells people what is awaited.
[[nodiscard]] Result<std::pair<int, QString>> parseLineText(const QString &text, const QString &shape);
/// "N=AMOUNT:REASON"; the reason may hold colons.
[[nodiscard]] Result<Deduction> parseDeduction(const QString &text, const Currency &currency);
/// "SKU:QTY:PRICE", split from the right, or "SKU:QTY:PRICE:SERIAL": what can be read both ways has a serial number when it is one unit.
[[nodiscard]] Result<ExchangeItem> parseItem(const QString &text, const Currency &currency);
/// "CONDITION:DISPOSITION".
[[nodiscard]] Result<AcceptAtCounter> parseAccept(const QString &text);
/// "field=column", split at the first "=".
[[nodiscard]] Result<std::pair<QString, QString>> parseMapping(const QString &text);
/// Roles separated by commas.
[[nodiscard]] Result<RoleSet> parseRoles(const QString &text);
/// A code: [a-z0-9_]+.
[[nodiscard]] bool isCode(const QString &text);

/// Each value of an option, read with `parse`; the first fault refuses.
template <typename Value>
[[nodiscard]] Result<std::vector<Value>> parseEach(const QStringList &texts, Result<Value> (*parse)(const QString &))
{
    std::vector<Value> values;
    for (const QString &text : texts) {
        auto value = parse(text);
        if (!value) {
            return refuse(value.error());
        }
        values.push_back(std::move(*value));
    }
    return values;
}

/// An argument that is the number of a row, from 1 on.
[[nodiscard]] Result<qint64> idArgument(const Invocation &invocation, const QString &name);
/// An option that holds YYYY-MM-DD; nothing when it is not given.
[[nodiscard]] Result<std::optional<BusinessDate>> dayOption(const Invocation &invocation, const QString &name);
/// An option that holds a whole number from `least` on; nothing when it is not given.
[[nodiscard]] Result<std::optional<int>> numberOption(const Invocation &invocation, const QString &name, int least);
/// An option that holds an amount of the store's currency.
[[nodiscard]] Result<std::optional<Money>> amountOption(const Invocation &invocation, const QString &name,
                                                        const Currency &currency);
[[nodiscard]] Result<BusinessMonth> parseMonth(const QString &text);

/// The refusal of a value that is none of the known codes.
[[nodiscard]] Error badChoice(const QString &option, const QString &value, const QJsonArray &known);

/// A code of an enumeration; `usage` with the known ones when it is none.
template <typename Code> [[nodiscard]] Result<Code> parseCode(const QString &option, const QString &text)
{
    if (const auto code = fromCode<Code>(text)) {
        return *code;
    }
    QJsonArray known;
    for (const auto &entry : CodeTable<Code>::kNames) {
        known.append(entry.name);
    }
    return refuse(badChoice(option, text, known));
}
}
