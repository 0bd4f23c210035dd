// SPDX-License-Identifier: GPL-3.0-or-later
// Head, header and lines of the receipt; arrow keys go from tick to tick.
#include "ui/returns/entry/receipt_box.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/returns/entry/receipt_line.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
ReceiptBox::ReceiptBox(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_title(new TextLabel(TextUse::BoxTitle)),
      m_caption(new ElidedLabel(TextUse::Caption, Ink::Muted)), m_gift(new QCheckBox), m_count(captionLabel()),
      m_place(new QVBoxLayout)
{
    setProperty("frame", QStringLiteral("box"));
    setObjectName(QStringLiteral("receiptBox"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(14), px(8), px(14), px(8));
    head->setSpacing(px(8));
    head->addWidget(new IconLabel(QStringLiteral("receipt"), Ink::Accent, 18));
    head->addWidget(m_title);
    head->addWidget(m_caption, 1);
    m_gift->setObjectName(QStringLiteral("giftReceipt"));
    head->addWidget(m_gift);
    head->addSpacing(px(8));
    head->addWidget(m_count);
    connect(m_gift, &QCheckBox::toggled, this, &ReceiptBox::changed);
    m_place->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_place);
}

void ReceiptBox::show(const SaleView &sale)
{
    for (ReceiptLine *line : m_lines) {
        delete line;
    }
    m_lines.clear();
    delete m_header;
    m_words.clear();
    m_header = makeHeader();
    m_place->addWidget(m_header);
    m_title->setText(tr("Receipt %1").arg(sale.sale.receipt));
    m_caption->setFullText(caption(sale.sale));
    m_title->setToolTip(caption(sale.sale));
    m_gift->setText(tr("Gift receipt (Alt+F)"));
    for (const SaleLineView &view : sale.lines) {
        auto *line = new ReceiptLine(view, m_context.format());
        line->tick()->installEventFilter(this);
        m_place->addWidget(line);
        m_lines.push_back(line);
        connect(line, &ReceiptLine::articleWanted, &m_context, &AppContext::openArticleWanted);
        connect(line, &ReceiptLine::serialWanted, &m_context, &AppContext::openSerialWanted);
        connect(line, &ReceiptLine::changed, this, [this] {
            updateCount();
            Q_EMIT changed();
        });
    }
    if (returnableLines() == 1) {
        for (ReceiptLine *line : m_lines) {
            if (line->canReturn()) {
                line->tick()->setChecked(true);
            }
        }
    }
    updateCount();
    setNarrow(m_isNarrow);
}

void ReceiptBox::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (ReceiptLine *line : m_lines) {
        line->setNarrow(isNarrow);
    }
    for (std::size_t i = 0; i < std::min(m_words.size(), ReceiptLine::kOfTheReceipt); ++i) {
        m_words[i]->setVisible(!isNarrow);
    }
    m_count->setVisible(!isNarrow);
    m_caption->setVisible(!isNarrow);
}

QWidget *ReceiptBox::makeHeader()
{
    QFrame *header = makeFrame(FrameKind::Raised);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(px(50), px(6), px(14), px(6));
    row->setSpacing(0);
    row->addWidget(captionLabel(tr("Goods")), 1);
    const QString sign = m_context.format().currencySign();
    const QStringList words{tr("Sold"),      tr("Returned"),          tr("Left"),
                            tr("This time"), tr("Paid %1").arg(sign), tr("Refund %1").arg(sign)};
    const std::vector<int> widths = ReceiptLine::columnWidths();
    for (qsizetype i = 0; i < words.size(); ++i) {
        TextLabel *label = captionLabel(words[i]);
        label->setFixedWidth(widths[static_cast<std::size_t>(i)]);
        label->setAlignment((i == 3 ? Qt::AlignHCenter : Qt::AlignRight) | Qt::AlignVCenter);
        row->addWidget(label);
        m_words.push_back(label);
    }
    static_cast<QVBoxLayout *>(header->layout())->addLayout(row);
    return header;
}

