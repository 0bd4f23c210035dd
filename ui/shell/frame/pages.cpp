// SPDX-License-Identifier: GPL-3.0-or-later
// Building the screens and passing wishes on to them.
#include "ui/shell/frame/pages.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/count_tab_bar.h"
#include "ui/common/widgets/region.h"

#ifdef RD_WITH_RETURNS
#include "ui/returns/returns_page.h"
#endif
#ifdef RD_WITH_INSPECTION
#include "ui/inspection/inspection_page.h"
#endif
#ifdef RD_WITH_REFUNDS
#include "ui/refunds/refunds_page.h"
#endif
#ifdef RD_WITH_OVERDUE
#include "ui/overdue/overdue_page.h"
#endif
#ifdef RD_WITH_REPORTS
#include "ui/reports/reports_page.h"
#endif
#ifdef RD_WITH_SETTINGS
#include "ui/settings/import_assistant.h"
#include "ui/settings/interrupted_import.h"
#include "ui/settings/messages/message_settings.h"
#include "ui/settings/printing/print_screen.h"
#include "ui/settings/times/time_settings.h"
#endif

#include <algorithm>

namespace rd::ui
{
namespace
{
int openAt(const Counts &counts, Step step)
{
    const auto found = std::find_if(counts.steps.begin(), counts.steps.end(),
                                    [step](const StepCount &count) { return count.step == step; });
    return found == counts.steps.end() ? 0 : found->open;
}
}

Pages::Pages(AppContext &desk, CountTabs &tabs) : QObject(&tabs), m_desk(desk), m_tabs(tabs)
{
#ifdef RD_WITH_RETURNS
    m_returns = new ReturnsPage(m_desk, &m_tabs);
    connect(m_returns, &ReturnsPage::scanWanted, this, &Pages::scanWanted);
    connect(m_returns, &ReturnsPage::stepChanged, this, &Pages::stepChanged);
    add(Place::Returns, m_returns);
#endif
#ifdef RD_WITH_INSPECTION
    m_inspection = new InspectionPage(m_desk, &m_tabs);
    add(Place::Inspection, m_inspection);
#endif
#ifdef RD_WITH_REFUNDS
    m_refunds = new RefundsPage(m_desk, &m_tabs);
    add(Place::Refunds, m_refunds);
    connect(m_refunds, &RefundsPage::countChanged, this, [this](int count) { showCount(Place::Refunds, count); });
    showCount(Place::Refunds, m_refunds->count());
#endif
#ifdef RD_WITH_OVERDUE
    add(Place::Overdue, new OverduePage(m_desk, &m_tabs));
#endif
#ifdef RD_WITH_REPORTS
    add(Place::Reports, new ReportsPage(m_desk, &m_tabs));
#endif
}

void Pages::add(Place place, QWidget *page)
{
    m_places.push_back(place);
    const int tab = m_tabs.addTab(page, title(place));
    m_tabs.setTabToolTip(tab, keysText(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab))));
}

QString Pages::title(Place place)
{
    switch (place) {
    case Place::Returns:
        return tr("Returns");
    case Place::Inspection:
        return tr("Inspection");
    case Place::Refunds:
        return tr("Refunds");
    case Place::Overdue:
        return tr("Overdue");
    case Place::Reports:
        return tr("Reports");
    }
    return {};
}

bool Pages::has(Place place) const
{
    return std::find(m_places.begin(), m_places.end(), place) != m_places.end();
}

void Pages::go(Place place)
{
    const auto found = std::find(m_places.begin(), m_places.end(), place);
    if (found != m_places.end()) {
        Q_EMIT tabWanted();
        m_tabs.setCurrentIndex(static_cast<int>(found - m_places.begin()));
        enterScreen(*m_tabs.currentWidget());
    }
}

void Pages::goToTab(int tab)
{
    if (tab < 0 || tab >= m_tabs.count()) {
        return;
    }
    Q_EMIT tabWanted();
    m_tabs.setCurrentIndex(tab);
    returnToScreen(*m_tabs.currentWidget());
}

