// SPDX-License-Identifier: GPL-3.0-or-later
// The screens that stand in the place of the tabs for a while: importing, what customers are told, time limits, and printing.
#pragma once

#include "ui/common/widgets/message_bar.h"

#include <QObject>

#include <functional>

class QStackedWidget;
class QWidget;

namespace rd::ui
{
class Pages;

class SideScreens final : public QObject
{
    Q_OBJECT

public:
    /// `tabs` is what the screens stand in place of.
    SideScreens(Pages &pages, QStackedWidget &stack, QWidget &tabs);
    void showImport();
    void showMessageSettings();
    void showTimeSettings();
    /// A screen of the frame itself; it belongs to the stack from then on.
    void show(QWidget &screen);
    void showPrintSettings();
    /// Gives the tabs their place back. An import that runs goes on, and a file that was chosen stays chosen, while the person does
    /// something else.
    void leave();

Q_SIGNALS:
    void told(const rd::ui::Message &message);
    /// A screen came to the front: what was said before is over.
    void shown();
    /// The tabs are there again.
    void left();
    /// The figures may have changed.
    void ended();

private:
    void closeImport();
    void tellImport(const QString &title);
    void showSettings(QWidget *&screen, const std::function<QWidget *()> &make);

    Pages &m_pages;
    QStackedWidget &m_stack;
    QWidget &m_tabs;
    QWidget *m_import = nullptr;
    QWidget *m_settings = nullptr;
    QWidget *m_times = nullptr;
    QWidget *m_own = nullptr; ///< of the frame
    QWidget *m_printing = nullptr;
};
}
