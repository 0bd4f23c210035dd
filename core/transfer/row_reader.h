// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the cells of a row into typed values, or says which cell is wrong.
#pragma once

#include "core/transfer/column_map.h"
#include "core/transfer/csv_reader.h"
#include "core/transfer/format_scan.h"
#include "core/transfer/moment_reader.h"
#include "core/transfer/row_values.h"
#include "core/transfer/sales_file.h"
#include "core/transfer/string_pool.h"

#include <QHash>

namespace rd
{
/// Money is quantity × price (or the total), rounded once per row, half away from zero, to the currency's digits.
class RowReader final
{
public:
    RowReader(const ColumnMap &map, const FileFormats &formats, const ReadOptions &options);

    /// False when the row cannot be used; `error` says why.
    [[nodiscard]] bool read(const CsvRow &row, RowValues &out);
    [[nodiscard]] const RowError &error() const { return m_error; }

private:
    [[nodiscard]] QByteArrayView cell(const CsvRow &row, Field field) const;
    [[nodiscard]] QString text(const CsvRow &row, Field field);
    /// The text of an identifying number, without a spreadsheet's guard.
    [[nodiscard]] QString identifier(const CsvRow &row, Field field);
    bool fail(const CsvRow &row, Field field, const char *code);
    [[nodiscard]] bool readTexts(const CsvRow &row, RowValues &out);
    [[nodiscard]] bool readInvoice(const CsvRow &row, RowValues &out);
    [[nodiscard]] bool readBenefits(const CsvRow &row, RowValues &out);
    [[nodiscard]] bool readPoints(const CsvRow &row, Field field, qint64 &points);
    [[nodiscard]] bool readMoment(const CsvRow &row, RowValues &out);
    [[nodiscard]] bool readQuantity(const CsvRow &row, RowValues &out);
    [[nodiscard]] bool readAmount(const CsvRow &row, RowValues &out);
    [[nodiscard]] bool readOrderTotals(const CsvRow &row, RowValues &out);
    [[nodiscard]] bool readUnitPrice(const CsvRow &row, RowValues &out);
    [[nodiscard]] bool readTotal(const CsvRow &row, RowValues &out);
    [[nodiscard]] bool addsUp(const CsvRow &row, const RowValues &values);
    [[nodiscard]] bool readNumberCell(const CsvRow &row, Field field, ExactNumber &number);
    /// Rounded money of an optional cell; zero when the column or the text is missing.
    [[nodiscard]] bool readMoneyCell(const CsvRow &row, Field field, Money &money);
    [[nodiscard]] QString customerNumber(const CsvRow &row);
    [[nodiscard]] QString unitOf(const CsvRow &row);
    [[nodiscard]] QString tenderOf(const CsvRow &row);

    const ColumnMap &m_map;
    const Profile &m_profile;
    const FileFormats m_formats;
    const ReadOptions &m_options;
    MomentReader m_moments;
    StringPool m_pool;
    QHash<QString, QString> m_tenders;
    qint64 m_sum = 0;    ///< of all amounts so far, without their signs
    QByteArray m_joined; ///< date and time of two columns
    RowError m_error;
};
}
