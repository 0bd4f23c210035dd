// SPDX-License-Identifier: GPL-3.0-or-later
// Finding returns by what a person at the counter has in hand.
#include "core/storage/search_index.h"
#include "core/storage/search_text.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Searched {
    StoreFixture store;
    QString zhang;
    QString smith;
    QString li;

    /// With other returns logged before and after: new ones wait to enter the full-text tables.
    Searched(int before, int after)
    {
        logOthers(before, u"BEFORE"_s);
        zhang = logFor(u"INV-88120"_s, u"张伟"_s, u"138 0013 8000"_s);
        smith = logFor(u"INV-88121"_s, u"Anna Smith"_s, u"13912345678"_s);
        li = logFor(u"小票-7"_s, u"李小龙"_s, u""_s);
        logOthers(after, u"AFTER"_s);
    }

    void logOthers(int count, const QString &receipt)
    {
        for (int i = 0; i < count; ++i) {
            (void)logFor(receipt + QString::number(i), u"Other"_s, u""_s);
        }
    }

    QString logFor(const QString &receipt, const QString &name, const QString &phone)
    {
        store.sell(receipt, {{u"1"_s, u"20.00"_s}});
        LogRequest request = StoreFixture::request(receipt, 1, u"1"_s);
        request.contactName = name;
        request.contactPhone = phone;
        return store.log(request);
    }

    [[nodiscard]] QStringList found(const QString &text) const
    {
        ListQuery query;
        query.search = text;
        query.limit = 200;
        const auto page = store.reader().listReturns(query);
        REQUIRE(page);
        QStringList numbers;
        for (const ReturnRow &row : page->rows) {
            if (row.customerName != u"Other"_s) {
                numbers.append(row.number);
            }
        }
        numbers.sort();
        return numbers;
    }
};
}

TEST_CASE("returns are found by number, receipt, phone and name")
{
    const Searched s(GENERATE(0, 30), GENERATE(0, 40)); // all wait, some do, none does
    const QStringList all{s.zhang, s.smith, s.li};
    CHECK(s.found(s.zhang) == QStringList{s.zhang});
    CHECK(s.found(s.zhang.right(4)) == QStringList{s.zhang});
    CHECK(s.found(s.zhang.toLower()) == QStringList{s.zhang});
    CHECK(s.found(u"88121"_s) == QStringList{s.smith});
    CHECK(s.found(u"INV-8812"_s) == QStringList{s.zhang, s.smith});
    CHECK(s.found(u"00138"_s) == QStringList{s.zhang});
    CHECK(s.found(u"5678"_s) == QStringList{s.smith});
    CHECK(s.found(u"smith"_s) == QStringList{s.smith});
    CHECK(s.found(u"SMITH anna"_s) == QStringList{s.smith});
    CHECK(s.found(u"ＳＭＩＴＨ"_s) == QStringList{s.smith});
    CHECK(s.found(u"Article 1"_s) == all);
    CHECK(s.found(u"nobody"_s).isEmpty());
}

TEST_CASE("returns are found by one Chinese letter, by two, and by pinyin")
{
    const Searched s(GENERATE(0, 30), GENERATE(0, 40)); // all wait, some do, none does
    CHECK(s.found(u"张"_s) == QStringList{s.zhang});
    CHECK(s.found(u"伟"_s) == QStringList{s.zhang});
    CHECK(s.found(u"张伟"_s) == QStringList{s.zhang});
    CHECK(s.found(u"小龙"_s) == QStringList{s.li});
    CHECK(s.found(u"李龙"_s).isEmpty());
    CHECK(s.found(u"小"_s) == QStringList{s.li});
    CHECK(s.found(u"李小龙"_s) == QStringList{s.li});
    CHECK(s.found(u"zhangwei"_s) == QStringList{s.zhang});
    CHECK(s.found(u"zw"_s) == QStringList{s.zhang});
    CHECK(s.found(u"lixiaolong"_s) == QStringList{s.li});
    CHECK(s.found(u"lxl"_s) == QStringList{s.li});
}

TEST_CASE("signs that mean something to the index mean nothing to a person")
{
    const Searched s(GENERATE(0, 30), GENERATE(0, 40)); // all wait, some do, none does
    for (const char *text : {"\"", "*", "OR", "a OR b", "NEAR(", "100%", "_", "'; DROP TABLE rma; --", "\"\"\""}) {
        INFO(text);
        CHECK(s.found(QString::fromLatin1(text)).isEmpty());
    }
    CHECK(s.found(u"  "_s).size() == 3);
}

TEST_CASE("pinyin and grams of a name")
{
    CHECK(pinyinOf(u"张伟"_s) == QStringList{u"zhangwei"_s, u"zw"_s});
    CHECK(pinyinOf(u"Smith"_s).isEmpty());
    QStringList grams = gramsOf(u"李小a龙"_s);
    grams.sort();
    QStringList expected{u"李"_s, u"小"_s, u"龙"_s, u"李小"_s};
    expected.sort();
    CHECK(grams == expected);
}

TEST_CASE("the one field finds a scanned number exactly and a receipt exactly")
{
    const Searched s(GENERATE(0, 30), GENERATE(0, 40)); // all wait, some do, none does
    const auto number = s.store.reader().lookUp(s.smith);
    REQUIRE(number);
    CHECK(number->returnNumber == s.smith);
    CHECK(number->isExact);
    const auto receipt = s.store.reader().lookUp(u"INV-88120"_s);
    REQUIRE(receipt);
    CHECK(receipt->isExact);
    REQUIRE(receipt->sales.size() == 1);
    CHECK(receipt->sales.front().sale.receipt == u"INV-88120"_s);
}
