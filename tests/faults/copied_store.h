// SPDX-License-Identifier: GPL-3.0-or-later
// Closed copies of one small store, for tests that break each copy at another moment.
#pragma once

#include "tests/support/store_fixture.h"

namespace rd::test
{
/// The kinds of writing that are broken.
enum class Job { WalkIn, Pay, Import };

class CopiedStore final
{
public:
    CopiedStore();
    /// A fresh copy, in the mode the program keeps its files in; its path.
    [[nodiscard]] QString copy();
    /// The files of a store that is open, as a crash leaves them: without the shared memory. Its path.
    [[nodiscard]] QString crashed(const QString &path);
    [[nodiscard]] std::unique_ptr<DeskWriter> open(const QString &path);
    /// What the desk answers, as a code; nothing when it was done.
    [[nodiscard]] std::optional<ErrorCode> run(DeskWriter &desk, Job job, int receipt, const QString &operation);
    /// How a return looks that went through the job.
    [[nodiscard]] QString wholeShape(Job job);
    [[nodiscard]] const QString &number() const { return m_number; }
    [[nodiscard]] StoreFixture &fixture() { return m_fixture; }

    static constexpr int kReceipts = 40;

private:
    [[nodiscard]] QString nextPath();

    StoreFixture m_fixture;
    Session m_yang;
    Session m_hao;
    QString m_number; ///< of the return that waits for its money
    QString m_closed;
    QString m_csv;
    int m_copies = 0;
};

/// What is wrong with a closed or crashed store, by `verify` and by the rows themselves; empty when nothing is.
[[nodiscard]] QString faultsOf(const QString &path, const Clock &clock);
}
