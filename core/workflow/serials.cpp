// SPDX-License-Identifier: GPL-3.0-or-later
// Comparing numbers with the receipt, with other returns and with the unit on the bench.
#include "core/workflow/serials.h"

#include "core/policy/policy.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
const QString kWrongItem = QStringLiteral("wrong_item");

/// What a request is about: a line of the receipt, or an article alone.
struct Asked {
    const Situation &situation;
    const RequestLine &request;
    const std::vector<ReturnLine> &before;
    QString sku;
    const SaleLine *sold = nullptr;

    [[nodiscard]] QJsonObject facts(const char *problem, QJsonObject more = {}) const
    {
        if (sold != nullptr) {
            more.insert(QStringLiteral("sale_line"), sold->line);
        }
        more.insert(QStringLiteral("sku"), sku);
        more.insert(QStringLiteral("problem"), QString::fromLatin1(problem));
        return more;
    }

    [[nodiscard]] bool keepsSerials() const
    {
        const auto listed = situation.articles.find(sku);
        return listed != situation.articles.end() && listed->second.keepsSerials;
    }

    /// Named by an earlier line of the same request, whichever line of the receipt that is of.
    [[nodiscard]] bool isNamed(const QString &serial) const
    {
        return std::ranges::any_of(
            before, [&](const ReturnLine &line) { return line.sku == sku && isSameSerial(line.serial, serial); });
    }

    /// A unit that came back by another receipt may have been sold again on the day it came, or later.
    [[nodiscard]] bool wasSoldSince(const HeldSerial &held) const
    {
        return situation.sale && situation.sale->storeDay && *situation.sale->storeDay >= held.loggedDay;
    }

    [[nodiscard]] const HeldSerial *holderOf(const QString &serial) const
    {
        const auto holds = [&](const HeldSerial &held) {
            const bool isOfThisLine = sold != nullptr && held.saleLine == sold->id;
            return held.sku == sku && isSameSerial(held.serial, serial) && (isOfThisLine || !wasSoldSince(held));
        };
        const auto found = std::ranges::find_if(situation.heldSerials, holds);
        return found == situation.heldSerials.end() ? nullptr : &*found;
    }
};

/// Sold by another line, of this receipt or of any other, and not back: it is not what this line sold.
Result<void> checkNotSoldElsewhere(const Asked &asked, const QString &serial)
{
    const auto isElsewhere = [&](const UnitOut &out) {
        return out.saleLine && asked.sold != nullptr && *out.saleLine != asked.sold->id && out.sku == asked.sku
               && isSameSerial(out.serial, serial);
    };
    const auto &all = asked.situation.unitsOut;
    const auto out = std::ranges::find_if(all, isElsewhere);
    if (out == all.end()) {
        return {};
    }
    QJsonObject facts{{QStringLiteral("serial"), serial}, {QStringLiteral("receipt"), out->receipt}};
    if (out->day) {
        facts.insert(QStringLiteral("day"), out->day->toIso());
    }
    return refuse(ErrorCode::NotReturnable, asked.facts("serial_sold_elsewhere", facts));
}

/// Numbers of the line's units that are neither in a return of this line nor named before.
QStringList unreturned(const Asked &asked, const QStringList &sold)
{
    QStringList left;
    for (const QString &serial : sold) {
        const auto isOne = [&](const auto &unit) {
            return unit.saleLine == asked.sold->id && isSameSerial(unit.serial, serial);
        };
        if (std::ranges::none_of(asked.situation.heldSerials, isOne) && std::ranges::none_of(asked.before, isOne)) {
            left.append(serial);
        }
    }
    return left;
}

/// Where nobody named any: those that it can only be, or none when units are not told apart.
Result<QStringList> impliedSerials(const Asked &asked, const QStringList &sold)
{
    const QStringList left = unreturned(asked, sold);
    const Quantity count = Quantity::units(left.size());
    if (asked.keepsSerials() || count > asked.request.quantity) {
        return refuse(ErrorCode::MissingField,
                      asked.facts("serial", {{QStringLiteral("field"), QStringLiteral("serial")},
                                             {QStringLiteral("asked"), asked.request.quantity.toDecimal()},
                                             {QStringLiteral("left"), QJsonArray::fromStringList(left)}}));
    }
    return count == asked.request.quantity ? left : QStringList(); // fewer: more is asked than is left
}

