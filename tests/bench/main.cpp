// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the benchmark.
#include "tests/bench/fill.h"
#include "tests/bench/goals.h"
#include "tests/bench/measure.h"
#include "tests/bench/setting.h"

#include "core/desk/desk_reader.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <exception>

namespace
{
int usage()
{
    std::fputs("rd_bench fill STORE RETURNS\nrd_bench verify STORE\nrd_bench run STORE [--smaller STORE] [GOAL…]\n",
               stderr);
    return 2;
}

int fill(const QStringList &arguments)
{
    const int returns = arguments.size() == 4 ? arguments.at(3).toInt() : 0;
    if (returns < 1000) {
        return usage();
    }
    const double ms = rd::bench::timed([&] { rd::bench::fillStore(arguments.at(2), returns); }).ms;
    std::fprintf(stderr, "%d returns in %.1f s\n", returns, ms / 1000);
    return 0;
}

/// A filled store is one that the product itself could have written.
int verify(const QString &path)
{
    rd::bench::Setting::placeKeys(path);
    const rd::SystemClock clock;
    const auto reader = rd::bench::require(rd::DeskReader::open(path, clock), "open");
    rd::VerifyReport report;
    const double ms = rd::bench::timed([&] { report = rd::bench::require(reader->verify(), "verify"); }).ms;
    for (const auto &problem : report.problems) {
        std::fprintf(stderr, "%s %s %s\n", qPrintable(problem.table), qPrintable(problem.id), qPrintable(problem.code));
    }
    std::fprintf(stderr, "%d problems in %.1f s\n", static_cast<int>(report.problems.size()), ms / 1000);
    return report.problems.empty() ? 0 : 3;
}

int run(QStringList arguments)
{
    QString smaller;
    if (const auto at = arguments.indexOf(QStringLiteral("--smaller")); at > 0 && at + 1 < arguments.size()) {
        smaller = arguments.at(at + 1);
        arguments.remove(at, 2);
    }
    return arguments.size() < 3 ? usage() : rd::bench::runGoals(arguments.at(2), smaller, arguments.mid(3));
}
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    try {
        if (arguments.size() >= 3 && arguments.at(1) == QLatin1String("fill")) {
            return fill(arguments);
        }
        if (arguments.size() == 3 && arguments.at(1) == QLatin1String("verify")) {
            return verify(arguments.at(2));
        }
        if (arguments.size() >= 3 && arguments.at(1) == QLatin1String("run")) {
            return run(arguments);
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "rd_bench: %s\n", error.what());
        return 1;
    }
    return usage();
}
