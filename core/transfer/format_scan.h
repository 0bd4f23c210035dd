// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out over whole columns how a file writes its dates and numbers, before any row is read for good.
#pragma once

#include "core/base/result.h"
#include "core/transfer/column_map.h"
#include "core/transfer/csv_reader.h"

namespace rd
{
struct FileFormats {
    DateFormat date;
    DecimalMark mark = DecimalMark::Point;
};

class FormatScan final
{
public:
    FormatScan(const ColumnMap &map, const ReadOptions &options);

    void look(const CsvRow &row);
    /// True as soon as no further row can change the answer.
    [[nodiscard]] bool isDone() const { return m_isDateKnown && m_isMarkKnown; }
    /// What was seen; where the file leaves it open, the profile's word. import_invalid where that is silent too:
    /// `ambiguous_dates`, `ambiguous_numbers` with column, row and value of the first such cell.
    [[nodiscard]] Result<FileFormats> conclude() const;

private:
    struct Doubt {
        qint64 row = 0;
        QString column;
        QString value;
    };
    void lookAtDate(const CsvRow &row);
    void lookAtNumbers(const CsvRow &row);
    [[nodiscard]] std::optional<DateOrder> orderByProfile() const;

    const ColumnMap &m_map;
    const ReadOptions &m_options;
    FileFormats m_formats;
    bool m_isDateKnown = false;
    bool m_isMarkKnown = false;
    bool m_hasSeenDate = false;
    bool m_hasMeridiem = false;
    Doubt m_dateDoubt;
    Doubt m_markDoubt;
};
}
