// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the card of an item.
#include "ui/inspection/bench/item_card.h"

#include "core/workflow/batches.h"
#include "core/workflow/serials.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/quantity_spin.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kPicture = 40;
constexpr int kTile = 92;
constexpr int kSerial = 220;

/// Where the article is looked at.
QWidget *makeTile()
{
    auto *tile = new QFrame;
    tile->setProperty("frame", QStringLiteral("tile"));
    tile->setFixedSize(px(kTile), px(kTile));
    auto *layout = new QVBoxLayout(tile);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new IconLabel(QStringLiteral("package"), Ink::Muted, kPicture), 0, Qt::AlignCenter);
    return tile;
}
}

ItemCard::ItemCard(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_name(new ElidedLabel(TextUse::BoxTitle)),
      m_codes(new ElidedLabel(TextUse::Body, Ink::Muted)), m_saidWord(new TextLabel(TextUse::Body, Ink::Muted)),
      m_said(new ElidedLabel(TextUse::Body)), m_wishWord(new TextLabel(TextUse::Body, Ink::Muted)),
      m_wish(new ElidedLabel(TextUse::Body)), m_counts(new TextLabel(TextUse::Body, Ink::Muted)),
      m_nowWord(new TextLabel(TextUse::Body, Ink::Muted)), m_quantity(new QuantitySpin),
      m_serial(makeScanned(QStringLiteral("inspectSerial"))), m_batch(makeScanned(QStringLiteral("inspectBatch")))
{
    setProperty("frame", QStringLiteral("box"));
    m_quantity->setObjectName(QStringLiteral("inspectQuantity"));
    m_counts->setWordWrap(true);
    auto *last = new QHBoxLayout;
    last->setSpacing(px(8));
    last->addWidget(m_counts, 1);
    last->addWidget(m_nowWord);
    last->addWidget(m_quantity);
    auto *title = new QHBoxLayout;
    title->setSpacing(px(8));
    title->addWidget(m_name);
    title->addWidget(m_codes, 1);
    auto *said = new QGridLayout;
    said->setHorizontalSpacing(px(12));
    said->setVerticalSpacing(px(2));
    said->setColumnStretch(1, 1);
    said->addWidget(m_saidWord, 0, 0);
    said->addWidget(m_said, 0, 1);
    said->addWidget(m_wishWord, 1, 0);
    said->addWidget(m_wish, 1, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addLayout(title);
    words->addLayout(said);
    for (const Scanned *scanned : {&m_serial, &m_batch}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(px(12));
        row->addWidget(scanned->word);
        row->addWidget(scanned->field);
        row->addWidget(scanned->note, 1);
        words->addLayout(row);
    }
    words->addLayout(last);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(14), px(10), px(14), px(10));
    layout->setSpacing(px(14));
    layout->addWidget(makeTile());
    layout->addLayout(words, 1);
    connect(m_quantity, &QuantitySpin::quantityChanged, this, &ItemCard::quantityChanged);
    connect(m_serial.field, &QLineEdit::textChanged, this, [this] {
        compare();
        Q_EMIT serialChanged(m_serial.text());
    });
    connect(m_batch.field, &QLineEdit::textChanged, this, [this] {
        compare();
        Q_EMIT batchChanged(m_batch.text());
    });
}

ItemCard::Scanned ItemCard::makeScanned(const QString &name)
{
    Scanned scanned{new TextLabel(TextUse::Body, Ink::Muted), new CodeEdit, new TextLabel(TextUse::BodyBold)};
    scanned.field->setObjectName(name);
    scanned.field->setTakesScans();
    scanned.field->setMaximumWidth(px(kSerial));
    scanned.note->setObjectName(name + QStringLiteral("Note"));
    scanned.word->setBuddy(scanned.field);
    return scanned;
}

QString ItemCard::Scanned::text() const
{
    return halfWidth(field->text()).trimmed();
}

void ItemCard::Scanned::show(bool isAsked, const QString &words, const QString &scanned) const
{
    for (QWidget *part : {static_cast<QWidget *>(word), static_cast<QWidget *>(field), static_cast<QWidget *>(note)}) {
        part->setVisible(isAsked);
    }
    word->setText(words);
    field->setAccessibleName(words);
    field->setPlaceholderText(ItemCard::tr("Scan it"));
    const QSignalBlocker quiet(field);
    field->setText(scanned);
}

void ItemCard::Scanned::judge(const QString &awaited, bool isOther, const QString &right) const
{
    const bool isSame = !text().isEmpty() && !awaited.isEmpty() && !isOther;
    note->setInk(isOther ? Ink::Danger : Ink::Success);
    note->setText(isOther ? ItemCard::tr("Not %1: wrong item, hand back").arg(awaited) : isSame ? right : QString());
}

QString ItemCard::serialOf(const ReturnView &view, const ReturnLine &line)
{
    if (!line.serial.isEmpty()) {
        return line.serial;
    }
    for (const SaleLine &sold : view.sale ? view.sale->lines : std::vector<SaleLine>()) {
        if (line.saleLine == sold.id) {
            return sold.serial;
        }
    }
    return {};
}

QString ItemCard::saidOf(const ReturnView &view, const ReturnLine &line) const
{
    const QString reason = m_context.format().reason(line.reason);
    for (const EventView &event : view.events) {
        if (event.action == EventAction::Logged && !event.text.isEmpty()) {
            //: What the customer said: the reason and the note
            return tr("%1, \"%2\"").arg(reason, event.text);
        }
    }
    return reason;
}

void ItemCard::compare()
{
    m_serial.judge(m_line.serial, isSwapped(m_line, m_serial.text()), tr("The right unit"));
    m_batch.judge(m_line.batch, isOfOtherBatch(m_line, m_batch.text()), tr("The right batch"));
}

void ItemCard::showLine(const ReturnView &view, const ReturnLine &line, Quantity now, const QString &scanned,
                        const QString &batch)
{
    m_line = line;
    const bool isOneUnit = line.quantities.toInspect() == Quantity::units(1) && line.unit.isEmpty();
    m_serial.show(!line.serial.isEmpty() || (isOneUnit && !serialOf(view, line).isEmpty()),
                  tr("Serial number of the unit"), scanned);
    m_batch.show(!line.batch.isEmpty(), tr("Batch on the goods"), batch);
    compare();
    const Formatter &format = m_context.format();
    m_name->setFullText(line.name);
    QStringList codes{line.sku.isEmpty() ? QString() : tr("SKU %1").arg(line.sku)};
    const QString serial = serialOf(view, line);
    codes.append(serial.isEmpty() ? QString() : tr("Serial %1").arg(serial));
    codes.append(line.batch.isEmpty() ? QString() : tr("Batch %1").arg(line.batch));
    codes.removeAll(QString());
    m_codes->setFullText(codes.join(QStringLiteral(" · ")));
    m_saidWord->setText(tr("Customer says"));
    m_said->setFullText(saidOf(view, line));
    m_wishWord->setText(tr("Wishes"));
    //: The wish, then what was paid for how many
    m_wish->setFullText(tr("%1 · paid %2 for %3")
                            .arg(format.resolution(line.resolution),
                                 QString(format.currencySign() + format.pricePaid(line)),
                                 format.quantity(line.saleLineQuantity, line.unit)));
    const LineQuantities &done = line.quantities;
    m_counts->setText(tr("Approved %1   Received %2   Inspected %3")
                          .arg(format.quantity(done.approved - done.movedApproved),
                               format.quantity(done.received - done.movedReceived), format.quantity(done.inspected)));
    m_nowWord->setText(tr("Inspect now"));
    const Quantity waiting = done.toInspect();
    m_quantity->setFractional(!line.unit.isEmpty() || !line.saleLineQuantity.isWhole());
    const Quantity least = waiting.isWhole() ? Quantity::units(1) : Quantity::fromThousandths(1);
    m_quantity->setRange(std::min(least, waiting), waiting,
                         tr("%1 received and not inspected yet").arg(format.quantity(waiting, line.unit)));
    m_quantity->setQuantity(now);
}

void ItemCard::stepBy(int units)
{
    m_quantity->stepBy(units);
}
}
