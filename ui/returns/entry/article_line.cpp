// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of an article, and the look-up of its name and price.
#include "ui/returns/entry/article_line.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/labels.h"
#include "ui/returns/entry/batch_edit.h"
#include "ui/returns/entry/scanned_goods.h"
#include "ui/returns/entry/serial_edit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
QString textOf(const CodeEdit &field)
{
    return halfWidth(field.text()).trimmed();
}
}

ArticleLine::ArticleLine(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_sku(new CodeEdit), m_name(new ElidedLabel(TextUse::Body)),
      m_quantity(new CodeEdit), m_price(new CodeEdit), m_serials(new SerialEdit), m_batch(new BatchEdit),
      m_lowest(new TextLabel(TextUse::Body)), m_worth(new TextLabel(TextUse::BodyBold))
{
    m_sku->setObjectName(QStringLiteral("articleSku"));
    m_sku->setTakesScans();
    m_name->setObjectName(QStringLiteral("articleName"));
    m_quantity->setObjectName(QStringLiteral("articleQuantity"));
    m_price->setObjectName(QStringLiteral("articlePrice"));
    m_lowest->setObjectName(QStringLiteral("articleLowest"));
    m_worth->setObjectName(QStringLiteral("articleWorth"));
    m_serials->setObjectName(QStringLiteral("articleSerials"));
    m_serials->hide();
    m_batch->setObjectName(QStringLiteral("articleBatch"));
    m_batch->hide();
    m_quantity->setText(QStringLiteral("1"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(14), px(6), px(14), px(6));
    rows->setSpacing(px(4));
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    rows->addWidget(m_serials);
    rows->addWidget(m_batch);
    row->setSpacing(px(8));
    const std::vector<int> widths = columnWidths();
    const std::vector<QWidget *> cells{m_sku, m_name, m_quantity, m_price, m_lowest, m_worth};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        row->addWidget(cells[i], widths[i] == 0 ? 1 : 0);
        if (widths[i] != 0) {
            cells[i]->setFixedWidth(widths[i]);
        }
    }
    for (QLabel *label : {static_cast<QLabel *>(m_lowest), static_cast<QLabel *>(m_worth)}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    for (CodeEdit *field : {m_quantity, m_price}) {
        field->setAlignment(Qt::AlignRight);
    }
    for (CodeEdit *field : {m_sku, m_quantity, m_price}) {
        connect(field, &QLineEdit::textChanged, this, &ArticleLine::changed);
        connect(field, &QLineEdit::returnPressed, this, &ArticleLine::finished);
    }
    connect(m_serials, &QLineEdit::textChanged, this, &ArticleLine::changed);
    connect(m_batch, &QLineEdit::textChanged, this, &ArticleLine::changed);
    connect(m_sku, &QLineEdit::textEdited, this, &ArticleLine::readLabel);
    connect(m_sku, &QLineEdit::textChanged, this, &ArticleLine::lookUp);
    retranslate();
}

std::vector<int> ArticleLine::columnWidths()
{
    return {px(144), 0, px(64), px(104), px(88), px(88)};
}

bool ArticleLine::isEmpty() const
{
    return textOf(*m_sku).isEmpty() && textOf(*m_price).isEmpty();
}

TypedArticle ArticleLine::typed() const
{
    TypedArticle article{textOf(*m_sku), textOf(*m_quantity), textOf(*m_price), Quantity(), std::nullopt};
    article.quantity = Quantity::parse(article.quantityText).value_or(Quantity());
    if (const auto price = Money::parse(article.priceText, m_context.facts().currency)) {
        article.price = *price;
    }
    article.serials = m_serials->isHidden() ? QStringList() : m_serials->serials();
    article.batch = m_batch->isHidden() ? QString() : m_batch->batch();
    return article;
}

void ArticleLine::setTyped(const TypedArticle &article)
{
    m_sku->setText(article.sku);
    m_quantity->setText(article.quantityText);
    m_price->setText(article.priceText);
    m_serials->setSerials(article.serials);
    m_batch->setText(article.batch);
}

QString ArticleLine::lacking() const
{
    const TypedArticle article = typed();
    if (article.sku.isEmpty()) {
        return tr("Type the article number.");
    }
    if (!article.quantity.isPositive()) {
        return tr("Correct the quantity of %1.").arg(article.sku);
    }
    if (!article.priceText.isEmpty() && !article.price) {
        return tr("Correct the price of %1.").arg(article.sku);
    }
    if (!m_batch->isHidden() && article.batch.isEmpty()) {
        return tr("Scan the batch of %1.").arg(article.sku);
    }
    const bool isComplete = m_serials->isHidden() || Quantity::units(article.serials.size()) == article.quantity;
    return isComplete ? QString()
                      : tr("Scan the serial numbers of %1: %2 of %3.")
                            .arg(article.sku, QString::number(article.serials.size()), article.quantity.toDecimal());
}

void ArticleLine::setWorth(const QString &amount)
{
    m_worth->setText(amount.isEmpty() ? QStringLiteral("–") : amount);
}

void ArticleLine::focusNumber()
{
    m_sku->setFocus(Qt::OtherFocusReason);
}

void ArticleLine::follow(const ArticleLine &before)
{
    setTabOrder(before.m_batch, m_sku);
    setTabOrder(m_sku, m_quantity);
    setTabOrder(m_quantity, m_price);
    setTabOrder(m_price, m_serials);
    setTabOrder(m_serials, m_batch);
}

/// A label of the store's scales, scanned into the field, is taken apart.
void ArticleLine::readLabel(const QString &text)
{
    if (!readScaleLabel(m_context.policy().scaleLabels, text)) {
        return;
    }
    const auto found = m_context.desk().lookUp(text);
    const auto goods = found && found->label ? scannedGoods(*found) : std::nullopt;
    if (!goods) {
        return;
    }
    m_sku->setText(goods->sku);
    if (goods->quantity) {
        m_quantity->setText(goods->quantity->toDecimal());
    }
    if (goods->price) {
        m_price->setText(goods->price->toDecimal(m_context.facts().currency));
    }
}

void ArticleLine::lookUp()
{
    m_lowest->setText(QStringLiteral("–"));
    m_name->setInk(Ink::Muted);
    m_name->setFullText({});
    const QString sku = textOf(*m_sku);
    const Article listed = listedAs(sku);
    m_serials->setVisible(listed.keepsSerials);
    m_batch->setVisible(listed.keepsBatches);
    if (sku.isEmpty() || m_context.policy().reasons.empty()) {
        return;
    }
    LogRequest one; // customer and note only stand in: what is asked for is the article
    one.isWithoutReceipt = true;
    one.contactPhone = QStringLiteral("0");
    one.note = sku;
    one.lines = {{0, Quantity::units(1), m_context.policy().reasons.front().code, Resolution::Refund, sku, {}, {}}};
    if (listed.keepsSerials) {
        one.lines.front().serials = {QStringLiteral("0")}; // stands in, too
    }
    one.lines.front().batch = listed.keepsBatches ? QStringLiteral("0") : QString();
    const auto known = m_context.desk().check(one);
    if (known) {
        m_name->setInk(Ink::Text);
        m_name->setFullText(known->lines.front().name);
        m_lowest->setText(m_context.format().amount(known->amounts.front()));
    } else if (known.error().code == ErrorCode::NotReturnable) {
        m_name->setFullText(tr("not sold in the last %n day(s)", "", m_context.policy().withoutReceiptPriceDays));
    }
}

Article ArticleLine::listedAs(const QString &sku) const
{
    const auto listed = sku.isEmpty() ? Result<std::optional<Article>>() : m_context.desk().articleListed(sku);
    return listed && *listed ? **listed : Article();
}

void ArticleLine::retranslate()
{
    m_serials->setSubject(textOf(*m_sku));
    m_batch->setSubject(textOf(*m_sku));
    m_sku->setPlaceholderText(tr("Number"));
    m_price->setPlaceholderText(tr("if said"));
    m_sku->setAccessibleName(tr("Number of the article"));
    m_quantity->setAccessibleName(tr("Quantity"));
    m_price->setAccessibleName(tr("Price of one unit, as the customer says"));
    setWorth({});
    lookUp();
}
}
