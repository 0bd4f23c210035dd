// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the screens is shown, and what follows from a logged return.
#include "ui/returns/returns_page.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/return_facts.h"
#include "ui/common/paper/print_settings.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/key_names.h"
#include "ui/common/widgets/region.h"
#include "ui/common/widgets/remembered_splitter.h"
#include "ui/returns/article/article_screen.h"
#include "ui/returns/credit/credit_screen.h"
#include "ui/returns/customer/customer_screen.h"
#include "ui/returns/detail/customer_answer.h"
#include "ui/returns/detail/detail_pane.h"
#include "ui/returns/entry/new_return_page.h"
#include "ui/returns/entry/scanned_goods.h"
#include "ui/returns/list/return_list.h"
#include "ui/returns/messages/outbox_screen.h"
#include "ui/returns/parcels/parcels_screen.h"
#include "ui/returns/photos/refused_photos.h"
#include "ui/returns/slips/slip_desk.h"
#include "ui/returns/typing/typed_sale_page.h"

#include <QKeySequence>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace rd::ui
{
namespace
{
constexpr int kListWidth = 840;
constexpr int kDetailWidth = 440;
constexpr int kDetailLeast = 400;
constexpr int kDetailMost = 620;
constexpr int kNarrow = 1100;
}

ReturnsPage::ReturnsPage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget),
      m_splitter(new RememberedSplitter(Qt::Horizontal)), m_list(new ReturnList(context)),
      m_detail(new DetailPane(context)), m_entry(new NewReturnPage(context)), m_typed(new TypedSalePage(context)),
      m_customer(new CustomerScreen(context)), m_credit(new CreditScreen(context)),
      m_parcels(new ParcelsScreen(context)), m_outbox(new OutboxScreen(context)), m_article(new ArticleScreen(context))
{
    m_detail->setMinimumWidth(px(kDetailLeast));
    m_detail->setMaximumWidth(px(kDetailMost));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setHandleWidth(1);
    m_splitter->arrange(QStringLiteral("returns/wide"), {px(kListWidth), px(kDetailWidth)});
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_detail)}) {
        markRegion(*part);
    }
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_entry);
    m_stack->addWidget(m_typed);
    m_stack->addWidget(m_customer);
    m_stack->addWidget(m_credit);
    m_stack->addWidget(m_parcels);
    m_stack->addWidget(m_outbox);
    m_stack->addWidget(m_article);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_list, &ReturnList::selected, this, [this](const QString &number) { m_detail->showReturn(number); });
    connect(m_list, &ReturnList::opened, this, &ReturnsPage::showReturn);
    connect(m_list, &ReturnList::newReturnPressed, this, [this] { startNewReturn(std::nullopt); });
    connect(m_list, &ReturnList::filterChanged, this, [this] { Q_EMIT stepChanged(m_list->filter().step); });
    connect(m_detail, &DetailPane::closePressed, this, &ReturnsPage::toggleDetail);
    connect(m_detail, &DetailPane::actionDone, this, &ReturnsPage::scanWanted);
    connect(m_entry, &NewReturnPage::logged, this, &ReturnsPage::logged);
    connect(m_entry, &NewReturnPage::refused, this, &ReturnsPage::forgetNext);
    connect(m_entry, &NewReturnPage::closed, this, [this] {
        showList();
        Q_EMIT scanWanted();
    });
    connect(m_entry, &NewReturnPage::typeSalePressed, this, [this] { startTypedSale({}); });
    connect(m_typed, &TypedSalePage::typed, this, [this](const SaleView &sale) { startNewReturn(sale); });
    connect(m_typed, &TypedSalePage::closed, this, [this] {
        showList();
        Q_EMIT scanWanted();
    });
    connect(m_customer, &CustomerScreen::closed, this, &ReturnsPage::showList);
    const auto leave = [this] {
        showList();
        Q_EMIT scanWanted();
    };
    connect(m_credit, &CreditScreen::closed, this, leave);
    connect(m_parcels, &ParcelsScreen::closed, this, leave);
    connect(m_outbox, &OutboxScreen::closed, this, leave);
    connect(m_article, &ArticleScreen::closed, this, leave);
    auto *toggle = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), m_splitter); // from the scan box, too
    connect(toggle, &QShortcut::activated, this, &ReturnsPage::toggleDetail);
    nameKeys(*toggle, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Show or hide the return beside the list"));
}

/// A window that becomes narrow gives the pane its least width, and the usual one when it becomes wide again, or what the person
/// chose for such a window.
void ReturnsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < px(kNarrow);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        const int pane = px(isNarrow ? kDetailLeast : kDetailWidth);
        m_splitter->arrange(isNarrow ? QStringLiteral("returns/narrow") : QStringLiteral("returns/wide"),
                            {width() - pane, pane});
    }
}

void ReturnsPage::showList()
{
    if (m_stack->currentWidget() == m_entry) {
        m_entry->keepDraft();
    }
    m_stack->setCurrentWidget(m_splitter);
}

void ReturnsPage::showReturn(const QString &number)
{
    showList();
    m_detail->show();
    m_detail->showReturn(number);
    m_list->select(number);
}

void ReturnsPage::showAnswer()
{
    m_detail->answer().tell(m_detail->number());
}

void ReturnsPage::countQuestion()
{
    m_detail->answer().count(m_detail->number());
}

void ReturnsPage::startAction(const QString &number, Right right)
{
    showReturn(number);
    m_detail->start(right);
}

