// SPDX-License-Identifier: GPL-3.0-or-later
// A unit leaves once, until it comes back.
#include "core/workflow/units_leaving.h"

#include <QStringList>

#include <algorithm>

namespace rd
{
namespace
{
/// So many units of an article that leave, by these numbers.
struct Leaving {
    QString sku;
    Quantity quantity;
    QStringList serials;
    int line = 0; ///< of the return; 0 for new goods
};

/// What leaves in one step: a number that two of them share is one unit too many.
class LeavingCheck final
{
public:
    explicit LeavingCheck(const Situation &situation) : m_situation(situation) {}

    Result<void> add(const Leaving &goods)
    {
        const bool isNoneNamed = goods.serials.isEmpty();
        if (isNoneNamed && !keepsSerials(goods.sku)) {
            return {};
        }
        const QJsonObject count{{QStringLiteral("asked"), goods.quantity.toDecimal()},
                                {QStringLiteral("named"), goods.serials.size()}};
        if (isNoneNamed) {
            QJsonObject facts = count;
            facts.insert(QStringLiteral("field"), QStringLiteral("serial"));
            return refuse(ErrorCode::MissingField, factsOf(goods, "serial_leaving", facts));
        }
        if (Quantity::units(goods.serials.size()) != goods.quantity) {
            return refuse(ErrorCode::BadQuantity, factsOf(goods, "serial_count", count));
        }
        for (const QString &serial : goods.serials) {
            if (auto free = addUnit(goods, serial); !free) {
                return free;
            }
        }
        return {};
    }

private:
    [[nodiscard]] bool keepsSerials(const QString &sku) const
    {
        const auto listed = m_situation.articles.find(sku);
        return listed != m_situation.articles.end() && listed->second.keepsSerials;
    }

    static QJsonObject factsOf(const Leaving &goods, const char *problem, QJsonObject more)
    {
        more.insert(QStringLiteral("problem"), QString::fromLatin1(problem));
        more.insert(QStringLiteral("sku"), goods.sku);
        if (goods.line > 0) {
            more.insert(QStringLiteral("line"), goods.line);
        }
        return more;
    }

    Result<void> addUnit(const Leaving &goods, const QString &serial)
    {
        const auto isThis = [&](const auto &unit) {
            return unit.sku == goods.sku && isSameSerial(unit.serial, serial);
        };
        QJsonObject facts{{QStringLiteral("serial"), serial}};
        if (std::ranges::any_of(m_leaving, isThis)) {
            return refuse(ErrorCode::BadQuantity, factsOf(goods, "serial_twice", facts));
        }
        const auto out = std::ranges::find_if(m_situation.unitsOut, isThis);
        if (out == m_situation.unitsOut.end()) {
            m_leaving.push_back({goods.sku, serial});
            return {};
        }
        if (!out->saleLine) {
            facts.insert(QStringLiteral("return"), out->number);
            return refuse(ErrorCode::NotReturnable, factsOf(goods, "serial_on_way", facts));
        }
        facts.insert(QStringLiteral("receipt"), out->receipt);
        if (out->day) {
            facts.insert(QStringLiteral("day"), out->day->toIso());
        }
        return refuse(ErrorCode::NotReturnable, factsOf(goods, "serial_out", facts));
    }

    const Situation &m_situation;
    std::vector<UnitOut> m_leaving;
};
}

Result<void> checkItemsLeaving(const Situation &situation, const std::vector<ExchangeItem> &items)
{
    LeavingCheck check(situation);
    for (const ExchangeItem &item : items) {
        const QStringList serials = item.serial.isEmpty() ? QStringList() : QStringList{item.serial};
        if (auto free = check.add({item.sku, item.quantity, serials}); !free) {
            return free;
        }
    }
    return {};
}

Result<void> checkUnitsLeaving(const Situation &situation, const ReturnCase &returnCase, const Settlement &settlement,
                               const std::vector<SentUnit> &units)
{
    for (const SentUnit &unit : units) {
        if (std::ranges::find(settlement.lines, unit.line, &SettlementLine::line) == settlement.lines.end()) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("line"), unit.line}});
        }
    }
    LeavingCheck check(situation);
    for (const SettlementLine &part : settlement.lines) {
        Leaving goods{returnCase.line(part.line)->sku, part.quantity, {}, part.line};
        for (const SentUnit &unit : units) {
            if (unit.line == part.line) {
                goods.serials.append(unit.serial);
            }
        }
        if (auto free = check.add(goods); !free) {
            return free;
        }
    }
    return {};
}
}
