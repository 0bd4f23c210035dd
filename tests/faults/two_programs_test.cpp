// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs that write to one store at the same time: all there, none lost, nobody turned away.
#include "tests/faults/dice.h"
#include "tests/faults/return_shape.h"
#include "tests/faults/sales_scene.h"
#include "tests/faults/window_process.h"
#include "tests/support/raw_file.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kPatienceMs = 5000;
constexpr int kNewsMs = 2000;

/// The numbers of all returns that it said were done; nothing else may have been said.
QStringList numbersOf(const QStringList &lines)
{
    QStringList numbers;
    for (const QString &line : lines) {
        INFO(line.toStdString());
        CHECK(line.startsWith(u"done "_s));
        numbers.append(line.section(' '_L1, 2));
    }
    return numbers;
}

void requireAllThere(const CliRunner &store, QStringList numbers)
{
    RawFile file(store.store());
    QStringList stored;
    for (const QStringList &row : file.rows(u"SELECT number FROM rma"_s)) {
        stored.append(row.front());
    }
    stored.sort();
    numbers.sort();
    CHECK(stored == numbers);
    CHECK(file.number(u"SELECT count(DISTINCT receipt) FROM rma"_s) == numbers.size());
    CHECK(file.number(u"SELECT sum(amount) FROM payout"_s) == numbers.size() * 2000);
    CHECK(looseEnds(file) == QString());
    requireClean(store);
}
}

TEST_CASE("two windows that write at the same time")
{
    const CliRunner store;
    const int each = timesWanted(100);
    importReceipts(store, 0, 2 * each);
    const auto one = WindowProcess::busy(store, 0, each);
    const auto other = WindowProcess::busy(store, each, each);
    one->waitForEnd();
    other->waitForEnd();
    for (WindowProcess *window : {one.get(), other.get()}) {
        CHECK_FALSE(window->errors().contains("locked"));
        CHECK(window->lines().size() == each);
    }
    requireAllThere(store, numbersOf(one->lines()) + numbersOf(other->lines()));
    std::printf("two windows: 2 x %d returns from log to paid, all there\n", each);
}

TEST_CASE("a window and the command line that write at the same time")
{
    const CliRunner store;
    const int each = timesWanted(15);
    importReceipts(store, 0, each + 10 * each);
    // The window has more to do, so that it writes as long as the command line does.
    const auto window = WindowProcess::busy(store, each, 10 * each);
    REQUIRE(window->waitFor(u"done"_s));
    QStringList numbers;
    int busy = 0;
    qint64 longest = 0;
    for (int i = 0; i < each; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Run run = store.raw(walkInWords(store, i, u"line-%1"_s.arg(i)));
        longest = std::max(longest, timer.elapsed());
        INFO(run.out.toStdString() << run.err.toStdString());
        CHECK_FALSE(run.err.contains("locked"));
        if (run.status == 6 && timer.elapsed() >= kPatienceMs) {
            ++busy;
            continue;
        }
        REQUIRE(run.status == 0);
        numbers.append(run.json().value("number"_L1).toString());
    }
    window->waitForEnd();
    CHECK(window->lines().size() == 10 * each);
    requireAllThere(store, numbers + numbersOf(window->lines()));
    std::printf(
        "window and command line: %d and %d returns; %d times busy after 5 s; the longest command took %lld ms\n",
        10 * each, each, busy, static_cast<long long>(longest));
}

TEST_CASE("an open window shows a return that the command line logged within two seconds")
{
    const CliRunner store;
    const int times = timesWanted(5);
    importReceipts(store, 0, times);
    const auto window = WindowProcess::watching(store);
    REQUIRE(window->waitFor(u"open"_s));
    qint64 longest = 0;
    for (int i = 0; i < times; ++i) {
        const QString number = store.log(receiptNo(i), u"--line 1=1:defective"_s);
        QElapsedTimer timer;
        timer.start();
        INFO(number.toStdString());
        REQUIRE(window->waitFor(number, kNewsMs));
        longest = std::max(longest, timer.elapsed());
    }
    std::printf("the window showed each of %d new returns, the slowest %lld ms after the command line had ended\n",
                times, static_cast<long long>(longest));
}
