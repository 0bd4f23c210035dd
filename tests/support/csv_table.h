// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file as a spreadsheet sees it, read by the rules of RFC 4180 and nothing of the product.
#pragma once

#include "core/money/money.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QStringList>

#include <vector>

namespace rd::test
{
struct CsvTable {
    QByteArray bytes;
    QStringList header;
    std::vector<QStringList> rows;

    explicit CsvTable(const QString &path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
        REQUIRE(bytes.startsWith("\xEF\xBB\xBF"));
        parse(QString::fromUtf8(bytes.mid(3)));
    }

    [[nodiscard]] QString at(const QStringList &row, const char *column) const
    {
        const qsizetype index = header.indexOf(QLatin1String(column));
        REQUIRE(index >= 0);
        return row.at(index);
    }
    [[nodiscard]] QString at(size_t row, const char *column) const { return at(rows.at(row), column); }
    /// Sum of a column of money, over the rows that have `value` in another column.
    [[nodiscard]] Money sum(const char *column, const Currency &currency, const char *where = "",
                            const QString &value = {}) const
    {
        Money total;
        for (const QStringList &row : rows) {
            if (*where == '\0' || at(row, where) == value) {
                total += *Money::parse(at(row, column), currency);
            }
        }
        return total;
    }

private:
    void parse(const QString &text)
    {
        QStringList row;
        QString field;
        bool isQuoted = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text.at(i);
            if (letter == QLatin1Char('"')) {
                if (isQuoted && i + 1 < text.size() && text.at(i + 1) == QLatin1Char('"')) {
                    field += text.at(i++);
                } else {
                    isQuoted = !isQuoted;
                }
            } else if (!isQuoted && letter == QLatin1Char(',')) {
                row.append(field);
                field.clear();
            } else if (!isQuoted && letter == QLatin1Char('\r')) {
                REQUIRE(i + 1 < text.size());
                REQUIRE(text.at(++i) == QLatin1Char('\n'));
                row.append(field);
                field.clear();
                add(row);
            } else {
                REQUIRE((isQuoted || letter != QLatin1Char('\n')));
                field += letter;
            }
        }
        REQUIRE(row.isEmpty());
        REQUIRE(field.isEmpty());
    }
    void add(QStringList &row)
    {
        if (header.isEmpty()) {
            header = row;
        } else {
            REQUIRE(row.size() == header.size());
            rows.push_back(row);
        }
        row.clear();
    }
};
}
