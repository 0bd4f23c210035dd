// SPDX-License-Identifier: GPL-3.0-or-later
// Putting the parts of a return together.
#include "ui/returns/detail/detail_pane.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/count_tab_bar.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/key_names.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/now_box.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/step_path.h"
#include "ui/returns/article/life_menu.h"
#include "ui/returns/detail/action_panel.h"
#include "ui/returns/detail/credit_box.h"
#include "ui/returns/detail/customer_answer.h"
#include "ui/returns/detail/customer_view.h"
#include "ui/returns/detail/due_popup.h"
#include "ui/returns/detail/exception_words.h"
#include "ui/returns/detail/exceptions_box.h"
#include "ui/returns/detail/goods_model.h"
#include "ui/returns/detail/history_view.h"
#include "ui/returns/detail/invoice_words.h"
#include "ui/returns/detail/money_view.h"
#include "ui/returns/detail/now_buttons.h"
#include "ui/returns/detail/now_words.h"
#include "ui/returns/detail/path_nodes.h"
#include "ui/returns/detail/return_head.h"
#include "ui/returns/detail/verb.h"
#include "ui/returns/detail/verb_menu.h"
#include "ui/returns/messages/messaging.h"
#include "ui/returns/photos/photos.h"
#include "ui/returns/slips/slip_desk.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kLow = 420;

enum Tab { kHistoryTab, kMessagesTab, kPhotosTab, kCustomerTab };
}

DetailPane::DetailPane(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_head(new ReturnHead(context)), m_path(new StepPath),
      m_messages(new MessageStack), m_now(new NowBox), m_credits(new CreditBox(context)),
      m_goodsModel(new GoodsModel(context, this)), m_goods(new DeskTable(QStringLiteral("return_goods"))),
      m_exceptions(new ExceptionsBox(context)), m_money(new MoneyView(context)), m_tabs(new CountTabs),
      m_history(new HistoryView(context)), m_customer(new CustomerView(context)), m_messaging(new Messaging(context)),
      m_photos(new Photos(context, this)), m_panel(new ActionPanel(context)), m_slips(new SlipDesk(context, this)),
      m_answer(new CustomerAnswer(context)), m_empty(new QWidget), m_emptyState(new EmptyState), m_content(new QWidget)
{
    setProperty("frame", QStringLiteral("surface")); // the splitter draws the line
    setObjectName(QStringLiteral("detailPane"));
    build();
    connect(m_head, &ReturnHead::closePressed, this, &DetailPane::closePressed);
    connect(m_panel, &ActionPanel::closed, this, &DetailPane::showNow);
    connect(m_panel, &ActionPanel::becameStale, this, &DetailPane::refresh);
    connect(m_panel, &ActionPanel::done, this, [this](const QString &sentence) {
        refresh();
        Q_EMIT m_context.statusMessage(sentence);
        Q_EMIT actionDone();
    });
    connect(m_exceptions, &ExceptionsBox::refused, this, [this](const Error &error) {
        m_messages->tell(refusalMessage(error, m_context.format()));
        refresh();
    });
    connect(m_messaging, &Messaging::changed, this, [this] { keepOnly(*m_messaging, m_messaging->isOpen()); });
    const auto tellDone = [this](const QString &sentence) {
        refresh();
        Q_EMIT m_context.statusMessage(sentence);
    };
    connect(m_messaging, &Messaging::done, this, tellDone);
    connect(m_photos, &Photos::done, this, tellDone);
    connect(m_exceptions, &ExceptionsBox::done, this, tellDone);
    connect(m_messaging, &Messaging::refused, this,
            [this](const Error &error) { m_messages->tell(refusalMessage(error, m_context.format())); });
    connect(m_photos, &Photos::changed, this, [this] { keepOnly(*m_photos, m_photos->isOpen()); });
    connect(m_photos, &Photos::told, this, &DetailPane::tell);
    connect(m_photos, &Photos::cameIn, this, [this] { m_tabs->setCurrentIndex(kPhotosTab); });
    connect(m_answer, &CustomerAnswer::refused, this,
            [this](const Error &error) { m_messages->tell(refusalMessage(error, m_context.format())); });
    connect(m_slips, &SlipDesk::told, this, &DetailPane::tell);
    connect(m_now->how(), &QToolButton::clicked, this, &DetailPane::showDue);
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D), m_now); // at once, unlike the button's own
    connect(keys, &QShortcut::activated, m_now->how(), &QToolButton::click);
    nameKeys(*keys, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "How the due time was reckoned"));
    auto *claim = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), m_now);
    nameKeys(*claim, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Take this step"));
    connect(claim, &QShortcut::activated, this, [this] {
        if (m_view && Verbs::isInMenu(Right::Claim, *m_view, m_possible)) {
            start(Right::Claim);
        }
    });
    auto *undo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), m_now); // fields undo what is typed in them before
    nameKeys(*undo, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Undo a step of this return"));
    connect(undo, &QShortcut::activated, this, [this] {
        if (m_view && Verbs::isInMenu(Right::Undo, *m_view, m_possible)) {
            start(Right::Undo);
        }
    });
    connect(&m_context, &AppContext::dataChanged, this, &DetailPane::refresh);
    connect(&m_context, &AppContext::policyChanged, this, &DetailPane::refresh);
    connect(&m_context, &AppContext::sessionChanged, this, &DetailPane::refresh);
    connect(&m_context, &AppContext::minutePassed, this, &DetailPane::refresh);
    showReturn({});
}

