// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks, medians, columns.
#include "tests/bench/measure.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace rd::bench
{
namespace
{
double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}
}

double timed(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Table::Table()
{
    std::printf(
        "| goal | what | product ms | bare ms | ratio | floor | target | met |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
}

void Table::compare(const Aim &aim, const Contest &contest, const Work &product, const Work &bare)
{
    const bool isSame = product() == bare() || !contest.isSameResult; // also warms both up
    const auto repeated = [&contest](const Work &work) {
        return timed([&] {
                   for (int i = 0; i < contest.repeats; ++i) {
                       (void)work();
                   }
               })
               / contest.repeats;
    };
    std::vector<std::pair<double, double>> pairs;
    for (int i = 0; i < contest.pairs; ++i) {
        const double first = repeated(product);
        pairs.emplace_back(first, repeated(bare));
    }
    show(aim, pairs, isSame);
}

void Table::comparePairs(const Aim &aim, int count, const std::function<std::pair<double, double>()> &pair)
{
    (void)pair();
    std::vector<std::pair<double, double>> pairs;
    for (int i = 0; i < count; ++i) {
        pairs.push_back(pair());
    }
    show(aim, pairs, true);
}

void Table::show(const Aim &aim, const std::vector<std::pair<double, double>> &pairs, bool isSame)
{
    std::vector<double> product;
    std::vector<double> bare;
    std::vector<double> ratios;
    for (const auto &[first, second] : pairs) {
        product.push_back(first);
        bare.push_back(second);
        ratios.push_back(first / second);
    }
    const double ratio = median(ratios);
    const bool isMet = aim.target <= 0 || ratio <= aim.target;
    m_missed += isMet ? 0 : 1;
    const QByteArray target = aim.target > 0 ? QByteArray("≤ ") + QByteArray::number(aim.target, 'f', 2)
                                             : QByteArray("—");
    std::printf("| %s | %s%s | %.3f | %.3f | %.3f | %s | %s | %s |\n", aim.goal, aim.what.toUtf8().constData(),
                isSame ? "" : " (RESULTS DIFFER)", median(product), median(bare), ratio, aim.floor, target.constData(),
                aim.target <= 0 ? "—"
                : isMet         ? "yes"
                                : "NO");
    std::fflush(stdout);
}

void Table::note(const QString &text)
{
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}
}
