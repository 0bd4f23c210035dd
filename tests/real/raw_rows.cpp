// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting and reckoning.
#include "tests/real/raw_rows.h"

#include "tests/support/catch.h"

namespace rd::test
{
namespace
{
/// One pass over the bytes; a quote within quotes is written twice.
class Splitter final
{
public:
    Splitter(const QByteArray &text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool next(RawRow &row)
    {
        row.clear();
        m_field.clear();
        bool isQuoted = false;
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at++);
            if (c == '"') {
                const bool isDoubled = isQuoted && m_at < m_text.size() && m_text.at(m_at) == '"';
                isQuoted = isDoubled || !isQuoted;
                if (isDoubled) {
                    m_field.append(c);
                    ++m_at;
                }
            } else if (!isQuoted && c == m_delimiter) {
                row.push_back(m_field);
                m_field.clear();
            } else if (!isQuoted && c == '\n') {
                break;
            } else if (isQuoted || c != '\r') {
                m_field.append(c);
            }
        }
        row.push_back(m_field);
        return row.size() > 1 || !m_field.isEmpty();
    }

private:
    const QByteArray &m_text;
    char m_delimiter;
    qsizetype m_at = 0;
    QByteArray m_field;
};
}

void eachRawRow(const QByteArray &text, char delimiter, const std::function<void(const RawRow &)> &call)
{
    Splitter splitter(text, delimiter);
    RawRow row;
    REQUIRE(splitter.next(row));
    const size_t columns = row.size();
    while (splitter.next(row)) {
        if (row.size() != columns) {
            FAIL("a row of another width");
        }
        call(row);
    }
}

qint64 scaledNumber(QByteArrayView text, int decimals)
{
    const bool isNegative = text.startsWith('-');
    qint64 value = 0;
    int behind = -1; // digits behind the mark, -1 before it
    for (const char c : isNegative ? text.sliced(1) : text) {
        const bool isMark = behind < 0 && (c == '.' || c == ',');
        const bool isDigit = c >= '0' && c <= '9';
        if (!isMark && (!isDigit || (behind >= decimals && c != '0'))) {
            FAIL("no number of at most " << decimals << " decimals: " << text.toByteArray().toStdString());
        }
        if (isDigit && behind < decimals) {
            value = value * 10 + (c - '0');
        }
        behind += isMark || behind >= 0 ? 1 : 0;
    }
    for (int i = std::max(behind, 0); i < decimals; ++i) {
        value *= 10;
    }
    return isNegative ? -value : value;
}

qint64 dividedHalfAway(qint64 value, qint64 unit)
{
    const qint64 size = value < 0 ? -value : value;
    const qint64 rounded = (2 * size + unit) / (2 * unit);
    return value < 0 ? -rounded : rounded;
}
}
