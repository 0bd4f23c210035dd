// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of articles over the sum.
#include "ui/returns/detail/exchange_form.h"

#include "core/money/entitlement.h"
#include "core/workflow/new_goods.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/desk/settling.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/reason_hint.h"
#include "ui/common/widgets/sum_rows.h"
#include "ui/returns/detail/exchange_row.h"
#include "ui/returns/detail/exchange_value.h"
#include "ui/returns/detail/return_sums.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
ExchangeForm::ExchangeForm(const ReturnView &view, AppContext &context, QWidget *parent)
    : ActionForm(parent), m_context(context), m_number(view.returnCase.rma.number), m_place(new QVBoxLayout),
      m_sum(new SumRows), m_refusal(new ReasonHint), m_addBy(new QComboBox), m_restTo(new QComboBox),
      m_reference(new CodeEdit)
{
    if (const Settlement *due = dueSettlement(view, Right::Exchange)) {
        m_settlement = due->number;
        m_owed = due->amount;
    }
    m_addBy->setObjectName(QStringLiteral("addBy"));
    m_restTo->setObjectName(QStringLiteral("restTo"));
    m_reference->setObjectName(QStringLiteral("reference"));
    m_reference->setTakesScans();
    fillTenders(view);
    build();
    addRow();
}

void ExchangeForm::build()
{
    m_place->setSpacing(px(8));
    auto *more = new ActionButton(ButtonKind::Quiet, QStringLiteral("plus"), tr("Another article"));
    more->setObjectName(QStringLiteral("anotherArticle"));
    more->setButtonSize(ButtonSize::Small);
    more->setKeys(QKeySequence(Qt::ALT | Qt::Key_A));
    connect(more, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back()->show();
        m_rows.back()->firstField()->setFocus(Qt::OtherFocusReason);
    });
    auto *payment = new QWidget;
    QGridLayout *grid = makeFormGrid(payment);
    m_addCaption = addField(grid, tr("Customer pays by"), m_addBy);
    m_restCaption = addField(grid, tr("Give back to"), m_restTo);
    m_referenceCaption = addField(grid, tr("Reference"), m_reference);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    auto *captions = new QHBoxLayout;
    captions->addWidget(captionLabel(tr("New goods")), 1);
    captions->addWidget(captionLabel(tr("Price of one, %1").arg(m_context.format().currencySign())));
    layout->addLayout(captions);
    layout->addLayout(m_place);
    layout->addWidget(more, 0, Qt::AlignLeft);
    layout->addWidget(m_refusal);
    layout->addWidget(m_sum);
    layout->addWidget(payment);
    connect(m_addBy, &QComboBox::currentIndexChanged, this, [this] {
        showDifference();
        Q_EMIT verbChanged();
    });
    connect(m_restTo, &QComboBox::currentIndexChanged, this, &ActionForm::verbChanged);
}

void ExchangeForm::fillTenders(const ReturnView &view)
{
    const Formatter &format = m_context.format();
    for (const TenderRule &rule : format.policy().tenders) {
        if (rule.code != kUnknownTender && !rule.isSubsidy) {
            m_addBy->addItem(format.tender(rule.code), rule.code);
        }
    }
    m_addBy->setCurrentIndex(std::max(0, m_addBy->findData(QString(kCashTender))));
    for (const QString &tender : tendersOf(view, format.policy())) {
        m_restTo->addItem(format.tender(tender), tender);
    }
    m_restTo->addItem(tr("Pay it later"), QString());
}

void ExchangeForm::addRow()
{
    auto *row = new ExchangeRow(rows() + 1, m_context);
    m_place->addWidget(row);
    m_rows.push_back(row);
    connect(row, &ExchangeRow::changed, this, &ExchangeForm::update);
    update();
}

void ExchangeForm::setRows(int rows)
{
    while (this->rows() < rows) {
        addRow();
    }
}

void ExchangeForm::refilled()
{
    for (ExchangeRow *row : m_rows) {
        row->lookUp();
    }
}

