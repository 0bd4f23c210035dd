// SPDX-License-Identifier: GPL-3.0-or-later
// The table of commands and the menu made of it.
#include "ui/shell/frame/desk_actions.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QMenu>

namespace rd::ui
{
DeskActions::DeskActions(AppContext &desk, QWidget *window)
    : QObject(window), m_desk(desk), m_window(window), m_menu(new QMenu(window)), m_language(new QMenu(m_menu)),
      m_look(new QMenu(m_menu))
{
    const auto ctrl = [](Qt::Key key) { return QList<QKeySequence>{QKeySequence(Qt::CTRL | key)}; };
    add(Command::NewReturn, QT_TR_NOOP("New return"), QStringLiteral("plus"), ctrl(Qt::Key_N));
    add(Command::NewTypedSale, QT_TR_NOOP("New return, sale typed from the paper receipt"), QStringLiteral("receipt"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    add(Command::Search, QT_TR_NOOP("Scan or search"), QStringLiteral("scan-barcode"),
        {QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_F)});
    add(Command::CustomerAsks, QT_TR_NOOP("Customer asks: where is my return?"), QStringLiteral("phone"),
        {QKeySequence(Qt::Key_F4)});
    add(Command::AllCommands, QT_TR_NOOP("All commands"), QStringLiteral("search"), ctrl(Qt::Key_K));
    add(Command::Keys, QT_TR_NOOP("All keys"), QStringLiteral("keyboard"), ctrl(Qt::Key_Slash));
    add(Command::Refresh, QT_TR_NOOP("Read again"), QStringLiteral("refresh-cw"), {QKeySequence(Qt::Key_F5)});
    add(Command::Parcels, QT_TR_NOOP("Parcels without a return"), QStringLiteral("package"));
    add(Command::Outbox, QT_TR_NOOP("Messages to customers"), QStringLiteral("send"));
    add(Command::MessageSettings, QT_TR_NOOP("What customers are told..."), QStringLiteral("settings"),
        ctrl(Qt::Key_Comma));
    add(Command::TimeSettings, QT_TR_NOOP("Time limits..."), QStringLiteral("clock"));
    add(Command::Scanner, QT_TR_NOOP("Scanner..."), QStringLiteral("scan-barcode"));
    add(Command::PrintSettings, QT_TR_NOOP("Printing on this machine..."), QStringLiteral("printer"));
    add(Command::Reminders, QT_TR_NOOP("Reminders"), QStringLiteral("bell-ring"), ctrl(Qt::Key_B));
    add(Command::ImportSales, QT_TR_NOOP("Import sales..."), QStringLiteral("upload"));
    add(Command::BackUp, QT_TR_NOOP("Back up now"), QStringLiteral("database"));
    add(Command::Verify, QT_TR_NOOP("Check the store"), QStringLiteral("shield-check"));
    add(Command::PolicyPdf, QT_TR_NOOP("Return policy for customers as PDF..."), QStringLiteral("file-text"));
    add(Command::PolicyChat, QT_TR_NOOP("Copy the return policy for a chat"), QStringLiteral("copy"));
    add(Command::ShiftPdf, QT_TR_NOOP("Shift sheet of today as PDF..."), QStringLiteral("users"));
    add(Command::OverduePdf, QT_TR_NOOP("Late work as PDF..."), QStringLiteral("printer"));
    add(Command::OverdueCsv, QT_TR_NOOP("Late work as CSV..."), QStringLiteral("download"));
    add(Command::English, "English", QStringLiteral("languages"));
    add(Command::Chinese, "中文", QStringLiteral("languages"));
    add(Command::SystemTheme, QT_TR_NOOP("Colours of the system"), QStringLiteral("settings"));
    add(Command::LightTheme, QT_TR_NOOP("Light colours"), QStringLiteral("sun"));
    add(Command::DarkTheme, QT_TR_NOOP("Dark colours"), QStringLiteral("moon"));
    add(Command::SmallerText, QT_TR_NOOP("Smaller text"), QStringLiteral("minus"), ctrl(Qt::Key_Minus));
    add(Command::LargerText, QT_TR_NOOP("Larger text"), QStringLiteral("plus"),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(Command::Touch, QT_TR_NOOP("Large buttons for a touch screen"), QStringLiteral("smartphone"));
    add(Command::OpenMenu, QT_TR_NOOP("Menu"), QStringLiteral("menu"), {QKeySequence(Qt::Key_F10)});
    add(Command::Lock, QT_TR_NOOP("Lock or change person"), QStringLiteral("lock"), ctrl(Qt::Key_L));
    add(Command::About, QT_TR_NOOP("About Return Desk"), QStringLiteral("info"));
    add(Command::Quit, QT_TR_NOOP("Quit"), QStringLiteral("log-out"), ctrl(Qt::Key_Q));
    for (const Command choice : {Command::English, Command::Chinese, Command::SystemTheme, Command::LightTheme,
                                 Command::DarkTheme, Command::Touch}) {
        at(choice)->setCheckable(true);
    }
    buildMenu();
    refresh();
    connect(&m_desk, &AppContext::languageChanged, this, &DeskActions::refresh);
    connect(&m_desk, &AppContext::sessionChanged, this, &DeskActions::refresh);
    connect(&Theme::current(), &Theme::changed, this, &DeskActions::refresh);
}

void DeskActions::add(Command command, const char *text, const QString &icon, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(m_window);
    action->setIcon(rd::ui::icon(icon, Ink::Muted));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // asleep while the login page stands there
    action->setShortcutVisibleInContextMenu(true);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT wanted(command); });
    m_entries.push_back({command, action, text});
}

void DeskActions::buildMenu()
{
    m_menu->addActions({at(Command::NewReturn), at(Command::CustomerAsks), at(Command::Parcels), at(Command::Outbox),
                        at(Command::Reminders), at(Command::AllCommands), at(Command::Keys)});
    m_menu->addSeparator();
    m_menu->addActions({at(Command::ImportSales), at(Command::MessageSettings), at(Command::TimeSettings),
                        at(Command::Scanner), at(Command::PrintSettings), at(Command::BackUp), at(Command::Verify)});
    m_menu->addSeparator();
    m_menu->addActions({at(Command::PolicyPdf), at(Command::PolicyChat), at(Command::ShiftPdf), at(Command::OverduePdf),
                        at(Command::OverdueCsv)});
    m_menu->addSeparator();
    m_language->addActions({at(Command::English), at(Command::Chinese)});
    m_look->addActions({at(Command::SystemTheme), at(Command::LightTheme), at(Command::DarkTheme)});
    m_look->addSeparator();
    m_look->addActions({at(Command::LargerText), at(Command::SmallerText), at(Command::Touch)});
    m_menu->addMenu(m_language);
    m_menu->addMenu(m_look);
    m_menu->addSeparator();
    m_menu->addActions({at(Command::About), at(Command::Lock), at(Command::Quit)});
}

QAction *DeskActions::at(Command command) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [command](const Entry &entry) { return entry.command == command; });
    return found->action;
}

