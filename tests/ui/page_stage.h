// SPDX-License-Identifier: GPL-3.0-or-later
// One page in a window of its own over a small store, with somebody logged in.
#pragma once

#include "tests/support/store_fixture.h"
#include "tests/ui/settled.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/theme/dressing.h"
#include "ui/common/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTest>

namespace rd::test
{
/// Settings of their own and the light theme; before the first widget of a test.
inline void dressTests()
{
    static QTemporaryDir folder;
    static bool isDressed = false;
    if (isDressed) {
        return;
    }
    isDressed = true;
    QApplication::setApplicationName(QStringLiteral("returndesk"));
    QApplication::setOrganizationName(QStringLiteral("returndesk"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
    QSettings().setValue(QStringLiteral("look/mode"), static_cast<int>(ui::ThemeMode::Light));
    ui::applyTheme(*qobject_cast<QApplication *>(QApplication::instance()));
}

template <typename Page> class PageStage final
{
public:
    PageStage(StoreFixture &store, const QString &login)
    {
        dressTests();
        m_context = ui::AppContext::open(store.path(), store.clock()).value();
        bool isDone = false;
        m_context->login(login, QStringLiteral("246810"), m_context.get(),
                         [&isDone](const Result<Session> &) { isDone = true; });
        if (!QTest::qWaitFor([&isDone] { return isDone; }, 10'000)) {
            throw std::runtime_error("login");
        }
        m_page = std::make_unique<Page>(*m_context);
        m_page->resize(1280, 632);
        m_page->show();
        m_page->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(m_page.get()));
    }

    [[nodiscard]] Page &page() { return *m_page; }
    [[nodiscard]] ui::AppContext &context() { return *m_context; }
    template <typename Widget = QWidget> [[nodiscard]] Widget *find(const char *name)
    {
        return m_page->template findChild<Widget *>(QString::fromLatin1(name));
    }
    /// Until it holds, for at most ten seconds, and then until the page has heard the answers to what it posted.
    template <typename Condition> [[nodiscard]] bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, 10'000) && settle(*m_context);
    }
    /// The texts of all visible labels, once they have come to rest: the event loop shows what was just added.
    [[nodiscard]] QString text()
    {
        constexpr int kRounds = 100;
        QString before;
        QString now = textNow();
        int round = 0;
        do {
            before = now;
            QTest::qWait(5);
            now = textNow();
        } while (now != before && ++round < kRounds);
        return now;
    }
    /// A grab in both themes, when RETURNDESK_PICTURES names a folder.
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("RETURNDESK_PICTURES");
        if (folder.isEmpty()) {
            return;
        }
        for (const auto &[mode, word] :
             {std::pair(ui::ThemeMode::Dark, "dark"), std::pair(ui::ThemeMode::Light, "light")}) {
            ui::Theme::current().setMode(mode);
            QTest::qWait(300);
            const QString file = folder + QLatin1Char('/') + QString::fromLatin1(name) + QLatin1Char('-')
                                 + QString::fromLatin1(word) + QStringLiteral(".png");
            m_page->grab().save(file);
        }
    }

private:
    [[nodiscard]] QString textNow() const
    {
        QStringList texts;
        const auto labels = m_page->template findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            texts += label->isVisible() ? label->text() : QString();
        }
        return texts.join(QLatin1Char('\n'));
    }

    std::unique_ptr<ui::AppContext> m_context;
    std::unique_ptr<Page> m_page;
};
}
