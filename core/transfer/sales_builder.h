// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers rows into receipts and credits, whatever order they come in.
#pragma once

#include "core/transfer/profile.h"
#include "core/transfer/read_options.h"
#include "core/transfer/row_values.h"
#include "core/transfer/sales_file.h"

#include <QHash>
#include <QSet>

#include <limits>
#include <map>
#include <vector>

namespace rd
{
/// Lines without a number of their own come last.
inline constexpr int kNoLineNumber = std::numeric_limits<int>::max();

/// One receipt while it is being gathered.
struct SaleDraft {
    Sale sale;
    std::vector<int> lineNumbers; ///< as the file gives them, beside the lines; empty when it gives none
    qint64 lineRows = 0;
    qint64 adjustmentRows = 0;
    Money orderTotal; ///< orders only
    Money orderTax;
    Money shipping;
    Money refund;
};

struct CreditDraft {
    CreditDocument credit;
    qint64 returnRows = 0;
    qint64 adjustmentRows = 0;
};

class SalesBuilder final
{
public:
    SalesBuilder(const Profile &profile, const ReadOptions &options, QString source);

    /// False when the row contradicts an earlier one of its receipt; `error` says how.
    [[nodiscard]] bool add(RowValues &row);
    [[nodiscard]] const RowError &error() const { return m_error; }
    /// Nothing of this receipt is to be imported, because a row of it cannot be read.
    void drop(const QString &receipt);
    /// Moves everything into the file and counts it.
    void finish(SalesFile &file);

private:
    struct Key {
        QString receipt;
        BusinessDate day;
        QString customer; ///< only where customers share receipt numbers
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.receipt, key.day.days(), key.customer);
        }
    };
    bool fail(const RowValues &row, const char *code, const QString &value);
    void skip(const QString &reason) { ++m_skippedBy[reason]; }
    [[nodiscard]] bool addOrderRow(RowValues &row);
    [[nodiscard]] bool addByClass(const RowValues &row);
    [[nodiscard]] bool addToSale(const RowValues &row, SaleLineKind kind);
    [[nodiscard]] bool addToCredit(const RowValues &row, RowKind kind);
    [[nodiscard]] bool meetsCustomer(const RowValues &row, Customer &customer);
    [[nodiscard]] Key keyOf(const RowValues &row) const;
    [[nodiscard]] SaleDraft &saleFor(const RowValues &row);
    [[nodiscard]] CreditDraft &creditFor(const RowValues &row);
    [[nodiscard]] bool isCreditDocument(const RowValues &row) const;
    void leaveOutDropped();
    void fillCustomer(const RowValues &row, Customer &customer) const;

    const Profile &m_profile;
    const ReadOptions &m_options;
    QString m_source;
    std::vector<SaleDraft> m_sales;
    std::vector<CreditDraft> m_credits;
    QHash<Key, size_t> m_saleIndex;
    QHash<Key, size_t> m_creditIndex;
    Key m_lastSaleKey;
    size_t m_lastSale = 0;
    QHash<QString, size_t> m_orderHeads;     ///< latest draft of an order number
    QHash<QString, QString> m_skippedOrders; ///< order number to reason
    QSet<QString> m_dropped;
    std::map<QString, qint64> m_skippedBy;
    RowError m_error;
};
}
