// SPDX-License-Identifier: GPL-3.0-or-later
// Five lists, the sums above, the decisions below.
#include "ui/reports/till_page.h"

#include "ui/common/desk/error_text.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/count_tab_bar.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table_model.h"
#include "ui/reports/till_actions.h"
#include "ui/reports/till_tables.h"
#include "ui/reports/till_undoing.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rd::ui
{
TillPage::TillPage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_figures(new FigureStrip), m_tabs(new CountTabs),
      m_actions(new TillActions(context, TillActions::Subject::Booking)),
      m_givenActions(new TillActions(context, TillActions::Subject::GoodsGiven)),
      m_bookingApart(new ReasonedAction(context, QStringLiteral("tillNot"), Right::MatchTill)),
      m_foreignUndo(new ReasonedAction(context, QStringLiteral("tillForeignUndo"), Right::MatchTill)),
      m_postedUndo(new ReasonedAction(context, QStringLiteral("tillPostedUndo"), Right::MatchTill)),
      m_givenUndo(new ReasonedAction(context, QStringLiteral("givenUndo"), Right::MatchTill))
{
    const std::array names{"till-open", "till-missing", "till-foreign", "till-posted", "till-given"};
    m_tabs->setObjectName(QStringLiteral("tillTabs"));
    m_tabs->counts()->setSmall(true);
    for (size_t i = 0; i < kParts; ++i) {
        m_tables[i] = new DeskTable(QString::fromLatin1(names[i]), this);
        m_tables[i]->setObjectName(QString::fromLatin1(names[i]));
        m_tables[i]->setSelectionMode(QAbstractItemView::SingleSelection);
        m_models[i] = new TextTableModel(m_tables[i]);
        m_tables[i]->setModel(m_models[i]);
        connect(m_tables[i], &DeskTable::rowOpened, this,
                [this, part = static_cast<Part>(i)](int row) { openRow(part, row); });
    }
    m_tabs->addTab(withActions(Open, {m_actions, m_bookingApart}), {});
    m_tabs->addTab(m_tables[NotInTill], {});
    m_tabs->addTab(withActions(NotOurs, {m_foreignUndo}), {});
    m_tabs->addTab(withActions(Posted, {m_postedUndo}), {});
    m_tabs->addTab(withActions(Given, {m_givenActions, m_givenUndo}), {});
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(1), px(1), px(4));
    box->body()->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(m_figures);
    layout->addWidget(box, 1);
    connect(m_tables[Open], &DeskTable::rowChanged, this, &TillPage::choose);
    connect(m_tables[NotOurs], &DeskTable::rowChanged, this, &TillPage::chooseForeign);
    connect(m_tables[Posted], &DeskTable::rowChanged, this, &TillPage::choosePosted);
    connect(m_tables[Given], &DeskTable::rowChanged, this, &TillPage::chooseGiven);
    connect(m_actions, &TillActions::namedChanged, this, &TillPage::offerAboutBooking);
    connect(m_givenActions, &TillActions::namedChanged, this, &TillPage::offerAboutGiven);
    connect(&m_context, &AppContext::policyChanged, this, &TillPage::retranslate);
    retranslate();
}

QWidget *TillPage::withActions(Part part, const std::vector<QWidget *> &actions)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tables[part], 1);
    for (QWidget *action : actions) {
        layout->addWidget(action);
    }
    return both;
}

void TillPage::setMonth(BusinessMonth month)
{
    m_month = month;
    m_isStale = true;
    if (isVisible()) {
        read();
    }
}

void TillPage::read()
{
    m_isStale = false;
    const auto found = m_context.desk().tillDifferences(m_month.first(), m_month.end().plusDays(-1));
    if (!found) {
        Q_EMIT m_context.statusMessage(errorText(found.error(), m_context.format()).sentence());
        return;
    }
    m_differences = *found;
    showDifferences(*found);
}

void TillPage::showDifferences(const TillDifferences &differences)
{
    const Formatter &format = m_context.format();
    m_figures->setFigures(tillFigures(differences, format));
    std::array<int, kParts> chosen{};
    std::ranges::transform(m_tables, chosen.begin(), &DeskTable::currentRow);
    fill(Open, openTable(differences, format));
    fill(NotInTill, notInTillTable(differences, format));
    fill(NotOurs, notOursTable(differences, format));
    fill(Posted, postedTable(differences, format));
    fill(Given, givenTable(differences, format));
    m_tabs->counts()->setCount(Given, m_models[Given]->rowCount(), !differences.given.empty());
    for (const Part part : {Open, NotOurs, Posted, Given}) {
        if (const int rows = m_models[part]->rowCount(); rows > 0) {
            m_tables[part]->showRow(std::clamp(chosen[part], 0, rows - 1));
        }
    }
    choose(m_tables[Open]->currentRow());
    chooseForeign(m_tables[NotOurs]->currentRow());
    choosePosted(m_tables[Posted]->currentRow());
    chooseGiven(m_tables[Given]->currentRow());
}

