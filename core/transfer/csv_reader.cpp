// SPDX-License-Identifier: GPL-3.0-or-later
// libcsv fed line by line, so that the line a row starts on is known.
#include "core/transfer/csv_reader.h"

#include "core/transfer/import_fault.h"
#include "core/transfer/limits.h"

#include <cstdlib>
#include <new>
#include <utility>

namespace rd
{
namespace
{
constexpr int kBetweenRows = 0; // libcsv's state before a row has begun

void *limitedRealloc(void *block, size_t size)
{
    constexpr size_t kSlack = 1024; // libcsv grows by blocks of 128 bytes
    return size > static_cast<size_t>(kLongestCsvFieldBytes) + kSlack ? nullptr : std::realloc(block, size);
}

/// Columns that a delimiter makes of the first line; delimiters within quotes do not count.
qsizetype columnsBy(QByteArrayView text, char delimiter)
{
    qsizetype columns = 1;
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == '\n' || c == '\r')) {
            break;
        } else if (!isQuoted && c == delimiter) {
            ++columns;
        }
    }
    return columns;
}
}

char detectDelimiter(QByteArrayView text)
{
    const qsizetype start = text.size() - text.trimmed().size(); // leading blank lines are rare and harmless
    const QByteArrayView head = start > 0 ? text.trimmed() : text;
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        best = columnsBy(head, candidate) > columnsBy(head, best) ? candidate : best;
    }
    return best;
}

CsvReader::CsvReader(QByteArrayView text, char delimiter)
    : m_text(text), m_lineEnd(text.indexOf('\n') >= 0 ? '\n' : '\r')
{
    if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
        throw std::bad_alloc();
    }
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    csv_set_realloc_func(&m_parser, limitedRealloc);
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser);
}

void CsvReader::onField(void *bytes, size_t size, void *self)
{
    auto &reader = *static_cast<CsvReader *>(self);
    reader.m_isFieldTooLong = reader.m_isFieldTooLong || static_cast<qint64>(size) > kLongestCsvFieldBytes;
    if (reader.m_building.m_ends.size() <= size_t(kMostCsvColumns)) {
        reader.m_building.m_bytes.append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
        reader.m_building.m_ends.push_back(reader.m_building.m_bytes.size());
    }
}

void CsvReader::onRow(int, void *self)
{
    auto &reader = *static_cast<CsvReader *>(self);
    const qint64 line = reader.m_building.m_line;
    reader.m_ready.push_back(std::move(reader.m_building));
    reader.m_building = std::exchange(reader.m_spare, CsvRow());
    reader.m_building.m_bytes.resize(0);
    reader.m_building.m_ends.clear();
    reader.m_building.m_line = line;
    ++reader.m_rowCount;
}

Error CsvReader::fault()
{
    const int code = csv_error(&m_parser);
    const QString reason = m_isFieldTooLong || code == CSV_ENOMEM || code == CSV_ETOOBIG
                               ? QStringLiteral("field_too_long")
                           : m_isFinished ? QStringLiteral("unclosed_quote")
                                          : QStringLiteral("stray_quote");
    return importFault(reason, {m_building.m_line, {}, {}});
}

Result<bool> CsvReader::feedLine()
{
    const qsizetype found = m_text.indexOf(m_lineEnd, m_position);
    const qsizetype end = found < 0 ? m_text.size() : found + 1;
    const QByteArrayView line = m_text.sliced(m_position, end - m_position);
    m_position = end;
    ++m_line;
    if (m_parser.pstate == kBetweenRows) {
        m_building.m_line = m_line;
    }
    const auto size = static_cast<size_t>(line.size());
    if (csv_parse(&m_parser, line.data(), size, onField, onRow, this) != size || m_isFieldTooLong) {
        return refuse(fault());
    }
    return true;
}

Result<bool> CsvReader::finish()
{
    m_isFinished = true;
    if (csv_fini(&m_parser, onField, onRow, this) != 0) {
        return refuse(fault());
    }
    return true;
}

Result<bool> CsvReader::next(CsvRow &row)
{
    while (m_ready.empty() && !m_isFinished) {
        const auto fed = m_position < m_text.size() ? feedLine() : finish();
        if (!fed) {
            return fed;
        }
    }
    if (m_ready.empty()) {
        return false;
    }
    std::swap(row, m_ready.front());
    m_spare = std::move(m_ready.front());
    m_ready.pop_front();
    if (row.size() > kMostCsvColumns) {
        return refuse(importFault(QStringLiteral("too_many_columns"), {row.line(), {}, {}}));
    }
    if (m_rowCount > kMostSalesFileRows + 1) { // and the header
        return refuse(importFault(QStringLiteral("too_many_rows"), {row.line(), {}, {}}));
    }
    return true;
}
}
