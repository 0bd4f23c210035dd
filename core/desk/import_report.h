// SPDX-License-Identifier: GPL-3.0-or-later
// What an import is asked for, and what it has to say.
#pragma once

#include "core/base/time.h"
#include "core/money/money.h"
#include "core/transfer/date_format.h"
#include "core/transfer/number_format.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace rd
{
struct ImportRequest {
    QString file;
    QString profile;                        ///< empty: recognised by its header
    QString source;                         ///< empty: the profile's name
    std::map<QString, QString> columns;     ///< field → column, beside or instead of the profile's
    QString encoding;                       ///< empty: detected
    std::optional<DateOrder> dateOrder;     ///< absent: seen from the whole column, else the profile's
    std::optional<DecimalMark> decimalMark; ///< the same for numbers
    bool takeReturns = true; ///< return rows become closed returns of the past; false: they are skipped and counted
    bool skipBadRows = false;
    bool dryRun = false;
};

/// One row that could not be read.
struct ImportRowError {
    qint64 row = 0; ///< line of the file
    QString column;
    QString value;
    QString problem; ///< a code, for example "not_a_number"
};

/// A receipt or credit that is here already with other content.
struct ImportConflict {
    QString receipt;
    std::optional<BusinessDate> storeDay;
    bool isReturn = false;
};

/// rows = lines + returns + adjustments + skipped (+ faulty rows when they are skipped).
struct ImportReport {
    qint64 rows = 0;
    qint64 sales = 0; ///< new ones
    qint64 lines = 0;
    qint64 returns = 0;
    qint64 adjustments = 0;
    qint64 skipped = 0;
    qint64 alreadyHere = 0; ///< sales and past returns that an earlier import brought
    qint64 matchedTyped = 0;
    qint64 invoices = 0; ///< that the sales did not have yet
    qint64 faultyRows = 0;
    std::vector<ImportRowError> errors; ///< the first 100
    Money paidTotal;
    Money returnedTotal;
    Money adjustmentsTotal;      ///< signed; paid − returned + adjustments is the sum of the file
    qint64 pastReturns = 0;      ///< new returns of the past, one for each credit that holds goods
    qint64 tillPosted = 0;       ///< credited rows that are returns of ours, and are marked so
    qint64 tillOpen = 0;         ///< credited rows that may be ours, which a person decides
    qint64 unmatchedReturns = 0; ///< credited rows for which no sale line has units and paid value left
    qint64 joinedReturns = 0;    ///< lines of earlier past returns that found their sale here; counted as it is written
    qint64 conflictCount = 0;
    std::vector<ImportConflict> conflicts; ///< the first 100
    std::map<QString, qint64> skippedBy;   ///< not_paid, dead_status, returns_skipped, receipt_has_errors
    bool isCancelled = false;              ///< stopped on request; what had been applied stays
    QString profile;
    QString encoding;
    QString delimiter;
    std::vector<std::pair<QString, QString>> mapping; ///< field → column, as used
    std::vector<QStringList> preview;                 ///< the first rows as read, header first
    std::optional<QJsonObject> firstAnswer{};         ///< of the same operation done before; nothing was done again
};
}
