// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the frame: each once, for the menu, the palette and its keys.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QActionGroup;
class QMenu;

namespace rd::ui
{
class AppContext;

enum class Command {
    NewReturn,
    NewTypedSale,
    Search,
    CustomerAsks,
    AllCommands,
    Keys,
    Refresh,
    Parcels,
    Outbox,
    MessageSettings,
    TimeSettings,
    Scanner,
    PrintSettings,
    Reminders,
    ImportSales,
    BackUp,
    Verify,
    PolicyPdf,
    PolicyChat,
    ShiftPdf,
    OverduePdf,
    OverdueCsv,
    English,
    Chinese,
    SystemTheme,
    LightTheme,
    DarkTheme,
    SmallerText,
    LargerText,
    Touch,
    OpenMenu,
    Lock,
    About,
    Quit,
};

class DeskActions final : public QObject
{
    Q_OBJECT

public:
    /// Keys act while the focus is in `window`.
    DeskActions(AppContext &desk, QWidget *window);
    [[nodiscard]] QAction *at(Command command) const;
    [[nodiscard]] QList<QAction *> all() const;
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// Writing is not possible: says why in the tooltips.
    void setWritingBlocked(const QString &reason);
    /// Texts of the language, marks of theme and language.
    void refresh();

Q_SIGNALS:
    void wanted(rd::ui::Command command);

private:
    struct Entry {
        Command command;
        QAction *action;
        const char *text;
    };
    void add(Command command, const char *text, const QString &icon = {}, const QList<QKeySequence> &keys = {});
    void buildMenu();

    AppContext &m_desk;
    QWidget *m_window;
    QMenu *m_menu;
    QMenu *m_language;
    QMenu *m_look;
    std::vector<Entry> m_entries;
};
}
