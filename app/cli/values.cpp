// SPDX-License-Identifier: GPL-3.0-or-later
// Parsing of option values.
#include "app/cli/values.h"

#include "app/cli/usage.h"
#include "core/domain/staff.h"

#include <QRegularExpression>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
tl::unexpected<Error> badShape(const QString &value, const QString &shape)
{
    return refuseUsage(u"bad_shape"_s, {{u"value"_s, value}, {u"shape"_s, shape}});
}

/// Digits only, so that neither signs nor blanks pass; nothing when it is no line number.
std::optional<int> lineNumber(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{1,9}\\z"_s);
    return digits.match(text).hasMatch() ? std::optional(text.toInt()) : std::nullopt;
}

/// What stands before the "=", and the parts behind it.
struct LineText {
    int line = 0;
    QStringList parts;
};

Result<LineText> splitLine(const QString &text, int leastParts, int mostParts, const QString &shape)
{
    const qsizetype sign = text.indexOf('='_L1);
    const auto line = sign < 0 ? std::nullopt : lineNumber(text.left(sign));
    const QStringList parts = text.mid(sign + 1).split(':'_L1);
    if (!line || parts.size() < leastParts || parts.size() > mostParts) {
        return badShape(text, shape);
    }
    for (const QString &code : parts.mid(1)) {
        if (!isCode(code)) {
            return badShape(text, shape);
        }
    }
    return LineText{*line, parts};
}

Result<Quantity> quantityOf(const LineText &line)
{
    auto quantity = Quantity::parse(line.parts.constFirst());
    if (!quantity) {
        Error error = quantity.error();
        error.details.insert(u"line"_s, line.line);
        return refuse(error);
    }
    return quantity;
}
}

bool isCode(const QString &text)
{
    static const QRegularExpression code(u"^[a-z0-9_]+\\z"_s);
    return code.match(text).hasMatch();
}

Result<RequestLine> parseRequestLine(const QString &text)
{
    const auto line = splitLine(text, 2, 3, u"N=QTY:REASON[:RESOLUTION]"_s);
    if (!line) {
        return refuse(line.error());
    }
    const auto resolution = line->parts.size() == 3 ? parseCode<Resolution>(u"--line"_s, line->parts.at(2))
                                                    : Result<Resolution>(Resolution::Refund);
    if (!resolution) {
        return refuse(resolution.error());
    }
    const auto quantity = quantityOf(*line);
    if (!quantity) {
        return refuse(quantity.error());
    }
    return RequestLine{line->line, *quantity, line->parts.at(1), *resolution};
}

Result<LineWish> parseLineWish(const QString &text)
{
    const auto parts = splitLine(text, 2, 3, u"N=QTY:REASON[:RESOLUTION]"_s);
    if (!parts) {
        return refuse(parts.error());
    }
    std::optional<Resolution> resolution;
    if (parts->parts.size() == 3) {
        const auto named = parseCode<Resolution>(u"--line"_s, parts->parts.at(2));
        if (!named) {
            return refuse(named.error());
        }
        resolution = *named;
    }
    return quantityOf(*parts).map([&](Quantity quantity) {
        return LineWish{parts->line, quantity, parts->parts.at(1), resolution};
    });
}

Result<LineQuantity> parseLineQuantity(const QString &text)
{
    const auto line = splitLine(text, 1, 1, u"N=QTY"_s);
    if (!line) {
        return refuse(line.error());
    }
    const auto quantity = quantityOf(*line);
    return quantity ? Result<LineQuantity>(LineQuantity{line->line, *quantity}) : refuse(quantity.error());
}

Result<SplitUnits> parseSplitUnits(const QString &text)
{
    const auto line = splitLine(text, 1, 2, u"N=QTY[:STEP]"_s);
    if (!line) {
        return refuse(line.error());
    }
    std::optional<Step> at;
    if (line->parts.size() == 2) {
        const auto step = parseCode<Step>(u"--line"_s, line->parts.at(1));
        if (!step) {
            return refuse(step.error());
        }
        at = *step;
    }
    return quantityOf(*line).map([&](Quantity quantity) { return SplitUnits{line->line, quantity, at}; });
}

Result<InspectedUnits> parseInspected(const QString &text)
{
    const auto line = splitLine(text, 3, 3, u"N=QTY:CONDITION:DISPOSITION"_s);
    if (!line) {
        return refuse(line.error());
    }
    const auto quantity = quantityOf(*line);
    if (!quantity) {
        return refuse(quantity.error());
    }
    return InspectedUnits{line->line, *quantity, line->parts.at(1), line->parts.at(2)};
}

Result<std::pair<int, QString>> parseLineText(const QString &text, const QString &shape)
{
    const qsizetype sign = text.indexOf('='_L1);
    const auto line = sign < 0 ? std::nullopt : lineNumber(text.left(sign));
    const QString told = text.mid(sign + 1).trimmed();
    return line && !told.isEmpty() ? Result<std::pair<int, QString>>(std::pair(*line, told)) : badShape(text, shape);
}

