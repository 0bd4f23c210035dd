// SPDX-License-Identifier: GPL-3.0-or-later
// The real main window over a small store, with settings of its own.
#pragma once

#include "tests/support/store_fixture.h"
#include "ui/shell/main_window.h"

#include <QTest>

namespace rd::test
{
/// Settings in a temporary folder, the theme applied; before the first window of a test.
class DeskSettings final
{
public:
    DeskSettings();

private:
    QTemporaryDir m_folder;
};

class DeskWindow final
{
public:
    DeskWindow();
    [[nodiscard]] StoreFixture &store() { return m_store; }
    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] ui::AppContext &desk() { return *m_window.desk(); }
    /// Types the PIN as this person and waits for the desk; everybody's PIN is 246810.
    bool login(const QString &login, const QString &pin = QStringLiteral("246810"));
    /// A scanner, not a person, presses the keys from now on: without a pause between them.
    void pickUpScanner();
    /// Writes into the scan box and presses Enter.
    void scan(const QString &text);
    template <typename Widget = QWidget> [[nodiscard]] Widget *find(const char *name)
    {
        const QList<Widget *> all = m_window.findChildren<Widget *>(QString::fromLatin1(name));
        for (Widget *widget : all) { // the one on the screen, where several have the name
            if (widget->isVisible()) {
                return widget;
            }
        }
        return all.isEmpty() ? nullptr : all.front();
    }
    /// The texts of all visible labels, buttons and messages.
    [[nodiscard]] QString visibleText();

private:
    void setPause(qint64 ms);

    DeskSettings m_settings;
    StoreFixture m_store;
    ui::MainWindow m_window;
};

/// Saves a picture of the widget when RETURNDESK_PICTURES names a folder.
void picture(QWidget &widget, const char *name);
[[nodiscard]] QString textsOf(QWidget &widget);
}
