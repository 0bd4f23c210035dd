// SPDX-License-Identifier: GPL-3.0-or-later
// Looking up sales, and offering those that fit.
#include "ui/returns/entry/sale_finder.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kMostSales = 20;
}

SaleFinder::SaleFinder(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_caption(new TextLabel(TextUse::BoxTitle)), m_field(new CodeEdit),
      m_messages(new MessageStack), m_list(new QListWidget)
{
    m_field->setObjectName(QStringLiteral("receiptField"));
    m_field->setTakesScans();
    m_list->setObjectName(QStringLiteral("foundSales"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_caption->setBuddy(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_caption);
    layout->addWidget(m_field);
    layout->addWidget(m_messages);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    connect(m_field, &QLineEdit::returnPressed, this, [this] { find(m_field->text()); });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const SaleView sale = m_sales[static_cast<std::size_t>(m_list->row(item))];
        Q_EMIT chosen(sale);
    });
    retranslate();
    offer({});
}

void SaleFinder::start()
{
    m_field->clear();
    m_messages->clear();
    offer({});
    m_field->setFocus(Qt::OtherFocusReason);
}

void SaleFinder::find(const QString &text)
{
    const QString wanted = halfWidth(text).trimmed();
    m_messages->clear();
    if (wanted.isEmpty()) {
        return;
    }
    if (const auto sale = m_context.desk().showSale(wanted, std::nullopt)) {
        Q_EMIT chosen(*sale);
        return;
    }
    auto sales = m_context.desk().findSales(wanted, kMostSales);
    if (!sales) {
        m_messages->tell(refusalMessage(sales.error(), m_context.format()));
    } else if (sales->empty()) {
        tellUnknown(wanted);
    }
    offer(sales ? std::move(*sales) : std::vector<SaleView>());
}

void SaleFinder::tellUnknown(const QString &text)
{
    const auto type = [this, text] { Q_EMIT m_context.typeSaleWanted(text); };
    const auto import = [this] { Q_EMIT m_context.importWanted(); };
    const auto without = [this] { Q_EMIT withoutReceiptPressed(); };
    m_messages->tell(
        {MessageKind::Warning,
         tr("No sale %1").arg(text),
         tr("Perhaps today's sales have not been imported yet."),
         {{tr("Type it from the receipt"), type}, {tr("Import sales"), import}, {tr("No receipt"), without}},
         0});
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void SaleFinder::offer(std::vector<SaleView> sales)
{
    m_list->clear();
    m_sales = std::move(sales);
    const Formatter &format = m_context.format();
    for (const SaleView &view : m_sales) {
        QStringList parts{view.sale.receipt, view.sale.storeDay ? format.day(*view.sale.storeDay) : QString(),
                          view.sale.customer.name, view.lines.empty() ? QString() : view.lines.front().line.name,
                          format.money(view.sale.total())};
        parts.removeAll(QString());
        m_list->addItem(parts.join(QStringLiteral("  ·  ")));
    }
    m_list->setVisible(!m_sales.empty());
    if (!m_sales.empty()) {
        m_list->setCurrentRow(0);
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void SaleFinder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SaleFinder::retranslate()
{
    m_caption->setText(tr("Scan or type the receipt"));
    m_field->setPlaceholderText(tr("Receipt, phone, name or article"));
    m_field->setAccessibleName(m_caption->text());
    m_list->setAccessibleName(tr("Sales found"));
}
}
