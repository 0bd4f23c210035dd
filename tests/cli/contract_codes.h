// SPDX-License-Identifier: GPL-3.0-or-later
// The refusal codes of the command line's contract with their exit statuses, written down a second time on purpose.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace rd::test
{
/// Code to exit status, as the contract's table lists them.
[[nodiscard]] inline QMap<QString, int> contractCodes()
{
    using namespace Qt::StringLiterals;
    const QMap<int, QString> rows{
        {2, u"usage"_s},
        {3,
         u"over_return over_settlement not_received not_approved not_accepted not_outstanding already_closed "
         "outside_window not_returnable tender_not_allowed needs_manager needs_second_person bad_amount bad_quantity "
         "unknown_reason missing_field ambiguous_receipt operation_conflict policy_invalid import_invalid"_s},
        {4, u"not_allowed wrong_pin locked_out login_required"_s},
        {5, u"not_found"_s},
        {6, u"stale busy"_s},
        {7, u"damaged tampered not_a_store newer_version"_s},
        {8, u"disk_full no_permission file_missing file_exists key_missing result_unknown"_s}};
    QMap<QString, int> codes;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        for (const QString &code : row.value().split(' '_L1)) {
            codes.insert(code, row.key());
        }
    }
    return codes;
}
}
