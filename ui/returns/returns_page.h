// SPDX-License-Identifier: GPL-3.0-or-later
// The first tab: list and detail, with the new return and the typed sale in their place while they are open.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace rd::ui
{
class AppContext;
class ArticleScreen;
class CreditScreen;
class CustomerScreen;
class DetailPane;
class NewReturnPage;
class OutboxScreen;
class ParcelsScreen;
class RememberedSplitter;
class ReturnList;
class TypedSalePage;

class ReturnsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnsPage(AppContext &context, QWidget *parent = nullptr);

    void showReturn(const QString &number);
    /// What the customer of the shown return is told.
    void showAnswer();
    /// The same, and counts that the customer asked.
    void countQuestion();
    /// Shows it and begins the action, as its button does.
    void startAction(const QString &number, Right right);
    /// Without a sale the page asks for the receipt first. While one is saved, it begins when that one is logged.
    void startNewReturn(const std::optional<SaleView> &sale);
    void startTypedSale(const QString &receipt);
    void showCustomer(CustomerId customer);
    void showCredit(const QString &code);
    /// The life of an article, by its number or barcode.
    void showArticle(const QString &text);
    /// The life of one unit.
    void showSerial(const QString &serial);
    /// Messages to customers.
    void showOutbox();
    /// Parcels without a return, the one of this number chosen.
    void showParcels(const QString &tracking = {});
    /// The same, and begins to receive one.
    void receiveParcel(const QString &tracking);
    /// Nothing: every step.
    void showStep(std::optional<Step> step);
    void showDueToday();
    /// Empty text ends the search.
    void search(const QString &text);
    void refresh();
    /// Shows or hides the detail pane.
    void toggleDetail();
    /// Ends the search of the list, or else hides the detail pane.
    void stepBack();
    /// The chip after (1) or before (-1) the chosen one.
    void goToChip(int by);
    /// Goods that were scanned, into the new return that is filled in; false when none is, or they do not belong there.
    [[nodiscard]] bool takeScanned(const Lookup &found);
    /// A new return stands half filled in.
    [[nodiscard]] bool isFillingIn() const;
    [[nodiscard]] QString shownNumber() const;
    /// The same while it is in sight: no form and no other screen lies over it.
    [[nodiscard]] QString numberInSight() const;

Q_SIGNALS:
    /// Something is finished: the cursor belongs into the scan box.
    void scanWanted();
    /// The step the list is filtered by changed here, for the strip.
    void stepChanged(std::optional<rd::Step> step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showList();
    void logged(const Answer &answer, bool isPrinting);
    void printAfter(const ReturnView &view);
    /// Says that what was asked for meanwhile does not begin by itself.
    void forgetNext();

    AppContext &m_context;
    QStackedWidget *m_stack;
    RememberedSplitter *m_splitter;
    ReturnList *m_list;
    DetailPane *m_detail;
    NewReturnPage *m_entry;
    TypedSalePage *m_typed;
    CustomerScreen *m_customer;
    CreditScreen *m_credit;
    ParcelsScreen *m_parcels;
    OutboxScreen *m_outbox;
    ArticleScreen *m_article;
    std::optional<std::optional<SaleView>> m_next; ///< the new return that was asked for while one was saved
    bool m_isNarrow = false;
};
}
