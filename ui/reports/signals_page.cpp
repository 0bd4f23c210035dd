// SPDX-License-Identifier: GPL-3.0-or-later
// One list, a row for each signal.
#include "ui/reports/signals_page.h"

#include "ui/common/desk/error_text.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table_model.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
bool isShare(SignalKind kind)
{
    return kind == SignalKind::ReturnShare || kind == SignalKind::WithoutReceipt;
}

QString figure(SignalKind kind, int value)
{
    return isShare(kind) ? QStringLiteral("%1 %").arg(value) : QLocale().toString(value);
}
}

SignalsPage::SignalsPage(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_intro(new TextLabel(TextUse::Body, Ink::Muted)),
      m_view(new DeskTable(QStringLiteral("report-signals"))), m_model(new TextTableModel(m_view))
{
    m_view->setObjectName(QStringLiteral("report-signals"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_model);
    m_intro->setWordWrap(true);
    auto *box = new SectionBox;
    box->layout()->setContentsMargins(px(1), px(4), px(1), px(4));
    box->body()->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(12));
    layout->setSpacing(px(12));
    layout->addWidget(m_intro);
    layout->addWidget(box, 1);
    connect(m_view, &DeskTable::rowOpened, this, &SignalsPage::openRow);
    connect(&m_context, &AppContext::policyChanged, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            read();
        }
    });
    fill();
}

void SignalsPage::setMonth(BusinessMonth month)
{
    m_month = month;
    m_isStale = true;
    if (isVisible()) {
        read();
    }
}

void SignalsPage::read()
{
    m_isStale = false;
    const auto found = m_context.desk().signalReport(m_month.first(), m_month.end().plusDays(-1));
    if (!found) {
        Q_EMIT m_context.statusMessage(errorText(found.error(), m_context.format()).sentence());
        return;
    }
    m_report = *found;
    fill();
}

void SignalsPage::fill()
{
    m_view->setAccessibleName(tr("Signals"));
    const bool isNothing = m_report && m_report->found.empty();
    m_intro->setText(isNothing
                         ? tr("Nothing stands out in this month.")
                         : tr("What stands out, for a manager to look at. It decides nothing; from where on it is "
                              "shown, the rules say. Enter opens it."));
    showTable(*m_view, *m_model, table(), 4);
}

TextTable SignalsPage::table() const
{
    TextTable table{{tr("Signal"), tr("About"), tr("Found"), tr("Shown from"), tr("Returns")}, {}, {2, 3}};
    if (m_report) {
        for (const Signal &signal : m_report->found) {
            table.rows.push_back({nameOf(signal.kind), subjectOf(signal), figure(signal.kind, signal.value),
                                  figure(signal.kind, signal.limit), Formatter::list(signal.returns)});
        }
    }
    return table;
}

QString SignalsPage::nameOf(SignalKind kind)
{
    switch (kind) {
    case SignalKind::ManyReturns:
        return tr("Many returns");
    case SignalKind::ReturnShare:
        return tr("Large share returned");
    case SignalKind::WithoutReceipt:
        return tr("Many without a receipt");
    case SignalKind::SamePair:
        return tr("Always the same two people");
    case SignalKind::NearLimit:
        return tr("Just under a limit");
    case SignalKind::AfterHours:
        return tr("Outside opening hours");
    }
    return {};
}

QString SignalsPage::subjectOf(const Signal &signal) const
{
    if (signal.customer) {
        const Customer &customer = m_report->customers.at(*signal.customer);
        const QString phone = m_context.format().maskedPhone(customer.phone.raw);
        return customer.name.isEmpty() ? phone : customer.name;
    }
    QStringList names;
    for (const StaffId staff : signal.staff) {
        const auto found = m_report->people.find(staff);
        if (found != m_report->people.end()) {
            names.append(found->second.name.isEmpty() ? found->second.login : found->second.name);
        }
    }
    return Formatter::list(names);
}

void SignalsPage::openRow(int row)
{
    const Signal &signal = m_report->found.at(static_cast<std::size_t>(row));
    if (signal.customer) {
        Q_EMIT m_context.openCustomerWanted(*signal.customer);
    } else {
        Q_EMIT m_context.openReturnWanted(signal.returns.value(0));
    }
}

void SignalsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}

void SignalsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        read();
    }
}
}
