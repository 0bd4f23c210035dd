// SPDX-License-Identifier: GPL-3.0-or-later
// Head, figures, three lists, and the panels in which a manager says something.
#include "ui/returns/customer/customer_screen.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/count_tab_bar.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/figure_strip.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/screen_parts.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table_model.h"
#include "ui/returns/customer/customer_tables.h"
#include "ui/returns/customer/flag_panel.h"
#include "ui/returns/customer/group_panel.h"
#include "ui/returns/customer/merge_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
namespace
{
enum Tab { Returns, Flags, People };
}

CustomerScreen::CustomerScreen(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(titleLabel()), m_contacts(new ElidedLabel(TextUse::Body, Ink::Muted)),
      m_flagged(new TextLabel(TextUse::BodyBold, Ink::Warning)), m_messages(new MessageStack),
      m_figures(new FigureStrip), m_tabs(new CountTabs),
      m_returns(makeTextTable(QStringLiteral("customer-returns"), m_returnRows)),
      m_flags(makeTextTable(QStringLiteral("customer-flags"), m_flagRows)),
      m_people(makeTextTable(QStringLiteral("customer-people"), m_peopleRows)),
      m_flag(new ActionButton(ButtonKind::Secondary, QStringLiteral("triangle-alert"), {})),
      m_withdraw(new ActionButton(ButtonKind::Secondary, QStringLiteral("undo-2"), {})),
      m_merge(new ActionButton(ButtonKind::Secondary, QStringLiteral("users"), {})),
      m_unmerge(new ActionButton(ButtonKind::Secondary, QStringLiteral("undo-2"), {})),
      m_group(new ActionButton(ButtonKind::Secondary, QStringLiteral("users"), {})),
      m_close(new ActionButton(ButtonKind::Secondary)), m_panel(new FlagPanel(context)),
      m_mergePanel(new MergePanel(context)), m_groupPanel(new GroupPanel(context))
{
    setObjectName(QStringLiteral("customerScreen"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    m_lists = buildLists();
    layout->addWidget(m_lists, 1);
    m_foot = buildFoot();
    layout->addWidget(m_foot);
    layout->addWidget(m_panel);
    layout->addWidget(m_groupPanel);
    layout->addWidget(m_mergePanel, 1);
    connect(m_returns, &DeskTable::rowOpened, this, [this](int row) {
        if (m_page) {
            Q_EMIT m_context.openReturnWanted(numbersOf(*m_page).value(row));
        }
    });
    connect(m_flags, &DeskTable::rowChanged, this, &CustomerScreen::updateButtons);
    connect(m_people, &DeskTable::rowChanged, this, &CustomerScreen::updateButtons);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CustomerScreen::updateButtons);
    connect(m_people, &DeskTable::rowOpened, this, &CustomerScreen::openPersonRow);
    connectPanels();
    for (const auto changed : {&AppContext::dataChanged, &AppContext::policyChanged, &AppContext::sessionChanged}) {
        connect(&m_context, changed, this, &CustomerScreen::refresh);
    }
    retranslate();
}

void CustomerScreen::connectPanels()
{
    connect(m_flag, &QPushButton::clicked, this, [this] {
        setPanelOpen(true, false);
        m_panel->flag(m_page->customer.id);
    });
    connect(m_withdraw, &QPushButton::clicked, this, &CustomerScreen::withdraw);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        setPanelOpen(true, true);
        m_mergePanel->merge(*m_page);
    });
    connect(m_unmerge, &QPushButton::clicked, this, &CustomerScreen::undoMerge);
    connect(m_group, &QPushButton::clicked, this, [this] {
        setPanelOpen(true, false);
        m_groupPanel->ask(m_page->customer.id, m_page->grouping);
    });
    connect(m_close, &QPushButton::clicked, this, &CustomerScreen::closed);
    connect(m_panel, &FlagPanel::closed, this, [this] { setPanelOpen(false, false); });
    connect(m_mergePanel, &MergePanel::closed, this, [this] { setPanelOpen(false, false); });
    connect(m_groupPanel, &GroupPanel::closed, this, [this] { setPanelOpen(false, false); });
    connect(m_groupPanel, &GroupPanel::done, &m_context, &AppContext::statusMessage);
    const auto showDone = [this](Tab tab) {
        return [this, tab](const QString &sentence) {
            m_tabs->setCurrentIndex(tab);
            Q_EMIT m_context.statusMessage(sentence);
        };
    };
    connect(m_panel, &FlagPanel::done, this, showDone(Flags));
    connect(m_mergePanel, &MergePanel::done, this, showDone(People));
}

