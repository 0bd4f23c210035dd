// SPDX-License-Identifier: GPL-3.0-or-later
// One list, a row for each return.
#include "ui/reports/invoices_page.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/read_name.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table_model.h"
#include "ui/reports/reasoned_action.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
InvoicesPage::InvoicesPage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_intro(new TextLabel(TextUse::Body, Ink::Muted)),
      m_view(new DeskTable(QStringLiteral("report-invoices"))), m_model(new TextTableModel(m_view)),
      m_number(new QComboBox),
      m_withdraw(new ReasonedAction(context, QStringLiteral("invoiceWithdraw"), Right::WithdrawInvoice))
{
    m_view->setObjectName(QStringLiteral("report-invoices"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_model);
    m_intro->setObjectName(QStringLiteral("invoicesIntro"));
    m_intro->setWordWrap(true);
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(4), px(1), px(4));
    box->body()->addWidget(m_view, 1);
    m_number->setObjectName(QStringLiteral("invoiceWithdrawNumber"));
    m_number->setMinimumHeight(Theme::current().fieldHeight());
    auto *withdrawing = new QHBoxLayout;
    withdrawing->setContentsMargins(px(12), 0, 0, 0);
    withdrawing->setSpacing(0);
    auto *beside = new QVBoxLayout; // stays beside the field when a message stands over it
    beside->setContentsMargins(0, 0, 0, px(8));
    beside->addStretch(1);
    beside->addWidget(m_number);
    withdrawing->addLayout(beside);
    withdrawing->addWidget(m_withdraw, 1);
    box->body()->addLayout(withdrawing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(m_intro);
    layout->addWidget(box, 1);
    connect(m_view, &DeskTable::rowOpened, this,
            [this](int row) { Q_EMIT m_context.openReturnWanted(m_rows.at(static_cast<std::size_t>(row)).number); });
    connect(m_view, &DeskTable::rowChanged, this, &InvoicesPage::choose);
    connect(m_number, &QComboBox::currentIndexChanged, this, &InvoicesPage::offer);
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
    const int chosen = m_view->currentRow();
    showTable(*m_view, *m_model, table(), 3);
    if (!m_rows.empty()) {
        m_view->showRow(std::clamp(chosen, 0, static_cast<int>(m_rows.size()) - 1));
    }
    setReadName(*m_number, tr("Invoice number"));
    m_withdraw->retranslate();
    choose(m_view->currentRow());
}

void InvoicesPage::choose(int row)
{
    const bool isRow = row >= 0 && row < static_cast<int>(m_rows.size());
    const QStringList numbers = isRow ? m_rows[static_cast<std::size_t>(row)].invoices : QStringList();
    if (numbers != m_numbers) { // else what was typed would be lost
        const QSignalBlocker quiet(m_number);
        m_number->clear();
        m_number->addItems(numbers);
        m_numbers = numbers;
    }
    m_number->setVisible(!numbers.isEmpty());
    offer();
}

void InvoicesPage::offer()
{
    const int row = m_view->currentRow();
    const QString number = m_number->currentText();
    if (row < 0 || row >= static_cast<int>(m_rows.size()) || number.isEmpty()) {
        m_withdraw->setChoice({}, row < 0 ? tr("Choose a return first.") : tr("No number of its invoice is known."));
        return;
    }
    const RedInvoiceRow &chosen = m_rows[static_cast<std::size_t>(row)];
    const InvoiceNamed named{chosen.receipt, number, {}, {}, chosen.sale};
    m_withdraw->setChoice(ReasonedAction::Choice{chosen.receipt + QLatin1Char('/') + number, tr("Withdraw this number"),
                                                 tr("%1 is no invoice of %2 any more").arg(number, chosen.receipt),
                                                 [named](DeskWriter &desk, const Call &call, const QString &reason) {
                                                     return desk.withdrawInvoice(call, named, reason);
                                                 }});
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
