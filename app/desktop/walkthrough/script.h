// SPDX-License-Identifier: GPL-3.0-or-later
// The walkthrough as a list of steps.
#pragma once

#include "app/desktop/walkthrough/hands.h"
#include "app/desktop/walkthrough/walker.h"

namespace rd::ui
{
class MainWindow;
}

namespace rd::desktop
{
/// Writes the steps of the main job into the walker. Lives as long as the walk.
class Script final
{
public:
    Script(ui::MainWindow &window, Walker &walker, QString folder, QString workFolder);
    /// A new store on its first day, or the made-up store.
    void openNewStore();
    void openDemo();
    void logIn(const QString &pin);
    void importSales();
    void logReturns();
    void inspect();
    void pay();
    void lookAround();
    void exportMonth();
    void changeLook();
    void verify();

private:
    void step(const QString &name, std::function<void()> act, std::function<bool()> isDone, const QString &picture = {},
              int timeoutMs = 10'000);
    void logReturn(const QString &receipt, bool isPictured);
    void showTab(const QString &name, Qt::Key key, const QString &picture);
    [[nodiscard]] QString numberOf(const QString &receipt) const;
    /// The step at which the return of a receipt stands; nothing when closed or not there.
    [[nodiscard]] bool stands(const QString &receipt, const QString &stepCode) const;

    ui::MainWindow &m_window;
    Walker &m_walker;
    Hands m_hands;
    QString m_folder;
    QString m_work;
};
}
