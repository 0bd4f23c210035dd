// SPDX-License-Identifier: GPL-3.0-or-later
// Head, figures, entries, and the panel.
#include "ui/returns/credit/credit_screen.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/figure_strip.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/screen_parts.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table.h"
#include "ui/common/widgets/text_table_model.h"
#include "ui/returns/credit/credit_panel.h"

#include <QEvent>
#include <QVBoxLayout>

#include <ranges>

namespace rd::ui
{
namespace
{
constexpr int kReferenceColumn = 3;
}

CreditScreen::CreditScreen(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_code(titleLabel()),
      m_stand(new TextLabel(TextUse::BodyBold, Ink::Warning)), m_messages(new MessageStack), m_figures(new FigureStrip),
      m_entries(new DeskTable(QStringLiteral("credit-entries"))), m_rows(new TextTableModel(m_entries)),
      m_redeem(new ActionButton(ButtonKind::Primary, QStringLiteral("ticket"), {})),
      m_void(new ActionButton(ButtonKind::Secondary, QStringLiteral("ban"), {})),
      m_restore(new ActionButton(ButtonKind::Secondary, QStringLiteral("undo-2"), {})),
      m_return(new ActionButton(ButtonKind::Secondary)), m_close(new ActionButton(ButtonKind::Secondary)),
      m_foot(nullptr), m_panel(new CreditPanel(context))
{
    setObjectName(QStringLiteral("creditScreen"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    layout->addWidget(buildEntries(), 1);
    m_foot = buildFoot();
    layout->addWidget(m_foot);
    layout->addWidget(m_panel);
    const auto open = [this](void (CreditPanel::*begin)(const StoreCredit &)) {
        return [this, begin] {
            m_foot->hide();
            (m_panel->*begin)(m_page->credit());
        };
    };
    connect(m_redeem, &QPushButton::clicked, this, open(&CreditPanel::redeem));
    connect(m_void, &QPushButton::clicked, this, open(&CreditPanel::voidRest));
    connect(m_restore, &QPushButton::clicked, this, open(&CreditPanel::restore));
    connect(m_return, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.openReturnWanted(m_page->record.returnNumber); });
    connect(m_close, &QPushButton::clicked, this, &CreditScreen::closed);
    connect(m_panel, &CreditPanel::closed, this, [this] {
        m_foot->show();
        (m_redeem->isEnabled() ? m_redeem : m_close)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &CreditPanel::done, &m_context, &AppContext::statusMessage);
    for (const auto changed : {&AppContext::dataChanged, &AppContext::sessionChanged}) {
        connect(&m_context, changed, this, &CreditScreen::refresh);
    }
    retranslate();
}

QWidget *CreditScreen::buildHead()
{
    m_code->setObjectName(QStringLiteral("creditTitle"));
    m_stand->setObjectName(QStringLiteral("creditStand"));
    return makeScreenHead({m_code, m_stand});
}

QWidget *CreditScreen::buildEntries()
{
    m_entries->setObjectName(QStringLiteral("creditEntries"));
    m_entries->setSelectionMode(QAbstractItemView::SingleSelection);
    m_entries->setModel(m_rows);
    return makeScreenBody(m_figures, m_entries);
}

QWidget *CreditScreen::buildFoot()
{
    m_redeem->setObjectName(QStringLiteral("redeemCredit"));
    m_void->setObjectName(QStringLiteral("voidCredit"));
    m_restore->setObjectName(QStringLiteral("restoreCredit"));
    m_return->setObjectName(QStringLiteral("creditReturn"));
    m_close->setObjectName(QStringLiteral("closeCredit"));
    return makeFoot({m_redeem, m_void, m_restore, m_return}, m_close);
}

void CreditScreen::showCredit(const QString &code)
{
    if (m_panel->isBusy()) {
        return; // the answer is about the credit that is shown
    }
    m_panel->close();
    m_messages->clear();
    const auto page = m_context.desk().showCredit(code);
    if (!page) {
        m_messages->tell(refusalMessage(page.error(), m_context.format()));
        return;
    }
    m_page = *page;
    fill();
    (m_redeem->isEnabled() ? m_redeem : m_close)->setFocus(Qt::OtherFocusReason);
}

void CreditScreen::refresh()
{
    if (!m_page) {
        return;
    }
    if (auto page = m_context.desk().showCredit(m_page->credit().code)) {
        m_page = *std::move(page);
        fill();
    }
}

void CreditScreen::fill()
{
    const Formatter &format = m_context.format();
    const StoreCredit &credit = m_page->credit();
    const auto who = [this](StaffId staff) {
        const auto found = m_page->people.find(staff);
        return found == m_page->people.end()  ? QString()
               : found->second.name.isEmpty() ? found->second.login
                                              : found->second.name;
    };
    m_code->setText(tr("Store credit %1").arg(credit.code));
    m_stand->setText(whyNot());
    m_stand->setVisible(!whyNot().isEmpty());
    m_figures->setFigures({{tr("Left"), format.money(credit.balance()), {}},
                           {tr("Issued"), format.money(credit.amount),
                            tr("%1 by %2").arg(format.dateTime(m_page->record.at), who(m_page->record.by))},
                           {tr("Last day"), credit.expiresOn ? format.day(*credit.expiresOn) : tr("none"), {}}});
    TextTable table{{tr("When"), tr("What"), tr("Amount"), tr("Receipt of the till"), tr("By")}, {}, {2}};
    for (const CreditEntry &entry : std::views::reverse(m_page->entries)) {
        const QString what = entry.kind == CreditEntryKind::Voided     ? tr("Voided")
                             : entry.kind == CreditEntryKind::Restored ? tr("Restored")
                                                                       : tr("Taken");
        table.rows.push_back(
            {format.dateTime(entry.at), what, format.amount(entry.amount), entry.reference, who(entry.by)});
    }
    showTable(*m_entries, *m_rows, table, kReferenceColumn);
    updateButtons();
}

QString CreditScreen::whyNot() const
{
    if (!m_page->credit().balance().isPositive()) {
        return tr("Nothing is left of it.");
    }
    return m_page->isExpired ? tr("Its last day is over.") : QString();
}

void CreditScreen::updateButtons()
{
    const QString login = m_context.isLoggedIn() ? QString() : tr("Log in first.");
    const bool isEmpty = !m_page->credit().balance().isPositive();
    m_redeem->setBlocked(!login.isEmpty() ? login : whyNot());
    m_restore->setVisible(m_page->credit().voided.isPositive());
    m_restore->setBlocked(!login.isEmpty() ? login : m_page->isExpired ? tr("Its last day is over.") : QString());
    m_void->setVisible(!m_restore->isVisibleTo(this));
    m_void->setBlocked(!login.isEmpty() ? login : isEmpty ? whyNot() : QString());
}

void CreditScreen::retranslate()
{
    m_entries->setAccessibleName(tr("What took from the store credit"));
    m_redeem->setText(tr("Take from it..."));
    m_void->setText(tr("Void the rest..."));
    m_restore->setText(tr("Restore..."));
    m_return->setText(tr("Open the return"));
    m_close->setText(tr("Close"));
    m_redeem->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_close->setKeys(Qt::Key_Escape);
    m_panel->retranslate();
    if (m_page) {
        fill();
    }
}

void CreditScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
}
