// SPDX-License-Identifier: GPL-3.0-or-later
// Writes CSV as Excel and RFC 4180 want it: UTF-8 with byte order mark, CRLF, quotes only where needed, formula-safe.
#pragma once

#include "core/base/time.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace rd
{
/// Cells are appended in order, `endRow` ends a row, `finish` must be called at the end. Writing throws StorageError
/// (disk_full, no_permission) when the device does not take the bytes. Nothing here allocates per cell.
class CsvWriter final
{
public:
    static constexpr qsizetype kBufferBytes = 256 * 1024;

    /// The device must be open for writing and outlive the writer.
    explicit CsvWriter(QIODevice &device, bool withByteOrderMark = true);

    /// Text of people: a cell that a spreadsheet would take for a formula (= + - @ tab CR first) gets a leading '.
    void text(QByteArrayView utf8);
    void text(const QString &text);
    /// Codes, numbers of ours and other ASCII that is known to be harmless.
    void plain(QByteArrayView ascii);
    void integer(qint64 value);
    /// A scaled integer with exactly that many decimals: (-123450, 2) writes -1234.50. It stays a number.
    void decimal(qint64 scaled, int decimals);
    /// Thousandths without trailing zeros: 1, 0.455.
    void quantity(qint64 thousandths);
    /// YYYY-MM-DD.
    void day(BusinessDate day);
    void empty();
    void endRow();
    /// Hands everything to the device.
    void finish();

private:
    void separate();
    void put(char c);
    void put(const char *bytes, qsizetype size);
    void quoted(QByteArrayView utf8, bool isGuarded);
    void digits(quint64 value, int atLeast);
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_isRowBegun = false;
};
}
