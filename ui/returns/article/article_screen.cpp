// SPDX-License-Identifier: GPL-3.0-or-later
// Head, figures and life.
#include "ui/returns/article/article_screen.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/figure_strip.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/screen_parts.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/text_table_model.h"
#include "ui/returns/article/article_words.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
ArticleScreen::ArticleScreen(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(titleLabel()), m_listed(captionLabel()),
      m_messages(new MessageStack), m_figures(new FigureStrip), m_life(new DeskTable(QStringLiteral("article-life"))),
      m_rows(new TextTableModel(m_life)), m_open(new ActionButton(ButtonKind::Primary)),
      m_unit(new ActionButton(ButtonKind::Secondary)), m_article(new ActionButton(ButtonKind::Secondary)),
      m_close(new ActionButton(ButtonKind::Secondary))
{
    setObjectName(QStringLiteral("articleScreen"));
    m_open->setObjectName(QStringLiteral("openLifeEntry"));
    m_unit->setObjectName(QStringLiteral("lifeOfUnit"));
    m_article->setObjectName(QStringLiteral("lifeOfArticle"));
    m_close->setObjectName(QStringLiteral("closeArticle"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    layout->addWidget(buildLife(), 1);
    layout->addWidget(makeFoot({m_open, m_unit, m_article}, m_close));
    connect(m_life, &DeskTable::rowOpened, this, &ArticleScreen::openEntry);
    connect(m_life, &DeskTable::rowChanged, this, &ArticleScreen::updateButtons);
    connect(m_open, &QPushButton::clicked, this, &ArticleScreen::openEntry);
    connect(m_unit, &QPushButton::clicked, this, &ArticleScreen::openUnit);
    connect(m_article, &QPushButton::clicked, this, [this] { showArticle(QString(m_page->sku)); });
    connect(m_close, &QPushButton::clicked, this, &ArticleScreen::closed);
    connect(&m_context, &AppContext::dataChanged, this, &ArticleScreen::refresh);
    retranslate();
}

QWidget *ArticleScreen::buildHead()
{
    m_title->setObjectName(QStringLiteral("articleTitle"));
    m_listed->setObjectName(QStringLiteral("articleListed"));
    m_listed->setWordWrap(true);
    return makeScreenHead({m_title, m_listed});
}

QWidget *ArticleScreen::buildLife()
{
    m_life->setObjectName(QStringLiteral("articleLife"));
    m_life->setSelectionMode(QAbstractItemView::SingleSelection);
    m_life->setModel(m_rows);
    return makeScreenBody(m_figures, m_life);
}

void ArticleScreen::showArticle(const QString &text)
{
    show(m_context.desk().showArticle(text));
}

void ArticleScreen::showSerial(const QString &serial)
{
    show(m_context.desk().showSerial(serial));
}

void ArticleScreen::show(const Result<ArticlePage> &page)
{
    m_messages->clear();
    if (!page) {
        m_messages->tell(refusalMessage(page.error(), m_context.format()));
        return;
    }
    m_page = *page;
    fill();
    m_life->showRow(0);
    (m_page->entries.empty() ? static_cast<QWidget *>(m_close) : m_life)->setFocus(Qt::OtherFocusReason);
}

void ArticleScreen::refresh()
{
    if (!m_page || !isVisible()) {
        return;
    }
    auto page = m_page->serial.isEmpty() ? m_context.desk().showArticle(m_page->sku)
                                         : m_context.desk().showSerial(m_page->serial);
    if (page) {
        m_page = *std::move(page);
        fill();
    }
}

void ArticleScreen::fill()
{
    const ArticleWords words(m_context.format());
    m_title->setText(words.title(*m_page));
    m_listed->setText(words.listed(*m_page));
    fillFigures();
    const int row = std::max(0, m_life->currentRow());
    fillLife();
    m_life->showRow(row); // what the buttons mean is always chosen
    updateButtons();
}

void ArticleScreen::fillFigures()
{
    const Formatter &format = m_context.format();
    const ArticleSums &sums = m_page->sums;
    const Quantity out = sums.sold + sums.given;
    m_figures->setFigures(
        {{tr("Sold"), format.quantity(sums.sold), tr("for %1").arg(format.money(sums.paid))},
         {tr("Given for returns"), format.quantity(sums.given), {}},
         {tr("In returns"), format.quantity(sums.returned),
          out.isPositive()
              ? tr("%1 of what went out").arg(format.percent(sums.returned.thousandths(), out.thousandths()))
              : QString()},
         {tr("Given back"), format.money(sums.refunded), {}}});
}

void ArticleScreen::fillLife()
{
    const Formatter &format = m_context.format();
    const ArticleWords words(format);
    std::vector<QStringList> rows;
    QString longest;
    for (const LifeEntry &entry : m_page->entries) {
        const QString what = words.kind(entry.kind);
        longest = what.size() > longest.size() ? what : longest;
        rows.push_back({words.moment(entry), what, format.quantity(entry.quantity, entry.unit), entry.receipt,
                        entry.number, entry.amount ? format.amount(*entry.amount) : QString(), words.story(entry)});
    }
    m_rows->setFigures({2, 5});
    m_rows->setContent({tr("When"), tr("What"), tr("Quantity"), tr("Receipt"), tr("Return"), tr("Amount"),
                        m_page->hasMore ? tr("Details (older entries are not shown)") : tr("Details")},
                       rows);
    m_life->setColumns({{QStringLiteral("when"), format.dateTime(m_context.now())},
                        {QStringLiteral("what"), longest},
                        {QStringLiteral("quantity"), QStringLiteral("888")},
                        {QStringLiteral("receipt"), QStringLiteral("2026112200071234")},
                        {QStringLiteral("return"), QStringLiteral("R-20261122-0007")},
                        {QStringLiteral("amount"), QStringLiteral("888,888.88")},
                        {QStringLiteral("details"), {}, false, true}});
}

const LifeEntry *ArticleScreen::chosen() const
{
    const int row = m_life->currentRow();
    const bool isThere = m_page && row >= 0 && row < static_cast<int>(m_page->entries.size());
    return isThere ? &m_page->entries[static_cast<std::size_t>(row)] : nullptr;
}

void ArticleScreen::updateButtons()
{
    const LifeEntry *entry = chosen();
    const bool isOfUnit = m_page && !m_page->serial.isEmpty();
    m_open->setText(entry != nullptr && entry->number.isEmpty() ? tr("New return of this sale")
                                                                : tr("Open the return"));
    m_open->setBlocked(entry == nullptr ? tr("Choose an entry first.") : QString());
    m_unit->setVisible(!isOfUnit);
    m_unit->setBlocked(entry == nullptr || entry->serial.isEmpty() ? tr("The entry names no serial number.")
                                                                   : QString());
    m_article->setVisible(isOfUnit);
    m_article->setBlocked(isOfUnit && m_page->sku.isEmpty() ? tr("It has no article number.") : QString());
}

void ArticleScreen::openEntry()
{
    const LifeEntry *entry = chosen();
    if (entry == nullptr) {
        return;
    }
    if (!entry->number.isEmpty()) {
        Q_EMIT m_context.openReturnWanted(QString(entry->number));
        return;
    }
    const auto sale = m_context.desk().showSale(*entry->sale);
    if (!sale) {
        m_messages->tell(refusalMessage(sale.error(), m_context.format()));
        return;
    }
    Q_EMIT m_context.newReturnWanted(*sale);
}

void ArticleScreen::openUnit()
{
    if (const LifeEntry *entry = chosen(); entry != nullptr && !entry->serial.isEmpty()) {
        showSerial(QString(entry->serial));
    }
}

void ArticleScreen::retranslate()
{
    m_life->setAccessibleName(tr("Life of the article"));
    m_open->setText(tr("Open the return"));
    m_unit->setText(tr("Life of this unit"));
    m_article->setText(tr("Life of the article"));
    m_close->setText(tr("Close"));
    m_close->setKeys(Qt::Key_Escape);
    m_unit->setKeys(QKeySequence(Qt::Key_F8));
    m_article->setKeys(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    if (m_page) {
        fill();
    } else {
        updateButtons();
    }
}

void ArticleScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
}
