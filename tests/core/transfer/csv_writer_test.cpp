// SPDX-License-Identifier: GPL-3.0-or-later
// What spreadsheets get to see.
#include "core/transfer/csv_writer.h"

#include "core/base/exceptions.h"
#include "core/transfer/csv_reader.h"
#include "tests/support/catch.h"

#include <QBuffer>

#include <limits>

using namespace rd;

namespace
{
template <typename Fill> QByteArray written(Fill fill, bool withMark = false)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, withMark);
    fill(csv);
    csv.finish();
    return buffer.data();
}

QByteArray cell(const char *text)
{
    return written([text](CsvWriter &csv) { csv.text(QByteArrayView(text)); });
}

/// Refuses every byte.
class FullDevice final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};
}

TEST_CASE("A file begins with the byte order mark and ends lines with CRLF", "[transfer]")
{
    const QByteArray bytes = written(
        [](CsvWriter &csv) {
            csv.text(QStringLiteral("单号"));
            csv.plain("sku");
            csv.endRow();
            csv.empty();
            csv.integer(7);
            csv.endRow();
        },
        true);
    CHECK(bytes == "\xEF\xBB\xBF单号,sku\r\n,7\r\n");
}

TEST_CASE("Quotes stand only where they are needed", "[transfer]")
{
    CHECK(cell("plain text") == "plain text");
    CHECK(cell("a,b") == "\"a,b\"");
    CHECK(cell("a;=1+1") == "\"a;=1+1\"");
    CHECK(cell("a\t=1") == "\"a\t=1\"");
    CHECK(cell("17\" screen") == "\"17\"\" screen\"");
    CHECK(cell("two\nlines") == "\"two\nlines\"");
    CHECK(cell(" blank") == "\" blank\"");
    CHECK(cell("") == "");
}

TEST_CASE("Text that a spreadsheet would run is made harmless, numbers of ours stay numbers", "[transfer]")
{
    CHECK(cell("=1+1") == "'=1+1");
    CHECK(cell("+49 30") == "'+49 30");
    CHECK(cell("-5") == "'-5");
    CHECK(cell("@sum") == "'@sum");
    CHECK(cell("\tx") == "\"'\tx\"");
    CHECK(cell("\rx") == "\"'\rx\"");
    CHECK(cell("=a,\"b\"") == "\"'=a,\"\"b\"\"\"");
    CHECK(cell("a=1") == "a=1");
    CHECK(written([](CsvWriter &csv) { csv.decimal(-123450, 2); }) == "-1234.50");
}

TEST_CASE("Amounts, quantities and days", "[transfer]")
{
    const auto decimal = [](qint64 scaled, int decimals) {
        return written([=](CsvWriter &csv) { csv.decimal(scaled, decimals); });
    };
    CHECK(decimal(5, 2) == "0.05");
    CHECK(decimal(-5, 2) == "-0.05");
    CHECK(decimal(0, 2) == "0.00");
    CHECK(decimal(99, 0) == "99");
    CHECK(decimal(1, 3) == "0.001");
    CHECK(decimal(std::numeric_limits<qint64>::min(), 2) == "-92233720368547758.08");
    const auto quantity = [](qint64 thousandths) {
        return written([=](CsvWriter &csv) { csv.quantity(thousandths); });
    };
    CHECK(quantity(1000) == "1");
    CHECK(quantity(455) == "0.455");
    CHECK(quantity(1500) == "1.5");
    CHECK(quantity(-2000) == "-2");
    CHECK(quantity(0) == "0");
    const auto day = [](const char *iso) {
        return written([=](CsvWriter &csv) { csv.day(*BusinessDate::parse(QString::fromLatin1(iso))); });
    };
    for (const char *iso : {"2026-11-22", "1969-12-31", "2024-02-29", "2000-01-01"}) {
        CHECK(day(iso) == iso);
    }
}

TEST_CASE("More than the buffer arrives whole", "[transfer]")
{
    const QByteArray big(3 * CsvWriter::kBufferBytes, 'x');
    const QByteArray bytes = written([&big](CsvWriter &csv) {
        csv.text(QByteArrayView(big));
        csv.text(QByteArrayView("end"));
    });
    CHECK(bytes == big + ",end");
}

TEST_CASE("A device that takes nothing is a broken world", "[transfer]")
{
    FullDevice device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    CsvWriter csv(device);
    CHECK_THROWS_AS(csv.finish(), StorageError);
}

TEST_CASE("What was written reads back the same", "[transfer]")
{
    const QByteArray text = "say \"hi\", 白色\nline";
    const QByteArray bytes = written([&text](CsvWriter &csv) {
        csv.text(QByteArrayView(text));
        csv.endRow();
    });
    CsvReader reader(bytes, ',');
    CsvRow row;
    REQUIRE(*reader.next(row));
    CHECK(row.at(0).toByteArray() == text);
}
