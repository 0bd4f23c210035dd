// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding, scaling, encoding.
#include "ui/common/photos/picture_reading.h"

#include "core/domain/photo.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <array>

namespace rd::ui
{
namespace
{
constexpr qint64 kMostFileBytes = 100LL * 1024 * 1024;
/// Each is tried until the photo is small enough.
constexpr std::array kQualities = {80, 60, 40};

/// The boxed formats of phones name themselves in their first bytes.
bool isHeic(const QByteArray &file)
{
    static const std::array kBrands = {"heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif"};
    const QByteArray brand = file.mid(8, 4);
    return file.mid(4, 4) == "ftyp"
           && std::any_of(kBrands.begin(), kBrands.end(), [&brand](const char *each) { return brand == each; });
}

/// JPEG knows no transparency: what is clear becomes white, as on paper.
QImage onWhite(const QImage &image)
{
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

QImage withinSide(const QImage &image)
{
    const bool isLarge = std::max(image.width(), image.height()) > kLongestSide;
    return isLarge ? image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

QByteArray encoded(const QImage &image)
{
    QByteArray jpeg;
    for (const int quality : kQualities) {
        jpeg.clear();
        QBuffer buffer(&jpeg);
        QImageWriter writer(&buffer, "jpeg");
        writer.setQuality(quality);
        if (!writer.write(image)) {
            return {};
        }
        if (jpeg.size() <= kMostPhotoBytes) {
            break;
        }
    }
    return jpeg;
}

QImage decoded(const QByteArray &file, QSize most)
{
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > most.width() || size.height() > most.height())) {
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio)); // a large JPEG is decoded small at once
    }
    return reader.read();
}
}

ReadPicture fromImage(const QImage &image)
{
    const QByteArray jpeg = image.isNull() ? QByteArray() : encoded(onWhite(withinSide(image)));
    return {jpeg, jpeg.isEmpty() ? PictureFault::Unreadable : PictureFault::None, {}};
}

ReadPicture readPicture(const QByteArray &file, const QString &name)
{
    if (isHeic(file)) {
        return {{}, PictureFault::Heic, name};
    }
    ReadPicture picture = fromImage(decoded(file, QSize(kLongestSide, kLongestSide)));
    picture.name = name;
    return picture;
}

ReadPicture readPictureFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        return {{}, PictureFault::NotThere, name};
    }
    return file.size() > kMostFileBytes ? ReadPicture{{}, PictureFault::Unreadable, name}
                                        : readPicture(file.readAll(), name);
}

QImage uprightImage(const QByteArray &jpeg)
{
    return decoded(jpeg, QSize(kLongestSide * 4, kLongestSide * 4));
}

QPixmap thumbnailOf(const QByteArray &jpeg, QSize box, qreal pixelRatio)
{
    const int side = qRound(std::max(box.width(), box.height()) * pixelRatio);
    QImage image = decoded(jpeg, QSize(side, side));
    if (!image.isNull()) {
        image = image.scaled(box * pixelRatio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    QPixmap pixmap(box * pixelRatio); // all of one size, so that the words beside them stand in one line
    pixmap.fill(Qt::transparent);
    QPainter(&pixmap).drawImage((pixmap.width() - image.width()) / 2, (pixmap.height() - image.height()) / 2, image);
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}
}