std::vector<ExchangeRow *> ExchangeForm::filled() const
{
    std::vector<ExchangeRow *> filled;
    for (ExchangeRow *row : m_rows) {
        if (!row->isBlank()) {
            filled.push_back(row);
        }
    }
    return filled;
}

Exchange ExchangeForm::exchange() const
{
    Exchange exchange;
    for (const ExchangeRow *row : filled()) {
        exchange.items.push_back(row->item());
    }
    exchange.settlement = m_settlement;
    return exchange;
}

Money ExchangeForm::pricedTotal() const
{
    Money total;
    for (const ExchangeItem &item : exchange().items) {
        total += rd::valueOf(item.price, item.quantity).value_or(Money());
    }
    return total;
}

/// The rules say what the new goods count: the price, or for goods at fault and other sizes what was paid.
void ExchangeForm::update()
{
    const std::vector<ExchangeRow *> rows = filled();
    const bool isReadable = !rows.empty() && std::ranges::all_of(rows, [](const ExchangeRow *row) {
        return row->hasPrice() && !row->item().sku.isEmpty();
    });
    const auto value = isReadable ? valueOf(m_context, m_number, exchange()) : Result<ExchangeValue>();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isCounted = value && i < value->counted.size();
        rows[i]->setCounted(isCounted ? std::optional(value->counted[i]) : std::nullopt);
    }
    const bool isKnown = isReadable && value.has_value();
    m_total = isKnown ? value->total : pricedTotal();
    m_refusal->setReason(ReasonHint::Cause::State,
                         value ? QString() : errorText(value.error(), m_context.format()).sentence());
    showDifference();
    Q_EMIT verbChanged();
}

void ExchangeForm::showDifference()
{
    const Formatter &format = m_context.format();
    std::vector<SumRow> sum{{tr("Owed to the customer"), format.amount(m_owed)}};
    if (m_total.isPositive()) {
        sum.push_back({tr("New goods"), format.amount(m_total)});
        sum.push_back({differenceWords(), {}, true});
    }
    m_sum->setRows(sum);
    const bool isAdded = m_total > m_owed;
    const bool isRest = m_total.isPositive() && m_total < m_owed;
    m_addCaption->setVisible(isAdded);
    m_addBy->setVisible(isAdded);
    m_restCaption->setVisible(isRest);
    m_restTo->setVisible(isRest);
    m_referenceCaption->setVisible(isRest);
    m_reference->setVisible(isRest);
}

/// Of the customer, in the coins that there are.
Money ExchangeForm::takenIn() const
{
    const Money added = m_total - m_owed;
    return added + roundingOfAdded(m_context.format().policy(), m_addBy->currentData().toString(), added);
}

QString ExchangeForm::differenceWords() const
{
    const Formatter &format = m_context.format();
    if (m_total > m_owed) {
        return tr("Customer pays %1").arg(format.money(takenIn()));
    }
    return m_total < m_owed ? tr("Store owes %1").arg(format.money(m_owed - m_total)) : tr("Even");
}

QString ExchangeForm::verb() const
{
    const Formatter &format = m_context.format();
    if (m_total > m_owed) {
        return tr("Take %1 and hand out").arg(format.money(takenIn()));
    }
    const bool isPaid = !m_restTo->currentData().toString().isEmpty();
    return m_total.isPositive() && m_total < m_owed && isPaid
               ? tr("Hand out and pay %1").arg(format.money(m_owed - m_total))
               : tr("Hand out");
}

Action ExchangeForm::action() const
{
    Exchange exchange = this->exchange();
    if (m_total > m_owed) {
        exchange.tender = m_addBy->currentData().toString();
    } else if (m_total < m_owed) {
        exchange.tender = m_restTo->currentData().toString();
        exchange.reference = halfWidth(m_reference->text()).trimmed();
    }
    return exchange;
}

bool ExchangeForm::isComplete()
{
    const std::vector<ExchangeRow *> rows = filled();
    if (rows.empty()) {
        return m_rows.front()->isComplete();
    }
    return std::ranges::all_of(rows, [](ExchangeRow *row) { return row->isComplete(); });
}

QWidget *ExchangeForm::firstField() const
{
    return m_rows.front()->firstField();
}
}