void CustomerScreen::setPanelOpen(bool isOpen, bool hidesLists)
{
    m_foot->setVisible(!isOpen);
    m_lists->setVisible(!hidesLists);
}

QWidget *CustomerScreen::buildHead()
{
    m_name->setObjectName(QStringLiteral("customerName"));
    m_flagged->setObjectName(QStringLiteral("customerFlagged"));
    m_flagged->setWordWrap(true);
    auto *who = new QWidget;
    auto *row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(12));
    row->addWidget(m_name);
    row->addWidget(m_contacts, 1);
    return makeScreenHead({who, m_flagged});
}

QWidget *CustomerScreen::buildLists()
{
    m_tabs->setObjectName(QStringLiteral("customerTabs"));
    m_tabs->counts()->setSmall(true);
    m_tabs->addTab(m_returns, {});
    m_tabs->addTab(m_flags, {});
    m_tabs->addTab(m_people, {});
    return makeScreenBody(m_figures, m_tabs);
}

QWidget *CustomerScreen::buildFoot()
{
    m_flag->setObjectName(QStringLiteral("flagCustomer"));
    m_withdraw->setObjectName(QStringLiteral("withdrawFlag"));
    m_merge->setObjectName(QStringLiteral("mergeCustomer"));
    m_unmerge->setObjectName(QStringLiteral("unmergeCustomer"));
    m_group->setObjectName(QStringLiteral("groupCustomer"));
    m_close->setObjectName(QStringLiteral("closeCustomer"));
    return makeFoot({m_flag, m_withdraw, m_merge, m_unmerge, m_group}, m_close);
}

void CustomerScreen::showCustomer(CustomerId customer)
{
    if (m_panel->isBusy() || m_mergePanel->isBusy() || m_groupPanel->isBusy()) {
        return; // the answer is about the customer who is shown
    }
    m_panel->close();
    m_mergePanel->close();
    m_groupPanel->close();
    m_messages->clear();
    const auto page = m_context.desk().showCustomer(customer);
    if (!page) {
        m_messages->tell(refusalMessage(page.error(), m_context.format()));
        return;
    }
    m_page = *page;
    m_tabs->setCurrentIndex(Returns);
    fill();
    m_returns->showRow(0);
    m_returns->setFocus(Qt::OtherFocusReason);
}

void CustomerScreen::refresh()
{
    if (!m_page) {
        return;
    }
    if (auto page = m_context.desk().showCustomer(m_page->customer.id)) {
        m_page = *std::move(page);
        fill();
    }
}

void CustomerScreen::fill()
{
    const Formatter &format = m_context.format();
    const Customer &customer = m_page->customer;
    m_name->setText(customer.name.isEmpty() ? tr("No name") : customer.name);
    m_contacts->setFullText(contactsOf(*m_page, format));
    const QString flagged = flaggedText(*m_page, format);
    m_flagged->setText(flagged);
    m_flagged->setVisible(!flagged.isEmpty());
    m_figures->setFigures(customerFigures(*m_page, format));
    fillTables();
    m_tabs->counts()->setCount(Returns, m_returnRows->rowCount());
    m_tabs->counts()->setCount(Flags, m_flagRows->rowCount(), !flagged.isEmpty());
    m_tabs->counts()->setCount(People, m_peopleRows->rowCount());
    updateButtons();
}

void CustomerScreen::fillTables()
{
    const Formatter &format = m_context.format();
    const auto show = [](DeskTable &table, TextTableModel &model, const TextTable &content, int stretched) {
        const int chosen = table.currentRow();
        showTable(table, model, content, stretched);
        table.showRow(chosen);
    };
    show(*m_returns, *m_returnRows, returnsTable(*m_page, format), 3);
    show(*m_flags, *m_flagRows, flagsTable(*m_page, format), 3);
    show(*m_people, *m_peopleRows, personTable(*m_page, format), 5);
}

