// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of steps, outcomes, overlays and payout states.
#include "ui/common/theme/theme_marks.h"

#include "ui/common/theme/theme.h"

namespace rd::ui
{
namespace
{
struct Pair {
    ToneColours light;
    ToneColours dark;
};

Pair pair(QRgb lightText, QRgb lightBackground, QRgb darkText, QRgb darkBackground)
{
    return {{QColor(lightText), QColor(lightBackground)}, {QColor(darkText), QColor(darkBackground)}};
}

Pair pairOf(Mark mark)
{
    switch (mark) {
    case Mark::Draft:
    case Mark::Waiting:
        return pair(0x4A5568, 0xEDF2F7, 0xCBD5E0, 0x2D3748);
    case Mark::Review:
    case Mark::PayoutSent:
        return pair(0x1A5FA8, 0xE3F0FC, 0x9CCBFA, 0x12324F);
    case Mark::Receive:
        return pair(0x5B3FA0, 0xEFE8FB, 0xCDB8FA, 0x33245A);
    case Mark::Inspect:
        return pair(0x0F5F5C, 0xDDF3F1, 0x8FE0DA, 0x0C3B39);
    case Mark::Countersign:
        return pair(0x4F5D0C, 0xF0F4D4, 0xD3DF8A, 0x333B0A);
    case Mark::Settle:
    case Mark::Exchange:
    case Mark::Repair:
    case Mark::Reship:
    case Mark::StoreCredit:
        return pair(0x8A4B00, 0xFFF1DC, 0xFFC680, 0x4A2C05);
    case Mark::HandBack:
        return pair(0x6B4423, 0xF6ECE1, 0xE7C4A0, 0x452A12);
    case Mark::FollowUp:
        return pair(0x1F5A73, 0xE1F0F6, 0x9AD3EA, 0x0F3747);
    case Mark::Closed:
    case Mark::PayoutConfirmed:
        return pair(0x1E6B34, 0xE2F4E6, 0x9BE0AE, 0x12391E);
    case Mark::Declined:
    case Mark::Lost:
        return pair(0x7A1F4B, 0xFBE6F0, 0xF5B3D3, 0x4A1730);
    case Mark::Cancelled:
        return pair(0x5A5A5A, 0xEFEFEF, 0xBDBDBD, 0x333333);
    case Mark::Due:
        return pair(0x7A5200, 0xFFF6CC, 0xFFE08A, 0x463704);
    case Mark::Late:
    case Mark::PayoutFailed:
        return pair(0xB3161B, 0xFDE7E7, 0xFFA8A8, 0x551416);
    }
    return {};
}
}

ToneColours coloursOf(Mark mark)
{
    const Pair both = pairOf(mark);
    return Theme::current().isDark() ? both.dark : both.light;
}
}
