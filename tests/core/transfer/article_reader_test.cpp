// SPDX-License-Identifier: GPL-3.0-or-later
// A list of articles as programs export it: encodings, headers, notations, and what is wrong with a row.
#include "core/transfer/article_reader.h"
#include "tests/support/catch.h"

using namespace rd;
using namespace Qt::StringLiterals;

namespace
{
Result<ArticlesFile> read(const QByteArray &bytes, const std::vector<FieldOverride> &map = {})
{
    return readArticles(bytes, map, *Currency::fromCode(u"CNY"_s));
}

/// "3 bad_number price" for each faulty row.
QStringList faultsOf(const QByteArray &bytes)
{
    const auto file = read(bytes);
    REQUIRE(file);
    QStringList faults;
    for (const RowError &error : file->errors) {
        faults.append(QString::number(error.row) + u' ' + error.code + u' ' + error.column);
    }
    return faults;
}
}

TEST_CASE("Chinese headers, with and without a byte order mark", "[transfer][articles]")
{
    const QByteArray utf8 = "货号;商品条码;品名;分类;零售价;供应商;序列号管理;批号管理;是否可退货\n"
                            "A1;690001;水壶;厨房;1.234,50;北方;是;是;否\n";
    const auto file = read(utf8);
    REQUIRE(file);
    REQUIRE(file->articles.size() == 1);
    const Article &kettle = file->articles.front().article;
    CHECK(kettle.sku == u"A1"_s);
    CHECK(kettle.barcode == u"690001"_s);
    CHECK(kettle.name == u"水壶"_s);
    CHECK(kettle.category == u"厨房"_s);
    CHECK(kettle.price == Money::fromMinor(123450));
    CHECK(kettle.supplier == u"北方"_s);
    CHECK(kettle.keepsSerials);
    CHECK(kettle.keepsBatches);
    CHECK_FALSE(kettle.isReturnable);
    CHECK(file->told.size() == kArticleFieldCount);
    const auto bom = read("\xEF\xBB\xBF" + utf8);
    REQUIRE(bom);
    CHECK(bom->articles.front().article == kettle);
}

TEST_CASE("what the file has no column for is not told, and an empty choice is the usual one", "[transfer][articles]")
{
    const auto file = read("SKU,Returnable,Serial Kept\n'00812,,\n");
    REQUIRE(file);
    const Article &article = file->articles.front().article;
    CHECK(article.sku == u"00812"_s); // a spreadsheet's apostrophe
    CHECK(article.isReturnable);
    CHECK_FALSE(article.keepsSerials);
    CHECK(file->told == std::set{ArticleField::Sku, ArticleField::SerialKept, ArticleField::Returnable});
}

TEST_CASE("each faulty row is named once, by its first fault", "[transfer][articles]")
{
    CHECK(faultsOf("sku,price,returnable\nA,1.00,yes\nB,-1,yes\nC,1.005,yes\nD,€1,yes\nE,1.00\nF,1.00,si\n,1.00,yes\n"
                   "A,2.00,yes\nG,\"1,50\",yes\nH,99999999999999999,no\n")
          == QStringList{u"3 bad_number price"_s, u"4 too_many_decimals price"_s, u"5 wrong_currency price"_s,
                         u"6 column_count "_s, u"7 bad_choice returnable"_s, u"8 missing_value sku"_s,
                         u"9 article_twice sku"_s, u"10 mixed_numbers price"_s, u"11 too_large price"_s});
}

TEST_CASE("a file that is no list of articles is refused as a whole", "[transfer][articles]")
{
    const auto reasonOf = [](const Result<ArticlesFile> &file) {
        return file ? QString() : file.error().details.value("reason"_L1).toString();
    };
    CHECK(reasonOf(read("")) == u"empty_file"_s);
    CHECK(reasonOf(read("name,price\nHat,1\n")) == u"missing_columns"_s);
    CHECK(reasonOf(read("sku\nA\n", {{u"colour"_s, u"sku"_s}})) == u"unknown_field"_s);
    CHECK(reasonOf(read("sku\nA\n", {{u"name"_s, u"title"_s}})) == u"unknown_column"_s);
    CHECK(reasonOf(read("sku\n\"A\n")) == u"unclosed_quote"_s);
    CHECK(read("nr\nA\n", {{u"sku"_s, u"nr"_s}}));
}