/// The number as it was sold; where the receipt names none, as it was given, unless another receipt names it.
Result<QString> soldSerial(const Asked &asked, const QStringList &sold, const QString &serial)
{
    if (sold.isEmpty()) {
        const auto elsewhere = checkNotSoldElsewhere(asked, serial);
        return elsewhere ? Result<QString>(serial) : refuse(elsewhere.error());
    }
    const auto same = [&serial](const QString &each) { return isSameSerial(each, serial); };
    const auto found = std::ranges::find_if(sold, same);
    if (found == sold.end()) {
        return refuse(ErrorCode::NotReturnable,
                      asked.facts("serial_not_sold", {{QStringLiteral("serial"), serial},
                                                      {QStringLiteral("sold"), QJsonArray::fromStringList(sold)}}));
    }
    return *found;
}

Result<void> checkFree(const Asked &asked, const QStringList &taken, const QString &serial)
{
    const auto same = [&serial](const QString &each) { return isSameSerial(each, serial); };
    if (std::ranges::any_of(taken, same) || asked.isNamed(serial)) {
        return refuse(ErrorCode::BadQuantity, asked.facts("serial_twice", {{QStringLiteral("serial"), serial}}));
    }
    if (const HeldSerial *held = asked.holderOf(serial)) {
        return refuse(ErrorCode::OverReturn,
                      asked.facts("serial_held", {{QStringLiteral("serial"), serial},
                                                  {QStringLiteral("return"), held->number},
                                                  {QStringLiteral("logged"), held->loggedDay.toIso()}}));
    }
    return {};
}

Result<QStringList> serialsOf(const Asked &asked, const QStringList &sold)
{
    const auto implied = asked.request.serials.isEmpty() ? impliedSerials(asked, sold) : asked.request.serials;
    if (!implied || implied->isEmpty()) {
        return implied;
    }
    const QStringList &named = *implied;
    if (Quantity::units(named.size()) != asked.request.quantity) {
        return refuse(ErrorCode::BadQuantity,
                      asked.facts("serial_count", {{QStringLiteral("asked"), asked.request.quantity.toDecimal()},
                                                   {QStringLiteral("named"), named.size()}}));
    }
    QStringList serials;
    for (const QString &each : named) {
        const auto serial = soldSerial(asked, sold, each);
        if (!serial) {
            return refuse(serial.error());
        }
        if (auto free = checkFree(asked, serials, *serial); !free) {
            return refuse(free.error());
        }
        serials.append(*serial);
    }
    return serials;
}
}

Result<QStringList> serialsAsked(const Situation &situation, const RequestLine &request, const SaleLine &sold,
                                 const std::vector<ReturnLine> &before)
{
    return serialsOf({situation, request, before, sold.sku, &sold}, serialsSold(sold));
}

Result<QStringList> serialsWithoutReceipt(const Situation &situation, const RequestLine &request,
                                          const std::vector<ReturnLine> &before)
{
    return serialsOf({situation, request, before, request.sku, nullptr}, {});
}

Result<void> checkInspectedSerial(const ReturnLine &line, const InspectedUnits &units)
{
    if (units.serial.isEmpty()) {
        return {};
    }
    if (units.quantity != Quantity::units(1)) {
        return refuse(ErrorCode::BadQuantity, {{QStringLiteral("line"), line.line},
                                               {QStringLiteral("problem"), QStringLiteral("serial_count")},
                                               {QStringLiteral("asked"), units.quantity.toDecimal()},
                                               {QStringLiteral("named"), 1}});
    }
    const bool goesBack = units.condition == kWrongItem && units.disposition == kHandBackDisposition;
    if (isSwapped(line, units.serial) && !goesBack) {
        return refuse(ErrorCode::NotReturnable, {{QStringLiteral("line"), line.line},
                                                 {QStringLiteral("problem"), QStringLiteral("swapped")},
                                                 {QStringLiteral("serial"), units.serial},
                                                 {QStringLiteral("awaited"), line.serial}});
    }
    return {};
}

bool isSwapped(const ReturnLine &line, const QString &serial)
{
    return !line.serial.isEmpty() && !serial.isEmpty() && !isSameSerial(line.serial, serial);
}
}
