// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a person, trying a PIN, waiting after too many.
#include "ui/shell/login/login_page.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/shell/frame/status_line.h"
#include "ui/shell/login/brand_band.h"
#include "ui/shell/login/last_person.h"
#include "ui/shell/login/login_layout.h"
#include "ui/shell/login/person_key.h"
#include "ui/shell/login/pin_pad.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kTick = 1000;
constexpr int kPersonColumns = 2;
constexpr int kNumberedPeople = 9;
}

LoginPage::LoginPage(AppContext &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_pad(new PinPad)
{
    m_parts = layOutLogin(*this, desk, *m_pad);
    for (int number = 1; number <= kNumberedPeople; ++number) {
        auto *keys = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(keys, &QShortcut::activated, this, [this, number] {
            if (number <= static_cast<int>(m_keys.size())) {
                choose(m_keys[static_cast<std::size_t>(number - 1)]);
            }
        });
    }
    m_wait.setInterval(kTick);
    connect(&m_wait, &QTimer::timeout, this, &LoginPage::countDown);
    connect(m_pad, &PinPad::entered, this, &LoginPage::tryPin);
    connect(m_pad, &PinPad::typed, this, [this] { m_pad->setProblem({}); });
    connect(m_parts.look, &QPushButton::clicked, this, &LoginPage::lookWanted);
    connect(m_parts.bringKey, &QPushButton::clicked, this, &LoginPage::keyWanted);
    connect(&m_desk, &AppContext::languageChanged, this, &LoginPage::retranslate);
    connect(&m_desk, &AppContext::dataChanged, this, [this] {
        if (isVisible()) {
            fillPeople();
        }
    });
    fillPeople();
    retranslate();
}

void LoginPage::begin()
{
    m_pad->clearPin();
    m_pad->setProblem({});
    m_pad->setTries({});
    fillPeople();
    m_parts.backup->setText(backupWords(m_desk));
    m_pad->focusPin();
}

void LoginPage::offerLooking(const Error &why)
{
    setNotice(errorText(why, m_desk.format()).sentence());
    m_parts.look->setVisible(true);
    m_parts.bringKey->setVisible(why.code == ErrorCode::KeyMissing);
}

void LoginPage::setNotice(const QString &text)
{
    m_parts.reason->setText(text);
    m_parts.reason->setVisible(!text.isEmpty());
}

void LoginPage::fillPeople()
{
    auto staff = m_desk.desk().staff();
    if (!staff) {
        tellError(staff.error());
        return;
    }
    std::erase_if(*staff, [](const Staff &person) { return person.isDisabled; });
    if (*staff == m_staff) {
        return;
    }
    m_staff = *std::move(staff);
    qDeleteAll(m_keys);
    m_keys.clear();
    for (const Staff &person : m_staff) {
        const int place = static_cast<int>(m_keys.size());
        auto *key = new PersonKey(person.login, person.name.isEmpty() ? person.login : person.name,
                                  place < kNumberedPeople ? place + 1 : 0);
        key->setRoles(m_desk.format().roles(person.roles));
        m_parts.people->addWidget(key, place / kPersonColumns, place % kPersonColumns);
        m_keys.push_back(key);
        connect(key, &QAbstractButton::clicked, this, [this, key] { choose(key); });
        connect(key, &QAbstractButton::toggled, this, [this, key](bool isOn) { // by what reads the screen
            if (isOn) {
                choose(key);
            }
        });
    }
    const QString wanted = m_chosen.isEmpty() ? lastPerson(m_desk.facts().uuid) : m_chosen;
    PersonKey *key = keyOf(wanted);
    if (key == nullptr && !m_keys.empty()) {
        key = m_keys.front();
    }
    if (key != nullptr) {
        choose(key);
    }
}

PersonKey *LoginPage::keyOf(const QString &login) const
{
    for (PersonKey *key : m_keys) {
        if (key->login() == login) {
            return key;
        }
    }
    return nullptr;
}

void LoginPage::choose(PersonKey *key)
{
    key->setChecked(true);
    if (m_chosen != key->login()) {
        m_chosen = key->login();
        m_pad->clearPin();
        m_pad->setProblem({});
        m_pad->setTries({});
        m_wait.stop();
        m_waitUntil.reset();
        m_pad->setBlocked(false);
    }
    m_pad->setPerson(key->name());
    m_pad->focusPin();
}

void LoginPage::tryPin(const QString &pin)
{
    m_pad->setBlocked(true);
    m_desk.login(m_chosen, pin, this, [this](const Result<Session> &session) { tell(session); });
}

void LoginPage::tell(const Result<Session> &session)
{
    m_pad->clearPin();
    m_pad->setBlocked(false);
    if (session) {
        m_pad->setTries({});
        rememberLastPerson(m_desk.facts().uuid, m_chosen);
        Q_EMIT entered();
        return;
    }
    tellError(session.error());
}

void LoginPage::tellError(const Error &error)
{
    const ErrorText text = errorText(error, m_desk.format());
    const int left = error.details.value(QStringLiteral("left")).toInt(-1);
    m_pad->setTries(left >= 0 ? tr("%n tries left", nullptr, left) : QString());
    m_pad->setProblem(error.code == ErrorCode::WrongPin ? tr("That PIN is not right. Try again.") : text.sentence());
    const auto until = UtcTime::parse(error.details.value(QStringLiteral("until")).toString());
    if (error.code == ErrorCode::LockedOut && until) {
        waitUntil(*until);
    }
}

void LoginPage::waitUntil(UtcTime until)
{
    m_waitUntil = until;
    m_pad->setBlocked(true);
    m_wait.start();
    countDown();
}

void LoginPage::countDown()
{
    const qint64 left = m_waitUntil ? m_waitUntil->ms() - m_desk.now().ms() : 0;
    if (left <= 0) {
        m_wait.stop();
        m_waitUntil.reset();
        m_pad->setProblem({});
        m_pad->setBlocked(false);
        return;
    }
    m_pad->setProblem(
        tr("Too many wrong PINs. Try again in %n seconds.", nullptr, static_cast<int>((left + kTick - 1) / kTick)));
}

void LoginPage::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isDigit = text.size() == 1 && text.front() >= QLatin1Char('0') && text.front() <= QLatin1Char('9');
    if (isDigit && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !m_wait.isActive()) {
        m_pad->typeDigit(text.front());
        return;
    }
    QWidget::keyPressEvent(event);
}

void LoginPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pad->focusPin();
}

void LoginPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LoginPage::retranslate()
{
    m_parts.question->setText(tr("Who is there?"));
    m_parts.store->setText(m_desk.facts().name);
    m_parts.hint->setText(tr("Alt + number chooses a person; digits go to the PIN."));
    m_parts.idle->setText(tr("Locks by itself after 10 minutes (managers: 5). What was typed is kept."));
    m_parts.backup->setText(backupWords(m_desk));
    m_parts.look->setText(tr("Only look"));
    m_parts.bringKey->setText(tr("Bring the key back..."));
    for (const Staff &person : m_staff) {
        if (PersonKey *key = keyOf(person.login)) {
            key->setRoles(m_desk.format().roles(person.roles));
        }
    }
}
}
