// SPDX-License-Identifier: GPL-3.0-or-later
// Intake slip, vouchers and goods label, from top to bottom.
#include "ui/common/paper/slip_forms.h"

#include "ui/common/paper/slip_parts.h"

#include <QCoreApplication>

namespace rd::ui
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::ui::SlipLayout)
};

void addVoucherSums(SlipLayout &layout, const VoucherSlip &slip)
{
    layout.addPair(Words::tr("Refund"), slip.amount, kStrongType);
    layout.addPair(Words::tr("In words"), slip.amountInWords, kBodyType);
    layout.addPair(Words::tr("Paid by"), slip.tender, kBodyType);
    layout.addPair(Words::tr("Reference"), slip.reference, kBodyType);
    layout.addPair(Words::tr("State"), slip.state, kBodyType);
}

void addCreditSums(SlipLayout &layout, const VoucherSlip &slip)
{
    layout.addPair(Words::tr("Balance"), slip.credit->balance, kStrongType);
    layout.addPair(Words::tr("In words"), slip.amountInWords, kBodyType);
    layout.addPair(Words::tr("Valid until"),
                   slip.credit->validUntil.isEmpty() ? Words::tr("no end") : slip.credit->validUntil, kBodyBold);
    layout.addPair(Words::tr("Voucher"), slip.voucher, kBodyType);
    layout.addPair(Words::tr("Return"), slip.number, kBodyType);
}

/// A label has a small number: what it is about is in the hand.
void addLabelHead(SlipLayout &layout, const GoodsLabel &label)
{
    constexpr int kBarsMm = 8;
    layout.addPair(label.number, label.part, kBodyBold);
    addBarcode(layout, label.number, kBarsMm);
}

/// Where nobody knows the shelf yet, a line to write it on.
void addShelf(SlipLayout &layout)
{
    constexpr int kThick = 2;
    constexpr int kGap = 8;
    const PaperMeasures &paper = layout.measures();
    SlipBlock shelf = layout.block();
    const QString word = Words::tr("Shelf");
    const int bottom = shelf.addText({paper.margin, kGap}, paper.inner(), word, kSmallType);
    const int left = shelf.widthOf(word, kSmallType) + kGap;
    shelf.addBar({paper.margin + left, bottom, paper.inner() - left, kThick});
    layout.add(shelf, kGap);
}
}

SlipLayout layOut(const IntakeSlip &slip, PaperSize size)
{
    SlipLayout layout(size);
    layout.setFoot(slip.number);
    const bool hasPage = hasRoomForQr(layout, slip.progressAddress);
    const QString code = hasPage ? slip.progressAddress : slip.number;
    addHead(layout, {slip.shop, Words::tr("Return slip · customer copy"), slip.reprint, slip.number, slip.number, code,
                     Words::tr("Show this code to ask or to collect")});
    layout.addRule();
    addFacts(layout, {{Words::tr("Logged"), slip.loggedAt},
                      {Words::tr("By"), slip.loggedBy},
                      {Words::tr("Receipt"), slip.receipt},
                      {Words::tr("Customer"), slip.customer}});
    layout.addRule();
    addLines(layout, slip.lines);
    layout.addRule();
    layout.addPair(Words::tr("Estimated refund"), slip.estimate, kStrongType);
    layout.addText(slip.estimateNote, kSmallType);
    addPromise(layout, slip.promisedDay);
    addPath(layout, slip.path);
    if (!layout.measures().isSheet()) {
        layout.addRule();
        addQr(layout, code, hasPage ? Words::tr("Scan this to see how far it is") : QString());
    }
    layout.addRule();
    layout.addText(slip.policySentence, kSmallType);
    addSignatures(layout);
    return layout;
}

SlipLayout layOut(const VoucherSlip &slip, PaperSize size)
{
    SlipLayout layout(size);
    layout.setFoot(slip.voucher);
    const QString title = slip.title.isEmpty() ? Words::tr("Refund voucher") : slip.title;
    if (slip.credit) { // who buys with it shows its code
        addHead(layout, {slip.shop, title, slip.reprint, slip.credit->code, slip.credit->code, slip.credit->code, {}});
    } else {
        addHead(layout, {slip.shop, title, slip.reprint, slip.voucher, slip.number, slip.number, slip.number});
    }
    layout.addRule();
    addFacts(layout, {{slip.credit ? Words::tr("Issued") : Words::tr("Paid"), slip.paidAt},
                      {Words::tr("By"), slip.paidBy},
                      {Words::tr("Receipt"), slip.receipt},
                      {Words::tr("Customer"), slip.customer}});
    layout.addRule();
    addLines(layout, slip.lines);
    layout.addRule();
    slip.credit ? addCreditSums(layout, slip) : addVoucherSums(layout, slip);
    if (slip.credit && !layout.measures().isSheet()) {
        addQr(layout, slip.credit->code, {});
    }
    layout.addRule();
    layout.addText(slip.sentence, kSmallType);
    layout.addText(slip.credit ? slip.credit->conditions : QString(), kSmallType);
    addSignatures(layout);
    return layout;
}

SlipLayout layOut(const GoodsLabel &label, PaperSize size)
{
    SlipLayout layout(size);
    layout.setFoot(label.number);
    addLabelHead(layout, label);
    layout.addText(label.article, kBodyBold);
    //: Units of an article and their condition: "2 × Opened"
    layout.addText(Words::tr("%1 × %2").arg(label.units, label.condition), kBodyType);
    layout.addText(label.disposition, kStrongType);
    addShelf(layout);
    layout.addText(label.inspected, kSmallType);
    layout.addText(reprintText(label.reprint), kSmallType);
    return layout;
}

SlipLayout layOut(const Slip &slip, PaperSize size)
{
    return std::visit([size](const auto &each) { return layOut(each, size); }, slip);
}
}
