// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a read file into the store, a few thousand rows at a time.
#pragma once

#include "core/desk/import_report.h"
#include "core/desk/progress_call.h"
#include "core/desk/till_matching.h"
#include "core/desk/write_frame.h"
#include "core/transfer/sales_file.h"

namespace rd
{
/// Applies sales, then credits, in transactions of at most 5,000 rows, whole documents at a time, so that a counter never
/// waits. Cut off in the middle, what is in is right and stays; the next run adds the rest.
class ImportApplying final
{
public:
    ImportApplying(WriteFrame &desk, const Call &call, const ProgressCall &progress)
        : m_desk(desk), m_call(call), m_progress(progress)
    {
    }
    /// Counts unmatched returned rows in the report, and says there when it was stopped.
    [[nodiscard]] Result<void> apply(SalesFile &file, const QString &fileName, ImportReport &report);
    /// Rows that are in, whatever came after, of all.
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    template <typename Document>
    [[nodiscard]] Result<void> applyAll(std::vector<Document> &documents, ImportReport &report);
    void put(WriteTransaction &transaction, Sale &sale, ImportReport &report);
    void put(WriteTransaction &transaction, const CreditDocument &credit, ImportReport &report);
    /// Bookings of earlier files that waited: what was paid since may prove them ours.
    [[nodiscard]] Result<void> matchOpen(ImportReport &report);
    /// Past returns of earlier files whose sales this one brought.
    [[nodiscard]] Result<void> joinPastReturns(const SalesFile &file, ImportReport &report);
    /// Goods given for returns that the till sold, too, on the days of the file. What its credits prove is joined as they are posted.
    [[nodiscard]] Result<void> matchGivenGoods(const SalesFile &file);
    /// The rest of one transaction: person, clock, moment.
    [[nodiscard]] Result<StaffRecord> begin(WriteTransaction &transaction);

    WriteFrame &m_desk;
    const Call &m_call;
    const ProgressCall &m_progress;
    std::optional<TillMatching> m_matching; ///< of the transaction that is open
    qint64 m_import = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};
}
