// SPDX-License-Identifier: GPL-3.0-or-later
// The box with version and licences.
#include "ui/shell/frame/about_box.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace rd::ui
{
namespace
{
QString words(const char *text)
{
    return QCoreApplication::translate("rd::ui::AboutBox", text);
}
}

void showAboutBox(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, words(QT_TRANSLATE_NOOP("rd::ui::AboutBox", "About Return Desk")),
                                {}, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(
        words(QT_TRANSLATE_NOOP("rd::ui::AboutBox", "Return Desk %1")).arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        words(
            QT_TRANSLATE_NOOP(
                "rd::ui::AboutBox",
                "Takes goods back and pays refunds, from the counter to the month-end file.\n\n"
                "Free software under the GNU General Public License, version 3 or later.\n"
                "Qt %1 (LGPL/GPL), SQLite (public domain), libsodium (ISC), ICU (Unicode), libphonenumber (Apache 2.0), "
                "zint (BSD), Lucide icons (ISC)."))
            .arg(QLatin1String(qVersion())));
    box->open();
}
}