void TillPage::fill(Part part, const TextTable &table)
{
    const auto rows = static_cast<int>(table.rows.size());
    showTable(*m_tables[part], *m_models[part], table, part == Posted ? 1 : 2);
    m_tabs->counts()->setCount(part, rows, part == Open && rows > 0);
}

void TillPage::choose(int row)
{
    const bool isRow = m_differences && row >= 0 && row < static_cast<int>(m_differences->open.size());
    if (isRow) {
        const OpenBooking &open = m_differences->open[static_cast<size_t>(row)];
        m_actions->setChoice(
            TillActions::Choice{open.booking.id, open.booking.receipt, open.candidates, open.notThese});
    } else {
        m_actions->setChoice({});
    }
    offerAboutBooking();
}

void TillPage::offerAboutBooking()
{
    const int row = m_tables[Open]->currentRow();
    const bool isRow = m_differences && row >= 0 && row < static_cast<int>(m_differences->open.size());
    m_bookingApart->setChoice(isRow ? aboutBooking(m_differences->open[static_cast<size_t>(row)], m_actions->named())
                                    : std::nullopt,
                              isRow ? tr("Choose the return first.") : tr("Choose a booking first."));
}

void TillPage::chooseForeign(int row)
{
    const bool isRow = m_differences && row >= 0 && row < static_cast<int>(m_differences->notOurs.size());
    const TillReturn *chosen = isRow ? &m_differences->notOurs[static_cast<size_t>(row)] : nullptr;
    m_foreignUndo->setChoice(
        chosen != nullptr && chosen->booking ? std::optional(undoOf(*chosen->booking, chosen->receipt)) : std::nullopt,
        isRow ? tr("Nobody decided this one: it came as a past return.") : tr("Choose a return first."));
}

void TillPage::choosePosted(int row)
{
    const bool isRow = m_differences && row >= 0 && row < static_cast<int>(m_differences->posted.size());
    std::optional<ReasonedAction::Choice> choice;
    if (isRow) {
        const TillPosting &posting = m_differences->posted[static_cast<size_t>(row)];
        choice = undoOf(posting.booking, posting.receipt);
    }
    m_postedUndo->setChoice(choice, tr("Choose a return first."));
}

void TillPage::chooseGiven(int row)
{
    const bool isRow = m_differences && row >= 0 && row < static_cast<int>(m_differences->given.size());
    if (isRow) {
        const MatchedGiven &chosen = m_differences->given[static_cast<size_t>(row)];
        m_givenActions->setChoice(
            TillActions::Choice{{}, chosen.given.voucher, chosen.match.candidates, chosen.match.notThese});
    } else { // below them stand those that have their receipt
        m_givenActions->setChoice({});
    }
    offerAboutGiven();
}

void TillPage::offerAboutGiven()
{
    const int row = m_tables[Given]->currentRow();
    const int open = m_differences ? static_cast<int>(m_differences->given.size()) : 0;
    const int rows = open + (m_differences ? static_cast<int>(m_differences->givenPosted.size()) : 0);
    std::optional<ReasonedAction::Choice> choice;
    if (row >= 0 && row < open) {
        choice = aboutGiven(m_differences->given[static_cast<size_t>(row)], m_givenActions->named());
    } else if (row >= open && row < rows) {
        choice = undoOf(m_differences->givenPosted[static_cast<size_t>(row - open)]);
    }
    m_givenUndo->setChoice(choice,
                           row >= 0 && row < rows ? tr("Choose the receipt first.") : tr("Choose goods first."));
}

void TillPage::openRow(Part part, int row)
{
    if (part == Open) { // the decision stands below; its numbers can be opened by searching
        return;
    }
    Q_EMIT m_context.openReturnWanted(m_models[part]->index(row, 0).data(Qt::DisplayRole).toString());
}

void TillPage::retranslate()
{
    const std::array names{tr("To decide"), tr("Not in the till"), tr("Not ours"), tr("In both"), tr("Goods given")};
    for (int i = 0; i < kParts; ++i) {
        m_tabs->setTabText(i, names[static_cast<size_t>(i)]);
        m_tables[static_cast<size_t>(i)]->setAccessibleName(names[static_cast<size_t>(i)]);
    }
    m_actions->retranslate();
    m_givenActions->retranslate();
    for (ReasonedAction *action : {m_bookingApart, m_foreignUndo, m_postedUndo, m_givenUndo}) {
        action->retranslate();
    }
    if (m_differences) {
        showDifferences(*m_differences);
    }
}

void TillPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TillPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        read();
    }
}
}
