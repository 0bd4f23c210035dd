// SPDX-License-Identifier: GPL-3.0-or-later
// From any picture to the JPEG that a return keeps: turned upright, not too large, nothing but the picture.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPixmap>
#include <QString>

namespace rd::ui
{
enum class PictureFault { None, Heic, Unreadable, NotThere };

struct ReadPicture {
    QByteArray jpeg;
    PictureFault fault = PictureFault::None;
    QString name; ///< of the file, for people; empty for a picture from the clipboard
};

/// The longest side of a photo, in pixels.
inline constexpr int kLongestSide = 1600;

/// Takes some time for a large one: not for the GUI thread.
[[nodiscard]] ReadPicture readPicture(const QByteArray &file, const QString &name);
[[nodiscard]] ReadPicture readPictureFile(const QString &path);
[[nodiscard]] ReadPicture fromImage(const QImage &image);

/// A stored JPEG, upright, as large as fits into this box of the design.
[[nodiscard]] QPixmap thumbnailOf(const QByteArray &jpeg, QSize box, qreal pixelRatio);
[[nodiscard]] QImage uprightImage(const QByteArray &jpeg);
}
