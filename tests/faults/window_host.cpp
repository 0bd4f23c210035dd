// SPDX-License-Identifier: GPL-3.0-or-later
// Start-up without the pages before the desk.
#include "tests/faults/window_host.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/dressing.h"
#include "ui/shell/frame/desk_frame.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>

namespace rd::test
{
namespace
{
const QSize kWindow(1280, 800);

int fail(const Error &error)
{
    say(QStringLiteral("failed ") + errorName(error.code));
    return 1;
}
}

void say(const QString &line)
{
    std::fputs(qPrintable(line), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int runWindowHost(int argc, char *argv[], const std::function<void(ui::AppContext &, ui::DeskFrame &)> &begin)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("returndesk"));
    QApplication::setOrganizationName(QStringLiteral("returndesk"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4) {
        return 2;
    }
    ui::applyTheme(application);
    const SystemClock clock;
    const auto desk = ui::AppContext::open(arguments.at(1), clock);
    if (!desk) {
        return fail(desk.error());
    }
    std::unique_ptr<ui::DeskFrame> frame;
    (*desk)->login(arguments.at(2), arguments.at(3), &application, [&](const Result<Session> &session) {
        if (!session) {
            QApplication::exit(fail(session.error()));
            return;
        }
        frame = std::make_unique<ui::DeskFrame>(**desk);
        frame->resize(kWindow);
        frame->show();
        frame->welcome();
        begin(**desk, *frame);
    });
    return QApplication::exec();
}
}