const CustomerFlag *CustomerScreen::flagToWithdraw() const
{
    if (!m_page) {
        return nullptr;
    }
    const auto isStanding = [this](const CustomerFlag &flag) { return flag.isInForceOn(m_page->today); };
    const auto &flags = m_page->flags;
    if (const int row = m_flags->currentRow(); m_tabs->currentIndex() == Flags && row >= 0) {
        const CustomerFlag &chosen = flags.at(static_cast<std::size_t>(row));
        return isStanding(chosen) ? &chosen : nullptr;
    }
    const auto newest = std::ranges::find_if(flags, isStanding);
    return newest == flags.end() ? nullptr : &*newest;
}

const CustomerMerge *CustomerScreen::mergeToUndo() const
{
    if (!m_page) {
        return nullptr;
    }
    const auto &merges = m_page->merges;
    if (const int row = m_people->currentRow(); m_tabs->currentIndex() == People && row >= 0) {
        const int merge = row - static_cast<int>(m_page->twins.size());
        const bool isStanding = merge >= 0 && merges.at(static_cast<std::size_t>(merge)).isStanding();
        return isStanding ? &merges.at(static_cast<std::size_t>(merge)) : nullptr;
    }
    const auto newest = std::ranges::find_if(merges, &CustomerMerge::isStanding);
    return newest == merges.end() ? nullptr : &*newest;
}

void CustomerScreen::updateButtons()
{
    const QString login = m_context.isLoggedIn() ? QString() : tr("Log in first.");
    m_flag->setBlocked(login);
    m_withdraw->setBlocked(!login.isEmpty()              ? login
                           : flagToWithdraw() == nullptr ? tr("No flag counts here.")
                                                         : QString());
    m_merge->setBlocked(login);
    m_unmerge->setBlocked(!login.isEmpty()           ? login
                          : mergeToUndo() == nullptr ? tr("Nobody here was said to be the same person.")
                                                     : QString());
    m_group->setVisible(!m_context.policy().customerGroups.empty());
    m_group->setBlocked(login);
}

void CustomerScreen::withdraw()
{
    if (const CustomerFlag *flag = flagToWithdraw()) {
        setPanelOpen(true, false);
        m_panel->withdraw(*flag, m_page->customer.id);
    }
}

void CustomerScreen::undoMerge()
{
    if (const CustomerMerge *merge = mergeToUndo()) {
        setPanelOpen(true, true);
        m_mergePanel->undo(*m_page, *merge);
    }
}

void CustomerScreen::openPersonRow(int row)
{
    if (!m_context.isLoggedIn()) {
        return;
    }
    if (row < static_cast<int>(m_page->twins.size())) {
        setPanelOpen(true, true);
        m_mergePanel->mergeWith(*m_page, m_page->twins.at(static_cast<std::size_t>(row)).customer.id);
    } else {
        undoMerge();
    }
}

void CustomerScreen::retranslate()
{
    m_tabs->setTabText(Returns, tr("Returns"));
    m_tabs->setTabText(Flags, tr("Flags"));
    m_tabs->setTabText(People, tr("Same person"));
    m_returns->setAccessibleName(tr("Returns of the customer"));
    m_flags->setAccessibleName(tr("Flags of the customer"));
    m_people->setAccessibleName(tr("Who else this customer is"));
    m_flag->setText(tr("Flag..."));
    m_withdraw->setText(tr("Withdraw flag..."));
    m_merge->setText(tr("Same person as..."));
    m_unmerge->setText(tr("Not the same person..."));
    m_group->setText(tr("Group..."));
    m_close->setText(tr("Close"));
    m_flag->setKeys(QKeySequence(Qt::CTRL | Qt::Key_M));
    m_merge->setKeys(QKeySequence(Qt::CTRL | Qt::Key_J));
    m_unmerge->setKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    m_group->setKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    m_close->setKeys(Qt::Key_Escape);
    m_panel->retranslate();
    m_mergePanel->retranslate();
    m_groupPanel->retranslate();
    if (m_page) {
        fill();
    }
}

void CustomerScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
}
