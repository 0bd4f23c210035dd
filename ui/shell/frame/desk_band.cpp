// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the band.
#include "ui/shell/frame/desk_band.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/shell/frame/band_button.h"
#include "ui/shell/frame/scan_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace rd::ui
{
namespace
{
constexpr int kHeight = 56;
constexpr int kWidestScanBox = 560;
}

DeskBand::DeskBand(AppContext &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_scan(new ScanBox),
      m_new(new ActionButton(ButtonKind::OnBand, QStringLiteral("plus"), {})),
      m_bell(new BandButton(QStringLiteral("bell-ring"))), m_person(new BandButton(QStringLiteral("user"))),
      m_lock(new BandButton(QStringLiteral("lock"))), m_menuButton(new BandButton(QStringLiteral("menu")))
{
    setProperty("frame", QStringLiteral("band"));
    setFixedHeight(px(kHeight));
    m_scan->setMaximumWidth(px(kWidestScanBox));
    m_new->setObjectName(QStringLiteral("newReturn"));
    m_new->setHint(keysText(QKeySequence(Qt::CTRL | Qt::Key_N)));
    m_bell->setObjectName(QStringLiteral("notices"));
    m_person->setObjectName(QStringLiteral("person"));
    m_lock->setObjectName(QStringLiteral("lock"));
    m_menuButton->setObjectName(QStringLiteral("menu"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16), 0, px(12), 0);
    layout->setSpacing(px(4));
    layout->addWidget(m_scan, 46);
    layout->addSpacing(px(8));
    layout->addWidget(m_new);
    layout->addStretch(20);
    layout->addWidget(m_bell);
    layout->addWidget(m_person);
    layout->addWidget(m_lock);
    layout->addWidget(m_menuButton);
    connect(m_new, &QPushButton::clicked, this, &DeskBand::newReturnPressed);
    connect(m_bell, &QAbstractButton::clicked, this, &DeskBand::bellPressed);
    connect(m_person, &QAbstractButton::clicked, this, &DeskBand::lockPressed);
    connect(m_lock, &QAbstractButton::clicked, this, &DeskBand::lockPressed);
    connect(m_menuButton, &QAbstractButton::clicked, this, &DeskBand::openMenu);
    connect(&m_desk, &AppContext::sessionChanged, this, &DeskBand::refresh);
    connect(&m_desk, &AppContext::languageChanged, this, &DeskBand::refresh);
    refresh();
}

void DeskBand::setMenu(QMenu *menu)
{
    m_menu = menu;
}

void DeskBand::openMenu()
{
    if (m_menu != nullptr) {
        const QPoint corner = m_menuButton->mapToGlobal(QPoint(m_menuButton->width(), m_menuButton->height() + px(4)));
        m_menu->popup(corner - QPoint(m_menu->sizeHint().width(), 0));
    }
}

void DeskBand::setUnread(int count)
{
    m_unread = count;
    m_bell->setWords(count > 0 ? QLocale().toString(count) : QString());
    m_bell->setSpoken(count > 0 ? tr("%n new reminder(s) (Ctrl+B)", "", count) : tr("Reminders (Ctrl+B)"));
}

const QWidget &DeskBand::bell() const
{
    return *m_bell;
}

void DeskBand::setNewReturnBlocked(const QString &reason)
{
    m_new->setBlocked(reason);
}

void DeskBand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void DeskBand::refresh()
{
    m_new->setText(tr("New return"));
    m_lock->setSpoken(tr("Lock or change person (Ctrl+L)"));
    m_menuButton->setSpoken(tr("Menu (F10)"));
    setUnread(m_unread);
    if (m_desk.isLoggedIn()) {
        const Staff &staff = m_desk.session().staff;
        const QString name = !staff.id.isValid() ? tr("Looking only") : staff.name.isEmpty() ? staff.login : staff.name;
        m_person->setWords(name, m_desk.format().roles(staff.roles));
        m_person->setSpoken(tr("%1: change person").arg(name));
    }
}
}
