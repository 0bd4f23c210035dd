// SPDX-License-Identifier: GPL-3.0-or-later
// One list, a row for each return.
#include "ui/reports/invoices_page.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table_model.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rd::ui
{
InvoicesPage::InvoicesPage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_intro(new TextLabel(TextUse::Body, Ink::Muted)),
      m_view(new DeskTable(QStringLiteral("report-invoices"))), m_model(new TextTableModel(m_view))
{
    m_view->setObjectName(QStringLiteral("report-invoices"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_model);
    m_intro->setObjectName(QStringLiteral("invoicesIntro"));
    m_intro->setWordWrap(true);
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(4), px(1), px(4));
    box->body()->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(m_intro);
    layout->addWidget(box, 1);
    connect(m_view, &DeskTable::rowOpened, this,
            [this](int row) { Q_EMIT m_context.openReturnWanted(m_rows.at(static_cast<std::size_t>(row)).number); });
    fill();
}

void InvoicesPage::show(const std::vector<RedInvoiceRow> &rows)
{
    m_rows = rows;
    fill();
}

QString InvoicesPage::intro() const
{
    InvoiceSum due;
    for (const RedInvoiceRow &row : m_rows) {
        due.amount += row.sums.due().amount;
        due.tax += row.sums.due().tax;
    }
    const Formatter &format = m_context.format();
    return m_rows.empty() ? tr("No red invoice is due.")
                          : tr("Red invoices due: %1, tax %2. All months; Enter opens the return, where the number is "
                               "noted.")
                                .arg(format.money(due.amount), format.money(due.tax));
}

void InvoicesPage::fill()
{
    m_view->setAccessibleName(tr("Red invoices due"));
    m_intro->setText(intro());
    showTable(*m_view, *m_model, table(), 3);
}

TextTable InvoicesPage::table() const
{
    const Formatter &format = m_context.format();
    TextTable table{{tr("Return"), tr("Day"), tr("Receipt"), tr("Invoice"), tr("Given back"), tr("Done"), tr("Due"),
                     tr("Tax"), tr("Too much")},
                    {},
                    {4, 5, 6, 7, 8}};
    for (const RedInvoiceRow &row : m_rows) {
        const InvoiceSum due = row.sums.due();
        const Money over = row.sums.over();
        table.rows.push_back({row.number, format.day(row.storeDay), row.receipt, Formatter::list(row.invoices),
                              format.amount(row.sums.givenBack.amount), format.amount(row.sums.done.amount),
                              format.amount(due.amount), format.amount(due.tax),
                              over.isPositive() ? format.amount(over) : QString()});
    }
    return table;
}

void InvoicesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}
}
