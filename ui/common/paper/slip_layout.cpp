// SPDX-License-Identifier: GPL-3.0-or-later
// Stacking the parts of a slip, in dots of the printer.
#include "ui/common/paper/slip_layout.h"

#include "ui/common/paper/code128.h"
#include "ui/common/paper/qr_code.h"
#include "ui/common/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace rd::ui
{
namespace
{
constexpr int kDotsPerMm = 8;
constexpr int kDotsPerInch = 203;
constexpr int kMargin = 16;
constexpr int kBarcodeMm = 11;
constexpr int kGap = 10;
constexpr int kGoodModule = 5; // of a QR code
constexpr int kSmallestModule = 3;

// Sizes in tenths of a point.
constexpr int kSmall = 75;
constexpr int kBody = 85;
constexpr int kTitle = 95;
constexpr int kStrong = 115;
constexpr int kPromise = 130;
constexpr int kNumber = 155;

QFont paperFont(int tenthPoints, bool isBold)
{
    QFont font;
    font.setFamilies(paperFamilies());
    font.setPixelSize(tenthPoints * kDotsPerInch / 720);
    font.setBold(isBold);
    return font;
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, text).height();
}
}

SlipLayout::SlipLayout(const IntakeSlip &slip, PaperWidth width) : m_width(width)
{
    addHead(slip.shop, tr("Return slip · customer copy"), slip.reprint);
    addCentred(slip.number, kNumber, true);
    addBarcode(slip.number);
    addCentred(tr("Show this code to ask or to collect"), kSmall);
    addRule();
    addPair({tr("Logged"), slip.loggedAt}, kBody);
    addPair({tr("By"), slip.loggedBy}, kBody);
    addPair({tr("Receipt"), slip.receipt}, kBody);
    addPair({tr("Customer"), slip.customer}, kBody);
    addRule();
    addLines(slip.lines);
    addRule();
    if (!slip.estimate.isEmpty()) {
        addPair({tr("Estimated refund"), slip.estimate}, kStrong, true);
    }
    addText(slip.estimateNote, kSmall);
    addPromise(slip.promisedDay);
    addPath(slip.path);
    addProgress(slip.progressAddress);
    addRule();
    addText(slip.policySentence, kSmall);
    addSignatures();
}

SlipLayout::SlipLayout(const VoucherSlip &slip, PaperWidth width) : m_width(width)
{
    addHead(slip.shop, slip.title.isEmpty() ? tr("Refund voucher") : slip.title, slip.reprint);
    addCentred(slip.voucher, kNumber, true);
    addBarcode(slip.number);
    addCentred(slip.number, kSmall);
    addRule();
    addPair({tr("Paid"), slip.paidAt}, kBody);
    addPair({tr("By"), slip.paidBy}, kBody);
    addPair({tr("Receipt"), slip.receipt}, kBody);
    addPair({tr("Customer"), slip.customer}, kBody);
    addRule();
    addLines(slip.lines);
    addRule();
    addPair({tr("Refund"), slip.amount}, kStrong, true);
    if (!slip.amountInWords.isEmpty()) {
        addPair({tr("In words"), slip.amountInWords}, kBody);
    }
    addPair({tr("Paid by"), slip.tender}, kBody);
    addPair({tr("Reference"), slip.reference}, kBody);
    addPair({tr("State"), slip.state}, kBody);
    addRule();
    addText(slip.sentence, kSmall);
    addSignatures();
}

int SlipLayout::widthDots() const
{
    return m_width == PaperWidth::Mm80 ? 576 : 384;
}

int SlipLayout::inner() const
{
    return widthDots() - 2 * kMargin;
}

void SlipLayout::paint(QPainter &painter) const
{
    painter.setPen(Qt::black);
    for (const Block &block : m_blocks) {
        block.paint(painter, block.top);
    }
}

void SlipLayout::add(int height, Paint paint)
{
    m_blocks.push_back({m_height, std::move(paint)});
    m_height += height;
}

void SlipLayout::addCentred(const QString &text, int tenthPoints, bool isBold)
{
    if (text.isEmpty()) {
        return;
    }
    const QFont font = paperFont(tenthPoints, isBold);
    const int height = heightOf(text, font, inner());
    add(height + 6, [this, text, font, height](QPainter &painter, int top) {
        painter.setFont(font);
        painter.drawText(QRect(kMargin, top, inner(), height), Qt::AlignHCenter | Qt::TextWordWrap, text);
    });
}

