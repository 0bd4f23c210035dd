// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and keys of the list of what was found.
#include "ui/shell/frame/found_list.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kMostRows = 10;
constexpr int kWidth = 720;
const QString kDot = QStringLiteral("  ·  ");
}

FoundList::FoundList(AppContext &desk, QWidget *parent) : QFrame(parent), m_desk(desk), m_list(new QListWidget)
{
    setProperty("frame", QStringLiteral("box"));
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFocusPolicy(Qt::ClickFocus); // entered from the scan box by an arrow, as a list of proposals
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(4), px(4), px(4), px(4));
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &FoundList::open);
    connect(&Theme::current(), &Theme::changed, this, &FoundList::dress);
    hide();
}

void FoundList::show(const Lookup &found, const QString &text, const QWidget *anchor)
{
    m_found = found;
    m_text = text;
    fill();
    const int row = m_list->sizeHintForRow(0);
    const QPoint corner = anchor->mapTo(parentWidget(), QPoint(0, anchor->height() + px(4)));
    const int rows = qMin(m_list->count(), kMostRows);
    setGeometry(corner.x(), corner.y(), qMin(px(kWidth), parentWidget()->width() - corner.x() - px(16)),
                rows * row + px(8) + 4);
    raise();
    QFrame::show();
}

void FoundList::fill()
{
    m_list->clear();
    m_list->setAccessibleName(tr("What was found"));
    m_list->setIconSize({px(16), px(16)});
    dress();
    addLives();
    for (const SaleView &sale : m_found.sales) {
        addRow(QStringLiteral("receipt"), describe(sale));
    }
    for (const ReturnRow &row : m_found.returns) {
        addRow(QStringLiteral("package"), describe(row));
    }
    if (!m_found.returns.empty()) {
        addRow(QStringLiteral("search"), tr("Show all returns that fit \"%1\"").arg(m_text));
    }
    m_list->setCurrentRow(qMin(lives(), m_list->count() - 1));
}

int FoundList::lives() const
{
    return (m_found.serial ? 1 : 0) + (m_found.article ? 1 : 0);
}

/// Above what comes back: Enter takes a sale.
void FoundList::addLives()
{
    if (m_found.serial) {
        addRow(QStringLiteral("history"), tr("Life of serial number %1").arg(*m_found.serial));
    }
    if (m_found.article) {
        addRow(QStringLiteral("history"), tr("Life of article %1").arg(*m_found.article));
    }
}

void FoundList::dress()
{
    QPalette colours; // chosen while the focus is in the field above
    colours.setColor(QPalette::Inactive, QPalette::Highlight, tokens().selection);
    m_list->setPalette(colours);
}

void FoundList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const int chosen = m_list->currentRow();
        fill();
        m_list->setCurrentRow(chosen);
    }
}

void FoundList::addRow(const QString &icon, const QString &text)
{
    auto *item = new QListWidgetItem(rd::ui::icon(icon, Ink::Muted), text);
    item->setSizeHint({0, px(34)});
    item->setToolTip(text);
    m_list->addItem(item);
}

QString FoundList::describe(const SaleView &sale) const
{
    const Formatter &format = m_desk.format();
    QStringList parts = {tr("Receipt %1").arg(sale.sale.receipt)};
    if (sale.sale.storeDay) {
        parts += format.day(*sale.sale.storeDay);
    }
    if (!sale.sale.customer.name.isEmpty()) {
        parts += sale.sale.customer.name;
    }
    if (!sale.lines.empty()) {
        const int more = static_cast<int>(sale.lines.size()) - 1;
        const QString &name = sale.lines.front().line.name;
        parts += more > 0 ? tr("%1 and %n more", nullptr, more).arg(name) : name;
    }
    parts += format.money(sale.sale.total());
    return parts.join(kDot);
}

QString FoundList::describe(const ReturnRow &row) const
{
    const Formatter &format = m_desk.format();
    QStringList parts = {row.number};
    if (row.step) {
        parts += format.chip(*row.step);
    } else if (row.outcome) {
        parts += format.outcome(*row.outcome);
    }
    if (!row.customerName.isEmpty()) {
        parts += row.customerName;
    }
    parts += row.goods;
    return parts.join(kDot);
}

void FoundList::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void FoundList::openChosen()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        open(item);
    }
}

void FoundList::open(const QListWidgetItem *item)
{
    const int place = m_list->row(item);
    hide();
    if (place < lives()) {
        if (m_found.serial && place == 0) {
            Q_EMIT serialChosen(QString(*m_found.serial));
        } else {
            Q_EMIT articleChosen(QString(*m_found.article));
        }
        return;
    }
    const auto row = static_cast<std::size_t>(place - lives());
    if (row < m_found.sales.size()) {
        Q_EMIT saleChosen(m_found.sales[row]);
    } else if (row < m_found.sales.size() + m_found.returns.size()) {
        Q_EMIT returnChosen(m_found.returns[row - m_found.sales.size()].number);
    } else {
        Q_EMIT allWanted(m_text);
    }
}

bool FoundList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = dynamic_cast<QKeyEvent *>(event);
        if (key != nullptr && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            openChosen();
            return true;
        }
        if (key != nullptr
            && (key->key() == Qt::Key_Escape || (key->key() == Qt::Key_Up && m_list->currentRow() == 0))) {
            Q_EMIT left();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
}
