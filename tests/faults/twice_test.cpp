// SPDX-License-Identifier: GPL-3.0-or-later
// The same operation from twenty programs at once acts once and gives one answer twenty times.
#include "tests/faults/return_shape.h"
#include "tests/faults/sales_scene.h"
#include "tests/support/raw_file.h"

#include <set>

#include <vector>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr std::size_t kPrograms = 20;

std::vector<Run> atOnce(const CliRunner &store, const QStringList &words, std::size_t count = kPrograms)
{
    std::vector<std::unique_ptr<QProcess>> programs;
    for (std::size_t i = 0; i < count; ++i) {
        programs.push_back(store.process(words));
        programs.back()->start();
    }
    std::vector<Run> runs;
    for (const auto &program : programs) {
        runs.push_back(CliRunner::finish(*program));
    }
    return runs;
}

QByteArray oneAnswer(const std::vector<Run> &runs)
{
    std::set<QByteArray> answers;
    for (const Run &run : runs) {
        INFO(run.out.toStdString() << run.err.toStdString());
        CHECK(run.status == 0);
        answers.insert(run.out);
    }
    REQUIRE(answers.size() == 1);
    return *answers.begin();
}
}

TEST_CASE("the same log from twenty programs at once is one return and one answer")
{
    const CliRunner store;
    importReceipts(store, 0, 1);
    const QByteArray answer = oneAnswer(atOnce(store, walkInWords(store, 0, u"once"_s)));
    RawFile file(store.store());
    CHECK(file.number(u"SELECT count(*) FROM rma"_s) == 1);
    CHECK(file.number(u"SELECT count(*) FROM payout"_s) == 1);
    CHECK(file.number(u"SELECT count(*) FROM operation WHERE operation = 'once'"_s) == 1);
    CHECK(looseEnds(file) == QString());
    CHECK(answer.contains(file.value(u"SELECT number FROM rma"_s).toUtf8()));
    requireClean(store);
}

TEST_CASE("the same payment from twenty programs at once is one payout and one answer")
{
    const CliRunner store;
    importReceipts(store, 0, 1);
    const QString number = inspectedReturn(store, 0);
    const QByteArray answer = oneAnswer(atOnce(store, payWords(store, number, u"once"_s)));
    RawFile file(store.store());
    CHECK(file.number(u"SELECT count(*) FROM payout"_s) == 1);
    CHECK(file.number(u"SELECT sum(amount) FROM payout"_s) == 2000);
    CHECK(looseEnds(file) == QString());
    CHECK(answer.contains("P-000001"));
    requireClean(store);
}

TEST_CASE("payments without a common operation at the same time pay once all the same")
{
    const CliRunner store;
    importReceipts(store, 0, 1);
    const QString number = inspectedReturn(store, 0);
    QStringList words = payWords(store, number, u"once"_s);
    words.removeAt(words.indexOf(u"--operation"_s));
    words.removeAll(u"once"_s);
    int paid = 0;
    for (const Run &run : atOnce(store, words, 8)) {
        paid += run.status == 0;
        INFO(run.out.toStdString());
        CHECK((run.status == 0 || run.status == 3));
    }
    CHECK(paid == 1);
    RawFile file(store.store());
    CHECK(file.number(u"SELECT sum(amount) FROM payout"_s) == 2000);
    requireClean(store);
}
