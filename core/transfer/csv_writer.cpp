// SPDX-License-Identifier: GPL-3.0-or-later
// Formatting straight into one buffer of bytes.
#include "core/transfer/csv_writer.h"

#include "core/base/exceptions.h"

#include <QFileDevice>
#include <QIODevice>

#include <array>
#include <chrono>

namespace rd
{
namespace
{
bool isFormulaStart(char c)
{
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

/// Semicolons and tabs too: spreadsheets of some countries part cells there, and would take half a cell for a formula.
bool needsQuotes(QByteArrayView text)
{
    for (const char c : text) {
        if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t') {
            return true;
        }
    }
    return !text.isEmpty() && (text.front() == ' ' || text.back() == ' ');
}

quint64 magnitudeOf(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

ErrorCode codeFor(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file != nullptr && file->error() == QFileDevice::PermissionsError ? ErrorCode::NoPermission
                                                                             : ErrorCode::DiskFull;
}
}

CsvWriter::CsvWriter(QIODevice &device, bool withByteOrderMark) : m_device(device)
{
    m_buffer.reserve(kBufferBytes);
    if (withByteOrderMark) {
        put("\xEF\xBB\xBF", 3);
    }
}

void CsvWriter::flush()
{
    if (!m_buffer.isEmpty() && m_device.write(m_buffer) != m_buffer.size()) {
        throw StorageError(codeFor(m_device), QStringLiteral("writing CSV: ") + m_device.errorString());
    }
    m_buffer.resize(0);
}

void CsvWriter::put(char c)
{
    if (m_buffer.size() >= kBufferBytes) {
        flush();
    }
    m_buffer.append(c);
}

void CsvWriter::put(const char *bytes, qsizetype size)
{
    if (m_buffer.size() + size > kBufferBytes) {
        flush();
    }
    m_buffer.append(bytes, size);
}

void CsvWriter::separate()
{
    if (m_isRowBegun) {
        put(',');
    }
    m_isRowBegun = true;
}

void CsvWriter::quoted(QByteArrayView utf8, bool isGuarded)
{
    put('"');
    if (isGuarded) {
        put('\'');
    }
    for (const char c : utf8) {
        if (c == '"') {
            put('"');
        }
        put(c);
    }
    put('"');
}

void CsvWriter::text(QByteArrayView utf8)
{
    separate();
    const bool isGuarded = !utf8.isEmpty() && isFormulaStart(utf8.front());
    if (needsQuotes(utf8)) {
        quoted(utf8, isGuarded);
        return;
    }
    if (isGuarded) {
        put('\'');
    }
    put(utf8.data(), utf8.size());
}

void CsvWriter::text(const QString &text)
{
    this->text(QByteArrayView(text.toUtf8()));
}

void CsvWriter::plain(QByteArrayView ascii)
{
    separate();
    put(ascii.data(), ascii.size());
}

void CsvWriter::digits(quint64 value, int atLeast)
{
    std::array<char, 24> text;
    auto at = text.end();
    for (int written = 0; value != 0 || written < atLeast; ++written, value /= 10) {
        *--at = static_cast<char>('0' + value % 10);
    }
    put(at, text.end() - at);
}

void CsvWriter::integer(qint64 value)
{
    decimal(value, 0);
}

void CsvWriter::decimal(qint64 scaled, int decimals)
{
    separate();
    if (scaled < 0) {
        put('-');
    }
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i) {
        unit *= 10;
    }
    const quint64 magnitude = magnitudeOf(scaled);
    digits(magnitude / unit, 1);
    if (decimals > 0) {
        put('.');
        digits(magnitude % unit, decimals);
    }
}

void CsvWriter::quantity(qint64 thousandths)
{
    int decimals = 3;
    while (decimals > 0 && thousandths % 10 == 0) {
        thousandths /= 10;
        --decimals;
    }
    decimal(thousandths, decimals);
}

void CsvWriter::day(BusinessDate day)
{
    separate();
    const std::chrono::sys_days days{std::chrono::days(day.days())};
    const std::chrono::year_month_day date{days};
    digits(static_cast<quint64>(static_cast<int>(date.year())), 4);
    put('-');
    digits(static_cast<unsigned>(date.month()), 2);
    put('-');
    digits(static_cast<unsigned>(date.day()), 2);
}

void CsvWriter::empty()
{
    separate();
}

void CsvWriter::endRow()
{
    put("\r\n", 2);
    m_isRowBegun = false;
}

void CsvWriter::finish()
{
    flush();
}
}
