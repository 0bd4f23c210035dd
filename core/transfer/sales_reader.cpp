// SPDX-License-Identifier: GPL-3.0-or-later
// Two looks at the text: a short one for its notation, and one for its rows.
#include "core/transfer/sales_reader.h"

#include "core/transfer/column_map.h"
#include "core/transfer/csv_reader.h"
#include "core/transfer/format_scan.h"
#include "core/transfer/import_fault.h"
#include "core/transfer/limits.h"
#include "core/transfer/row_reader.h"
#include "core/transfer/sales_builder.h"

#include <QFile>

namespace rd
{
namespace
{
constexpr qint64 kRowsBetweenReports = 8192;
constexpr qint64 kReadAtOnce = 1024 * 1024;

struct Header {
    QStringList names;
    qint64 row = 1;
};

QStringList textsOf(const CsvRow &row)
{
    QStringList texts;
    for (qsizetype i = 0; i < row.size(); ++i) {
        texts += QString::fromUtf8(row.at(i)).trimmed().left(200);
    }
    return texts;
}

Result<Header> readHeader(CsvReader &reader)
{
    CsvRow row;
    const auto found = reader.next(row);
    if (!found) {
        return refuse(found.error());
    }
    if (!*found) {
        return refuse(importFault(QStringLiteral("empty_file")));
    }
    return Header{textsOf(row), row.line()};
}

Result<const Profile *> chooseProfile(const Header &header, char delimiter, const ReadOptions &options)
{
    if (options.profile.isEmpty()) {
        return &profileFor(header.names, delimiter);
    }
    const Profile *profile = profileByName(options.profile);
    if (profile == nullptr) {
        return refuse(importFault(QStringLiteral("unknown_profile"), {0, {}, options.profile}));
    }
    return profile;
}

Result<FileFormats> scanFormats(QByteArrayView text, char delimiter, const ColumnMap &map, const ReadOptions &options)
{
    CsvReader reader(text, delimiter);
    FormatScan scan(map, options);
    CsvRow row;
    auto more = reader.next(row); // the header
    while (more && *more && !scan.isDone()) {
        more = reader.next(row);
        if (more && *more) {
            scan.look(row);
        }
    }
    return more ? scan.conclude() : refuse(more.error());
}

Error endOf(const RowError &error)
{
    return importFault(error.code, {error.row, error.column, error.value}, error.args);
}

/// Reads all rows behind the header into a file.
class RowLoop final
{
public:
    RowLoop(CsvReader &reader, RowReader &rows, SalesBuilder &builder, SalesFile &file)
        : m_reader(reader), m_rows(rows), m_builder(builder), m_file(file)
    {
    }

    Result<void> run(qint64 totalBytes, const ProgressReport &progress)
    {
        CsvRow row;
        for (;;) {
            const auto more = m_reader.next(row);
            if (!more) {
                return refuse(more.error());
            }
            if (!*more) {
                return {};
            }
            if (++m_file.counts.rows <= kPreviewRows) {
                m_file.preview.push_back(textsOf(row));
            }
            if (!take(row)) {
                return refuse(endOf(m_rows.error()));
            }
            if (m_file.counts.rows % kRowsBetweenReports == 0 && !goesOn(progress, m_reader.position(), totalBytes)) {
                m_file.isCancelled = true;
                return {};
            }
        }
    }

private:
    /// False when the file cannot be read further.
    bool take(const CsvRow &row)
    {
        if (!m_rows.read(row, m_values)) {
            note(m_rows.error());
            return !m_rows.error().endsFile;
        }
        if (!m_builder.add(m_values)) {
            note(m_builder.error());
        }
        return true;
    }
    void note(const RowError &error)
    {
        if (++m_file.counts.errors <= kKeptRowErrors) {
            m_file.errors.push_back(error);
        }
        if (!m_values.receipt.isEmpty()) {
            m_builder.drop(m_values.receipt);
        }
    }

    CsvReader &m_reader;
    RowReader &m_rows;
    SalesBuilder &m_builder;
    SalesFile &m_file;
    RowValues m_values;
};

Result<SalesFile> readRows(QByteArrayView text, CsvReader &reader, const ColumnMap &map, const FileFormats &formats,
                           const ReadOptions &options, SalesFile file, const ProgressReport &progress)
{
    RowReader rows(map, formats, options);
    SalesBuilder builder(map.profile(), options, file.source);
    RowLoop loop(reader, rows, builder, file);
    if (auto done = loop.run(text.size(), progress); !done) {
        return refuse(done.error());
    }
    if (!file.isCancelled) {
        builder.finish(file);
        (void)goesOn(progress, text.size(), text.size());
    }
    return file;
}
}

Result<QByteArray> loadSalesFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return refuse(ErrorCode::FileMissing,
                      {{QStringLiteral("file"), path}, {QStringLiteral("problem"), QStringLiteral("input")}});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return refuse(ErrorCode::NoPermission, {{QStringLiteral("file"), path}});
    }
    if (file.size() > kLargestSalesFileBytes) {
        return refuse(importFault(QStringLiteral("file_too_large")));
    }
    QByteArray bytes;
    bytes.reserve(file.size());
    while (bytes.size() <= kLargestSalesFileBytes) { // a pipe tells no size, and some devices never end
        const QByteArray chunk = file.read(kReadAtOnce);
        if (chunk.isEmpty()) {
            break;
        }
        bytes += chunk;
    }
    if (bytes.size() > kLargestSalesFileBytes) {
        return refuse(importFault(QStringLiteral("file_too_large")));
    }
    if (file.error() != QFileDevice::NoError) {
        return refuse(ErrorCode::NoPermission, {{QStringLiteral("file"), path}});
    }
    return bytes;
}

Result<SalesFile> readSales(QByteArray bytes, const ReadOptions &options, const ProgressReport &progress)
{
    if (bytes.size() > kLargestSalesFileBytes) {
        return refuse(importFault(QStringLiteral("file_too_large")));
    }
    SalesFile file;
    file.encoding = options.encoding.value_or(detectEncoding(bytes));
    const auto text = toUtf8(std::move(bytes), file.encoding);
    if (!text) {
        return refuse(text.error());
    }
    file.delimiter = detectDelimiter(*text);
    CsvReader reader(*text, file.delimiter);
    const auto header = readHeader(reader);
    if (!header) {
        return refuse(header.error());
    }
    const auto profile = chooseProfile(*header, file.delimiter, options);
    if (!profile) {
        return refuse(profile.error());
    }
    const auto map = ColumnMap::make(header->names, header->row, **profile, options);
    if (!map) {
        return refuse(map.error());
    }
    const auto formats = scanFormats(*text, file.delimiter, *map, options);
    if (!formats) {
        return refuse(formats.error());
    }
    file.profile = (*profile)->name;
    file.source = options.source.isEmpty() ? file.profile : options.source;
    file.mapping = map->pairs();
    file.preview.push_back(header->names);
    return readRows(*text, reader, *map, *formats, options, std::move(file), progress);
}
}