void ReturnsPage::startNewReturn(const std::optional<SaleView> &sale)
{
    if (m_entry->isSaving()) { // its form is emptied by the answer
        m_next = sale;
        return;
    }
    m_next.reset();
    m_stack->setCurrentWidget(m_entry);
    m_entry->start(sale);
}

void ReturnsPage::startTypedSale(const QString &receipt)
{
    m_stack->setCurrentWidget(m_typed);
    m_typed->start(receipt);
}

void ReturnsPage::showCustomer(CustomerId customer)
{
    showList(); // keeps a draft
    m_stack->setCurrentWidget(m_customer);
    m_customer->showCustomer(customer);
}

void ReturnsPage::showCredit(const QString &code)
{
    showList(); // keeps a draft
    m_stack->setCurrentWidget(m_credit);
    m_credit->showCredit(code);
}

void ReturnsPage::showArticle(const QString &text)
{
    showList(); // keeps a draft
    m_stack->setCurrentWidget(m_article);
    m_article->showArticle(text);
}

void ReturnsPage::showSerial(const QString &serial)
{
    showList(); // keeps a draft
    m_stack->setCurrentWidget(m_article);
    m_article->showSerial(serial);
}

void ReturnsPage::showOutbox()
{
    showList(); // keeps a draft
    m_stack->setCurrentWidget(m_outbox);
    m_outbox->showOutbox();
}

void ReturnsPage::showParcels(const QString &tracking)
{
    showList(); // keeps a draft
    m_stack->setCurrentWidget(m_parcels);
    m_parcels->showParcels(tracking);
}

void ReturnsPage::receiveParcel(const QString &tracking)
{
    showParcels();
    m_parcels->receive(tracking);
}

void ReturnsPage::showStep(std::optional<Step> step)
{
    showList();
    m_list->setFilter({ListView::Open, step, {}});
}

void ReturnsPage::showDueToday()
{
    showList();
    m_list->setFilter({ListView::DueToday, std::nullopt, {}});
}

void ReturnsPage::search(const QString &text)
{
    showList();
    ListFilterState filter = m_list->filter();
    filter.search = text.trimmed();
    m_list->setFilter(filter.search.isEmpty() ? filter : ListFilterState{ListView::Open, std::nullopt, filter.search});
}

void ReturnsPage::refresh()
{
    m_list->refresh();
    m_detail->refresh();
}

void ReturnsPage::toggleDetail()
{
    m_detail->setVisible(!m_detail->isVisible());
}

void ReturnsPage::stepBack()
{
    if (m_stack->currentWidget() != m_splitter) {
        return;
    }
    if (m_list->filter().search.isEmpty()) {
        m_detail->hide();
    } else {
        search({});
    }
}

void ReturnsPage::goToChip(int by)
{
    m_list->goToChip(by);
}

bool ReturnsPage::takeScanned(const Lookup &found)
{
    const auto goods = scannedGoods(found);
    return goods && m_stack->currentWidget() == m_entry && m_entry->takeScanned(*goods);
}

bool ReturnsPage::isFillingIn() const
{
    return m_stack->currentWidget() == m_entry && m_entry->isDirty();
}

QString ReturnsPage::shownNumber() const
{
    return m_detail->number();
}

QString ReturnsPage::numberInSight() const
{
    return m_detail->isVisible() ? m_detail->number() : QString();
}

void ReturnsPage::logged(const Answer &answer, bool isPrinting)
{
    showList();
    m_list->refresh();
    showReturn(answer.number);
    const auto view = m_context.desk().showReturn(answer.number);
    const bool isPaid = view && !view->returnCase.payouts.empty();
    const bool isSent = view && isOnlySent(*view);
    Q_EMIT m_context.statusMessage(isSent   ? tr("Logged %1; the refund is sent, to be confirmed").arg(answer.number)
                                   : isPaid ? tr("Logged and paid %1").arg(answer.number)
                                            : tr("Logged %1").arg(answer.number));
    if (answer.stoppedBy) {
        m_detail->tellStopped(*answer.stoppedBy);
    }
    const auto refused = refusedPhotos(answer.document, m_context.format());
    if (refused) {
        m_detail->tell(*refused);
    }
    if (answer.stoppedBy || refused) { // to be read before anything else begins
        forgetNext();
    }
    if (view && (isPrinting || (isPaid && PrintSettings::load().printsVoucher))) {
        printAfter(*view);
    }
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        const auto sale = *next ? m_context.desk().showSale((*next)->sale.id) : Result<SaleView>(SaleView());
        startNewReturn(*next && sale ? std::optional(*sale) : std::nullopt); // as it stands now
    } else {
        Q_EMIT scanWanted();
    }
}

void ReturnsPage::forgetNext()
{
    if (const auto next = std::exchange(m_next, std::nullopt)) {
        Q_EMIT m_context.statusMessage(*next ? tr("Scan %1 again").arg((*next)->sale.receipt)
                                             : tr("Begin the other return again"));
    }
}

/// The voucher when money went out, else the slip for the customer.
void ReturnsPage::printAfter(const ReturnView &view)
{
    if (view.returnCase.payouts.empty()) {
        m_detail->slips()->print(view, {PaperKind::Intake});
    } else {
        m_detail->slips()->print(view, {PaperKind::Voucher, view.returnCase.payouts.back().voucher});
    }
}
}
