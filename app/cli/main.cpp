// SPDX-License-Identifier: GPL-3.0-or-later
// Start of returndesk-cli.
#include "app/cli/program.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const rd::SystemClock clock;
    rd::cli::Streams streams{std::cin, std::cout, std::cerr};
    return rd::cli::runProgram(QCoreApplication::arguments().mid(1), clock, streams);
}
