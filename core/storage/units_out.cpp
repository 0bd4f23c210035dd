// SPDX-License-Identifier: GPL-3.0-or-later
// Units of their own line, units that share a field of the till, and units on their way.
#include "core/storage/units_out.h"

#include <algorithm>

namespace rd
{
namespace
{
void addSingle(Database &database, const QString &serial, std::vector<UnitOut> &all)
{
    Query query = database.query(
        "SELECT o.sku, o.serial, o.sale_line, o.receipt, o.store_day, coalesce(r.number, '') FROM unit_out AS o "
        "LEFT JOIN settlement AS t ON t.new_sale = o.sale LEFT JOIN rma AS r ON r.id = t.rma "
        "WHERE o.serial = ? COLLATE NOCASE ORDER BY o.sale_line DESC");
    query.with(serial);
    while (query.next()) {
        UnitOut out;
        query.into(out.sku, out.serial, out.saleLine, out.receipt, out.day, out.number);
        all.push_back(std::move(out));
    }
}

/// What "unit_out" says of a unit alone on its line. A return that names none of the line's numbers may be of any of its units.
void addOfSeveral(Database &database, const QString &serial, std::vector<UnitOut> &all)
{
    Query query = database.query(
        "SELECT l.sku, l.serial, l.quantity, l.id, s.receipt, s.store_day FROM sale_line AS l JOIN sale AS s ON s.id = l.sale "
        "WHERE l.serial <> '' AND l.quantity > 1000 AND instr(lower(l.serial), lower(?1)) > 0 AND l.kind = 'goods' "
        "AND NOT EXISTS (SELECT 1 FROM till_given WHERE till_line = l.id) "
        "AND NOT EXISTS (SELECT 1 FROM unit_back AS b WHERE b.sale_line = l.id AND (b.serial = '' OR b.serial = ?1 COLLATE NOCASE)) "
        "AND NOT EXISTS (SELECT 1 FROM unit_back AS b WHERE b.serial = ?1 COLLATE NOCASE AND b.serial <> '' AND b.sku = l.sku "
        "AND b.store_day >= coalesce(s.store_day, b.store_day) "
        "AND coalesce((SELECT o.serial FROM sale_line AS o WHERE o.id = b.sale_line), '') = '')");
    query.with(serial);
    while (query.next()) {
        SaleLine line;
        UnitOut out;
        query.into(line.sku, line.serial, line.quantity, line.id, out.receipt, out.day);
        const QStringList sold = serialsSold(line);
        const auto isThis = [&serial](const QString &each) { return isSameSerial(each, serial); };
        if (const auto found = std::ranges::find_if(sold, isThis); found != sold.end()) {
            out.sku = line.sku;
            out.serial = *found;
            out.saleLine = line.id;
            all.push_back(std::move(out));
        }
    }
}

void addOnTheirWay(Database &database, const QString &serial, std::vector<UnitOut> &all)
{
    Query query = database.query(
        "SELECT l.sku, u.serial, r.number FROM sent_unit AS u JOIN payout AS p ON p.id = u.payout "
        "JOIN return_line AS l ON l.id = u.return_line JOIN rma AS r ON r.id = p.rma WHERE u.serial = ? AND p.state = 'sent'");
    query.with(serial);
    while (query.next()) {
        UnitOut out;
        query.into(out.sku, out.serial, out.number);
        all.push_back(std::move(out));
    }
}
}

std::vector<UnitOut> unitsOut(Database &database, const QStringList &serials)
{
    std::vector<UnitOut> all;
    for (const QString &serial : serials) {
        addSingle(database, serial, all);
        addOfSeveral(database, serial, all);
        addOnTheirWay(database, serial, all);
    }
    return all;
}
}
