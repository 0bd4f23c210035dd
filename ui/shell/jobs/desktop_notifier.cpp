// SPDX-License-Identifier: GPL-3.0-or-later
// Over the session bus, without waiting for anybody.
#include "ui/shell/jobs/desktop_notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace rd::ui
{
namespace
{
class BusNotifier final : public DesktopNotifier
{
public:
    void tell(const QString &title, const QString &text) override
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) {
            return;
        }
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
        constexpr int kAsTheDesktopLikes = -1;
        const QString name = QCoreApplication::translate("rd::ui::BrandBand", "Return Desk");
        call.setArguments({name, m_last, QStringLiteral("returndesk"), title, text.toHtmlEscaped(), QStringList(),
                           QVariantMap(), kAsTheDesktopLikes});
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), &m_context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_context,
                         [this](QDBusPendingCallWatcher *answered) {
                             const QDBusPendingReply<uint> reply = *answered;
                             m_last = reply.isValid() ? reply.value() : 0;
                             answered->deleteLater();
                         });
    }

private:
    QObject m_context; ///< answers that come later than this are nobody's
    uint m_last = 0;   ///< the bubble before, which the next one replaces
};
}

std::unique_ptr<DesktopNotifier> makeDesktopNotifier()
{
    return std::make_unique<BusNotifier>();
}
}
