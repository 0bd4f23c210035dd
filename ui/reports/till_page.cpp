// SPDX-License-Identifier: GPL-3.0-or-later
// Four lists, the sums above, the decision below the first.
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
      m_actions(new TillActions(context))
{
    const std::array names{"till-open", "till-missing", "till-foreign", "till-posted"};
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
    auto *decide = new QWidget;
    auto *below = new QVBoxLayout(decide);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_tables[Open], 1);
    below->addWidget(m_actions);
    m_tabs->addTab(decide, {});
    for (const Part part : {NotInTill, NotOurs, Posted}) {
        m_tabs->addTab(m_tables[part], {});
    }
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(1), px(1), px(4));
    box->body()->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(m_figures);
    layout->addWidget(box, 1);
    connect(m_tables[Open], &DeskTable::rowChanged, this, &TillPage::choose);
    connect(&m_context, &AppContext::policyChanged, this, &TillPage::retranslate);
    retranslate();
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
    const int chosen = m_tables[Open]->currentRow();
    fill(Open, openTable(differences, format));
    fill(NotInTill, notInTillTable(differences, format));
    fill(NotOurs, notOursTable(differences, format));
    fill(Posted, postedTable(differences, format));
    const int rows = static_cast<int>(differences.open.size());
    if (rows > 0) {
        m_tables[Open]->showRow(std::clamp(chosen, 0, rows - 1));
    }
    choose(m_tables[Open]->currentRow());
}

void TillPage::fill(Part part, const TillTable &table)
{
    m_models[part]->setFigures(table.figures);
    const auto rows = static_cast<int>(table.rows.size());
    m_models[part]->setContent(table.header, table.rows);
    std::vector<TableColumn> columns;
    for (int i = 0; i < static_cast<int>(table.header.size()); ++i) {
        const bool isFigure = std::find(table.figures.begin(), table.figures.end(), i) != table.figures.end();
        const bool isStretch = part == Posted ? i == 1 : i == 2;
        columns.push_back({QString::number(i),
                           isFigure ? QStringLiteral("888,888.88") : QStringLiteral("R-20261122-0007"), false,
                           isStretch});
    }
    m_tables[part]->setColumns(columns);
    m_tabs->counts()->setCount(part, rows, part == Open && rows > 0);
}

void TillPage::choose(int row)
{
    const bool isRow = m_differences && row >= 0 && row < static_cast<int>(m_differences->open.size());
    m_actions->setBooking(isRow ? std::optional(m_differences->open[static_cast<size_t>(row)]) : std::nullopt);
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
    const std::array names{tr("To decide"), tr("Not in the till"), tr("Not ours"), tr("In both")};
    for (int i = 0; i < kParts; ++i) {
        m_tabs->setTabText(i, names[static_cast<size_t>(i)]);
        m_tables[static_cast<size_t>(i)]->setAccessibleName(names[static_cast<size_t>(i)]);
    }
    m_actions->retranslate();
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