void Pages::takeReturn(const QString &number)
{
#ifdef RD_WITH_INSPECTION
    if (m_tabs.currentWidget() == m_inspection) {
        m_inspection->showReturn(number);
        return go(Place::Inspection);
    }
#endif
#ifdef RD_WITH_REFUNDS
    if (m_tabs.currentWidget() == m_refunds) {
        m_refunds->showReturn(number);
        return go(Place::Refunds);
    }
#endif
    showReturn(number);
#ifdef RD_WITH_RETURNS
    m_returns->showAnswer();
#endif
    Q_EMIT scanWanted(); // the next slip may come
}

bool Pages::takeScanned([[maybe_unused]] const Lookup &found)
{
#ifdef RD_WITH_RETURNS
    return m_tabs.isVisible() && m_tabs.currentWidget() == m_returns && m_returns->takeScanned(found);
#else
    return false;
#endif
}

bool Pages::isFillingIn() const
{
#ifdef RD_WITH_RETURNS
    return m_tabs.currentWidget() == m_returns && m_returns->isFillingIn();
#else
    return false;
#endif
}

void Pages::showCount(Place place, int count)
{
    const auto found = std::find(m_places.begin(), m_places.end(), place);
    m_tabs.counts()->setCount(static_cast<int>(found - m_places.begin()), count);
}

void Pages::showCounts(const Counts &counts)
{
    for (std::size_t tab = 0; tab < m_places.size(); ++tab) {
        const int index = static_cast<int>(tab);
        switch (m_places[tab]) {
        case Place::Returns:
            m_tabs.counts()->setCount(index, counts.openReturns);
            break;
        case Place::Inspection:
            m_tabs.counts()->setCount(index, openAt(counts, Step::Inspect));
            break;
        case Place::Refunds:
            break; // tells its count itself
        case Place::Overdue:
            m_tabs.counts()->setCount(index, counts.late, counts.late > 0);
            break;
        case Place::Reports:
            m_tabs.counts()->setCount(index, -1);
            break;
        }
    }
}

void Pages::retranslate()
{
    for (std::size_t tab = 0; tab < m_places.size(); ++tab) {
        m_tabs.setTabText(static_cast<int>(tab), title(m_places[tab]));
    }
}

#ifdef RD_WITH_RETURNS
void Pages::showReturn(const QString &number)
{
    go(Place::Returns);
    m_returns->showReturn(number);
}

QString Pages::shownReturn() const
{
    return m_tabs.currentWidget() == m_returns ? m_returns->numberInSight() : QString();
}

void Pages::answerCustomer(const QString &number)
{
    showReturn(number);
    m_returns->countQuestion();
    Q_EMIT scanWanted();
}

void Pages::showCustomer(CustomerId customer)
{
    go(Place::Returns);
    m_returns->showCustomer(customer);
}

void Pages::showCredit(const QString &code)
{
    go(Place::Returns);
    m_returns->showCredit(code);
}

void Pages::showArticle(const QString &text)
{
    go(Place::Returns);
    m_returns->showArticle(text);
}

void Pages::showSerial(const QString &serial)
{
    go(Place::Returns);
    m_returns->showSerial(serial);
}

void Pages::showOutbox()
{
    go(Place::Returns);
    m_returns->showOutbox();
}

void Pages::showParcels(const QString &tracking)
{
    go(Place::Returns);
    m_returns->showParcels(tracking);
}

void Pages::receiveParcel(const QString &tracking)
{
    go(Place::Returns);
    m_returns->receiveParcel(tracking);
}

void Pages::startAction(const QString &number, Right right)
{
    go(Place::Returns);
    m_returns->startAction(number, right);
}

void Pages::startNewReturn(const std::optional<SaleView> &sale)
{
    go(Place::Returns);
    m_returns->startNewReturn(sale);
}

void Pages::startTypedSale(const QString &receipt)
{
    go(Place::Returns);
    m_returns->startTypedSale(receipt);
}