QList<QAction *> DeskActions::all() const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries) {
        if (entry.command != Command::AllCommands && entry.command != Command::OpenMenu) {
            actions.append(entry.action);
        }
    }
    return actions;
}

void DeskActions::setWritingBlocked(const QString &reason)
{
    for (const Command command : {Command::NewReturn, Command::NewTypedSale, Command::ImportSales}) {
        at(command)->setEnabled(reason.isEmpty());
        at(command)->setToolTip(reason);
    }
}

void DeskActions::refresh()
{
    for (const Entry &entry : m_entries) {
        const bool isOwnName = entry.command == Command::English || entry.command == Command::Chinese;
        entry.action->setText(isOwnName ? QString::fromUtf8(entry.text) : tr(entry.text));
    }
    m_language->setTitle(tr("Language"));
    m_look->setTitle(tr("Look"));
    const bool isManager = m_desk.isLoggedIn() && m_desk.session().staff.roles.has(Role::Manager);
    for (const Command rules : {Command::MessageSettings, Command::TimeSettings}) {
        at(rules)->setEnabled(isManager);
        at(rules)->setToolTip(isManager ? QString() : tr("Only a manager changes the rules."));
    }
    const bool isEnglish = m_desk.language() == QLatin1String("en");
    at(Command::English)->setChecked(isEnglish);
    at(Command::Chinese)->setChecked(!isEnglish);
    const Theme &theme = Theme::current();
    at(Command::SystemTheme)->setChecked(theme.mode() == ThemeMode::System);
    at(Command::LightTheme)->setChecked(theme.mode() == ThemeMode::Light);
    at(Command::DarkTheme)->setChecked(theme.mode() == ThemeMode::Dark);
    at(Command::Touch)->setChecked(theme.isTouch());
}
}
