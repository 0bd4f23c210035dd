// SPDX-License-Identifier: GPL-3.0-or-later
// Five lists, the sums above, the decisions below the first and the last.
#include "ui/reports/till_page.h"

#include "ui/common/desk/error_text.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/count_tab_bar.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table_model.h"
#include "ui/reports/till_actions.h"
#include "ui/reports/till_tables.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rd::ui
{
TillPage::TillPage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_figures(new FigureStrip), m_tabs(new CountTabs),
      m_actions(new TillActions(context, TillActions::Subject::Booking)),
      m_givenActions(new TillActions(context, TillActions::Subject::GoodsGiven))
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
    m_tabs->addTab(withActions(Open, m_actions), {});
    for (const Part part : {NotInTill, NotOurs, Posted}) {
        m_tabs->addTab(m_tables[part], {});
    }
    m_tabs->addTab(withActions(Given, m_givenActions), {});
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(1), px(1), px(4));
    box->body()->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(m_figures);
    layout->addWidget(box, 1);
    connect(m_tables[Open], &DeskTable::rowChanged, this, &TillPage::choose);
    connect(m_tables[Given], &DeskTable::rowChanged, this, &TillPage::chooseGiven);
    connect(&m_context, &AppContext::policyChanged, this, &TillPage::retranslate);
    retranslate();
}

QWidget *TillPage::withActions(Part part, TillActions *actions)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tables[part], 1);
    layout->addWidget(actions);
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
    const std::array chosen{m_tables[Open]->currentRow(), m_tables[Given]->currentRow()};
    fill(Open, openTable(differences, format));
    fill(NotInTill, notInTillTable(differences, format));
    fill(NotOurs, notOursTable(differences, format));
    fill(Posted, postedTable(differences, format));
    fill(Given, givenTable(differences, format));
    m_tabs->counts()->setCount(Given, m_models[Given]->rowCount(), !differences.given.empty());
    const auto keep = [this](Part part, int row, size_t rows) {
        if (rows > 0) {
            m_tables[part]->showRow(std::clamp(row, 0, static_cast<int>(rows) - 1));
        }
    };
    keep(Open, chosen[0], differences.open.size());
    keep(Given, chosen[1], differences.given.size() + differences.givenPosted.size());
    choose(m_tables[Open]->currentRow());
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
    if (!isRow) {
        m_actions->setChoice({});
        return;
    }
    const OpenBooking &open = m_differences->open[static_cast<size_t>(row)];
    m_actions->setChoice(TillActions::Choice{open.booking.id, open.booking.receipt, open.candidates});
}

void TillPage::chooseGiven(int row)
{
    const bool isRow = m_differences && row >= 0 && row < static_cast<int>(m_differences->given.size());
    if (!isRow) { // below them stand those that have their receipt
        m_givenActions->setChoice({});
        return;
    }
    const MatchedGiven &chosen = m_differences->given[static_cast<size_t>(row)];
    m_givenActions->setChoice(TillActions::Choice{{}, chosen.given.voucher, chosen.match.candidates});
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
