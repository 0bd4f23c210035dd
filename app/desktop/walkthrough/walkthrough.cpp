// SPDX-License-Identifier: GPL-3.0-or-later
// The walk from the first window to the last file.
#include "app/desktop/walkthrough/walkthrough.h"

#include "app/desktop/walkthrough/script.h"
#include "ui/common/desk/language.h"
#include "ui/common/theme/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace rd::desktop
{
namespace
{
const QSize kWindow(1280, 800);
const QString kNewPin = QStringLiteral("271828");
const QString kDemoPin = QStringLiteral("246810");
}

int runWalkthrough(const QString &folder, bool isDemo, const Clock &clock)
{
    const QTemporaryDir work;
    if (!work.isValid() || !QDir().mkpath(folder)) {
        std::fputs("The folder cannot be written.\n", stderr);
        return 1;
    }
    // Nothing of this walk stays behind but what it leaves in the folder.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, work.path());
    qputenv("RETURNDESK_KEY_DIR", work.filePath(QStringLiteral("keys")).toUtf8());
    ui::rememberLanguage(QStringLiteral("en"));
    ui::installLanguage(QStringLiteral("en"));
    ui::Theme::current().setMode(ui::ThemeMode::Light);

    QApplication::setDoubleClickInterval(0); // each press of the walk is meant

    ui::MainWindow window(clock);
    window.resize(kWindow);
    window.show();
    const Hands hands(window);
    Walker walker(QDir(folder).absolutePath(), [&hands](const QString &file) { return hands.save(file); });
    Script script(window, walker, QDir(folder).absolutePath(), work.path());
    isDemo ? script.openDemo() : script.openNewStore();
    script.logIn(isDemo ? kDemoPin : kNewPin);
    script.importSales();
    script.logReturns();
    script.inspect();
    script.pay();
    script.lookAround();
    script.exportMonth();
    script.changeLook();
    script.verify();
    QObject::connect(&walker, &Walker::finished, qApp, [](int status) { QApplication::exit(status); });
    walker.start();
    return QApplication::exec();
}
}
