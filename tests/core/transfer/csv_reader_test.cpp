// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, quotes, line numbers and the faults that end a file.
#include "core/transfer/csv_reader.h"

#include "core/transfer/limits.h"
#include "tests/support/catch.h"

#include <QStringList>

using namespace rd;

namespace
{
/// "line:a|b|c" for each row, or the refusal's "reason@row".
QStringList rowsOf(QByteArrayView text, char delimiter = ',')
{
    QStringList rows;
    CsvReader reader(text, delimiter);
    CsvRow row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more) {
            const QJsonObject &details = more.error().details;
            return rows << details.value(QStringLiteral("reason")).toString() + QLatin1Char('@')
                               + QString::number(details.value(QStringLiteral("row")).toInt());
        }
        if (!*more) {
            return rows;
        }
        QStringList fields;
        for (qsizetype i = 0; i < row.size(); ++i) {
            fields << QString::fromUtf8(row.at(i));
        }
        rows << QString::number(row.line()) + QLatin1Char(':') + fields.join(QLatin1Char('|'));
    }
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts) {
        all << QString::fromUtf8(text);
    }
    return all;
}
}

TEST_CASE("Rows carry the physical line they start on", "[transfer]")
{
    CHECK(rowsOf("a,b\n1,2\n") == list({"1:a|b", "2:1|2"}));
    CHECK(rowsOf("a,b\r\n1,2") == list({"1:a|b", "2:1|2"}));
    CHECK(rowsOf("a,b\r1,2\r3,4") == list({"1:a|b", "2:1|2", "3:3|4"}));
    CHECK(rowsOf("a,b\n\n\n1,2\n") == list({"1:a|b", "4:1|2"}));
    CHECK(rowsOf("a,\"x\ny\nz\"\n1,2\n") == list({"1:a|x\ny\nz", "4:1|2"}));
    CHECK(rowsOf("") == list({}));
}

TEST_CASE("Quotes keep delimiters, quotes and empty texts", "[transfer]")
{
    CHECK(rowsOf("\"a,b\",\"say \"\"hi\"\"\",\"\",\n") == list({"1:a,b|say \"hi\"||"}));
    CHECK(rowsOf("a;b,c\n", ';') == list({"1:a|b,c"}));
    CHECK(rowsOf("a\t\tc\n", '\t') == list({"1:a||c"}));
    CHECK(rowsOf(" a , b \n") == list({"1:a|b"}));
}

TEST_CASE("What is no CSV is refused with the row", "[transfer]")
{
    CHECK(rowsOf("a,b\n1,\"2\n3,4\n") == list({"1:a|b", "unclosed_quote@2"}));
    CHECK(rowsOf("a,b\n1,2\"x\n") == list({"1:a|b", "stray_quote@2"}));
    CHECK(rowsOf("a,b\n1,\"2\"x\n") == list({"1:a|b", "stray_quote@2"}));
}

TEST_CASE("A field longer than 64 KB is refused", "[transfer]")
{
    const auto fieldOf = [](qint64 bytes) { return QByteArray("a\nb\n" + QByteArray(bytes, 'x') + "\n"); };
    CHECK(rowsOf(fieldOf(kLongestCsvFieldBytes)).size() == 3);
    CHECK(rowsOf(fieldOf(kLongestCsvFieldBytes + 1)).last() == QStringLiteral("field_too_long@3"));
    CHECK(rowsOf(fieldOf(10 * kLongestCsvFieldBytes)).last() == QStringLiteral("field_too_long@3"));
    CHECK(rowsOf(QByteArray("a\n\"" + QByteArray(2 * kLongestCsvFieldBytes, '\n'))).last()
          == QStringLiteral("field_too_long@2"));
}

TEST_CASE("Too many columns are refused", "[transfer]")
{
    CHECK(rowsOf(QByteArray(kMostCsvColumns - 1, ',')).size() == 1);
    CHECK(rowsOf(QByteArray(kMostCsvColumns, ',')).last() == QStringLiteral("too_many_columns@1"));
}

TEST_CASE("Two million rows are read, one more is refused", "[transfer]")
{
    QByteArray text("a\n");
    text += QByteArray("1\n").repeated(kMostSalesFileRows);
    CsvRow row;
    const auto countRows = [&row](QByteArrayView all) {
        CsvReader reader(all, ',');
        qint64 rows = 0;
        auto more = reader.next(row);
        for (; more && *more; more = reader.next(row)) {
            ++rows;
        }
        return more ? rows : -rows;
    };
    CHECK(countRows(text) == kMostSalesFileRows + 1);
    text += "1\n";
    CHECK(countRows(text) == -(kMostSalesFileRows + 1));
}

TEST_CASE("The delimiter is the one that splits the header", "[transfer]")
{
    CHECK(detectDelimiter("a,b,c\n1;2,3\n") == ',');
    CHECK(detectDelimiter("a;b;c\n1,5;2,5;3\n") == ';');
    CHECK(detectDelimiter("a\tb\tc\n") == '\t');
    CHECK(detectDelimiter("\"a;b;c\",d,e\n") == ',');
    CHECK(detectDelimiter("\r\n\r\na;b\n") == ';');
    CHECK(detectDelimiter("one") == ',');
}
