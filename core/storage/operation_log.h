// SPDX-License-Identifier: GPL-3.0-or-later
// Which requests were done, so that the same one arriving twice acts once.
#pragma once

#include "core/storage/transaction.h"

#include <QJsonObject>

namespace rd
{
struct OperationRecord {
    QByteArray argsHash;
    QString number;                    ///< of the return, may be empty
    std::optional<QJsonObject> answer; ///< absent after 90 days
};

[[nodiscard]] std::optional<OperationRecord> findOperation(Database &database, const QString &operation);
/// Enters it; returns its row for the answer.
[[nodiscard]] qint64 insertOperation(WriteTransaction &transaction, const QString &operation,
                                     const QByteArray &argsHash, const QString &number);
void storeAnswer(WriteTransaction &transaction, qint64 operation, const QJsonObject &answer);
/// A digest of a request: 32 bytes.
[[nodiscard]] QByteArray argumentsHash(const QString &command, const QJsonObject &arguments, StaffId actor);

/// After a commit that failed: opens the file again and tells whether the operation is in it, for good. Throws StorageError
/// when that cannot be told, which means that nobody knows.
[[nodiscard]] std::optional<OperationRecord> settleDoubt(Store &store, const QString &operation,
                                                         const CommitError &reason);

/// Counts a refusal by its code.
void countRefusal(Store &store, BusinessDate day, ErrorCode code);
}
