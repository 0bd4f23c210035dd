// SPDX-License-Identifier: GPL-3.0-or-later
// The screens behind the tabs. Only pages.cpp knows which of them are built.
#pragma once

#include "core/desk/views.h"
#include "ui/common/widgets/message_bar.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace rd::ui
{
class AppContext;
class CountTabs;
class InspectionPage;
class OverduePage;
class RefundsPage;
class ReportsPage;
class ReturnsPage;

/// What would be lost with an import assistant.
enum class ImportState { Nothing, Chosen, Running };

/// In the order of the tabs.
enum class Place { Returns, Inspection, Refunds, Overdue, Reports };

class Pages final : public QObject
{
    Q_OBJECT

public:
    Pages(AppContext &desk, CountTabs &tabs);
    [[nodiscard]] bool has(Place place) const;
    /// Brings the tab to the front and gives its page the focus.
    void go(Place place);
    /// The tab at this position, from 0.
    void goToTab(int tab);
    void showCounts(const Counts &counts);

    void showReturn(const QString &number);
    void showCustomer(CustomerId customer);
    void showCredit(const QString &code);
    void showArticle(const QString &text);
    void showSerial(const QString &serial);
    void showParcels(const QString &tracking);
    void showOutbox();
    void receiveParcel(const QString &tracking);
    /// A scanned slip: where the person works now, if the return can be worked on there.
    void takeReturn(const QString &number);
    /// Goods that were scanned, into the new return that is filled in; false when none is, or they do not belong there.
    [[nodiscard]] bool takeScanned(const Lookup &found);
    /// A new return stands half filled in, in front.
    [[nodiscard]] bool isFillingIn() const;
    /// The number of the return that is shown on the page of returns; empty: none is, or another page is in front.
    [[nodiscard]] QString shownReturn() const;
    /// Shows the return and what its customer is told, and counts that they asked.
    void answerCustomer(const QString &number);
    void startAction(const QString &number, Right right);
    void startNewReturn(const std::optional<SaleView> &sale);
    void startTypedSale(const QString &receipt);
    void showStep(std::optional<Step> step);
    void showDueToday();
    /// Escape with nothing nearer to leave: the search of the list ends, then the pane beside it closes.
    void stepBack();
    /// The chip of the list after (1) or before (-1) the chosen one.
    void goToChip(int by);
    void search(const QString &text);
    void refresh();
    void retranslate();
    /// A new import assistant, or nothing where it is not built. `closed` runs when the person is through with it,
    /// `ended` when an import has come to its end, well or not.
    [[nodiscard]] QWidget *makeImport(QWidget *parent, const std::function<void()> &closed,
                                      const std::function<void()> &ended) const;
    /// What customers are told, for a manager; nothing where it is not built.
    [[nodiscard]] QWidget *makeMessageSettings(QWidget *parent, const std::function<void()> &closed) const;
    [[nodiscard]] QWidget *makeTimeSettings(QWidget *parent, const std::function<void()> &closed) const;
    [[nodiscard]] QWidget *makePrintSettings(QWidget *parent, const std::function<void()> &closed) const;
    [[nodiscard]] static ImportState stateOf(const QWidget &import);
    [[nodiscard]] static bool hasImport();
    /// An import that was cut off, for who may go on with it.
    [[nodiscard]] std::optional<Message> importNotice(std::function<void()> again) const;

Q_SIGNALS:
    /// A tab was asked for, by a key or by what the person does elsewhere.
    void tabWanted();
    /// A screen is through with something: the cursor belongs into the scan box.
    void scanWanted();
    /// The step that the list is filtered by.
    void stepChanged(std::optional<rd::Step> step);

private:
    void add(Place place, QWidget *page);
    [[nodiscard]] static QString title(Place place);
    void showCount(Place place, int count);

    AppContext &m_desk;
    CountTabs &m_tabs;
    std::vector<Place> m_places; // what stands at each tab
    ReturnsPage *m_returns = nullptr;
    InspectionPage *m_inspection = nullptr;
    RefundsPage *m_refunds = nullptr;
};
}
