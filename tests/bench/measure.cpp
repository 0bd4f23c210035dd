// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks, medians, columns.
#include "tests/bench/measure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <iterator>

#include <sys/resource.h>

namespace rd::bench
{
namespace
{
/// Of this thread and of the programs that it waited for.
double cpuNow()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    rusage children{};
    getrusage(RUSAGE_CHILDREN, &children);
    const timeval &user = children.ru_utime;
    const timeval &kernel = children.ru_stime;
    return static_cast<double>(now.tv_sec + user.tv_sec + kernel.tv_sec) * 1000
           + static_cast<double>(now.tv_nsec) / 1'000'000 + static_cast<double>(user.tv_usec + kernel.tv_usec) / 1000;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}
}

Took &Took::operator+=(const Took &other)
{
    ms += other.ms;
    cpuMs += other.cpuMs;
    return *this;
}

Took timed(const std::function<void()> &work)
{
    const double cpu = cpuNow();
    const auto start = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(),
            cpuNow() - cpu};
}

Table::Table()
{
    std::printf("| goal | what | product ms | bare ms | ratio | floor | target | met | ratio of CPU time |\n"
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
}

void Table::compare(const Aim &aim, const Contest &contest, const Work &product, const Work &bare)
{
    const bool isSame = product() == bare() || !contest.isSameResult; // also warms both up
    const auto repeated = [&contest](const Work &work) {
        const Took took = timed([&] {
            for (int i = 0; i < contest.repeats; ++i) {
                (void)work();
            }
        });
        return Took{took.ms / contest.repeats, took.cpuMs / contest.repeats};
    };
    std::vector<Pair> pairs;
    for (int i = 0; i < contest.pairs; ++i) {
        const Took first = repeated(product);
        pairs.emplace_back(first, repeated(bare));
    }
    show(aim, pairs, isSame);
}

void Table::comparePairs(const Aim &aim, int count, const std::function<Pair()> &pair)
{
    (void)pair();
    std::vector<Pair> pairs;
    for (int i = 0; i < count; ++i) {
        pairs.push_back(pair());
    }
    show(aim, pairs, true);
}

void Table::show(const Aim &aim, const std::vector<Pair> &pairs, bool isSame)
{
    const auto medianOf = [&pairs](double (*value)(const Pair &)) {
        std::vector<double> values;
        std::transform(pairs.begin(), pairs.end(), std::back_inserter(values), value);
        return median(values);
    };
    const double ratio = medianOf([](const Pair &pair) { return pair.first.ms / pair.second.ms; });
    const double cpu = medianOf([](const Pair &pair) { return pair.first.cpuMs / pair.second.cpuMs; });
    const bool isMet = aim.target <= 0 || ratio <= aim.target;
    m_missed += isMet ? 0 : 1;
    const QByteArray target = aim.target > 0 ? QByteArray("≤ ") + QByteArray::number(aim.target, 'f', 2)
                                             : QByteArray("—");
    const char *const met = aim.target <= 0 ? "—" : isMet ? "yes" : "NO";
    std::printf("| %s | %s%s | %.3f | %.3f | %.3f | %s | %s | %s | %.2f |\n", aim.goal, aim.what.toUtf8().constData(),
                isSame ? "" : " (RESULTS DIFFER)", medianOf([](const Pair &pair) { return pair.first.ms; }),
                medianOf([](const Pair &pair) { return pair.second.ms; }), ratio, aim.floor, target.constData(), met,
                cpu);
    std::fflush(stdout);
}

void Table::note(const QString &text)
{
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}
}
