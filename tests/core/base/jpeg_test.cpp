// SPDX-License-Identifier: GPL-3.0-or-later
// What stays of a JPEG file, and what is none.
#include "core/base/jpeg.h"

#include "tests/support/catch.h"
#include "tests/support/pictures.h"

using namespace rd;
using namespace rd::test;

TEST_CASE("a picture without anything beside it stays as it is, with its size")
{
    const auto picture = pictureOnly(tinyJpeg());
    REQUIRE(picture);
    CHECK(picture->bytes == tinyJpeg());
    CHECK(picture->width == 24);
    CHECK(picture->height == 16);
}

TEST_CASE("position, device, comments, thumbnails and what follows the picture are taken out")
{
    QByteArray file = phoneJpeg();
    file = withSegment(file, 0xFE, "made by the phone of Wang Fang");
    file = withSegment(file, 0xE1, QByteArray("http://ns.adobe.com/xap/1.0/\0<gps>Wang Fang</gps>", 48));
    file = withSegment(file, 0xED, "Photoshop 3.0 Wang Fang");
    file = withSegment(file, 0xF7, "Wang Fang");
    file = withSegment(file, 0xE2, QByteArray("MPF\0Wang Fang", 13));
    file = withSegment(file, 0xE0, QByteArray("JFXX\0\x10thumbnail of Wang Fang", 29));
    file += "ftyp a moving picture of Wang Fang";
    const auto picture = pictureOnly(file);
    REQUIRE(picture);
    CHECK(picture->bytes == tinyJpeg());
}

TEST_CASE("how the colours are meant stays")
{
    const QByteArray adobe("Adobe\0\x64\0\0\0\0\x01", 12);
    const QByteArray profile("ICC_PROFILE\0\x01\x01Display P3", 24);
    const QByteArray file = withSegment(withSegment(tinyJpeg(), 0xEE, adobe), 0xE2, profile);
    const auto picture = pictureOnly(file);
    REQUIRE(picture);
    CHECK(picture->bytes == file);
}

TEST_CASE("a picture held sideways keeps how it is turned, and nothing else")
{
    const auto orientation = GENERATE(range(1, 9));
    const auto isBig = GENERATE(true, false);
    const auto picture = pictureOnly(phoneJpeg(orientation, isBig));
    REQUIRE(picture);
    CHECK_FALSE(picture->bytes.contains("GPS"));
    CHECK(picture->width == (orientation >= 5 ? 16 : 24));
    CHECK(picture->height == (orientation >= 5 ? 24 : 16));
    const QByteArray turning = exif(orientation).first(6 + 26);
    CHECK(picture->bytes == (orientation == 1 ? tinyJpeg() : withSegment(tinyJpeg(), 0xE1, turning)));
    const auto again = pictureOnly(picture->bytes);
    REQUIRE(again);
    CHECK(again->bytes == picture->bytes);
    CHECK(again->width == picture->width);
}

TEST_CASE("an orientation that is none turns nothing")
{
    for (const int orientation : {0, 9, 200}) {
        const auto picture = pictureOnly(phoneJpeg(orientation));
        REQUIRE(picture);
        CHECK(picture->bytes == tinyJpeg());
    }
    const auto cut = pictureOnly(withSegment(tinyJpeg(), 0xE1, exif(6).first(20))); // the directory lies beyond the end
    REQUIRE(cut);
    CHECK(cut->bytes == tinyJpeg());
}

TEST_CASE("what is no whole JPEG is none")
{
    CHECK_FALSE(pictureOnly({}));
    CHECK_FALSE(pictureOnly("\x89PNG\r\n\x1A\n0000000000"));
    CHECK_FALSE(pictureOnly(QByteArray("\0\0\0\x18"
                                       "ftypheic",
                                       12)));
    CHECK_FALSE(pictureOnly(QByteArray("\xFF\xD8\xFF\xD9", 4)));               // no picture in it
    CHECK_FALSE(pictureOnly(tinyJpeg().replace("\xFF\xD8\xFF", "\xFF\xD8x"))); // garbage between segments
    const QByteArray file = phoneJpeg(6);
    for (qsizetype length = 0; length < file.size(); ++length) {
        INFO(length);
        CHECK_FALSE(pictureOnly(file.first(length)));
    }
}

namespace
{
QByteArray withBytes(QByteArray file, qsizetype at, qsizetype instead, const QByteArray &bytes)
{
    file.replace(at, instead, bytes);
    return file;
}
}

TEST_CASE("a picture has one size, before its first scan, and a coding that programs show")
{
    const QByteArray frame("\xFF\xC0\x00\x0B\x08\x00\x10\x00\x18\x01\x01\x11\x00", 13);
    const QByteArray good = tinyJpeg();
    const qsizetype scan = good.indexOf("\xFF\xDA");
    const qsizetype own = good.indexOf("\xFF\xC0");
    REQUIRE(scan > 0);
    REQUIRE(own > 0);
    CHECK_FALSE(pictureOnly(withBytes(good, scan, 0, frame)));
    CHECK_FALSE(pictureOnly(withBytes(good, good.size() - 2, 0, frame)));
    CHECK(pictureOnly(withBytes(good, own, 2, "\xFF\xC2")));
    CHECK_FALSE(pictureOnly(withBytes(good, own, 2, "\xFF\xC3")));
    CHECK_FALSE(pictureOnly(withBytes(good, own, 2, "\xFF\xC9")));
    for (const int marker : {0xC8, 0xDC, 0xDE, 0xDF}) { // reserved, another height, layers
        INFO(marker);
        CHECK_FALSE(pictureOnly(withBytes(good, scan, 0, segment(marker, QByteArray(6, 'x')))));
    }
}

TEST_CASE("restarts, stuffed bytes and several scans belong to the picture")
{
    const QByteArray jpeg = tinyJpeg();
    const qsizetype scan = jpeg.indexOf("\xFF\xDA");
    const QByteArray head = jpeg.sliced(scan, 2 + 12);
    const QByteArray coded("ab\xFF\0c\xFF\xD0"
                           "de\xFF\xD7"
                           "f",
                           11);
    const QByteArray file = jpeg.first(scan) + head + coded + segment(0xFE, "said between the scans") + head + coded
                            + QByteArray("\xFF\xD9", 2);
    const auto picture = pictureOnly(file);
    REQUIRE(picture);
    CHECK(picture->bytes == jpeg.first(scan) + head + coded + head + coded + QByteArray("\xFF\xD9", 2));
    for (qsizetype length = 0; length < file.size(); ++length) { // cut off in the second one, too
        INFO(length);
        CHECK_FALSE(pictureOnly(file.first(length)));
    }
    CHECK_FALSE(pictureOnly(jpeg.first(scan) + QByteArray("\xFF\xD9", 2))); // none at all
}