void Pages::showStep(std::optional<Step> step)
{
    go(Place::Returns);
    m_returns->showStep(step);
}

void Pages::showDueToday()
{
    go(Place::Returns);
    m_returns->showDueToday();
}

void Pages::stepBack()
{
    if (m_tabs.currentWidget() == m_returns) {
        m_returns->stepBack();
    }
}

void Pages::goToChip(int by)
{
    if (m_tabs.currentWidget() == m_returns) {
        m_returns->goToChip(by);
    }
}

void Pages::search(const QString &text)
{
    go(Place::Returns);
    m_returns->search(text);
}

void Pages::refresh()
{
    m_returns->refresh();
    Q_EMIT m_desk.dataChanged();
}
#else
void Pages::showReturn(const QString &) {}
QString Pages::shownReturn() const
{
    return {};
}
void Pages::answerCustomer(const QString &) {}
void Pages::showCustomer(CustomerId) {}
void Pages::showCredit(const QString &) {}
void Pages::showArticle(const QString &) {}
void Pages::showSerial(const QString &) {}
void Pages::showOutbox() {}
void Pages::showParcels(const QString &) {}
void Pages::receiveParcel(const QString &) {}
void Pages::startAction(const QString &, Right) {}
void Pages::startNewReturn(const std::optional<SaleView> &) {}
void Pages::startTypedSale(const QString &) {}
void Pages::showStep(std::optional<Step>) {}
void Pages::showDueToday() {}
void Pages::stepBack() {}
void Pages::goToChip(int) {}
void Pages::search(const QString &) {}
void Pages::refresh()
{
    Q_EMIT m_desk.dataChanged();
}
#endif

#ifdef RD_WITH_SETTINGS
QWidget *Pages::makeImport(QWidget *parent, const std::function<void()> &closed,
                           const std::function<void()> &ended) const
{
    auto *assistant = new ImportAssistant(m_desk, parent);
    connect(assistant, &ImportAssistant::finished, this, closed);
    connect(assistant, &ImportAssistant::imported, this, ended);
    return assistant;
}

QWidget *Pages::makeMessageSettings(QWidget *parent, const std::function<void()> &closed) const
{
    auto *settings = new MessageSettings(m_desk, parent);
    connect(settings, &MessageSettings::closed, this, closed);
    return settings;
}

QWidget *Pages::makeTimeSettings(QWidget *parent, const std::function<void()> &closed) const
{
    auto *settings = new TimeSettings(m_desk, parent);
    connect(settings, &TimeSettings::closed, this, closed);
    return settings;
}

QWidget *Pages::makePrintSettings(QWidget *parent, const std::function<void()> &closed) const
{
    auto *settings = new PrintScreen(m_desk, parent);
    connect(settings, &PrintScreen::closed, this, closed);
    return settings;
}

ImportState Pages::stateOf(const QWidget &import)
{
    const auto &assistant = static_cast<const ImportAssistant &>(import);
    return assistant.isImporting()     ? ImportState::Running
           : assistant.hasOpenChoice() ? ImportState::Chosen
                                       : ImportState::Nothing;
}

bool Pages::hasImport()
{
    return true;
}

std::optional<Message> Pages::importNotice(std::function<void()> again) const
{
    return interruptedImport(m_desk, std::move(again));
}
#else
QWidget *Pages::makeImport(QWidget *, const std::function<void()> &, const std::function<void()> &) const
{
    return nullptr;
}

QWidget *Pages::makeMessageSettings(QWidget *, const std::function<void()> &) const
{
    return nullptr;
}

QWidget *Pages::makeTimeSettings(QWidget *, const std::function<void()> &) const
{
    return nullptr;
}

QWidget *Pages::makePrintSettings(QWidget *, const std::function<void()> &) const
{
    return nullptr;
}

ImportState Pages::stateOf(const QWidget &)
{
    return ImportState::Nothing;
}

bool Pages::hasImport()
{
    return false;
}

std::optional<Message> Pages::importNotice(std::function<void()>) const
{
    return std::nullopt;
}
#endif
}
