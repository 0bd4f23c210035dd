// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the page, pressing keys, reading words.
#include "tests/ui/returns/returns_fixture.h"

#include "tests/ui/settled.h"
#include "ui/common/theme/dressing.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace rd::test
{
namespace
{
constexpr int kWaitMs = 10'000;

ReturnsFixture *shown = nullptr; ///< there is one at a time

void prepare(const QString &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("returndesk-tests"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
    QSettings().setValue(QStringLiteral("print/printer"), QString());
    static bool isDressed = false;
    if (!isDressed) {
        ui::applyTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        isDressed = true;
    }
}
}

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kWaitMs) && (shown == nullptr || settle(shown->context()));
}

ReturnsFixture::ReturnsFixture(const QString &login, const std::function<void(StoreFixture &)> &fill)
{
    prepare(m_store.folder());
    if (fill) {
        fill(m_store);
    }
    auto context = ui::AppContext::open(m_store.path(), m_store.clock());
    if (!context) {
        throw std::runtime_error("the store does not open");
    }
    m_context = std::move(*context);
    this->login(login);
    m_page = std::make_unique<ui::ReturnsPage>(*m_context);
    QObject::connect(m_context.get(), &ui::AppContext::typeSaleWanted, m_page.get(), &ui::ReturnsPage::startTypedSale);
    QObject::connect(m_context.get(), &ui::AppContext::openReturnWanted, m_page.get(), &ui::ReturnsPage::showReturn);
    QObject::connect(m_context.get(), &ui::AppContext::actionWanted, m_page.get(), &ui::ReturnsPage::startAction);
    m_page->resize(1280, 632);
    m_page->show();
    m_page->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(m_page.get()));
    shown = this;
}

ReturnsFixture::~ReturnsFixture()
{
    shown = nullptr;
}

void ReturnsFixture::login(const QString &login)
{
    bool isDone = false;
    m_context->login(login, QStringLiteral("246810"), m_context.get(),
                     [&isDone](const Result<Session> &) { isDone = true; });
    if (!waitFor([&isDone] { return isDone; }) || !m_context->isLoggedIn()) {
        throw std::runtime_error("no login");
    }
}

SaleView ReturnsFixture::sale(const QString &receipt) const
{
    return m_store.reader().showSale(receipt, std::nullopt).value();
}

QWidget *ReturnsFixture::findWidget(const QString &name) const
{
    QTest::qWait(1);
    QWidget *found = nullptr;
    const auto isThere = [&] { // widgets that were just added are shown by the event loop
        const QList<QWidget *> all = m_page->findChildren<QWidget *>(name);
        const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
        found = shown == all.end() ? nullptr : *shown;
        return found != nullptr;
    };
    if (!waitFor(isThere)) {
        throw std::runtime_error("no visible widget " + name.toStdString());
    }
    return found;
}

void ReturnsFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::qWait(1);
    ++m_presses;
    for (const Qt::KeyboardModifier modifier : {Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier}) {
        m_presses += modifiers.testFlag(modifier) ? 1 : 0;
    }
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused == nullptr ? m_page.get() : focused, key, modifiers);
}

void ReturnsFixture::type(const QString &text)
{
    QTest::qWait(1);
    m_presses += static_cast<int>(text.size());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

QStringList ReturnsFixture::numbers() const
{
    ListQuery query;
    query.openOnly = false;
    QStringList numbers;
    const ReturnPage page = m_store.reader().listReturns(query).value();
    for (const ReturnRow &row : page.rows) {
        numbers.append(row.number);
    }
    numbers.removeDuplicates();
    return numbers;
}

int ReturnsFixture::returns() const
{
    return static_cast<int>(numbers().size());
}

QString ReturnsFixture::words() const
{
    QTest::qWait(1);
    QStringList words;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            words.append(label->text());
        }
    }
    for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            words.append(button->text());
        }
    }
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->isVisible()) {
            words.append(widget->accessibleName());
        }
    }
    return words.join(QLatin1Char('\n'));
}

void ReturnsFixture::inBothLanguages(const QString &name)
{
    picture(name + QStringLiteral("-en"));
    m_context->setLanguage(QStringLiteral("zh_CN"));
    QTest::qWait(20);
    picture(name + QStringLiteral("-zh"));
    m_context->setLanguage(QStringLiteral("en"));
    QTest::qWait(20);
}

void ReturnsFixture::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("RETURNDESK_PICTURES");
    if (folder.isEmpty()) {
        return;
    }
    QTest::qWait(50);
    QDir().mkpath(folder);
    m_page->grab().save(QDir(folder).filePath(QString(name + QStringLiteral(".png"))));
}
}
