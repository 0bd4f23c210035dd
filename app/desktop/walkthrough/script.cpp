// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, logging in, and looking round.
#include "app/desktop/walkthrough/script.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>

namespace rd::desktop
{
namespace
{
constexpr int kLongMs = 60'000;
constexpr int kDemoMs = 300'000;
}

Script::Script(ui::MainWindow &window, Walker &walker, QString folder, QString workFolder)
    : m_window(window), m_walker(walker), m_hands(window), m_folder(std::move(folder)), m_work(std::move(workFolder))
{
}

void Script::step(const QString &name, std::function<void()> act, std::function<bool()> isDone, const QString &picture,
                  int timeoutMs)
{
    m_walker.add({name, std::move(act), std::move(isDone), picture, timeoutMs});
}

void Script::openNewStore()
{
    step(
        QStringLiteral("start without a store"),
        [this] {
            m_window.openStore(m_work + QStringLiteral("/store/store.sqlite"));
            m_window.comeToFront();
        },
        [this] { return m_hands.sees("firstRun"); }, QStringLiteral("first-run-language"));
    step(
        QStringLiteral("go to store and manager"), [this] { m_hands.click("next"); },
        [this] { return m_hands.sees("storeName"); });
    step(
        QStringLiteral("fill in the store, its manager and a PIN"),
        [this] {
            m_hands.typeInto("storeName", QStringLiteral("Harbour Lane Home"));
            m_hands.typeInto("managerName", QStringLiteral("Sun Hao"));
            m_hands.typeInto("pin", QStringLiteral("271828"));
            m_hands.typeInto("pinAgain", QStringLiteral("271828"));
        },
        [this] {
            return m_hands.find<QLineEdit>("managerLogin") != nullptr
                   && m_hands.find<QLineEdit>("managerLogin")->text() == QLatin1String("sunhao");
        },
        QStringLiteral("first-run-store"));
    step(
        QStringLiteral("make the store"), [this] { m_hands.press(Qt::Key_Return, Qt::ControlModifier); },
        [this] { return m_hands.sees("saveKey"); }, QStringLiteral("first-run-key"), kLongMs);
    step(
        QStringLiteral("go on without a copy of the key"), [this] { m_hands.click("next"); },
        [this] { return m_hands.sees("importFirst"); });
    step(
        QStringLiteral("begin"), [this] { m_hands.click("next"); }, [this] { return m_hands.sees("scan"); }, {},
        kLongMs);
    step(
        QStringLiteral("lock the desk"), [this] { m_hands.press(Qt::Key_L, Qt::ControlModifier); },
        [this] { return m_hands.sees("person_sunhao"); });
}

void Script::openDemo()
{
    step(
        QStringLiteral("make a store with made-up sales and returns"),
        [this] {
            m_window.openDemo();
            m_window.comeToFront();
        },
        [this] { return m_hands.sees("person_hao"); }, {}, kDemoMs);
}

void Script::logIn(const QString &pin)
{
    step(
        QStringLiteral("choose a person"), [this] { m_hands.press(Qt::Key_1, Qt::AltModifier); },
        [this] { return m_hands.sees("pin"); }, QStringLiteral("login"));
    step(
        QStringLiteral("log in with the PIN"),
        [this, pin] {
            m_hands.type(pin);
            m_hands.press(Qt::Key_Return);
        },
        [this] { return m_hands.sees("scan") && m_window.desk()->isLoggedIn(); });
}

void Script::showTab(const QString &name, Qt::Key key, const QString &picture)
{
    step(
        name, [this, key] { m_hands.press(key, Qt::ControlModifier); },
        [this] { return m_window.frame()->isVisible(); }, picture);
}

void Script::lookAround()
{
    const QStringList tabs = {QStringLiteral("returns"), QStringLiteral("inspection"), QStringLiteral("refunds"),
                              QStringLiteral("overdue"), QStringLiteral("reports")};
    for (int tab = 0; tab < tabs.size(); ++tab) {
        showTab(QStringLiteral("look at the tab ") + tabs[tab], static_cast<Qt::Key>(Qt::Key_1 + tab), tabs[tab]);
    }
}

void Script::changeLook()
{
    step(
        QStringLiteral("open the list of commands"), [this] { m_hands.press(Qt::Key_K, Qt::ControlModifier); },
        [this] { return m_hands.sees("palette"); }, QStringLiteral("commands"));
    step(
        QStringLiteral("choose dark colours"),
        [this] {
            m_hands.type(QStringLiteral("dark"));
            m_hands.press(Qt::Key_Return);
            m_hands.press(Qt::Key_1, Qt::ControlModifier);
        },
        [] { return ui::Theme::current().isDark(); }, QStringLiteral("dark"));
    step(
        QStringLiteral("choose Chinese"), [this] { m_hands.command(QStringLiteral("中文")); },
        [this] { return m_window.desk()->language() == QLatin1String("zh_CN"); }, QStringLiteral("chinese-dark"));
    step(
        QStringLiteral("choose light colours again"), [] { ui::Theme::current().setMode(ui::ThemeMode::Light); },
        [] { return !ui::Theme::current().isDark(); }, QStringLiteral("chinese"));
    step(
        QStringLiteral("choose English again"), [this] { m_hands.command(QStringLiteral("English")); },
        [this] { return m_window.desk()->language() == QLatin1String("en"); });
}

void Script::verify()
{
    step(
        QStringLiteral("check the store"), [this] { m_hands.command(QStringLiteral("Check the store")); },
        [this] { return m_hands.seesText(QStringLiteral("The store is in order")); }, QStringLiteral("checked"),
        kLongMs);
}
}