void DetailPane::build()
{
    m_goods->setModel(m_goodsModel);
    m_goods->setTwoLines(true);
    m_goods->setSideRoom(px(16));
    m_goods->setFocusPolicy(Qt::TabFocus);
    m_goods->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new LifeMenu(m_context, *m_goods, [this](int row) {
        const ReturnLine &line = m_view->returnCase.lines.at(static_cast<std::size_t>(row));
        return GoodsNumbers{line.sku, line.serial};
    });
    auto *now = new QVBoxLayout;
    now->setContentsMargins(px(16), px(8), px(16), px(8));
    now->addWidget(m_now);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addSpacing(px(8));
    layout->addWidget(m_path);
    layout->addWidget(makeLine(Qt::Horizontal));
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    layout->addWidget(m_answer);
    layout->addLayout(now);
    layout->addWidget(m_credits);
    layout->addWidget(buildScrolled(), 1);
    layout->addWidget(m_panel);
    layout->addWidget(m_messaging);
    layout->addWidget(m_photos);
    m_emptyState->setContent(QStringLiteral("package"), tr("No return chosen."),
                             tr("Choose one in the list, or scan its slip."));
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addWidget(m_emptyState);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_content);
    outer->addWidget(m_empty);
}

QWidget *DetailPane::buildScrolled()
{
    m_tabs->counts()->setSmall(true);
    m_tabs->setLeadingRoom(px(6));
    auto *customer = new QWidget;
    auto *customerLayout = new QVBoxLayout(customer);
    customerLayout->setContentsMargins(px(6), px(8), px(16), px(8));
    customerLayout->addWidget(m_customer);
    customerLayout->addStretch();
    m_tabs->addTab(m_history, {});
    m_tabs->addTab(m_messaging->list(), {});
    m_tabs->addTab(m_photos->list(), {});
    m_tabs->addTab(customer, {});
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(m_goods);
    layout->addWidget(m_exceptions);
    layout->addWidget(m_money);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(m_tabs, 1);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("detailScroll"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    return area;
}

void DetailPane::showReturn(const QString &number)
{
    if (number.isEmpty()) {
        m_panel->close();
        m_messaging->close();
        m_photos->showNothing();
        m_view.reset();
        m_content->hide();
        m_empty->show();
        return;
    }
    if (number != this->number()) {
        m_panel->close();
        m_messaging->close();
        m_photos->showNothing();
        m_messages->clear();
        m_answer->hide();
    }
    auto view = m_context.desk().showReturn(number);
    if (!view) {
        m_content->setVisible(m_view.has_value());
        m_empty->setVisible(!m_view.has_value());
        m_messages->tell(refusalMessage(view.error(), m_context.format()));
        return;
    }
    m_view = std::move(*view);
    m_empty->hide();
    m_content->show();
    m_panel->expectVersion(m_view->returnCase.rma.version);
    m_head->show(*m_view);
    m_path->setNodes(PathNodes(*m_view, m_context.format()).nodes());
    m_goodsModel->show(*m_view);
    fitGoods();
    m_credits->show(*m_view);
    m_exceptions->show(*m_view);
    m_money->show(*m_view);
    m_history->show(*m_view);
    Customer customer = m_view->customer;
    m_customer->show(customer, number);
    m_messaging->show(*m_view);
    m_photos->show(*m_view);
    showTabs();
    showNow();
}

/// Messages have a tab once the store has a channel.
void DetailPane::showTabs()
{
    m_tabs->setTabText(kHistoryTab, tr("History"));
    m_tabs->setTabText(kMessagesTab, tr("Messages"));
    m_tabs->setTabText(kPhotosTab, tr("Photos"));
    m_tabs->setTabText(kCustomerTab, tr("Customer"));
    m_tabs->counts()->setCount(kHistoryTab, static_cast<int>(m_view->events.size()));
    m_tabs->counts()->setCount(kMessagesTab, m_messaging->count());
    m_tabs->setTabVisible(kMessagesTab, m_messaging->count() >= 0);
    m_tabs->counts()->setCount(kPhotosTab, m_photos->count() > 0 ? m_photos->count() : -1);
    m_tabs->counts()->setCount(kCustomerTab, m_customer->count() > 0 ? m_customer->count() : -1);
}

void DetailPane::refresh()
{
    if (m_view) {
        showReturn(number());
    }
}

void DetailPane::fitGoods()
{
    m_goods->setAccessibleName(tr("Goods"));
    findChild<QScrollArea *>(QStringLiteral("detailScroll"))->setAccessibleName(tr("Goods, money and history"));
    m_goods->setColumns({{QStringLiteral("goods"), {}, false, true},
                         {QStringLiteral("asked"), QStringLiteral("3.25 米")},
                         {QStringLiteral("came"), QStringLiteral("10")},
                         {QStringLiteral("accepted"), QStringLiteral("10")},
                         {QStringLiteral("refund"), QStringLiteral("8,888.88")}});
    const int rows = m_goods->verticalHeader()->defaultSectionSize() * m_goodsModel->rowCount();
    m_goods->setFixedHeight(m_goods->horizontalHeader()->height() + rows);
}

void DetailPane::showNow()
{
    if (!m_view) {
        return;
    }
    const Formatter &format = m_context.format();
    hideWhileCounting(m_isCounting && m_panel->isOpen());
    m_possible.clear();
    if (m_context.isLoggedIn()) {
        m_possible = m_context.desk().possibleFor(number(), m_context.session()).value_or(std::vector<Possibility>());
    }
    NowWords(*m_view, format).fill(*m_now);
    m_now->how()->setToolTip(tr("How this due time was reckoned (Ctrl+Alt+D)"));
    m_now->how()->setAccessibleName(tr("How this due time was reckoned"));
    const std::optional<Right> primary = Verbs::primary(*m_view, m_possible);
    setButtons(NowButtons(*m_view, m_possible, primary, format), primary);
    const QStringList reasons{ExceptionWords(*m_view, format).openSentence(),
                              Verbs::reasonLine(*m_view, primary, m_possible, format),
                              InvoiceWords(*m_view, format).dueSentence()};
    m_now->setReason(m_context.isLoggedIn() ? reasons.join(QLatin1Char(' ')).trimmed()
                                            : tr("Log in to work on this return."));
    makeRoom();
}

/// A form needs the room, and the same keys; in a low window that of the path as well.
void DetailPane::makeRoom()
{
    const bool isFormOpen = m_panel->isOpen() || m_messaging->isOpen() || m_photos->isOpen();
    m_now->setVisible(!isFormOpen);
    m_path->setVisible(!isFormOpen || height() >= px(kLow));
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    makeRoom();
}

void DetailPane::setButtons(const NowButtons &made, std::optional<Right> primary)
{
    if (made.primary != nullptr) {
        connect(made.primary, &QPushButton::clicked, this, [this, right = *primary] { start(right); });
    }
    connect(made.note, &QPushButton::clicked, this, [this] { start(Right::AddNote); });
    connect(made.print, &QPushButton::clicked, this, [this, print = made.print] { m_slips->openMenu(*m_view, print); });
    connect(made.more, &QPushButton::clicked, this, [this, more = made.more] {
        auto *menu = new VerbMenu(*m_view, m_possible, m_context.format(), more);
        connect(menu, &VerbMenu::chosen, this, &DetailPane::start);
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    const QWidget *focused = m_now->isAncestorOf(m_now->focusWidget()) ? m_now->focusWidget() : nullptr;
    const QString place = focused != nullptr && focused->hasFocus() ? focused->objectName() : QString();
    m_now->setButtons(made.all());
    QWidget *before = m_path; // new buttons come last in the order of Tab otherwise
    for (ActionButton *button : made.all()) {
        setTabOrder(before, button);
        before = button;
        if (!place.isEmpty() && button->objectName() == place) {
            button->show();
            button->setFocus(Qt::OtherFocusReason); // the minute that passes must not take the focus away
        }
    }
}

/// One form at a time: when one opens the others close, and keep what was typed in them.
void DetailPane::keepOnly(const QWidget &form, bool isOpen)
{
    if (isOpen) {
        m_panel->close();
        m_answer->hide();
    }
    if (isOpen && &form != m_photos) {
        m_photos->close();
    }
    if (isOpen && &form != m_messaging) {
        m_messaging->close();
    }
    showNow();
}

void DetailPane::showDue()
{
    const Task *task = m_view && m_view->step ? m_view->returnCase.openTask(*m_view->step) : nullptr;
    if (task != nullptr) {
        (new DuePopup(*m_view, *task, m_context.format(), this))->openUnder(*m_now->how());
    }
}

void DetailPane::start(Right right)
{
    if (!m_view || m_panel->isBusy() || m_messaging->isOpen() || m_photos->isOpen()) {
        return;
    }
    m_messages->clear(); // they spoke of the step before
    m_answer->hide();
    if (right == Right::SendMessage) {
        m_messaging->beginWriting();
    } else if (Verbs::isForApprover(right, *m_view, m_possible)) {
        m_panel->openForApprover(right, *m_view);
        makeRoom();
        hideWhileCounting(right == Right::TakeOver);
    } else if (Verbs::needsPanel(right, *m_view)) {
        m_panel->open(right, *m_view);
        makeRoom();
        hideWhileCounting(right == Right::TakeOver);
    } else {
        m_panel->doNow(right, *m_view);
    }
}

/// Whoever counts must not read how many there should be.
void DetailPane::hideWhileCounting(bool isCounting)
{
    m_isCounting = isCounting;
    findChild<QScrollArea *>(QStringLiteral("detailScroll"))
        ->widget()
        ->setVisible(!isCounting); // the rest keeps its place
}

void DetailPane::tellStopped(const Error &error)
{
    Message message = refusalMessage(error, m_context.format());
    message.kind = MessageKind::Warning;
    message.text = tr("What went before is kept. %1").arg(message.text).trimmed();
    tell(message);
}

void DetailPane::tell(const Message &message)
{
    m_messages->tell(message);
}

void DetailPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        if (m_answer->isVisible()) {
            m_answer->tell(number());
        }
        if (m_view) {
            m_panel->retranslate(*m_view);
        }
        m_messaging->retranslate();
        m_photos->retranslate();
        m_emptyState->setContent(QStringLiteral("package"), tr("No return chosen."),
                                 tr("Choose one in the list, or scan its slip."));
    }
}
}