void SlipLayout::addText(const QString &text, int tenthPoints, bool isBold)
{
    if (text.isEmpty()) {
        return;
    }
    const QFont font = paperFont(tenthPoints, isBold);
    const int height = heightOf(text, font, inner());
    add(height + 6, [this, text, font, height](QPainter &painter, int top) {
        painter.setFont(font);
        painter.drawText(QRect(kMargin, top, inner(), height), Qt::AlignLeft | Qt::TextWordWrap, text);
    });
}

/// Label at the left, value at the right; on two lines where they do not fit side by side.
void SlipLayout::addPair(const Pair &pair, int tenthPoints, bool isBold)
{
    if (pair.value.isEmpty()) {
        return;
    }
    const QFont font = paperFont(tenthPoints, isBold);
    const QFontMetrics metrics(font);
    const int needed = metrics.horizontalAdvance(pair.label) + kDotsPerMm * 2 + metrics.horizontalAdvance(pair.value);
    const bool isSplit = needed > inner();
    const int valueHeight = heightOf(pair.value, font, inner());
    const int labelHeight = metrics.height();
    add((isSplit ? labelHeight + valueHeight : labelHeight) + 6, [=, this](QPainter &painter, int top) {
        painter.setFont(font);
        painter.drawText(QRect(kMargin, top, inner(), labelHeight), Qt::AlignLeft, pair.label);
        const int valueTop = isSplit ? top + labelHeight : top;
        painter.drawText(QRect(kMargin, valueTop, inner(), valueHeight), Qt::AlignRight | Qt::TextWordWrap, pair.value);
    });
}

void SlipLayout::addRule()
{
    add(2 * kGap + 2, [this](QPainter &painter, int top) {
        constexpr int kDash = 8;
        constexpr int kHole = 5;
        for (int x = kMargin; x < kMargin + inner(); x += kDash + kHole) {
            painter.fillRect(x, top + kGap, qMin(kDash, kMargin + inner() - x), 2, Qt::black);
        }
    });
}

void SlipLayout::addBarcode(const QString &text)
{
    const std::vector<bool> modules = code128Modules(text);
    const int module = m_width == PaperWidth::Mm80 ? 3 : 2;
    const int left = (widthDots() - static_cast<int>(modules.size()) * module) / 2;
    if (modules.empty() || left < 0) {
        return;
    }
    add(kBarcodeMm * kDotsPerMm + kGap, [modules, module, left](QPainter &painter, int top) {
        for (std::size_t i = 0; i < modules.size(); ++i) {
            if (modules[i]) {
                painter.fillRect(left + static_cast<int>(i) * module, top, module, kBarcodeMm * kDotsPerMm, Qt::black);
            }
        }
    });
}

/// About half of the slip's width, with modules of 0.6 mm where there is room: any phone reads them.
void SlipLayout::addProgress(const QString &address)
{
    const QrCode code = qrCode(address);
    const int modules = code.size + 2 * kQrQuietZone;
    const int module = qMin(qMax(kGoodModule, widthDots() / 2 / modules), widthDots() / modules);
    if (code.size == 0 || module < kSmallestModule) {
        return; // an address that long is for no paper
    }
    addRule();
    addCentred(tr("Scan this to see how far it is"), kSmall);
    const int left = (widthDots() - modules * module) / 2;
    add(modules * module, [code, module, left](QPainter &painter, int top) {
        const int quiet = kQrQuietZone * module;
        for (int row = 0; row < code.size; ++row) {
            for (int column = 0; column < code.size; ++column) {
                if (code.isBlack(row, column)) {
                    painter.fillRect(left + quiet + column * module, top + quiet + row * module, module, module,
                                     Qt::black);
                }
            }
        }
    });
}

void SlipLayout::addHead(const SlipShop &shop, const QString &title, const SlipReprint &reprint)
{
    addSpace(kMargin);
    addCentred(shop.name, kStrong, true);
    addCentred(shop.branchAndPhone, kSmall);
    addSpace(4);
    addCentred(title, kTitle);
    if (reprint.copy > 1) {
        addCentred(tr("Reprint no. %1 · %2 · %3").arg(QString::number(reprint.copy), reprint.at, reprint.by), kSmall,
                   true);
    }
}

