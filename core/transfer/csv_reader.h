// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the rows of a CSV text one by one, strictly, with the line of the file each row starts on.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <csv.h>

#include <deque>
#include <vector>

namespace rd
{
/// One row; the fields are views into the row's own bytes.
class CsvRow final
{
public:
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    [[nodiscard]] QByteArrayView at(qsizetype column) const
    {
        const auto index = static_cast<size_t>(column);
        const qsizetype start = index == 0 ? 0 : m_ends[index - 1];
        return QByteArrayView(m_bytes).sliced(start, m_ends[index] - start);
    }

private:
    friend class CsvReader;
    qint64 m_line = 0;
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
};

/// comma, semicolon or tab: whichever splits the first line into most columns.
[[nodiscard]] char detectDelimiter(QByteArrayView text);

/// libcsv in strict mode over UTF-8 text in memory, which must outlive the reader. Blanks around a field are dropped.
class CsvReader final
{
public:
    CsvReader(QByteArrayView text, char delimiter);
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    /// The next row, false at the end. import_invalid with the row: `unclosed_quote`, `stray_quote`,
    /// `field_too_long`, `too_many_columns`, `too_many_rows`. Blank lines are no rows.
    [[nodiscard]] Result<bool> next(CsvRow &row);
    /// Bytes consumed so far, for progress.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    static void onField(void *bytes, size_t size, void *self);
    static void onRow(int terminator, void *self);
    [[nodiscard]] Result<bool> feedLine();
    [[nodiscard]] Result<bool> finish();
    [[nodiscard]] Error fault();

    QByteArrayView m_text;
    csv_parser m_parser{};
    char m_lineEnd;
    qsizetype m_position = 0;
    qint64 m_line = 0;
    qint64 m_rowCount = 0;
    bool m_isFinished = false;
    bool m_isFieldTooLong = false;
    CsvRow m_building;
    CsvRow m_spare; ///< memory of a row already read, used again
    std::deque<CsvRow> m_ready;
};
}
