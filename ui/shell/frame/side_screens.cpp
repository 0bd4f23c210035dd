// SPDX-License-Identifier: GPL-3.0-or-later
// Made when they are first wanted.
#include "ui/shell/frame/side_screens.h"

#include "ui/common/widgets/region.h"
#include "ui/shell/frame/pages.h"

#include <QStackedWidget>

namespace rd::ui
{
SideScreens::SideScreens(Pages &pages, QStackedWidget &stack, QWidget &tabs)
    : QObject(&stack), m_pages(pages), m_stack(stack), m_tabs(tabs)
{
}

void SideScreens::showImport()
{
    Q_EMIT shown();
    if (m_import == nullptr) {
        m_import = m_pages.makeImport(
            &m_stack, [this] { closeImport(); },
            [this] {
                if (m_stack.currentWidget() != m_import) {
                    tellImport(tr("The import has ended"));
                }
            });
        if (m_import == nullptr) {
            return;
        }
        m_stack.addWidget(m_import);
    }
    m_stack.setCurrentWidget(m_import);
    enterScreen(*m_import);
}

void SideScreens::showMessageSettings()
{
    showSettings(m_settings, [this] { return m_pages.makeMessageSettings(&m_stack, [this] { leave(); }); });
}

void SideScreens::showTimeSettings()
{
    showSettings(m_times, [this] { return m_pages.makeTimeSettings(&m_stack, [this] { leave(); }); });
}

void SideScreens::showPrintSettings()
{
    showSettings(m_printing, [this] { return m_pages.makePrintSettings(&m_stack, [this] { leave(); }); });
}

void SideScreens::showSettings(QWidget *&screen, const std::function<QWidget *()> &make)
{
    leave();
    Q_EMIT shown();
    if (screen == nullptr) {
        screen = make();
        if (screen == nullptr) {
            return;
        }
        m_stack.addWidget(screen);
    }
    m_stack.setCurrentWidget(screen);
    enterScreen(*screen);
}

void SideScreens::show(QWidget &screen)
{
    leave();
    Q_EMIT shown();
    m_own = &screen;
    if (m_stack.indexOf(&screen) < 0) {
        m_stack.addWidget(&screen);
    }
    m_stack.setCurrentWidget(&screen);
    enterScreen(screen);
}

void SideScreens::leave()
{
    const QWidget *now = m_stack.currentWidget();
    if (now != nullptr && (now == m_settings || now == m_times || now == m_own || now == m_printing)) {
        m_stack.setCurrentWidget(&m_tabs);
        Q_EMIT left();
        return;
    }
    if (m_import == nullptr || m_stack.currentWidget() != m_import) {
        return;
    }
    const ImportState state = Pages::stateOf(*m_import);
    if (state == ImportState::Nothing) {
        return closeImport();
    }
    m_stack.setCurrentWidget(&m_tabs);
    Q_EMIT left();
    if (state == ImportState::Running) {
        tellImport(tr("The import goes on"));
    }
}

void SideScreens::tellImport(const QString &title)
{
    Q_EMIT told({MessageKind::Info, title, {}, {{tr("Show"), [this] { showImport(); }}}, 0});
}

void SideScreens::closeImport()
{
    if (Pages::stateOf(*m_import) == ImportState::Running) {
        return leave();
    }
    m_stack.setCurrentWidget(&m_tabs);
    m_stack.removeWidget(m_import);
    m_import->deleteLater(); // its own signal may have brought us here
    m_import = nullptr;
    Q_EMIT ended();
    Q_EMIT left();
}
}
