// SPDX-License-Identifier: GPL-3.0-or-later
// The window carries the login.
#include "ui/common/widgets/person_memory.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace rd::ui
{
namespace
{
constexpr const char *kPerson = "person";
}

QEvent::Type personChange()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

void setPerson(QWidget &window, const QString &login)
{
    if (window.property(kPerson).toString() == login) {
        return;
    }
    window.setProperty(kPerson, login);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        QEvent event(personChange());
        QCoreApplication::sendEvent(widget, &event);
    }
}

QString personKey(const QWidget &widget, const QString &name)
{
    const QString login = widget.window()->property(kPerson).toString();
    return QStringLiteral("people/%1/%2").arg(login.isEmpty() ? QStringLiteral("all") : login, name);
}
}
