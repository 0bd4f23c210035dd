// SPDX-License-Identifier: GPL-3.0-or-later
// The main function of every test program, compiled once; window tests get an application that can show windows.
#if !__has_include(<catch2/catch_test_macros.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch.h"

#ifdef RD_TEST_WINDOWS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char *argv[])
{
#ifdef RD_TEST_WINDOWS
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
#endif
    const Application application(argc, argv);
#ifdef RD_TEST_WINDOWS
    QApplication::setDoubleClickInterval(0); // each press of a test is meant
#endif
    return Catch::Session().run(argc, argv);
}
