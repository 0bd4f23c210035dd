// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of a receipt line, and ticking it.
#include "ui/returns/entry/receipt_line.h"

#include "core/domain/article.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/key_names.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/quantity_spin.h"
#include "ui/returns/entry/batch_edit.h"
#include "ui/returns/entry/scanned_goods.h"
#include "ui/returns/entry/serial_edit.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace rd::ui
{
std::vector<int> ReceiptLine::columnWidths()
{
    return {px(56), px(70), px(52), px(124), px(84), px(86)};
}

ReceiptLine::ReceiptLine(const SaleLineView &line, const Formatter &format, QWidget *parent)
    : QFrame(parent), m_line(line), m_tick(new QCheckBox), m_spin(new QuantitySpin), m_serials(new SerialEdit),
      m_batch(new BatchEdit), m_dash(new TextLabel(TextUse::Body, Ink::Muted, QStringLiteral("–"))),
      m_refund(new TextLabel(TextUse::Body))
{
    const Ink ink = canReturn() ? Ink::Text : Ink::Disabled;
    const SaleLine &sold = line.line;
    m_tick->setObjectName(QStringLiteral("tick_%1").arg(sold.line));
    m_tick->setEnabled(canReturn());
    if (!canReturn()) {
        m_tick->setToolTip(sold.kind == SaleLineKind::Goods || line.isGift ? tr("Nothing of it is left to come back.")
                                                                           : tr("Cannot come back: no goods"));
    }
    m_tick->setAccessibleName(tr("%1, %2 can come back").arg(sold.name, format.quantity(line.returnable, sold.unit)));
    auto *name = new ElidedLabel(TextUse::Body, ink);
    name->setFullText(sold.name.isEmpty() ? sold.sku : sold.name);
    auto *under = new ElidedLabel(TextUse::Caption, canReturn() ? Ink::Muted : Ink::Disabled);
    under->setFullText(caption(format));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(under);
    m_spin->setObjectName(QStringLiteral("quantity_%1").arg(sold.line));
    m_spin->setSubject(sold.name.isEmpty() ? sold.sku : sold.name);
    m_spin->setFractional(sold.allowsFractions());
    const Quantity least = sold.allowsFractions() ? Quantity::fromThousandths(1) : Quantity::units(1);
    m_spin->setRange(
        std::min(least, line.returnable), line.returnable,
        tr("Sold %1, already in returns %2").arg(format.quantity(sold.quantity), format.quantity(line.returned)));
    auto *thisTime = new QWidget;
    auto *spinRow = new QHBoxLayout(thisTime);
    spinRow->setContentsMargins(0, 0, 0, 0);
    spinRow->addStretch();
    spinRow->addWidget(m_spin);
    spinRow->addWidget(m_dash);
    spinRow->addStretch();
    addNumbers(words);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(14), px(3), px(14), px(3));
    layout->setSpacing(0);
    layout->addWidget(m_tick);
    layout->addSpacing(px(16));
    layout->addLayout(words, 1);
    const std::vector<int> widths = columnWidths();
    m_cells = {new TextLabel(TextUse::Body, ink, format.quantity(sold.quantity, sold.unit)),
               new TextLabel(TextUse::Body, ink, format.quantity(line.returned)),
               new TextLabel(TextUse::Body, ink, format.quantity(line.returnable)),
               thisTime,
               new TextLabel(TextUse::Body, ink, format.amount(sold.paid)),
               m_refund};
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setFixedWidth(widths[i]);
        if (auto *label = qobject_cast<QLabel *>(m_cells[i])) {
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        layout->addWidget(m_cells[i]);
    }
    setMinimumHeight(Theme::current().twoLineRowHeight());
    setRefund({});
    updateSpin();
    connect(m_tick, &QCheckBox::toggled, this, [this](bool isTicked) {
        if (isTicked) {
            m_spin->setQuantity(m_line.returnable);
        }
        updateSpin();
        Q_EMIT changed();
    });
    connect(m_spin, &QuantitySpin::quantityChanged, this, [this] {
        updateSpin();
        Q_EMIT changed();
    });
    auto *life = new QShortcut(QKeySequence(Qt::Key_F8), this);
    life->setContext(Qt::WidgetWithChildrenShortcut);
    nameKeys(*life, QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Life of the article"));
    connect(life, &QShortcut::activated, this, &ReceiptLine::openLife);
}

void ReceiptLine::setNarrow(bool isNarrow)
{
    for (std::size_t i = 0; i < kOfTheReceipt; ++i) {
        m_cells[i]->setVisible(!isNarrow);
    }
}

void ReceiptLine::addNumbers(QVBoxLayout *words)
{
    const SaleLine &sold = m_line.line;
    const QString goods = sold.name.isEmpty() ? sold.sku : sold.name;
    m_serials->setObjectName(QStringLiteral("serials_%1").arg(sold.line));
    m_serials->setSubject(goods);
    m_batch->setObjectName(QStringLiteral("batch_%1").arg(sold.line));
    m_batch->setSubject(goods, batchesSold(sold));
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_serials), static_cast<QLineEdit *>(m_batch)}) {
        words->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &ReceiptLine::changed);
    }
}

bool ReceiptLine::takesBatch() const
{
    return m_line.keepsBatches || !m_line.line.batch.isEmpty();
}

QString ReceiptLine::batch() const
{
    return m_tick->isChecked() && takesBatch() ? m_batch->batch() : QString();
}

void ReceiptLine::setBatch(const QString &batch)
{
    m_batch->setText(batch);
}

