// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that another tool changed, took away or put back are found.
#include "tests/core/storage/tampered.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

TEST_CASE("the bytes of a photo are checked against its digest", "[tamper]")
{
    Tampered store;
    const auto codes = [&store](const QString &sql, const QString &photo) {
        const VerifyReport report = store.after([&sql](RawFile &file) { file.must(sql); });
        const auto problem = std::ranges::find(report.problems, u"photo_bytes"_s, &VerifyProblem::table);
        CHECK((problem == report.problems.end() || problem->returnNumber == store.full().logged));
        return codesOf(report, u"photo_bytes"_s, photo);
    };
    CHECK(codes(u"SELECT 1"_s, u"1"_s).isEmpty());
    const QString changed =
        u"UPDATE photo_bytes SET bytes = CAST(substr(bytes, 1, length(bytes) - 3) || x'00FFD9' AS BLOB)"_s;
    CHECK(codes(changed, u"1"_s) == QStringList{u"altered"_s});
    CHECK(codes(u"DELETE FROM photo_bytes"_s, u"1"_s) == QStringList{u"missing"_s});
    CHECK(codes(u"INSERT INTO photo_bytes SELECT 2, bytes FROM photo_bytes"_s, u"2"_s) == QStringList{u"foreign"_s});
}

TEST_CASE("a photo whose bytes were changed is not shown", "[tamper]")
{
    Tampered store;
    FullStore &full = store.full();
    const PhotoId id = full.store.reader().photosOf(full.logged)->front().id;
    REQUIRE(full.store.reader().photoBytes(id));
    RawFile live(full.store.path());
    (void)live.dropTriggers();
    live.must(u"UPDATE photo_bytes SET bytes = CAST(substr(bytes, 1, length(bytes) - 3) || x'00FFD9' AS BLOB)"_s);
    CHECK(errorOf(full.store.reader().photoBytes(id)).code == ErrorCode::Tampered);
}
