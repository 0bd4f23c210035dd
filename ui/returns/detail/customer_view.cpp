// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier returns as links.
#include "ui/returns/detail/customer_view.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>

namespace rd::ui
{
namespace
{
constexpr int kMostRows = 20;
constexpr int kLinkRoom = 10; // beside the words of a link, for the ground under the pointer

TextLabel *caption(const QString &text)
{
    TextLabel *label = captionLabel(text);
    label->setContentsMargins(px(kLinkRoom), 0, 0, 0);
    return label;
}
}

CustomerView::CustomerView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(px(8));
    m_rows->setVerticalSpacing(px(4));
    m_rows->setColumnStretch(1, 1);
}

void CustomerView::show(const Customer &customer, const QString &exceptNumber)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // a link may be the sender
        }
        delete item;
    }
    m_count = 0;
    m_shown = customer;
    m_except = exceptNumber;
    const bool isKnown = customer.id.isValid() || !customer.phone.isEmpty();
    if (!isKnown) {
        if (!exceptNumber.isEmpty()) {
            m_rows->addWidget(caption(tr("Without a phone number earlier returns are not known.")), 0, 0, 1, 3);
        }
        return;
    }
    auto earlier = m_context.desk().returnsOfCustomer(customer, kMostRows).value_or(std::vector<ReturnRow>());
    std::erase_if(earlier, [&exceptNumber](const ReturnRow &row) { return row.number == exceptNumber; });
    TextLabel *head = caption(earlier.empty() ? tr("First return.") : tr("Earlier returns: %1").arg(earlier.size()));
    m_rows->addWidget(head, 0, 0, 1, 3);
    for (const ReturnRow &row : earlier) {
        addRow(++m_count, row);
    }
}

void CustomerView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_shown) {
        show(Customer(*m_shown), QString(m_except)); // copies: it keeps what it shows
    }
}

void CustomerView::addRow(int row, const ReturnRow &earlier)
{
    const Formatter &format = m_context.format();
    auto *link = new ActionButton(ButtonKind::Flat);
    link->setButtonSize(ButtonSize::Small);
    link->setText(earlier.number);
    link->setToolTip(earlier.step ? format.chip(*earlier.step)
                                  : format.outcome(earlier.outcome.value_or(Outcome::Settled)));
    connect(link, &QPushButton::clicked, this,
            [this, number = earlier.number] { Q_EMIT m_context.openReturnWanted(number); });
    auto *goods = new ElidedLabel(TextUse::Caption);
    goods->setFullText(earlier.goods);
    m_rows->addWidget(link, row, 0);
    m_rows->addWidget(goods, row, 1);
    m_rows->addWidget(new TextLabel(TextUse::Body, Ink::Text, format.amount(earlier.amount)), row, 2, Qt::AlignRight);
}
}
