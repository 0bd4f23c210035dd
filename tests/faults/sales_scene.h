// SPDX-License-Identifier: GPL-3.0-or-later
// A store with many small receipts, for programs that are started again and again.
#pragma once

#include "tests/cli/cli_runner.h"
#include "tests/faults/receipt_numbers.h"

namespace rd::test
{
[[nodiscard]] QByteArray receiptsCsv(int first, int count);
/// A closed store again in a folder of its own, without making it anew.
[[nodiscard]] std::unique_ptr<CliRunner> copyOf(const CliRunner &closed);
/// Imports the receipts from `first` on as the manager hao.
void importReceipts(const CliRunner &store, int first, int count);
/// What the counter does at once by one command: log, receive, inspect, pay in cash; as yang, with this operation id.
[[nodiscard]] QStringList walkInWords(const CliRunner &store, int receipt, const QString &operation);
/// A return of this receipt that waits for its money; its number.
[[nodiscard]] QString inspectedReturn(const CliRunner &store, int receipt);
/// The operation, as yang.
[[nodiscard]] QStringList payWords(const CliRunner &store, const QString &number, const QString &operation);
/// Fails the test unless `verify` finds nothing, neither in the file nor in the history.
void requireClean(const CliRunner &store);
}
