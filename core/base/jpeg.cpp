// SPDX-License-Identifier: GPL-3.0-or-later
// Segments are copied or left out whole; the coded picture is never decoded.
#include "core/base/jpeg.h"

#include <QByteArrayView>
#include <QtEndian>

namespace rd
{
namespace
{
constexpr uchar kStartOfImage = 0xD8;
constexpr uchar kEndOfImage = 0xD9;
constexpr uchar kStartOfScan = 0xDA;
constexpr uchar kJfif = 0xE0;
constexpr uchar kExif = 0xE1;
constexpr uchar kColourProfile = 0xE2;
constexpr uchar kAdobe = 0xEE;
constexpr uchar kLastPlainFrame = 0xC2;
constexpr quint16 kOrientationTag = 0x0112;
constexpr quint16 kShortType = 3;
const QByteArray kExifHead("Exif\0\0", 6);
constexpr qsizetype kPlainJfif = 14;
constexpr qsizetype kPlainAdobe = 12;
constexpr qsizetype kTiffHead = 8;
constexpr qsizetype kEntry = 12;

/// Numbers of a TIFF block, in its own order of bytes; 0 beyond its end.
class Tiff
{
public:
    explicit Tiff(QByteArrayView bytes) : m_bytes(bytes), m_isBig(bytes.startsWith("MM")) {}
    [[nodiscard]] quint16 shortAt(qsizetype at) const { return read<quint16>(at); }
    [[nodiscard]] quint32 longAt(qsizetype at) const { return read<quint32>(at); }

private:
    template <typename Number> [[nodiscard]] Number read(qsizetype at) const
    {
        if (at < 0 || at + qsizetype(sizeof(Number)) > m_bytes.size()) {
            return 0;
        }
        return m_isBig ? qFromBigEndian<Number>(m_bytes.data() + at) : qFromLittleEndian<Number>(m_bytes.data() + at);
    }
    QByteArrayView m_bytes;
    bool m_isBig;
};

/// How a camera held sideways says to turn the picture: 1 to 8, 1 for not at all.
int orientationOf(QByteArrayView segment)
{
    if (!segment.startsWith(kExifHead)) {
        return 1;
    }
    const Tiff tiff(segment.sliced(kExifHead.size()));
    const auto directory = static_cast<qsizetype>(tiff.longAt(4));
    const int entries = tiff.shortAt(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype at = directory + 2 + i * kEntry;
        if (tiff.shortAt(at) == kOrientationTag && tiff.shortAt(at + 2) == kShortType) {
            const int orientation = tiff.shortAt(at + 8);
            return orientation >= 1 && orientation <= 8 ? orientation : 1;
        }
    }
    return 1;
}

void appendShort(QByteArray &bytes, int value)
{
    bytes.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xFF));
}

/// An Exif segment that says nothing else.
QByteArray orientationSegment(int orientation)
{
    QByteArray body = kExifHead + QByteArray("MM\0\x2A\0\0\0\x08", kTiffHead);
    appendShort(body, 1); // entries
    appendShort(body, kOrientationTag);
    appendShort(body, kShortType);
    body.append(QByteArray("\0\0\0\x01", 4));
    appendShort(body, orientation);
    body.append(QByteArray(6, '\0')); // rest of the value, no next directory
    QByteArray segment("\xFF\xE1", 2);
    appendShort(segment, static_cast<int>(body.size()) + 2);
    return segment + body;
}

bool isFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// A second height, a picture in layers, and what is kept free for later: no program here shows it.
bool isForeign(uchar marker)
{
    return marker == 0xC8 || marker == 0xDC || marker == 0xDE || marker == 0xDF;
}

/// Segments that say how the picture is coded; of those of applications, the ones that say how its colours are.
bool isOfPicture(uchar marker, QByteArrayView body)
{
    switch (marker) {
    case kJfif:
        return body.size() == kPlainJfif && body.startsWith("JFIF"); // a longer one has a thumbnail
    case kColourProfile:
        return body.startsWith(QByteArrayView("ICC_PROFILE\0", 12));
    case kAdobe:
        return body.size() == kPlainAdobe && body.startsWith("Adobe");
    default:
        return marker < kJfif; // beyond are applications, extensions and comments
    }
}

