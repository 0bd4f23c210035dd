// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the benchmark.
#include "tests/bench/fill.h"
#include "tests/bench/goals.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <exception>

namespace
{
int usage()
{
    std::fputs("rd_bench fill STORE RETURNS\nrd_bench run STORE [--smaller STORE] [GOAL…]\n", stderr);
    return 2;
}

int fill(const QStringList &arguments)
{
    const int returns = arguments.size() == 4 ? arguments.at(3).toInt() : 0;
    if (returns < 1000) {
        return usage();
    }
    const double ms = rd::bench::timed([&] { rd::bench::fillStore(arguments.at(2), returns); });
    std::fprintf(stderr, "%d returns in %.1f s\n", returns, ms / 1000);
    return 0;
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
        if (arguments.size() >= 3 && arguments.at(1) == QLatin1String("run")) {
            return run(arguments);
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "rd_bench: %s\n", error.what());
        return 1;
    }
    return usage();
}
