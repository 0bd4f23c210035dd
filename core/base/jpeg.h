// SPDX-License-Identifier: GPL-3.0-or-later
// A JPEG file as a list of segments: its size, and the file without what a camera writes beside the picture.
#pragma once

#include <QByteArray>

#include <optional>

namespace rd
{
/// A whole JPEG that says nothing but its picture.
struct Jpeg {
    QByteArray bytes;
    int width = 0; ///< as it is shown, turned as its camera said
    int height = 0;
};

/// The same picture bit for bit, without position, device, time, thumbnail and comments, and without what follows its end. How to
/// turn it stays, when it is to be turned at all. Nothing when it is no JPEG, or one that is cut off or without a picture.
[[nodiscard]] std::optional<Jpeg> pictureOnly(const QByteArray &file);
}