void SlipLayout::addLines(const std::vector<SlipLine> &lines)
{
    for (const SlipLine &line : lines) {
        addText(line.name, kBody, true);
        addPair({line.calculation, line.amount}, kBody);
        addText(line.reason, kSmall);
        addText(line.note, kSmall);
        addSpace(4);
    }
}

void SlipLayout::addPromise(const QString &day)
{
    if (day.isEmpty()) {
        return;
    }
    const QString title = tr("Answer by");
    const QFont small = paperFont(kSmall, false);
    const QFont large = paperFont(kPromise, true);
    const int titleHeight = QFontMetrics(small).height();
    const int dayHeight = heightOf(day, large, inner() - 2 * kMargin);
    const int height = titleHeight + dayHeight + 3 * kGap;
    addSpace(kGap);
    add(height + 2 * kGap, [=, this](QPainter &painter, int top) {
        constexpr int kFrame = 3;
        const QRect frame(kMargin, top, inner(), height);
        painter.fillRect(frame.left(), frame.top(), frame.width(), kFrame, Qt::black);
        painter.fillRect(frame.left(), frame.bottom() - kFrame + 1, frame.width(), kFrame, Qt::black);
        painter.fillRect(frame.left(), frame.top(), kFrame, frame.height(), Qt::black);
        painter.fillRect(frame.right() - kFrame + 1, frame.top(), kFrame, frame.height(), Qt::black);
        painter.setFont(small);
        painter.drawText(QRect(frame.left(), frame.top() + kGap, frame.width(), titleHeight), Qt::AlignHCenter, title);
        painter.setFont(large);
        const QRect days(frame.left() + kMargin, frame.top() + kGap + titleHeight, frame.width() - 2 * kMargin,
                         dayHeight);
        painter.drawText(days, Qt::AlignHCenter | Qt::TextWordWrap, day);
    });
}

void SlipLayout::addPath(const std::vector<SlipStep> &path)
{
    if (path.empty()) {
        return;
    }
    const QFont word = paperFont(kBody, true);
    const QFont when = paperFont(kSmall, false);
    const int wordHeight = QFontMetrics(word).height();
    const int cell = inner() / static_cast<int>(path.size());
    int whenHeight = QFontMetrics(when).height();
    for (const SlipStep &step : path) {
        whenHeight = qMax(whenHeight, heightOf(step.when, when, cell));
    }
    add(wordHeight + whenHeight + kGap, [=](QPainter &painter, int top) {
        for (std::size_t i = 0; i < path.size(); ++i) {
            const int left = kMargin + static_cast<int>(i) * cell;
            QFont fitted = word;
            while (QFontMetrics(fitted).horizontalAdvance(path[i].word) > cell - 2
                   && fitted.pixelSize() > when.pixelSize()) {
                fitted.setPixelSize(fitted.pixelSize() - 1);
            }
            painter.setFont(fitted);
            painter.drawText(QRect(left, top, cell, wordHeight), Qt::AlignHCenter, path[i].word);
            painter.setFont(when);
            const QString below = path[i].isDone ? QStringLiteral("√") : path[i].when;
            painter.drawText(QRect(left, top + wordHeight, cell, whenHeight), Qt::AlignHCenter | Qt::TextWordWrap,
                             below);
        }
    });
}

void SlipLayout::addSignatures()
{
    constexpr int kBetween = 24;
    const QStringList people{tr("Customer's signature"), tr("Staff signature")};
    const QFont font = paperFont(kSmall, false);
    const int half = (inner() - kBetween) / 2;
    int textHeight = 0;
    for (const QString &who : people) {
        textHeight = qMax(textHeight, heightOf(who, font, half));
    }
    addSpace(7 * kDotsPerMm);
    add(textHeight + 3 * kGap, [=](QPainter &painter, int top) {
        painter.setFont(font);
        int left = kMargin;
        for (const QString &who : people) {
            painter.fillRect(left, top, half, 2, Qt::black);
            painter.drawText(QRect(left, top + kGap, half, textHeight), Qt::AlignLeft | Qt::TextWordWrap, who);
            left += half + kBetween;
        }
    });
}
}
