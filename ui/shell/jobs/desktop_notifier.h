// SPDX-License-Identifier: GPL-3.0-or-later
// Tells people something while they look at another program.
#pragma once

#include <QString>

#include <memory>

namespace rd::ui
{
class DesktopNotifier
{
public:
    DesktopNotifier() = default;
    virtual ~DesktopNotifier() = default;
    DesktopNotifier(const DesktopNotifier &) = delete;
    DesktopNotifier &operator=(const DesktopNotifier &) = delete;
    /// One bubble; what it says takes the place of what was said before.
    virtual void tell(const QString &title, const QString &text) = 0;
};

/// By the desktop's own service, org.freedesktop.Notifications; where there is none, nothing happens.
[[nodiscard]] std::unique_ptr<DesktopNotifier> makeDesktopNotifier();
}