Result<Deduction> parseDeduction(const QString &text, const Currency &currency)
{
    const qsizetype sign = text.indexOf('='_L1);
    const qsizetype colon = text.indexOf(':'_L1, sign);
    const auto line = sign < 0 ? std::nullopt : lineNumber(text.left(sign));
    if (!line || colon < 0) {
        return badShape(text, u"N=AMOUNT:REASON"_s);
    }
    return Money::parse(text.mid(sign + 1, colon - sign - 1), currency).map([&](Money amount) {
        return Deduction{*line, amount, text.mid(colon + 1)};
    });
}

namespace
{
/// The three parts of "SKU:QTY:PRICE".
Result<ExchangeItem> plainItem(const QString &text, const Currency &currency)
{
    const qsizetype last = text.lastIndexOf(':'_L1);
    const qsizetype middle = last > 0 ? text.lastIndexOf(':'_L1, last - 1) : -1;
    if (middle <= 0) {
        return badShape(text, u"SKU:QTY:PRICE[:SERIAL]"_s);
    }
    const auto quantity = Quantity::parse(text.mid(middle + 1, last - middle - 1));
    if (!quantity) {
        return refuse(quantity.error());
    }
    return Money::parse(text.mid(last + 1), currency).map([&](Money price) {
        return ExchangeItem{text.left(middle), *quantity, price};
    });
}
}

Result<ExchangeItem> parseItem(const QString &text, const Currency &currency)
{
    const auto plain = plainItem(text, currency);
    const qsizetype last = text.lastIndexOf(':'_L1);
    const QString serial = text.mid(last + 1).trimmed();
    auto numbered = last > 0 && !serial.isEmpty() ? plainItem(text.left(last), currency) : plain;
    const bool isNumbered = last > 0 && numbered && (!plain || numbered->quantity == Quantity::units(1));
    if (!isNumbered || serial.isEmpty()) {
        return plain;
    }
    numbered->serial = serial;
    return numbered;
}

Result<AcceptAtCounter> parseAccept(const QString &text)
{
    const QStringList parts = text.split(':'_L1);
    if (parts.size() != 2 || !isCode(parts.at(0)) || !isCode(parts.at(1))) {
        return badShape(text, u"CONDITION:DISPOSITION"_s);
    }
    return AcceptAtCounter{parts.at(0), parts.at(1), {}, {}};
}

Result<std::pair<QString, QString>> parseMapping(const QString &text)
{
    const qsizetype sign = text.indexOf('='_L1);
    if (sign < 1 || sign + 1 == text.size()) {
        return badShape(text, u"field=column"_s);
    }
    return std::pair(text.left(sign), text.mid(sign + 1));
}

Result<RoleSet> parseRoles(const QString &text)
{
    RoleSet roles;
    for (const QString &name : text.split(','_L1)) {
        const auto role = parseCode<Role>(u"--roles"_s, name.trimmed());
        if (!role) {
            return refuse(role.error());
        }
        roles.add(*role);
    }
    return roles;
}

Result<qint64> idArgument(const Invocation &invocation, const QString &name)
{
    const QString text = invocation.argument(name);
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id <= 0) {
        return refuseUsage(u"bad_number"_s, {{u"option"_s, name}, {u"value"_s, text}});
    }
    return id;
}

Result<std::optional<BusinessDate>> dayOption(const Invocation &invocation, const QString &name)
{
    if (!invocation.has(name)) {
        return std::nullopt;
    }
    const auto day = BusinessDate::parse(invocation.value(name));
    if (!day) {
        return badShape(invocation.value(name), u"YYYY-MM-DD"_s);
    }
    return day;
}

Result<std::optional<int>> numberOption(const Invocation &invocation, const QString &name, int least)
{
    if (!invocation.has(name)) {
        return std::nullopt;
    }
    const auto number = lineNumber(invocation.value(name));
    if (!number || *number < least) {
        return refuseUsage(u"bad_number"_s,
                           {{u"option"_s, QString("--"_L1 + name)}, {u"value"_s, invocation.value(name)}});
    }
    return number;
}

Result<std::optional<Money>> amountOption(const Invocation &invocation, const QString &name, const Currency &currency)
{
    if (!invocation.has(name)) {
        return std::nullopt;
    }
    const auto amount = Money::parse(invocation.value(name), currency);
    return amount ? Result<std::optional<Money>>(*amount) : refuse(amount.error());
}

Result<BusinessMonth> parseMonth(const QString &text)
{
    const auto month = BusinessMonth::parse(text);
    return month ? Result<BusinessMonth>(*month) : badShape(text, u"YYYY-MM"_s);
}

Error badChoice(const QString &option, const QString &value, const QJsonArray &known)
{
    return usageError(u"bad_choice"_s, {{u"option"_s, option}, {u"value"_s, value}, {u"known"_s, known}});
}
}
