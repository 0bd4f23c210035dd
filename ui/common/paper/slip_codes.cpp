// SPDX-License-Identifier: GPL-3.0-or-later
// Bar codes and QR codes on a slip, with the white that scanners need around them.
#include "ui/common/paper/code128.h"
#include "ui/common/paper/qr_code.h"
#include "ui/common/paper/slip_parts.h"

namespace rd::ui
{
namespace
{
constexpr int kGap = 10;
constexpr int kTight = 4;
constexpr int kBarcodeMm = 11;
constexpr int kBarQuietZone = 10; // modules
constexpr int kLeastBar = 2;      // dots: a quarter of a millimetre
constexpr int kGoodModule = 5;    // of a QR code
constexpr int kSmallestModule = 3;
constexpr int kSheetCodeMm = 30;

/// Of the widest bars that fit, up to those of the paper; 0 when none do. The edges of a roll are white by themselves.
int barModule(const SlipLayout &layout, const std::vector<bool> &modules)
{
    if (modules.empty()) {
        return 0;
    }
    const PaperMeasures &paper = layout.measures();
    const int bars = static_cast<int>(modules.size());
    const int fitting = qMin(paper.module, (paper.width - paper.margin) / bars);
    if (fitting >= kLeastBar) {
        return fitting;
    }
    const bool isWhiteAround = paper.paper / (bars + 2 * kBarQuietZone) >= kLeastBar;
    return isWhiteAround && paper.width / bars >= kLeastBar ? kLeastBar : 0;
}

void addCode(SlipBlock &block, QPoint place, const QrCode &code, int module)
{
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size; ++column) {
            if (code.isBlack(row, column)) {
                block.addBar({place.x() + column * module, place.y() + row * module, module, module});
            }
        }
    }
}

/// The type of a number, smaller where the paper is narrow: it stands in one line.
PaperType fitting(const SlipBlock &block, const QString &number, int width)
{
    PaperType type = kNumberType;
    while (block.widthOf(number, type) >= width && type.tenthPoints > kBodyType.tenthPoints) {
        type.tenthPoints -= kGap / 2;
    }
    return type;
}

/// On a roll about a third of its width, with modules of 0.6 mm where there is room: any phone reads them. On a sheet what fits beside
/// the head.
int qrModule(const SlipLayout &layout, const QrCode &code)
{
    if (layout.measures().isSheet()) {
        return kSheetCodeMm * kDotsPerMm / (code.size + kQrQuietZone);
    }
    const int modules = code.size + 2 * kQrQuietZone;
    const int width = layout.widthDots();
    return qMin(qMax(kGoodModule, width / 3 / modules), width / modules);
}

/// Words and bars at the left, the QR code at the right edge.
void addWideHead(SlipLayout &layout, const SlipHead &head)
{
    const PaperMeasures &paper = layout.measures();
    const QrCode code = qrCode(head.qr);
    const bool hasCode = hasRoomForQr(layout, head.qr);
    const int module = hasCode ? qrModule(layout, code) : 0;
    const int width = paper.inner() - (hasCode ? kSheetCodeMm * kDotsPerMm : 0);
    SlipBlock block = layout.block();
    if (hasCode) { // the margin is its quiet zone at the right and above
        addCode(block, {paper.margin + paper.inner() - code.size * module, 0}, code, module);
    }
    int top = block.addText({paper.margin, 0}, width, head.shop.name, kStrongType);
    top = block.addText({paper.margin, top}, width, head.shop.branchAndPhone, kSmallType) + kGap;
    top = block.addText({paper.margin, top}, width, head.title, kTitleType);
    top = block.addText({paper.margin, top}, width, reprintText(head.reprint), {kSmallType.tenthPoints, true}) + kGap;
    top = block.addText({paper.margin, top}, width, head.number, fitting(block, head.number, width)) + kGap;
    layout.add(block, hasCode ? 2 * kGap : 0);
    const std::vector<bool> modules = code128Modules(head.bars);
    if (const int bar = barModule(layout, modules); bar > 0) {
        SlipBlock bars = layout.block();
        bars.addBars({paper.margin, 0}, modules, bar, kBarcodeMm * kDotsPerMm);
        layout.add(bars, kGap);
    }
    layout.addText(head.below, kSmallType);
}
}

void addBarcode(SlipLayout &layout, const QString &text, int heightMm)
{
    const std::vector<bool> modules = code128Modules(text);
    const int module = barModule(layout, modules);
    if (module == 0) {
        return;
    }
    SlipBlock bars = layout.block();
    const int left = (layout.widthDots() - static_cast<int>(modules.size()) * module) / 2;
    bars.addBars({left, 0}, modules, module, heightMm * kDotsPerMm);
    layout.add(bars, kGap);
}

bool hasRoomForQr(const SlipLayout &layout, const QString &text)
{
    const QrCode code = qrCode(text);
    return code.size > 0 && qrModule(layout, code) >= kSmallestModule;
}

void addQr(SlipLayout &layout, const QString &text, const QString &caption)
{
    if (!hasRoomForQr(layout, text)) {
        return;
    }
    const QrCode code = qrCode(text);
    const int modules = code.size + 2 * kQrQuietZone;
    const int width = layout.widthDots();
    const int module = qrModule(layout, code);
    layout.addText(caption, kSmallType, Qt::AlignHCenter);
    SlipBlock block = layout.block();
    const int quiet = kQrQuietZone * module;
    addCode(block, {(width - modules * module) / 2 + quiet, quiet}, code, module);
    block.reach(modules * module);
    layout.add(block);
}

void addHead(SlipLayout &layout, const SlipHead &head)
{
    if (layout.measures().isSheet()) {
        addWideHead(layout, head);
        return;
    }
    layout.addText(head.shop.name, kStrongType, Qt::AlignHCenter);
    layout.addText(head.shop.branchAndPhone, kSmallType, Qt::AlignHCenter);
    layout.addSpace(kTight);
    layout.addText(head.title, kTitleType, Qt::AlignHCenter);
    layout.addText(reprintText(head.reprint), {kSmallType.tenthPoints, true}, Qt::AlignHCenter);
    layout.addText(head.number, fitting(layout.block(), head.number, layout.measures().inner()), Qt::AlignHCenter);
    addBarcode(layout, head.bars, kBarcodeMm);
    layout.addText(head.below, kSmallType, Qt::AlignHCenter);
}
}
