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
#include <string_view>

namespace
{
constexpr int kUsage = 2;

int print(std::FILE *stream, const QString &text, int status)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    return status;
}

/// Help and version need no screen: asked for alone, they are answered before anything looks for one.
bool isAskedForHelp(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return std::string_view(argument) == "--help" || std::string_view(argument) == "-h"
               || std::string_view(argument) == "--version";
    });
}

int answerWithoutScreen(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    const rd::desktop::Options options = rd::desktop::readOptions(QCoreApplication::arguments());
    return options.fault.isEmpty() ? print(stdout, options.answer, 0)
                                   : print(stderr, options.fault + QLatin1Char('\n'), kUsage);
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
    if (isAskedForHelp(argc, argv)) {
        return answerWithoutScreen(argc, argv);
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("returndesk"));
    QApplication::setOrganizationName(QStringLiteral("returndesk"));
    QApplication::setApplicationVersion(QStringLiteral(RD_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const rd::desktop::Options options = rd::desktop::readOptions(QApplication::arguments());
    if (!options.fault.isEmpty()) {
        return print(stderr, options.fault + QLatin1Char('\n'), kUsage);
    }
    if (!options.answer.isEmpty()) {
        return print(stdout, options.answer, 0);
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
