// SPDX-License-Identifier: GPL-3.0-or-later
// Counting by plain SQL, without the code that wrote it.
#include "tests/faults/return_shape.h"

#include "tests/support/raw_file.h"

#include <array>

namespace rd::test
{
using namespace Qt::StringLiterals;

namespace
{
struct Part {
    const char *name;
    const char *sql; ///< with the return's id for %1
};

constexpr std::array kParts = {
    Part{"return",
         "SELECT version || ' ' || (closed_at IS NOT NULL) || ' ' || coalesce(outcome, '') FROM rma WHERE id = %1"},
    Part{"lines",
         "SELECT group_concat(requested || '/' || received || '/' || accepted || '/' || settled) FROM return_line "
         "WHERE rma = %1"},
    Part{"findings", "SELECT count(*) FROM finding WHERE return_line IN (SELECT id FROM return_line WHERE rma = %1)"},
    Part{"tasks",
         "SELECT group_concat(step || (closed_at IS NULL)) FROM (SELECT * FROM task WHERE rma = %1 ORDER BY id)"},
    Part{"settlements", "SELECT group_concat(state || amount) FROM settlement WHERE rma = %1"},
    Part{"shares",
         "SELECT sum(net) FROM settlement_line WHERE settlement IN (SELECT id FROM settlement WHERE rma = %1)"},
    Part{"payouts", "SELECT group_concat(state || amount) FROM payout WHERE rma = %1"},
    Part{"history", "SELECT group_concat(action) FROM (SELECT action FROM event WHERE rma = %1 ORDER BY id)"},
    Part{"search", "SELECT count(*) FROM search_text WHERE rma = %1"},
};
}

QString shapeOf(RawFile &file, const QString &number)
{
    const QString id = file.value(u"SELECT id FROM rma WHERE number = '%1'"_s.arg(number));
    QString shape;
    for (const Part &part : kParts) {
        shape += QString::fromLatin1(part.name) + u": "_s + file.value(QString::fromLatin1(part.sql).arg(id)) + u"\n"_s;
    }
    return shape;
}

QString numberOfOperation(RawFile &file, const QString &operation)
{
    return file.value(u"SELECT number FROM operation WHERE operation = '%1'"_s.arg(operation));
}

QString looseEnds(RawFile &file)
{
    return file.value(
        u"SELECT group_concat(what, ', ') FROM ("
        "SELECT 'gap in the history' AS what WHERE (SELECT count(*) - max(id) FROM event) <> 0 "
        "UNION ALL SELECT 'gap in the vouchers' WHERE (SELECT count(*) - coalesce(max(voucher), 0) FROM payout) <> 0 "
        "UNION ALL SELECT 'no operation for ' || number FROM rma WHERE origin = 'desk' AND number NOT IN (SELECT number FROM operation) "
        "UNION ALL SELECT 'no return ' || number FROM operation WHERE number <> '' AND number NOT IN (SELECT number FROM rma) "
        "UNION ALL SELECT 'no answer of ' || operation FROM operation WHERE id NOT IN (SELECT operation FROM operation_answer))"_s);
}
}