bool ReceiptLine::needsSerials() const
{
    const bool isAllThatIsLeft = Quantity::units(m_line.serials.size()) == m_spin->quantity();
    return m_line.keepsSerials || (!m_line.serials.isEmpty() && !isAllThatIsLeft);
}

QStringList ReceiptLine::serials() const
{
    return m_tick->isChecked() && needsSerials() ? m_serials->serials() : QStringList();
}

void ReceiptLine::setSerials(const QStringList &serials)
{
    m_serials->setSerials(serials);
}

QString ReceiptLine::lackingNumbers() const
{
    if (!m_tick->isChecked()) {
        return {};
    }
    const QString goods = m_line.line.name.isEmpty() ? m_line.line.sku : m_line.line.name;
    const auto named = m_serials->serials().size();
    if (!needsSerials() || Quantity::units(named) == m_spin->quantity()) {
        const bool isSure = !m_line.keepsBatches || batchesSold(m_line.line).size() == 1;
        return isSure || !m_batch->batch().isEmpty() ? QString() : tr("Scan the batch of %1.").arg(goods);
    }
    return tr("Scan the serial numbers of %1: %2 of %3.")
        .arg(goods, QString::number(named), m_spin->quantity().toDecimal());
}

void ReceiptLine::openLife()
{
    if (!m_line.line.sku.isEmpty()) {
        Q_EMIT articleWanted(m_line.line.sku);
    }
}

void ReceiptLine::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *article = menu->addAction(icon(QStringLiteral("history")), tr("Life of the article"), this,
                                       &ReceiptLine::openLife);
    article->setShortcut(QKeySequence(Qt::Key_F8));
    article->setEnabled(!m_line.line.sku.isEmpty());
    for (const QString &serial : serialsSold(m_line.line)) {
        menu->addAction(icon(QStringLiteral("history")), tr("Life of serial number %1").arg(serial), this,
                        [this, serial] { Q_EMIT serialWanted(serial); });
    }
    menu->popup(event->globalPos());
}

bool ReceiptLine::canReturn() const
{
    return m_line.returnable.isPositive();
}

Quantity ReceiptLine::chosen() const
{
    return m_tick->isChecked() ? m_spin->quantity() : Quantity();
}

void ReceiptLine::setChosen(Quantity quantity)
{
    if (!canReturn()) {
        return;
    }
    {
        const QSignalBlocker quiet(m_tick);
        m_tick->setChecked(quantity.isPositive());
    }
    m_spin->setQuantity(quantity);
    updateSpin();
    Q_EMIT changed();
}

bool ReceiptLine::takeScanned(const ScannedGoods &goods)
{
    const bool isThisUnit = m_line.serials.contains(goods.serial);
    const bool isMeant = goods.serial.isEmpty() ? !goods.sku.isEmpty() && goods.sku == m_line.line.sku : isThisUnit;
    const Quantity more = goods.quantity.value_or(std::min(Quantity::units(1), m_line.returnable));
    if (!isMeant || chosen() + more > m_line.returnable || serials().contains(goods.serial)) {
        return false;
    }
    setChosen(chosen() + more);
    if (isThisUnit && needsSerials()) {
        setSerials(m_serials->serials() + QStringList{goods.serial});
    }
    m_tick->setFocus(Qt::OtherFocusReason);
    return true;
}

void ReceiptLine::setRefund(const QString &amount)
{
    m_refund->setText(amount.isEmpty() ? QStringLiteral("–") : amount);
    m_refund->setInk(amount.isEmpty() ? Ink::Muted : Ink::Text);
}

void ReceiptLine::stepBy(int units)
{
    if (m_tick->isChecked()) {
        m_spin->stepBy(units);
    }
}

void ReceiptLine::updateSpin()
{
    const bool isTicked = m_tick->isChecked();
    m_spin->setVisible(isTicked);
    m_dash->setVisible(!isTicked);
    m_serials->setVisible(isTicked && needsSerials());
    m_batch->setVisible(isTicked && takesBatch());
    update();
}

QString ReceiptLine::caption(const Formatter &format) const
{
    const SaleLine &sold = m_line.line;
    QStringList parts;
    if (sold.kind != SaleLineKind::Goods && !m_line.isGift) {
        return tr("Cannot come back: no goods");
    }
    if (m_line.isGift) {
        parts.append(tr("Gift"));
    }
    if (!sold.sku.isEmpty()) {
        parts.append(tr("Article %1").arg(sold.sku));
    }
    if (!sold.serial.isEmpty()) {
        parts.append(tr("Serial %1").arg(sold.serial));
    }
    if (!sold.batch.isEmpty()) {
        parts.append(tr("Batch %1").arg(sold.batch));
    }
    if (!m_line.returns.isEmpty()) {
        parts.append(tr("%1 in %2").arg(format.quantity(m_line.returned, sold.unit), Formatter::list(m_line.returns)));
    }
    return parts.join(QStringLiteral(" · "));
}

void ReceiptLine::paintEvent(QPaintEvent *)
{
    const ThemeTokens &now = tokens();
    QPainter painter(this);
    if (m_tick->isChecked()) {
        painter.fillRect(rect(), now.selection);
        painter.fillRect(0, 0, px(3), height(), now.accent);
    }
    painter.fillRect(0, height() - 1, width(), 1, now.rowLine);
}

void ReceiptLine::mousePressEvent(QMouseEvent *event)
{
    if (m_tick->isEnabled() && event->button() == Qt::LeftButton) {
        m_tick->setFocus(Qt::MouseFocusReason);
        m_tick->toggle();
    }
}
}
