// SPDX-License-Identifier: GPL-3.0-or-later
// What stands outside the chain is rebuilt and compared: search texts, grams, articles, and counts beside their findings.
#include "core/storage/row_writer.h"
#include "core/storage/search_index.h"
#include "core/storage/verify_rows.h"
#include "tests/core/storage/tampered.h"

#include <QtEndian>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString problemsAfter(Tampered &store, const QString &sql)
{
    QStringList problems;
    for (const VerifyProblem &problem : store.after([&](RawFile &file) { file.must(sql); }).problems) {
        problems.append(problem.table + u" "_s + problem.code);
    }
    problems.removeDuplicates();
    return problems.join(u", "_s);
}
}

TEST_CASE("a search text, a gram or an article that is not what its rows say is found", "[tamper]")
{
    Tampered store;
    CHECK(problemsAfter(store, u"SELECT 1"_s) == QString());
    const QString found = u"search_text out_of_step"_s;
    CHECK(problemsAfter(store, u"UPDATE search_text SET text = text || char(10) || 'more' WHERE rma = 1"_s) == found);
    CHECK(problemsAfter(store, u"UPDATE search_text SET text = replace(text, '1001', '1009') WHERE rma = 1"_s)
          == found);
    CHECK(problemsAfter(store, u"INSERT INTO search_gram VALUES ('王', 1)"_s) == u"search_gram out_of_step"_s);
    const QString article = u"article out_of_step"_s;
    CHECK(problemsAfter(store, u"DELETE FROM article WHERE name = 'Kettle'"_s) == article);
    CHECK(problemsAfter(store, u"INSERT INTO article (sku, name) VALUES ('A1', 'Pot')"_s) == article);
}

TEST_CASE("a return in Chinese letters has its grams", "[tamper]")
{
    StoreFixture store;
    store.sell(u"1001"_s, {{u"1"_s, u"7.01"_s}});
    LogRequest request = StoreFixture::request(u"1001"_s, 1, u"1"_s);
    request.contactName = u"王芳"_s;
    (void)store.log(request);
    for (int i = 0; i < kSearchBatch; ++i) { // now it stands in the full-text tables
        const QString receipt = QString::number(2000 + i);
        store.sell(receipt, {{u"1"_s, u"7.01"_s}});
        (void)store.log(StoreFixture::request(receipt, 1, u"1"_s));
    }
    REQUIRE(store.reader().verify()->isOk());
    const auto problem = [&](const QString &sql) {
        RawFile(store.path()).must(sql);
        const auto report = store.reader().verify();
        REQUIRE(report);
        return report->problems.empty() ? QString() : report->problems.front().table;
    };
    CHECK(problem(u"UPDATE search_gram SET gram = '李' WHERE gram = '王'"_s) == u"search_gram"_s);
    CHECK(problem(u"UPDATE search_gram SET gram = '王' WHERE gram = '李'"_s) == QString());
    CHECK(problem(u"UPDATE meta SET value = '0' WHERE key = 'search_entered'"_s) == u"search_index"_s);
    CHECK(problem(u"UPDATE meta SET value = '99' WHERE key = 'search_entered'"_s) == u"search_index"_s);
    CHECK(problem(u"UPDATE meta SET value = '33' WHERE key = 'search_entered'"_s) == u"search_index"_s);
    CHECK(problem(u"UPDATE meta SET value = '32' WHERE key = 'search_entered'"_s) == QString());
    // Another version of the library may read a name otherwise: no fault of anybody.
    CHECK(problem(u"UPDATE search_text SET text = replace(text, 'wangfang', 'wongfong')"_s) == QString());
    CHECK(problem(u"UPDATE search_text SET text = replace(text, '王芳', '李芳')"_s) == u"search_text"_s);
}

TEST_CASE("counts that are not what was found and settled are named", "[tamper][I2]")
{
    Tampered store;
    const QString both = u"return_line altered, return_line out_of_step"_s;
    CHECK(problemsAfter(store, u"UPDATE return_line SET inspected = 1000, accepted = 1000 WHERE id = 1"_s)
              .contains(both));
    CHECK(problemsAfter(store, u"UPDATE return_line SET settled = 1000 WHERE id = 1"_s).contains(both));
}

TEST_CASE("an altered entry that names a row far away costs no memory", "[tamper]")
{
    StoreFixture store;
    const auto open = Store::open(store.path(), OpenMode::ReadOnly);
    TouchedRows touched(open->database());
    QByteArray far(kTouchedSize, '\1');
    qToLittleEndian(qint64(900'000'000), far.data() + 1);
    touched.add(far);
    CHECK(touched.highestId(1) < 1000);
    qToLittleEndian(qint64(7), far.data() + 1);
    touched.add(far);
    CHECK(touched.highestId(1) == 7);
}
