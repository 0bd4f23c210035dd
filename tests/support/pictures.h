// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG files put together byte by byte, as cameras write them and as they should not be.
#pragma once

#include <QByteArray>

namespace rd::test
{
/// 24 × 16 pixels, red to blue, with nothing but what a picture needs.
inline QByteArray tinyJpeg()
{
    return QByteArray::fromBase64(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxO"
        "UlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P"
        "T09PT09PT0//wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQG/8QAFhABAQEAAAAAAAAAAAAAAAAAABNh"
        "/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAX/xAAWEQADAAAAAAAAAAAAAAAAAAAAFWH/2gAMAwEAAhEDEQA/AMxbS2oLFlhDC+6pfbRB"
        "YEMDqn//2Q==");
}

/// The segment with this marker.
inline QByteArray segment(int marker, const QByteArray &body)
{
    const qsizetype length = body.size() + 2;
    QByteArray bytes("\xFF", 1);
    bytes.append(static_cast<char>(marker));
    return bytes.append(static_cast<char>(length >> 8)).append(static_cast<char>(length & 0xFF)) + body;
}

/// The picture with a segment put behind its first two bytes.
inline QByteArray withSegment(const QByteArray &jpeg, int marker, const QByteArray &body)
{
    return jpeg.first(2) + segment(marker, body) + jpeg.sliced(2);
}

/// What a phone held so writes: how to turn the picture, in its own order of bytes, and where it was taken.
inline QByteArray exif(int orientation, bool isBig = true)
{
    const QByteArray turned(1, static_cast<char>(orientation));
    const QByteArray block = isBig ? QByteArray("MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19) + turned
                                         + QByteArray(6, '\0')
                                   : QByteArray("II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18) + turned
                                         + QByteArray(7, '\0');
    return QByteArray("Exif\0\0", 6) + block + "GPS 31.2304 N 121.4737 E, phone of Wang Fang";
}

/// As a phone sends it, held so.
inline QByteArray phoneJpeg(int orientation = 1, bool isBig = true)
{
    return withSegment(tinyJpeg(), 0xE1, exif(orientation, isBig));
}

/// Another picture than the other numbers give: the same pixels in a table of other steps.
inline QByteArray jpegNumber(int number)
{
    QByteArray jpeg = tinyJpeg();
    jpeg[jpeg.indexOf("\xFF\xDB") + 10] = static_cast<char>(10 + number);
    return jpeg;
}
}
