// SPDX-License-Identifier: GPL-3.0-or-later
// All of them have the same root: the return, or the line, that was logged.
#include "core/storage/split_rows.h"

#include "core/policy/policy.h"

namespace rd
{
namespace
{
const QByteArray kOtherReturns =
    "FROM rma AS n JOIN rma AS r ON r.id = coalesce(n.split_root, n.id) OR r.split_root = coalesce(n.split_root, n.id) ";
const QByteArray kOtherLines =
    "FROM return_line AS n JOIN return_line AS l ON l.id = coalesce(n.split_root, n.id) OR l.split_root = coalesce(n.split_root, n.id) ";

LineElsewhere lineElsewhere(Database &database, ReturnLineId line)
{
    LineElsewhere others;
    Query accepted = database.query(
        "SELECT f.condition, sum(f.quantity - f.damaged_in_store), sum(f.damaged_in_store) " + kOtherLines
        + "JOIN finding AS f ON f.return_line = l.id "
          "WHERE n.id = ?1 AND l.id <> ?1 AND f.accepted = 1 AND f.undone_at IS NULL GROUP BY f.condition");
    accepted.with(line);
    while (accepted.next()) {
        if (const auto units = accepted.get<Quantity>(1); units.isPositive()) {
            others.accepted[accepted.text(0)] += units;
        }
        if (const auto damaged = accepted.get<Quantity>(2); damaged.isPositive()) {
            others.accepted[kDefectiveCondition] += damaged; // as acceptedUnits has it
        }
    }
    Query granted = database.query(
        "SELECT coalesce(sum(p.gross), 0) " + kOtherLines
        + "JOIN settlement_line AS p ON p.return_line = l.id JOIN settlement AS s ON s.id = p.settlement "
          "WHERE n.id = ?1 AND l.id <> ?1 AND s.state <> 'void' AND s.without_goods = 0");
    others.gross = granted.with(line).next() ? granted.get<Money>(0) : Money();
    return others;
}
}

Elsewhere elsewhereOf(Database &database, const ReturnCase &returnCase)
{
    Elsewhere others;
    if (!returnCase.rma.splitFrom && returnCase.moves.empty()) {
        return others;
    }
    Query query = database.query("SELECT s.compensation_kind, sum(s.amount) " + kOtherReturns
                                 + "JOIN settlement AS s ON s.rma = r.id WHERE n.id = ?1 AND r.id <> ?1 "
                                   "AND s.kind = 'compensation' AND s.state <> 'void' GROUP BY s.compensation_kind");
    query.with(returnCase.rma.id);
    while (query.next()) {
        others.compensated[query.text(0)] = query.get<Money>(1);
    }
    for (const ReturnLine &line : returnCase.lines) {
        others.lines[line.line] = lineElsewhere(database, line.id);
    }
    return others;
}

QStringList splitNumbers(Database &database, RmaId rma)
{
    QStringList numbers;
    Query query = database.query("SELECT r.number " + kOtherReturns + "WHERE n.id = ?1 AND r.id <> ?1 ORDER BY r.id");
    query.with(rma);
    while (query.next()) {
        numbers.append(query.text(0));
    }
    return numbers;
}
}