QString ReceiptBox::caption(const Sale &sale) const
{
    const Formatter &format = m_context.format();
    QStringList parts;
    const BusinessDate today = m_context.desk().today();
    const bool isThisYear = sale.storeDay && sale.storeDay->toDate().year() == today.toDate().year();
    if (sale.soldAt) {
        parts.append(isThisYear
                         ? QString(format.promisedDay(*sale.soldAt) + QLatin1Char(' ') + format.clock(*sale.soldAt))
                         : format.dateTime(*sale.soldAt));
    } else if (sale.storeDay) {
        parts.append(format.day(*sale.storeDay));
    } else {
        parts.append(tr("day of sale unknown"));
    }
    if (sale.storeDay) {
        parts.append(tr("day %1").arg(today.days() - sale.storeDay->days()));
    }
    QStringList tenders;
    for (const SaleTender &tender : sale.tenders) {
        tenders.append(format.tender(tender.tender));
    }
    parts.append(QString(tenders.join(QStringLiteral(" + ")) + QLatin1Char(' ') + format.money(sale.total())));
    for (const Invoice &invoice : sale.invoices) {
        parts.append(format.invoice(invoice));
    }
    return parts.join(QStringLiteral(" · "));
}

bool ReceiptBox::takeScanned(const ScannedGoods &goods)
{
    return std::ranges::any_of(m_lines, [&goods](ReceiptLine *line) { return line->takeScanned(goods); });
}

std::map<int, Quantity> ReceiptBox::chosen() const
{
    std::map<int, Quantity> chosen;
    for (const ReceiptLine *line : m_lines) {
        if (line->chosen().isPositive()) {
            chosen[line->number()] = line->chosen();
        }
    }
    return chosen;
}

void ReceiptBox::setChosen(const std::map<int, Quantity> &chosen)
{
    for (ReceiptLine *line : m_lines) {
        const auto found = chosen.find(line->number());
        line->setChosen(found == chosen.end() ? Quantity() : found->second);
    }
}

std::map<int, QStringList> ReceiptBox::serials() const
{
    std::map<int, QStringList> serials;
    for (const ReceiptLine *line : m_lines) {
        if (const QStringList named = line->serials(); !named.isEmpty()) {
            serials[line->number()] = named;
        }
    }
    return serials;
}

void ReceiptBox::setSerials(const std::map<int, QStringList> &serials)
{
    for (ReceiptLine *line : m_lines) {
        const auto found = serials.find(line->number());
        line->setSerials(found == serials.end() ? QStringList() : found->second);
    }
}

std::map<int, QString> ReceiptBox::batches() const
{
    std::map<int, QString> batches;
    for (const ReceiptLine *line : m_lines) {
        if (const QString batch = line->batch(); !batch.isEmpty()) {
            batches[line->number()] = batch;
        }
    }
    return batches;
}

void ReceiptBox::setBatches(const std::map<int, QString> &batches)
{
    for (ReceiptLine *line : m_lines) {
        const auto found = batches.find(line->number());
        line->setBatch(found == batches.end() ? QString() : found->second);
    }
}

QString ReceiptBox::lackingNumbers() const
{
    for (const ReceiptLine *line : m_lines) {
        if (const QString lacks = line->lackingNumbers(); !lacks.isEmpty()) {
            return lacks;
        }
    }
    return {};
}

void ReceiptBox::setRefunds(const std::map<int, QString> &refunds)
{
    for (ReceiptLine *line : m_lines) {
        const auto found = refunds.find(line->number());
        line->setRefund(found == refunds.end() ? QString() : found->second);
    }
}

bool ReceiptBox::isGift() const
{
    return m_gift->isChecked();
}

void ReceiptBox::setGift(bool isGift)
{
    m_gift->setChecked(isGift);
}

int ReceiptBox::returnableLines() const
{
    int count = 0;
    for (const ReceiptLine *line : m_lines) {
        count += line->canReturn() ? 1 : 0;
    }
    return count;
}

void ReceiptBox::focusFirst()
{
    for (ReceiptLine *line : m_lines) {
        if (line->canReturn()) {
            line->tick()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void ReceiptBox::updateCount()
{
    m_count->setText(tr("%1 of %2 lines chosen").arg(chosen().size()).arg(m_lines.size()));
}

void ReceiptBox::moveFocus(QObject *from, int by)
{
    const int count = static_cast<int>(m_lines.size());
    int at = 0;
    while (at < count && m_lines[static_cast<std::size_t>(at)]->tick() != from) {
        ++at;
    }
    for (int next = at + by; next >= 0 && next < count; next += by) {
        if (m_lines[static_cast<std::size_t>(next)]->canReturn()) {
            m_lines[static_cast<std::size_t>(next)]->tick()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

bool ReceiptBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        moveFocus(watched, key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Plus || key == Qt::Key_Minus) {
        for (ReceiptLine *line : m_lines) {
            if (line->tick() == watched) {
                line->stepBy(key == Qt::Key_Plus ? 1 : -1);
            }
        }
        return true;
    }
    return QFrame::eventFilter(watched, event);
}
}
