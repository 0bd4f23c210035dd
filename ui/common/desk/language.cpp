// SPDX-License-Identifier: GPL-3.0-or-later
// Translators and the default locale.
#include "ui/common/desk/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

/// Resources of a static library are left out unless something names them; must stand outside any namespace.
static void nameTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace rd::ui
{
namespace
{
const QString kChinese = QStringLiteral("zh_CN");

QString settingsKey()
{
    return QStringLiteral("language");
}

QTranslator &ownTranslator()
{
    static QTranslator translator;
    return translator;
}

QTranslator &qtTranslator()
{
    static QTranslator translator;
    return translator;
}
}

QString rememberedLanguage()
{
    const QString chosen = QSettings().value(settingsKey()).toString();
    if (!chosen.isEmpty()) {
        return chosen;
    }
    return QLocale::system().language() == QLocale::Chinese ? kChinese : QStringLiteral("en");
}

void rememberLanguage(const QString &language)
{
    QSettings().setValue(settingsKey(), language);
}

void installLanguage(const QString &language)
{
    QLocale::setDefault(language == kChinese ? QLocale(QLocale::Chinese, QLocale::China)
                                             : QLocale(QLocale::English, QLocale::UnitedKingdom));
    nameTranslations();
    QCoreApplication::removeTranslator(&ownTranslator());
    QCoreApplication::removeTranslator(&qtTranslator());
    if (ownTranslator().load(QStringLiteral(":/i18n/returndesk_") + language)) {
        QCoreApplication::installTranslator(&ownTranslator());
    }
    if (qtTranslator().load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qtTranslator());
    }
}
}
