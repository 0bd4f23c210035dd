// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that slips have in common, added to a layout from top to bottom. Private to this room.
#pragma once

#include "ui/common/paper/slip.h"
#include "ui/common/paper/slip_layout.h"

#include <vector>

namespace rd::ui
{
/// Shop, title, the number in large type with its bar code, and a QR code beside it where the paper is wide.
struct SlipHead {
    SlipShop shop;
    QString title;
    SlipReprint reprint;
    QString number; ///< in large type
    QString bars;   ///< what the bar code says
    QString qr;     ///< what the QR code says on a sheet; empty: none
    QString below;  ///< under the bar code
};
void addHead(SlipLayout &layout, const SlipHead &head);

struct SlipPair {
    QString label;
    QString value;
};
/// One below the other on a roll, two side by side on a sheet; those without a value are left out.
void addFacts(SlipLayout &layout, const std::vector<SlipPair> &facts);
void addLines(SlipLayout &layout, const std::vector<SlipLine> &lines);
void addPromise(SlipLayout &layout, const QString &day);
void addPath(SlipLayout &layout, const std::vector<SlipStep> &path);
/// Whether the paper is large enough for a code of this text.
[[nodiscard]] bool hasRoomForQr(const SlipLayout &layout, const QString &text);
/// A QR code in the middle of a roll under its caption; nothing when the paper is too small for it, or it is empty.
void addQr(SlipLayout &layout, const QString &text, const QString &caption);
void addSignatures(SlipLayout &layout);
/// The bars of a text with quiet zones in the middle of the width; nothing when they do not fit.
void addBarcode(SlipLayout &layout, const QString &text, int heightMm);
/// What is said of a copy after the first; empty for that.
[[nodiscard]] QString reprintText(const SlipReprint &reprint);
}
