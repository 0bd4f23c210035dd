// SPDX-License-Identifier: GPL-3.0-or-later
// Start of returndesk, the window.
#include "app/desktop/options.h"
#ifdef RD_WITH_WALKTHROUGH
#include "app/desktop/walkthrough/walkthrough.h"
#endif
#include "core/base/clock.h"
#include "ui/common/desk/language.h"
#include "ui/common/theme/dressing.h"
#include "ui/shell/main_window.h"
#include "ui/shell/single_instance.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string_view>

namespace
{
int print(std::FILE *stream, const QString &text, int status)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    return status;
}

/// Help and version need no screen, so nothing may look for one.
bool isAskedForHelp(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version";
    });
}

/// What the arguments want to be told, or are told to be wrong; nothing when the window is wanted.
std::optional<int> answered(const rd::desktop::Options &options)
{
    constexpr int kUsage = 2;
    if (!options.fault.isEmpty()) {
        return print(stderr, options.fault + QLatin1Char('\n'), kUsage);
    }
    return options.answer.isEmpty() ? std::nullopt : std::optional(print(stdout, options.answer, 0));
}

int runWindow(const rd::desktop::Options &options)
{
    const rd::SystemClock clock;
    rd::ui::SingleInstance instance(options.storePath);
    if (!options.isDemo && instance.callOther()) {
        return 0;
    }
    rd::ui::MainWindow window(clock);
    if (options.isDemo) {
        window.openDemo();
    } else {
        instance.listen();
        QObject::connect(&instance, &rd::ui::SingleInstance::called, &window, &rd::ui::MainWindow::comeToFront);
        window.openStore(options.storePath);
    }
    window.show();
    return QApplication::exec();
}
}

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("returndesk"));
    QCoreApplication::setOrganizationName(QStringLiteral("returndesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    if (isAskedForHelp(argc, argv)) {
        const QCoreApplication application(argc, argv);
        if (const auto status = answered(rd::desktop::readOptions(QCoreApplication::arguments()))) {
            return *status;
        }
    }
    QApplication application(argc, argv);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const rd::desktop::Options options = rd::desktop::readOptions(QApplication::arguments());
    if (const auto status = answered(options)) {
        return *status;
    }
    if (!options.language.isEmpty()) {
        rd::ui::rememberLanguage(options.language);
    }
    rd::ui::installLanguage(rd::ui::rememberedLanguage());
    rd::ui::applyTheme(application);
#ifdef RD_WITH_WALKTHROUGH
    if (!options.walkthrough.isEmpty()) {
        const rd::SystemClock clock;
        return rd::desktop::runWalkthrough(options.walkthrough, options.isDemo, clock);
    }
#endif
    return runWindow(options);
}
