// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through every screen of the window over a demonstration store, for what must hold on all of them.
#pragma once

#include "core/base/clock.h"
#include "tests/ui/shell/desk_window.h"

#include <functional>
#include <memory>

namespace rd::test
{
/// The window over a copy of one demonstration store, with its manager logged in.
class TourWindow final
{
public:
    explicit TourWindow(const QString &language = QStringLiteral("en"));
    ~TourWindow();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::AppContext &desk() { return *m_window->desk(); }
    template <typename Widget = QWidget> [[nodiscard]] Widget *find(const char *name)
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    /// The visible one of several of this name.
    [[nodiscard]] QWidget *shown(const char *name);
    /// A return with an open task at this step.
    [[nodiscard]] QString at(Step step);
    /// Lets queued events and layouts happen.
    void settle();

private:
    DeskSettings m_settings;
    QTemporaryDir m_folder;
    std::unique_ptr<FrozenClock> m_clock;
    std::unique_ptr<ui::MainWindow> m_window;
};

struct Station {
    QString name;
    std::function<void(TourWindow &)> go;
};

/// In an order in which each can be reached from the one before.
[[nodiscard]] std::vector<Station> stations();
}
