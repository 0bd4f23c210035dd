// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of operation, operation_answer and refusal_count.
#include "core/storage/operation_log.h"

#include "core/storage/engine_error.h"
#include "core/storage/keyed_hash.h"

#include <QJsonDocument>

namespace rd
{
namespace
{
constexpr qint64 kKeepAnswersMs = qint64(90) * 24 * 60 * 60 * 1000;
constexpr qint64 kPruneEvery = 64;

/// The oldest ones, more than have come since the last time: no long delete ever.
void pruneAnswers(Database &database, UtcTime before)
{
    database
        .query(
            "DELETE FROM operation_answer WHERE operation IN (SELECT operation FROM operation_answer ORDER BY operation LIMIT 256) "
            "AND (SELECT o.at FROM operation AS o WHERE o.id = operation_answer.operation) < ?")
        .with(before)
        .run();
}

/// One more commit that ends well: pages of a failed one that no reader knows lie where it is written, so that no recovery
/// after a crash brings them back, and what the readers know is on the disk. Its count tells how often that was needed.
void proveLog(Database &database)
{
    database.run("INSERT INTO meta (key, value) VALUES ('failed_commits', '1') "
                 "ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1");
}
}

std::optional<OperationRecord> findOperation(Database &database, const QString &operation)
{
    Query query = database.query(
        "SELECT o.args_hash, o.number, a.answer FROM operation AS o LEFT JOIN operation_answer AS a ON a.operation = o.id "
        "WHERE o.operation = ?");
    if (!query.with(operation).next()) {
        return std::nullopt;
    }
    OperationRecord record{query.blob(0), query.text(1), std::nullopt};
    if (!query.isNull(2)) {
        record.answer = QJsonDocument::fromJson(qUncompress(query.blob(2))).object();
    }
    return record;
}

qint64 insertOperation(WriteTransaction &transaction, const QString &operation, const QByteArray &argsHash,
                       const QString &number)
{
    return transaction.rows().insert(tables::operation, cellsOf(operation, argsHash, transaction.at(), number));
}

void storeAnswer(WriteTransaction &transaction, qint64 operation, const QJsonObject &answer)
{
    Database &database = transaction.database();
    database.query("INSERT INTO operation_answer (operation, answer) VALUES (?, ?)")
        .with(operation, qCompress(QJsonDocument(answer).toJson(QJsonDocument::Compact), 1))
        .run();
    if (operation % kPruneEvery == 0) {
        pruneAnswers(database, transaction.at().plusMs(-kKeepAnswersMs));
    }
}

QByteArray argumentsHash(const QString &command, const QJsonObject &arguments, StaffId actor)
{
    KeyedHash hash({}, 32);
    hash.add(cellOf(command)).add(cellOf(actor));
    return hash.add(QByteArrayView(QJsonDocument(arguments).toJson(QJsonDocument::Compact))).result();
}

std::optional<OperationRecord> settleDoubt(Store &store, const QString &operation, const CommitError &reason)
{
    if (isFullDisk(reason)) {
        // The page that ends a commit is written last: a log without room for it has no commit.
        return std::nullopt;
    }
    const StoreLockGuard guard(store.lock());
    store.reopen();
    const auto known = findOperation(store.database(), operation);
    proveLog(store.database());
    return known;
}

void countRefusal(Store &store, BusinessDate day, ErrorCode code)
{
    const StoreLockGuard guard(store.lock());
    store.database()
        .query(
            "INSERT INTO refusal_count (store_day, code, times) VALUES (?, ?, 1) ON CONFLICT (store_day, code) DO UPDATE SET times = times + 1")
        .with(day, errorName(code))
        .run();
}
}
