// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, driving and reading the window.
#include "tests/ui/shell/desk_window.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/dressing.h"
#include "ui/common/theme/theme.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/scan_box.h"
#include "ui/shell/login/login_page.h"
#include "ui/shell/scanner/scan_listener.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

namespace rd::test
{
namespace
{
constexpr int kSettleMs = 400;
}

DeskSettings::DeskSettings()
{
    QApplication::setApplicationName(QStringLiteral("returndesk"));
    QApplication::setOrganizationName(QStringLiteral("returndesk"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
    QSettings().setValue(QStringLiteral("look/mode"), static_cast<int>(ui::ThemeMode::Light));
    static bool isDressed = false;
    if (!isDressed) {
        ui::applyTheme(*qobject_cast<QApplication *>(QApplication::instance()));
        isDressed = true;
    }
}

DeskWindow::DeskWindow() : m_window(m_store.clock())
{
    m_window.openStore(m_store.path());
    m_window.show();
    m_window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&m_window));
}

bool DeskWindow::login(const QString &login, const QString &pin)
{
    auto *key = m_window.findChild<QAbstractButton *>(QStringLiteral("person_") + login);
    if (key == nullptr) {
        return false;
    }
    key->click();
    QTest::keyClicks(find("pin"), pin);
    QTest::keyClick(find("pin"), Qt::Key_Return);
    const auto isThere = [this] { return m_window.frame() != nullptr && m_window.frame()->isVisible(); };
    if (!QTest::qWaitFor(isThere, 10'000)) {
        return false;
    }
    setPause(200); // a person types
    return true;
}

void DeskWindow::pickUpScanner()
{
    setPause(8);
}

void DeskWindow::setPause(qint64 ms)
{
    const auto clock = [ms, now = qint64(0)]() mutable { return now += ms; };
    m_window.frame()->scanner().setClock(clock);
    m_window.frame()->scanBox()->setClock(clock);
}

void DeskWindow::scan(const QString &text)
{
    auto *field = find<QLineEdit>("scan");
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

QString DeskWindow::visibleText()
{
    return textsOf(m_window);
}

QString textsOf(QWidget &widget)
{
    QStringList texts;
    const auto children = widget.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (!child->isVisible()) {
            continue;
        }
        if (const auto *label = qobject_cast<const QLabel *>(child)) {
            texts += label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(child)) {
            texts += button->text();
        }
        texts += child->accessibleName();
    }
    return texts.join(QLatin1Char('\n'));
}

void picture(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("RETURNDESK_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(kSettleMs); // layouts and background reads
        widget.grab().save(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png"));
    }
}
}