/// Followed by a length and so many bytes.
bool hasLength(uchar marker)
{
    return marker >= 0xC0 && (marker < 0xD0 || marker > kStartOfImage);
}

/// Reads a file from front to end and copies what stays.
class Copier
{
public:
    explicit Copier(const QByteArray &file) : m_file(file) {}

    std::optional<Jpeg> copy()
    {
        if (m_file.size() < 4 || byteAt(0) != 0xFF || byteAt(1) != kStartOfImage) {
            return std::nullopt;
        }
        m_at = 2;
        while (!m_isEnded) {
            if (!copyNext()) {
                return std::nullopt;
            }
        }
        if (m_width <= 0 || m_height <= 0 || !m_hasScan) {
            return std::nullopt;
        }
        const QByteArray turning = m_orientation == 1 ? QByteArray() : orientationSegment(m_orientation);
        const bool isOnItsSide = m_orientation >= 5;
        return Jpeg{QByteArray("\xFF\xD8", 2) + turning + m_kept, isOnItsSide ? m_height : m_width,
                    isOnItsSide ? m_width : m_height};
    }

private:
    [[nodiscard]] uchar byteAt(qsizetype at) const { return static_cast<uchar>(m_file.at(at)); }
    [[nodiscard]] int shortAt(qsizetype at) const { return byteAt(at) << 8 | byteAt(at + 1); }

    /// False where the file is no JPEG any more, or ends too early.
    bool copyNext()
    {
        while (m_at + 1 < m_file.size() && byteAt(m_at) == 0xFF && byteAt(m_at + 1) == 0xFF) {
            ++m_at; // fill bytes
        }
        if (m_at + 1 >= m_file.size() || byteAt(m_at) != 0xFF) {
            return false;
        }
        const uchar marker = byteAt(m_at + 1);
        if (marker == kEndOfImage) {
            m_kept.append("\xFF\xD9", 2);
            m_isEnded = true;
            return true;
        }
        if (m_at + 4 > m_file.size() || !hasLength(marker)) {
            return false;
        }
        const qsizetype length = shortAt(m_at + 2);
        if (length < 2 || m_at + 2 + length > m_file.size()) {
            return false;
        }
        return takeSegment(marker, length) && (marker != kStartOfScan || copyScan());
    }

    bool takeSegment(uchar marker, qsizetype length)
    {
        const QByteArrayView body = QByteArrayView(m_file).sliced(m_at + 4, length - 2);
        if (isForeign(marker)) {
            return false;
        }
        if (isFrame(marker)) {
            if (body.size() < 6 || m_hasFrame || m_hasScan || marker > kLastPlainFrame) {
                return false; // a second size, or a coding that no program here shows
            }
            m_hasFrame = true;
            m_height = shortAt(m_at + 5);
            m_width = shortAt(m_at + 7);
        }
        if (marker == kExif && m_orientation == 1) {
            m_orientation = orientationOf(body);
        }
        if (isOfPicture(marker, body)) {
            m_kept.append(m_file.constData() + m_at, 2 + length);
        }
        m_at += 2 + length;
        return true;
    }

    /// The coded picture ends at the first marker that is neither a stuffed byte nor a restart.
    bool copyScan()
    {
        const qsizetype from = m_at;
        while (m_at + 1 < m_file.size()) {
            const uchar next = byteAt(m_at + 1);
            const bool isCoded = byteAt(m_at) != 0xFF || next == 0x00 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
            if (!isCoded) {
                m_kept.append(m_file.constData() + from, m_at - from);
                m_hasScan = m_hasScan || m_at > from;
                return true;
            }
            ++m_at;
        }
        return false;
    }

    const QByteArray &m_file;
    QByteArray m_kept;
    qsizetype m_at = 0;
    int m_width = 0;
    int m_height = 0;
    int m_orientation = 1;
    bool m_hasFrame = false;
    bool m_hasScan = false;
    bool m_isEnded = false;
};
}

std::optional<Jpeg> pictureOnly(const QByteArray &file)
{
    return Copier(file).copy();
}
}
