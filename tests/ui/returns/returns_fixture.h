// SPDX-License-Identifier: GPL-3.0-or-later
// The returns page over a small real store, and the keys of somebody at the counter.
#pragma once

#include "tests/support/store_fixture.h"
#include "ui/common/desk/app_context.h"
#include "ui/returns/returns_page.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace rd::test
{
class ReturnsFixture final
{
public:
    /// Logs `login` in and shows the page.
    explicit ReturnsFixture(const QString &login = QStringLiteral("yang"),
                            const std::function<void(StoreFixture &)> &fill = {});
    ~ReturnsFixture();

    [[nodiscard]] StoreFixture &store() { return m_store; }
    [[nodiscard]] ui::AppContext &context() { return *m_context; }
    [[nodiscard]] ui::ReturnsPage &page() { return *m_page; }
    [[nodiscard]] SaleView sale(const QString &receipt) const;
    /// The visible child of this name; fails the test when there is none.
    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return qobject_cast<Widget *>(findWidget(QString::fromLatin1(name)));
    }
    /// One chord on whatever has the focus, counted as so many key presses as fingers go down.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    [[nodiscard]] int presses() const { return m_presses; }
    void login(const QString &login);
    /// How many returns the store has.
    [[nodiscard]] int returns() const;
    [[nodiscard]] QStringList numbers() const;
    /// All words that are on the screen now.
    [[nodiscard]] QString words() const;
    /// Saves what is shown when RETURNDESK_PICTURES names a folder.
    void picture(const QString &name);
    /// Two pictures, "-en" and "-zh"; the window is in English before and after.
    void inBothLanguages(const QString &name);

private:
    [[nodiscard]] QWidget *findWidget(const QString &name) const;
    StoreFixture m_store;
    std::unique_ptr<ui::AppContext> m_context;
    std::unique_ptr<ui::ReturnsPage> m_page;
    int m_presses = 0;
};

/// Runs the event loop until the condition holds, for at most ten seconds, and then until the window has heard the answers to
/// what it posted: the file shows what was written before the window does.
[[nodiscard]] bool waitFor(const std::function<bool()> &condition);
}
