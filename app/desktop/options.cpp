// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the command line.
#include "app/desktop/options.h"

#include "core/desk/store_path.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace rd::desktop
{
namespace
{
QString languageOf(const QString &text)
{
    if (text == QLatin1String("en")) {
        return text;
    }
    return text.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QString();
}
}

Options readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Return Desk: takes goods back and pays refunds in one store."));
    const QCommandLineOption store(QStringLiteral("db"), QStringLiteral("Open this store instead of your own."),
                                   QStringLiteral("FILE"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Open a made-up store, thrown away at the end."));
    const QCommandLineOption walk(
        QStringLiteral("walkthrough"),
        QStringLiteral("Go through the main job, leave pictures and the CSV of the month in DIR, and end."),
        QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("en or zh."), QStringLiteral("LANGUAGE"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help."));
    const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Show the version."));
    parser.addOptions({store, demo, walk, language, help, version});
    Options options;
    if (!parser.parse(arguments)) {
        options.fault = parser.errorText();
        return options;
    }
    if (!parser.positionalArguments().isEmpty()) {
        options.fault = QStringLiteral("Unexpected argument: ") + parser.positionalArguments().constFirst();
        return options;
    }
    options.language = languageOf(parser.value(language));
    if (parser.isSet(language) && options.language.isEmpty()) {
        options.fault = QStringLiteral("Unknown language: ") + parser.value(language);
        return options;
    }
    if (parser.isSet(help)) {
        options.answer = parser.helpText();
    } else if (parser.isSet(version)) {
        options.answer = QStringLiteral("returndesk ") + QCoreApplication::applicationVersion() + QLatin1Char('\n');
    }
    options.isDemo = parser.isSet(demo);
    options.walkthrough = parser.value(walk);
    options.storePath = QFileInfo(parser.isSet(store) ? parser.value(store) : ownStorePath()).absoluteFilePath();
    return options;
}
}
