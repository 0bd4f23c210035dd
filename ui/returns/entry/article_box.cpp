// SPDX-License-Identifier: GPL-3.0-or-later
// Head, header and lines of the articles.
#include "ui/returns/entry/article_box.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/returns/entry/article_line.h"
#include "ui/returns/entry/scanned_goods.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
ArticleBox::ArticleBox(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_title(new TextLabel(TextUse::BoxTitle)), m_caption(captionLabel()),
      m_place(new QVBoxLayout), m_more(new ActionButton(ButtonKind::Flat, QStringLiteral("plus"), {}))
{
    setProperty("frame", QStringLiteral("box"));
    setObjectName(QStringLiteral("articleBox"));
    m_more->setObjectName(QStringLiteral("moreArticles"));
    m_more->setButtonSize(ButtonSize::Small);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(14), px(8), px(14), px(8));
    head->setSpacing(px(8));
    head->addWidget(new IconLabel(QStringLiteral("package"), Ink::Warning, 18));
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    m_place->setSpacing(0);
    auto *under = new QHBoxLayout;
    under->setContentsMargins(px(8), 0, px(14), px(6));
    under->addWidget(m_more);
    under->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(makeHeader());
    layout->addLayout(m_place);
    layout->addLayout(under);
    connect(m_more, &QPushButton::clicked, this, [this] { addLine()->focusNumber(); });
    addLine();
    retranslate();
}

QWidget *ArticleBox::makeHeader()
{
    QFrame *header = makeFrame(FrameKind::Raised);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(14), px(6), px(14), px(6));
    row->setSpacing(px(8));
    for (const int width : ArticleLine::columnWidths()) {
        TextLabel *label = captionLabel();
        const bool isNumber = m_columns.size() > 1;
        label->setAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (width != 0) {
            label->setFixedWidth(width);
        }
        row->addWidget(label, width == 0 ? 1 : 0);
        m_columns.push_back(label);
    }
    static_cast<QVBoxLayout *>(header->layout())->addLayout(row);
    return header;
}

ArticleLine *ArticleBox::addLine()
{
    auto *line = new ArticleLine(m_context);
    m_place->addWidget(line);
    if (!m_lines.empty()) {
        line->follow(*m_lines.back());
    }
    m_lines.push_back(line);
    connect(line, &ArticleLine::changed, this, &ArticleBox::changed);
    connect(line, &ArticleLine::finished, this, &ArticleBox::finished);
    return line;
}

std::vector<TypedArticle> ArticleBox::typed() const
{
    std::vector<TypedArticle> articles;
    for (const ArticleLine *line : m_lines) {
        if (!line->isEmpty()) {
            articles.push_back(line->typed());
        }
    }
    return articles;
}

void ArticleBox::setTyped(const std::vector<TypedArticle> &articles)
{
    while (m_lines.size() > std::max<std::size_t>(1, articles.size())) {
        m_lines.back()->hide();
        m_lines.back()->deleteLater();
        m_lines.pop_back();
    }
    for (std::size_t i = 0; i < articles.size(); ++i) {
        (i < m_lines.size() ? m_lines[i] : addLine())->setTyped(articles[i]);
    }
    if (articles.empty()) {
        m_lines.front()->setTyped({{}, QStringLiteral("1"), {}, Quantity(), std::nullopt});
    }
}

void ArticleBox::takeScanned(const ScannedGoods &goods)
{
    std::vector<TypedArticle> articles = typed();
    const auto same = std::ranges::find(articles, goods.sku, &TypedArticle::sku);
    TypedArticle &article = same == articles.end() ? articles.emplace_back() : *same;
    const bool isNew = article.sku.isEmpty();
    article.sku = goods.sku;
    const Quantity more = goods.quantity.value_or(Quantity::units(1));
    article.quantityText = (isNew ? more : article.quantity + more).toDecimal();
    if (!goods.serial.isEmpty() && !article.serials.contains(goods.serial)) {
        article.serials.append(goods.serial);
    }
    if (goods.price && isNew) { // the whole label's: of one unit as it says no weight
        article.priceText = goods.price->toDecimal(m_context.facts().currency);
    }
    setTyped(articles);
    Q_EMIT changed();
}

QString ArticleBox::lacking() const
{
    bool isAny = false;
    for (const ArticleLine *line : m_lines) {
        isAny = isAny || !line->isEmpty();
        if (const QString lacks = line->isEmpty() ? QString() : line->lacking(); !lacks.isEmpty()) {
            return lacks;
        }
    }
    return isAny ? QString() : m_lines.front()->lacking();
}

void ArticleBox::setWorths(const QStringList &amounts)
{
    qsizetype next = 0;
    for (ArticleLine *line : m_lines) {
        line->setWorth(line->isEmpty() ? QString() : amounts.value(next++));
    }
}

void ArticleBox::focusFirst()
{
    m_lines.front()->focusNumber();
}

void ArticleBox::retranslate()
{
    const QString sign = m_context.format().currencySign();
    m_title->setText(tr("Articles"));
    m_caption->setText(tr("each is worth at most its lowest price of the last %n day(s)", "",
                          m_context.policy().withoutReceiptPriceDays));
    const QStringList words{
        tr("Article"),           tr("Goods"), tr("Qty"), tr("Said %1").arg(sign), tr("Lowest %1").arg(sign),
        tr("Worth %1").arg(sign)};
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->setText(words[static_cast<qsizetype>(i)]);
    }
    m_more->setText(tr("Another article"));
    for (ArticleLine *line : m_lines) {
        line->retranslate();
    }
}
}
